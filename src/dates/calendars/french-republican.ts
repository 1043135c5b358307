import { gregorian, quotient } from '../day.ts';
import type { Day } from '../when.ts';
import { isDayOf, type Calendar } from './calendar.ts';

const MONTHS = ['Vendémiaire', 'Brumaire', 'Frimaire', 'Nivôse', 'Pluviôse', 'Ventôse', 'Germinal', 'Floréal', 'Prairial', 'Messidor', 'Thermidor', 'Fructidor', 'complementary day'] as const;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'] as const;

/** 22 September 1792. */
const EPOCH = gregorian(1792, 9, 22);
/** 31 December 1805, 10 Nivôse XIV: the last day on which it was in force. */
const LAST = gregorian(1805, 12, 31);

/** Years III, VII and XI had a sixth day at their end, the day of the Revolution. */
const startOf = (year: number): number => EPOCH + 365 * (year - 1) + quotient(year, 4);

const length = (year: number, month: number): number => {
  if (!Number.isInteger(year) || year < 1 || year > ROMAN.length) return 0;
  if (month === 13) return year % 4 === 3 ? 6 : 5;
  return month >= 1 && month <= 12 ? 30 : 0;
};

/**
 * The French Republican calendar, for the time it was in force: 22 September 1792 to 31 December 1805. Year XIV is counted to
 * its end, as documents do that look ahead. Month 13 holds the complementary days.
 *
 * @see Reingold & Dershowitz, "Calendrical Calculations", chapter on the French Revolutionary calendar; the leap years are historical.
 */
export const frenchRepublican: Calendar = {
  id: 'french-republican',
  summary: 'The French Republican calendar: years I to XIV.',
  monthNames: MONTHS,
  length,
  toDay: (year, month, day) => (isDayOf(length(year, month), day) ? ((startOf(year) + 30 * (month - 1) + day - 1) as Day) : undefined),
  fromDay(day) {
    if (day < EPOCH || day > LAST) return undefined;
    let year = quotient(day - EPOCH, 366) + 1;
    if (startOf(year + 1) <= day) year++;
    const rest = day - startOf(year);
    return { year, month: quotient(rest, 30) + 1, day: (rest % 30) + 1 };
  },
  say: ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${ROMAN[year - 1]}`,
};
