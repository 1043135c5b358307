import { civil } from '../dates/day.ts';
import type { Day } from '../dates/when.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "14 March 2024", "15 March 44 BC". */
export function dayInWords(value: Day): string {
  const { year, month, day } = civil(value);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year > 0 ? year : `${1 - year} BC`}`;
}
