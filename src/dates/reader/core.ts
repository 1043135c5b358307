import type { UnitName } from '../languages/language.ts';
import { isLetter } from './lexicon.ts';
import { numeric, withTime } from './numeric.ts';
import type { PartOf, Point } from './point.ts';
import { relative, theUnit } from './relative.ts';
import { DEEPEST, afterComma, afterDot, isA, isB, isDay, isNumber, isPlain, isShortYear, isYear4, near, skip, type Scan, type There } from './scan.ts';
import type { Token } from './tokens.ts';
import { GAP_APOSTROPHE, GAP_COLON, GAP_COMMA, GAP_DASH, GAP_DOT, GAP_LINE, GAP_NONE, GAP_OTHER, GAP_SLASH, GAP_SPACE, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_GROUPED, NUM_NEGATIVE, NUM_ORDINAL, NUM_ROMAN, NUM_UNSPECIFIED, NUM_YEAR } from './marks.ts';
import { AD, AGO, AGO_PREFIX, AT, BC, BEGIN, BILLION, BP, CIRCA, COUNTS, DAY_MARK, EARLY, END, FISCAL, GA, H, KA, LATE, MA, MID, MILLION, MONTH_MARK, OF, Q, THE, THOUSAND, TO, TURN, UNKNOWN, YEAR_MARK } from './roles.ts';

/** A year as written, and the token behind it. */
interface YearRead { y: number; yd: number; era?: 'BC' | 'AD' | undefined; e: number; next: number; y2?: number | undefined; calendar?: string | undefined; reign?: Point['reign'] }

/** Era, year mark ("года", 年) and such behind the figures of a year. */
export function yearTail(scan: Scan, figures: YearRead): YearRead {
  const { tokens } = scan;
  const out = { ...figures };
  let token = tokens[out.next];
  if ((near(token) || token?.gap === GAP_DASH && token.s - out.e <= 1) && isA(token, YEAR_MARK)) { out.e = token.e; out.next++; token = tokens[out.next]; }
  if (near(token) && token.sense.calendar !== '' && token.sense.calendarMonth === 0 && !token.sense.a) {
    out.calendar = token.sense.calendar;
    out.e = token.e;
    out.next++;
    token = tokens[out.next];
  }
  if (near(token) && isB(token, BC | AD) && !isMisread(scan, token)) {
    out.era = isB(token, BC) ? 'BC' : 'AD';
    out.e = token.e;
    out.next++;
  }
  return out;
}
/** "CE" and "AD" are capitals; "ad" in running text is something else. */
const isMisread = ({ text }: Scan, token: Token): boolean => token.e - token.s === 2 && /^[a-z]/.test(text[token.s]!) && /^ad$/.test(text.slice(token.s, token.e)) && /^ \p{Ll}/u.test(text.slice(token.e, token.e + 2));

/** A year at token `i`: four figures, "'63", any figures with an era, an era before it ("AD 69"), a reign's year. */
export function year(scan: Scan, i: number): YearRead | undefined {
  const { tokens } = scan;
  let k = i;
  let era: 'BC' | 'AD' | undefined;
  let token = tokens[k];
  if (token && isA(token, YEAR_MARK) && token.sense.unit === 'year' && near(tokens[k + 1]) && isNumber(tokens[k + 1])) token = tokens[++k];
  if (token && isB(token, BC | AD) && near(tokens[k + 1]) && isPlain(tokens[k + 1])) { era = isB(token, BC) ? 'BC' : 'AD'; token = tokens[++k]; }
  if (token?.sense.reign && near(tokens[k + 1]) && isPlain(tokens[k + 1])) {
    const number = tokens[k + 1]!;
    return yearTail(scan, { y: number.num, yd: 4, e: number.e, next: k + 2, reign: token.sense.reign });
  }
  if (!token || token.num < 0) return undefined;
  if (token.flags & (NUM_BAD | NUM_DECIMAL | NUM_UNSPECIFIED)) return undefined;
  if (token.flags & NUM_DECADE && (token.digits !== 4 || token.num % 10 === 0)) return undefined;
  if (token.flags & NUM_ROMAN) return undefined;
  const read = yearTail(scan, { y: token.num, yd: token.flags & NUM_APOSTROPHE ? 2 : Math.max(token.digits, String(token.num).length), era, e: token.e, next: k + 1 });
  if (read.era || read.calendar) return { ...read, yd: 4 };
  if (token.flags & NUM_GROUPED) return undefined;
  return isYear4(token) || isShortYear(token) || (k > i && token.digits >= 3) ? read : undefined;
}

