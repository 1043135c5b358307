import { pointOf, type Point, type Relative } from './point.ts';
import { nearOrWrapped, type Scan } from './scan.ts';
import type { Token } from './tokens.ts';
import { NUM_ROMAN } from './marks.ts';
import { AFTER, BEFORE, COMING, EARLY, LAST, LATE, MID, NEXT, PREVIOUS, TO } from './roles.ts';

/** "el año pasado", "l'été dernier", "lunes siguiente", العام الماضي: the adjective stands behind what it tells. Units told from the text are read elsewhere. */
export function adjectiveBehind(scan: Scan, i: number): Point | undefined {
  const { tokens, lexicon } = scan;
  const word = tokens[i + 1];
  if (!lexicon.habits.behind || !nearOrWrapped(word) || word.num >= 0 || (word.sense.a & (NEXT | PREVIOUS | LAST | COMING)) === 0 || (word.sense.a & (BEFORE | AFTER)) !== 0) return undefined;
  const { s, sense, gap } = tokens[i]!;
  const { unit } = sense;
  const before = tokens[i - 1];
  // "los dos años pasados" counts.
  if (before && gap <= 2 && (before.num >= 0 || before.sense.cardinal > 1)) return undefined;
  const { a } = word.sense;
  const isDeictic = (a & (LAST | COMING)) !== 0;
  const direction = a & (NEXT | COMING) ? 1 : -1;
  const make = (what: Relative['unit'], parts: Partial<Point> = {}): Point => pointOf(s, word.e, i + 2, { rel: { direction, unit: what, from: isDeictic ? 'reference' : 'text' }, ...parts });
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' || unit === 'decade' || unit === 'century') return isDeictic ? make(unit) : undefined;
  if (sense.season) return make('seasonName', { sub: 20 + sense.season });
  if (sense.month) return make('monthName', { m: sense.month });
  return sense.weekday ? make('weekday', { weekday: sense.weekday }) : undefined;
}

/** "14 de julio pasado": the last before the day of the document. */
export function lastBehind(scan: Scan, read: Point): Point | undefined {
  const word = scan.tokens[read.next];
  if (!scan.lexicon.habits.behind || read.m === undefined || read.calendar || !nearOrWrapped(word) || (word.sense.a & (LAST | COMING)) === 0 || word.sense.unit) return undefined;
  return { ...read, e: word.e, next: read.next + 1, rel: { direction: (word.sense.a & LAST) !== 0 ? -1 : 1, unit: 'monthName', from: 'reference' } };
}

/** "finales del XIX", "fin XVe": Roman figures behind a part of something are those of a century. */
export function romanCentury(scan: Scan, i: number): Point | undefined {
  const number = scan.tokens[i];
  if (!scan.lexicon.habits.behind || !number || (number.flags & NUM_ROMAN) === 0 || number.num < 5 || number.num > 21) return undefined;
  const { unit, month } = scan.tokens[i + 1]?.sense ?? {};
  return unit === 'century' || month ? undefined : pointOf(number.s, number.e, i + 1, { span: 'century', y: number.num });
}

/** "de noviembre a principios de 2020", "dal novembre all'inizio del 2020": the word of a part begins with that for "to". */
export function leadsTo({ text, lexicon }: Scan, { s, e, sense }: Token): boolean {
  const first = /^\p{L}+(?=[ '’])/u.exec(text.slice(s, e))?.[0];
  return first !== undefined && (sense.a & (EARLY | MID | LATE)) !== 0 && (lexicon.forms.get(first.toLowerCase())?.some(({ rest, sense: { a } }) => rest === '' && (a & TO) !== 0) ?? false);
}
