import { daysInMonth } from '../day.ts';
import { pointOf, type Point } from './point.ts';
import { isTemporal } from './filter.ts';
import { isA, isB, isWordAt, near, tokenFrom, type Scan } from './scan.ts';
import type { Token } from './tokens.ts';
import { GAP_COLON, GAP_COMMA, GAP_DASH, GAP_DOT, GAP_SLASH, GAP_SPACE, GAP_START, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_GROUPED, NUM_NEGATIVE, NUM_ROMAN } from './marks.ts';
import { AM, AT, PM, TO, ZONE } from './roles.ts';

/** The sign between two tokens that touch, or ''. */
function joint({ text }: Scan, left: Token | undefined, right: Token | undefined): string {
  return left && right && right.s - left.e === 1 && (right.gap === GAP_DASH || right.gap === GAP_SLASH || right.gap === GAP_DOT) ? text[left.e]! : '';
}
const isHyphen = (sign: string): boolean => sign === '-' || sign === '‐' || sign === '‑';

/**
 * Dates in figures that touch: "2023-09-14", "31.12.1782", "7/4/1976", "20.XI.1956", "2002-W03", "20020104", "03/1988", "24/12".
 * What could be a range of years ("1845-6") is left to the ranges.
 */
export function numeric(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const one = tokens[i]!;
  if ((one.flags & (NUM_BAD | NUM_GROUPED | NUM_DECIMAL | NUM_DECADE | NUM_ROMAN)) !== 0) return undefined;
  // A number that hangs on a word, a sign or another number is a code: "F-35", "v2.0-1", "$5/6".
  const before = text[one.s - 1] ?? ' ';
  if (one.gap !== GAP_START && '-./–'.includes(before) && (isWordAt(text, one.s - 2) || text[one.s - 2] === '.') && !(before === '–' && /\d/.test(text[one.s - 2] ?? ''))) return undefined;
  if ('$€£#№§'.includes(before)) return undefined;
  const two = tokens[i + 1];
  const sign = joint(scan, one, two);
  const point = (last: number, parts: Partial<Point>): Point => withTime(scan, pointOf(one.s, tokens[last]!.e, last + 1, parts));
  if (!sign || !two || two.num < 0) return undefined;
  const three = tokens[i + 2];
  const second = joint(scan, two, three);
  const four = tokens[i + 3];
  if (second && three && three.num >= 0 && (second === sign || (isHyphen(second) && isHyphen(sign))) && sign !== '–' && sign !== '—') {
    // A fourth number in the same row: an address, a version, a telephone number.
    if (joint(scan, three, four) === sign || (one.digits > 2 && three.digits > 2)) return undefined;
    if (three.flags & (NUM_BAD | NUM_GROUPED | NUM_DECIMAL | NUM_DECADE) || two.flags & (NUM_BAD | NUM_GROUPED | NUM_DECIMAL | NUM_DECADE)) return undefined;
    if (one.digits >= 3 && one.digits <= 4 && two.digits <= 2 && three.digits <= 2) {
      // 2023-09-14, 1948/1/3, 1999.12.31; and 2021-13-05, which has no month and is said to have none
      const month = two.num <= 12 || (sign !== '.' && two.digits + three.digits === 4 && one.num > 999 && one.num < 2200);
      return two.num && three.num && three.num < 32 && month ? point(i + 2, { y: one.num, yd: 4, m: two.num, d: three.num, order: 'ymd', era: one.flags & NUM_NEGATIVE ? 'BC' : undefined }) : undefined;
    }
    if (one.digits <= 2 && two.digits <= 2 && (three.digits === 4 || three.digits === 2 || three.digits === 5)) {
      if (three.digits === 2 && sign === '.' && /^\.\d|^\d/.test(text.slice(three.e, three.e + 2))) return undefined;
      return dayAndMonth(scan, i, sign, one.num, two.num, three);
    }
    return undefined;
  }
  if (two.flags & (NUM_BAD | NUM_GROUPED | NUM_DECIMAL | NUM_DECADE | NUM_ROMAN)) return undefined;
  // 03/1988, 3.1988
  if (one.digits <= 2 && two.digits === 4 && (sign === '/' || (sign === '.' || isHyphen(sign)) && one.num <= 12 && two.num > 1000 && two.num < 2200 && one.digits === 2 && text[two.e] !== '/') && one.num >= 1 && one.num <= 12) return point(i + 1, { m: one.num, y: two.num, yd: 4 });
  if (one.digits === 4 && two.digits === 2 && two.num >= 1 && two.num <= 12) {
    // 2008-08 is a month; 1911-12 and 1904-05 may be years: years where the second is the greater and the sign is no hyphen.
    const ahead = two.num > one.num % 100;
    if ((isHyphen(sign) && (!ahead || scan.iso || (scan.label && one.num >= 2000))) || (sign === '/' && !ahead && (scan.label || scan.iso || scan.order === 'ymd' || (near(one) && isTemporal(scan, i - 1)))) || (sign === '.' && !ahead && one.num > 1000 && one.num < 2200)) {
      if (joint(scan, two, three) === '/' && three!.num >= 0) return undefined;
      return point(i + 1, { y: one.num, yd: 4, m: two.num, order: 'ymd' });
    }
    return undefined;
  }
  // 24/12: only in labels, or where the document has shown its order and a date can be meant.
  if (one.digits <= 2 && two.digits <= 2 && (sign === '/' || (sign === '.' && scan.label)) && one.num >= 1 && two.num >= 1) {
    // "7/8 May 1945" are two days.
    if (near(three) && (three.sense.month || three.sense.calendarMonth)) return undefined;
    const dotted = sign === '.';
    if (!dotted && !scan.label && !standsFree(scan, one, two)) return undefined;
    const order = dotted ? 'dmy' : one.num > 12 ? 'dmy' : two.num > 12 ? 'mdy' : scan.order === 'ymd' ? 'mdy' : scan.order;
    const [d, m] = order === 'dmy' ? [one.num, two.num] : [two.num, one.num];
    if (m > 12 || d > daysInMonth(2000, m)) return undefined;
    const open = !dotted && one.num <= 12 && two.num <= 12 && one.num !== two.num;
    return point(i + 1, { d, m, order, swap: open && !scan.orderKnown });
  }
  return undefined;
}

