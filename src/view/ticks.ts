import { civil, gregorian } from '../dates/day.ts';
import type { Day } from '../dates/when.ts';
import { agoWords, monthWord, shortMonth, yearWords } from './words.ts';
import type { Window } from './scale.ts';

/** A place on the axis with its word. */
export interface Tick {
  /** Position in days. */
  readonly at: number;
  readonly label: string;
}

/** The axis: words in a first row, the greater unit that holds them once in a second row, and finer strokes without words. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** The greater unit, written where it begins, or at the window's edge where it has begun before. Empty where the ticks say all. */
  readonly context: readonly Tick[];
  readonly strokes: readonly number[];
}

interface Step {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year' | 'ago';
  readonly count: number;
  /** The least distance between two ticks, in days. */
  readonly least: number;
  /** Which step the strokes between have; none where absent. */
  readonly finer?: number;
}

const YEAR = 365.2425;
const minute = (count: number): Step => ({ unit: 'minute', count, least: count / 1440 });
const hour = (count: number): Step => ({ unit: 'hour', count, least: count / 24 });
const day = (count: number, least: number): Step => ({ unit: 'day', count, least });
const month = (count: number, least: number): Step => ({ unit: 'month', count, least });

const STEPS: readonly Step[] = [
  minute(1), minute(2), minute(5), minute(10), minute(15), minute(30),
  hour(1), hour(2), hour(3), hour(6), hour(12),
  day(1, 1), day(2, 2), day(5, 4), day(10, 8),
  month(1, 28), month(3, 90), month(6, 181),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map((count): Step => ({ unit: 'year', count, least: (count < 5 ? count : count - 1) * 365 })),
  ...Array.from({ length: 21 }, (_, power) => [2, 5, 10][power % 3]! * 10 ** (4 + Math.floor(power / 3))).map((count): Step => ({ unit: 'ago', count, least: count * YEAR * 0.999 })),
];

/** The year that "ago" counts from. */
const PRESENT = 2000;

/**
 * Text measured in pixels. Without a canvas: a little more than most fonts of 11 to 12 px need.
 */
export const roughWidth = (text: string): number => text.length * 6.8;

/**
 * The axis of a window drawn over `width` pixels.
 *
 * Years are written as people do (2006, 44 BC, 4.5 Ga), each round in its own era: 500 BC, AD 1, AD 500.
 *
 * @param measure Width of a label in pixels.
 * @param gap     Least room between two labels, in pixels.
 */
export function axis(window: Window, width: number, measure: (text: string) => number = roughWidth, gap = 18): Axis {
  const perDay = width / (window.to - window.from);
  if (!(perDay > 0) || !Number.isFinite(perDay) || width < 1) return { ticks: [], context: [], strokes: [] };
  // Far from 1970 positions are known less finely: at 4.5 billion years ago to some twenty seconds, so minutes would fall together.
  const finest = Math.max(Math.abs(window.from), Math.abs(window.to)) * 1e-14;
  const index = STEPS.findIndex((step) => step.least > finest && step.least * perDay >= widest(step, window, measure) + gap);
  const step = STEPS[index < 0 ? STEPS.length - 1 : index]!;
  const era = step.unit === 'year' && civil(Math.floor(window.from) as Day).year <= 0;
  const long = step.unit === 'month' && step.count === 1 && 28 * perDay >= measure('September') + gap;
  const ticks = positions(window, step).map((at): Tick => ({ at, label: wordOf(at, step, era, long) }));
  const finer = STEPS.slice(0, Math.max(0, index)).find((fine) => fine.least > finest && fine.least * perDay >= 7);
  const taken = new Set(ticks.map(({ at }) => at));
  const strokes = finer === undefined ? [] : positions(window, finer).filter((at) => !taken.has(at));
  return { ticks, context: context(window, width, step, measure), strokes };
}

function widest(step: Step, { from, to }: Window, measure: (text: string) => number): number {
  if (step.unit === 'minute' || step.unit === 'hour') return measure('00:00');
  if (step.unit === 'day') return measure('30');
  if (step.unit === 'month') return measure('Sept');
  const first = civil(Math.floor(from) as Day).year;
  const last = civil(Math.ceil(to) as Day).year;
  if (step.unit === 'ago') return Math.max(measure(agoWords(-step.count * 11)), measure(agoWords(Math.ceil((PRESENT - first) / step.count) * step.count - step.count)), measure('present'));
  return Math.max(measure(yearWords(first)), measure(yearWords(last)), first <= 0 && last > 0 ? measure('AD 500') : 0);
}

