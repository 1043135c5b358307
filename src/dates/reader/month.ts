import { core } from './core.ts';
import { withTime } from './numeric.ts';
import type { Point } from './point.ts';
import { type Scan, type There, afterComma, afterDot, isB, isDay, isSmall, isYear4, near, skip } from './scan.ts';
import type { Token } from './tokens.ts';
import { countsSomething, plusYear, point } from './year.ts';
import { GAP_COLON, GAP_DASH, GAP_DOT, GAP_LINE, GAP_SLASH, NUM_APOSTROPHE, NUM_ORDINAL } from './marks.ts';
import { AD, AT, BC, OF, THE } from './roles.ts';

/** Whether a month, season or weekday is one, and not a name with its title: "Mr. March". */
export const notAName = (scan: Scan, i: number): boolean => !scan.lexicon.elsewhere?.isTitled(scan, i);

/** The month that a token names, with a day of it. */
export const monthParts = ({ sense }: Token, d?: number): Partial<Point> => ({ m: sense.month || sense.calendarMonth, d, calendar: sense.month ? undefined : sense.calendar });

export const isMonth = (token: Token | undefined): token is There => token !== undefined && (token.sense.month !== 0 || token.sense.calendarMonth !== 0);

/** The last token of a month: the second of أيار/مايو. */
const lastOfMonth = (scan: Scan, i: number): number => (scan.lexicon.elsewhere?.isTwin(scan, i + 1) ? i + 1 : i);

/** "May", "May 1998", "May 5", "May 5, 1998", "May the 5th". */
export function monthLed(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const token = tokens[i]!;
  if (!notAName(scan, i)) return undefined;
  const last = lastOfMonth(scan, i);
  const next = last + 1;
  const month = point(scan, i, tokens[last]!.e, next, monthParts(token));
  const dayAt = skip(scan, next, THE);
  const day = tokens[dayAt];
  if (day && (near(day) || (day.gap === GAP_LINE) || (day.gap === GAP_DASH && !day.blank && day.digits <= 2 && text[month.e] === '-')) && isDay(day) && !(day.flags & NUM_APOSTROPHE) && !(near(tokens[dayAt + 1]) && isB(tokens[dayAt + 1], BC | AD))) {
    if (!numericJoint(scan, dayAt) || tokens[dayAt + 1]?.gap === GAP_DASH) {
      const dated = plusYear(scan, { ...month, d: day.num, e: day.e, next: dayAt + 1 });
      if (dated.y !== undefined || !countsSomething(scan, dated)) return withTime(scan, dated);
    }
  }
  const ordinal = tokens[dayAt];
  if (near(ordinal) && ordinal.sense.ordinal > 0 && dayAt > next) return withTime(scan, plusYear(scan, { ...month, d: ordinal.sense.ordinal, e: ordinal.e, next: dayAt + 1 }));
  const dated = plusYear(scan, month);
  if (dated.y !== undefined) return dated;
  // A month of another calendar, and a short form in small letters (Spanish "mar." is the sea), need a day or a year.
  if (month.calendar !== undefined && !scan.lexicon.language.calendar) return undefined;
  if (!scan.label && token.e - token.s <= 4 && isSmall(text, token.s) && /^\p{Ll}{2,3}\.?$/u.test(text.slice(token.s, token.e)) && token.sense.month > 0 && scan.lexicon.short.has(text.slice(token.s, token.e).replace('.', ''))) return undefined;
  return isSmall(text, token.s) && !lowerMonthIsPlain(scan, i) ? undefined : dated;
}

/** "may", "march" and "mar" in small letters are words of their own in English; elsewhere months are written small. */
function lowerMonthIsPlain({ lexicon, label, text, tokens }: Scan, i: number): boolean {
  const token = tokens[i]!;
  return !lexicon.habits.capitals || (label && token.e - token.s > 2) || (token.e - token.s > 3 && !/^(?:march|august)$/.test(text.slice(token.s, token.e)));
}

/** Whether a date in figures goes on behind this number ("4/5"). */
const numericJoint = ({ tokens }: Scan, i: number): boolean => { const token = tokens[i + 1]; return token !== undefined && token.num >= 0 && (token.gap === GAP_SLASH || token.gap === GAP_COLON) && !token.blank; };

/** "Friday, 21 March 2025", "Sun 1 Aug", "Tuesday". */
export function weekdayLed(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const token = tokens[i]!;
  const short = token.e - token.s <= 4;
  if (short && isSmall(text, token.s) && !scan.label && scan.lexicon.habits.capitals) return undefined;
  let k = i + 1;
  const bracket = tokens[k]?.gap === GAP_DOT;
  const next = tokens[k];
  if (afterComma(next) || bracket || next?.gap === GAP_LINE) {
    if (isB(next, THE | AT) && near(tokens[k + 1])) k = skip(scan, k, THE | AT);
    const head = tokens[k];
    if (head && (head.num >= 0 || head.sense.month || head.sense.calendarMonth || head.sense.ordinal > 0)) {
      const rest = core(scan, k);
      if (rest && rest.d !== undefined && rest.weekday === undefined) return { ...rest, s: token.s, weekday: token.sense.weekday };
    }
  }
  if (short && !token.sense.weekday) return undefined;
  if (!notAName(scan, i)) return undefined;
  // "Sun", "Sat", "Mon" alone are words.
  if (text.slice(token.s, token.e).replace('.', '').length <= 3 && !scan.label) return undefined;
  return point(scan, i, token.e, i + 1, { weekday: token.sense.weekday });
}

/** "3 October 1990", "3. Oktober", "12 de octubre de 1492", "1er janvier". */
export function dayMonth(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const day = tokens[i]!;
  // "32 May 1990" is a date, and none.
  const isTooLate = day.num > 31 && day.digits === 2 && (day.flags & ~NUM_ORDINAL) === 0;
  if (!isDay(day) && !isTooLate) return undefined;
  const k = skip(scan, i + 1, OF | THE);
  const month = tokens[k];
  if (!month || (month.sense.month === 0 && month.sense.calendarMonth === 0)) return undefined;
  const tight = month.gap === GAP_DASH && !month.blank && k === i + 1 || (month.gap === GAP_DOT && !month.blank);
  if (!(k > i + 1 ? near(month) : afterDot(month) || tight) || !notAName(scan, k)) return undefined;
  if (month.gap === GAP_DOT && text[day.e] !== '.') return undefined;
  // English writes "3. March" in lists: the list's own number.
  if (month.gap === GAP_DOT && month.blank && scan.lexicon.habits.plainDot) return undefined;
  // "the 20 may": a small letter and no other sign of a month is a verb.
  if (text.slice(month.s, month.e) === 'may' && scan.lexicon.habits.capitals && !(near(tokens[k + 1]) && isYear4(tokens[k + 1]))) return undefined;
  const last = lastOfMonth(scan, k);
  const read = plusYear(scan, point(scan, i, tokens[last]!.e, last + 1, monthParts(month, day.num)));
  if (isTooLate && read.yd !== 4) return undefined;
  return withTime(scan, scan.lexicon.elsewhere?.twoStyles(scan, read) ?? read);
}
