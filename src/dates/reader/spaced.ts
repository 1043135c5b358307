import { daysInMonth } from '../day.ts';
import { pointOf, type Point } from './point.ts';
import { isDay, tokenFrom, type Scan } from './scan.ts';
import { roman } from './tokens.ts';
import { GAP_OPEN } from './marks.ts';
import { plusYear, yearParts, yearTail } from './year.ts';

const FIGURES = /^\d{1,2}(?:\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?|[ \u00a0]([IVX]{1,4})[ \u00a0])(\d{3,4})(?![\d.,]\d|\d)/;

/** "14 (27) июля 1905 года": the day in both styles; the one in brackets is Gregorian. */
function bothDays(scan: Scan, i: number): Point | undefined {
  const { text, tokens } = scan;
  const [day, other, month] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (other?.gap !== GAP_OPEN || !isDay(other) || !month?.sense.month || !/^\) ?$/.test(text.slice(other.e, month.s))) return undefined;
  const apart = other.num - day.num;
  return apart >= 10 && apart <= 13 ? plusYear(scan, pointOf(day.s, month.e, i + 3, { m: month.sense.month, d: other.num })) : undefined;
}

/** "3. 5. 1525", "3 V 1925": figures set apart by blanks, the month perhaps in Roman ones. */
export function spaced(scan: Scan, i: number): Point | undefined {
  const { text, tokens, lexicon } = scan;
  const day = tokens[i]!;
  if (!isDay(day) || lexicon.habits.plainDot) return undefined;
  const both = bothDays(scan, i);
  if (both) return both;
  const [all, figures, letters, year] = FIGURES.exec(text.slice(day.s, day.s + 18)) ?? [];
  const m = Number(figures ?? roman(letters ?? ''));
  if (all === undefined || m < 1 || m > 12 || day.num > daysInMonth(2000, m)) return undefined;
  const e = day.s + all.length;
  const whole = yearTail(scan, { y: Number(year), yd: 4, e, next: tokenFrom(scan, i, e) });
  return pointOf(day.s, whole.e, whole.next, { d: day.num, m, order: 'dmy', ...yearParts(whole) });
}
