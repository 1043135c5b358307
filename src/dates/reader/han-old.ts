import { nothing, type Sense } from './lexicon.ts';
import { numberLed } from './core.ts';
import type { Point } from './point.ts';
import { hanMonth } from './han.ts';
import { isA, isB, isNumber, near, tokenFrom, type Scan } from './scan.ts';
import type { Token } from './tokens.ts';
import { GAP_NONE, GAP_OPEN, NUM_BAD, NUM_DECIMAL } from './marks.ts';
import { AGO, BC, EARLIER } from './roles.ts';
import { point } from './year.ts';

/** 万 and 億, which count ten thousands. */
const isPower = (sense: Sense | undefined): boolean => sense !== undefined && sense.cardinal >= 10_000;
/** Whether a word stands behind decimals: 1.2万, 2.6百万. */
export const isHanPower = (sense: Sense | undefined): boolean => sense !== undefined && (isPower(sense) || sense.b !== 0);

/** 6600万年前, 1.2万年前, 1万2000年前, 46億年前. */
export function hanAgo(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  let years = 0;
  let k = i;
  for (let n = 0; n < 3 && isNumber(tokens[k]) && (k === i || tokens[k]!.gap === GAP_NONE); n++) {
    const { num, digits, flags } = tokens[k]!;
    if (flags & NUM_BAD) return undefined;
    const value = flags & NUM_DECIMAL ? num / 10 ** digits : num;
    const power = tokens[k + 1];
    if (near(power) && isPower(power.sense)) { years += value * power.sense.cardinal; k += 2; } else { years += value; k++; break; }
  }
  if ((k < i + 2 && years < 1000) || tokens[k]?.sense.unit !== 'year' || !near(tokens[k])) return undefined;
  const ago = tokens[k + 1];
  if (k < i + 2 && ago && isYearBefore(scan, tokens[i]!, ago)) return undefined;
  return near(ago) && isA(ago, AGO | EARLIER) ? point(scan, i, ago.e, k + 2, { deep: { digits: Math.round(years), scale: 0, power: 0, kind: 'ago' } }) : undefined;
}

/** 1204年前 is before that year, and 2000年前 so long ago; 以前 is before a year of the calendar. */
export const isYearBefore = ({ text }: Scan, years: Token, ago: Token): boolean =>
  text.charCodeAt(ago.s) > 0x3000 && years.num <= 2100 && (years.num % 100 !== 0 || text.startsWith('以前', ago.s));

const BEFORE_CHRIST: Sense = { ...nothing(), b: BC, starts: true };

/** 前44年, 前3世纪: "before" alone, where nothing before it says before what; of small numbers ("the ten years before") only centuries. */
export function eraSign(text: string, at: number, before: Token | undefined): Sense | undefined {
  if (text[at] !== '前') return undefined;
  const [, figures, unit] = /^前(\d{1,4})(年|世[纪紀])/.exec(text.slice(at, at + 8)) ?? [];
  if (unit === undefined || (unit === '年' && Number(figures) <= 20)) return undefined;
  const touches = /[\p{L}\d]/u.test(text[at - 1] ?? ' ');
  return touches && !(before?.e === at && before.num < 0 && before.sense.unit === '') ? undefined : BEFORE_CHRIST;
}

/** 公元前3世纪, 紀元前30年代: an era before a century or a decade. */
export function eraFirst(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const unit = tokens[i + 2];
  if (!near(tokens[i + 1]) || !isNumber(tokens[i + 1]) || !near(unit) || !['century', 'decade', 'millennium'].includes(unit.sense.unit)) return undefined;
  const read = numberLed(scan, i + 1);
  return read?.span ? { ...read, s: tokens[i]!.s, era: isB(tokens[i], BC) ? 'BC' : 'AD' } : undefined;
}

/** 昭和30年代: ten years of a reign. */
export function reignDecade(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const { reign } = tokens[i]!.sense;
  const [number, unit] = [tokens[i + 1], tokens[i + 2]];
  if (!reign || !near(number) || !isNumber(number) || number.num % 10 !== 0 || !near(unit) || unit.sense.unit !== 'decade') return undefined;
  return point(scan, i, unit.e, i + 3, { y: number.num, yd: 4, y2: reign[1] + number.num + 8, reign, fiscal: true });
}

/** 1923年（大正12年）9月1日, 昭和16年（1941年）12月8日: the year said twice, then its month. */
export function yearTwice(scan: Scan, read: Point): Point | undefined {
  const { tokens, text } = scan;
  const other = tokens[read.next];
  if (other?.gap !== GAP_OPEN || read.y === undefined) return undefined;
  const close = /^[^()（）\n]{2,14}[)）]/.exec(text.slice(other.s, other.s + 16));
  if (!close || !(other.sense.reign || (read.reign && other.digits === 4))) return undefined;
  const e = other.s + close[0].length;
  const k = tokenFrom(scan, read.next, e);
  const month = tokens[k]?.s === e ? hanMonth(scan, k) : undefined;
  return month ? { ...month, s: read.s, y: read.y, yd: read.yd, era: read.era, reign: read.reign } : { ...read, e, next: k };
}
