import { parseIsoDay } from '../day.ts';
import { MONTHS } from '../english.ts';
import type { Day } from '../when.ts';
import type { Calendar } from './calendar.ts';
import { gregorian } from './gregorian.ts';
import { julian } from './julian.ts';

/**
 * When a country gave up the Julian calendar: its ISO 3166 code, the first day of the new one, and where years were counted
 * from Lady Day (25 March), the first year that began in January.
 *
 * @see R. D. Blackburn & L. Holford-Strevens, "The Oxford Companion to the Year"; Reingold & Dershowitz, "Calendrical Calculations".
 */
const ADOPTED: readonly (readonly [code: string, country: string, first: string, january?: number])[] = [
  ['it', 'Italy', '1582-10-15'], ['es', 'Spain', '1582-10-15'], ['pt', 'Portugal', '1582-10-15'], ['pl', 'Poland', '1582-10-15'],
  ['fr', 'France', '1582-12-20'], ['hu', 'Hungary', '1587-11-01'], ['dk', 'Denmark', '1700-03-01'], ['no', 'Norway', '1700-03-01'],
  ['de', 'the Protestant states of Germany', '1700-03-01'], ['gb', 'Great Britain', '1752-09-14', 1752], ['ie', 'Ireland', '1752-09-14', 1752],
  ['us', 'the British colonies in America', '1752-09-14', 1752], ['se', 'Sweden and Finland', '1753-03-01'], ['bg', 'Bulgaria', '1916-04-14'],
  ['ru', 'Russia', '1918-02-14'], ['ro', 'Romania', '1919-04-14'], ['rs', 'Serbia', '1919-01-28'], ['gr', 'Greece', '1923-03-01'],
];

function countryCalendar(code: string, country: string, first: Day): Calendar {
  /** The new calendar's reading where that day is past the change, else the old one's where it is before; between them days were left out. */
  const toDay = (year: number, month: number, day: number): Day | undefined => {
    const [after, before] = [gregorian.toDay(year, month, day), julian.toDay(year, month, day)];
    if (after !== undefined && after >= first) return after;
    return before !== undefined && before < first ? before : undefined;
  };
  return {
    id: `julian-${code}`,
    summary: `Julian in ${country} until the change to the Gregorian.`,
    monthNames: MONTHS,
    length(year, month) {
      const last = gregorian.toDay(year, month, gregorian.length(year, month));
      return (last !== undefined && last >= first ? gregorian : julian).length(year, month);
    },
    toDay,
    fromDay: (day) => (day < first ? julian : gregorian).fromDay(day),
    say: (date) => {
      const there = toDay(date.year, date.month, date.day);
      return there !== undefined && there < first ? julian.say(date) : gregorian.say(date);
    },
  };
}

/** The calendars of countries: Julian before the day of the change, Gregorian from it on; days that the change left out are none. */
export const countries: readonly Calendar[] = ADOPTED.map(([code, country, first]) => countryCalendar(code, country, parseIsoDay(first) as Day));

/** The first year that began on 1 January in a country that began it on 25 March before; undefined where it is not known to have. */
export const januaryYear = (code: string): number | undefined => ADOPTED.find(([each]) => each === code)?.[3];