/** A year, or two of a season or school year: "1946/47", "1788–89". */
export function splitYear(scan: Scan, i: number): YearRead | undefined {
  const read = year(scan, i);
  const { tokens } = scan;
  const short = read && tokens[read.next];
  if (!read || !short || !isPlain(short) || (short.gap !== GAP_SLASH && short.gap !== GAP_DASH) || short.blank) return read;
  if (short.digits === 4 ? short.num === read.y + 1 : short.digits <= 2 && short.num === (read.y + 1) % (short.digits === 1 ? 10 : 100)) {
    return yearTail(scan, { ...read, y2: read.y + 1, e: short.e, next: read.next + 1 });
  }
  return read;
}

export const point = (scan: Scan, i: number, e: number, next: number, parts: Partial<Point>): Point => ({ s: scan.tokens[i]!.s, e, next, ...parts });
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
  if (!token || (k > read.next && token.gap > GAP_SPACE)) {
    return read;
  }
  // "an VIII"
  if (read.calendar === 'french-republican' && token.num > 0 && token.num < 15 && k > read.next) return { ...read, y: token.num, yd: 4, e: token.e, next: k + 1 };
  const found = split ? splitYear(scan, k) : read.d !== undefined && token.num > 1500 && token.num < 1760 ? splitYear(scan, k) : year(scan, k);
  if (found) {
    // "11 February 1648/9": England's years began in March; the date is a Julian one of the second year.
    if (!split && found.y2 !== undefined) return { ...read, ...yearParts(found), y: found.y2, y2: undefined, calendar: 'julian', e: found.e, next: found.next };
    // "9 March, 1500 men": a number behind a comma is a year where nothing is counted by it.
    if (!found.era && countsSomething(scan, found)) return read;
    return { ...read, ...yearParts(found), calendar: found.calendar ?? read.calendar, e: found.e, next: found.next };
  }
  // "Aug 71", "5-Feb-02": two figures that cannot be a day.
  if (token.digits === 2 && isPlain(token) && k === read.next && commas === 0 && ((token.num > 31 && read.m !== undefined) || (read.d !== undefined && token.gap === GAP_DASH && !token.blank))) {
    if (!countsSomething(scan, { e: token.e, next: k + 1 })) return { ...read, y: token.num, yd: 2, e: token.e, next: k + 1 };
  }
  return read;
}

/** Whether words behind a number say that it counts something. */
export function countsSomething({ tokens, text }: Scan, { e, next }: { e: number; next: number }): boolean {
  const token = tokens[next];
  if (near(token)) return isB(token, COUNTS);
  return text[e] === '%' || /^ ?[%€$£°]/.test(text.slice(e, e + 2));
}

/** The core of a date at token `i`, without qualifiers: everything that is not relative. */
export function core(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const token = tokens[i];
  if (!token || scan.depth > DEEPEST) return undefined;
  const { sense } = token;
  scan.depth++;
  const read = token.num >= 0 ? numberLed(scan, i) ?? (sense.unit || sense.a || sense.b ? wordLed(scan, i) : undefined) : wordLed(scan, i);
  scan.depth--;
  return read;
}

function wordLed(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const token = tokens[i]!;
  const { sense } = token;
  if (sense.month || sense.calendarMonth) { const read = monthLed(scan, i); if (read) return read; }
  if (sense.season && notAName(scan, i)) {
    const read = plusYear(scan, point(scan, i, token.e, i + 1, { sub: 20 + sense.season }), true);
    const word = tokens[read.next];
    // "the autumn season", "winter term"
    if (read.y === undefined && near(word) && word.sense.unit === 'season') return plusYear(scan, { ...read, e: word.e, next: read.next + 1 }, true);
    return read;
  }
  if (sense.weekday) { const read = weekdayLed(scan, i); if (read) return read; }
  if (sense.feast) return plusYear(scan, point(scan, i, token.e, i + 1, { feast: sense.feast }));
  if (sense.tens && (!sense.cardinal || sense.a === 0)) {
    const read = decadeByName(scan, i, i, token);
    if (!sense.cardinal || read.yd === 4) return plusEra(scan, read);
  }
  if (sense.century) return point(scan, i, token.e, i + 1, { span: 'century', y: sense.century });
  if (sense.ordinal || sense.cardinal) { const read = ordinalLed(scan, i); if (read) return read; }
  if (sense.b & FISCAL) { const read = fiscal(scan, i); if (read) return read; }
  if (sense.b & (Q | H)) { const read = quarterSign(scan, i); if (read) return read; }
  if (sense.b & AGO_PREFIX) { const read = scan.lexicon.elsewhere?.agoFirst(scan, i); if (read) return read; }
  const related = relative(scan, i);
  if (related) return related;
  if (sense.b & (BC | AD) || sense.reign || sense.a & YEAR_MARK) {
    const read = year(scan, i);
    if (read && (read.era || read.reign || (sense.a & YEAR_MARK) !== 0)) return afterYear(scan, point(scan, i, read.e, read.next, yearParts(read)));
  }
  if (sense.unit) return unitLed(scan, i);
  if (sense.b & UNKNOWN && scan.label) return point(scan, i, token.e, i + 1, { unknown: true });
  return undefined;
}

