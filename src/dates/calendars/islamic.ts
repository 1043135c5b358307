import { quotient } from '../day.ts';
import type { Day } from '../when.ts';
import { dayMonthYear, isDayOf, type Calendar } from './calendar.ts';

export const ISLAMIC_MONTHS = ['Muharram', 'Safar', 'Rabi I', 'Rabi II', 'Jumada I', 'Jumada II', 'Rajab', "Sha'ban", 'Ramadan', 'Shawwal', "Dhu al-Qi'da", 'Dhu al-Hijja'] as const;

/** 16 July 622 (Julian), the first day of the first year. */
const EPOCH = -492_148;

const LAST_YEAR = 1_000_000;

/** Eleven of thirty years have a day more at their end: 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29. */
const isLeap = (year: number): boolean => (11 * year + 14) % 30 < 11;

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1 && year <= LAST_YEAR;

const length = (year: number, month: number): number => {
  if (!isYear(year) || !(month >= 1 && month <= 12)) return 0;
  return month % 2 === 1 || (month === 12 && isLeap(year)) ? 30 : 29;
};

const startOf = (year: number, month: number): number => EPOCH + 354 * (year - 1) + quotient(3 + 11 * year, 30) + 29 * (month - 1) + quotient(month, 2);

/**
 * The arithmetical ("tabular") Islamic calendar with the epoch of Friday, 16 July 622. What was seen of the moon may differ
 * from it by a day or two.
 *
 * @see Reingold & Dershowitz, "Calendrical Calculations", chapter on the Islamic calendar.
 */
export const islamicCivil: Calendar = {
  id: 'islamic-civil',
  summary: 'The Islamic calendar by its arithmetical rule, as historians convert it.',
  monthNames: ISLAMIC_MONTHS,
  length,
  toDay: (year, month, day) => (isDayOf(length(year, month), day) ? ((startOf(year, month) + day - 1) as Day) : undefined),
  fromDay(day) {
    if (day < EPOCH || day >= startOf(LAST_YEAR + 1, 1)) return undefined;
    const year = quotient(30 * (day - EPOCH) + 10_646, 10_631);
    let month = 12;
    while (startOf(year, month) > day) month--;
    return { year, month, day: day - startOf(year, month) + 1 };
  },
  say: dayMonthYear(ISLAMIC_MONTHS, ' AH'),
};
