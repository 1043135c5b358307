import { gregorian, quotient } from '../day.ts';
import type { Day } from '../when.ts';
import { dayMonthYear, isDayOf, type Calendar } from './calendar.ts';

const MONTHS = ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand'] as const;

/** Years in which the rhythm of leap years, otherwise one of 33 years, breaks off and begins anew. */
const BREAKS = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178] as const;

const FIRST_YEAR = 1;
const LAST_YEAR = 3176;

/** The first day of a year, 1 Farvardin: 19 to 22 March. */
function startOf(year: number): number {
  let leaps = -14; // leap days before the year, against the Gregorian of 621 years later
  let [jump, since] = [0, 0];
  for (let i = 1; i < BREAKS.length; i++) {
    const [from, to] = [BREAKS[i - 1] ?? 0, BREAKS[i] ?? 0];
    jump = to - from;
    since = year - from;
    if (year < to) break;
    leaps += quotient(jump, 33) * 8 + quotient(jump % 33, 4);
  }
  leaps += quotient(since, 33) * 8 + quotient((since % 33) + 3, 4);
  if (jump % 33 === 4 && jump - since === 4) leaps++;
  const gregorianYear = year + 621;
  const gregorianLeaps = quotient(gregorianYear, 4) - quotient((quotient(gregorianYear, 100) + 1) * 3, 4) - 150;
  const march = 20 + leaps - gregorianLeaps;
  return gregorian(gregorianYear, 3, 1) + march - 1;
}

const length = (year: number, month: number): number => {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR || !(month >= 1 && month <= 12)) return 0;
  return month <= 6 ? 31 : month < 12 || startOf(year + 1) - startOf(year) === 366 ? 30 : 29;
};

const before = (month: number): number => (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7));

/**
 * The Solar Hijri calendar of Iran: the year begins with the spring equinox at Tehran. By Borkowski's breaks of the rhythm of
 * leap years, which give the astronomical equinox for the years 1 to 3176.
 *
 * @see K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon and Planets 74 (1996), 223-230.
 */
export const persian: Calendar = {
  id: 'persian',
  summary: 'The Solar Hijri calendar of Iran (and, by other names of the months, of Afghanistan).',
  monthNames: MONTHS,
  length,
  toDay: (year, month, day) => (isDayOf(length(year, month), day) ? ((startOf(year) + before(month) + day - 1) as Day) : undefined),
  fromDay(day) {
    if (day < startOf(FIRST_YEAR) || day >= startOf(LAST_YEAR + 1)) return undefined;
    let year = quotient(day - startOf(FIRST_YEAR), 366) + FIRST_YEAR;
    while (year < LAST_YEAR && startOf(year + 1) <= day) year++;
    let month = 12;
    const rest = day - startOf(year);
    while (before(month) > rest) month--;
    return { year, month, day: rest - before(month) + 1 };
  },
  say: dayMonthYear(MONTHS, ' SH'),
};
