import type { TimelineItem } from './items.ts';
import { extent, UNKNOWN_LENGTH } from './shapes.ts';

/**
 * Dated items as columns of numbers, in order of their start (then of their end): a million entries cost a few
 * megabytes and no object each. What is asked for rarely (words, forms) is made by the caller from `order`.
 */
export interface Columns {
  readonly count: number;
  /** From the earliest start; -Infinity where open. Ascending. */
  readonly start: Float64Array;
  /** To the end of the latest end, exclusive; Infinity where open. */
  readonly end: Float64Array;
  /** Pixels beyond start and end that a bar takes on any scale, for ends not known (at most 255). */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Position in the caller's list of each row. */
  readonly order: Uint32Array;
  /** First and last known position; Infinity and -Infinity where nothing is dated. */
  readonly first: number;
  readonly last: number;
}

/** Columns from `count` rows, of which `read` fills one: `undated` ones (NaN start) are left out. */
export function columns(count: number, read: (index: number, row: { start: number; end: number; before: number; after: number; first: number; last: number }) => void): Columns {
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const befores = new Uint8Array(count);
  const afters = new Uint8Array(count);
  const row = { start: 0, end: 0, before: 0, after: 0, first: 0, last: 0 };
  let first = Infinity;
  let last = -Infinity;
  const dated: number[] = [];
  for (let index = 0; index < count; index += 1) {
    row.before = row.after = 0;
    row.start = row.end = row.first = row.last = Number.NaN;
    read(index, row);
    if (Number.isNaN(row.start) || Number.isNaN(row.end)) continue;
    dated.push(index);
    starts[index] = row.start;
    ends[index] = row.end;
    befores[index] = row.before;
    afters[index] = row.after;
    if (row.first < first) first = row.first;
    if (row.last > last) last = row.last;
  }
  const order = Uint32Array.from(dated);
  order.sort((a, b) => starts[a]! - starts[b]! || ends[a]! - ends[b]! || a - b);
  const pick = <T extends Float64Array | Uint8Array>(from: T, into: T): T => {
    for (let place = 0; place < order.length; place += 1) into[place] = from[order[place]!]!;
    return into;
  };
  return {
    count: order.length,
    start: pick(starts, new Float64Array(order.length)),
    end: pick(ends, new Float64Array(order.length)),
    before: pick(befores, new Uint8Array(order.length)),
    after: pick(afters, new Uint8Array(order.length)),
    order, first, last,
  };
}

/** The columns of a timeline's items. */
export const itemColumns = (items: readonly TimelineItem[]): Columns =>
  columns(items.length, (index, row) => {
    const item = items[index]!;
    const { first, last } = extent(item);
    if (first === undefined || last === undefined || item.bounds === undefined) return;
    row.first = first;
    row.last = last;
    row.start = item.bounds[0] === 'open' ? -Infinity : first;
    row.end = item.bounds[3] === 'open' ? Infinity : last;
    row.before = item.bounds[0] === 'unknown' ? UNKNOWN_LENGTH : 0;
    row.after = item.bounds[3] === 'unknown' ? UNKNOWN_LENGTH : 0;
  });