/** "24/12" in prose: at the start of a sentence or line, and not a fraction or a score. */
function standsFree({ text, orderKnown }: Scan, one: Token, two: Token): boolean {
  if (!orderKnown) return false;
  const lead = text.slice(Math.max(0, one.s - 3), one.s);
  return /(?:^|\n|[.!?:;(*] ?)$/.test(lead) && /^(?:[\s).,;:*]|$)/.test(text.slice(two.e, two.e + 1));
}

function dayAndMonth(scan: Scan, i: number, sign: string, a: number, b: number, third: Token): Point | undefined {
  const { tokens } = scan;
  const one = tokens[i]!;
  const known = scan.orderKnown || sign === '.';
  let order: 'dmy' | 'mdy' = sign === '.' ? 'dmy' : scan.order === 'ymd' ? 'mdy' : scan.order;
  if (a > 12 && b <= 12) order = 'dmy';
  else if (b > 12 && a <= 12) order = 'mdy';
  const [d, m] = order === 'dmy' ? [a, b] : [b, a];
  if (m < 1 || d < 1 || d > 31 || m > 12 && (third.digits < 4 || m > 31)) return undefined;
  const open = a <= 12 && b <= 12 && a !== b;
  return withTime(scan, pointOf(one.s, tokens[i + 2]!.e, i + 3, { d, m, y: third.num, yd: third.digits, order, swap: open && !known }));
}

