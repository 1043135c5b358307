import { quotient } from '../day.ts';
import type { Day } from '../when.ts';
import { dayMonthYear, isDayOf, type Calendar } from './calendar.ts';

const MONTHS = ['Tishri', 'Heshvan', 'Kislev', 'Tevet', 'Shevat', 'Adar I', 'Adar', 'Nisan', 'Iyar', 'Sivan', 'Tammuz', 'Av', 'Elul'] as const;
const LENGTHS = [30, 29, 30, 29, 30, 30, 29, 30, 29, 30, 29, 30, 29] as const;

/** The day before which no day of year 1 lies: 7 October 3761 BC (Julian). */
const EPOCH = -2_092_590;

const LAST_YEAR = 9999;

const isLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

/** Days from the epoch to the mean new moon of Tishri, put off where it would fall on a Sunday, Wednesday or Friday. */
function elapsed(year: number): number {
  const months = quotient(235 * year - 234, 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + quotient(parts, 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** The first day of a year: put off once or twice more where a year would otherwise be too long or too short. */
function startOfYear(year: number): number {
  const [before, here, next] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  return EPOCH + here + (next - here === 356 ? 2 : here - before === 382 ? 1 : 0);
}

function length(year: number, month: number): number {
  if (!Number.isInteger(year) || year < 1 || year > LAST_YEAR) return 0;
  if (month === 6 && !isLeap(year)) return 0;
  const days = startOfYear(year + 1) - startOfYear(year);
  if (month === 2 && days % 10 === 5) return 30;
  if (month === 3 && days % 10 === 3) return 29;
  return LENGTHS[month - 1] ?? 0;
}

/**
 * The Hebrew calendar. Months are numbered from Tishri as Unicode CLDR does: 6 is Adar I, which common years do not have, 7 is
 * Adar or, in leap years, Adar II; 8 is Nisan in every year. The day is the one on which the Hebrew day, begun the evening before, is light.
 *
 * @see Reingold & Dershowitz, "Calendrical Calculations", chapter on the Hebrew calendar.
 */
export const hebrew: Calendar = {
  id: 'hebrew',
  summary: 'The Hebrew calendar.',
  monthNames: MONTHS,
  length,
  toDay(year, month, day) {
    if (!isDayOf(length(year, month), day)) return undefined;
    let start = startOfYear(year);
    for (let before = 1; before < month; before++) start += length(year, before);
    return (start + day - 1) as Day;
  },
  fromDay(day) {
    if (day < startOfYear(1) || day >= startOfYear(LAST_YEAR + 1)) return undefined;
    let year = quotient((day - EPOCH) * 98_496, 35_975_351) + 1; // by the mean length of a year: off by one at most
    if (startOfYear(year) > day) year--;
    else if (startOfYear(year + 1) <= day) year++;
    let rest = day - startOfYear(year);
    let month = 1;
    while (rest >= length(year, month)) rest -= length(year, month++);
    return { year, month, day: rest + 1 };
  },
  say: (date) => (date.month === 7 && isLeap(date.year) ? `${date.day} Adar II ${date.year}` : dayMonthYear(MONTHS, '')(date)),
};