/** "the seventies", in other languages also "of the 20th century" behind it. */
function decadeByName(scan: Scan, i: number, k: number, { e, sense }: Token): Point {
  const decade = point(scan, i, e, k + 1, { span: 'decade', y: sense.tens, yd: 2 });
  return scan.lexicon.elsewhere?.ofCentury(scan, decade) ?? decade;
}

/** Whether a month or season is one, and not a name with its title: "Mr. March", "Miss May". */
export function notAName({ text, tokens, lexicon }: Scan, i: number): boolean {
  const { s, gap } = tokens[i]!;
  if (gap !== GAP_OTHER && gap !== GAP_DOT) return true;
  let end = s - 1;
  if (text.charCodeAt(end) !== 32) return true;
  if (text.charCodeAt(end - 1) === 46) end--;
  let start = end;
  while (start > 0 && end - start < 10 && isLetter(text.charCodeAt(start - 1))) start--;
  return !lexicon.titles.has(text.slice(start, end).toLowerCase());
}

const monthParts = ({ sense }: Token): Partial<Point> => (sense.month ? { m: sense.month } : { m: sense.calendarMonth, calendar: sense.calendar });
const isMonth = (token: Token | undefined): token is There => token !== undefined && (token.sense.month !== 0 || token.sense.calendarMonth !== 0);

/** "May", "May 1998", "May 5", "May 5, 1998", "May the 5th". */
function monthLed(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const token = tokens[i]!;
  if (!notAName(scan, i)) return undefined;
  let next = i + 1;
  let e = token.e;
  // أيار/مايو: the same month twice
  const twin = tokens[next];
  if (twin && twin.gap === GAP_SLASH && isMonth(twin) && twin.sense.month === token.sense.month) { e = twin.e; next++; }
  const month = point(scan, i, e, next, monthParts(token));
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
  if (!scan.label && token.e - token.s <= 4 && /^\p{Ll}{2,3}\.?$/u.test(text.slice(token.s, token.e)) && token.sense.month > 0 && scan.lexicon.short.has(text.slice(token.s, token.e).replace('.', ''))) return undefined;
  return /^\p{Ll}/u.test(text.slice(token.s, token.s + 1)) && !lowerMonthIsPlain(scan, i) ? undefined : dated;
}
/** "may", "march" and "mar" in small letters are words of their own in English; elsewhere months are written small. */
function lowerMonthIsPlain({ lexicon, label, text, tokens }: Scan, i: number): boolean {
  const token = tokens[i]!;
  return !lexicon.habits.capitals || (label && token.e - token.s > 2) || (token.e - token.s > 3 && !/^(?:march|august)$/.test(text.slice(token.s, token.e)));
}
/** Whether a date in figures goes on behind this number ("4/5"). */
const numericJoint = ({ tokens }: Scan, i: number): boolean => { const token = tokens[i + 1]; return token !== undefined && token.num >= 0 && (token.gap === GAP_SLASH || token.gap === GAP_COLON) && !token.blank; };

/** "Friday, 21 March 2025", "Sun 1 Aug", "Tuesday". */
function weekdayLed(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const token = tokens[i]!;
  const short = token.e - token.s <= 4;
  if (short && /^\p{Ll}/u.test(text[token.s]!) && !scan.label && scan.lexicon.habits.capitals) return undefined;
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
  // "Sun", "Sat", "Mon" alone are words.
  if (text.slice(token.s, token.e).replace('.', '').length <= 3 && !scan.label) return undefined;
  return point(scan, i, token.e, i + 1, { weekday: token.sense.weekday });
}

