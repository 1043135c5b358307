import type { Columns } from './columns.ts';
import { put, type Lane, type Lie } from './pack.ts';
import type { Window } from './scale.ts';
import { LEAST_BAR } from './shapes.ts';

/** Up to so many items are shown all, whatever the scale; beyond, each level of detail takes the most telling few. */
export const FEW = 400;

/** Pixels between what stands in one lane. */
export const GAP = 10;
/** And between bars without labels. */
const LEAST_GAP = 2;

/** Pixels kept free at the picture's edges. */
export const EDGE = 6;

/** The most a label may ask for, in a picture of this width: so much is always free on one side of a bar's start. */
export const widestLabel = (width: number): number => width / 2 - 2 * EDGE;

const LEVELS = 40;
/** A cell of a level, in pixels, and how many rows it may offer with a label and as bare bars. */
const CELL = 160;
const LABELLED = 14;
const BARE = 10;
/** A bar longer than so many screens gives its lane up to others, where there are many. */
const SCREENS = 2;

/** Rows that first found room on one level, lane by lane, each ascending. */
export type Level = readonly Uint32Array[];

export interface Arrangement {
  readonly columns: Columns;
  /** The window that level 0 shows whole over `width` pixels. Each further level shows half as long. */
  readonly whole: Window;
  readonly width: number;
  /** How many lanes are in use, at most as many as were asked for. */
  readonly lanes: number;
  /** Whether every item has its lane by now. */
  readonly complete: boolean;
  /** By row: 1 where the label ends with the bar. */
  readonly left: Uint8Array;
  /** By row: the level it is first shown on; 255 where that is not found yet. */
  readonly levelOf: Uint8Array;
  /** Makes the levels up to `level` where they are not made yet, and gives them. */
  levels(level: number): readonly Level[];
  /** The level for a window, 0 or more. */
  levelFor(window: Window, width: number): number;
  /** Whether a row's bar is too long for a lane on a level: only where there are many. */
  retired(row: number, level: number): boolean;
}

/**
 * Gives every row a lane, the same on every scale: an item never jumps while one pans or zooms.
 *
 * On level 0, with everything in view, the rows that find room with their labels are placed, then bare bars. On each
 * further level, twice as wide, those that find room there; rows placed before keep their lane, for their labels take
 * half the time they did, so nothing that was apart can meet.
 *
 * @param labelWidth Pixels that a row's least label takes (0: shown without label).
 * @param most       The most lanes.
 */
