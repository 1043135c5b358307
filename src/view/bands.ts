import type { State } from '../events/state.ts';
import { inForce } from '../events/state.ts';
import type { Day } from '../dates/when.ts';
import { xOf, type Scale } from './scale.ts';

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

/** A state to be drawn: its name and when it is in force. */
export interface Named {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** A state in the picture, in pixels, clipped to it. */
export interface Band {
  /** Place of the state in the list given. */
  readonly state: number;
  readonly lane: number;
  readonly parts: readonly { readonly from: number; readonly to: number; readonly certainty: Stretch['certainty'] }[];
  /** Its name, where there is room for all of it. */
  readonly label?: { readonly x: number; readonly width: number };
}

/** Pixels between what stands in one lane. */
const GAP = 10;

/**
 * Packs the states that touch a window into at most `most` lanes: each into the first with room for its stretches and its
 * name, which begins with the first stretch in view; with no room for the name, without it; with none at all, not.
 *
 * @param measure Pixels that a name takes.
 */
export function bandsOf(states: readonly Named[], scale: Scale, most: number, measure: (name: string) => number): readonly Band[] {
  const ends: number[] = [];
  const clip = (x: number): number => Math.min(Math.max(x, 0), scale.width);
  const inView = states.flatMap(({ name, stretches }, state) => {
    const parts = stretches.flatMap(({ from, to, certainty }) => {
      const part = { from: clip(xOf(scale, from)), to: clip(xOf(scale, to)), certainty };
      return xOf(scale, to) < 0 || xOf(scale, from) > scale.width ? [] : [{ ...part, to: Math.max(part.to, part.from + 2) }];
    });
    return parts.length === 0 ? [] : [{ state, name, parts, from: parts[0]!.from, to: parts.at(-1)!.to }];
  });
  const lay = ({ state, name, parts, from, to }: (typeof inView)[number]): Band[] => {
    const width = measure(name);
    const x = Math.max(6, Math.min(from, scale.width - 6 - width));
    for (const labelled of [true, false]) {
      const begin = labelled ? Math.min(from, x) : from;
      const end = labelled ? Math.max(to, x + width) : to;
      if (labelled && x + width > scale.width - 6) continue;
      for (let lane = 0; lane < most; lane += 1) {
        if ((ends[lane] ?? -Infinity) > begin) continue;
        ends[lane] = end + GAP;
        return [{ state, lane, parts, ...(labelled && { label: { x, width } }) }];
      }
    }
    return [];
  };
  return inView.toSorted((a, b) => a.from - b.from || b.to - a.to || a.state - b.state).flatMap(lay);
}