function wordOf(at: number, { unit, count }: Step, era: boolean, long: boolean): string {
  if (unit === 'minute' || unit === 'hour') {
    const minutes = Math.round((at - Math.floor(at + 1e-9)) * 1440);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const date = civil(Math.round(at) as Day);
  if (unit === 'day') return String(date.day);
  if (unit === 'month') return long ? monthWord(date.month) : shortMonth(date.month);
  if (unit === 'year') return yearWords(date.year, era);
  return agoWords(Math.round((PRESENT - date.year) / count) * count);
}

/** All ticks of a step inside a window, ascending. */
function positions(window: Window, step: Step): number[] {
  const found: number[] = [];
  const { from, to } = window;
  const add = (at: number) => { if (at >= from && at < to) found.push(at); };
  const first = Math.max(Math.floor(from), -9.9e14);
  if (step.unit === 'minute' || step.unit === 'hour') {
    const length = step.count * (step.unit === 'minute' ? 1 : 60);
    for (let k = Math.floor(((from - first) * 1440) / length); first + (k * length) / 1440 <= to; k += 1) add(first + (k * length) / 1440);
    return found;
  }
  const start = civil(first as Day);
  if (step.unit === 'day' || step.unit === 'month') {
    for (let { year } = start, { month: ofYear } = start; ; ) {
      const begins = gregorian(year, ofYear, 1);
      if (begins > to) break;
      if (step.unit === 'month') { if ((ofYear - 1) % step.count === 0) add(begins); }
      else for (const number of daysOf(step.count, year, ofYear)) add(begins + number - 1);
      ofYear += 1;
      if (ofYear > 12) { ofYear = 1; year += 1; }
    }
    return found;
  }
  const last = civil(Math.ceil(to) as Day).year;
  for (const year of step.unit === 'ago' ? agoYears(start.year, last, step.count) : roundYears(start.year, last, step.count)) add(gregorian(year, 1, 1));
  return found;
}

/** The days of a month that get a tick; never so near the next month's first that the words would touch. */
function daysOf(count: number, year: number, ofYear: number): number[] {
  if (count === 1) return Array.from({ length: gregorian(ofYear === 12 ? year + 1 : year, (ofYear % 12) + 1, 1) - gregorian(year, ofYear, 1) }, (_, index) => index + 1);
  if (count === 2) return Array.from({ length: 14 }, (_, index) => 1 + 2 * index);
  return count === 5 ? [1, 5, 10, 15, 20, 25] : [1, 11, 21];
}

/** Years round in their own era: … 200 BC, 100 BC, AD 1, 100, 200 … (astronomical). */
function* roundYears(first: number, last: number, count: number): Iterable<number> {
  if (first <= 0) for (let bc = Math.floor((1 - first) / count) * count; bc >= Math.max(count, 1 - last); bc -= count) yield 1 - bc;
  if (first <= 1 && last >= 1) yield 1;
  const second = count < 5 ? 2 * count : count;
  for (let ad = Math.max(second, Math.ceil(first / count) * count); ad <= last; ad += count) yield ad;
}

function* agoYears(first: number, last: number, count: number): Iterable<number> {
  for (let k = Math.floor((PRESENT - first) / count); PRESENT - k * count <= last; k -= 1) yield PRESENT - k * count;
}

function context(window: Window, width: number, { unit }: Step, measure: (text: string) => number): Tick[] {
  if (unit === 'year' || unit === 'ago') return [];
  const found: Tick[] = [];
  const greater: Step = unit === 'month' ? { unit: 'year', count: 1, least: 365 } : unit === 'day' ? month(1, 28) : day(1, 1);
  const word = (at: number): string => {
    const date = civil(Math.floor(at) as Day);
    if (unit === 'month') return yearWords(date.year);
    const ofYear = `${monthWord(date.month)} ${yearWords(date.year)}`;
    return unit === 'day' ? ofYear : `${date.day} ${ofYear}`;
  };
  const starts = positions(window, greater);
  const perDay = width / (window.to - window.from);
  if ((starts[0] ?? Infinity) > window.from) found.push({ at: window.from, label: word(window.from) });
  for (const at of starts) found.push({ at, label: word(at) });
  // From the right, so that what begins in the window is kept and the word pinned to the edge gives way.
  const kept: Tick[] = [];
  let next = Infinity;
  for (const tick of found.toReversed()) {
    if ((next - tick.at) * perDay < measure(tick.label) + 10) continue;
    kept.push(tick);
    next = tick.at;
  }
  return kept.toReversed();
}
