import { describe, expect, test } from 'vitest';
import { place, placer } from './index.ts';

describe('lines and columns', () => {
  const text = 'one\ntwo\r\nthree\rfour';
  test.each([
    ['o', 0, 1, 1],
    ['the end of a line', 3, 1, 4],
    ['t', 4, 2, 1],
    ['CRLF is one end', 9, 3, 1],
    ['a lone CR ends a line too', 15, 4, 1],
    ['past the end', 99, 4, 5],
  ])('%s', (_, offset, line, column) => {
    expect(place(text, offset)).toEqual({ line, column });
    expect(placer(text)(offset)).toEqual({ line, column });
  });
});
