import { counted, decadeByName, fiscal, ordinalLed, quarterSign, unitLed } from './counted.ts';
import { deep } from './deep.ts';
import { dayMonth, isMonth, monthLed, notAName, weekdayLed } from './month.ts';
import { numeric } from './numeric.ts';
import { yearOf, type Point } from './point.ts';
import { relative } from './relative.ts';
import { DEEPEST, type Scan, isB, isDay, isPlain, near } from './scan.ts';
import { plusEra, plusYear, point, year, yearParts } from './year.ts';
import { GAP_COMMA, GAP_DASH, GAP_DOT, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_GROUPED, NUM_NEGATIVE, NUM_ORDINAL, NUM_ROMAN, NUM_UNSPECIFIED, NUM_YEAR } from './marks.ts';
import { AD, BC, FISCAL, H, Q, UNKNOWN, YEAR_MARK } from './roles.ts';

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
  const other = scan.lexicon.elsewhere?.wordFirst(scan, i);
  if (other) return other;
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
  if (sense.ordinal || sense.cardinal) { const read = ordinalLed(scan, i); if (read) return read; }
  if (sense.b & FISCAL) { const read = fiscal(scan, i); if (read) return read; }
  if (sense.b & (Q | H)) { const read = quarterSign(scan, i); if (read) return read; }
  const related = relative(scan, i);
  if (related) return related;
  const reigned = sense.reign && scan.lexicon.elsewhere?.reignDecade(scan, i);
  if (reigned) return reigned;
  if (sense.b & (BC | AD) || sense.reign || sense.a & YEAR_MARK) {
    const read = year(scan, i);
    if (read && (read.era || read.reign || (sense.a & YEAR_MARK) !== 0)) return afterYear(scan, point(scan, i, read.e, read.next, yearParts(read)));
  }
  if (sense.unit) return unitLed(scan, i);
  if (sense.b & UNKNOWN && scan.label) return point(scan, i, token.e, i + 1, { unknown: true });
  return undefined;
}

/** Behind a year: "1948, 3 January", "1947 Dec 23", "2023-July", "1999 Q3", 1945年8月15日. */
export function afterYear(scan: Scan, read: Point): Point {
  const { tokens, text } = scan;
  const token = tokens[read.next];
  if (!token) return read;
  const joined = near(token) || token.gap === GAP_COMMA || (token.gap === GAP_DASH && !token.blank) || (token.gap === GAP_DOT && token.blank);
  if (!joined) return scan.lexicon.elsewhere?.yearTwice(scan, read) ?? read;
  // Plain figures behind it are no part of it.
  if (token.num > 31 && token.digits > 2 && !(token.flags & NUM_ORDINAL)) return read;
  const take = (rest: Point): Point => ({ ...rest, ...yearOf(read), calendar: read.calendar ?? rest.calendar, s: read.s });
  if (isMonth(token) && notAName(scan, read.next)) {
    // "1998, May 5, 1999" is two dates.
    const rest = monthLed(scan, read.next);
    if (rest && rest.y === undefined && (rest.d !== undefined || token.gap !== GAP_COMMA || /^[\s),.;:–—-]|^$/.test(text.slice(rest.e, rest.e + 1)))) return take(rest);
  }
  if (token.num > 0 && isPlain(token)) {
    const month = scan.lexicon.elsewhere?.hanMonth(scan, read.next);
    if (month) return take(month);
    if (token.gap !== GAP_DASH && isDay(token)) {
      const rest = dayMonth(scan, read.next);
      if (rest && rest.y === undefined) return take(rest);
    }
  }
  if (isB(token, Q | H) && token.gap <= GAP_COMMA) { const rest = quarterSign(scan, read.next, true); if (rest && rest.y === undefined) return take(rest); }
  if (token.sense.season && (near(token) || token.gap === GAP_COMMA) && (token.gap === GAP_COMMA || token.e - token.s > 4 || scan.label)) return { ...read, sub: 20 + token.sense.season, e: token.e, next: read.next + 1 };
  return scan.lexicon.elsewhere?.behindYear(scan, read) ?? read;
}

