import { civil, daysInMonth, gregorian, isCivil } from './day.ts';
import { MONTHS } from './english.ts';
import type { Day } from './when.ts';
import type { Calendar, Era } from './calendars/calendar.ts';

/**
 * A calendar that counts years from the beginning of a reign or a state and has the months of the Gregorian since `since`.
 * Before that day its months followed the moon: years are known by the eras' `firstYear`, days are not converted.
 *
 * A year may lie beyond the end of its era ("Heisei 35" in a contract signed before 2019), and year 1 holds the whole Gregorian
 * year, as documents use it; a day is given back in the era that was in force.
 */
export function reignCalendar(id: string, summary: string, eras: readonly Era[], since: Day): Calendar {
  const gregorianYear = (year: number, era: string | undefined): number | undefined => {
    const found = eras.find((each) => each.id === era);
    return found && Number.isInteger(year) && year >= 1 ? found.firstYear + year - 1 : undefined;
  };
  return {
    id,
    summary,
    monthNames: MONTHS,
    eras,
    length(year, month, era) {
      const there = gregorianYear(year, era);
      return there !== undefined && isCivil({ year: there, month, day: 1 }) && gregorian(there, month, 1) >= since ? daysInMonth(there, month) : 0;
    },
    toDay(year, month, day, era) {
      const there = gregorianYear(year, era);
      const found = there !== undefined && isCivil({ year: there, month, day }) ? gregorian(there, month, day) : undefined;
      return found !== undefined && found >= since ? found : undefined;
    },
    fromDay(day) {
      const era = day < since ? undefined : eras.findLast(({ first }) => first !== undefined && first <= day);
      const { year, month, day: ofMonth } = civil(day);
      return era && { era: era.id, year: year - era.firstYear + 1, month, day: ofMonth };
    },
    say({ era, year, month, day }) {
      const name = eras.find((each) => each.id === era)?.name;
      return `${day} ${MONTHS[month - 1]}, ${name} ${year}`;
    },
  };
}

/** An era from a line of a table: id, name, native script, first Gregorian year. */
export const era = (id: string, name: string, native: string, firstYear: number, first?: Day): Era => ({ id, name, native, firstYear, ...(first !== undefined && { first }) });
