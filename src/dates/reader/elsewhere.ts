import { arabicWord } from './arabic.ts';
import { adjectiveBehind, lastBehind, leadsTo, romanCentury } from './behind.ts';
import { eraFirst, hanAgo, isHanPower, isYearBefore, reignDecade, yearTwice } from './han-old.ts';
import { inflected } from './inflected.ts';
import { clockBehind, fourFigures, timeFirst } from './oclock.ts';
import { compact, isoWeek, spaced } from './spaced.ts';
import { counted, partOf } from './counted.ts';
import { awaitsMonth, several, spans } from './spans.ts';
import { romanWord } from './roman.ts';
import { han, hanBehindYear, hanMonth, marked, markedShort, ofHanCentury, postposed, withinYear } from './han.ts';
import { unitFirst } from './unit-first.ts';
import { core } from './core.ts';
import { dayMonth, isMonth } from './month.ts';
import { isHan, isLetter, type Lexicon, type Sense } from './lexicon.ts';
import { amount, countedUnit } from './relative.ts';
import { plusEra, point, splitYear, year, yearParts, yearTail, type YearRead } from './year.ts';
import { hasParts, yearOf, type Expression, type PartOf, type Point } from './point.ts';
import { isA, isB, isDay, isPlain, isSmall, near, skip, type Scan } from './scan.ts';
import { AD, AGO_PREFIX, AT, BC, BILLION, CIRCA, LATER_PREFIX, MILLION, OF, THE, THOUSAND, YEAR_MARK } from './roles.ts';
import { GAP_APOSTROPHE, GAP_DASH, GAP_DOT, GAP_NONE, GAP_OPEN, GAP_OTHER, GAP_SLASH, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_GROUPED, NUM_ORDINAL, NUM_ROMAN, NUM_UNSPECIFIED } from './marks.ts';

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

/** "vor drei Jahren", "через год", "después de dos años": the word for "ago" or "later" stands first. */
function amountBehind(scan: Scan, i: number): Point | undefined {
  const { tokens, lexicon } = scan;
  const prefix = tokens[i]!;
  if (!near(tokens[i + 1])) return undefined;
  const count = amount(scan, i + 1);
  const k = count?.next ?? i + 1;
  const unit = countedUnit(tokens[k]);
  // "nach Jahr" is no date: an amount is needed, save where the unit says one ("через год"; but "after the year 1648" names it).
  if (!unit || !count && (!isB(prefix, LATER_PREFIX) || !lexicon.habits.oneUnsaid || (tokens[k + 1]?.num ?? -1) >= 0)) return undefined;
  const ago = !isB(prefix, LATER_PREFIX);
  if (ago && (count?.value ?? 0) > 200) return undefined;
  return point(scan, i, tokens[k]!.e, k + 1, { rel: { direction: ago ? -1 : 1, amount: count?.value ?? 1, unit, from: ago ? 'reference' : 'text' } });
}

/** What a word begins in other languages. */
function wordFirst(scan: Scan, i: number): Point | undefined {
  const { e, sense } = scan.tokens[i]!;
  return adjectiveBehind(scan, i)
    ?? (sense.century ? point(scan, i, e, i + 1, { span: 'century', y: sense.century }) : undefined)
    ?? (sense.b & AGO_PREFIX ? agoFirst(scan, i) : undefined)
    ?? (sense.b & (AGO_PREFIX | LATER_PREFIX) ? amountBehind(scan, i) : undefined)
    ?? (sense.b & (BC | AD) ? eraFirst(scan, i) : undefined);
}

/** What figures begin in other languages. */
function numberFirst(scan: Scan, i: number): Point | undefined {
  const old = hanAgo(scan, i);
  if (old || scan.tokens[i]!.flags & (NUM_GROUPED | NUM_DECIMAL | NUM_UNSPECIFIED)) return old;
  const dated = spaced(scan, i) ?? isoWeek(scan, i) ?? compact(scan, i);
  return dated ? plusEra(scan, dated) : timeFirst(scan, i) ?? marked(scan, i);
}

/** "In 59 and again in 55 BC": the era that a later year of the sentence says. */
function eraBehind({ text, tokens }: Scan, i: number): 'BC' | undefined {
  const { e, num } = tokens[i]!;
  for (let k = i + 2; k < i + 9 && tokens[k]; k++) {
    if (isB(tokens[k], BC) && near(tokens[k]) && tokens[k - 1]!.num > 0) return tokens[k - 1]!.num < num && !/[.!?]\s/.test(text.slice(e, tokens[k]!.s)) ? 'BC' : undefined;
  }
  return undefined;
}

/** "the first quarter of the 20th century", "letztes Drittel 17. Jh.": a third or quarter of a century, whose word is token `k`. */
function partOfCentury(scan: Scan, i: number, k: number, n: number, cut: number): Point | undefined {
  const { tokens, lexicon } = scan;
  const of = skip(scan, k + 1, OF | THE);
  const head = tokens[of];
  const whole = (of > k + 1 || !lexicon.habits.joined) && near(head) && (head.sense.ordinal > 0 || (head.num > 0 && head.num < 40) || head.sense.unit === 'century' || head.sense.century > 0) ? core(scan, of) : undefined;
  return whole?.span === 'century' ? { ...whole, s: tokens[i]!.s, part: (cut === 3 ? (n + 4) % 4 : n === -1 ? 14 : 10 + n) as PartOf } : undefined;
}

