import { numberLed } from './core.ts';
import { eraSign } from './han-old.ts';
import { partOf } from './counted.ts';
import { withTime } from './numeric.ts';
import { yearOf, type Expression, type Point } from './point.ts';
import { unitFirst } from './unit-first.ts';
import { isA, isB, isPlain, near, type Scan } from './scan.ts';
import type { Form, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { GAP_COMMA, GAP_DASH, GAP_NONE, GAP_SPACE, NUM_HAN } from './marks.ts';
import { AFTER, AND, BEFORE, DAY_MARK, MONTH_MARK, NO_LATER, SINCE, TO, UNTIL, YEAR_MARK } from './roles.ts';
import { point } from './year.ts';

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const isHanDigit = (char: string): boolean => HAN_DIGITS.includes(char) || char in HAN_POWERS || '零元廿卅'.includes(char);
/** Value of Han figures, by place ("二〇〇二") or by powers ("六十一"). 元 is the first year of a reign. */
function hanNumber(written: string): number {
  if (written === '元') return 1;
  const run = written.replace('廿', '二十').replace('卅', '三十');
  let powers = false;
  for (const char of run) if (char in HAN_POWERS) powers = true;
  let total = 0;
  let here = 0;
  for (const char of run) {
    const digit = char === '零' ? 0 : HAN_DIGITS.indexOf(char);
    if (!powers) total = total * 10 + Math.max(0, digit);
    else if (char in HAN_POWERS) { total += (here || 1) * HAN_POWERS[char]!; here = 0; } else here = Math.max(0, digit);
  }
  return total + here;
}

/** A token that begins with a Han or Kana character: the longest form, else Han figures; undefined where it means nothing. */
export function han(text: string, s: number, to: number, hit: { readonly form: Form; readonly end: number } | undefined, before: Token | undefined): { e: number; sense: Sense | undefined; num: number; digits: number; flags: number } | undefined {
  const era = eraSign(text, s, before);
  if (era) return { e: s + 1, sense: era, num: -1, digits: 0, flags: 0 };
  let e = s;
  while (e < to && e - s < 12 && isHanDigit(text[e]!)) e++;
  if (hit && !(e > s && hit.end === s + 1)) return { e: Math.min(hit.end, to), sense: hit.form.sense, num: -1, digits: 0, flags: 0 };
  return e > s ? { e, sense: e === s + 1 ? hit?.form.sense : undefined, num: hanNumber(text.slice(s, e)), digits: e - s, flags: NUM_HAN } : undefined;
}

/** Whether a token is in Han or Kana. */
const isHanText = ({ text, tokens }: Scan, i: number): boolean => text.charCodeAt(tokens[i]!.s) > 0x3000;

/** What a mark behind the figures says: 1970年代, 8月, 8月15日. */
export function marked(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (near(next) && next.sense.unit === 'decade' && next.gap === GAP_NONE && token.num % 10 === 0) {
    const third = near(tokens[i + 2]) && isHanText(scan, i + 2) ? partOf(tokens[i + 2]) : undefined;
    return point(scan, i, third ? tokens[i + 2]!.e : next.e, third ? i + 3 : i + 2, { span: 'decade', y: token.num, yd: token.digits, part: third });
  }
  return hanMonth(scan, i);
}

/** What follows a century in Han: 20世纪20年代, 19世紀末. */
export function ofHanCentury(scan: Scan, read: Point, n: number): Point | undefined {
  const { tokens } = scan;
  const rest = tokens[read.next];
  if (read.span !== 'century' || !near(rest) || !isHanText(scan, read.next - 1)) return undefined;
  if (rest.num >= 0) {
    const decade = numberLed(scan, read.next);
    return decade?.span === 'decade' ? { ...decade, s: read.s, y: (n - 1) * 100 + (decade.y! % 100), yd: 4 } : undefined;
  }
  const part = partOf(rest);
  return part && { ...read, part, e: rest.e, next: read.next + 1 };
}

/** 47年 behind a full year, 15日 behind a full day. */
export function markedShort(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const token = tokens[i]!;
  const mark = tokens[i + 1];
  if (!near(mark) || !isPlain(token)) return undefined;
  if (isA(mark, YEAR_MARK)) return point(scan, i, mark.e, i + 2, { n: token.num, nd: Math.max(1, token.digits) });
  return isB(mark, DAY_MARK) && token.num <= 31 ? point(scan, i, mark.e, i + 2, { n: token.num, nd: 1, ordinal: true }) : undefined;
}

/** 1950年初, 1953年末, 1948年冬. */
export function hanBehindYear(scan: Scan, read: Point): Point | undefined {
  const token = scan.tokens[read.next];
  if (!near(token)) return undefined;
  if (token.sense.unit === 'quarter') {
    const rest = unitFirst(scan, read.next);
    if (rest?.sub !== undefined && rest.y === undefined) return { ...rest, ...yearOf(read), calendar: read.calendar ?? rest.calendar, s: read.s };
  }
  if (!isHanText(scan, read.next)) return undefined;
  const part = partOf(token);
  if (!part && !token.sense.season) return undefined;
  return { ...read, ...(part ? { part } : { sub: 20 + token.sense.season }), e: token.e, next: read.next + 1 };
}

/** What follows "the next year" without a blank: 翌年春, 次年元旦, 同年8月15日. */
export function withinYear(scan: Scan, read: Point): Point | undefined {
  const token = scan.tokens[read.next];
  if (!token || token.gap !== GAP_NONE || !isHanText(scan, read.next - 1)) return undefined;
  if (token.sense.season) return { ...read, sub: 20 + token.sense.season, e: token.e, next: read.next + 1 };
  if (token.sense.feast) return { ...read, feast: token.sense.feast, e: token.e, next: read.next + 1 };
  const month = token.num > 0 ? hanMonth(scan, read.next) : undefined;
  return month && { ...month, s: read.s, rel: read.rel };
}

/** How a word behind a date opens it: 1950年以前. */
export function postposed(scan: Scan, i: number): Expression['open'] {
  const token = scan.tokens[i];
  if (!token || token.gap > GAP_SPACE || !isHanText(scan, i) || !isA(token, SINCE | UNTIL | BEFORE | AFTER | NO_LATER)) return undefined;
  return isA(token, SINCE) ? 'since' : isA(token, BEFORE) ? 'before' : isA(token, UNTIL) ? 'until' : 'after';
}

/** Whether the mark of a number stands behind the next: 18—19日, 3至5月, 18、19日. */
function sharesMark({ tokens }: Scan, i: number, mark: number): boolean {
  const join = tokens[i + 1];
  if (!join || !isPlain(tokens[i])) return false;
  const k = join.num > 0 && (join.gap === GAP_DASH || join.gap === GAP_COMMA) ? i + 1 : near(join) && isA(join, TO | AND) ? i + 2 : -1;
  const other = tokens[k];
  return isPlain(other) && other.num > tokens[i]!.num && near(tokens[k + 1]) && isB(tokens[k + 1], mark);
}

/** 8月, 8月15日. */
export function hanMonth(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const month = tokens[i]!;
  const mark = tokens[i + 1];
  if (month.num < 1 || month.num > 12) return undefined;
  if (sharesMark(scan, i, MONTH_MARK)) return point(scan, i, month.e, i + 1, { m: month.num });
  if (!near(mark) || !isB(mark, MONTH_MARK)) return undefined;
  const day = tokens[i + 2];
  const dayMark = tokens[i + 3];
  if (near(day) && isPlain(day) && day.num >= 1 && day.num <= 31 && sharesMark(scan, i + 2, DAY_MARK)) return point(scan, i, day.e, i + 3, { m: month.num, d: day.num });
  if (near(day) && isPlain(day) && day.num >= 1 && day.num <= 31 && near(dayMark) && isB(dayMark, DAY_MARK)) return withTime(scan, point(scan, i, dayMark.e, i + 4, { m: month.num, d: day.num }));
  const third = near(day) ? partOf(day) : undefined;
  return third ? point(scan, i, day!.e, i + 3, { m: month.num, part: third }) : point(scan, i, mark.e, i + 2, { m: month.num });
}
