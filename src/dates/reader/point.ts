import type { UnitName } from '../languages/language.ts';

/** 1 early, 2 middle, 3 late: thirds. 4 and 5: the first and second half. 6 and 7: the very beginning and end. 8: the turn. 11 to 14: quarters of a century. */
export type PartOf = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 11 | 12 | 13 | 14;

/** How far, and from where, for dates said by their distance: "three weeks later", "the following spring". */
export interface Relative {
  /** 1 forward, -1 back, 0 the same. */
  readonly direction: -1 | 0 | 1;
  /** How many units; absent for "the next day" (1) and "the same day" (0), `-1` for "some". */
  readonly amount?: number;
  /** "half" of a unit more: "eighteen months" needs none, "a year and a half" does. */
  readonly unit: UnitName | 'weekday' | 'monthName' | 'seasonName';
  /** From what the text has established, or from the day of the document. */
  readonly from: 'text' | 'reference';
}

/** One date as written: only what the words say. Nothing is filled in yet. */
export interface Point {
  s: number;
  e: number;
  /** Index of the token behind it. */
  next: number;
  /** Year as written, without era; `yd` is the count of its figures, 2 for "'63". */
  y: number | undefined;
  yd: number | undefined;
  /** Second year of a season or school year written "1946/47". */
  y2: number | undefined;
  era: 'BC' | 'AD' | undefined;
  m: number | undefined;
  d: number | undefined;
  weekday: number | undefined;
  /** EDTF codes: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves; -1 the last quarter. */
  sub: number | undefined;
  /** nth week, day or weekday of what the rest says; -1 the last. */
  nth: { n: number; unit: 'week' | 'day' | 'weekday' | 'month' | 'year' | 'decade' } | undefined;
  /** `y` is the first year of a decade, the number of a century or millennium. */
  span: 'decade' | 'century' | 'hundreds' | 'millennium' | undefined;
  /** A number that only its neighbours can make a day, a year, a century. */
  n: number | undefined;
  nd: number | undefined;
  /** "0.3M" of "0.3M–0.2M BCE": the power of ten of a bare number. */
  power: number | undefined;
  ordinal: boolean | undefined;
  part: PartOf | undefined;
  circa: boolean | undefined;
  unsure: boolean | undefined;
  /** Deep time: `y` × 10^`power` years before 1950 (bp), before now (ago), before Christ. */
  deep: { digits: number; scale: number; power: number; kind: 'bp' | 'ago' | 'bc' } | undefined;
  feast: string | undefined;
  rel: Relative | undefined;
  now: boolean | undefined;
  unknown: boolean | undefined;
  clock: { start: number; end: number; zone?: string; to?: number } | undefined;
  calendar: string | undefined;
  /** Year of a reign: the Gregorian year in which it counts 1. */
  reign: readonly [string, number, string] | undefined;
  fiscal: boolean | undefined;
  /** A numeric date whose order is open: the other reading. */
  swap: boolean | undefined;
  order: 'dmy' | 'mdy' | 'ymd' | undefined;
  /** An EDTF string that is written as such or made from unspecified figures. */
  edtf: string | undefined;
  /** Only a bare number of four figures: the filter decides whether it is a year. */
  bare: boolean | undefined;
  /** Week date. */
  isoWeek: { week: number; day: number } | undefined;
}

/** Nothing written yet. All points have the same properties in the same order: engines copy such objects some fifty times faster. */
const BLANK: Point = {
  s: 0, e: 0, next: 0, y: undefined, yd: undefined, y2: undefined, era: undefined, m: undefined, d: undefined, weekday: undefined, sub: undefined, nth: undefined, span: undefined, n: undefined, nd: undefined, power: undefined, ordinal: undefined, part: undefined, circa: undefined, unsure: undefined, deep: undefined, feast: undefined, rel: undefined, now: undefined, unknown: undefined, clock: undefined, calendar: undefined, reign: undefined, fiscal: undefined, swap: undefined, order: undefined, edtf: undefined, bare: undefined, isoWeek: undefined,
};

/** A date with these parts, at [s, e), with the index of the token behind it. */
export const pointOf = (s: number, e: number, next: number, parts: Partial<Point>): Point => ({ ...BLANK, ...parts, s, e, next });

/** What says the year of a date. */
export const yearOf = ({ y, yd, era, calendar, reign }: Point): Pick<Point, 'y' | 'yd' | 'era' | 'calendar' | 'reign'> => ({ y, yd, era, calendar, reign });
/** Whether a date says more than its year. */
export const hasParts = ({ m, d, sub, feast }: Point): boolean => (m ?? d ?? sub ?? feast) !== undefined;

/** What was written: one date, a range, a set of dates or a choice of them. */
export interface Expression {
  s: number;
  e: number;
  next: number;
  kind: 'point' | 'range' | 'set' | 'choice' | 'spans';
  /** Of several spans, each. */
  parts?: Expression[] | undefined;
  /** Of a range two, either of which may be undefined for an open end. */
  points: (Point | undefined)[];
  /** How an open end is meant. */
  open?: 'since' | 'until' | 'before' | 'after' | undefined;
}
