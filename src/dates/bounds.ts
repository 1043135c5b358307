import { daysInMonth, gregorian, isoDay, quotient } from './day.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfRange, EdtfSet, EdtfYear } from './edtf.ts';
import type { Bound, Bounds, Day } from './when.ts';

/** First and last day, both inclusive. */
export interface Extent {
  readonly first: Day;
  readonly last: Day;
}

/**
 * First month and number of months of the parts of a year, 21 to 41. Seasons are the meteorological ones, by whole months;
 * those without a hemisphere (21 to 24) are taken as northern. A winter (24, 28) and a southern summer (30) run over the turn
 * of the year and belong to the year in which they begin: 2001-24 is December 2001 to February 2002.
 */
const PARTS_OF_YEAR: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3], // spring, summer, autumn, winter
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3], // the same, said to be northern
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3], // the same, southern
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3], // quarters
  37: [1, 4], 38: [5, 4], 39: [9, 4], // quadrimesters
  40: [1, 6], 41: [7, 6], // halves
};

const startOf = (year: number, month: number): Day => gregorian(year, month, 1);
const endOf = (year: number, month: number): Day => gregorian(year, month, daysInMonth(year, month));

/** The size of a year without its sign and without regard to unspecified or insignificant digits. */
export const yearSize = ({ digits, exponent = 0 }: EdtfYear): number => Number(digits.replaceAll('X', '0') + '0'.repeat(exponent));

/** The years a written year may be, lowest and highest; undefined where all digits are unspecified. */
function yearsOf(year: EdtfYear): readonly [number, number] | undefined {
  if (year.digits === 'XXXX') return undefined;
  let low = yearSize(year);
  let high = Number(year.digits.replaceAll('X', '9') + '0'.repeat(year.exponent ?? 0));
  if (year.significant !== undefined) {
    const unit = 10 ** (year.digits.length + (year.exponent ?? 0) - year.significant);
    low = quotient(low, unit) * unit;
    high = low + unit - 1;
  }
  return year.negative ? [-high, -Math.max(low, 1)] : [low, high]; // a year with a minus is never year 0
}

/** The numbers from `low` to `high` whose digits fit the pattern. */
function* fitting(pattern: string, low: number, high: number, step: 1 | -1): Generator<number> {
  const size = pattern.length;
  for (let n = step > 0 ? low : high; n >= low && n <= high; n += step) {
    const digits = String(Math.abs(n)).padStart(size, '0');
    let fits = true;
    for (let i = 0; i < size; i++) if (pattern[i] !== 'X' && pattern[i] !== digits[i]) { fits = false; break; }
    if (fits) yield n;
  }
}

/** The first (step 1) or last (step -1) day that fits a date written to the month or the day; undefined where none does. */
function outmost({ year, month, day }: EdtfDate, [low, high]: readonly [number, number], step: 1 | -1): Day | undefined {
  for (const y of fitting(year.digits, low, high, step)) {
    for (const m of fitting(month?.digits ?? 'XX', 1, 12, step)) {
      for (const d of fitting(day?.digits ?? 'XX', 1, daysInMonth(y, m), step)) return gregorian(y, m, d);
    }
  }
  return undefined;
}

/**
 * The outermost days of a date. `~`, `?` and `%` do not widen it.
 *
 * @returns 'unknown' where the year is wholly unspecified (XXXX-12), undefined where no day fits (1985-02-30).
 */
export function extentOf(date: EdtfDate): Extent | 'unknown' | undefined {
  const { year, month, day } = date;
  const years = yearsOf(year) ?? ([0, 9999] as const);
  const part = month && PARTS_OF_YEAR[Number(month.digits)];
  let first: Day | undefined;
  let last: Day | undefined;
  if (!month) {
    first = startOf(years[0], 1);
    last = endOf(years[1], 12);
  } else if (part) {
    const end = part[0] + part[1] - 1;
    first = startOf(years[0], part[0]);
    last = end > 12 ? endOf(years[1] + 1, end - 12) : endOf(years[1], end);
  } else if (years[0] === years[1] && !month.digits.includes('X') && !day?.digits.includes('X')) {
    const [m, d] = [Number(month.digits), Number(day?.digits ?? 1)];
    if (d < 1 || d > daysInMonth(years[0], m)) return undefined;
    first = gregorian(years[0], m, d);
    last = day ? first : endOf(years[0], m);
  } else {
    first = outmost(date, years, 1);
    last = outmost(date, years, -1);
  }
  if (first === undefined || last === undefined) return undefined;
  return year.digits === 'XXXX' ? 'unknown' : { first, last };
}

