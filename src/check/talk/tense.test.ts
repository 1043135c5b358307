import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { leadingWords, speaksOf } from './tense.ts';

/** A sentence with the date in question in brackets. */
const read = (sentence: string) => {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return { text: sentence.replace(/[[\]]/g, ''), at: { start, end } };
};

describe('talk of the future', () => {
  test.each([
    ['Most limits expire between [2030-2035].',                   true],
    ['The bridge will open in [2030].',                           true],
    ['Work is due to end in [May 2030].',                         true],
    ['All wells must close by [1 June 2030].',                    true],
    ['They adopt Vision [2030], a plan.',                         true], // a name
    ['It is now a museum, in [2030] one of many.',     true],
    ['They ask about several summer [2030] dates.',    true], // no word that places it
    ['The court cites an earlier case (D. Mo. [2030]).', true], // an aside
    ['The two hold a second exchange in [May 2020].',             false],
    ['Output rises every month through [January 2020].',          false],
    ['It will rain. The two meet again in [May 2020].',           false], // another sentence
    ['They keep all commitments. A third meeting in [May 2020].', false],
  ])('%s', (sentence, expected) => {
    const { text, at } = read(sentence);
    expect(speaksOf('future', text, at, en)).toBe(expected);
  });
});

describe('talk of the past', () => {
  test.each([
    ['A return to the stronger [pre-2015] rules.',            true],
    ['They had met in [1998].',                               true],
    ['Children of the [1979] revolution march.',              true],
    ['The treaty of [1968] is confirmed.',                    true],
    ['A law passed in [1996] is applied.',                    true],
    ['Output is lower than in [1990].',                       true],
    ['The mayor resigns in [May 1920].',                      false],
    ['Sales to the U.S. begin in [May 1920].',                false],
  ])('%s', (sentence, expected) => {
    const { text, at } = read(sentence);
    expect(speaksOf('past', text, at, en)).toBe(expected);
  });
});

test('words of the clause only, an abbreviation does not end it', () => {
  const text = 'One thing. The U.S. and Dr. Ames meet in ';
  expect(leadingWords(text, text.length)).toEqual(['The', 'U.S', 'and', 'Dr', 'Ames', 'meet', 'in']);
});
