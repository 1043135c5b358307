import { arabicWord } from './arabic.ts';
import { adjectiveBehind, lastBehind } from './behind.ts';
import { eraFirst, hanAgo, isHanPower } from './han-old.ts';
import { inflected } from './inflected.ts';
import { clockBehind } from './oclock.ts';
import { spaced } from './spaced.ts';
import { behindYear, han, hanMonth, marked, markedShort, ofHanCentury, postposed, withinYear } from './han.ts';
import { unitFirst } from './unit-first.ts';
import { core } from './core.ts';
import { dayMonth } from './month.ts';
import { isHan } from './lexicon.ts';
import { point, year, yearParts } from './year.ts';
import type { Expression, Point } from './point.ts';
import { isA, isB, isDay, near, skip, type Scan } from './scan.ts';
import { BILLION, CIRCA, MILLION, OF, THE, THOUSAND } from './roles.ts';
import { GAP_APOSTROPHE, GAP_OPEN, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_ROMAN } from './marks.ts';

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

/** "25 October (7 November) 1917": the day in both styles; the one in brackets is Gregorian. */
function twoStyles(scan: Scan, read: Point): Point {
  const { tokens, text } = scan;
  const token = tokens[read.next];
  if (!token || token.gap !== GAP_OPEN || !isDay(token) || read.calendar) return read;
  const other = dayMonth(scan, read.next);
  if (!other || other.m === undefined || (other.y !== undefined && read.y !== undefined && other.y !== read.y)) return read;
  const apart = (other.m - read.m!) * 30 + other.d! - read.d!;
  if (!(apart >= 8 && apart <= 15) && !(apart <= -345)) return read;
  const close = other.e + text.slice(other.e, other.e + 3).indexOf(')');
  if (close < other.e) return read;
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
  if (unit && (near(unit) || unit.gap === GAP_APOSTROPHE) && isB(unit, OF) && !unit.sense.unit) unit = tokens[++next];
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
  readonly isHan: typeof isHan;
  readonly han: typeof han;
  readonly hanMonth: (scan: Scan, i: number) => Point | undefined;
  readonly marked: (scan: Scan, i: number) => Point | undefined;
  readonly markedShort: (scan: Scan, i: number) => Point | undefined;
  readonly ofHanCentury: (scan: Scan, read: Point, n: number) => Point | undefined;
  readonly postposed: (scan: Scan, i: number) => Expression['open'];
  readonly withinYear: (scan: Scan, read: Point) => Point | undefined;
  readonly behindYear: (scan: Scan, read: Point) => Point | undefined;
  readonly unitFirst: (scan: Scan, i: number) => Point | undefined;
  readonly ofCentury: (scan: Scan, decade: Point) => Point;
  readonly twoStyles: (scan: Scan, read: Point) => Point;
  readonly agoFirst: (scan: Scan, i: number) => Point | undefined;
  readonly adjectiveBehind: typeof adjectiveBehind;
  readonly arabicWord: typeof arabicWord;
  readonly eraFirst: typeof eraFirst;
  readonly hanAgo: typeof hanAgo;
  readonly clockBehind: typeof clockBehind;
  readonly lastBehind: typeof lastBehind;
  readonly inflected: typeof inflected;
  readonly isHanPower: typeof isHanPower;
  readonly spaced: typeof spaced;
  readonly splitSeason: (scan: Scan, points: readonly Point[], kind: Expression['kind']) => Expression | undefined;
}
export const elsewhere: Elsewhere = { isHan, han, hanMonth, marked, markedShort, ofHanCentury, behindYear, postposed, withinYear, unitFirst, ofCentury, twoStyles, agoFirst, splitSeason, adjectiveBehind, arabicWord, eraFirst, hanAgo, clockBehind, lastBehind, inflected, isHanPower, spaced };
