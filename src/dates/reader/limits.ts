import { gregorian, YEAR_LIMIT } from '../day.ts';
import type { Bound, Bounds, Day } from '../when.ts';
import { pieceDays, type Piece, type Slot } from './slot.ts';

/** First and last day of what a reading has at one end. */
export type Ends = readonly [Bound, Bound];

/**
 * First and last day of a piece: of the ones whose figures are left open the widest ("199X"), of those in no year 'unknown'.
 * The same as `boundsOf` says of the EDTF text, without the way through it: a test holds the two together.
 * Undefined where it lies too far to be counted in days.
 */
function piece(whole: Piece): Ends | undefined {
  const { y, text } = whole;
  if (text === undefined || text.startsWith('Y')) return Math.abs(y) > YEAR_LIMIT ? undefined : (pieceDays(whole) as unknown as Ends);
  if (text.startsWith('XXXX')) return ['unknown', 'unknown'];
  const years = [text.replaceAll('X', '0'), text.replaceAll('X', '9')].map(Number) as [number, number];
  if (text.startsWith('-')) years.reverse();
  return [gregorian(years[0], 1, 1), gregorian(years[1], 12, 31)];
}

export const NOT_KNOWN: Ends = ['unknown', 'unknown'];
export const OPEN: Ends = ['open', 'open'];
export const endsOf = (end: Piece): Ends => piece(end) ?? NOT_KNOWN;

const least = (a: Bound, b: Bound): Bound => (typeof a === 'string' ? a : typeof b === 'string' ? b : (Math.min(a, b) as Day));
const most = (a: Bound, b: Bound): Bound => (typeof a === 'string' ? a : typeof b === 'string' ? b : (Math.max(a, b) as Day));

/** Bounds of what starts within one date and ends within another. */
export const between = (start: Ends, end: Ends): Bounds => ({
  earliestStart: start[0],
  latestStart: typeof end[1] === 'string' ? start[1] : least(start[1], end[1]),
  earliestEnd: typeof start[0] === 'string' ? end[0] : most(end[0], start[0]),
  latestEnd: end[1],
});

/** Bounds of a slot: a single unit lies somewhere within itself, an interval by nature starts and ends within its ends. */
export function slotBounds({ from, to }: Slot): Bounds {
  const start = endsOf(from);
  if (from !== to) return between(start, endsOf(to));
  return { earliestStart: start[0], latestStart: start[1], earliestEnd: start[0], latestEnd: start[1] };
}

/** Bounds of all of several (from the first start to the last end), or of one of them. */
export function together(all: readonly Bounds[], choice: boolean): Bounds {
  const fold = (part: keyof Bounds, choose: typeof least): Bound => all.map((each) => each[part]).reduce(choose);
  return {
    earliestStart: fold('earliestStart', least), latestStart: fold('latestStart', choice ? most : least),
    earliestEnd: fold('earliestEnd', choice ? least : most), latestEnd: fold('latestEnd', most),
  };
}

/** Whether it ends before it can start, or reaches where days cannot be counted: then it was misread. */
export const isBackwards = ({ earliestStart, latestEnd }: Bounds): boolean => typeof earliestStart === 'number' && typeof latestEnd === 'number' && latestEnd < earliestStart;
export const isTooFar = ({ from, to }: Slot): boolean => Math.max(Math.abs(from.y), Math.abs(to.y)) > YEAR_LIMIT;
