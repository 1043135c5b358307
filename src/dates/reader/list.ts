import { date, withRelative } from './date.ts';
import { bareYearIsDate, isLoneMonth, looksLikeDate, monthIsDate } from './filter.ts';
import { fill, isNumberOnly } from './fill.ts';
import { withTime } from './numeric.ts';
import { pointOf, type Expression, type Point } from './point.ts';
import { closes, isA, isB, near, nearOrShort, nearOrWrapped, skip, type Scan } from './scan.ts';
import type { Token } from './tokens.ts';
import { plusYear } from './year.ts';
import { GAP_COMMA, GAP_DASH, GAP_DOT, GAP_SEMICOLON, GAP_SLASH } from './marks.ts';
import { AND, AT, FROM, LATER, NOW, OF, ONWARDS, OR, SINCE, THE, TO, UNKNOWN, UNTIL } from './roles.ts';

/** A set or a row of choices has at most so many members: what is longer is no date, and reading stays linear. */
export const MOST = 16;

/** The right end of a range: a date, the present, or an unknown end. */
export function end(scan: Scan, i: number): Point | undefined {
  const token = scan.tokens[i];
  if (!token) return undefined;
  if (isB(token, NOW)) return pointOf(token.s, token.e, i + 1, { now: true });
  const read = date(scan, i);
  if (read) return read;
  if (isB(token, UNKNOWN)) return pointOf(token.s, token.e, i + 1, { unknown: true });
  return undefined;
}

/** Fills two points from each other and takes up a year that follows both ("August 3–5, 2025"). */
export function complete(scan: Scan, left: Point, right: Point, kind: Expression['kind']): [Point, Point] | undefined {
  // "the 3rd to the 1st century": what could be a day of the month is a number first.
  const ordinal = left.d !== undefined && left.m === undefined && left.weekday === undefined && (right.m !== undefined || right.span !== undefined) ? { ...left, d: undefined, n: left.d, nd: 1, ordinal: true } : left;
  const both = fill(scan, ordinal, right, kind);
  if (!both || ((both[0].unknown || both[0].now) && (both[1].unknown || both[1].now))) return undefined;
  let [a, b] = both;
  if (b.d !== undefined && b.m !== undefined && b.y === undefined && isNumberOnly(right)) {
    b = plusYear(scan, b);
    if (b.y === undefined) b = withRelative(scan, b);
    if (b.y !== undefined && a.y === undefined) a = { ...a, y: b.y, yd: b.yd, era: b.era, calendar: b.calendar ?? a.calendar };
    else if (b.rel && !a.rel) a = { ...a, rel: b.rel };
    b = withTime(scan, b);
  }
  return [a, b];
}

/** A range with one end only. */
export function openRange(s: number, e: number, next: number, open: NonNullable<Expression['open']>, point: Point): Expression {
  return { s, e, next, kind: 'range', open, points: open === 'since' || open === 'after' ? [point, undefined] : [undefined, point] };
}

/** How two dates are joined; a comma joins where more shows that it does. */
export type Joint = 'range' | 'set' | 'choice' | 'comma';

/** German ordinals end in a dot: "11. bis 14. Mai". */
export const afterOrdinal = ({ lexicon }: Scan, { gap }: Token, left: Point): boolean => gap === GAP_DOT && isNumberOnly(left) && !lexicon.habits.plainDot;

/** How the date at token index `i` is joined to the one before it. */
export function joint(scan: Scan, i: number, left: Point): { kind: Joint; at: number } | undefined {
  const { tokens, text } = scan;
  const token = tokens[i];
  if (!token) return undefined;
  const { gap } = token;
  const head = tokens[i + 1];
  if (gap === GAP_DASH) {
    // A dash with blanks joins; so does one without. "—" between words sets off a remark, which begins with no date.
    return token.s - left.e > 4 || text.slice(left.e, token.s).includes('\n') ? undefined : { kind: 'range', at: isA(token, TO) && near(head) ? i + 1 : i };
  }
  if (gap === GAP_SLASH && !token.blank) return { kind: 'range', at: i };
  const joins = isA(token, AND | OR) && nearOrWrapped(head) ? { kind: isA(token, AND) ? 'set' as const : 'choice' as const, at: skip(scan, i + 1, THE) } : undefined;
  if (gap === GAP_COMMA || gap === GAP_SEMICOLON) return joins ?? (isA(token, TO) && near(head) || gap === GAP_SEMICOLON && !scan.label ? undefined : { kind: 'comma', at: i });
  if (!nearOrWrapped(token) && !afterOrdinal(scan, token, left)) return undefined;
  // "to" behind a date begins the end of a range; "until" does where a date follows.
  return isA(token, TO | UNTIL) && nearOrShort(head) ? { kind: 'range', at: skip(scan, i + 1, THE | AT | OF) } : joins;
}

