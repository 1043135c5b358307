import type { Stretch } from '../events/stretches.ts';
import { xOf, type Scale } from './scale.ts';

/** A state to be drawn: its name and when it is in force. */
export interface Named {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/**
 * States to be drawn, from a page's facts: from, to (exclusive; null where nothing bounds it), 1 where it must hold.
 *
 * @param known The first day that the document can know nothing of (the one after its publication). What is said to be in
 *              force without an end must be so until then; afterwards it may.
 */
export const statesOf = (states: readonly { readonly name: string; readonly on: readonly (readonly [from: number | null, to: number | null, must: 0 | 1])[] }[], known = Infinity): readonly Named[] =>
  states.map(({ name, on }) => ({
    name,
    stretches: on.flatMap(([from, to, must]): Stretch[] => {
      const stretch = { from: from ?? -Infinity, to: to ?? Infinity, certainty: must === 1 ? 'must' as const : 'may' as const };
      if (stretch.certainty === 'may' || stretch.to !== Infinity || known === Infinity) return [stretch];
      return stretch.from >= known ? [{ ...stretch, certainty: 'may' }] : [{ ...stretch, to: known }, { from: known, to: Infinity, certainty: 'may' }];
    }),
  }));

/** A state in the picture, in pixels, clipped to it. */
export interface Band {
  /** Place of the state in the list given. */
  readonly state: number;
  readonly lane: number;
  readonly parts: readonly { readonly from: number; readonly to: number; readonly certainty: Stretch['certainty'] }[];
  /** Its name, where there is room for all of it. */
  readonly label?: { readonly x: number; readonly width: number };
}

/** Height of a band's lane in pixels: a line of small type over a thin band. */
export const BAND = { lane: 16, baseline: 10, bar: 12, barHeight: 3, size: 11 } as const;

/** Pixels between what stands in one lane. */
const GAP = 10;
const EDGE = 6;

type Measure = (name: string) => number;

/** Where it is not known since when or how long something may be in force, so many pixels of hatch say so. */
const UNKNOWN = 36;

/** The parts of a state in a window, in pixels, none narrower than two; empty where it is out of view. */
export function partsIn({ stretches }: Named, scale: Scale): Band['parts'] {
  const clip = (x: number): number => Math.min(Math.max(x, 0), scale.width);
  return stretches.flatMap(({ from, to, certainty }) => {
    const loose = certainty === 'may' && Number.isFinite(from) !== Number.isFinite(to);
    const first = loose && from === -Infinity ? xOf(scale, to) - UNKNOWN : xOf(scale, from);
    const last = loose && to === Infinity ? xOf(scale, from) + UNKNOWN : xOf(scale, to);
    if (last < 0 || first > scale.width) return [];
    const left = clip(first);
    return [{ from: left, to: Math.max(clip(last), left + 2), certainty }];
  });
}

const labelAt = (from: number, width: number, scale: Scale): number => Math.max(EDGE, Math.min(from, scale.width - EDGE - width));

/**
 * Gives states their lanes, with all of time in view: each the first with room for its stretches and its name, else for
 * its stretches alone. A state keeps its lane on every scale.
 *
 * @param most    The most lanes.
 * @param measure Pixels that a name takes.
 * @returns By state: its lane, or -1 where there is no room.
 */
export function packBands(states: readonly Named[], scale: Scale, most: number, measure: Measure): readonly number[] {
  const lanes = states.map(() => -1);
  const ends: number[] = [];
  const extents = states.flatMap((state, index) => {
    const parts = partsIn(state, scale);
    return parts.length === 0 ? [] : [{ index, from: parts[0]!.from, to: parts.at(-1)!.to, width: measure(state.name) }];
  });
  for (const { index, from, to, width } of extents.toSorted((a, b) => a.from - b.from || b.to - a.to || a.index - b.index)) {
    const x = labelAt(from, width, scale);
    const lies = width <= scale.width - 2 * EDGE ? [[Math.min(from, x), Math.max(to, x + width)], [from, to]] as const : [[from, to]] as const;
    for (const [begin, end] of lies) {
      const lane = Array.from({ length: most }, (_, at) => at).find((at) => (ends[at] ?? -Infinity) <= begin);
      if (lane === undefined) continue;
      ends[lane] = end + GAP;
      lanes[index] = lane;
      break;
    }
  }
  return lanes;
}

/** The bands in a window, each in its lane; with its name where there is room for all of it before the next. */
export function bandsOf(states: readonly Named[], lanes: readonly number[], scale: Scale, measure: Measure): readonly Band[] {
  const shown = states.flatMap((state, index) => {
    const lane = lanes[index] ?? -1;
    const parts = lane < 0 ? [] : partsIn(state, scale);
    return parts.length === 0 ? [] : [{ state: index, lane, parts }];
  }).toSorted((a, b) => a.lane - b.lane || a.parts[0]!.from - b.parts[0]!.from);
  let taken = -Infinity;
  return shown.map((band, at) => {
    if (shown[at - 1]?.lane !== band.lane) taken = -Infinity;
    const next = shown[at + 1];
    const free = next?.lane === band.lane ? next.parts[0]!.from - GAP : scale.width - EDGE + 0.5;
    const width = measure(states[band.state]!.name);
    const x = labelAt(band.parts[0]!.from, width, scale);
    const fits = x + width <= free && x >= taken;
    taken = Math.max(band.parts.at(-1)!.to, fits ? x + width : 0) + GAP;
    return fits ? { ...band, label: { x, width } } : band;
  });
}
