import type { UnitName } from '../languages/language.ts';
import { numberLed } from './core.ts';
import { decadeByName, half, wordNumber, yearNamed } from './counted.ts';
import type { Point } from './point.ts';
import { isPlain, near, skip, type Scan } from './scan.ts';
import { GAP_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_GROUPED, NUM_ROMAN } from './marks.ts';
import { OF, THE } from './roles.ts';
import { plusEra, plusYear, point } from './year.ts';

/** "siglo XIX", "années 1920", "la década de 1970", "Jahr 1618", القرن التاسع عشر: the unit stands first. */
export function unitFirst(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const token = tokens[i]!;
  const unit = token.sense.unit as UnitName;
  if (unit !== 'year' && unit !== 'century' && unit !== 'decade' && unit !== 'quarter' && unit !== 'half' && unit !== 'millennium') return undefined;
  const k = skip(scan, i + 1, OF | THE);
  const number = tokens[k];
  if (!number || !(near(number) || (number.gap === GAP_APOSTROPHE))) return undefined;
  if (unit === 'century' || unit === 'millennium') {
    const word = number.num > 0 && number.num < 60 && !(number.flags & (NUM_BAD | NUM_DECIMAL | NUM_GROUPED)) ? { value: number.num, next: k + 1, e: number.e, ordinal: true } : wordNumber(scan, k);
    if (!word || word.value < 1 || !word.ordinal) return undefined;
    const read = plusEra(scan, point(scan, i, word.e, word.next, { span: unit, y: word.value }));
    // القرن الأول الهجري
    const mark = tokens[read.next];
    const calendar = near(mark) ? scan.lexicon.calendars?.named(mark.sense) : undefined;
    return calendar === undefined ? read : { ...read, e: mark!.e, next: read.next + 1, calendar };
  }
  if (unit === 'quarter') {
    // "cuarto" is the fourth, and a room.
    if (token.sense.ordinal) return undefined;
    const word = wordNumber(scan, k) ?? (number.num > 0 ? { value: number.num, next: k + 1, e: number.e, ordinal: true } : undefined);
    if (!word?.ordinal || word.value < -1 || word.value > 4 || word.value === 0) return undefined;
    return plusYear(scan, point(scan, i, word.e, word.next, { sub: word.value === -1 ? 36 : 32 + word.value }), true);
  }
  if (unit === 'half') {
    const word = wordNumber(scan, k);
    return word?.ordinal && (word.value === 1 || word.value === 2) ? half(scan, i, word.next - 1, word.value) : undefined;
  }
  if (unit === 'decade') {
    if (number.sense.tens) return plusEra(scan, point(scan, i, number.e, k + 1, { span: 'decade', y: number.sense.tens, yd: 2 }));
    if (isPlain(number) && number.num % 10 === 0 && (number.digits === 4 || number.digits === 2)) return plusEra(scan, point(scan, i, number.e, k + 1, { span: 'decade', y: number.num, yd: number.digits }));
    return undefined;
  }
  // A year. In languages that say "years" for decades: "années 1920", "años veinte", "anni '70", "jaren 70".
  if (number.sense.tens) return plusEra(scan, decadeByName(scan, i, k, number));
  if (isPlain(number) && (number.flags & NUM_DECADE) !== 0) return numberLed(scan, k);
  const plural = scan.lexicon.decadeYears.has(scan.text.slice(token.s, token.e).toLowerCase());
  if (plural && isPlain(number) && number.num % 10 === 0 && (number.digits === 2 || number.digits === 4)) return plusEra(scan, point(scan, i, number.e, k + 1, { span: 'decade', y: number.num, yd: number.digits }));
  if (plural) return undefined;
  return yearNamed(scan, i, k) ?? french(scan, i, k);
}

/** "an VIII" of the French Republican calendar. */
function french(scan: Scan, i: number, k: number): Point | undefined {
  const number = scan.tokens[k];
  if (!scan.lexicon.language.calendars?.['french-republican'] || !number || !(number.flags & NUM_ROMAN) || number.num > 14) return undefined;
  return point(scan, i, number.e, k + 1, { y: number.num, yd: 4, calendar: 'french-republican' });
}