const NOT_KNOWN: Bounds = { earliestStart: 'unknown', latestStart: 'unknown', earliestEnd: 'unknown', latestEnd: 'unknown' };

/** Something that lies somewhere between two days, as a single written unit does. */
const within = (first: Bound, last: Bound): Bounds => ({ earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last });

function boundsOfDate(date: EdtfDate): Bounds {
  const extent = extentOf(date);
  return extent === undefined || extent === 'unknown' ? NOT_KNOWN : within(extent.first, extent.last);
}

const boundsOfEnd = (end: EdtfEnd): readonly [Bound, Bound] => {
  if (typeof end === 'string') return [end, end];
  const { earliestStart, latestEnd } = boundsOfDate(end);
  return [earliestStart, latestEnd];
};

const lower = (a: Bound, b: Bound): Bound => (typeof a === 'string' ? a : typeof b === 'string' ? b : a < b ? a : b);
const higher = (a: Bound, b: Bound): Bound => (typeof a === 'string' ? a : typeof b === 'string' ? b : a > b ? a : b);
const clampTo = (bound: Bound, limit: Bound, choose: typeof lower): Bound => (typeof limit === 'string' ? bound : choose(bound, limit));

/** Start and end apart, and no start after the last possible end: "2004/2004-06" starts by 30 June. */
function between(start: readonly [Bound, Bound], end: readonly [Bound, Bound]): Bounds {
  return { earliestStart: start[0], latestStart: clampTo(start[1], end[1], lower), earliestEnd: clampTo(end[0], start[0], higher), latestEnd: end[1] };
}

/** "One of": an open range says that the one date has a bound, which is not known. */
function boundsOfChoice(member: EdtfDate | EdtfRange): Bounds {
  if (member.kind === 'date') return boundsOfDate(member);
  return within(member.start ? boundsOfDate(member.start).earliestStart : 'unknown', member.end ? boundsOfDate(member.end).latestEnd : 'unknown');
}

/** "All of": an open range says that there is no first, or no last. */
const boundsOfRange = (member: EdtfDate | EdtfRange): Bounds =>
  member.kind === 'date' ? boundsOfDate(member) : between(boundsOfEnd(member.start ?? 'open'), boundsOfEnd(member.end ?? 'open'));

function boundsOfSet({ of, members }: EdtfSet): Bounds {
  const all = members.map(of === 'one' ? boundsOfChoice : boundsOfRange);
  const fold = (part: keyof Bounds, choose: typeof lower): Bound => all.map((each) => each[part]).reduce(choose);
  return of === 'one'
    ? { earliestStart: fold('earliestStart', lower), latestStart: fold('latestStart', higher), earliestEnd: fold('earliestEnd', lower), latestEnd: fold('latestEnd', higher) }
    : { earliestStart: fold('earliestStart', lower), latestStart: fold('latestStart', lower), earliestEnd: fold('earliestEnd', higher), latestEnd: fold('latestEnd', higher) };
}

/**
 * The four bounds of what an EDTF string says, in days. A single unit lies somewhere within itself; an interval starts within
 * its first date and ends within its last; `[…]` is one of its members; `{…}` starts with its earliest and ends with its last.
 * The days are those of the written date, whatever the time zone. A wholly unspecified year (XXXX) is unknown on all sides.
 */
export function boundsOf(edtf: Edtf): Bounds {
  switch (edtf.kind) {
    case 'date': return boundsOfDate(edtf);
    case 'time': return boundsOfDate(edtf.date);
    case 'interval': return between(boundsOfEnd(edtf.start), boundsOfEnd(edtf.end));
    case 'set': return boundsOfSet(edtf);
  }
}

/** A bound as ISO ("2024-03-14", "-0043-03-15", "+012024-01-01"), or the word 'open' or 'unknown'. */
export const isoBound = (bound: Bound): string => (typeof bound === 'string' ? bound : isoDay(bound));

/** Widest first and last day as ISO, both inclusive; null where open or unknown. */
export function outermost({ earliestStart, latestEnd }: Bounds): { readonly from: string | null; readonly to: string | null } {
  return { from: typeof earliestStart === 'string' ? null : isoDay(earliestStart), to: typeof latestEnd === 'string' ? null : isoDay(latestEnd) };
}
