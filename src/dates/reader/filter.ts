import { countsSomething } from './year.ts';
import type { Point } from './point.ts';
import { closes, isA, isB, isCapital, isLetterAt, isSmall, isWordAt, near, nearOrWrapped, startsLine, type Scan } from './scan.ts';
import { GAP_DASH, GAP_LINE, GAP_OTHER } from './marks.ts';
import { AFTER, AND, AT, BEFORE, BEGIN, BETWEEN, BY, CIRCA, EARLY, END, FROM, LAST, LATE, MID, NAMES, NEXT, NO_EARLIER, NO_LATER, OF, OR, PRE, PREVIOUS, SAME, SINCE, THE, THIS, TO, UNTIL, YEAR_MARK } from './roles.ts';

const TEMPORAL_A = SINCE | UNTIL | BEFORE | AFTER | BY | FROM | TO | BETWEEN | NO_EARLIER | NO_LATER | CIRCA | PRE | EARLY | MID | LATE | BEGIN | END | YEAR_MARK;

/** The word that stands before an offset, and whether it begins a sentence. At most 24 characters are looked at. */
function wordBefore(text: string, at: number): { word: string; first: boolean } {
  let end = at;
  // "s. 1983", "U.S.C. 1983", "Rs. 1947": an abbreviation ends no sentence.
  const lead = text.slice(Math.max(0, at - 12), at);
  if (/[.!?] ?$/.test(lead)) return /(?:^|[^\p{L}.])(?:\p{L}|\p{Lu}\p{Ll}|[\p{L}.]*\.\p{Lu})\. ?$/u.test(lead) ? { word: '0', first: false } : { word: '', first: true };
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0') && at - end < 3) end--;
  let start = end;
  let letters = false;
  while (start > 0 && end - start < 24 && (isLetterAt(text, start - 1) ? (letters = true) : "'’.-".includes(text[start - 1]!))) start--;
  const word = letters ? text.slice(start, end) : '';
  if (/\d/.test(text[start - 1] ?? ' ')) return { word: '0', first: false };
  const sign = text.slice(Math.max(0, start - 3), start);
  return { word, first: start === 0 || /(?:^|[\n.!?:;(*"“•|>] ?)$/.test(sign) || /\n\s*$/.test(sign) };
}

/**
 * Whether four bare figures are a year: what stands around them decides.
 * "in 1929", "(1929)", "1929 began with …", "the 1929 crash" are; "Resolution 1929", "1929 men", "room 1929" are not.
 */
export function bareYearIsDate(scan: Scan, i: number, point: Point, circa: boolean): boolean {
  const { text, tokens, label } = scan;
  const value = point.n ?? point.y ?? 0;
  const at = point.e - (point.nd ?? 4) < point.s ? point.s : circa ? point.e - (point.nd ?? 4) : point.s;
  const before = text[point.s - 1] ?? '\n';
  const after = text.slice(point.e, point.e + 4);
  if (before === '#' || '$€£¥№§+=@&'.includes(before === ' ' ? text[point.s - 2] ?? '\n' : before)) return false;
  if (/^(?: ?[%€$£°×]| x \d|\/\p{L}|[-–]\p{Lu}(?!\p{L})|[:.,]\d|\(\d)/u.test(after)) return false;
  if ('-–/.,:'.includes(before) && isWordAt(text, point.s - 2)) {
    // "76-1845" is a number; "pre-1914" is not.
    if (isA(tokens[i - 1], PRE | AFTER | MID) && tokens[i]!.gap === GAP_DASH) return true;
    if (!(label && at === 0)) return false;
  }
  if (countsSomething(scan, point)) return false;
  if (label && point.s <= 2) return true;
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  if (before === '*' && after.startsWith('*') && text[point.s - 2] !== '*' && !startsLine(text, point.s)) return false;
  if (previous && near(token) && text.slice(previous.s, previous.e) === 'at') return false;
  // "pages 1 to 1984", "Seiten 1848 bis 1871"
  if (previous && near(token) && isA(previous, TO | UNTIL | AND | OR) && tokens[i - 2] && near(previous) && tokens[i - 2]!.num >= 0 && (tokens[i - 2]!.digits < 3 || isB(tokens[i - 3], NAMES))) return false;
  const usual = value >= 1000 && value <= 2100;
  if (circa) {
    // "about 1500 men" counts, "about 1850." dates: a word in small letters behind a round number counts.
    return value >= 500 && value <= 2100 && (!/^ \p{Ll}/u.test(after) || (value % 100 !== 0 && !pluralBehind(text, point.e)) || isTemporal(scan, i - 1) || startsLine(text, point.s) || closes(text, point.e));
  }
  const hanBehind = /^[\u3041-\u9fff]/.test(after);
  if (hanBehind) return false;
  if (previous && near(token)) {
    // "about 1200 guests" has been refused already.
    if (isA(previous, CIRCA)) return false;
    if (isB(previous, NAMES)) return isTemporalSense(previous) && !isCapital(text, previous.s) && usual;
    if (isTemporalSense(previous)) return value >= 1000 && value <= 2999 && !((value % 100 === 0 || isA(previous, TO | BY)) && pluralBehind(text, point.e));
    if (isB(previous, THE | OF)) {
      // "the 1917 offensive", "the battle of 1812"; "of 1500 ships".
      return usual && !(pluralBehind(text, point.e) && !isB(previous, THE)) && !(value % 100 === 0 && pluralBehind(text, point.e));
    }
    if (isA(previous, AND | OR | NEXT | PREVIOUS | LAST | SAME | THIS) || previous.sense.season || previous.sense.month) return usual && !pluralBehind(text, point.e) && value % 100 !== 0;
  }
  if (!usual) return false;
  if (startsLine(text, point.s)) return !(value % 100 === 0 && pluralBehind(text, point.e));
  const { word, first } = wordBefore(text, at);
  const ends = closes(text, point.e);
  if (word === '') {
    // After a sign: a bracket or the start of a sentence holds a year; behind a comma only where the clause ends or a verb may follow.
    return ends || value % 100 !== 0 && !pluralBehind(text, point.e) && (/^ \p{Ll}/u.test(after) || /[.!?:;"“*_|>–—]\s*$/.test(text.slice(Math.max(0, at - 3), at)));
  }
  if (word === '0') return false;
  const bare = word.replace(/[.'’-]+$/, '');
  if (bare === '' || word.endsWith('.') && !first) return false;
  // A capital before a number makes it the number of something, save in titles that end with their year.
  if (isCapital(bare, 0)) return first ? false : ends && value > 1500 && /^\s*(?:$|[)\]])/.test(after);
  if (scan.lexicon.common.has(bare.toLowerCase())) return value % 100 !== 0 && ends && previous !== undefined && !isB(previous, NAMES);
  if (first) return false;
  // "a secret 1902 pact", "and so 1987 saw": what goes on is no number of things.
  const next = /^ (\p{Ll}+)/u.exec(text.slice(point.e, point.e + 16))?.[1];
  if (ends && scan.lexicon.habits.bareYears) return value % 100 !== 0;
  return value % 100 !== 0 && value > 1300 && next !== undefined && !scan.lexicon.common.has(next) && !pluralBehind(text, point.e);
}

/** An English plural right behind: a number before it counts. */
const pluralBehind = (text: string, at: number): boolean => /^[ \n](?:\p{Ll}+ )?\p{Ll}{2,}[^s\W]s(?![\p{L}])/u.test(text.slice(at, at + 28)) && !/^[ \n](?:was|is|has|does|as|his|its|this|us|plus|thus)\b/.test(text.slice(at, at + 8));
/** Whether a word says that a time follows. */
export const isTemporalSense = ({ sense }: { sense: { a: number; b: number } }): boolean => (sense.a & TEMPORAL_A) !== 0 || (sense.b & AT) !== 0;
/** Whether a token is a word of time: "in", "since". */
export const isTemporal = ({ tokens }: Scan, i: number): boolean => tokens[i] !== undefined && isTemporalSense(tokens[i]!);

/** The filter of everything else that only looks like a date. `other` is what it is joined to. */
export function looksLikeDate(scan: Scan, i: number, point: Point, other: Point | undefined): boolean {
  const { text, tokens } = scan;
  const token = tokens[i]!;
  const before = text[token.s - 1] ?? ' ';
  if ('$€£¥№§#'.includes(before)) return false;
  if (token.num >= 0) {
    const previous = tokens[i - 1];
    if (near(token) && previous && isB(previous, NAMES) && !isTemporalSense(previous) && (point.bare || point.order || (other && point.m === undefined) || point.span === undefined && point.m === undefined && !point.rel && !point.deep && !point.era)) return false;
    // "76-1845": a range of years does not hang on a figure or a letter.
    if ((point.bare || other?.bare) && '-–/.,:'.includes(before) && isWordAt(text, token.s - 2)) return false;
    const last = other && other.s > point.s ? other : point;
    if (other && point.bare && other.bare && (countsSomething(scan, last) || last.n! % 100 === 0 && pluralBehind(text, last.e))) return false;
    // "build 20240301", "Route 1912–1915", "kept 1912/13"
    if ((other && point.bare && other.m === undefined && other.y !== undefined || point.order && token.digits === 8) && !scan.label && near(token) && !(previous && (isTemporalSense(previous) || isB(previous, THE | OF) || isA(previous, AND | OR) || previous.sense.season))) {
      const { word, first } = wordBefore(text, token.s);
      if (word !== '' && !first && (isCapital(word, 0) && !/[)\]]/.test(text[last.e] ?? '') || token.digits === 8 || text[point.e] === '/' && last === other && !other.bare)) return false;
    }
  }
  if (point.m !== undefined && point.d === undefined && point.y === undefined && !point.rel && token.num < 0 && !monthIsDate(scan, i, other)) return false;
  // "it was a Wednesday" says what a day was, and names none.
  if (point.weekday && point.d === undefined && point.nth === undefined && !point.rel && tokens[i - 1]?.sense.cardinal === 1 && near(token)) return false;
  if (point.sub !== undefined && point.sub <= 24 && point.y === undefined && !point.rel && !other && !point.part) return seasonIsDate(scan, i, point);
  return true;
}

/** A month without year and day: "in May", "a wet June", "March saw"; not "Theresa May", "April Stone", "May dined", "the long March". */
export function monthIsDate(scan: Scan, i: number, other: Point | undefined): boolean {
  const { text, tokens, label, lexicon } = scan;
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const temporal = previous !== undefined && nearOrWrapped(token) && isTemporalSense(previous);
  const isName = (): boolean => lexicon.names.has(text.slice(token.s, token.e).toLowerCase().replace('.', ''));
  if (other) return true;
  if ("'’".includes(text[token.e] ?? ' ') && isSmall(text, token.e + 1) && isSmall(text, token.e + 2) || token.sense.month !== 0 && !temporal && '-–'.includes(text[token.e] ?? ' ') && isLetterAt(text, token.e + 1)) return false;
  if (!lexicon.habits.capitals || label || temporal || isA(token, EARLY)) return true;
  const led = previous !== undefined && nearOrWrapped(token) && (isB(previous, token.sense.month === 3 ? OF : THE | OF) || previous.sense.cardinal === 1);
  if (text[token.e] === ' ' && isCapital(text, token.e + 1) && isSmall(text, token.e + 2)) return led;
  const { word } = wordBefore(text, token.s);
  if (word && isCapital(word, 0) && !led) return false;
  if (led || !isName()) return true;
  if (previous && nearOrWrapped(token) && isA(previous, AND | OR) && (tokens[i - 2]?.sense.month || tokens[i - 2]?.sense.season)) return true;
  if (word === '') return startsLine(text, token.s) && closes(text, token.e) || /^ (?:of|through|saw|was|had|is)\b/.test(text.slice(token.e, token.e + 9));
  return /(?:^|\s)(?:an?|the|one|that|this|another) \p{Ll}+ $/iu.test(text.slice(Math.max(0, token.s - 24), token.s));
}

/** Whether a token is a month that nothing behind it can belong to: another name of a time follows, or a word that is none. */
export function isLoneMonth({ tokens }: Scan, i: number): boolean {
  if (!tokens[i]?.sense.month) return false;
  const next = tokens[i + 1];
  return next === undefined || next.gap === GAP_OTHER || next.gap <= GAP_LINE && next.num < 0 && next.sense.isName;
}

/** A season without a year: "in the spring", "during the summer"; not "spring water", "winter quarters", "the fall of Rome". */
function seasonIsDate(scan: Scan, i: number, point: Point): boolean {
  const { text, tokens, label } = scan;
  if (label) return true;
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const word = text.slice(token.s, point.e).toLowerCase();
  const after = text.slice(point.e, point.e + 14);
  // "began to fall apart", "in winter quarters"
  if (previous && near(token) && (isA(previous, TO) && !isA(previous, UNTIL) || isTemporalSense(previous) && !isB(previous, THE) && pluralBehind(text, point.e))) return false;
  // "fall" and "spring" are other things as well.
  if ((word === 'fall' || word === 'spring') && !(previous && near(token) && (isTemporal(scan, i - 1) || (isB(previous, THE) && (isTemporal(scan, i - 2) || /the$/i.test(text.slice(previous.s, previous.e)) && isTemporalSense(previous)))))) return startsLine(text, token.s) && closes(text, point.e);
  if (word === 'fall' && after.startsWith(' of ')) return false;
  const led = previous !== undefined && nearOrWrapped(token) && (isTemporalSense(previous) || isB(previous, THE | OF) || isA(previous, AND | OR | NEXT | PREVIOUS | SAME | THIS));
  if (!led) return startsLine(text, token.s) && closes(text, point.e);
  // A noun right behind makes it an adjective ("the winter line").
  const ends = closes(text, point.e);
  const next = /^[ \n](\p{L}+)/u.exec(after)?.[1];
  return ends || next === undefined || scan.lexicon.common.has(next) || /season/.test(word) || (isTemporal(scan, i - 1) || (isB(previous, THE) && isTemporal(scan, i - 2))) && !isCapital(next, 0) || isA(tokens[point.next], AND | OR);
}
