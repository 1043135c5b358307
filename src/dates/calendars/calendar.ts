import type { Extent } from '../bounds.ts';
import { isoDay } from '../day.ts';
import type { Day } from '../when.ts';

/** A date as a calendar counts it. `era` only where years are counted anew in each. */
export interface CalendarDate {
  readonly era?: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years counted from an event, a reign for instance. */
export interface Era {
  readonly id: string;
  /** In Latin letters. */
  readonly name: string;
  /** In its own script, as documents write it before the year. */
  readonly native: string;
  /** The Gregorian year in which it counts 1. */
  readonly firstYear: number;
  /** Its first day; absent where only its years are known here. */
  readonly first?: Day;
  /** Its last year, counted in it; absent where it goes on. */
  readonly years?: number;
}

/** A way to count days. Every one is a value in its own file and a line in `index.ts`. */
export interface Calendar {
  /** As Unicode CLDR names it where it does ("islamic-umalqura", "persian"). */
  readonly id: string;
  readonly summary: string;
  /** English names of the months, month 1 first; a month may be missing in some years ({@link Calendar.length} is 0 then). */
  readonly monthNames: readonly string[];
  /** Eras, where years are counted in them. */
  readonly eras?: readonly Era[];
  /** Number of days of a month; 0 where the calendar, in that year, has none of that number, or does not reach so far. */
  length(year: number, month: number, era?: string): number;
  /** The day of a date, exact; undefined where the calendar has no such date or does not reach so far. */
  toDay(year: number, month: number, day: number, era?: string): Day | undefined;
  /** The date of a day; undefined where the calendar does not reach so far. */
  fromDay(day: Day): CalendarDate | undefined;
  /** A date as people write it, in English: "9 Thermidor II", "27 Rajab 583 AH". */
  say(date: CalendarDate): string;
}

/** Whether every one is a whole number, and the day is one of a month of this length. */
export const isDayOf = (length: number, day: number): boolean => Number.isInteger(day) && day >= 1 && day <= length;

/** First and last day of a year, of a month, or the day itself; undefined where the calendar has no such date. */
export function calendarExtent(calendar: Calendar, year: number, month?: number, day?: number, era?: string): Extent | undefined {
  if (month !== undefined && day !== undefined) {
    const there = calendar.toDay(year, month, day, era);
    return there === undefined ? undefined : { first: there, last: there };
  }
  const months = month === undefined ? calendar.monthNames.map((_, i) => i + 1) : [month];
  const days = months.flatMap((each) => Array.from({ length: calendar.length(year, each, era) }, (_, i) => [each, i + 1] as const));
  const isDay = ([m, d]: readonly [number, number]): boolean => calendar.toDay(year, m, d, era) !== undefined; // a country's change leaves days out
  const [from, to] = [days.find(isDay), days.findLast(isDay)];
  const first = from && calendar.toDay(year, ...from, era);
  const last = to && calendar.toDay(year, ...to, era);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** "25 October 1917" and what follows, for calendars that write so. */
export const dayMonthYear = (names: readonly string[], after: string) => ({ year, month, day }: CalendarDate): string => `${day} ${names[month - 1]} ${year}${after}`;

/** The same in EDTF, by Gregorian days: "1917-11-07" for a day, "1936-07-23/1936-08-22" for a month or a year. */
export function calendarEdtf(calendar: Calendar, year: number, month?: number, day?: number, era?: string): string | undefined {
  const extent = calendarExtent(calendar, year, month, day, era);
  if (!extent) return undefined;
  return extent.first === extent.last ? isoDay(extent.first) : `${isoDay(extent.first)}/${isoDay(extent.last)}`;
}

/** The Gregorian year in which a year of an era mostly lies; undefined where the calendar has no such era or the year is none. */
export function eraYear(calendar: Calendar, era: string, year: number): number | undefined {
  const found = calendar.eras?.find(({ id }) => id === era);
  return found && Number.isInteger(year) && year >= 1 ? found.firstYear + year - 1 : undefined;
}