/** The number of tokens [i, j) in words: "twenty-one" 21, "third" 3 (ordinal). */
export function wordNumber({ tokens }: Scan, i: number): { value: number; ordinal: boolean; next: number; e: number } | undefined {
  const one = tokens[i];
  if (!one) return undefined;
  const { cardinal, ordinal } = one.sense;
  if (ordinal) return { value: ordinal, ordinal: true, next: i + 1, e: one.e };
  if (!cardinal) return undefined;
  const two = tokens[i + 1];
  if (cardinal >= 20 && cardinal < 100 && two && (near(two) || (two.gap === GAP_DASH && !two.blank))) {
    if (two.sense.ordinal > 0 && two.sense.ordinal < 10) return { value: cardinal + two.sense.ordinal, ordinal: true, next: i + 2, e: two.e };
    if (two.sense.cardinal > 0 && two.sense.cardinal < 10 && two.e - two.s > 1) return { value: cardinal + two.sense.cardinal, ordinal: false, next: i + 2, e: two.e };
  }
  return { value: cardinal, ordinal: false, next: i + 1, e: one.e };
}

/** "the nineteenth century", "first quarter of 2022", "second week of April", "the third of May". */
function ordinalLed(scan: Scan, i: number): Point | undefined {
  const word = wordNumber(scan, i);
  if (!word) return undefined;
  if (!word.ordinal) return relative(scan, i);
  return counted(scan, i, word.value, word.next) ?? relative(scan, i);
}

/** What an ordinal number counts: a century, a quarter, a half, a week, a day, a month's day. */
function counted(scan: Scan, i: number, n: number, next: number): Point | undefined {
  const { tokens } = scan;
  let k = next;
  const token = tokens[k];
  if (!token || !(near(token) || (token.gap === GAP_DASH && !token.blank) || (token.gap === GAP_DOT && !!token.blank))) return undefined;
  const { unit } = token.sense;
  const here = (parts: Partial<Point>): Point => point(scan, i, token.e, k + 1, parts);
  if (unit === 'century' && n > 0 && !scan.text.startsWith('C.', token.s)) return plusEra(scan, here({ span: 'century', y: n }));
  if (unit === 'millennium' && n > 0) return plusEra(scan, here({ span: 'millennium', y: n }));
  if (unit === 'quarter' && n >= -1 && n <= 4 && n !== 0) {
    // "the first quarter of the 20th century"
    const of = skip(scan, k + 1, OF | THE);
    const head = tokens[of];
    const whole = of > k + 1 && near(head) && (head.sense.ordinal > 0 || (head.num > 0 && head.num < 40) || head.sense.unit === 'century') ? core(scan, of) : undefined;
    if (whole?.span === 'century') return { ...whole, s: tokens[i]!.s, part: (n === -1 ? 14 : 10 + n) as PartOf };
  }
  if (unit === 'quarter' && n >= -1 && n <= 4 && n !== 0) return plusYear(scan, here({ sub: n === -1 ? 36 : 32 + n }), true);
  if (unit === 'half' && n > 0 && n <= 2) return half(scan, i, k, n);
  if ((unit === 'week' || unit === 'day' || token.sense.weekday || unit === 'decade' || unit === 'month') && n >= -1) {
    const of = skip(scan, k + 1, OF | THE);
    if (of === k + 1 && !tokens[of]?.sense.month) return undefined;
    const whole = core(scan, of) ?? theUnit(scan, k + 1);
    if (!whole || !near(tokens[of]) || whole.n !== undefined || whole.d !== undefined) return undefined;
    return { ...whole, s: tokens[i]!.s, nth: { n, unit: token.sense.weekday ? 'weekday' : unit as 'week' }, weekday: token.sense.weekday || undefined };
  }
  // "third of May"
  if (n > 0 && n <= 31) {
    k = skip(scan, next, OF);
    const month = tokens[k];
    if (near(month) && isMonth(month) && (k > next || !scan.lexicon.habits.joined)) return withTime(scan, plusYear(scan, point(scan, i, month.e, k + 1, { ...monthParts(month), d: n })));
  }
  return undefined;
}