/** A date, or several joined. */
export function list(scan: Scan, i: number): Expression | undefined {
  const { tokens, text } = scan;
  if (isLoneMonth(scan, i) && !monthIsDate(scan, i, undefined)) return undefined;
  const first = date(scan, i) ?? ((scan.label || (i === 0 && text[tokens[0]!.s] !== '?') || (tokens[i + 1]?.gap === GAP_DASH && text[tokens[i]!.s] === '?')) && isB(tokens[i], UNKNOWN) ? pointOf(tokens[i]!.s, tokens[i]!.e, i + 1, { unknown: true }) : undefined);
  if (!first) return undefined;
  // Figures that nothing joins are no date.
  if (!scan.label && isNumberOnly(first) && !joint(scan, first.next, first)) return undefined;
  const points: Point[] = [first];
  let kind: Expression['kind'] = 'point';
  // Commas wait until "and", "or" or more days show that they join.
  let pending = 0;
  // "3, 4 and 5 June": the first of a row of days looks for their month; the others need not.
  const isFirst = isNumberOnly(first) && first.nd! <= 2 && !(tokens[i]!.gap === GAP_COMMA && (tokens[i - 1]?.num ?? -1) >= 0);
  while (points.length < MOST) {
    const left = points.at(-1)!;
    const join = joint(scan, left.next, left);
    const isRange = join?.kind === 'range';
    // "702–718; 731–740": only labels hold several ranges.
    // "1966–67 to 1969–70": seasons, each of two years.
    if (isRange && kind === 'range' && left.y === points[0]!.y! + 1 && left.e - left.s < 3 && points.length === 2) {
      points[1] = scan.lexicon.elsewhere?.seasonBehind(scan, join.at, left) ?? left;
      break;
    }
    if (!join || kind === 'range' || (isRange ? kind !== 'point' : left.unknown)) break;
    const right = isRange ? end(scan, join.at) : date(scan, join.at);
    if (!right || right.unknown && (isNumberOnly(left) || !isRange)) break;
    if (!isRange && (left.rel || right.rel || left.clock || ((left.part || right.part) && left.y !== undefined))) break;
    if (scan.lexicon.elsewhere?.awaitsMonth(scan, left, right, join.kind, isFirst || points.length > 1)) {
      points.push(right);
      pending++;
      kind = 'set';
      continue;
    }
    if (join.kind === 'comma' && !(isFirst && isNumberOnly(left)) && !commaJoins(scan, left, right)) break;
    if (isRange && isA(tokens[left.next], UNTIL) && !isA(tokens[left.next], TO) && left.y !== undefined && isNumberOnly(right)) break;
    const both = complete(scan, left, right, join.kind === 'comma' ? 'set' : join.kind);
    if (!both || !isRange && isNumberOnly(right) && both[1].y === undefined && !closesNumber(scan, both[1])) break;
    if (!isRange && kind !== 'point' && kind !== join.kind && join.kind !== 'comma' && pending === 0 && points.length > 1) break;
    points[points.length - 1] = both[0];
    points.push(both[1]);
    if (join.kind === 'comma') { pending++; if (kind === 'point') kind = 'set'; } else { kind = join.kind; pending = 0; }
  }
  // What was said last completes what was said before ("Jan. 10 and 14, 1785"; "1 March and 2 April 2015").
  for (let n = points.length - 2; n >= 0; n--) {
    const both = fill(scan, points[n]!, points[n + 1]!, kind);
    if (both) points[n] = both[0];
  }
  const winter = scan.lexicon.elsewhere?.splitSeason(scan, points, kind);
  if (winter) return winter;
  let last = points.at(-1)!;
  if (points.some((point) => isNumberOnly(point))) {
    if (points.length > 1) return undefined;
    const alone = aloneInLabel(scan, first);
    if (!alone) return undefined;
    points[0] = last = alone;
  }
  if (kind === 'point' && last.unknown) return undefined;
  if (!usable(scan, i, points[0]!, points[1]) || (points.length > 1 && !usable(scan, i, last, points.at(-2)))) return undefined;
  let { e, next } = last;
  let s = first.s;
  // "the following spring", "the late 1780s": the article belongs to it, save before bare figures ("the 1917 offensive").
  if (i > 0 && near(tokens[i]) && !first.bare && /(?:^| )the$/i.test(text.slice(tokens[i - 1]!.s, tokens[i - 1]!.e))) s = tokens[i - 1]!.e - 3;
  let open: Expression['open'];
  if (kind === 'point' || kind === 'range') {
    const token = tokens[next];
    const han = token !== undefined && text.charCodeAt(token.s) > 0x3000;
    if (near(token) && kind === 'point' && isA(token, ONWARDS) && (han || token.e - token.s > 2 || isA(tokens[i - 1], FROM | SINCE) || scan.label) && (han || scan.label || !isA(token, LATER) || closes(text, token.e))) { open = 'since'; e = token.e; next++; }
    else if (token && (open = scan.lexicon.elsewhere?.postposed(scan, next))) {
      if (kind === 'range') open = undefined;
      e = token.e;
      next++;
    }
  }
  if (last.now) open = undefined;
  if (scan.label && !open && kind !== 'point') {
    const more = scan.lexicon.elsewhere?.spans(scan, { s, e, next, kind, points }, 0);
    if (more) return more;
  }
  if (open && kind === 'point') return openRange(s, e, next, open, last);
  return { s, e, next, kind, points };
}

