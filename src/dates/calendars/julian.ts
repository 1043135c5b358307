import { modulo, quotient, YEAR_LIMIT } from '../day.ts';
import type { Day } from '../when.ts';
import { MONTHS, yearInWords } from '../english.ts';
import { isDayOf, type Calendar } from './calendar.ts';

/** Days from 1 March of the Julian year 0 to 1970-01-01. */
const EPOCH = 719_470;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const length = (year: number, month: number): number => (month === 2 && modulo(year, 4) === 0 ? 29 : (LENGTHS[month - 1] ?? 0));

/**
 * The Julian calendar, "Old Style": every fourth year is a leap year. Years are astronomical (44 BC is -43) and begin on
 * 1 January: 30 January 1648/9 is in 1649.
 *
 * @see Reingold & Dershowitz, "Calendrical Calculations", chapter on the Julian calendar.
 */
export const julian: Calendar = {
  id: 'julian',
  summary: 'The Julian calendar, Old Style: in use in Europe before the Gregorian, in Russia until 1918.',
  monthNames: MONTHS,
  length,
  toDay(year, month, day) {
    if (!Number.isInteger(year) || Math.abs(year) > YEAR_LIMIT || !isDayOf(length(year, month), day)) return undefined;
    const years = month > 2 ? year : year - 1; // counted from 1 March, so that the leap day is the last
    return (365 * years + quotient(years, 4) + quotient(153 * modulo(month - 3, 12) + 2, 5) + day - 1 - EPOCH) as Day;
  },
  fromDay(day) {
    const since = day + EPOCH;
    const years = quotient(4 * since + 3, 1461);
    const ofYear = since - 365 * years - quotient(years, 4);
    const shifted = quotient(5 * ofYear + 2, 153);
    const month = modulo(shifted + 2, 12) + 1;
    return { year: month <= 2 ? years + 1 : years, month, day: ofYear - quotient(153 * shifted + 2, 5) + 1 };
  },
  say: ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${yearInWords(year)} (Julian)`,
};