/** "first half of the 1980s", "the second half of 1975". */
function half(scan: Scan, i: number, unitAt: number, n: number): Point | undefined {
  const { tokens } = scan;
  const of = skip(scan, unitAt + 1, OF | THE);
  const whole = near(tokens[of]) ? core(scan, of) ?? undefined : undefined;
  if ((of > unitAt + 1 || !scan.lexicon.habits.joined) && whole && !whole.bare && whole.n === undefined && (whole.y !== undefined || whole.m !== undefined)) return { ...whole, s: tokens[i]!.s, part: n === 1 ? 4 : 5 };
  const dated = plusYear(scan, point(scan, i, tokens[unitAt]!.e, unitAt + 1, { sub: 39 + n }));
  return dated.y !== undefined ? dated : undefined;
}

/** BC or AD behind a decade, century or millennium. */
export function plusEra(scan: Scan, read: Point): Point {
  const token = scan.tokens[read.next];
  if (near(token) && isB(token, BC | AD)) return { ...read, era: isB(token, BC) ? 'BC' : 'AD', e: token.e, next: read.next + 1 };
  return read;
}

/** "FY2019", "fiscal 2009", "academic year 1931/32", "FY 2018–19". */
function fiscal(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const k = skip(scan, i + 1, OF | THE);
  const number = tokens[k];
  if (!near(number)) return undefined;
  const read = splitYear(scan, k);
  if (read) return point(scan, i, read.e, read.next, { ...yearParts(read), fiscal: true });
  if (isPlain(number) && number.digits === 2 && k === i + 1) return point(scan, i, number.e, k + 1, { y: number.num, yd: 2, fiscal: true });
  return undefined;
}

/** "Q2 2023", "H1 1976", "1Q21" is not read. */
function quarterSign(scan: Scan, i: number, ofYear = false): Point | undefined {
  const { tokens, text } = scan;
  const token = tokens[i]!;
  const number = tokens[i + 1];
  if (!number || number.gap !== GAP_NONE || number.digits !== 1 || !/^[A-Z]/.test(text[token.s]!)) return undefined;
  const isQ = isB(token, Q);
  if (number.num < 1 || number.num > (isQ ? 4 : 2)) return undefined;
  const read = plusYear(scan, point(scan, i, number.e, i + 2, { sub: isQ ? 32 + number.num : 39 + number.num }), true);
  return read.y !== undefined || isQ || ofYear ? read : undefined;
}

