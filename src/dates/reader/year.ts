import { core } from './core.ts';
import { pointOf, type Point } from './point.ts';
import { type Scan, closes, isA, isB, isNumber, isPlain, isShortYear, isYear4, near, startsLine } from './scan.ts';
import type { Token } from './tokens.ts';
import { GAP_APOSTROPHE, GAP_COMMA, GAP_DASH, GAP_DOT, GAP_LINE, GAP_SLASH, GAP_SPACE, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_GROUPED, NUM_HAN, NUM_ORDINAL, NUM_ROMAN, NUM_UNSPECIFIED } from './marks.ts';
import { AD, AFTER, AND, AT, BC, BEFORE, BETWEEN, BILLION, BP, BY, CIRCA, COUNTS, FISCAL, FROM, GA, KA, MA, MILLION, OF, OR, SINCE, THE, THOUSAND, TO, UNTIL } from './roles.ts';

/** A year as written, and the token behind it. */
export interface YearRead { y: number; yd: number; era?: 'BC' | 'AD' | undefined; early?: true | undefined; e: number; next: number; y2?: number | undefined; calendar?: string | undefined; reign?: Point['reign'] }

/** Era, year mark ("года", 年) and such behind the figures of a year. */
export function yearTail(scan: Scan, figures: YearRead): YearRead {
  const { tokens } = scan;
  const out = { y: figures.y, yd: figures.yd, era: figures.era, early: figures.early, e: figures.e, next: figures.next, y2: figures.y2, calendar: figures.calendar, reign: figures.reign };
  scan.lexicon.elsewhere?.yearMark(scan, out);
  let token = tokens[out.next];
  const calendar = near(token) ? scan.lexicon.calendars?.named(token.sense) : undefined;
  if (calendar) { out.calendar = calendar; out.e = token!.e; out.next++; token = tokens[out.next]; }
  if (near(token) && isB(token, BC | AD) && !isMisread(scan, token)) {
    out.era = isB(token, BC) ? 'BC' : 'AD';
    out.e = token.e;
    out.next++;
  }
  return out;
}

/** "CE" and "AD" are capitals; "ad" in running text is something else. */
const isMisread = ({ text }: Scan, token: Token): boolean => /^ad \p{Ll}/u.test(text.slice(token.s, token.s + 4));

/** A year at token `i`: four figures, "'63", any figures with an era, an era before it ("AD 69"), a reign's year. */
export function year(scan: Scan, i: number): YearRead | undefined {
  const { tokens } = scan;
  let k = i;
  let era: 'BC' | 'AD' | undefined;
  let token = tokens[k];
  if (scan.lexicon.elsewhere?.marksYear(scan, k)) token = tokens[++k];
  if (token && isB(token, BC | AD) && near(tokens[k + 1]) && isPlain(tokens[k + 1])) { era = isB(token, BC) ? 'BC' : 'AD'; token = tokens[++k]; }
  if (token?.sense.reign) return scan.lexicon.elsewhere?.ofReign(scan, k);
  if (!token || token.num < 0) return undefined;
  if (token.flags & (NUM_BAD | NUM_DECIMAL | NUM_UNSPECIFIED)) return undefined;
  if (token.flags & NUM_DECADE && (token.digits !== 4 || token.num % 10 === 0)) return undefined;
  if (token.flags & NUM_ROMAN) return undefined;
  const read = yearTail(scan, { y: token.num, yd: token.flags & NUM_APOSTROPHE ? 2 : token.flags & NUM_HAN ? Math.max(token.digits, String(token.num).length) : token.digits, era, e: token.e, next: k + 1 });
  if (read.era || read.calendar) return { ...read, yd: 4 };
  if (token.flags & NUM_GROUPED) return undefined;
  if (isEarlyYear(scan, k)) return { ...read, yd: 4, era: scan.era ?? scan.lexicon.elsewhere?.eraBehind(scan, k), early: true };
  return isYear4(token) || isShortYear(token) || (k > i && token.digits >= 3) ? read : undefined;
}

/**
 * Whether a number without an era is a year: where the text says the era of all its dates ("All dates are BC"), and in part where it tells of
 * years before Christ or of the first centuries ("in 509", "the summer of 430"). It stands at the head of a line or behind a
 * word of time, and nothing is counted by it.
 */
function isEarlyYear(scan: Scan, i: number): boolean {
  const { text, tokens, lexicon, era } = scan;
  const token = tokens[i]!;
  if (!(era || scan.ancient) || !isPlain(token) || token.flags & (NUM_ORDINAL | NUM_DECADE | NUM_APOSTROPHE)) return false;
  const far = tokens[i + (isNumber(tokens[i + 1]) ? 2 : 1)];
  if (near(far) && isB(far, THOUSAND | MILLION | BILLION | KA | MA | GA | BP)) return false;
  if (startsLine(text, token.s)) return era ? /^(?:\s?[:|–—,/-]|\s\p{Lu}|\.\s|\s*$|\n)/u.test(text.slice(token.e, token.e + 3)) && (token.digits > 1 || text[token.e] === ':') : token.digits === 3 && /^(?:\s?[:|]|\s?[–—-]\s?\d|\s[–—])/.test(text.slice(token.e, token.e + 3));
  const before = tokens[i - 1];
  if (token.digits > 3 || token.digits < 2 || !before || !near(token)) return false;
  const { a, b, month, season } = before.sense;
  const next = tokens[i + 1];
  const joined = near(next) && isA(next, AND | OR | TO) || next?.gap === GAP_DASH || next?.gap === GAP_SLASH;
  const ends = closes(text, token.e) || joined && next!.num !== 0;
  const goesOn = ends || lexicon.common.has(/^[ \n](\p{L}+)/u.exec(text.slice(token.e, token.e + 16))?.[1] ?? '');
  if (month || season || b & OF && tokens[i - 2]?.sense.season) return token.digits > 2 ? goesOn : ends;
  return goesOn && ((a & (SINCE | UNTIL | BEFORE | AFTER | BY | FROM | TO | BETWEEN | (token.digits > 2 ? CIRCA : 0))) !== 0 || (b & AT) !== 0 && !(b & OF && text.slice(before.s, before.e) === 'of'));
}

