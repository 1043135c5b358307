import type { Day } from './when.ts';

/** A date of the proleptic Gregorian calendar. `year` is astronomical: 0 is 1 BC, -43 is 44 BC. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days are counted exactly up to this many before and after 1970: about 2.7 million million years. */
export const DAY_LIMIT = 1e15;

/** The last year, before and after year 0, that is wholly within {@link DAY_LIMIT}. */
export const YEAR_LIMIT = 2_700_000_000_000;

/** Remainder with the sign of the divisor, exact up to 4·10^15. */
export const modulo = (a: number, b: number): number => {
  const rest = a % b;
  return rest === 0 ? 0 : rest < 0 !== b < 0 ? rest + b : rest;
};

/** Quotient rounded towards minus infinity. Exact up to 4·10^15, where `Math.floor(a / b)` can be one too high. */
export const quotient = (a: number, b: number): number => (a - modulo(a, b)) / b;

/** Whether the astronomical year has a 29 February in the proleptic Gregorian calendar. */
export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Length of a Gregorian month (1 to 12) in days; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Whether the Gregorian calendar has this day, and it can be counted exactly. */
export const isCivil = ({ year, month, day }: Civil): boolean =>
  Number.isInteger(year) && year >= -YEAR_LIMIT && year <= YEAR_LIMIT && Number.isInteger(month) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);

/** Days before 1 March of year 0 that 1970-01-01 lies after it. */
const EPOCH = 719_468;

/**
 * The day a Gregorian date falls on.
 *
 * Years are counted from 1 March, so that the leap day is the last of its year and month lengths repeat every five months.
 *
 * @param year  Astronomical: 0 is 1 BC, -43 is 44 BC; up to ±2.7 million million ({@link YEAR_LIMIT}).
 * @param month 1 to 12.
 * @param day   1 to the length of that month.
 * @throws {RangeError} Where the calendar has no such day ("30 February 1712") or it cannot be counted exactly.
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function gregorian(year: number, month: number, day: number): Day {
  if (!isCivil({ year, month, day })) throw new RangeError(`no such Gregorian date: ${year}-${month}-${day}`);
  const years = month > 2 ? year : year - 1;
  const ofYear = quotient(153 * modulo(month - 3, 12) + 2, 5) + day - 1;
  return (365 * years + quotient(years, 4) - quotient(years, 100) + quotient(years, 400) + ofYear - EPOCH) as Day;
}

/**
 * The Gregorian date of a day; inverse of {@link gregorian}.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
 */
export function civil(day: Day): Civil {
  const since = day + EPOCH;
  const era = quotient(since, 146_097);
  const ofEra = since - era * 146_097;
  const yearOfEra = quotient(ofEra - quotient(ofEra, 1460) + quotient(ofEra, 36_524) - quotient(ofEra, 146_096), 365);
  const ofYear = ofEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const shifted = quotient(5 * ofYear + 2, 153);
  const month = modulo(shifted + 2, 12) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day: ofYear - quotient(153 * shifted + 2, 5) + 1 };
}

/** Day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (day: Day): number => modulo(day + 3, 7) + 1;

/** The year as ISO 8601 writes it: "0800", "-0043", and with a sign and six digits or more beyond four: "+012024", "-045000". */
export function isoYear(year: number): string {
  const size = Math.abs(year);
  if (size > 9999) return (year < 0 ? '-' : '+') + String(size).padStart(6, '0');
  return (year < 0 ? '-' : '') + String(size).padStart(4, '0');
}

/** The day as ISO 8601 writes it: "2024-03-14", "-0043-03-15", "-045000-01-01". */
export function isoDay(day: Day): string {
  const date = civil(day);
  return `${isoYear(date.year)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

const ISO = /^([+-]?)(\d{4,13})-(\d\d)-(\d\d)$/;

/** The day that an ISO date names ("2024-03-14", "-0043-03-15", "+012024-01-01"); undefined where it names none. */
export function parseIsoDay(text: string): Day | undefined {
  const [, sign, digits = '', month, day] = ISO.exec(text) ?? [];
  if (sign === undefined) return undefined;
  if (digits.length > 4 && sign === '') return undefined;
  const year = Number(digits) * (sign === '-' ? -1 : 1) + 0;
  const date = { year, month: Number(month), day: Number(day) };
  return isCivil(date) ? gregorian(date.year, date.month, date.day) : undefined;
}
