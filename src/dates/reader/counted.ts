import { afterYear, core } from './core.ts';
import { isMonth, monthParts } from './month.ts';
import { withTime } from './numeric.ts';
import type { PartOf, Point } from './point.ts';
import { relative, theUnit } from './relative.ts';
import { type Scan, isB, isPlain, near, nearOrShort, skip } from './scan.ts';
import type { Token } from './tokens.ts';
import { plusEra, plusYear, point, splitYear, yearParts, yearTail } from './year.ts';
import { GAP_DASH, GAP_DOT, GAP_NONE, NUM_DECADE } from './marks.ts';
import { BEGIN, EARLY, END, LATE, MID, OF, Q, THE, TURN } from './roles.ts';

/** The number of tokens [i, j) in words: "twenty-one" 21, "third" 3 (ordinal). */
export function wordNumber({ tokens }: Scan, i: number): { value: number; ordinal: boolean; next: number; e: number } | undefined {
  const one = tokens[i];
  if (!one) return undefined;
  const { cardinal, ordinal } = one.sense;
  if (ordinal) return { value: ordinal, ordinal: true, next: i + 1, e: one.e };
  if (!cardinal) return undefined;
  const two = tokens[i + 1];
  if (cardinal >= 20 && cardinal < 100 && two && (near(two) || (two.gap === GAP_DASH && !two.blank))) {
    if (two.sense.ordinal > 0 && two.sense.ordinal < 10) return { value: cardinal + two.sense.ordinal, ordinal: true, next: i + 2, e: two.e };
    if (two.sense.cardinal > 0 && two.sense.cardinal < 10 && two.e - two.s > 1) return { value: cardinal + two.sense.cardinal, ordinal: false, next: i + 2, e: two.e };
  }
  return { value: cardinal, ordinal: false, next: i + 1, e: one.e };
}

/** "the nineteenth century", "first quarter of 2022", "second week of April", "the third of May". */
export function ordinalLed(scan: Scan, i: number): Point | undefined {
  const word = wordNumber(scan, i);
  if (!word) return undefined;
  if (!word.ordinal) return relative(scan, i);
  return counted(scan, i, word.value, word.next) ?? relative(scan, i) ?? (word.value > 0 ? point(scan, i, word.e, word.next, { n: word.value, nd: 0, ordinal: true }) : undefined);
}

/** What an ordinal number counts: a century, a quarter, a half, a week, a day, a month's day. */
export function counted(scan: Scan, i: number, n: number, next: number): Point | undefined {
  const { tokens } = scan;
  let k = next;
  const token = tokens[k];
  if (!token || !(near(token) || (token.gap === GAP_DASH && !token.blank) || (token.gap === GAP_DOT && !!token.blank))) return undefined;
  const { unit } = token.sense;
  const here = (parts: Partial<Point>): Point => point(scan, i, token.e, k + 1, parts);
  if (unit === 'century' && n > 0 && !scan.text.startsWith('C.', token.s) && !(scan.text[token.e - 1] === '.' && near(tokens[k + 1]) && tokens[k + 1]!.num >= 0)) return plusEra(scan, here({ span: 'century', y: n }));
  if (unit === 'millennium' && n > 0) return plusEra(scan, here({ span: 'millennium', y: n }));
  const cut = unit === 'quarter' ? 4 : unit === 'third' ? 3 : 0;
  const ofCentury = n >= -1 && n <= cut && n !== 0 ? scan.lexicon.elsewhere?.partOfCentury(scan, i, k, n, cut) : undefined;
  if (ofCentury) return ofCentury;
  if (unit === 'quarter' && n >= -1 && n <= 4 && n !== 0) return plusYear(scan, here({ sub: n === -1 ? 36 : 32 + n }), true);
  if (unit === 'half' && n > 0 && n <= 2) return half(scan, i, k, n);
  if ((unit === 'week' || unit === 'day' || token.sense.weekday || unit === 'decade' || unit === 'month') && n >= -1) {
    const of = skip(scan, k + 1, OF | THE);
    if (of === k + 1 && !tokens[of]?.sense.month) return undefined;
    const whole = core(scan, of) ?? theUnit(scan, k + 1);
    if (!whole || !near(tokens[of]) || whole.n !== undefined || whole.d !== undefined) return undefined;
    return { ...whole, s: tokens[i]!.s, nth: { n, unit: token.sense.weekday ? 'weekday' : unit as 'week' }, weekday: token.sense.weekday || undefined };
  }
  // "third of May"
  if (n > 0 && n <= 31) {
    k = skip(scan, next, OF);
    const month = tokens[k];
    if (near(month) && isMonth(month) && (k > next || !scan.lexicon.habits.joined)) return withTime(scan, plusYear(scan, point(scan, i, month.e, k + 1, monthParts(month, n))));
  }
  return undefined;
}