/** A year, or two of a season or school year: "1946/47", "1788–89". */
export function splitYear(scan: Scan, i: number): YearRead | undefined {
  const read = year(scan, i);
  const { tokens } = scan;
  const short = read && tokens[read.next];
  if (!read || !short || !isPlain(short) || (short.gap !== GAP_SLASH && short.gap !== GAP_DASH) || short.blank) return read;
  // "446/5 BC": the years run down.
  if (short.gap === GAP_SLASH && short.num === (read.y - 1) % 10 ** short.digits) {
    const down = yearTail(scan, { ...read, y2: read.y - 1, e: short.e, next: read.next + 1 });
    if (down.era === 'BC') return down;
  }
  if (short.digits === 4 ? short.num === read.y + 1 : short.digits <= 2 && short.num === (read.y + 1) % (short.digits === 1 ? 10 : 100)) {
    return yearTail(scan, { ...read, y2: read.y + 1, e: short.e, next: read.next + 1 });
  }
  return read;
}

export const point = (scan: Scan, i: number, e: number, next: number, parts: Partial<Point>): Point => pointOf(scan.tokens[i]!.s, e, next, parts);

export const yearParts = ({ y, yd, era, y2, calendar, reign }: YearRead): Partial<Point> => ({ y, yd, era, y2, calendar, reign });

/** Takes up a year behind what is read already: "May" + "1998", "the summer" + "of 1947", "9 March" + ", 2004". */
export function plusYear(scan: Scan, read: Point, split = false): Point {
  const { tokens } = scan;
  let k = read.next;
  let token = tokens[k];
  if (!token) return read;
  let commas = 0;
  if (token.gap === GAP_COMMA) commas++;
  else if (token.gap === GAP_DASH && !token.blank && (isYear4(token) || token.digits === 2) && read.m !== undefined && read.d !== undefined && scan.text[read.e - 4] === scan.text[read.e]) { /* 5-Feb-2002 */ } else if (token.gap > GAP_LINE && !(token.gap === GAP_APOSTROPHE) && token.gap !== GAP_DOT) return read;
  // "of", "in the year", "de", "г."
  for (let n = 0; n < 3 && token && (n === 0 || near(token)) && (isB(token, OF | THE) || token.sense.unit === 'year') && token.num < 0; n++) token = tokens[++k];
  if (!token || (k > read.next && token.gap > GAP_SPACE && token.gap !== GAP_APOSTROPHE)) {
    return read;
  }
  const named = scan.lexicon.elsewhere?.calendarYear(scan, read, k);
  if (named) return named;
  // "Q1 FY2020", "the first quarter of fiscal 2021"
  if (isB(token, FISCAL) && read.sub! > 32) {
    const { fiscal, y, yd, e, next } = core(scan, k) ?? read;
    return fiscal ? { ...read, y, yd, fiscal, e, next } : read;
  }
  const found = split ? splitYear(scan, k) : read.d !== undefined && read.m! < 4 && token.num > 1150 && token.num < 1752 ? splitYear(scan, k) : year(scan, k);
  if (found) {
    // "11 February 1648/9": England's years began in March; the date is a Julian one of the second year.
    if (!split && found.y2 !== undefined) return { ...read, ...yearParts(found), y: found.y2, y2: undefined, calendar: 'julian', e: found.e, next: found.next };
    // "9 March, 1500 men": a number behind a comma is a year where nothing is counted by it.
    if (!found.era && countsSomething(scan, found)) return read;
    return { ...read, ...yearParts(found), calendar: found.calendar ?? read.calendar, e: found.e, next: found.next };
  }
  // "Aug 71", "5-Feb-02": two figures that cannot be a day.
  if (token.digits === 2 && isPlain(token) && k === read.next && commas === 0 && !(token.gap === GAP_DOT && token.blank) && ((token.num > 31 && read.m !== undefined) || (read.d !== undefined && token.gap === GAP_DASH && !token.blank))) {
    if (!countsSomething(scan, { e: token.e, next: k + 1 })) return { ...read, y: token.num, yd: 2, e: token.e, next: k + 1 };
  }
  return read;
}

/** BC or AD behind a decade, century or millennium. */
export function plusEra(scan: Scan, read: Point): Point {
  const token = scan.tokens[read.next];
  if (near(token) && isB(token, BC | AD)) return { ...read, era: isB(token, BC) ? 'BC' : 'AD', e: token.e, next: read.next + 1 };
  return read;
}

/** Whether words behind a number say that it counts something. */
export function countsSomething({ tokens, text }: Scan, { e, next }: { e: number; next: number }): boolean {
  const token = tokens[next];
  if (near(token)) return isB(token, COUNTS | THOUSAND | MILLION | BILLION);
  return '%€$£°'.includes(text[text[e] === ' ' ? e + 1 : e] ?? ' ');
}
