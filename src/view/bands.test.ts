import { describe, expect, test } from 'vitest';
import type { Stretch } from '../events/index.ts';
import { bandsOf } from './bands.ts';

const must = (from: number, to: number): Stretch => ({ from, to, certainty: 'must' });

describe('bands in a picture', () => {
  const scale = { from: 0, to: 100, width: 100 };
  const state = (name: string, from: number, to: number) => ({ name, stretches: [must(from, to)] });
  const lanes = (states: ReturnType<typeof state>[], most = 5) => bandsOf(states, scale, most, (name) => name.length).map((band) => [states[band.state]!.name, band.lane, band.label !== undefined]);
  test.each<[string, ReturnType<typeof state>[], unknown]>([
    ['one after another in one lane', [state('a', 0, 20), state('b', 40, 60)],            [['a', 0, true], ['b', 0, true]]],
    ['at one time in two',            [state('a', 0, 50), state('b', 40, 60)],            [['a', 0, true], ['b', 1, true]]],
    ['out of view: not',              [state('a', -50, -20), state('b', 120, Infinity)],  []],
    ['a name too long for the picture is left out', [state('a'.repeat(200), 0, 50)],      [['a'.repeat(200), 0, false]]],
  ])('%s', (_, states, laid) => expect(lanes(states)).toEqual(laid));
  test('no more lanes than asked', () => expect(lanes([state('a', 0, 50), state('b', 10, 60)], 1)).toEqual([['a', 0, true]]));
});