/** "1966–67 to 1969–70": the second season, behind the first whose end is `left`. */
function seasonBehind(scan: Scan, i: number, left: Point): Point | undefined {
  const to = splitYear(scan, i);
  return to?.y2 && to.y >= left.y! ? { ...left, y: to.y2, e: to.e, next: to.next } : undefined;
}

/** Takes up a word that marks figures as a year: "года", 年. */
function yearMark({ tokens }: Scan, read: YearRead): void {
  const token = tokens[read.next];
  if (!token || !isA(token, YEAR_MARK) || !(near(token) || token.gap === GAP_DASH && token.s - read.e <= 1)) return;
  read.e = token.e;
  read.next++;
}

/** Whether such a word stands before figures. */
const marksYear = ({ tokens }: Scan, i: number): boolean => isA(tokens[i], YEAR_MARK) && tokens[i]!.sense.unit === 'year' && near(tokens[i + 1]) && tokens[i + 1]!.num >= 0;

/** "45 000 BC", "45 000 Jahre": whether groups of three figures, set off by plain blanks, and then a word of years so far back begin this text. */
function namesDeepTime(text: string, { forms }: Lexicon, roles: number): boolean {
  const word = /^(?: \d{3}){1,3} (\p{L}+)/u.exec(text)?.[1];
  return word !== undefined && (forms.get(word.toLowerCase())?.some(({ sense }) => (sense.b & roles) !== 0 || sense.unit === 'year') ?? false);
}

/** Whether a month, season or weekday is a name behind its title: "Mr. March", "Miss May". */
function isTitled({ text, tokens, lexicon }: Scan, i: number): boolean {
  const { s, gap } = tokens[i]!;
  if (gap !== GAP_OTHER && gap !== GAP_DOT || text[s - 1] !== ' ') return false;
  const end = text[s - 2] === '.' ? s - 2 : s - 1;
  let start = end;
  while (start > 0 && end - start < 10 && isLetter(text.charCodeAt(start - 1))) start--;
  return lexicon.titles.has(text.slice(start, end).toLowerCase());
}

/** The order that the author says: "month/day/year", "DD/MM/YYYY". */
function saidOrder(text: string): 'dmy' | 'mdy' | undefined {
  const start = text.slice(0, 20_000);
  const said = start.includes('/') ? /\b(?:(month\s?\/\s?day|mm\/dd|m\/d)|day\s?\/\s?month|dd\/mm|d\/m)/i.exec(start) : null;
  return said ? (said[1] ? 'mdy' : 'dmy') : undefined;
}

/** "an VIII": the year of a calendar that few years count. */
function calendarYear({ tokens }: Scan, read: Point, k: number): Point | undefined {
  const token = tokens[k]!;
  return read.calendar && token.num > 0 && token.num < 15 && k > read.next ? { ...read, y: token.num, yd: 4, e: token.e, next: k + 1 } : undefined;
}

/** "?? June 1951": how many marks say that the day is not known. */
function unknownDay({ text, tokens }: Scan, i: number): number {
  let k = i;
  while (tokens[k + 1] && text[tokens[k]!.s] === '?' && (text[tokens[k + 1]!.s] === '?' || tokens[k + 1]!.sense.month > 0)) k++;
  return k;
}

/** "Three years before, in 1909, …": the date behind says when the one before it is. Gives the words of that one as they are then to be read. */
function apposition({ text }: Scan, before: Expression, here: Expression): Expression | undefined {
  const { points: [told] } = here;
  const { points: [waiting] } = before;
  if (before.kind !== 'point' || !waiting?.rel || told?.y === undefined || told.rel || !/^, (?:\p{L}+ ){0,2}$/u.test(text.slice(before.e, here.s)) || !/^(?:$|[,.;)–—])/.test(text.slice(here.e, here.e + 1))) return undefined;
  const { y, yd, era } = told;
  return { ...before, points: [{ ...(hasParts(waiting) ? waiting : told), rel: undefined, y, yd, era }] };
}

/** "1999 third quarter", "1915 late", "1845 Easter", 1915年夏: what else may stand behind a year. */
function behindYear(scan: Scan, read: Point): Point | undefined {
  const { tokens } = scan;
  const rest = hanBehindYear(scan, read);
  const token = tokens[read.next];
  if (rest || !near(token)) return rest;
  const at = isB(token, THE) && tokens[read.next + 1]?.gap === GAP_NONE ? read.next + 1 : read.next;
  const counter = tokens[at]!;
  const order = counted(scan, at, counter.num > 0 && ((counter.flags & NUM_ORDINAL) || at > read.next) ? counter.num : counter.sense.ordinal || 0, at + 1);
  if (order && order.y === undefined && order.sub !== undefined) return { ...order, ...yearOf(read), calendar: read.calendar ?? order.calendar, s: read.s };
  const part = partOf(token);
  if (part && scan.label && !near(tokens[read.next + 1])) return { ...read, part, e: token.e, next: read.next + 1 };
  return token.sense.feast ? { ...read, feast: token.sense.feast, e: token.e, next: read.next + 1 } : undefined;
}

