import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../dates/day.ts';
import { whenFromEdtf } from '../dates/index.ts';
import type { Transition, TransitionType } from './state.ts';
import { onDay, stretchesOf, type Stretch } from './stretches.ts';

const day = (iso: string): number => parseIsoDay(iso)!;
function turn(type: TransitionType, edtf: string, more: Partial<Transition> = {}): Transition {
  const at = { start: 0, end: 0 };
  const when = whenFromEdtf(edtf, at);
  if (when.kind !== 'read') throw new Error(edtf);
  return { type, edtf, bounds: when.bounds, entry: 'e-1', at, ...more };
}
const must = (from: string | number, to: string | number): Stretch => ({ from: typeof from === 'string' ? day(from) : from, to: typeof to === 'string' ? day(to) : to, certainty: 'must' });
const may = (from: string | number, to: string | number): Stretch => ({ ...must(from, to), certainty: 'may' });

describe('a state is solid where it must hold, hatched where it may', () => {
  test.each<[string, Transition[], Stretch[]]>([
    ['a day to a day',          [turn('begins', '1951-04-18'), turn('ends', '1951-06-01')], [must('1951-04-18', '1951-06-01')]],
    ['some day of a year on',   [turn('begins', '1951')],                                   [may('1951-01-01', '1951-12-31'), must('1951-12-31', Infinity)]],
    ['ends, begun who knows when', [turn('ends', '1951-06-01')],                            [may(-Infinity, '1951-06-01')]],
    ['claimed only',            [turn('begins', '1951-06-01', { contested: 'claimed' })],   [may('1951-06-01', Infinity)]],
    ['a violation changes nothing', [turn('begins', '1951-04-18'), turn('violates', '1952')], [must('1951-04-18', Infinity)]],
    ['no transitions',          [],                                                         []],
  ])('%s', (_, transitions, stretches) => expect(stretchesOf({ transitions })).toEqual(stretches));
});

test.each([['1951-04-17', undefined], ['1951-04-18', 'must'], ['1951-05-31', 'must'], ['1951-06-01', undefined]])('on %s: %s', (iso, says) => {
  expect(onDay(stretchesOf({ transitions: [turn('begins', '1951-04-18'), turn('ends', '1951-06-01')] }), day(iso))).toBe(says);
});
