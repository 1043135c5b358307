import { core } from './core.ts';
import { partOf } from './counted.ts';
import { notAName } from './month.ts';
import { plusYear } from './year.ts';
import { bareYearIsDate, looksLikeDate } from './filter.ts';
import { fill, isNumberOnly } from './fill.ts';
import { withTime } from './numeric.ts';
import { pointOf, type Expression, type Point } from './point.ts';
import { dayOfFocus, ofRelative, theUnit } from './relative.ts';
import { behind, closes, isA, isB, isLetterAt, near, nearOrWrapped, skip, type Scan } from './scan.ts';
import { GAP_APOSTROPHE, GAP_COLON, GAP_COMMA, GAP_DASH, GAP_DOT, GAP_LINE, GAP_NONE, GAP_SEMICOLON, GAP_SLASH, GAP_SPACE } from './marks.ts';
import { AFTER, AND, AT, BEFORE, BETWEEN, CIRCA, FROM, LATER, MILLION, NOW, NO_EARLIER, NO_LATER, OF, ONWARDS, OR, PRE, SINCE, THAT_TIME, THE, TO, UNKNOWN, UNSURE, UNTIL } from './roles.ts';

const OPENERS = FROM | BETWEEN | SINCE | UNTIL | BEFORE | AFTER | NO_EARLIER | NO_LATER | PRE;
/** A set or a row of choices has at most so many members: what is longer is no date, and reading stays linear. */
const MOST = 16;

/** The date expression that begins at token `i`, if one does. Looks at a bounded number of tokens. */
export function expression(scan: Scan, i: number): Expression | undefined {
  const token = scan.tokens[i];
  if (!token) return undefined;
  if (isA(token, OPENERS)) {
    const opened = openEnded(scan, i);
    if (opened) return opened;
  }
  return list(scan, i);
}

/** One date with its qualifiers: "c. 1450", "late 11th century", "on or about March 3", "1862?". */
export function date(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  let k = i;
  let circa = false;
  let unsure = false;
  for (let n = 0; n < 4; n++) {
    const token = tokens[k];
    const next = tokens[k + 1];
    if (!token || !next || token.num >= 0 && !(token.flags & 4)) break;
    if (k > i && !(near(token))) break;
    if (!near(next) && !(next.gap === GAP_DOT || next.gap === GAP_COLON || next.gap === GAP_LINE || next.gap === GAP_APOSTROPHE)) break;
    if (isA(token, CIRCA)) {
      // "C" alone is no "circa" in the middle of a word of capitals; "c" needs figures or a month behind it.
      if (next.gap === GAP_NONE && text.charCodeAt(token.s) < 0x3000 && isLetterAt(text, token.e - 1) && (next.num < 0 || text[token.s] === 'C')) break;
      circa = true;
    } else if (isA(token, UNSURE) && text[token.s] !== '?') unsure = true;
    else if (!(isB(token, THE | AT) && (circa || unsure) && !token.sense.cardinal && !token.sense.unit)) break;
    k++;
  }
  if (k > i && !circa && !unsure) return undefined;
  const read = third(scan, k);
  return read && tail(scan, k > i ? { ...read, s: tokens[i]!.s, circa: circa || read.circa, unsure: unsure || read.unsure } : read);
}

/** Early, middle, late of what follows; else the date itself. */
function third(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const token = tokens[i];
  if (!token) return undefined;
  const part = token.num >= 0 ? undefined : partOf(token);
  if (part) {
    const head = tokens[i + 1];
    if (near(head) || head?.gap === GAP_LINE || (head?.gap === GAP_DASH && !head.blank) || head?.gap === GAP_APOSTROPHE) {
      const k = skip(scan, i + 1, OF | THE);
      let whole = near(tokens[k]) || k === i + 1 ? core(scan, k) : undefined;
      if (whole && whole.part === undefined && whole.d === undefined && !isNumberOnly(whole) && whole.rel?.unit !== 'day') {
        if (whole.m !== undefined || whole.sub !== undefined) whole = withRelative(scan, whole);
        return { ...whole, s: token.s, part, bare: undefined, n: undefined };
      }
      const unit = theUnit(scan, i + 1);
      if (unit) return { ...unit, s: token.s, part };
    }
    // "mid" and "early" alone say nothing, but "late" may begin "late that summer".
  }
  const read = core(scan, i);
  const day = token.num >= 0 && (!read || isNumberOnly(read)) ? dayOfFocus(scan, i) : undefined;
  return day ?? (read && withRelative(scan, read));
}

