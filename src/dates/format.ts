import { daysInMonth } from './day.ts';
import { boundsOf, yearSize } from './bounds.ts';
import { printEdtf, qualitiesOf, type EdtfDate, type EdtfInterval, type EdtfSet, type EdtfTime, type Edtf } from './edtf.ts';
import { parseEdtf } from './edtf-parse.ts';
import { USUAL, type FormatWords } from './format-words.ts';
import { en } from './languages/en.ts';
import type { Language } from './languages/language.ts';
import type { When } from './when.ts';

export type Style = 'long' | 'short';

type Words = FormatWords & Required<Pick<FormatWords, keyof typeof USUAL>>;

/** How a date is put together: words, style, and whether what stands before it asks for the months' other case ("с марта"). */
interface Hand {
  readonly language: Pick<Language, 'months' | 'seasons'>;
  readonly words: Words;
  readonly style: Style;
  readonly oblique: boolean;
}

const fill = (pattern: string, parts: Readonly<Record<string, string>>): string => pattern.replace(/\{(\w)\}/g, (whole, name: string) => parts[name] ?? whole);
/** Puts dates into a pattern's `{a}` and `{b}`, or `{A}` and `{B}`. */
const join = (pattern: string, a: string, b = ''): string => fill(pattern, { a, b, A: a, B: b });
/** The hand that writes the date for one place of a pattern. */
const handFor = (pattern: string, place: 'A' | 'B', hand: Hand): Hand => ({ ...hand, oblique: pattern.includes(`{${place}}`) });

const nth = (list: string | undefined, n: number): string | undefined => list?.split('|')[n - 1];