/** "first half of the 1980s", "the second half of 1975". */
export function half(scan: Scan, i: number, unitAt: number, n: number): Point | undefined {
  const { tokens } = scan;
  const of = skip(scan, unitAt + 1, OF | THE);
  const whole = nearOrShort(tokens[of]) ? scan.lexicon.elsewhere?.romanCentury(scan, of) ?? core(scan, of) : undefined;
  if ((of > unitAt + 1 || !scan.lexicon.habits.joined) && whole && !whole.bare && whole.n === undefined && (whole.y ?? whole.m ?? whole.rel) !== undefined) return { ...whole, s: tokens[i]!.s, part: n === 1 ? 4 : 5 };
  const dated = plusYear(scan, point(scan, i, tokens[unitAt]!.e, unitAt + 1, { sub: 39 + n }));
  return dated.y !== undefined ? dated : undefined;
}

/** "FY2019", "fiscal 2009", "academic year 1931/32", "FY 2018–19". */
export function fiscal(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const k = skip(scan, i + 1, OF | THE);
  const number = tokens[k];
  if (!near(number)) return undefined;
  const read = splitYear(scan, k);
  if (read) return point(scan, i, read.e, read.next, { ...yearParts(read), fiscal: true });
  if (isPlain(number) && number.digits === 2 && k === i + 1) return point(scan, i, number.e, k + 1, { y: number.num, yd: 2, fiscal: true });
  return undefined;
}

/** "Q2 2023", "H1 1976", "1Q21" is not read. */
export function quarterSign(scan: Scan, i: number, ofYear = false): Point | undefined {
  const { tokens, text } = scan;
  const token = tokens[i]!;
  const number = tokens[i + 1];
  if (!number || number.gap !== GAP_NONE || number.digits !== 1 || !/^[A-Z]/.test(text[token.s]!)) return undefined;
  const isQ = isB(token, Q);
  if (number.num < 1 || number.num > (isQ ? 4 : 2)) return undefined;
  const read = plusYear(scan, point(scan, i, number.e, i + 2, { sub: isQ ? 32 + number.num : 39 + number.num }), true);
  return read.y !== undefined || isQ || ofYear ? read : undefined;
}

/** "the seventies", in other languages also "of the 20th century" behind it. */
export function decadeByName(scan: Scan, i: number, k: number, { e, sense }: Token): Point {
  const decade = point(scan, i, e, k + 1, { span: 'decade', y: sense.tens, yd: 2 });
  return scan.lexicon.elsewhere?.ofCentury(scan, decade) ?? decade;
}

/** "the year 1800"; in languages that put the unit first also "siglo XIX", "années 1920". */
export function unitLed(scan: Scan, i: number): Point | undefined {
  const { lexicon, tokens } = scan;
  if (lexicon.elsewhere && !lexicon.habits.joined) return lexicon.elsewhere.unitFirst(scan, i);
  return tokens[i]!.sense.unit === 'year' ? yearNamed(scan, i, skip(scan, i + 1, OF | THE)) : undefined;
}

/** The year whose figures are token `k`, behind the word for "year" at `i`. */
export function yearNamed(scan: Scan, i: number, k: number): Point | undefined {
  const number = scan.tokens[k];
  const read = near(number) && isPlain(number) && !(number.flags & NUM_DECADE) && number.digits >= 1 ? yearTail(scan, { y: number.num, yd: number.digits, e: number.e, next: k + 1 }) : undefined;
  return read && (read.yd >= 3 || read.era) ? afterYear(scan, point(scan, i, read.e, read.next, { ...yearParts(read), yd: 4 })) : undefined;
}

/** Which part of a unit a word says. */
export function partOf(token: Token | undefined): PartOf | undefined {
  if (!token) return undefined;
  const { a, whole } = token.sense;
  // 前半, 上半叶
  if (whole && token.sense.unit === 'half') return a & BEGIN ? 4 : 5;
  return a & EARLY ? 1 : a & MID ? 2 : a & LATE ? 3 : a & BEGIN ? 6 : a & END ? 7 : a & TURN ? 8 : undefined;
}