/** "January of the next year", "8 July of that year", "the last day of the month". */
function withRelative(scan: Scan, read: Point): Point {
  if (read.y !== undefined || read.rel || (read.m === undefined && read.sub === undefined && read.d === undefined && !read.feast && !read.nth)) return read;
  const of = ofRelative(scan, read.next);
  if (!of) return read;
  if (of.rel!.unit === 'month' ? read.m === undefined : of.rel!.unit === 'year') return { ...read, e: of.e, next: of.next, rel: of.rel };
  return read;
}

/** What qualifies a date from behind: "1862?", "1150 circa", "1860 approx", "730 (ca.)". */
function tail(scan: Scan, read: Point): Point {
  const { tokens, text } = scan;
  let { next, e, circa, unsure } = read;
  for (let n = 0; n < 2; n++) {
    const token = tokens[next];
    if (!token || token.gap > GAP_SPACE) break;
    const sign = text[token.s];
    const word = isLetterAt(text, token.s);
    if (isA(token, UNSURE)) {
      // A question mark ends a question in prose; in a label, or with the sentence going on, it doubts the date.
      if (sign === '?') {
        const after = text.slice(token.e, token.e + 3);
        const alone = scan.label || /^\s*(?:[)~,;–—-]|\p{Ll})/u.test(after) || standsAlone(scan, read.s);
        if (!alone) break;
      } else if (word && !/^\s*$/.test(text.slice(token.e))) break;
      unsure = true;
    } else if (isA(token, CIRCA) && (!word || behind(text, token.e) === '' || /[,.;:)]/.test(behind(text, token.e)) || isPostposed(scan, next))) circa = true;
    else break;
    e = token.e;
    next++;
  }
  return next === read.next ? read : { ...read, e, next, circa, unsure };
}
const isPostposed = (scan: Scan, i: number): boolean => scan.text.charCodeAt(scan.tokens[i]!.s) > 0x3000;
/** Nothing stands before the date on its line. */
const standsAlone = ({ text }: Scan, s: number): boolean => /(?:^|\n)[\s#*>|(-]*(?:[\p{L}.]{1,14}:? ?){0,2}$/u.test(text.slice(Math.max(0, s - 30), s));

/** "since 2003", "from … to …", "between … and …", "until 1791", "pre-2015". */
function openEnded(scan: Scan, i: number): Expression | undefined {
  const { tokens } = scan;
  const token = tokens[i]!;
  const head = tokens[i + 1];
  if (!head || !(head.gap <= GAP_LINE || (head.gap === GAP_DASH && !head.blank && isA(token, PRE | AFTER)) || head.gap === GAP_APOSTROPHE)) return undefined;
  let k = skip(scan, i + 1, THE | AT | OF);
  if (k > i + 1 && tokens[k] && !nearOrWrapped(tokens[k])) return undefined;
  const then = tokens[k];
  if (isB(then, THAT_TIME) && isA(token, SINCE | UNTIL)) return { s: token.s, e: then.e, next: k + 1, kind: 'range', open: isA(token, SINCE) ? 'since' : 'until', points: [] };
  let left = date(scan, k) ?? (k > i + 1 ? date(scan, i + 1) : undefined);
  if (!left || left.unknown) return undefined;
  const a = token.sense.a;
  if (a & (FROM | BETWEEN)) {
    const range = pair(scan, i, left, (a & BETWEEN) !== 0);
    if (range) return range;
    if (!(a & (SINCE | AFTER | BEFORE))) return undefined;
  }
  if (isNumberOnly(left)) {
    if (left.nd !== undefined && left.nd > 0) {
      // "before 640": three figures are a year only in a label or where the era says so.
      if (!(scan.label && left.nd === 3 && left.n! > 99) || isB(tokens[left.next], MILLION)) return undefined;
      left = { ...left, y: left.n, yd: 4, n: undefined };
    } else return undefined;
  }
  if (!usable(scan, k, left) || (a & (SINCE | BEFORE | AFTER) && namesAThing(scan, left, k > i + 1 && isB(tokens[i + 1], THE)))) return undefined;
  const rest = list(scan, k);
  const points = rest && rest.points[0]?.s === left.s && rest.kind !== 'point' && rest.kind !== 'range' ? rest : undefined;
  const e = points?.e ?? left.e;
  const next = points?.next ?? left.next;
  const last = points ? points.points.at(-1)! : left;
  const first = points ? points.points[0]! : left;
  if (a & PRE && !(a & BEFORE) && head.gap > GAP_SPACE && head.gap !== GAP_DASH) return undefined;
  const { s } = token;
  if (a & NO_EARLIER) return openRange(s, e, next, 'since', first);
  if (a & NO_LATER) return openRange(s, e, next, 'until', last);
  if (a & (BEFORE | PRE)) return openRange(s, e, next, 'before', first);
  if (a & AFTER && !(a & SINCE)) return openRange(s, e, next, 'after', last);
  if (a & UNTIL) return openRange(s, e, next, 'until', last);
  if (a & SINCE) {
    if (rest?.open === 'since') return { ...rest, s };
    if (points || rest?.kind === 'range') return undefined;
    const on = tokens[next];
    const onwards = near(on) && isA(on, ONWARDS) ? on : undefined;
    if (near(on) && isA(on, TO) && !onwards && (a & FROM) !== 0) return undefined;
    if (!onwards && !scan.label && scan.lexicon.origin.has(scan.text.slice(token.s, token.e).toLowerCase()) && !/(?:^|[\n.!?:;(*"“])\s*$/.test(scan.text.slice(Math.max(0, token.s - 3), token.s))) return undefined;
    return onwards ? openRange(s, onwards.e, next + 1, 'since', first) : openRange(s, e, next, 'since', first);
  }
  return undefined;
}

/** A range with one end only. */
function openRange(s: number, e: number, next: number, open: NonNullable<Expression['open']>, point: Point): Expression {
  return { s, e, next, kind: 'range', open, points: open === 'since' || open === 'after' ? [point, undefined] : [undefined, point] };
}

/** "after the October 7 attack", "since the 1917 revolt": the date only names what follows it. */
function namesAThing({ text, tokens, lexicon, label }: Scan, { s, e, d, m, y, n, bare, sub, next }: Point, article: boolean): boolean {
  if (label || !lexicon.habits.before || !(bare || m !== undefined && d !== undefined && isLetterAt(text, s)) || (!article && (y !== undefined || sub !== undefined || n !== undefined))) return false;
  const word = /^[ \n](\p{L}+)/u.exec(text.slice(e, e + 24))?.[1];
  return word !== undefined && !lexicon.common.has(word) && !(nearOrWrapped(tokens[next]) && tokens[next]!.s === e + 1) && (article || !/s$|^\p{Lu}/u.test(word));
}

/** The second end of "from … to …" or "between … and …". */
function pair(scan: Scan, i: number, left: Point, between: boolean): Expression | undefined {
  const { tokens } = scan;
  const join = tokens[left.next];
  if (!join) return undefined;
  let k = left.next;
  if (join.gap === GAP_DASH) { /* between 2020-2031 */ } else if ((nearOrWrapped(join) || (join.gap === GAP_DOT && isNumberOnly(left) && !scan.lexicon.habits.plainDot) || (join.gap === GAP_COMMA)) && isA(join, between ? AND | TO : TO | UNTIL)) k = skip(scan, k + 1, THE | AT | OF);
  else return undefined;
  if (!tokens[k] || (k > left.next && !nearOrWrapped(tokens[k]) && tokens[k]!.gap !== GAP_APOSTROPHE)) return undefined;
  const right = end(scan, k);
  if (!right) return undefined;
  const both = complete(scan, left, right, 'range');
  if (!both) return undefined;
  const last = both[1]!;
  const second = tokens[last.next];
  // 1942年至1945年间, "between …の間"
  const close = second && second.gap === GAP_NONE && isA(second, BETWEEN) ? second : undefined;
  return { s: tokens[i]!.s, e: close ? close.e : last.e, next: close ? last.next + 1 : last.next, kind: 'range', points: both };
}

/** The right end of a range: a date, the present, or an unknown end. */
function end(scan: Scan, i: number): Point | undefined {
  const token = scan.tokens[i];
  if (!token) return undefined;
  if (isB(token, NOW)) return pointOf(token.s, token.e, i + 1, { now: true });
  const read = date(scan, i);
  if (read) return read;
  if (isB(token, UNKNOWN)) return pointOf(token.s, token.e, i + 1, { unknown: true });
  return undefined;
}

/** Fills two points from each other and takes up a year that follows both ("August 3–5, 2025"). */
function complete(scan: Scan, left: Point, right: Point, kind: Expression['kind']): [Point, Point] | undefined {
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

/** How the date behind token index `i` is joined to the one before it. */
function joint(scan: Scan, i: number, left: Point): { kind: 'range' | 'set' | 'choice' | 'comma'; at: number } | undefined {
  const { tokens, text } = scan;
  const token = tokens[i];
  if (!token) return undefined;
  if (token.gap === GAP_DASH) {
    // A dash with blanks joins; so does one without. "—" between words sets off a remark, which begins with no date.
    const dash = text.slice(left.e, token.s);
    if (dash.includes('\n') || (dash.length > 4)) return undefined;
    return { kind: 'range', at: isA(token, TO) && near(tokens[i + 1]) ? i + 1 : i };
  }
  if (token.gap === GAP_SLASH && !token.blank) return { kind: 'range', at: i };
  if (token.gap === GAP_COMMA || token.gap === GAP_SEMICOLON) {
    if (isA(token, AND | OR) && near(tokens[i + 1])) return { kind: isA(token, OR) ? 'choice' : 'set', at: i + 1 };
    if (isA(token, TO) && near(tokens[i + 1])) return undefined;
    return token.gap === GAP_COMMA || scan.label ? { kind: 'comma', at: i } : undefined;
  }
  // German ordinals end in a dot: "11. bis 14. Mai".
  if (!nearOrWrapped(token) && !(token.gap === GAP_DOT && isNumberOnly(left) && !scan.lexicon.habits.plainDot)) return undefined;
  const head = tokens[i + 1];
  if (isA(token, TO | UNTIL) && (nearOrWrapped(head) || head?.gap === GAP_APOSTROPHE)) {
    // "to" behind a date begins the end of a range; "until" does where a date follows.
    return { kind: 'range', at: skip(scan, i + 1, THE | AT | OF) };
  }
  if (isA(token, AND) && nearOrWrapped(head)) return { kind: 'set', at: skip(scan, i + 1, THE) };
  if (isA(token, OR) && nearOrWrapped(head)) return { kind: 'choice', at: skip(scan, i + 1, THE) };
  return undefined;
}

/** A date, or several joined. */
function list(scan: Scan, i: number): Expression | undefined {
  const { tokens, text } = scan;
  const first = date(scan, i) ?? ((scan.label || (i === 0 && text[tokens[0]!.s] !== '?') || (tokens[i + 1]?.gap === GAP_DASH && text[tokens[i]!.s] === '?')) && isB(tokens[i], UNKNOWN) ? pointOf(tokens[i]!.s, tokens[i]!.e, i + 1, { unknown: true }) : undefined);
  if (!first) return undefined;
  const points: Point[] = [first];
  let kind: Expression['kind'] = 'point';
  // Commas wait until "and", "or" or more days show that they join.
  let pending = 0;
  // "3, 4 and 5 June": the first of a row of days looks for their month; the others need not.
  const isFirst = isNumberOnly(first) && first.nd! <= 2 && !(tokens[i]!.gap === GAP_COMMA && (tokens[i - 1]?.num ?? -1) >= 0);
  while (points.length < MOST) {
    const left = points.at(-1)!;
    const join = joint(scan, left.next, left);
    if (!join) break;
    if (join.kind === 'range' && kind !== 'point') {
      // "702–718; 731–740": only labels hold several ranges.
      break;
    }
    if (kind === 'range' || (left.unknown && join.kind !== 'range')) break;
    const right = join.kind === 'range' ? end(scan, join.at) : date(scan, join.at);
    if (!right || (right.unknown && (isNumberOnly(left) || join.kind !== 'range'))) break;
    if (join.kind !== 'range' && (left.rel || right.rel || left.clock || ((left.part || right.part) && left.y !== undefined))) break;
    if (awaitsMonth(scan, left, right, join.kind, isFirst || points.length > 1)) {
      points.push(right);
      pending++;
      kind = 'set';
      continue;
    }
    if (join.kind === 'comma' && !(isFirst && isNumberOnly(left)) && !commaJoins(scan, left, right)) break;
    if (join.kind === 'range' && isA(tokens[left.next], UNTIL) && !isA(tokens[left.next], TO) && left.y !== undefined && isNumberOnly(right)) break;
    const both = complete(scan, left, right, join.kind === 'comma' ? 'set' : join.kind);
    if (!both) break;
    if (join.kind !== 'range' && isNumberOnly(right) && both[1].y === undefined && !closesNumber(scan, both[1])) break;
    if (join.kind !== 'range' && kind !== 'point' && kind !== join.kind && join.kind !== 'comma' && pending === 0 && points.length > 1) break;
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
    const more = spans(scan, { s, e, next, kind, points }, 0);
    if (more) return more;
  }
  if (open && kind === 'point') return openRange(s, e, next, open, last);
  return { s, e, next, kind, points };
}

/** "702–718; 731–740": a label that holds several spans. */
function spans(scan: Scan, first: Expression, depth: number): Expression | undefined {
  const token = scan.tokens[first.next];
  if (!token || depth > MOST || first.kind !== 'range') return undefined;
  const k = token.gap === GAP_SEMICOLON || token.gap === GAP_COMMA ? (isA(token, AND) ? first.next + 1 : first.next) : near(token) && isA(token, AND) ? first.next + 1 : -1;
  if (k < 0) return undefined;
  const next = list(scan, k);
  if (!next || next.open || (next.kind !== 'range' && next.kind !== 'spans' && token.gap !== GAP_SEMICOLON)) return undefined;
  const parts = next.kind === 'spans' ? next.parts! : [next];
  return { s: first.s, e: next.e, next: next.next, kind: 'spans', points: [first.points[0], parts.at(-1)!.points.at(-1)], parts: [first, ...parts] };
}

/** A bare number is a year in a label: "468", "1042". */
function aloneInLabel(scan: Scan, point: Point): Point | undefined {
  if (!scan.label || point.ordinal || point.nd === undefined || point.nd < 3 || point.nd > 4) {
    // Two figures are a year where it is approximate, or where the document tells of years before Christ and nothing but a sign follows.
    if (!(scan.label && point.nd !== undefined && point.nd >= 2 && point.nd <= 4 && (point.circa || (scan.ancient && !point.ordinal && closes(scan.text, point.e))))) return undefined;
  }
  return { ...point, y: point.n, yd: 4, n: undefined };
}

/** Whether a day in a row has its month behind it: "30 May, 3 and 4 June". */
function awaitsMonth(scan: Scan, left: Point, right: Point, kind: 'range' | 'set' | 'choice' | 'comma', inRow: boolean): boolean {
  if (!isNumberOnly(right) || right.nd! > 2 || kind === 'range' || kind === 'choice') return false;
  if (isNumberOnly(left)) return inRow && right.n! > left.n!;
  if (left.d === undefined || left.m === undefined || left.y !== undefined) return false;
  let here = right;
  for (let n = 0; n < MOST; n++) {
    const join = joint(scan, here.next, here);
    const then = join && join.kind !== 'range' ? date(scan, join.at) : undefined;
    if (!then || (isNumberOnly(then) ? then.n! <= here.n! : then.d === undefined || then.m === undefined)) return false;
    if (!isNumberOnly(then)) return true;
    here = then;
  }
  return false;
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
function usable(scan: Scan, i: number, point: Point, other?: Point): boolean {
  if (point.now || point.unknown) return true;
  if (point.bare && point.circa && other) return looksLikeDate(scan, i, point, other);
  if (point.bare && point.circa) return !/^ ?(?:[%€$£])/.test(scan.text.slice(point.e, point.e + 2)) && bareYearIsDate(scan, i, point, true);
  if (point.bare && !other) return bareYearIsDate(scan, i, point, false);
  if (point.bare && other) return looksLikeDate(scan, i, point, other);
  if (point.m !== undefined && point.d === undefined && point.y === undefined) return notAName(scan, i) && looksLikeDate(scan, i, point, other);
  return looksLikeDate(scan, i, point, other);
}
