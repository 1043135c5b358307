import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, isoBound } from './bounds.ts';
import { civil, daysInMonth, gregorian, isoDay } from './day.ts';
import { printEdtf, qualitiesOf, type EdtfDate, type EdtfPart } from './edtf.ts';
import { parseEdtf } from './edtf-parse.ts';
import { edtfLine, readEdtf, whenFromEdtf } from './edtf-when.ts';
import type { Day } from './when.ts';

// Level, string, first and last day; null where open or unknown.
test.each([
  [0, '1815-06-18', '1815-06-18', '1815-06-18'],
  [0, '1815-06', '1815-06-01', '1815-06-30'],
  [0, '1900-02', '1900-02-01', '1900-02-28'],
  [0, '2000-02-29', '2000-02-29', '2000-02-29'],
  [0, '1815', '1815-01-01', '1815-12-31'],
  [0, '0000', '0000-01-01', '0000-12-31'],
  [0, '1969-07-20T20:17:40Z', '1969-07-20', '1969-07-20'],
  [0, '1969-07-20T23:30:00-11', '1969-07-20', '1969-07-20'], // the day as written, whatever the zone
  [0, '2016-12-31T23:59:60Z', '2016-12-31', '2016-12-31'], // a leap second
  [0, '1914-07-28/1918-11', '1914-07-28', '1918-11-30'],
  [0, '1914/1914', '1914-01-01', '1914-12-31'],
  [1, '-0043', '-0043-01-01', '-0043-12-31'],
  [1, '-0043-03-15', '-0043-03-15', '-0043-03-15'],
  [1, 'Y-45000', '-045000-01-01', '-045000-12-31'],
  [1, 'Y-13800000000', '-13800000000-01-01', '-13800000000-12-31'],
  [1, '1789-22', '1789-06-01', '1789-08-31'],
  [1, '1941-24', '1941-12-01', '1942-02-28'],
  [1, '1943-24', '1943-12-01', '1944-02-29'],
  [1, '1450~', '1450-01-01', '1450-12-31'], // a mark does not widen
  [1, '198X', '1980-01-01', '1989-12-31'],
  [1, '-01XX', '-0199-01-01', '-0100-12-31'],
  [1, '-00XX', '-0099-01-01', '-0001-12-31'], // a year with a minus is never year 0
  [1, '1944-06-XX', '1944-06-01', '1944-06-30'],
  [1, '1944-XX-XX', '1944-01-01', '1944-12-31'],
  [1, '2003/..', '2003-01-01', null],
  [1, '../1791-06', null, '1791-06-30'],
  [1, '/1187', null, '1187-12-31'],
  [1, '1187-07~/', '1187-07-01', null],
  [1, '2001-21/2001-24', '2001-03-01', '2002-02-28'],
  [2, 'Y-66E6', '-66000000-01-01', '-66000000-12-31'],
  [2, 'Y-12345S2', '-012999-01-01', '-012000-12-31'],
  [2, '1066S4', '1066-01-01', '1066-12-31'],
  [2, '0050S3', '0050-01-01', '0059-12-31'],
  [2, '2001-30', '2001-12-01', '2002-02-28'],
  [2, '2001-34', '2001-04-01', '2001-06-30'],
  [2, '199X-40', '1990-01-01', '1999-06-30'],
  [2, '14XX-12-25', '1400-12-25', '1499-12-25'],
  [2, '19XX-02-29', '1904-02-29', '1996-02-29'], // the first and last leap years of the century
  [2, '1984-X1-3X', '1984-01-30', '1984-11-30'], // January or November, the 30th or 31st
  [2, 'XXXX-12-25', null, null],
  [2, '1616-04-23/1616-05-~03', '1616-04-23', '1616-05-03'],
  [2, '[1522,1523]', '1522-01-01', '1523-12-31'],
  [2, '{1891-04-05,1891-04-07..1891-04-09}', '1891-04-05', '1891-04-09'],
  [2, '[..1760]', null, '1760-12-31'],
  [2, '{1990,1995..}', '1990-01-01', null],
] as const)('level %i: %s is %s to %s', (level, edtf, from, to) => {
  expect(readEdtf(edtf)).toEqual({ edtf, level, from, to });
});