/** A bare number is a year in a label: "468", "1042". */
function aloneInLabel({ label, ancient, text }: Scan, point: Point): Point | undefined {
  const { nd = 0, ordinal, circa, e } = point;
  // Two figures are a year where it is approximate, or where the document tells of years before Christ and nothing but a sign follows.
  const is = label && nd < 5 && (nd > 2 && !ordinal || nd > 1 && (circa || ancient && !ordinal && closes(text, e)));
  return is ? { ...point, y: point.n, yd: 4, n: undefined } : undefined;
}

/** A comma joins days of one month, or years in a row, and nothing else. */
function commaJoins(scan: Scan, left: Point, right: Point): boolean {
  if (left.d !== undefined && left.m !== undefined && left.y === undefined && isNumberOnly(right) && right.nd !== undefined && right.nd <= 2) return closesNumber(scan, right);
  if (left.bare && right.bare && right.n! > left.n! && right.n! < 2100) return closesNumber(scan, right);
  if (scan.label && left.y !== undefined && left.m === undefined && left.sub === undefined && isNumberOnly(right) && right.nd === 2 && right.n! > left.y % 100) return closesNumber(scan, right);
  if (left.d !== undefined && left.m !== undefined && left.y === undefined && right.d !== undefined && right.m !== undefined && right.m * 40 + right.d > left.m * 40 + left.d) return closesNumber(scan, right);
  return left.m !== undefined && right.m !== undefined && left.d === undefined && right.d === undefined && left.y === undefined && !left.sub && right.m > left.m;
}

/** A number that ends an enumeration is followed by a sign, by "and" or "or", by its year, or by nothing. */
function closesNumber({ text, tokens, lexicon }: Scan, point: Point): boolean {
  if (closes(text, point.e)) return true;
  const word = /^ (\p{L}+)/u.exec(text.slice(point.e, point.e + 12))?.[1];
  if (word !== undefined && lexicon.common.has(word)) return true;
  const token = tokens[point.next];
  return nearOrWrapped(token) && (isA(token, AND | OR) || (token.num >= 1000 && token.digits === 4) || isB(token, AT));
}

/** Whether a point may stand in the text as a date: the filter of what only looks like one. */
export function usable(scan: Scan, i: number, point: Point, other?: Point): boolean {
  return point.now || point.unknown || (point.bare && !other ? bareYearIsDate(scan, i, point, point.circa === true) : looksLikeDate(scan, i, point, other));
}
