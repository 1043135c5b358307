import { arrange, FEW, type Arrangement } from './arrange.ts';
import type { Columns } from './columns.ts';
import { frame, type Placed } from './frame.ts';
import type { Label } from './label.ts';
import type { Scale, Window } from './scale.ts';

/** Entries that belong together: their rows in the columns, ascending. */
export interface Group {
  readonly name: string;
  /** Place in a list of states of the one that the group is about, whose band its line shows. */
  readonly state?: number;
  readonly rows: Uint32Array;
}

/** A group with its own lanes. */
export interface Grouped extends Group {
  /** Of its own rows: row `i` of it is row `rows[i]` of all. */
  readonly arrangement: Arrangement;
  /** The first of its lanes among all. */
  readonly first: number;
}

/** Height of the line that names a group, in pixels. */
export const HEAD = 17;

/** The columns of some rows alone. */
function columnsOf({ start, end, before, after, order, first, last }: Columns, rows: Uint32Array): Columns {
  const pick = <T extends Float64Array | Uint8Array | Uint32Array>(from: T, into: T): T => {
    for (let place = 0; place < rows.length; place += 1) into[place] = from[rows[place]!]!;
    return into;
  };
  const count = rows.length;
  return { count, start: pick(start, new Float64Array(count)), end: pick(end, new Float64Array(count)), before: pick(before, new Uint8Array(count)), after: pick(after, new Uint8Array(count)), order: pick(order, new Uint32Array(count)), first, last };
}

/** The groups that `most` leaves room for, the rest of the rows as the last of them. */
function withRest({ count }: Columns, groups: readonly Group[], most: number, rest: string): readonly Group[] {
  const restOf = (shown: readonly Group[]): Uint32Array => {
    const there = new Uint8Array(count);
    for (const { rows } of shown) for (const row of rows) there[row] = 1;
    return Uint32Array.from({ length: count }, (_, row) => row).filter((row) => there[row] === 0);
  };
  const all = groups.slice(0, most);
  if (groups.length <= most && restOf(all).length === 0) return all;
  const shown = groups.slice(0, Math.max(0, most - 1));
  const rows = restOf(shown);
  return rows.length === 0 ? shown : [...shown, { name: rest, rows }];
}

/** Lanes that a group should have room for on average, so that the fullest are not all crowded. */
const ROOMY = 1.5;

/**
 * Gives groups of entries lanes of their own, one group under another, each under a line that names it. An entry of two
 * groups stands in both. Each has one lane and, of those left, as many as its share of the entries; what one does not need,
 * those get that are crowded. Where there is not room for all of a group's labels, its bars come first.
 *
 * @param height     Pixels for all of it.
 * @param lane       Pixels of one lane.
 * @param rest       What the entries of no group that is shown are called together.
 * @param labelWidth Pixels that a row's least label takes (a row of all the columns), and its date alone.
 */
export function arrangeGroups<G extends Group>(columns: Columns, groups: readonly G[], whole: Window, width: number, height: number, lane: number, rest: string, labelWidth: { readonly least: (row: number) => number; readonly date: (row: number) => number }): readonly Grouped[] {
  const shown = withRest(columns, groups.filter(({ rows }) => rows.length > 0), Math.max(2, Math.floor(height / (HEAD + ROOMY * lane))), rest);
  if (shown.length === 0) return [];
  const free = Math.max(shown.length, Math.floor((height - shown.length * HEAD) / lane));
  const total = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const laid = ({ rows }: Group, most: number): Arrangement => {
    const own = columnsOf(columns, rows);
    const labelled = arrange(own, whole, width, most, (row) => labelWidth.least(rows[row]!));
    if (labelled.complete || rows.length > FEW) return labelled;
    const dated = arrange(own, whole, width, most, (row) => labelWidth.date(rows[row]!));
    return dated.complete ? dated : arrange(own, whole, width, most, () => 0);
  };
  const shares = shown.map(({ rows }) => 1 + Math.floor(((free - shown.length) * rows.length) / total));
  // Where there are very many, they take whatever they get: they are laid once, when that is known.
  const once = shown.map((group, at) => (group.rows.length > FEW ? undefined : laid(group, shares[at]!)));
  const used = once.map((arrangement, at) => arrangement?.lanes ?? shares[at]!);
  let left = free - used.reduce((sum, lanes) => sum + lanes, 0);
  const crowded = used.map((lanes, at) => lanes >= shares[at]!);
  let asking = crowded.filter(Boolean).length;
  let first = 0;
  return shown.map((group, at): Grouped => {
    const more = crowded[at] ? Math.ceil(left / asking) : 0;
    const known = once[at];
    const arrangement = known !== undefined && more === 0 ? known : laid(group, shares[at]! + more);
    if (crowded[at]) {
      left -= Math.max(0, arrangement.lanes - used[at]!);
      asking -= 1;
    }
    const placed = { ...group, arrangement, first };
    first += arrangement.lanes;
    return placed;
  });
}

/** How many lanes groups take together. */
export const lanesOf = (groups: readonly Grouped[]): number => groups.reduce((sum, { arrangement }) => sum + arrangement.lanes, 0);

/** What a window shows of every group: rows and lanes are those of all. */
export const frameGroups = (groups: readonly Grouped[], scale: Scale, label: (row: number) => Label | undefined): Placed[] =>
  groups.flatMap(({ rows, arrangement, first }) => frame(arrangement, scale, (row) => label(rows[row]!)).map((placed) => ({ ...placed, row: rows[placed.row]!, lane: first + placed.lane })));