test.each([
  ['2006/2011', '2006-01-01', '2006-12-31', '2011-01-01', '2011-12-31'],
  ['2009', '2009-01-01', '2009-12-31', '2009-01-01', '2009-12-31'],
  ['2004/2004-06', '2004-01-01', '2004-06-30', '2004-06-01', '2004-06-30'], // it starts before it ends
  ['../1791', 'open', 'open', '1791-01-01', '1791-12-31'],
  ['/1187', 'unknown', 'unknown', '1187-01-01', '1187-12-31'],
  ['[1640,1648]', '1640-01-01', '1648-12-31', '1640-01-01', '1648-12-31'], // one of the two
  ['{1640,1648}', '1640-01-01', '1640-12-31', '1648-01-01', '1648-12-31'], // both
  ['[..1760]', 'unknown', '1760-12-31', 'unknown', '1760-12-31'], // one day, by 1760
  ['{..1760}', 'open', 'open', '1760-01-01', '1760-12-31'], // every year up to 1760
  ['[1760-12..]', '1760-12-01', 'unknown', '1760-12-01', 'unknown'],
  ['XXXX-12', 'unknown', 'unknown', 'unknown', 'unknown'],
])('%s starts between %s and %s, ends between %s and %s', (edtf, ...expected) => {
  const tree = parseEdtf(edtf);
  if (tree.kind === 'mistake') throw new Error(tree.why);
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(tree);
  expect([earliestStart, latestStart, earliestEnd, latestEnd].map(isoBound)).toEqual(expected);
});

// The string, the column (from 1), and a word of the reason.
test.each([
  ['', 1, 'nothing'],
  [' 1815', 1, 'no spaces'],
  ['1815–06', 5, 'plain hyphen'],
  ['198x', 4, 'capital X'],
  ['815', 4, '0815'],
  ['18150', 5, 'begins with Y'],
  ['y18150', 1, 'capital Y'],
  ['Y1815', 2, 'write 1815'],
  ['Y018150', 2, 'leading zero'],
  ['Y18150-06', 2, 'alone'],
  ['Y9E99', 2, 'too far'],
  ['1815-6', 6, '06'],
  ['1815-00', 6, 'no month 00'],
  ['1815-13', 6, 'no month 13'],
  ['1815-20', 6, 'no month 20'],
  ['1815-42', 6, 'no month 42'],
  ['1815-2X', 6, 'no month 2X'],
  ['1815-22-01', 8, 'has no day'],
  ['1815-06-31', 9, 'June has 30 days'],
  ['1900-02-29', 9, '1900 is not a leap year'],
  ['-0043-02-29', 10, 'not a leap year'],
  ['1XX1-02-29', 9, 'leap year'],
  ['1815-06-32', 9, 'no day 32'],
  ['1815-06-00', 9, 'no day 00'],
  ['1815-06-18-19', 11, 'ends with its day'],
  ['1815??', 6, 'one mark'],
  ['1815S5', 6, '4 digits'],
  ['1815S0', 6, '4 digits'],
  ['18XXS2', 5, 'do not go together'],
  ['1815S2-06', 7, 'no month'],
  ['1815-06-18T24:00:00', 12, 'next day'],
  ['1815-06-18T10:60:00', 15, 'minutes'],
  ['1815-06-18T10:00:60', 18, 'seconds'],
  ['1815-06-18T10:00', 12, 'hh:mm:ss'],
  ['1815-06-18T10:00:00+24', 20, '24 hours'],
  ['1815-06-18T10:00:00-00:00', 20, 'Z or +00:00'],
  ['1815-06T10:00:00', 1, 'whole date'],
  ['1815-06-18~T10:00:00', 1, 'whole date'],
  ['/', 1, 'one end'],
  ['../..', 1, 'one end'],
  ['1816/1815', 6, 'before it starts'],
  ['1815/1816/1817', 10, 'one "/"'],
  ['1815-06-18T10:00:00/1816', 11, 'no times'],
  ['[1815', 6, '"]" is missing'],
  ['[1815}', 7, '"]" is missing'],
  ['[1815]?', 7, 'nothing follows'],
  ['[]', 2, 'missing'],
  ['[1815,]', 7, 'missing'],
  ['[..]', 2, 'missing'],
  ['[1815..,1820]', 6, 'last'],
  ['{1815,..1820}', 7, 'first'],
  ['[1816..1815]', 8, 'before it starts'],
] as const)('"%s" is refused at column %i: %s', (edtf, column, word) => {
  const answer = readEdtf(edtf);
  expect(answer).toMatchObject({ column });
  expect('error' in answer && answer.error).toContain(word);
});

