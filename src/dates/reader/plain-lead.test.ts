/** The short way reads what the grammar reads. */
import { assert, constantFrom, oneof, property, tuple, integer, record, option } from 'fast-check';
import { expect, test } from 'vitest';
import { calendars } from '../calendars/index.ts';
import { whenFromEdtf } from '../edtf-when.ts';
import { leadingDate } from '../every.ts';
import { languages } from '../languages/index.ts';
import type { DateContext, ReadWhen } from '../when.ts';
import { conversion } from './conversion.ts';
import { detector } from './detect.ts';
import { elsewhere } from './elsewhere.ts';
import { plainLead } from './plain-lead.ts';
import { compile } from './lexicon.ts';
import { dateReader } from './reader.ts';

const grammar = dateReader(languages, { calendars: conversion(calendars), detect: detector, elsewhere });

const words = [...new Set(languages.flatMap(({ months, weekdays, seasons, units, words: roles }) => [...months, ...weekdays, ...seasons, ...Object.values(units), ...Object.values(roles)]).flatMap((forms) => (forms ?? '').split('|')))].filter((form) => form !== '');
const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);
const month = constantFrom(...languages.flatMap(({ months }) => months.flatMap((forms) => forms.split('|')))).map(capital);
const year = oneof(integer({ min: 1000, max: 2100 }).map(String), integer({ min: 1, max: 12_000 }).map(String));
const day = integer({ min: 0, max: 32 }).map(String);
const two = (text: string): string => text.padStart(2, '0');
const label = oneof(
  tuple(year, day, day).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  tuple(day, month, year).map((parts) => parts.join(' ')),
  tuple(month, day, year).map(([m, d, y]) => `${m} ${d}, ${y}`),
  tuple(day, month).map((parts) => parts.join(' ')),
  tuple(month, day).map((parts) => parts.join(' ')),
  tuple(month, year).map((parts) => parts.join(' ')),
  year,
);
const word = oneof(constantFrom(...words), constantFrom(...words).map(capital), constantFrom('The', 'the', 'Mill', 'gate', 'A', 'de', 'El', 'In', '1922', '4', '5th', '10:30', 'BC', 'A.D.', 'men', 'I', 'IV', 'XIXe', 'Mill', 'mm/dd', '3/4/1921'));
const text = tuple(constantFrom('', '', '', '(', '"', "'", '- ', '**', ' '), label, constantFrom(': ', ': ', ' – ', ' - ', ' — ', ', ', '. ', ' ', ':', '; ', ''), word, constantFrom(' ', ' ', ', ', ': ', ''), word, constantFrom('', ' ', '.'), word).map((parts) => parts.join(''));
const established = constantFrom('1950', '1066', '0800', '195X', '1921-05', '-0043').map((edtf) => [{ when: whenFromEdtf(edtf, { start: 0, end: 4 }) as ReadWhen, at: { start: 0, end: 4 }, role: 'the heading above' }]);
const context = record({ language: option(constantFrom(...languages.map(({ id }) => id)), { nil: undefined }), order: option(constantFrom('dmy', 'mdy', 'ymd'), { nil: undefined }), era: option(constantFrom('BC', 'AD'), { nil: undefined, freq: 6 }), calendar: option(constantFrom('julian', 'gregorian'), { nil: undefined, freq: 6 }), reference: option(constantFrom('2024-03-14'), { nil: undefined }), established: option(established, { nil: undefined }) }, { requiredKeys: [] }).map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as DateContext);

test('any label before any words, in any language and context', () => {
  assert(property(text, context, (words_, told) => {
    expect(leadingDate(words_, told)).toEqual(grammar.leadingDate(words_, told));
  }), { numRuns: 10_000 });
}, 110_000);

const english = compile(languages[0]!);
test.each(['1921-05-04: The gate', '4 May 1921: Leak', 'May 4, 1921 – Leak, and more', 'May 1921', '4 May: Leak', 'May 4'])('%s goes the short way', (words_) => {
  expect(plainLead(words_, 0, {}, english)).toBeDefined();
});
