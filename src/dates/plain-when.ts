import type { Span } from '../text/index.ts';
import { daysInMonth, gregorian } from './day.ts';
import type { Bounds, Provenance, ReadWhen } from './when.ts';

/**
 * A year, month or day of the Gregorian calendar from the year 1 to 9999, as a When: the commonest dates, without the way
 * through their EDTF.
 *
 * @param edtf The date as EDTF, which says the same as the numbers.
 * @param month 1 to 12; 0 for a year alone. @param day 1 to 31; 0 for a month alone.
 * @returns Undefined where there is no such day.
 */
export function plainWhen(edtf: string, year: number, month: number, day: number, at: Span, provenance: readonly Provenance[]): ReadWhen | undefined {
  if (year < 1 || month > 12 || day > (month === 0 ? 0 : daysInMonth(year, month))) return undefined;
  const first = gregorian(year, month || 1, day || 1);
  const last = day > 0 ? first : month > 0 ? gregorian(year, month, daysInMonth(year, month)) : gregorian(year, 12, 31);
  const bounds: Bounds = { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last };
  return { kind: 'read', at, edtf, bounds, provenance };
}
