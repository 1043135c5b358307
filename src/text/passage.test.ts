import { array, assert, boolean, nat, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPassages, passage, slicePassage, spanInSource, type Run } from './index.ts';

/** "a &amp; b": the words "a & b", the ampersand one thing that is not divided. */
const source = 'a &amp; b';
const words = passage([
  { kind: 'text', at: { start: 0, end: 2 }, text: 'a ' },
  { kind: 'text', at: { start: 2, end: 7 }, text: '&' },
  { kind: 'text', at: { start: 7, end: 9 }, text: ' b' },
]);
const written = (start: number, end: number): string => {
  const at = spanInSource(words, { start, end });
  return source.slice(at.start, at.end);
};

describe('spans of words in the source', () => {
  test.each([
    [0, 1, 'a'],
    [0, 5, 'a &amp; b'],
    [2, 3, '&amp;'], // one thing, whole
    [1, 3, ' &amp;'],
    [4, 5, 'b'],
    [5, 5, ''],
  ])('%i to %i is "%s"', (start, end, expected) => expect(written(start, end)).toBe(expected));

  test('a span that is not there is the caller\'s mistake', () => {
    expect(() => spanInSource(words, { start: 0, end: 6 })).toThrow(RangeError);
    expect(() => spanInSource(words, { start: 3, end: 2 })).toThrow(RangeError);
  });

  test('a part keeps its place', () => {
    const part = slicePassage(words, { start: 2, end: 5 });
    expect(part.text).toBe('& b');
    expect(spanInSource(part, { start: 0, end: 1 })).toEqual({ start: 2, end: 7 });
  });

  test('what stands between joined passages stands nowhere', () => {
    const joined = joinPassages([words, words], '\n');
    expect(joined.text).toBe('a & b\na & b');
    expect(spanInSource(joined, { start: 5, end: 6 })).toEqual({ start: 9, end: 9 });
  });
});

describe('laws', () => {
  /** Runs that follow each other in a text, some of them not divided. */
  const runs = array(tuple(string({ minLength: 1, maxLength: 6 }), boolean()), { minLength: 1, maxLength: 8 }).map((parts) => {
    let at = 0;
    let text = '';
    const made = parts.map(([word, entity]): Run => {
      const mark = entity ? `&${word};` : word;
      const run: Run = { kind: 'text', at: { start: at, end: at + mark.length }, text: word };
      at += mark.length;
      text += mark;
      return run;
    });
    return { text, words: passage(made) };
  });

  test('a part\'s words, and the text at its place, hold one another', () => {
    assert(property(runs, nat(), nat(), ({ text, words: all }, a, b) => {
      const [start, end] = [a % (all.text.length + 1), b % (all.text.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const at = spanInSource(all, { start, end });
      expect(at.start).toBeLessThanOrEqual(at.end);
      expect(text.slice(at.start, at.end).replaceAll(/[&;]/g, '')).toContain(all.text.slice(start, end).replaceAll(/[&;]/g, ''));
    }));
  });

  test('slices at one offset put together give the whole', () => {
    assert(property(runs, nat(), ({ words: all }, a) => {
      const cut = a % (all.text.length + 1);
      const parts = [slicePassage(all, { start: 0, end: cut }), slicePassage(all, { start: cut, end: all.text.length })];
      const joined = parts.map((part) => part.text).join('');
      // A run that is not divided goes where its start is.
      expect(joined).toBe(all.text);
    }));
  });
});
