import type { Day } from '../dates/index.ts';
import { inForce, type State } from './state.ts';

/** One stretch of a state: in force on every reading (`must`) or on some (`may`). Days, `to` exclusive; infinite where nothing bounds it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly certainty: 'must' | 'may';
}

/**
 * When a state is in force, from first to last, free of any scale: what {@link inForce} answers changes only at the edges
 * of its transitions, so it is asked once between each two. Neighbours never touch with the same certainty.
 */
export function stretchesOf(state: Pick<State, 'transitions' | 'notBefore'>): readonly Stretch[] {
  const bounds = [...state.transitions.map((transition) => transition.bounds), ...(state.notBefore ? [state.notBefore] : [])];
  const days = bounds.flatMap(({ earliestStart, latestStart, earliestEnd, latestEnd }) => [earliestStart, latestStart, earliestEnd, latestEnd]).filter((day) => typeof day === 'number');
  const edges = [...new Set(days.flatMap((day) => [day as number, day + 1]))].toSorted((a, b) => a - b);
  const found: Stretch[] = [];
  for (let at = -1; at < edges.length; at += 1) {
    const from = edges[at] ?? -Infinity;
    const to = edges[at + 1] ?? Infinity;
    const day = Number.isFinite(from) ? from : Number.isFinite(to) ? to - 1 : 0;
    const certainty = inForce(state as State, day as Day);
    if (certainty === 'cannot') continue;
    const last = found.at(-1);
    if (last !== undefined && last.to === from && last.certainty === certainty) found[found.length - 1] = { from: last.from, to, certainty };
    else found.push({ from, to, certainty });
  }
  return found;
}

/** What a day's cursor says of some stretches. */
export const onDay = (stretches: readonly Stretch[], day: number): Stretch['certainty'] | undefined => stretches.find(({ from, to }) => from <= day && day < to)?.certainty;