export function arrange(columns: Columns, whole: Window, width: number, most: number, labelWidth: (row: number) => number): Arrangement {
  const { count, start, end, before, after } = columns;
  const many = count > FEW;
  const scale0 = width / (whole.to - whole.from);
  const left = new Uint8Array(count);
  const levelOf = new Uint8Array(count).fill(255);
  const made: Level[] = [];
  let rest = Uint32Array.from({ length: count }, (_, row) => row);
  let used = 0;

  const retired = (row: number, level: number): boolean =>
    many && (Math.min(end[row]!, whole.to) - Math.max(start[row]!, whole.from)) * scale0 * 2 ** level > SCREENS * width;

  function lies(row: number, scale: number, edge: number, labelled: boolean): Lie[] {
    const from = Math.max((start[row]! - whole.from) * scale, -1e9) - before[row]!;
    const to = Math.min(Math.max((end[row]! - whole.from) * scale + after[row]!, from + LEAST_BAR), edge + 1e9);
    if (!labelled) return [{ from, to: to + LEAST_GAP, left: false }];
    const label = labelWidth(row);
    const begin = Math.max(from, EDGE);
    const stop = Math.min(to, edge - EDGE);
    const right: Lie = { from, to: Math.max(to, begin + label) + (label > 0 ? GAP : LEAST_GAP), left: false };
    const ending: Lie = { from: Math.min(from, stop - label), to: to + GAP, left: true };
    return [...(begin + label <= edge - EDGE ? [right] : []), ...(stop - label >= EDGE ? [ending] : [])];
  }

  function make(level: number): void {
    const scale = scale0 * 2 ** level;
    const edge = width * 2 ** level;
    const lanes: Lane[] = [];
    // What has its lane already, with the room its label asks for on this level where it can have it.
    for (let earlier = 0; earlier < level; earlier += 1) {
      for (const [index, list] of made[earlier]!.entries()) {
        const lane = (lanes[index] ??= { rows: [], from: [], to: [] });
        for (const row of list) if (!retired(row, level)) lane.rows.push(row);
      }
    }
    for (const lane of lanes) {
      if (level > 1) lane.rows.sort((a, b) => a - b);
      for (const row of lane.rows) {
        const [bare] = lies(row, scale, edge, false);
        lane.from.push(left[row] === 1 ? Math.min(bare!.from, bare!.to - labelWidth(row)) : bare!.from);
        lane.to.push(left[row] === 1 ? bare!.to + GAP : Math.max(bare!.to, bare!.from + labelWidth(row)) + GAP);
      }
      for (let index = 0; index + 1 < lane.rows.length; index += 1) {
        if (lane.to[index]! > lane.from[index + 1]!) lane.to[index] = lane.from[index + 1]!;
      }
    }
    const fresh: number[][] = [];
    const offer = (rows: Iterable<number>, labelled: boolean): void => {
      for (const row of rows) {
        const found = put(lanes, row, lies(row, scale, edge, labelled), most);
        if (found === undefined) continue;
        (fresh[found.lane] ??= []).push(row);
        left[row] = found.lie.left ? 1 : 0;
        levelOf[row] = level;
        used = Math.max(used, found.lane + 1);
      }
    };
    const room = (row: number) => !retired(row, level);
    offer(many ? choose(rest.filter(room), scale, LABELLED) : rest, true);
    rest = rest.filter((row) => levelOf[row] === 255);
    offer(many ? choose(rest.filter(room), scale, BARE) : rest, false);
    rest = rest.filter((row) => levelOf[row] === 255);
    made.push(Array.from({ length: used }, (_, lane) => Uint32Array.from(fresh[lane] ?? []).toSorted()));
  }

  /** From each cell of a level its longest rows and a fair sample of the others, in order. */
  function choose(rows: Uint32Array, scale: number, quota: number): Uint32Array {
    const chosen: number[] = [];
    const cell = CELL / scale;
    for (let index = 0; index < rows.length; ) {
      const edge = (start[rows[index]!] ?? 0) === -Infinity ? -Infinity : Math.floor(start[rows[index]!]! / cell + 1) * cell;
      const from = index;
      do index += 1; while (index < rows.length && start[rows[index]!]! < edge);
      const group = rows.subarray(from, index);
      chosen.push(...(group.length <= quota ? group : telling(group, quota)));
    }
    return Uint32Array.from(chosen);
  }

  /** The rows that tell most: the longest, and so much by chance (the same on every run) that single days are not all left out. */
  function telling(rows: Uint32Array, quota: number): Uint32Array {
    const best: number[] = [];
    const ranks: number[] = [];
    let worst = 0;
    for (const row of rows) {
      const rank = Math.log2(end[row]! - start[row]! + 1) + ((Math.imul(row, 2_654_435_761) >>> 0) / 4_294_967_296) * 6;
      const into = best.length < quota ? best.length : worst;
      if (into === worst && best.length === quota && rank <= ranks[worst]!) continue;
      best[into] = row;
      ranks[into] = rank;
      if (best.length < quota) continue;
      worst = 0;
      for (let index = 1; index < quota; index += 1) if (ranks[index]! < ranks[worst]!) worst = index;
    }
    return Uint32Array.from(best).toSorted();
  }

  const levels = (level: number): readonly Level[] => {
    while (made.length <= Math.min(level, LEVELS) && rest.length > 0) make(made.length);
    return made;
  };

  if (count > 0) levels(0);
  return {
    columns, whole, width, left, levelOf, retired, levels,
    get lanes() { return used; },
    get complete() { return rest.length === 0; },
    levelFor: (window, over) => Math.max(0, Math.min(LEVELS, Math.floor(Math.log2((over / (window.to - window.from)) / scale0) + 1e-6))),
  };
}
