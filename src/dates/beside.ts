import type { Calendar } from './calendars/calendar.ts';
import { qualitiesOf } from './edtf.ts';
import { parseEdtf } from './edtf-parse.ts';
import type { Bound, When } from './when.ts';

/**
 * The days of a When as another calendar counts them, in English, to be shown beside the Gregorian: "22 Bahman 1357 SH",
 * "11 Dey 1357 SH – 10 Dey 1358 SH" (its first and last day), "from 1 Farvardin 1382 SH", "c. 3 Rajab 583 AH".
 * Undefined for an unread When, and where the calendar does not reach these days.
 */
export function besideIn(when: When, calendar: Calendar): string | undefined {
  if (when.kind === 'unread') return undefined;
  const say = (day: Bound): string | undefined => {
    const date = typeof day === 'number' ? calendar.fromDay(day) : undefined;
    return date && calendar.say(date);
  };
  const { earliestStart, latestEnd } = when.bounds;
  const [first, last] = [say(earliestStart), say(latestEnd)];
  const tree = parseEdtf(when.edtf);
  const circa = tree.kind !== 'mistake' && qualitiesOf(tree).approximate ? 'c. ' : '';
  if (typeof earliestStart === 'number' && typeof latestEnd === 'number') return first && last && circa + (earliestStart === latestEnd ? first : `${first} – ${last}`);
  return first ? `${circa}from ${first}` : last && `${circa}until ${last}`;
}
