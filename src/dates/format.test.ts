import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { outermost } from './bounds.ts';
import { gregorian, isoDay } from './day.ts';
import { whenFromEdtf } from './edtf-when.ts';
import { readLabel } from './every.ts';
import { formatWhen, type Style } from './format.ts';
import { en } from './languages/en.ts';
import { languages } from './languages/index.ts';
import type { Day } from './when.ts';

// EDTF, long, short (where it differs).
test.each([
  ['2023-10-07', '7 October 2023', '7 Oct 2023'],
  ['2014-01', 'January 2014', 'Jan 2014'],
  ['1985-XX-XX', '1985'],
  ['0079-08-24', '24 August AD 79', '24 Aug AD 79'],
  ['-0043', '44 BC'],
  ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
  ['Y-45000', '45,000 years ago'],
  ['Y-66000000', '66 million years ago'],
  ['Y-2600000', '2.6 million years ago'],
  ['Y-4540000000', '4,540 million years ago'],
  ['1789-22', 'summer 1789'],
  ['2021-34', 'Q2 2021'],
  ['2021-40', 'H1 2021'],
  ['199X', '1990s'],
  ['18XX', '1800s'],
  ['1801/1900', '19th century'],
  ['-0499/-0400', '5th century BC'],
  ['XXXX-12-25', '25 December', '25 Dec'],
  ['1450~', 'c. 1450'],
  ['1450?', 'perhaps 1450'],
  ['1450-03%', 'perhaps c. March 1450', 'perhaps c. Mar 1450'],
  ['1943-05~/1943-08~', 'mid-1943'],
  ['1943-05-21~/1943-05-31~', 'late May 1943', 'late May 1943'],
  ['1780~/1783~', 'early 1780s'],
  ['1867~/1900~', 'late 19th century'],
  ['2022-03/2022-06', 'between March and June 2022', 'Mar–Jun 2022'],
  ['2019-11/2020-01', 'between November 2019 and January 2020', 'Nov 2019 – Jan 2020'],
  ['1914/1918', 'between 1914 and 1918', '1914–1918'],
  ['-0489/-0478', 'between 490 and 479 BC', '490–479 BC'],
  ['-0002/0014', 'between 3 BC and AD 14', '3 BC – AD 14'],
  ['0476-09-04', '4 September AD 476', '4 Sept AD 476'],
  ['2016-05-15/2016-05-19', '15–19 May 2016', '15–19 May 2016'],
  ['1968-01-30/1968-02-02', '30 January – 2 February 1968', '30 Jan – 2 Feb 1968'],
  ['2003/..', 'since 2003'],
  ['../1791', 'until 1791'],
  ['/1187', '?–1187'],
  ['1187/', '1187–?'],
  ['[1640,1641]', '1640 or 1641'],
  ['{2017-06-03,2017-06-04,2017-06-05}', '3, 4 and 5 June 2017', '3, 4 and 5 Jun 2017'],
  ['[2017-05-30,2017-06-03]', '30 May or 3 June 2017', '30 May or 3 Jun 2017'],
  ['{-0008,-0011}', '12 and 9 BC'], // in the order of time
  ['1969-07-20T20:17:40Z', '20 July 1969, 20:17:40 UTC', '20 Jul 1969, 20:17:40 UTC'],
  ['156X-12-25', '156X-12-25'], // nobody says this
] as const)('%s: %s', (edtf, long, short: string = long) => {
  const when = whenFromEdtf(edtf, { start: 0, end: 0 });
  expect([formatWhen(when), formatWhen(when, en, 'short')]).toEqual([long, short]);
});

// ---- what is written is read back, in every language -------------------------------------------------------------------

const day = fc.integer({ min: gregorian(-600, 1, 1), max: gregorian(2100, 1, 1) }).map((n) => isoDay(n as Day));
const month = day.map((iso) => iso.slice(0, -3));
const year = day.map((iso) => iso.slice(0, -6));
const dayIn2017 = fc.integer({ min: gregorian(2017, 5, 1), max: gregorian(2017, 8, 31) }).map((n) => isoDay(n as Day));
const modern = fc.integer({ min: 1000, max: 2100 }).map(String);
const marked = (date: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(date, fc.constantFrom('', '~', '?', '%')).map((both) => both.join(''));
const span = (date: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(date, date).map((ends) => ends.join('/'));
const one = fc.oneof(day, month, year);
const anyEdtf = fc.oneof(
  marked(one),
  marked(fc.tuple(modern, fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41')).map((both) => both.join('-'))),
  fc.integer({ min: 100, max: 202 }).map((n) => `${n}X`),
  fc.integer({ min: -5, max: 20 }).map((n) => (n >= 0 ? `${String(n * 100 + 1).padStart(4, '0')}/${n * 100 + 100}` : `-${String(-n * 100 - 1).padStart(4, '0')}/${n === -1 ? '0000' : `-${String((-n - 1) * 100).padStart(4, '0')}`}`)),
  span(day), span(month), span(modern), span(one),
  fc.tuple(modern, fc.constantFrom(['01', '04'], ['05', '08'], ['09', '12'])).map(([y, [a, b]]) => `${y}-${a}~/${y}-${b}~`),
  fc.tuple(modern, fc.constantFrom(['03-01', '03-10'], ['05-11', '05-20'], ['10-21', '10-31'])).map(([y, [a, b]]) => `${y}-${a}~/${y}-${b}~`),
  marked(one).map((date) => `${date}/..`), marked(one).map((date) => `../${date}`), one.map((date) => `${date}/`), one.map((date) => `/${date}`),
  fc.tuple(modern, modern).map(([a, b]) => `[${a},${b}]`), fc.tuple(day, day).map(([a, b]) => `{${a},${b}}`), fc.array(dayIn2017, { minLength: 2, maxLength: 5 }).map((days) => `{${[...new Set(days)].toSorted().join(',')}}`),
  fc.integer({ min: 10, max: 99 }).map((n) => `Y-${n}000`), fc.integer({ min: 1, max: 9999 }).map((n) => `Y-${n}00000`),
);

test.each(languages.filter(({ format }) => format).flatMap((language) => (['long', 'short'] as const).map((style): [string, Style, typeof language] => [language.id, style, language])))('%s, %s: reading what was written gives the same days', (id, style, language) => {
  fc.assert(fc.property(anyEdtf, (edtf) => {
    const when = whenFromEdtf(edtf, { start: 0, end: 0 });
    if (when.kind === 'unread') return; // an interval that ends before it starts
    const words = formatWhen(when, language, style);
    if (words === edtf) return;
    const back = readLabel(words, { language: id });
    expect(back?.kind === 'read' ? outermost(back.bounds) : back?.why, words).toEqual(outermost(when.bounds));
  }), { numRuns: 500, seed: 1 });
});
