import { boundsOf, extentOf, yearSize } from './bounds.ts';
import { quotient, YEAR_LIMIT } from './day.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfPart, EdtfRange, EdtfSet, EdtfTime, EdtfYear, Qualifier } from './edtf.ts';
import { MONTHS } from './english.ts';

/** Why a string is not EDTF: where in it (UTF-16 offset), and in plain words what is there and how to mend it. */
export interface EdtfMistake {
  readonly kind: 'mistake';
  readonly at: number;
  readonly why: string;
}

const mistake = (at: number, why: string): EdtfMistake => ({ kind: 'mistake', at, why });

/** What people write that EDTF has no letter for, with the way out. */
const STRANGE: readonly (readonly [RegExp, string])[] = [
  [/^\s/, 'EDTF has no spaces'],
  [/^[–—−]/, 'this is a dash; write a plain hyphen, or "/" between two dates'],
  [/^[xu]/, 'an unspecified digit is a capital X'],
  [/^y/, 'a year beyond four digits begins with a capital Y'],
  [/^[zte]/, 'write it with a capital letter'],
  [/^\^/, 'EDTF says the hemisphere by the number of the season: 25 to 28 northern, 29 to 32 southern'],
];

const date = (year: EdtfYear, month?: EdtfPart, day?: EdtfPart): EdtfDate =>
  ({ kind: 'date', year, ...(month && { month }), ...(day && { day }) });

const part = (before: string | undefined, digits: string | undefined, after: string | undefined): EdtfPart | undefined =>
  digits === undefined ? undefined : { digits, ...(before && { before: before as Qualifier }), ...(after && { after: after as Qualifier }) };

const SHORT = /^([?~%]?)(-?)([\dX]{4})(?:S(\d+))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?(?:-([?~%]?)([\dX]{2})([?~%]?))?$/;
const LONG = /^([?~%]?)Y(-?)(\d+)(?:E(\d+))?(?:S(\d+))?([?~%]?)$/;

/** The first thing wrong with the shape of a date that neither pattern above matches. */
function misshapen(text: string, offset: number): EdtfMistake {
  const fail = (length: number, why: string): EdtfMistake => mistake(offset + length, why);
  if (text === '') return fail(0, 'a date is missing');
  const year = /^[?~%]?(-?)([\dX]*)/.exec(text);
  const [start = '', , digits = ''] = year ?? [];
  if (text[start.length] === '+') return fail(start.length, 'a year has no plus sign; beyond four digits write Y in front');
  if (text[start.length] === 'Y') return fail(start.length + 1, 'after Y come the digits of a year alone, with at most "E" and "S" and a number each');
  if (digits.length === 8 && text.length === start.length) return fail(start.length - 4, 'write hyphens between year, month and day: 2004-06-12');
  if (digits.length > 4) return fail(start.length - digits.length + 4, 'a year has four digits; a longer one begins with Y');
  if (digits.length < 4) return fail(start.length, digits ? `a year has four digits: ${digits.padStart(4, '0')}` : 'a year of four digits is expected');
  let at = start.length + (/^(?:S\d+)?[?~%]?/.exec(text.slice(start.length))?.[0].length ?? 0);
  for (const name of ['month', 'day']) {
    if (text[at] !== '-') break;
    const [piece = '', pieceDigits = ''] = /^-[?~%]?([\dX]*)[?~%]?/.exec(text.slice(at)) ?? [];
    if (pieceDigits.length !== 2) return fail(at + 1, `a ${name} has two digits${pieceDigits.length === 1 && pieceDigits !== 'X' ? `: 0${pieceDigits}` : ''}`);
    at += piece.length;
  }
  if (/[?~%]/.test(text[at] ?? '')) return fail(at, 'one mark is enough: ? uncertain, ~ approximate, % both');
  if (text[at] === 'S') return fail(at, 'after S comes the number of significant digits of a year');
  if (text[at] === '-') return fail(at, 'a date ends with its day');
  return fail(at, `"${text[at]}" is not expected here`);
}

/** The largest year that unspecified or insignificant digits leave open. */
function largestOf(year: EdtfYear, length: number): number {
  const size = Number(year.digits.replaceAll('X', '9') + '0'.repeat(year.exponent ?? 0));
  const unit = year.significant !== undefined && year.significant > 0 && year.significant <= length ? 10 ** (length - year.significant) : 1;
  return quotient(size, unit) * unit + unit - 1;
}

