import { core, dayMonth, point, partOf, year, yearParts } from './core.ts';
import { withTime } from './numeric.ts';
import type { Expression, Point } from './point.ts';
import { isA, isB, isDay, isPlain, near, skip, type Scan } from './scan.ts';
import { BILLION, CIRCA, DAY_MARK, MILLION, MONTH_MARK, OF, THE, THOUSAND } from './roles.ts';
import { GAP_APOSTROPHE, GAP_OPEN, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_ROMAN } from './marks.ts';

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const isHanDigit = (char: string): boolean => HAN_DIGITS.includes(char) || char in HAN_POWERS || char === '零' || char === '元';
/** Value of Han figures, by place ("二〇〇二") or by powers ("六十一"). 元 is the first year of a reign. */
function hanNumber(run: string): number {
  if (run === '元') return 1;
  let powers = false;
  for (const char of run) if (char in HAN_POWERS) powers = true;
  let total = 0;
  let here = powers ? 0 : 0;
  for (const char of run) {
    const digit = char === '零' ? 0 : HAN_DIGITS.indexOf(char);
    if (!powers) total = total * 10 + Math.max(0, digit);
    else if (char in HAN_POWERS) { total += (here || 1) * HAN_POWERS[char]!; here = 0; } else here = Math.max(0, digit);
  }
  return total + here;
}

/** "the seventies of the 20th century", "семидесятые годы XX века": a decade whose century is said behind it. */
function ofCentury(scan: Scan, decade: Point): Point {
  const { tokens } = scan;
  let k = decade.next;
  if (near(tokens[k]) && tokens[k]!.sense.unit === 'year') k++;
  const years = tokens[k - 1]!;
  k = skip(scan, k, OF | THE);
  const head = tokens[k];
  const whole = near(head) && (head.num > 0 || head.sense.unit === 'century' || head.sense.ordinal > 0) ? core(scan, k) : undefined;
  if (whole?.span === 'century') return { ...decade, y: (whole.y! - 1) * 100 + decade.y!, yd: 4, era: whole.era, e: whole.e, next: whole.next };
  return years.e > decade.e && years.sense.unit === 'year' ? { ...decade, e: years.e, next: decade.next + 1 } : decade;
}

/** "an VIII" of the French Republican calendar. */
function french(scan: Scan, i: number, k: number): Point | undefined {
  const number = scan.tokens[k];
  if (!scan.lexicon.language.calendars?.['french-republican'] || !number || !(number.flags & NUM_ROMAN) || number.num > 14) return undefined;
  return point(scan, i, number.e, k + 1, { y: number.num, yd: 4, calendar: 'french-republican' });
}

/** 8月, 8月15日. */
function hanMonth(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const month = tokens[i]!;
  const mark = tokens[i + 1];
  if (!near(mark) || !isB(mark, MONTH_MARK) || month.num < 1 || month.num > 12) return undefined;
  const day = tokens[i + 2];
  const dayMark = tokens[i + 3];
  if (near(day) && isPlain(day) && day.num >= 1 && day.num <= 31 && near(dayMark) && isB(dayMark, DAY_MARK)) return withTime(scan, point(scan, i, dayMark.e, i + 4, { m: month.num, d: day.num }));
  const third = near(day) ? partOf(day) : undefined;
  return third ? point(scan, i, day!.e, i + 3, { m: month.num, part: third }) : point(scan, i, mark.e, i + 2, { m: month.num });
}

