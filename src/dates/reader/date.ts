import { core } from './core.ts';
import { isMonth } from './month.ts';
import { partOf } from './counted.ts';
import { isNumberOnly } from './fill.ts';
import type { Point } from './point.ts';
import { dayOfFocus, ofRelative, theUnit } from './relative.ts';
import { behind, isA, isB, isLetterAt, isTight, near, nearOrShort, skip, type Scan } from './scan.ts';
import { GAP_COLON, GAP_DOT, GAP_NONE, GAP_SPACE, NUM_ROMAN } from './marks.ts';
import { AT, CIRCA, OF, THE, UNSURE } from './roles.ts';
import type { Token } from './tokens.ts';

/** One date with its qualifiers: "c. 1450", "late 11th century", "on or about March 3", "1862?". */
export function date(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  let k = i;
  let circa = false;
  let unsure = false;
  for (let n = 0; n < 4; n++) {
    const token = tokens[k];
    const next = tokens[k + 1];
    if (!token || !next || token.num >= 0 && !(token.flags & NUM_ROMAN)) break;
    if (k > i && !(near(token))) break;
    if (!nearOrShort(next) && next.gap !== GAP_DOT && next.gap !== GAP_COLON) break;
    if (isA(token, CIRCA)) {
      // "C" alone is no "circa" in the middle of a word of capitals; "c" needs figures or a month behind it.
      if (next.gap === GAP_NONE && text.charCodeAt(token.s) < 0x3000 && isLetterAt(text, token.e - 1) && (next.num < 0 || text[token.s] === 'C') || token.s > 0 && text.charCodeAt(token.s) < 0x250 && isLetterAt(text, token.s) && (text[token.s - 1] === '.' || isLetterAt(text, token.s - 1))) break;
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
  const part = token.num >= 0 || (token.sense.ordinal && isMonth(tokens[i + 1])) || (token.sense.unit === 'half' && tokens[i + 1]?.sense.ordinal) ? undefined : partOf(token);
  if (part) {
    const head = tokens[i + 1];
    if (nearOrShort(head) || isTight(head)) {
      const k = skip(scan, i + 1, OF | THE);
      let whole = near(tokens[k]) || k === i + 1 ? scan.lexicon.elsewhere?.romanCentury(scan, k) ?? core(scan, k) : undefined;
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
export function withRelative(scan: Scan, read: Point): Point {
  if (read.y !== undefined || read.rel || (read.m === undefined && read.sub === undefined && read.d === undefined && !read.feast && !read.nth)) return read;
  const last = scan.lexicon.elsewhere?.lastBehind(scan, read);
  if (last) return last;
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
        if (!(scan.label || /^\s*(?:[)~,;–—-]|\p{Ll})/u.test(text.slice(token.e, token.e + 3)) || standsAlone(scan, read.s))) break;
      } else if (word && !/^\s*$/.test(text.slice(token.e))) break;
      unsure = true;
    } else if (isA(token, CIRCA) && (!word || /^[,.;:)]?$/.test(behind(text, token.e)) && !isLoneLetter(scan, token) || text.charCodeAt(token.s) > 0x3000)) circa = true;
    else break;
    e = token.e;
    next++;
  }
  return next === read.next ? read : { ...read, e, next, circa, unsure };
}
/** "1922 c" may begin anything; "1922 c." and "1922c" say "circa". */
const isLoneLetter = ({ text }: Scan, { s, e, gap }: Token): boolean => gap === GAP_SPACE && e - s === 1 && text[e] !== '.';
/** Nothing stands before the date on its line. */
const standsAlone = ({ text }: Scan, s: number): boolean => /(?:^|\n)[\s#*>|(-]*(?:[\p{L}.]{1,14}:? ?){0,2}$/u.test(text.slice(Math.max(0, s - 30), s));
