import { civil, daysInMonth, gregorian as dayOf, isCivil } from '../day.ts';
import { MONTHS, yearInWords } from '../english.ts';
import type { Calendar } from './calendar.ts';

/** The calendar of today, also before it was brought in (proleptic). Years are astronomical: 0 is 1 BC. */
export const gregorian: Calendar = {
  id: 'gregorian',
  summary: 'The calendar of today, counted back before 1582 as well.',
  monthNames: MONTHS,
  length: daysInMonth,
  toDay: (year, month, day) => (isCivil({ year, month, day }) ? dayOf(year, month, day) : undefined),
  fromDay: civil,
  say: ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${yearInWords(year)}`,
};
