import { daysInMonth } from '../day.ts';
import { pointOf, type Point } from './point.ts';
import { isDay, isPlain, tokenFrom, type Scan } from './scan.ts';
import { roman } from './roman.ts';
import { GAP_OPEN } from './marks.ts';
import { plusYear, yearParts, yearTail } from './year.ts';

const COMPACT = /^(1\d{3}|2[01]\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(Z)?(?![\dA-Za-z]))?/;
const FIGURES = /^\d{1,2}(?:\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?|(?:[ \u00a0]|\.)([IVX]{1,4})(?:[ \u00a0]|\.))(\d{3,4})(?![\d.,]\d|\d)/;

/** "14 (27) июля 1905 года": the day in both styles; the one in brackets is Gregorian. */
function bothDays(scan: Scan, i: number): Point | undefined {
  const { text, tokens } = scan;
  const [day, other, month] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (other?.gap !== GAP_OPEN || !isDay(other) || !month?.sense.month || !/^\) ?$/.test(text.slice(other.e, month.s))) return undefined;
  const apart = other.num - day.num;
  return apart >= 10 && apart <= 13 ? plusYear(scan, pointOf(day.s, month.e, i + 3, { m: month.sense.month, d: other.num })) : undefined;
}

/** "3. 5. 1525", "3 V 1925", "20.XI.1956": figures set apart by blanks, the month perhaps in Roman ones. */
export function spaced(scan: Scan, i: number): Point | undefined {
  const { text, tokens, lexicon } = scan;
  const day = tokens[i]!;
  if (!isDay(day)) return undefined;
  const both = lexicon.habits.plainDot ? undefined : bothDays(scan, i);
  if (both) return both;
  const [all, figures, letters, year] = FIGURES.exec(text.slice(day.s, day.s + 18)) ?? [];
  const m = Number(figures ?? roman(letters ?? ''));
  // In English "3. 5." are two numbers of a list.
  if (all === undefined || lexicon.habits.plainDot && (figures || text[day.e] !== '.') || m < 1 || m > 12 || day.num > daysInMonth(2000, m)) return undefined;
  const e = day.s + all.length;
  const whole = yearTail(scan, { y: Number(year), yd: 4, e, next: tokenFrom(scan, i, e) });
  return pointOf(day.s, whole.e, whole.next, { d: day.num, m, order: 'dmy', ...yearParts(whole) });
}

/** "1988-W03", "1988-W03-5": a week of ISO 8601, or a day of it. */
export function isoWeek(scan: Scan, i: number): Point | undefined {
  const { text, tokens } = scan;
  const { s, e, digits, num } = tokens[i]!;
  const [all, week, day] = (digits === 4 && text[e] === '-' && /^-W(\d\d)(?:-([1-7]))?(?!\w)/.exec(text.slice(e, e + 6))) || [];
  return all === undefined ? undefined : pointOf(s, e + all.length, tokenFrom(scan, i, e + all.length), { y: num, yd: 4, isoWeek: { week: Number(week), day: Number(day ?? 0) } });
}

/** 20020104, 20230128T150000Z: a day, perhaps with its time, in figures without a sign. */
export function compact(scan: Scan, i: number): Point | undefined {
  const { text, tokens } = scan;
  const one = tokens[i]!;
  const [all, y, m, d, hours, minutes, seconds, zone] = (one.digits === 8 && isPlain(one) && COMPACT.exec(text.slice(one.s, one.s + 17))) || [];
  if (all === undefined || Number(d) < 1 || Number(d) > daysInMonth(Number(y), Number(m)) || '$€£#№§'.includes(text[one.s - 1] ?? ' ')) return undefined;
  const e = one.s + all.length;
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return pointOf(one.s, e, tokenFrom(scan, i + 1, e), { y: Number(y), yd: 4, m: Number(m), d: Number(d), order: 'ymd', ...(hours && { clock: { start, end: start, ...(zone && { zone }) } }) });
}
