import { civil } from './day.ts';
import type { Day } from './when.ts';

/** English names of the Gregorian months. */
export const MONTHS: readonly string[] = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A year as people say it: "2014", "AD 79", "44 BC", "45,000 BC", "66 million BC", "4.54 billion BC". Takes the astronomical year (0 is 1 BC). */
export function yearInWords(year: number): string {
  if (year > 0) return year < 100 ? `AD ${year}` : String(year);
  if (year > -10_000) return `${1 - year} BC`;
  const size = -year; // so far back nobody counts the year zero: Y-45000 is said "45,000 BC"
  if (size >= 1e9 && size % 1e6 === 0) return `${size / 1e9} billion BC`;
  return `${size % 1e6 === 0 ? `${size / 1e6} million` : grouped(size)} BC`;
}

/** A day as people say it: "7 October 2023", "15 March 44 BC". */
export function dayInWords(day: Day): string {
  const { year, month, day: ofMonth } = civil(day);
  return `${ofMonth} ${MONTHS[month - 1]} ${yearInWords(year)}`;
}