function checkYear(year: EdtfYear, text: string, offset: number): EdtfMistake | undefined {
  const at = offset + text.indexOf(year.digits);
  const length = year.digits.length + (year.exponent ?? 0);
  if (year.long) {
    if (year.digits.startsWith('0')) return mistake(at, 'a year with Y has no leading zero');
    if (length < 5) return mistake(at, `Y is for years beyond four digits; write ${String(yearSize(year)).padStart(4, '0')}`);
    if (length > 13 || largestOf(year, length) > YEAR_LIMIT) return mistake(at, 'this year is too far to be counted in days (2.7 million million years at most)');
  } else if (year.negative && year.digits === '0000') return mistake(at - 1, 'year 0 (1 BC) has no sign');
  if (year.significant !== undefined) {
    const there = offset + text.indexOf('S') + 1;
    if (year.digits.includes('X')) return mistake(there - 1, 'unspecified digits and significant digits do not go together');
    if (year.significant < 1 || year.significant > length) return mistake(there, `this year has ${length} digits, so 1 to ${length} can be significant`);
  }
  return undefined;
}

const couldBe = (digits: string, low: number, high: number): boolean => {
  for (let n = low; n <= high; n++) if (`${n < 10 ? '0' : ''}${n}`.split('').every((digit, i) => digits[i] === 'X' || digits[i] === digit)) return true;
  return false;
};

function noSuchDay({ year, month, day }: EdtfDate): string {
  const name = MONTHS[Number(month?.digits) - 1];
  if (!couldBe(day?.digits ?? '', 1, 31)) return `there is no day ${day?.digits} in a month`;
  if (name !== 'February') return name ? `${name} has 30 days` : 'no month has such a day';
  return year.digits.includes('X') || day?.digits !== '29' ? 'February has 28 days, 29 in a leap year' : `${year.negative ? '-' : ''}${year.digits} is not a leap year: February has 28 days`;
}

function parseDate(text: string, offset: number): EdtfDate | EdtfMistake {
  const long = LONG.exec(text);
  const [, before, sign, digits, exponent, significantLong, afterLong] = long ?? [];
  const short = long ? undefined : (SHORT.exec(text) ?? undefined);
  if (!long && !short) return misshapen(text, offset);
  const significant = short?.[4] ?? significantLong;
  const year: EdtfYear = {
    ...(part(before ?? short?.[1], digits ?? short?.[3], afterLong ?? short?.[5]) as EdtfPart),
    negative: (sign ?? short?.[2]) === '-',
    long: long !== null,
    ...(exponent !== undefined && { exponent: Number(exponent) }),
    ...(significant !== undefined && { significant: Number(significant) }),
  };
  const padded = /[ES](0\d)/.exec(text);
  if (padded) return mistake(offset + padded.index + 1, 'write the number without a leading zero');
  const bad = checkYear(year, text, offset);
  if (bad) return bad;
  const month = part(short?.[6], short?.[7], short?.[8]);
  if (!month) return date(year);
  const day = part(short?.[9], short?.[10], short?.[11]);
  const monthAt = offset + text.indexOf('-', text.indexOf(year.digits)) + 1 + (month.before ? 1 : 0);
  const dayAt = offset + text.length - (day ? 2 + (day.after ? 1 : 0) : 0);
  if (year.significant !== undefined) return mistake(monthAt - 1, 'a year with significant digits has no month');
  const group = month.digits.includes('X') ? 0 : Number(month.digits);
  if (!couldBe(month.digits, 1, 12) && !(group >= 21 && group <= 41)) {
    return mistake(monthAt, `there is no month ${month.digits}: months are 01 to 12, seasons and other parts of a year 21 to 41`);
  }
  if (day && group > 12) return mistake(dayAt - 1, 'a season, quarter or half has no day');
  const whole = date(year, month, day);
  return extentOf(whole) === undefined ? mistake(dayAt, noSuchDay(whole)) : whole;
}

const TIME = /^(\d\d):(\d\d):(\d\d)(Z|[+-]\d\d(?::\d\d)?)?$/;

function parseTime(text: string): EdtfTime | EdtfMistake {
  const at = text.indexOf('T');
  const day = parseDate(text.slice(0, at), 0);
  if (day.kind === 'mistake') return day;
  if (!day.day || day.year.long || /[X?~%]/.test(text.slice(0, at))) return mistake(0, 'a time of day needs a whole date without marks or unspecified digits');
  const [found, hours, minutes, seconds, zone] = TIME.exec(text.slice(at + 1)) ?? [];
  if (found === undefined) return mistake(at + 1, 'a time of day is hh:mm:ss, then nothing, Z, or a shift such as +04:30');
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  if (hour === 24) return mistake(at + 1, 'hours are 00 to 23; midnight is T00:00:00 of the next day');
  if (hour > 23) return mistake(at + 1, 'hours are 00 to 23');
  if (minute > 59) return mistake(at + 4, 'minutes are 00 to 59');
  if (second > 59 && !(second === 60 && minute === 59)) return mistake(at + 7, 'seconds are 00 to 59');
  if (zone && zone !== 'Z') {
    const zoneAt = at + 9;
    if (/^-00(?::00)?$/.test(zone)) return mistake(zoneAt, 'no shift is written Z or +00:00');
    if (Number(zone.slice(1, 3)) > 23 || Number(zone.slice(4)) > 59) return mistake(zoneAt, 'a shift is less than 24 hours, its minutes less than 60');
  }
  return { kind: 'time', date: day, hour, minute, second, ...(zone !== undefined && { zone }) };
}