/** "the year 1800", "siglo XIX", "années 1920", "la década de 1970", "Jahr 1618", القرن التاسع عشر. */
function unitLed(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const token = tokens[i]!;
  const unit = token.sense.unit as UnitName;
  if (unit !== 'year' && unit !== 'century' && unit !== 'decade' && unit !== 'quarter' && unit !== 'millennium') return undefined;
  const k = skip(scan, i + 1, OF | THE);
  const number = tokens[k];
  if (!number || !(near(number) || (number.gap === GAP_APOSTROPHE))) return undefined;
  if (unit === 'century' || unit === 'millennium') {
    const word = number.num > 0 && number.num < 60 && !(number.flags & (NUM_BAD | NUM_DECIMAL | NUM_GROUPED)) ? { value: number.num, next: k + 1, e: number.e, ordinal: true } : wordNumber(scan, k);
    if (!word || word.value < 1 || !word.ordinal || (scan.lexicon.habits.joined && unit === 'century')) return undefined;
    return plusEra(scan, point(scan, i, word.e, word.next, { span: unit, y: word.value }));
  }
  if (unit === 'quarter') {
    const word = wordNumber(scan, k) ?? (number.num > 0 ? { value: number.num, next: k + 1, e: number.e, ordinal: true } : undefined);
    if (!word?.ordinal || word.value < -1 || word.value > 4 || word.value === 0) return undefined;
    return plusYear(scan, point(scan, i, word.e, word.next, { sub: word.value === -1 ? 36 : 32 + word.value }), true);
  }
  if (unit === 'decade') {
    if (number.sense.tens) return plusEra(scan, point(scan, i, number.e, k + 1, { span: 'decade', y: number.sense.tens, yd: 2 }));
    if (isPlain(number) && number.num % 10 === 0 && (number.digits === 4 || number.digits === 2)) return plusEra(scan, point(scan, i, number.e, k + 1, { span: 'decade', y: number.num, yd: number.digits }));
    return undefined;
  }
  // A year. In languages that say "years" for decades: "années 1920", "años veinte", "anni '70", "jaren 70".
  if (number.sense.tens) return plusEra(scan, decadeByName(scan, i, k, number));
  if (isPlain(number) && (number.flags & NUM_DECADE) !== 0) return numberLed(scan, k);
  const plural = scan.lexicon.decadeYears.has(scan.text.slice(token.s, token.e).toLowerCase());
  if (plural && isPlain(number) && number.num % 10 === 0 && (number.digits === 2 || number.digits === 4)) return plusEra(scan, point(scan, i, number.e, k + 1, { span: 'decade', y: number.num, yd: number.digits }));
  if (plural) return undefined;
  const read = isPlain(number) && number.digits >= 1 ? yearTail(scan, { y: number.num, yd: number.digits, e: number.e, next: k + 1 }) : undefined;
  if (!read || (read.yd < 3 && !read.era)) return scan.lexicon.elsewhere?.french(scan, i, k);
  return afterYear(scan, point(scan, i, read.e, read.next, { ...yearParts(read), yd: 4 }));
}
/** Behind a year: "1948, 3 January", "1947 Dec 23", "2023-July", "1999 Q3", 1945年8月15日. */
function afterYear(scan: Scan, read: Point): Point {
  const { tokens, text } = scan;
  const token = tokens[read.next];
  if (!token) return read;
  const here = { y: read.y, yd: read.yd, era: read.era, calendar: read.calendar, reign: read.reign };
  const joined = near(token) || token.gap === GAP_COMMA || (token.gap === GAP_DASH && !token.blank) || (token.gap === GAP_DOT && token.blank);
  if (!joined) return read;
  const take = (rest: Point): Point => ({ ...rest, ...here, calendar: read.calendar ?? rest.calendar, s: read.s });
  if (isMonth(token) && notAName(scan, read.next)) {
    // "1998, May 5, 1999" is two dates.
    const rest = monthLed(scan, read.next);
    if (rest && rest.y === undefined && (rest.d !== undefined || token.gap !== GAP_COMMA || /^[\s),.;:–—-]|^$/.test(text.slice(rest.e, rest.e + 1)))) return take(rest);
  }
  if (token.num > 0 && isPlain(token)) {
    const mark = tokens[read.next + 1];
    if (scan.lexicon.elsewhere && near(mark) && isB(mark, MONTH_MARK) && token.num <= 12) return take(scan.lexicon.elsewhere!.hanMonth(scan, read.next)!);
    if (token.gap !== GAP_DASH && isDay(token)) {
      const rest = dayMonth(scan, read.next);
      if (rest && rest.y === undefined) return take(rest);
    }
  }
  if (isB(token, Q | H) && token.gap <= GAP_COMMA) { const rest = quarterSign(scan, read.next, true); if (rest && rest.y === undefined) return take(rest); }
  if (token.sense.season && (near(token) || token.gap === GAP_COMMA) && (token.gap === GAP_COMMA || token.e - token.s > 4 || scan.label || isHanText(text, token))) return { ...read, sub: 20 + token.sense.season, e: token.e, next: read.next + 1 };
  const at = isB(token, THE) && tokens[read.next + 1]?.gap === GAP_NONE ? read.next + 1 : read.next;
  const counter = tokens[at]!;
  const order = counted(scan, at, counter.num > 0 && ((counter.flags & NUM_ORDINAL) || at > read.next) ? counter.num : counter.sense.ordinal || 0, at + 1);
  if (order && order.y === undefined && order.sub !== undefined && near(token)) return take(order);
  if (token.sense.unit === 'quarter' && near(token)) { const rest = unitLed(scan, read.next); if (rest?.sub !== undefined && rest.y === undefined) return take(rest); }
  // 1950年初, 1953年末; "1915 late"
  const third = partOf(token);
  if (third && near(token) && (isHanText(text, token) || (scan.label && !near(tokens[read.next + 1])))) return { ...read, part: third, e: token.e, next: read.next + 1 };
  if (token.sense.feast && near(token)) return { ...read, feast: token.sense.feast, e: token.e, next: read.next + 1 };
  return read;
}
const isHanText = (text: string, token: Token): boolean => text.charCodeAt(token.s) > 0x3000;

/** Which part of a unit a word says. */
export function partOf(token: Token | undefined): PartOf | undefined {
  if (!token) return undefined;
  const { a, whole } = token.sense;
  // 前半, 上半叶
  if (whole && token.sense.unit === 'half') return a & BEGIN ? 4 : 5;
  return a & EARLY ? 1 : a & MID ? 2 : a & LATE ? 3 : a & BEGIN ? 6 : a & END ? 7 : a & TURN ? 8 : undefined;
}

