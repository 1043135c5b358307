import { core } from './core.ts';
import { clock, type Time } from './numeric.ts';
import type { Point } from './point.ts';
import { isA, isB, isNumber, near, type Scan } from './scan.ts';
import { GAP_COLON, GAP_COMMA, GAP_DOT, GAP_SPACE } from './marks.ts';
import { AM, AT, OCLOCK, OF, PM, THE, TO, ZONE } from './roles.ts';

/** A time of day behind a date, as other languages write it: "à 14 h 30", "a las 14:30", "um 14.30 Uhr", 14時30分, 午後2時46分. */
export function clockBehind(scan: Scan, point: Point): Point | undefined {
  const { tokens, text } = scan;
  let k = point.next;
  for (let n = 0; n < 3 && tokens[k] && (near(tokens[k]) || (n === 0 && tokens[k]!.gap === GAP_COMMA)) && tokens[k]!.num < 0 && (isB(tokens[k], THE | AT) || isA(tokens[k], TO) && !scan.lexicon.habits.plainDot); n++) k++;
  const half = near(tokens[k]) && isB(tokens[k], AM | PM) ? tokens[k++] : undefined;
  const hour = tokens[k];
  if (!hour || hour.num < 0 || !(hour.gap <= GAP_SPACE || (k === point.next && hour.gap === GAP_COMMA)) || hour.digits < 1 || hour.digits > 2 || hour.num > 24 || hour.flags) return undefined;
  let next = k + 1;
  let { e } = hour;
  let minute = -1;
  const two = tokens[next];
  const isMinute = isNumber(two) && two.digits === 2 && two.num < 60;
  if (isMinute && two.s === e + 1 && (two.gap === GAP_COLON || (two.gap === GAP_DOT && isB(tokens[next + 1], OCLOCK)))) { minute = two.num; e = two.e; next++; }
  const mark = tokens[next];
  if (near(mark) && isB(mark, OCLOCK)) {
    e = mark.e;
    next++;
    const behind = tokens[next];
    if (minute < 0 && near(behind) && isNumber(behind) && behind.digits <= 2 && behind.num < 60 && !behind.flags && !tokens[next + 1]?.sense.month) {
      minute = behind.num;
      e = behind.e;
      next++;
      const unit = tokens[next];
      if (near(unit) && unit.sense.unit === 'minute') { e = unit.e; next++; }
    }
  } else if (minute < 0) return undefined;
  let zone: string | undefined;
  const named = tokens[next];
  if (named && named.gap <= GAP_SPACE && (named.sense.b & ZONE) !== 0 && (named.sense.b & OCLOCK) === 0) { zone = text.slice(named.s, named.e).toUpperCase(); e = named.e; next++; }
  const start = (isB(half, PM) && hour.num < 12 ? hour.num + 12 : hour.num) * 3600 + Math.max(0, minute) * 60;
  return start > 86_400 ? undefined : { ...point, e, next, clock: { start, end: start + (minute >= 0 ? 59 : 3599), ...(zone !== undefined && { zone }) } };
}

/** "11:30 p.m. on 5 March": the time stands before its day. */
export function timeFirst(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const time = clock(scan, i);
  const then = time && tokens[time.next];
  if (!then || !(near(then) || then.gap === GAP_COMMA)) return undefined;
  const day = core(scan, isB(then, AT | OF) && near(tokens[time.next + 1]) ? time.next + 1 : time.next);
  return day?.d !== undefined && !day.clock && !day.rel ? { ...day, s: tokens[i]!.s, clock: time.clock } : undefined;
}

/** "0930 hrs", "0930Z": a time in four figures. */
export function fourFigures({ text, tokens }: Scan, i: number): Time | undefined {
  const figures = tokens[i];
  const mark = tokens[i + 1];
  if (!figures) return undefined;
  const { num, digits, e } = figures;
  if (digits !== 4 || num < 0 || num % 100 > 59 || num > 2400 || !near(mark) || !isB(mark, OCLOCK | ZONE)) return undefined;
  const start = Math.floor(num / 100) * 3600 + (num % 100) * 60;
  const zone = isB(mark, ZONE) ? text.slice(e, mark.e).trim().toUpperCase() : undefined;
  return { e: mark.e, next: i + 2, clock: { start, end: start + 59, ...(zone && { zone }) } };
}
