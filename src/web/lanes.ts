import { groupingsOf, type Facet } from '../ask/index.ts';
import type { Group } from '../view/lanes.ts';
import type { Chart } from './chart.ts';

/** What the entries can be laid in lanes by. */
export type Lanes = Facet | 'section';

export const LANES: Readonly<Record<Lanes, string>> = { who: 'who', kind: 'what kind', instrument: 'instrument', state: 'what was in force', section: 'section' };

export const isLanes = (word: string | null): word is Lanes => word !== null && Object.hasOwn(LANES, word);

/** The entries that each lane holds, by their place. */
export interface LaneOf {
  /** Id of a state, where the lanes are by states. */
  readonly value: string;
  readonly name: string;
  readonly entries: readonly number[];
}

export function lanesBy({ facts, sections, count, item }: Chart, by: Lanes): readonly LaneOf[] {
  if (by === 'section') {
    const entries = sections.map((): number[] => []);
    for (let index = 0; index < count; index += 1) entries[item(index).section ?? -1]?.push(index);
    return sections.map((name, place) => ({ value: name, name, entries: entries[place] ?? [] }));
  }
  return facts === undefined ? [] : groupingsOf(facts, by).map(({ value, words, entries }) => ({ value, name: words, entries }));
}

/** By which the entries of a chart can be laid in lanes: what tells at least two groups apart. */
export const lanesOffered = (chart: Chart): readonly Lanes[] => (Object.keys(LANES) as Lanes[]).filter((by) => lanesBy(chart, by).length > 1);

/** The same as rows of the chart's columns; entries without a place in time have none. */
export function groupsOf(chart: Chart, lanes: readonly LaneOf[]): readonly Group[] {
  const rowOf = new Int32Array(chart.count).fill(-1);
  for (const [row, index] of chart.columns.order.entries()) rowOf[index] = row;
  return lanes.map(({ value, name, entries }): Group => ({ name, ...stateOf(chart, value), rows: Uint32Array.from(entries.map((index) => rowOf[index] ?? -1).filter((row) => row >= 0)).toSorted() }));
}

function stateOf({ facts }: Chart, value: string): { readonly state?: number } {
  const state = facts?.states.findIndex(({ id }) => id === value) ?? -1;
  return state < 0 ? {} : { state };
}