export function numberLed(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const token = tokens[i]!;
  if (token.flags & NUM_BAD) return undefined;
  const next = tokens[i + 1];
  const read = deep(scan, i) ?? scan.lexicon.elsewhere?.numberFirst(scan, i);
  if (read) return read;
  if (token.flags & NUM_UNSPECIFIED) return plusEra(scan, point(scan, i, token.e, i + 1, { edtf: text.slice(token.s, token.e).replace(/[xu*]/gi, 'X') }));
  if (!(token.flags & (NUM_GROUPED | NUM_DECIMAL))) {
    const dated = numeric(scan, i);
    if (dated) return plusEra(scan, dated);
    if (token.flags & NUM_DECADE && token.num % 10 === 0) {
      const unit = near(next) && next.sense.unit === 'year' ? next : undefined;
      return plusEra(scan, point(scan, i, unit ? unit.e : token.e, unit ? i + 2 : i + 1, { y: token.num, yd: token.digits, span: token.num % 100 === 0 && token.digits > 2 ? 'hundreds' : 'decade' }));
    }
    const day = dayMonth(scan, i);
    if (day) return day;
    const ordinal = (token.flags & (NUM_ORDINAL | NUM_ROMAN)) !== 0 || next?.gap === GAP_DOT || (next?.sense.unit === 'century' && token.num < 40);
    if (ordinal && next) {
      const order = counted(scan, i, token.num, i + 1);
      if (order) return scan.lexicon.elsewhere?.ofHanCentury(scan, order, token.num) ?? order;
    }
    if (token.flags & NUM_ROMAN) return token.sense.a || token.sense.b || token.sense.unit || token.sense.month ? undefined : point(scan, i, token.e, i + 1, { n: token.num, nd: 0, ordinal: true });
    // Chinese and Japanese say 3か月後; others "10 days later".
    const related = relative(scan, i);
    if (related) return related;
    const figures = year(scan, i);
    if (figures) {
      const plain = !figures.era && !figures.early && figures.next === i + 1 && !(token.flags & (NUM_APOSTROPHE | NUM_YEAR));
      const whole = afterYear(scan, point(scan, i, figures.e, figures.next, yearParts(token.flags & NUM_NEGATIVE && !figures.era ? { ...figures, era: 'BC', y: figures.y + 1 } : figures)));
      return whole.next === i + 1 && plain ? { ...whole, bare: true, n: token.num, nd: token.digits } : whole;
    }
    const mark = scan.lexicon.elsewhere?.markedShort(scan, i);
    if (mark) return mark;
    if (token.flags & NUM_NEGATIVE && token.digits >= 4) return point(scan, i, token.e, i + 1, { deep: { digits: token.num, scale: 0, power: 0, kind: 'bc' } });
    if (scan.label && token.digits >= 5 && isPlain(token) && token.digits < 12) return point(scan, i, token.e, i + 1, { edtf: `Y${token.num}` });
  } else {
    const related = relative(scan, i);
    if (related) return related;
  }
  if (token.flags & NUM_GROUPED || token.flags & NUM_DECIMAL) {
    const figures = year(scan, i);
    if (figures?.era) return point(scan, i, figures.e, figures.next, { ...yearParts(figures), ...(figures.y > 9999 ? { deep: { digits: figures.y, scale: 0, power: 0, kind: 'bc' as const } } : {}) });
    return point(scan, i, token.e, i + 1, { n: token.num, nd: token.flags & NUM_DECIMAL ? -1 - token.digits : 9 });
  }
  return point(scan, i, token.e, i + 1, { n: token.num, nd: token.digits, ordinal: (token.flags & NUM_ORDINAL) !== 0 });
}