const shared = new URL('../../../shared/dates/edtf/', import.meta.url);
const wanted = (days: string): (string | null)[] => days.split('|').map((day) => (/inf|unknown/.test(day) ? null : day));
const rows = (name: string): string[] => readFileSync(new URL(name, shared), 'utf8').split('\n').filter((line) => line !== '');

describe.skipIf(!existsSync(shared))('the examples of the specification (../shared/dates/edtf)', () => {
  test('are read with the right days, and printed as they were', () => {
    for (const line of rows('table.tsv').slice(1)) {
      const [, , edtf = '', , first = '', last = ''] = line.split('\t');
      const answer = readEdtf(edtf);
      const tree = parseEdtf(edtf);
      expect(tree.kind === 'mistake' ? tree.why : printEdtf(tree)).toBe(edtf);
      if ('error' in answer || /^(?:season|-)$/.test(first)) continue;
      expect(wanted(first), edtf).toContain(answer.from);
      expect(wanted(last), edtf).toContain(answer.to);
    }
  });
  test('that are no EDTF are refused', () => {
    for (const line of rows('invalid.txt')) expect(readEdtf(line), line).toHaveProperty('error');
  });
});
if (!existsSync(shared)) console.info('edtf.test: ../shared is absent, the examples of the specification are skipped');

// ---- laws ----------------------------------------------------------------------------------------------------------

const mark = fc.constantFrom('', '', '', '?', '~', '%');
const digits = (length: number, from: string): fc.Arbitrary<string> => fc.array(fc.constantFrom(...from), { minLength: length, maxLength: length }).map((all) => all.join(''));
const shortDate = fc.tuple(mark, fc.constantFrom('', '', '-'), digits(4, '0123456789X'), mark, fc.option(fc.tuple(mark, fc.oneof(digits(2, '01X'), fc.integer({ min: 1, max: 41 }).map((n) => String(n).padStart(2, '0'))), mark, fc.option(fc.tuple(mark, digits(2, '0123X'), mark))))).map(
  ([a, sign, year, b, month]) => a + sign + year + b + (month ? `-${month[0]}${month[1]}${month[2]}` + (month[3] ? `-${month[3].join('')}` : '') : ''),
);
const longDate = fc.tuple(fc.constantFrom('', '-'), fc.integer({ min: 1, max: 99_999_999_999 }), fc.constantFrom('', 'E1', 'E6', 'E12'), fc.constantFrom('', 'S1', 'S3', 'S9'), mark).map(([sign, year, power, significant, after]) => `Y${sign}${year}${power}${significant}${after}`);
const anyDate = fc.oneof({ weight: 4, arbitrary: shortDate }, { weight: 1, arbitrary: longDate }, { weight: 1, arbitrary: fc.constantFrom('1950S2', '2001-21', '', '..') });
const anyEdtf = fc.oneof(
  anyDate,
  fc.tuple(anyDate, anyDate).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('[]', '{}'), fc.array(fc.oneof(anyDate, fc.tuple(anyDate, anyDate).map((ends) => ends.join('..'))), { maxLength: 4 })).map(([around, members]) => `${around[0]}${members.join(',')}${around[1]}`),
  fc.tuple(fc.integer({ min: 0, max: 25 }), fc.constantFrom('', 'Z', '+04:30', '-11')).map(([hour, zone]) => `1815-06-18T${String(hour).padStart(2, '0')}:30:59${zone}`),
);

test('whatever is read is printed as it was, and has bounds in order', () => {
  let readable = 0;
  fc.assert(fc.property(anyEdtf, (edtf) => {
    const tree = parseEdtf(edtf);
    if (tree.kind === 'mistake') return;
    readable++;
    expect(printEdtf(tree)).toBe(edtf);
    const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(tree);
    for (const [a, b] of [[earliestStart, latestStart], [earliestEnd, latestEnd], [earliestStart, earliestEnd], [latestStart, latestEnd]] as const) {
      if (typeof a === 'number' && typeof b === 'number') expect(a).toBeLessThanOrEqual(b);
    }
  }), { numRuns: 3000 });
  expect(readable).toBeGreaterThan(500); // the property would prove nothing about strings that are all refused
});