/** Takes up a time of day that follows a day: "2023-09-14T08:02Z", "13 Sept 2023, 22:47", "5 May at 9:30 AM", "5 May, 14:30–14:45". */
export function withTime(scan: Scan, point: Point): Point {
  const { tokens, text } = scan;
  let i = point.next;
  const token = tokens[i];
  if (point.d === undefined || !token) return point;
  if (near(token) && isB(token, AT) && near(tokens[i + 1])) i++;
  else if (token.gap > GAP_SPACE && token.gap !== GAP_COMMA && !/^(?:[Tt]|\s*[·•|,]\s*)$/.test(text.slice(point.e, Math.min(token.s, point.e + 8)))) i = tokens.length;
  const time = clock(scan, i);
  if (!time) return scan.lexicon.elsewhere?.clockBehind(scan, point) ?? point;
  // "13 Sept 2023, 22:47" carries its time; the words go to the end of it.
  return { ...point, ...time };
}

/** A time of day, and where it ends. */
export interface Time { e: number; next: number; clock: NonNullable<Point['clock']> }

/** A time of day or two joined: "22:47", "08:02:11Z", "2 p.m.", "9:30 AM EST", "14:30–14:45". */
export function clock(scan: Scan, i: number): Time | undefined {
  const { tokens } = scan;
  const from = moment(scan, i) ?? scan.lexicon.elsewhere?.fourFigures(scan, i);
  const join = from && tokens[from.next];
  const to = join && (join.gap === GAP_DASH ? moment(scan, from.next) : near(join) && isA(join, TO) ? moment(scan, from.next + 1) : undefined);
  if (!to || to.clock.start < from.clock.start) return from;
  return { ...to, clock: { ...from.clock, ...(to.clock.zone && { zone: to.clock.zone }), end: to.clock.end, to: to.clock.start } };
}

/** One time of day. */
function moment(scan: Scan, i: number): Time | undefined {
  const { tokens, text } = scan;
  const hour = tokens[i];
  if (!hour || hour.num < 0 || hour.digits === 0 || hour.digits > 2 || (hour.flags & ~NUM_BAD) !== 0) return undefined;
  let next = i + 1;
  let { e } = hour;
  let value = hour.num;
  let minute = -1;
  let seconds = -1;
  const two = tokens[next];
  const touches = (token: Token | undefined, gap: number): token is Token => token?.gap === gap && token.s === e + 1 && token.digits === 2 && token.num < 60;
  if (touches(two, GAP_COLON) || touches(two, GAP_DOT) && near(tokens[next + 1]) && isB(tokens[next + 1], AM | PM)) {
    minute = two.num;
    ({ e } = two);
    next++;
    // "08:02:11.345"
    const more = /^:([0-5]\d)(?:[.,]\d{1,9})?(?!\d)/.exec(text.slice(e, e + 14));
    if (more) { seconds = Number(more[1]); e += more[0].length; next = tokenFrom(scan, next, e); }
  }
  const half = tokens[next];
  if (near(half) && isB(half, AM | PM)) {
    if (value > 12 || value === 0) return undefined;
    value = (value % 12) + (isB(half, PM) ? 12 : 0);
    ({ e } = half);
    next++;
  } else if (minute < 0) return undefined;
  let zone: string | undefined;
  const mark = tokens[next];
  // A lone "Z" touches the figures and is no token by itself in languages without it.
  if (near(mark) && isB(mark, ZONE)) {
    zone = text.slice(mark.s, mark.e).toUpperCase();
    ({ e } = mark);
    next++;
  } else if (/^Z(?!\p{L})/u.test(text.slice(e, e + 2))) { zone = 'Z'; e++; } else {
    const offset = /^(?: ?\+|[\u2212-])\d\d:?\d\d(?![\d:])/.exec(text.slice(e, e + 8))?.[0];
    if (offset) { zone = offset.trim(); e += offset.length; next = tokenFrom(scan, next, e); }
  }
  const start = value * 3600 + Math.max(0, minute) * 60 + Math.max(0, seconds);
  if (start > 86_400) return undefined;
  const width = seconds >= 0 ? 0 : minute >= 0 ? 59 : 3599;
  return { e, next, clock: { start, end: start + width, ...(zone !== undefined && { zone }) } };
}
