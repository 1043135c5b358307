import { array, assert, double, integer, oneof, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemColumns } from './columns.ts';
import { emptyStretches, FLAT, foldAxis, foldColumns, foldOf } from './fold.ts';
import type { TimelineItem } from './items.ts';
import { axis } from './ticks.ts';
import { lengthWords } from './words.ts';

const spans = (...list: (readonly [from: number, to: number])[]) => itemColumns(list.map(([from, to], index): TimelineItem => ({ id: `e-${index}`, label: '', words: '', bounds: [from, from, to, to] })));

describe('stretches without entries', () => {
  test.each([
    ['between two crowds',            spans([0, 9], [20, 29], [40, 49], [1000, 1009]),                                            [{ from: 50, to: 1000 }]],
    ['two of them',                   spans([0, 9], [20, 29], [40, 49], [500, 509], [520, 529], [1000, 1009]),                    [{ from: 50, to: 500 }, { from: 530, to: 1000 }]],
    ['one that a long entry bridges', spans([0, 9], [5, 990], [10, 19], [1000, 1009]),                                            []],
    ['where all are far apart',       spans([0, 9], [300, 309], [700, 709], [1000, 1009]),                                        []],
    ['short ones',                    spans(...Array.from({ length: 20 }, (_, at) => [at * 50, at * 50 + 9] as const)), []],
    ['none in nothing',               spans(),                                          []],
    ['none around one',               spans([5, 5]),                                    []],
  ])('%s', (_, columns, gaps) => expect(emptyStretches(columns)).toEqual(gaps));
});

const crowd = array(tuple(oneof(integer({ min: -100_000, max: -99_000 }), integer({ min: 0, max: 500 }), integer({ min: 90_000, max: 100_000 })), integer({ min: 0, max: 400 })), { minLength: 1, maxLength: 16 }).map((list) => spans(...list.map(([from, long]) => [from, from + long] as const)));

describe('a fold', () => {
  test('there and back is where one was, and nothing changes places', () => {
    assert(property(crowd, double({ min: -120_000, max: 120_000, noNaN: true }), double({ min: 0, max: 90_000, noNaN: true }), (columns, at, further) => {
      const { onto, back } = foldOf(columns);
      expect(back(onto(at))).toBeCloseTo(at, 3);
      expect(onto(at + further)).toBeGreaterThanOrEqual(onto(at));
    }));
  });
  test('entries keep their length', () => {
    assert(property(crowd, (columns) => {
      const folded = foldColumns(columns, foldOf(columns));
      for (let row = 0; row < columns.count; row += 1) expect(folded.end[row]! - folded.start[row]!).toBeCloseTo(columns.end[row]! - columns.start[row]!, 3);
      expect(folded.last - folded.first).toBeLessThanOrEqual(columns.last - columns.first + 1e-6);
    }));
  });
  test('what is open stays open', () => expect([-Infinity, Infinity].map(foldOf(spans([0, 9], [20, 29], [40, 49], [1000, 1009])).onto)).toEqual([-Infinity, Infinity]));
  test('without an empty stretch there is none', () => expect(foldOf(spans([0, 9], [5, 20]))).toBe(FLAT));
});

test('the axis has its years on both sides of a fold, in order, none within it', () => {
  assert(property(crowd, integer({ min: 300, max: 2000 }), (columns, width) => {
    const fold = foldOf(columns);
    const { ticks } = foldAxis(fold, { from: fold.onto(columns.first), to: fold.onto(columns.last) }, width, axis);
    for (const [index, { at }] of ticks.entries()) {
      if (index > 0) expect(at).toBeGreaterThan(ticks[index - 1]!.at);
      expect(fold.gaps.some(({ from, to }) => fold.back(at) > from + 1e-3 && fold.back(at) < to - 1e-3)).toBe(false);
    }
  }));
});

test.each([[1, '1 day'], [45, '45 days'], [90, '3 months'], [13_514, '37 years'], [3_652_425, '10,000 years']])('%i days are %s', (days, words) => expect(lengthWords(days)).toBe(words));