/** "3 October 1990", "3. Oktober", "12 de octubre de 1492", "1er janvier". */
export function dayMonth(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const day = tokens[i]!;
  if (!isDay(day)) return undefined;
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
  let next = k + 1;
  let e = month.e;
  const twin = tokens[next];
  if (twin && twin.gap === GAP_SLASH && isMonth(twin) && twin.sense.month === month.sense.month) { e = twin.e; next++; }
  const read = plusYear(scan, point(scan, i, e, next, { ...monthParts(month), d: day.num }));
  return withTime(scan, scan.lexicon.elsewhere?.twoStyles(scan, read) ?? read);
}

const DEEP = THOUSAND | MILLION | BILLION | KA | MA | GA | BP;
/** "4.54 billion years ago", "11,700 BP", "252 Ma", "45,000 years ago", "0.3M BCE". */
function deep(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const number = tokens[i]!;
  if (number.flags & (NUM_ROMAN | NUM_DECADE | NUM_BAD | NUM_APOSTROPHE)) return undefined;
  let k = i + 1;
  let power = 0;
  const scale = number.flags & NUM_DECIMAL ? number.digits : 0;
  // "3500 ± 50 BP": the measure of doubt says only that it is approximate.
  const plusMinus = tokens[k];
  let circa: true | undefined;
  if (plusMinus && plusMinus.gap <= GAP_SPACE && isA(plusMinus, CIRCA) && /[±+]/.test(scan.text[plusMinus.s]!) && isNumber(tokens[k + 1])) { circa = true; k += 2; }
  let unit = tokens[k];
  let kind: 'bp' | 'ago' | 'bc' | undefined;
  if (unit && (near(unit) || (unit.gap === GAP_DASH && !unit.blank)) && isB(unit, DEEP)) {
    const { b } = unit.sense;
    if (b & BP) kind = 'bp';
    else if (b & (KA | MA | GA)) {
      // "252 Ma" is right only with its capital: "5 ma" is not.
      const word = scan.text.slice(unit.s, unit.e);
      if (word.length === 2 && !/^(?:ka|Ma|Ga)$/.test(word)) return undefined;
      power = b & KA ? 3 : b & MA ? 6 : 9; kind = 'ago';
    } else power = b & THOUSAND ? 3 : b & MILLION ? 6 : 9;
    k++;
  }
  unit = tokens[k];
  if (kind === 'ago' && near(unit) && isB(unit, BP)) { k++; kind = 'bp'; }
  if (!kind && near(unit)) {
    if (isB(unit, BC) && (power > 0 || number.digits > 4)) { kind = 'bc'; k++; } else if (isB(unit, BP)) { kind = 'bp'; k++; } else if (unit.sense.unit === 'year') {
      k++;
      const ago = tokens[k];
      if (near(ago) && isA(ago, AGO) && (number.num >= 1000 || power > 0)) { kind = 'ago'; k++; } else if (near(ago) && isB(ago, BP)) { kind = 'bp'; k++; } else if (near(ago) && isB(ago, BC)) { kind = 'bc'; k++; }
    } else if (power > 0 && isA(unit, AGO)) { kind = 'ago'; k++; }
  }
  if (!kind && power > 0 && !circa && tokens[k] && (tokens[k]!.gap === GAP_DASH || isA(tokens[k], TO))) return point(scan, i, tokens[k - 1]!.e, k, { n: number.num, nd: -1 - scale, power });
  if (!kind) return undefined;
  if (kind === 'ago' && power === 0 && scale === 0 && number.num < 1000 && k - i > 1) return undefined;
  return point(scan, i, tokens[k - 1]!.e, k, { deep: { digits: number.num, scale, power, kind }, circa });
}

