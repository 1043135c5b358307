import type { TimelineItem } from './items.ts';
import { extent } from './shapes.ts';

/**
 * A stretch of time on screen, in days with fractions since 1970-01-01: the day `d` takes the stretch from `d` to `d + 1`,
 * so a window of whole days from `a` to `b`, both inclusive, is `{ from: a, to: b + 1 }`.
 */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A window drawn over `width` CSS pixels. */
export interface Scale extends Window {
  readonly width: number;
}

/** The shortest window that can be reached: ten minutes. */
export const SHORTEST = 10 / 1440;

const HALF_HOUR = 1 / 48;

/** No window reaches beyond this many days before and after 1970. */
const FURTHEST = 9e14;

/** Where a position in time is, in pixels from the left edge. */
export const xOf = ({ from, to, width }: Scale, position: number): number => ((position - from) / (to - from)) * width;

/** Which position in time is at a pixel: the inverse of {@link xOf}. */
export const positionAt = ({ from, to, width }: Scale, x: number): number => from + (x / width) * (to - from);

/** `factor` 2 shows twice as long, 0.5 half as long; `fixed` stays where it is. */
export const zoom = ({ from, to }: Window, factor: number, fixed: number): Window => ({ from: fixed + (from - fixed) * factor, to: fixed + (to - fixed) * factor });

export const pan = ({ from, to }: Window, days: number): Window => ({ from: from + days, to: to + days });

/** The nearest window that is not shorter than ten minutes, not longer than `all`, and still touches its middle half of a screen. */
export function limit(window: Window, all: Window): Window {
  const longest = Math.max(all.to - all.from, SHORTEST);
  const length = Math.min(Math.max(window.to - window.from, SHORTEST), longest);
  const middle = (window.from + window.to) / 2;
  const held = Math.min(Math.max(middle, all.from), all.to);
  const from = Math.min(Math.max(held - length / 2, all.from - length / 2), all.to - length / 2);
  return { from, to: from + length };
}

/** The window around a stretch of time that leaves `margin` of its length free on each side, at least a day in all. */
export function around({ from, to }: Window, margin: number): Window {
  const room = Math.max((to - from) * margin, (1 - (to - from)) / 2, 0);
  return { from: Math.max(from - room, -FURTHEST), to: Math.min(to + room, FURTHEST) };
}

/** The window that shows every item, and the day of publication where it is near. Without dated items: the present century. */
export function whole(items: Iterable<TimelineItem>, published?: number): Window {
  let from = Infinity;
  let to = -Infinity;
  let openStart = false;
  let openEnd = false;
  for (const item of items) {
    const { first, last } = extent(item);
    if (first === undefined || last === undefined) continue;
    from = Math.min(from, first);
    to = Math.max(to, last);
    openStart ||= item.bounds?.[0] === 'open';
    openEnd ||= item.bounds?.[3] === 'open';
  }
  return wholeOf({ from, to, openStart, openEnd }, published);
}

/** As {@link whole}, from the first and last position known; what is open gets some room to be seen going on. */
export function wholeOf({ from, to, openStart, openEnd }: Window & { readonly openStart: boolean; readonly openEnd: boolean }, published?: number): Window {
  if (!(from <= to)) return { from: 10_957, to: 47_482 };
  const length = to - from;
  const near = published !== undefined && published > from - length / 2 && published < to + length / 2;
  const last = (near ? Math.max(to, published + 1) : to) + (openEnd ? length * 0.04 : 0);
  const first = (near ? Math.min(from, published) : from) - (openStart ? length * 0.04 : 0);
  // Times of one day are shown by its hours, not the day around them.
  return length > 0 && length < 1 ? { from: first - Math.max(length * 0.06, HALF_HOUR), to: last + Math.max(length * 0.06, HALF_HOUR) } : around({ from: first, to: last }, 0.012);
}
