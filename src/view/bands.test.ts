import { describe, expect, test } from 'vitest';
import type { Stretch } from '../events/index.ts';
import { bandsOf, packBands, statesOf } from './bands.ts';

const must = (from: number, to: number): Stretch => ({ from, to, certainty: 'must' });

describe('bands in a picture', () => {
  const scale = { from: 0, to: 100, width: 100 };
  const state = (name: string, from: number, to: number) => ({ name, stretches: [must(from, to)] });
  const lanes = (states: ReturnType<typeof state>[], most = 5) => bandsOf(states, packBands(states, scale, most, (name) => name.length), scale, (name) => name.length).map((band) => [states[band.state]!.name, band.lane, band.label !== undefined]);
  test.each<[string, ReturnType<typeof state>[], unknown]>([
    ['one after another in one lane', [state('a', 0, 20), state('b', 40, 60)],            [['a', 0, true], ['b', 0, true]]],
    ['at one time in two',            [state('a', 0, 50), state('b', 40, 60)],            [['a', 0, true], ['b', 1, true]]],
    ['out of view: not',              [state('a', -50, -20), state('b', 120, Infinity)],  []],
    ['a name too long for the picture is left out', [state('a'.repeat(200), 0, 50)],      [['a'.repeat(200), 0, false]]],
  ])('%s', (_, states, laid) => expect(lanes(states)).toEqual(laid));
  test.each<[string, Stretch, number, number]>([
    ['since who knows when', { from: -Infinity, to: 80, certainty: 'may' }, 44, 80],
    ['who knows how long',   { from: 20, to: Infinity, certainty: 'may' },  20, 56],
    ['still in force',       { from: 20, to: Infinity, certainty: 'must' }, 20, 100],
  ])('%s: a short hatch, or to the edge', (_, stretch, from, to) => {
    const states = [{ name: 'a', stretches: [stretch] }];
    expect(bandsOf(states, [0], scale, () => 1)[0]?.parts).toEqual([{ from, to, certainty: stretch.certainty }]);
  });
  test.each<[string, [number | null, number | null, 0 | 1], number, unknown]>([
    ['in force without an end: must until the document ends, may after',  [20, null, 1], 60,       [must(20, 60), { from: 60, to: Infinity, certainty: 'may' }]],
    ['begun after the document ends: only may',                           [70, null, 1], 60,       [{ from: 70, to: Infinity, certainty: 'may' }]],
    ['with an end that is known: as it is',                               [20, 90, 1],   60,       [must(20, 90)]],
    ['where nobody knows when the document ends: as it is',               [20, null, 1], Infinity, [must(20, Infinity)]],
  ])('%s', (_, on, known, stretches) => expect(statesOf([{ name: 'a', on: [on] }], known)[0]?.stretches).toEqual(stretches));

  test('no more lanes than asked', () => expect(lanes([state('a', 0, 50), state('b', 10, 60)], 1)).toEqual([['a', 0, true]]));
  test('a lane is kept when one looks closer, and the name stays in view', () => {
    const states = [state('a', 0, 90), state('bb', 20, 60)];
    const packed = packBands(states, scale, 5, (name) => name.length);
    expect(bandsOf(states, packed, { from: 50, to: 100, width: 100 }, (name) => name.length)).toEqual([
      { state: 0, lane: 0, parts: [{ from: 0, to: 80, certainty: 'must' }], label: { x: 6, width: 1 } },
      { state: 1, lane: 1, parts: [{ from: 0, to: 20, certainty: 'must' }], label: { x: 6, width: 2 } },
    ]);
  });
});