function numberLed(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const token = tokens[i]!;
  if (token.flags & NUM_BAD) return undefined;
  const next = tokens[i + 1];
  const old = deep(scan, i);
  if (old) return old;
  if (token.flags & NUM_UNSPECIFIED) return plusEra(scan, point(scan, i, token.e, i + 1, { edtf: text.slice(token.s, token.e).replace(/[xu*]/gi, 'X') }));
  if (!(token.flags & (NUM_GROUPED | NUM_DECIMAL))) {
    const figures = numeric(scan, i);
    if (figures) return plusEra(scan, figures);
    if (token.flags & NUM_DECADE && token.num % 10 === 0) {
      const unit = near(next) && next.sense.unit === 'year' ? next : undefined;
      return plusEra(scan, point(scan, i, unit ? unit.e : token.e, unit ? i + 2 : i + 1, { y: token.num, yd: token.digits, span: token.num % 100 === 0 && token.digits > 2 ? 'hundreds' : 'decade' }));
    }
    // 20世纪20年代, 1970年代
    if (near(next) && next.sense.unit === 'decade' && next.gap === GAP_NONE && token.num % 10 === 0) {
      const third = near(tokens[i + 2]) && isHanText(text, tokens[i + 2]!) ? partOf(tokens[i + 2]) : undefined;
      return point(scan, i, third ? tokens[i + 2]!.e : next.e, third ? i + 3 : i + 2, { span: 'decade', y: token.num, yd: token.digits, part: third });
    }
    const han = scan.lexicon.elsewhere?.hanMonth(scan, i);
    if (han) return han;
    const day = dayMonth(scan, i);
    if (day) return day;
    const ordinal = (token.flags & (NUM_ORDINAL | NUM_ROMAN)) !== 0 || next?.gap === GAP_DOT || (next?.sense.unit === 'century' && token.num < 40);
    if (ordinal && next) {
      const read = counted(scan, i, token.num, i + 1);
      if (read?.span === 'century' && isHanText(text, next)) {
        const rest = tokens[read.next];
        if (near(rest) && rest.num >= 0) { const decade = numberLed(scan, read.next); if (decade?.span === 'decade') return { ...decade, s: read.s, y: (token.num - 1) * 100 + (decade.y! % 100), yd: 4 }; }
        if (near(rest) && partOf(rest)) return { ...read, part: partOf(rest), e: rest.e, next: read.next + 1 };
      }
      if (read) return read;
    }
    if (token.flags & NUM_ROMAN) return token.sense.a || token.sense.b || token.sense.unit || token.sense.month ? undefined : point(scan, i, token.e, i + 1, { n: token.num, nd: 0, ordinal: true });
    // Chinese and Japanese say 3か月後; others "10 days later".
    const related = relative(scan, i);
    if (related) return related;
    const read = year(scan, i);
    if (read) {
      const plain = !read.era && read.next === i + 1 && !(token.flags & (NUM_APOSTROPHE | NUM_YEAR));
      const dated = afterYear(scan, point(scan, i, read.e, read.next, { ...yearParts(read), ...(token.flags & NUM_NEGATIVE && !read.era ? { era: 'BC' as const, y: read.y + 1 } : {}) }));
      return dated.next === i + 1 && plain ? { ...dated, bare: true, n: token.num, nd: token.digits } : dated;
    }
    // 47年 behind a full year
    const mark = tokens[i + 1];
    if (near(mark) && isA(mark, YEAR_MARK) && isPlain(token)) return point(scan, i, mark.e, i + 2, { n: token.num, nd: Math.max(1, token.digits) });
    if (near(mark) && isB(mark, DAY_MARK) && isPlain(token) && token.num <= 31) return point(scan, i, mark.e, i + 2, { n: token.num, nd: 1, ordinal: true });
    if (token.flags & NUM_NEGATIVE && token.digits >= 4) return point(scan, i, token.e, i + 1, { deep: { digits: token.num, scale: 0, power: 0, kind: 'bc' } });
    if (scan.label && token.digits >= 5 && isPlain(token) && token.digits < 12) return point(scan, i, token.e, i + 1, { edtf: `Y${token.num}` });
  } else {
    const related = relative(scan, i);
    if (related) return related;
  }
  if (token.flags & NUM_GROUPED || token.flags & NUM_DECIMAL) {
    const read = year(scan, i);
    if (read?.era) return point(scan, i, read.e, read.next, { ...yearParts(read), ...(read.y > 9999 ? { deep: { digits: read.y, scale: 0, power: 0, kind: 'bc' as const } } : {}) });
    return point(scan, i, token.e, i + 1, { n: token.num, nd: token.flags & NUM_DECIMAL ? -1 - token.digits : 9 });
  }
  return point(scan, i, token.e, i + 1, { n: token.num, nd: token.digits, ordinal: (token.flags & NUM_ORDINAL) !== 0 });
}
