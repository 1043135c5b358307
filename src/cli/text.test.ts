import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords, isNarrow, measureFor, narrow, pad } from './text.ts';
import { wide } from './wide.ts';

test.each([
  ['The bridge opens.',               20, 'The bridge opens.'],
  ['The bridge opens to all traffic', 20, 'The bridge opens to…'],
  ['The bridge, opened, closes',      13, 'The bridge…'],
  ['two\nlines   and\tmore',          20, 'two lines and more'],
  ['Überlandleitungsbau',             10, 'Überlandl…'], // one word that is too long
  ['一二三四五六',                     7, '一二三…'], // two cells each
  ['👩‍👩‍👧 family of many',              10, '👩‍👩‍👧 family…'], // one picture of five code points
  ['', 5, ''],
])('%j in %i cells', async (text, cells, expected) => expect(firstWords(text, cells, await measureFor(text))).toBe(expected));

test('never wider than asked, for any text', () => {
  assert(property(string({ unit: 'grapheme', maxLength: 200 }), integer({ min: 1, max: 60 }), (text, cells) => wide.width(firstWords(text, cells, wide)) <= cells));
});

describe('columns align', () => {
  test.each(['a', '日本', 'é', 'é', '👍'])('%s', (text) => expect(wide.width(pad(text, 6, wide))).toBe(6));
});

test('what is called narrow measures the same both ways', () => {
  assert(property(string({ unit: 'binary' }), (text) => !isNarrow(text) || /[\s\ufeff]/u.test(text) || narrow.width(text) === wide.width(text)));
});