/** "25 October (7 November) 1917": the day in both styles; the one in brackets is Gregorian. */
function twoStyles(scan: Scan, read: Point): Point {
  const { tokens, text } = scan;
  const token = tokens[read.next];
  if (!token || token.gap !== GAP_OPEN || !isDay(token) || read.calendar) return read;
  const other = dayMonth(scan, read.next);
  if (!other || other.m === undefined || (other.y !== undefined && read.y !== undefined && other.y !== read.y)) return read;
  const apart = (other.m - read.m!) * 30 + other.d! - read.d!;
  if (!(apart >= 8 && apart <= 15) && !(apart <= -345)) return read;
  const close = text.indexOf(')', other.e);
  if (close < 0 || close - other.e > 2) return read;
  const both = { ...other, s: read.s, e: close + 1 };
  if (both.y !== undefined) return both;
  if (read.y !== undefined) return { ...both, y: read.y, yd: read.yd };
  const k = other.next;
  const behindClose = tokens[k];
  const found = behindClose && behindClose.s - close < 4 ? year(scan, k) : undefined;
  return found ? { ...both, ...yearParts(found), e: found.e, next: found.next } : both;
}

/** "vor rund 45.000 Jahren", "il y a 4,5 milliards d'années": the word for "ago" stands first. */
function agoFirst(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  let k = i + 1;
  let circa = false;
  if (near(tokens[k]) && isA(tokens[k], CIRCA)) { circa = true; k++; }
  const number = tokens[k];
  if (!near(number) || number.num <= 0 || number.flags & (NUM_ROMAN | NUM_BAD | NUM_DECADE | NUM_APOSTROPHE)) return undefined;
  let power = 0;
  let unit = tokens[k + 1];
  let next = k + 1;
  if (near(unit) && isB(unit, THOUSAND | MILLION | BILLION)) { power = isB(unit, THOUSAND) ? 3 : isB(unit, MILLION) ? 6 : 9; unit = tokens[++next]; }
  if (unit && (near(unit) || unit.gap === GAP_APOSTROPHE) && isB(unit, OF)) unit = tokens[++next];
  if (!unit || !(near(unit) || unit.gap === GAP_APOSTROPHE) || unit.sense.unit !== 'year') return undefined;
  const scale = number.flags & NUM_DECIMAL ? number.digits : 0;
  if (power === 0 && (scale > 0 || number.num < 1000)) return undefined;
  return point(scan, i, unit.e, next + 1, { deep: { digits: number.num, scale, power, kind: 'ago' }, circa: circa || undefined });
}

/** "1946—1947年冬", "1946年から47年の冬": a season of two years. */
function splitSeason(scan: Scan, points: readonly Point[], kind: Expression['kind']): Expression | undefined {
  const [a, b] = points;
  if (kind !== 'range' || points.length !== 2 || !a || !b || a.y === undefined || b.y !== a.y + 1 || a.m !== undefined || a.sub !== undefined || b.m !== undefined) return undefined;
  let season = b.sub !== undefined && b.sub <= 24 ? b.sub - 20 : 0;
  let { e, next } = b;
  if (!season) {
    const k = skip(scan, next, OF);
    const token = scan.tokens[k];
    if (near(token) && token.sense.season && scan.text.charCodeAt(token.s) > 0x3000) { season = token.sense.season; e = token.e; next = k + 1; }
  }
  if (season !== 4) return undefined;
  return { s: a.s, e, next, kind: 'point', points: [{ ...a, e, next, bare: undefined, n: undefined, sub: 24 }] };
}


/** What other languages say in ways that English does not. A part of its own, so that who reads English only does not load it. */
export interface Elsewhere {
  readonly isHanDigit: (char: string) => boolean;
  readonly hanNumber: (run: string) => number;
  readonly hanMonth: (scan: Scan, i: number) => Point | undefined;
  readonly ofCentury: (scan: Scan, decade: Point) => Point;
  readonly french: (scan: Scan, i: number, k: number) => Point | undefined;
  readonly twoStyles: (scan: Scan, read: Point) => Point;
  readonly agoFirst: (scan: Scan, i: number) => Point | undefined;
  readonly splitSeason: (scan: Scan, points: readonly Point[], kind: Expression['kind']) => Expression | undefined;
}
export const elsewhere: Elsewhere = { isHanDigit, hanNumber, hanMonth, ofCentury, french, twoStyles, agoFirst, splitSeason };