/** 昭和20年: the name of a reign, and the year in it. */
function ofReign(scan: Scan, i: number): YearRead | undefined {
  const number = scan.tokens[i + 1];
  return near(number) && isPlain(number) ? yearTail(scan, { y: number.num, yd: 4, e: number.e, next: i + 2, reign: scan.tokens[i]!.sense.reign }) : undefined;
}

/** Whether a word for "after", which is "later" too, leads on to nothing: no article follows, nor a capital. */
function followsFreely({ tokens, text, lexicon }: Scan, i: number): boolean {
  const { s, e } = tokens[i]!;
  const next = tokens[i + 1];
  return text.charCodeAt(s) > 0x3000 || !lexicon.habits.leadsOn && !(near(next) && isB(next, THE | AT | OF)) && text[e] === ' ' && isSmall(text, e + 1);
}

/** أيار/مايو: the month before token `i` once more. */
const isTwin = ({ tokens }: Scan, i: number): boolean => tokens[i]?.gap === GAP_SLASH && isMonth(tokens[i]) && tokens[i]!.sense.month === tokens[i - 1]!.sense.month;

/** What either of two forms means ("mar" and "mar."), both mean. */
function merge(into: Sense, from: Sense): void {
  const mine = into as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(from)) {
    if (key === 'a') into.a |= from.a;
    else if (key === 'b') into.b |= from.b;
    else mine[key] ||= value;
  }
}

/** What other languages say in ways that English does not. A part of its own, so that who reads English only does not load it. */
export interface Elsewhere {
  readonly isHan: typeof isHan;
  readonly han: typeof han;
  readonly hanMonth: (scan: Scan, i: number) => Point | undefined;
  readonly wordFirst: typeof wordFirst;
  readonly numberFirst: typeof numberFirst;
  readonly ofReign: typeof ofReign;
  readonly followsFreely: typeof followsFreely;
  readonly isTwin: typeof isTwin;
  readonly merge: typeof merge;
  /** A Roman numeral that a word is or begins with. */
  readonly romanWord: typeof romanWord;
  /** Several ranges in one label. */
  readonly spans: typeof spans;
  readonly several: typeof several;
  readonly saidOrder: typeof saidOrder;
  readonly fourFigures: typeof fourFigures;
  readonly isTitled: typeof isTitled;
  readonly namesDeepTime: typeof namesDeepTime;
  readonly partOfCentury: typeof partOfCentury;
  readonly seasonBehind: typeof seasonBehind;
  readonly yearMark: typeof yearMark;
  readonly marksYear: typeof marksYear;
  readonly apposition: typeof apposition;
  readonly unknownDay: typeof unknownDay;
  readonly calendarYear: typeof calendarYear;
  readonly eraBehind: typeof eraBehind;
  readonly awaitsMonth: typeof awaitsMonth;
  readonly markedShort: (scan: Scan, i: number) => Point | undefined;
  readonly ofHanCentury: (scan: Scan, read: Point, n: number) => Point | undefined;
  readonly postposed: (scan: Scan, i: number) => Expression['open'];
  readonly withinYear: (scan: Scan, read: Point) => Point | undefined;
  readonly behindYear: (scan: Scan, read: Point) => Point | undefined;
  readonly unitFirst: (scan: Scan, i: number) => Point | undefined;
  readonly ofCentury: (scan: Scan, decade: Point) => Point;
  readonly twoStyles: (scan: Scan, read: Point) => Point;
  readonly arabicWord: typeof arabicWord;
  readonly adjectiveBehind: typeof adjectiveBehind;
  readonly clockBehind: typeof clockBehind;
  readonly leadsTo: typeof leadsTo;
  readonly isYearBefore: typeof isYearBefore;
  readonly reignDecade: typeof reignDecade;
  readonly romanCentury: typeof romanCentury;
  readonly yearTwice: typeof yearTwice;
  readonly lastBehind: typeof lastBehind;
  readonly inflected: typeof inflected;
  readonly isHanPower: typeof isHanPower;
  readonly splitSeason: (scan: Scan, points: readonly Point[], kind: Expression['kind']) => Expression | undefined;
}
export const elsewhere: Elsewhere = { isHan, han, hanMonth, markedShort, ofHanCentury, behindYear, postposed, withinYear, unitFirst, ofCentury, twoStyles, splitSeason, arabicWord, adjectiveBehind, clockBehind, leadsTo, isYearBefore, reignDecade, romanCentury, yearTwice, lastBehind, inflected, isHanPower, wordFirst, numberFirst, ofReign, followsFreely, isTwin, merge, romanWord, saidOrder, fourFigures, isTitled, namesDeepTime, partOfCentury, seasonBehind, yearMark, marksYear, apposition, unknownDay, calendarYear, eraBehind, awaitsMonth, several, spans };