const isBefore = (end: Edtf, start: Edtf): boolean => {
  const [last, first] = [boundsOf(end).latestEnd, boundsOf(start).earliestStart];
  return typeof last === 'number' && typeof first === 'number' && last < first;
};

function parseEnd(text: string, offset: number): EdtfEnd | EdtfMistake {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  if (text.includes('T')) return mistake(offset + text.indexOf('T'), 'an interval has dates at its ends, no times of day');
  return parseDate(text, offset);
}

function parseInterval(text: string, slash: number): EdtfInterval | EdtfMistake {
  const second = text.indexOf('/', slash + 1);
  if (second >= 0) return mistake(second, 'an interval has one "/"');
  const start = parseEnd(text.slice(0, slash), 0);
  if (typeof start !== 'string' && start.kind === 'mistake') return start;
  const end = parseEnd(text.slice(slash + 1), slash + 1);
  if (typeof end !== 'string' && end.kind === 'mistake') return end;
  if (typeof start === 'string' && typeof end === 'string') return mistake(0, 'an interval has a date at one end at least');
  if (typeof start !== 'string' && typeof end !== 'string' && isBefore(end, start)) return mistake(slash + 1, 'the interval ends before it starts');
  return { kind: 'interval', start, end };
}

function parseMember(text: string, offset: number, isFirst: boolean, isLast: boolean): EdtfDate | EdtfRange | EdtfMistake {
  const dots = text.indexOf('..');
  if (dots < 0) return parseDate(text, offset);
  if (text === '..') return mistake(offset, 'a date is missing beside ".."');
  const start = dots > 0 ? parseDate(text.slice(0, dots), offset) : undefined;
  if (start?.kind === 'mistake') return start;
  const end = dots + 2 < text.length ? parseDate(text.slice(dots + 2), offset + dots + 2) : undefined;
  if (end?.kind === 'mistake') return end;
  if (!start && !isFirst) return mistake(offset, '"or earlier" (..date) comes first in a set');
  if (!end && !isLast) return mistake(offset + dots, '"or later" (date..) comes last in a set');
  if (start && end && isBefore(end, start)) return mistake(offset + dots + 2, 'the range ends before it starts');
  return { kind: 'range', ...(start && { start }), ...(end && { end }) };
}

function parseSet(text: string): EdtfSet | EdtfMistake {
  const [open, close] = text.startsWith('[') ? ['[', ']'] : ['{', '}'];
  const closed = text.indexOf(close);
  if (closed < 0) return mistake(text.length, `"${close}" is missing at the end`);
  if (closed < text.length - 1) return mistake(closed + 1, `nothing follows the "${close}" of a set`);
  const parts = text.slice(1, -1).split(',');
  const members: (EdtfDate | EdtfRange)[] = [];
  let at = 1;
  for (const [i, each] of parts.entries()) {
    const member = parseMember(each, at, i === 0, i === parts.length - 1);
    if (member.kind === 'mistake') return member;
    members.push(member);
    at += each.length + 1;
  }
  return { kind: 'set', of: open === '[' ? 'one' : 'all', members };
}

const LETTERS = /^[\dXYESTZ\-+:.?~%/,[\]{}]*/;

/**
 * Reads an EDTF string of level 0, 1 or 2, strictly as the specification of 4 February 2019 has it: nothing is trimmed or mended.
 * Beyond the specification it is refused, too, if an interval ends before it starts, both its ends are missing, or its year
 * is further than 2.7 million million years away.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): Edtf | EdtfMistake {
  if (text === '') return mistake(0, 'there is nothing to read');
  const strange = LETTERS.exec(text)?.[0].length ?? 0;
  if (strange < text.length) {
    const why = STRANGE.find(([pattern]) => pattern.test(text.slice(strange, strange + 1)))?.[1];
    return mistake(strange, why ?? `"${String.fromCodePoint(text.codePointAt(strange) ?? 0)}" has no meaning in EDTF`);
  }
  if (text.startsWith('[') || text.startsWith('{')) return parseSet(text);
  const slash = text.indexOf('/');
  if (slash >= 0) return parseInterval(text, slash);
  return text.includes('T') ? parseTime(text) : parseDate(text, 0);
}
