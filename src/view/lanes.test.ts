import { array, assert, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemColumns } from './columns.ts';
import type { TimelineItem } from './items.ts';
import { labelOf } from './label.ts';
import { arrangeGroups, frameGroups, HEAD, lanesOf, type Group } from './lanes.ts';
import { whole } from './scale.ts';

const day = (at: number, id: number): TimelineItem => ({ id: `e-${id}`, label: `day ${at}`, words: 'some people meet again', bounds: [at, at, at, at] });
const measure = (text: string): number => text.length * 6;
const LANE = 20;

/** Days in groups, laid out over 900 pixels and `height`. */
function lay(days: readonly number[], groups: readonly Group[], height: number) {
  const items = days.map(day);
  const columns = itemColumns(items);
  const labels = Array.from(columns.order, (index) => labelOf(items[index]!.label, items[index]!.words, measure, measure));
  const all = whole(items);
  const laid = arrangeGroups(columns, groups, all, 900, height, LANE, 'others', { least: (row) => labels[row]!.widths[labels[row]!.least]!, date: (row) => labels[row]!.dateWidth });
  return { laid, placed: frameGroups(laid, { ...all, width: 900 }, (row) => labels[row]) };
}
const group = (name: string, ...rows: number[]): Group => ({ name, rows: Uint32Array.from(rows) });

describe('entries in lanes by what they belong to', () => {
  test('each group has lanes of its own, and what belongs to two stands in both', () => {
    const { laid, placed } = lay([0, 500, 1000], [group('Norway', 0, 1), group('Peru', 1, 2)], 400);
    expect(laid.map(({ name, first }) => [name, first])).toEqual([['Norway', 0], ['Peru', 1]]);
    expect(placed.map(({ row, lane }) => [row, lane])).toEqual([[0, 0], [1, 0], [1, 1], [2, 1]]);
  });
  test('what no group holds stands last', () => expect(lay([0, 500, 1000], [group('Norway', 0), group('nobody')], 400).laid.map(({ name, rows }) => [name, [...rows]])).toEqual([['Norway', [0]], ['others', [1, 2]]]));
  test('groups without room are among the others', () => {
    const { laid } = lay([0, 300, 600, 900], [0, 1, 2, 3].map((row) => group(`g${row}`, row)), 3 * (HEAD + 1.5 * LANE));
    expect(laid.map(({ name, rows }) => [name, [...rows]])).toEqual([['g0', [0]], ['g1', [1]], ['others', [2, 3]]]);
  });
  test('a crowded group gets the lanes that others do not need', () => {
    const { laid } = lay([0, 1, 2, 3, 4, 5, 900], [group('many', 0, 1, 2, 3, 4, 5), group('one', 6)], 2 * HEAD + 7 * LANE);
    expect(laid.map(({ arrangement }) => arrangement.lanes)).toEqual([6, 1]);
  });
  test('every entry is in every group of its own, whatever the crowd, and they fit', () => {
    const some = array(tuple(integer({ min: 0, max: 20_000 }), nat(4)), { minLength: 2, maxLength: 40 });
    assert(property(some, integer({ min: 120, max: 700 }), (list, height) => {
      const days = list.map(([at]) => at).toSorted((a, b) => a - b);
      const groups = [0, 1, 2, 3].map((of) => group(`g${of}`, ...list.flatMap(([, mask], row) => (mask === of ? [row] : []))));
      const { laid } = lay(days, groups, height);
      expect(laid.length * HEAD + lanesOf(laid) * LANE).toBeLessThanOrEqual(Math.max(height, 2 * (HEAD + LANE)));
      expect(new Set(laid.flatMap(({ rows }) => [...rows])).size).toBe(days.length);
      for (const { rows, arrangement } of laid) expect(rows.length).toBe(arrangement.columns.count);
      expect(laid.every(({ first }, at) => first === lanesOf(laid.slice(0, at)))).toBe(true);
    }), { numRuns: 200 });
  });
});