/** The nth of several patterns, counted from 0; the first where there are fewer. */
function variant(list: string, n: number): string {
  const all = list.split('|');
  return all[n] ?? all[0] ?? '';
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function monthName({ language, words, style, oblique }: Hand, month: number, withDay: boolean): string {
  if (words.months) return nth(words.months, month) ?? '';
  const forms = language.months[month - 1]?.split('|') ?? [];
  const short = style === 'short' ? forms.find((form) => form.endsWith('.')) : undefined;
  const name = short === undefined ? (forms[withDay || oblique ? (words.monthsOf ?? 0) : 0] ?? '') : words.noDots ? short.slice(0, -1) : short;
  return words.capitals ? capital(name) : name;
}

function seasonName({ language, words }: Hand, season: number): string {
  const name = variant(language.seasons[season - 1] ?? '', 0);
  return words.capitals === 'nouns' ? capital(name) : name;
}

const ROMAN = 'I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI';
const numbered = (pattern: string, n: number, words: Words): string => fill(pattern, { n: String(n), N: nth(ROMAN, n) ?? String(n), o: nth(words.ordinals, n) ?? `${n}` });

const grouped = (n: number, mark: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark);

/** An astronomical year in words: "1450", "AD 476", "44 BC", "45,000 years ago", "66 million years ago". */
function yearText(year: number, words: Words): string {
  const [group, decimal] = words.marks;
  if (year > 999) return fill(words.year ?? '{n}', { n: String(year) });
  if (year > 0) return fill(words.ad, { n: String(year) });
  if (year > -10_000) return fill(words.bc, { n: String(1 - year) });
  const size = -year;
  if (size < 1_000_000) return fill(words.yearsAgo, { n: grouped(size, group) });
  const rest = size % 1_000_000;
  const decimals = rest === 0 ? '' : decimal + String(rest).padStart(6, '0').replace(/0+$/, '');
  return fill(words.millionsAgo, { n: grouped((size - rest) / 1_000_000, group) + decimals });
}

const isUnspecified = (digits: string | undefined): boolean => digits === undefined || digits === 'XX';

const signed = ({ year }: EdtfDate): number => (year.negative ? -yearSize(year) : yearSize(year));

/** A date as numbers, where it says a plain year, month or day ("1985-XX" says a year); undefined where it says anything else. */
function plain({ year, month, day }: EdtfDate): { readonly y?: number; readonly m?: number; readonly d?: number } | undefined {
  if (year.significant !== undefined || (year.digits.includes('X') && (year.digits !== 'XXXX' || isUnspecified(month?.digits)))) return undefined;
  const y = year.digits === 'XXXX' ? {} : { y: year.negative ? -yearSize(year) : yearSize(year) };
  if (isUnspecified(month?.digits)) return isUnspecified(day?.digits) ? y : undefined;
  if (!month || month.digits.includes('X') || Number(month.digits) > 12) return undefined;
  const m = Number(month.digits);
  if (isUnspecified(day?.digits)) return { ...y, m };
  return day && !day.digits.includes('X') ? { ...y, m, d: Number(day.digits) } : undefined;
}

function plainText({ y, m, d }: NonNullable<ReturnType<typeof plain>>, hand: Hand): string {
  const { words } = hand;
  const year = y === undefined ? '' : yearText(y, words);
  if (m === undefined) return year;
  const name = monthName(hand, m, d !== undefined);
  if (d === undefined) return y === undefined ? name : fill(words.month, { m: name, y: year });
  return fill(y === undefined ? words.monthDay : words.day, { d: d === 1 ? (words.first ?? '1') : String(d), m: name, y: year });
}

/** "1980s", "1800s"; as a range where there are no words for it, or they would be those of the other: "1900–1909". */
function spanText(first: number, years: 10 | 100, hand: Hand): string {
  const { words } = hand;
  const named = years === 100 ? words.hundreds && fill(words.hundreds, { n: String(first) }) : words.hundreds && first % 100 === 0 ? undefined : decadeText(first, hand);
  return named ?? join(words.range, yearText(first, words), yearText(first + years - 1, words));
}

const decadeText = (first: number, { words, oblique }: Hand): string | undefined => words.decade && fill(variant(words.decade, oblique ? 1 : 0), { n: String(first) });

function centuryText(first: number, { words, oblique }: Hand): string {
  const pattern = variant(first > 0 ? words.century : words.centuryBc, oblique ? 1 : 0);
  return numbered(pattern, first > 0 ? (first + 99) / 100 : (1 - first) / 100, words);
}

/** A date without its marks of doubt; undefined where people have no words for it ("156X-12-25"). */
function bareText(date: EdtfDate, hand: Hand): string | undefined {
  const { words } = hand;
  const numbers = plain(date);
  if (numbers) return plainText(numbers, hand);
  const { year, month } = date;
  const group = month ? Number(month.digits) : 0;
  if (!month && !year.negative && /^\d\d[\dX]X$/.test(year.digits) && signed(date) > 0) return spanText(signed(date), year.digits.endsWith('XX') ? 100 : 10, hand);
  if (year.digits.includes('X') || year.significant !== undefined) return undefined;
  const y = yearText(signed(date), words);
  if (group >= 21 && group <= 24) return fill(words.season, { s: seasonName(hand, group - 20), y });
  if (group >= 33 && group <= 36) return fill(numbered(variant(words.quarter, group - 33), group - 32, words), { y });
  if (group >= 40) return fill(numbered(variant(words.half, group - 40), group - 39, words), { y });
  return undefined;
}

function dateText(date: EdtfDate, hand: Hand): string | undefined {
  const { uncertain, approximate } = qualitiesOf(date);
  const { circa, perhaps } = hand.words;
  const bare = bareText(date, approximate ? handFor(circa, 'A', hand) : uncertain ? handFor(perhaps, 'A', hand) : hand);
  if (bare === undefined) return undefined;
  const about = approximate ? join(circa, bare) : bare;
  return uncertain ? join(perhaps, about) : about;
}

type Numbers = NonNullable<ReturnType<typeof plain>>;

/** The thirds of a unit of that length: [first, last] of each, counted from 0. */
const thirds = (from: number, size: number): readonly (readonly [number, number])[] => {
  const cuts = size === 12 ? [4, 8] : size === 10 ? [4, 7] : size === 100 ? [33, 66] : [10, 20];
  return [[from, from + cuts[0]! - 1], [from + cuts[0]!, from + cuts[1]! - 1], [from + cuts[1]!, from + size - 1]];
};
const thirdOf = (a: number, b: number, from: number, size: number): 1 | 2 | 3 | undefined => {
  const found = thirds(from, size).findIndex(([first, last]) => first === a && last === b);
  return found < 0 ? undefined : ((found + 1) as 1 | 2 | 3);
};

/** "early 1943", "mid-May 1943", "late 1780s", "early 19th century": an interval that is a third of a unit, both its ends approximate. */
function thirdText(a: Numbers, b: Numbers, hand: Hand): string | undefined {
  const { words } = hand;
  const of = (third: 1 | 2 | 3 | undefined, kind: 0 | 1 | 2, whole: (hand: Hand) => string | undefined): string | undefined => {
    if (third === undefined) return undefined;
    const pattern = variant([words.early, words.mid, words.late][third - 1] ?? '', kind);
    const date = whole(handFor(pattern, 'A', hand));
    return date && join(pattern, date);
  };
  const { y } = a;
  if (y === undefined || b.y === undefined) return undefined;
  if (y === b.y && a.m !== undefined && b.m !== undefined) {
    if (a.d === undefined && b.d === undefined) return of(thirdOf(a.m, b.m, 1, 12), 0, (each) => plainText({ y }, each));
    if (a.m !== b.m || a.d === undefined || b.d === undefined) return undefined;
    const { m } = a;
    return of(thirdOf(a.d, b.d, 1, daysInMonth(y, m)), 0, (each) => plainText({ y, m }, each));
  }
  if (a.m !== undefined || b.m !== undefined || y < 1) return undefined;
  const decade = y - (y % 10);
  if (b.y < decade + 10) return decade % 100 === 0 ? undefined : of(thirdOf(y, b.y, decade, 10), 2, (each) => decadeText(decade, each));
  const century = y - ((y - 1) % 100);
  return of(thirdOf(y, b.y, century, 100), 1, (each) => centuryText(century, each));
}

/** "19th century", "5th century BC": an interval of a hundred years that begins with 01 (BC: ends with 1). */
function wholeCentury(a: Numbers, b: Numbers, hand: Hand): string | undefined {
  if (a.y === undefined || b.y === undefined || a.m !== undefined || b.m !== undefined || b.y !== a.y + 99 || a.y < -9999) return undefined;
  return (a.y > 0 ? a.y % 100 === 1 : (1 - a.y) % 100 === 0) ? centuryText(a.y, hand) : undefined;
}

/** A date without what it shares with another that is written out beside it: "15" of "15–19 May 2016", "490" of "490–480 BC". */
function shortened(date: Numbers, beside: Numbers, hand: Hand): string {
  const { words } = hand;
  const { y, m, d } = date;
  const asPrecise = (m === undefined) === (beside.m === undefined) && (d === undefined) === (beside.d === undefined);
  if (!asPrecise || y === undefined || beside.y === undefined) return plainText(date, hand);
  if (m === undefined) return words.elides === 'first' && y <= 0 && beside.y <= 0 && y > -10_000 ? String(1 - y) : plainText(date, hand);
  if (y !== beside.y) return plainText(date, hand);
  if (d === undefined) return monthName(hand, m, false);
  return m === beside.m ? fill(words.dayOnly, { d: d === 1 ? (words.first ?? '1') : String(d) }) : plainText({ m, d }, hand);
}

/** Dates side by side, only the last of them, or only the first, in full. */
function elided(dates: readonly Numbers[], hands: readonly [first: Hand, others: Hand]): readonly string[] {
  const whole = dates.at(hands[1].words.elides === 'first' ? -1 : 0);
  return dates.map((date, i) => {
    const hand = hands[i === 0 ? 0 : 1];
    return date === whole || whole === undefined ? plainText(date, hand) : shortened(date, whole, hand);
  });
}

/** Years and longer 0, months and parts of years 1, days 2: which pattern goes before a date. */
const precision = ({ month, day }: EdtfDate): 0 | 1 | 2 => (day && !isUnspecified(day.digits) ? 2 : month && !isUnspecified(month.digits) ? 1 : 0);

function halfOpenText(date: EdtfDate, side: 'start' | 'end', missing: 'open' | 'unknown', hand: Hand): string | undefined {
  const { words } = hand;
  const list = side === 'start' ? (missing === 'open' ? words.until : words.startUnknown) : missing === 'open' ? words.since : words.endUnknown;
  const pattern = variant(list, precision(date));
  const a = dateText(date, handFor(pattern, 'A', hand));
  return a === undefined ? undefined : join(pattern, a);
}

function intervalText({ start, end }: EdtfInterval, hand: Hand): string | undefined {
  if (typeof start === 'string') return typeof end === 'string' ? undefined : halfOpenText(end, 'start', start, hand);
  if (typeof end === 'string') return halfOpenText(start, 'end', end, hand);
  if (printEdtf(start) === printEdtf(end)) return dateText(start, hand);
  const [a, b] = [plain(start), plain(end)];
  const marks = [qualitiesOf(start), qualitiesOf(end)];
  if (a && b && marks.every(({ uncertain, approximate }) => !uncertain && approximate)) {
    const third = thirdText(a, b, hand);
    if (third !== undefined) return third;
  }
  const areSure = marks.every(({ uncertain, approximate }) => !uncertain && !approximate);
  const century = a && b && areSure ? wholeCentury(a, b, hand) : undefined;
  if (century !== undefined) return century;
  const { words, style } = hand;
  const precisions = [precision(start), precision(end)] as const;
  const between = style === 'long' && Math.min(...precisions) < 2 ? variant(words.between, precisions[0] === precisions[1] ? precisions[0] : 1) : undefined;
  const hands = [handFor(between ?? words.range, 'A', hand), handFor(between ?? words.range, 'B', hand)] as const;
  const [from, to] = a && b && areSure ? elided([a, b], hands) : [dateText(start, hands[0]), dateText(end, hands[1])];
  if (from === undefined || to === undefined) return undefined;
  const hasBlank = /\s/.test(words.elides === 'first' ? from : from + to);
  return join(between ?? (hasBlank ? words.wideRange : words.range), from, to);
}

/** Where a date begins, to set dates in order; NaN where that is not known. */
const beginning = (date: EdtfDate): number => Number(boundsOf(date).earliestStart);

function setText({ of, members }: EdtfSet, hand: Hand): string | undefined {
  const dates = members.filter((member) => member.kind === 'date').toSorted((a, b) => beginning(a) - beginning(b) || 0);
  if (dates.length < members.length) return undefined; // ranges and open ends within a set
  const numbers = dates.map((date) => (/[?~%]/.test(printEdtf(date)) ? undefined : plain(date))).filter((each) => each !== undefined);
  const texts: readonly (string | undefined)[] = numbers.length === dates.length ? elided(numbers, [hand, hand]) : dates.map((date) => dateText(date, hand));
  if (texts.includes(undefined)) return undefined;
  const [comma, last] = of === 'one' ? hand.words.or : hand.words.and;
  return texts.length === 1 ? texts[0] : `${texts.slice(0, -1).join(comma)}${last}${texts.at(-1)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

function timeText({ date, hour, minute, second, zone }: EdtfTime, hand: Hand): string | undefined {
  const a = dateText(date, hand);
  const t = `${two(hour)}:${two(minute)}${second > 0 ? `:${two(second)}` : ''}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` ${zone}`}`;
  return a === undefined ? undefined : fill(hand.words.time, { a, t });
}

function text(edtf: Edtf, hand: Hand): string | undefined {
  switch (edtf.kind) {
    case 'date': return dateText(edtf, hand);
    case 'time': return timeText(edtf, hand);
    case 'interval': return intervalText(edtf, hand);
    case 'set': return setText(edtf, hand);
  }
}

/**
 * A When in words of a language: "between March and June 2022", "c. 1450", "mid-1943", "44 BC", "15–19 May 2016", "since 2003". The
 * words read back to the same days. What people have no words for ("156X-12-25") stays EDTF; an unread When gives its reason.
 *
 * @param style  'short' has abbreviated months and dashes.
 */
export function formatWhen(when: When, language: Pick<Language, 'format' | 'months' | 'seasons'> = en, style: Style = 'long'): string {
  if (when.kind === 'unread') return when.why;
  const tree = parseEdtf(when.edtf);
  const words = language.format && { ...USUAL, ...language.format };
  const written = words && tree.kind !== 'mistake' ? text(tree, { language, words, style, oblique: false }) : undefined;
  if (written === undefined) return when.edtf;
  const digits = words?.digits;
  return digits ? written.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : written;
}
