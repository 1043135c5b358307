import { calendarOf, calendars, type Calendar } from '../dates/index.ts';
import { CallError } from './command.ts';
import { nearest } from './nearest.ts';

/**
 * The calendar that an option names.
 *
 * @throws {CallError} Where there is no such calendar, with those that there are.
 */
export function calendarNamed(option: string, id: string): Calendar {
  const found = calendarOf(id);
  if (found) return found;
  const ids = calendars.map((each) => each.id);
  const near = nearest(id.toLowerCase(), ids);
  throw new CallError(`"--${option}" cannot be "${id}". ${near === undefined ? '' : `Did you mean "${near}"? `}It is one of ${ids.join(', ')}.`);
}