test('any text at all is read or refused at a place within it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'0123456789XYEST-+:.?~%/,[]{}Zx– é'), maxLength: 24 });
  fc.assert(fc.property(fc.oneof(letters, fc.string()), (text) => {
    const tree = parseEdtf(text);
    if (tree.kind !== 'mistake') expect(printEdtf(tree)).toBe(text);
    else {
      expect(tree.at).toBeGreaterThanOrEqual(0);
      expect(tree.at).toBeLessThanOrEqual(text.length);
    }
  }), { numRuns: 2000 });
});

const fits = (pattern: string, n: number): boolean => [...String(n).padStart(pattern.length, '0')].every((digit, i) => pattern[i] === 'X' || pattern[i] === digit);

test('unspecified digits: the bounds are the first and last of all days that fit', () => {
  const year = digits(2, '0123456789X').map((end) => `19${end}`);
  fc.assert(fc.property(year, digits(2, '01X'), digits(2, '0123X'), (y, m, d) => {
    const days: number[] = [];
    for (let yy = 1900; yy <= 1999; yy++) if (fits(y, yy)) for (let mm = 1; mm <= 12; mm++) if (fits(m, mm)) for (let dd = 1; dd <= daysInMonth(yy, mm); dd++) if (fits(d, dd)) days.push(gregorian(yy, mm, dd));
    const answer = readEdtf(`${y}-${m}-${d}`);
    if (days.length === 0) expect(answer).toHaveProperty('error');
    else expect(answer).toMatchObject({ from: isoDay(days[0] as Day), to: isoDay(days.at(-1) as Day) });
  }), { numRuns: 500 });
});

const part = (value: number): EdtfPart => ({ digits: String(value).padStart(2, '0') });

test('a tree built by hand prints as EDTF that reads back to it', () => {
  fc.assert(fc.property(fc.integer({ min: -3_600_000, max: 2_900_000 }), (day) => {
    const { year, month, day: ofMonth } = civil(day as Day);
    const tree: EdtfDate = { kind: 'date', year: { digits: String(Math.abs(year)).padStart(4, '0'), negative: year < 0, long: false }, month: part(month), day: part(ofMonth) };
    expect(parseEdtf(printEdtf(tree))).toEqual(tree);
    expect(boundsOf(tree)).toEqual({ earliestStart: day, latestStart: day, earliestEnd: day, latestEnd: day });
  }));
});

// ---- for others ----------------------------------------------------------------------------------------------------

test.each([
  ['1450', false, false],
  ['1450~', false, true],
  ['1450?/1460', true, false],
  ['1450-%06', true, true],
  ['[1450~,1460?]', true, true],
])('%s: uncertain %s, approximate %s', (edtf, uncertain, approximate) => {
  const tree = parseEdtf(edtf);
  expect(tree.kind !== 'mistake' && qualitiesOf(tree)).toEqual({ uncertain, approximate });
});

test('a When from EDTF keeps its place and its time of day; a bad string is unread, with the reason', () => {
  const at = { start: 10, end: 30 };
  expect(whenFromEdtf('1969-07-20T20:17:40Z', at)).toMatchObject({ kind: 'read', at, clock: { start: 73_060, end: 73_060, zone: 'Z' } });
  expect(whenFromEdtf('1960-06-31', at)).toEqual({ kind: 'unread', at, why: '"1960-06-31" is not EDTF: June has 30 days' });
});

test.each([
  ['{"edtf":"1960-06"}', '{"edtf":"1960-06","level":0,"from":"1960-06-01","to":"1960-06-30"}'],
  ['{"edtf":"1960-06-31"}', '{"edtf":"1960-06-31","error":"June has 30 days","column":9}'],
  ['1960-06', '{"error":"the line is not JSON; expected {\\"edtf\\": \\"…\\"}"}'],
  ['[1]', '{"error":"expected an object with a string \\"edtf\\": {\\"edtf\\": \\"2004-06\\"}"}'],
  ['null', '{"error":"expected an object with a string \\"edtf\\": {\\"edtf\\": \\"2004-06\\"}"}'],
])('the line %s is answered %s', (line, answer) => expect(edtfLine(line)).toBe(answer));
