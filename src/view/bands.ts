import type { Stretch } from '../events/stretches.ts';
import { xOf, type Scale } from './scale.ts';

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
