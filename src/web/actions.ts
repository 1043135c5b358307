import { batch } from '@preact/signals';
import { around, limit, pan, zoom, type Window } from '../view/scale.ts';
import { extent } from '../view/shapes.ts';
import type { State } from './state.ts';

/** What a reader can do to the time in view: small changes of state, whatever key or gesture asks for them. */

export const show = (state: State, window: Window): void => { state.view.value = limit(window, roomFor(state)); };

/** One may look a quarter of the whole beyond what there is. */
function roomFor({ chart }: State): Window {
  return around(chart.peek().whole, 0.125);
}

export const showAll = (state: State): void => { state.view.value = state.chart.peek().whole; };

export const zoomBy = (state: State, factor: number, fixed?: number): void => {
  const view = state.view.peek();
  show(state, zoom(view, factor, fixed ?? (view.from + view.to) / 2));
};

/** Moves by a part of what is in view. */
export const panBy = (state: State, part: number): void => {
  const view = state.view.peek();
  show(state, pan(view, (view.to - view.from) * part));
};

/** Goes to the beginning or the end of all there is, as long a stretch in view as before. */
export function showEnd(state: State, end: 'from' | 'to'): void {
  const view = state.view.peek();
  show(state, pan(view, state.chart.peek().whole[end] - view[end]));
}

/** The known extent of an entry, by its id: on the fold. */
export function extentOf({ chart }: State, id: string): Window | undefined {
  const shown = chart.peek();
  const row = shown.rowOf(id);
  if (row < 0) return undefined;
  const { first, last } = extent(shown.item(shown.columns.order[row]!));
  return first === undefined || last === undefined ? undefined : { from: shown.fold.onto(first), to: shown.fold.onto(last) };
}

/** Zooms so that an entry takes about a third of the width. */
export function zoomTo(state: State, id: string): void {
  const found = extentOf(state, id);
  if (found === undefined) return;
  batch(() => {
    state.chosen.value = id;
    show(state, around(found, 1));
  });
}

/** To less than a tenth of a second: onto a fold and back again costs the last digits. */
const round = (at: number): number => Math.round(at * 1e6) / 1e6;

/** The stretch of time that is in view. */
export function timeInView({ view, chart }: State): Window {
  const { from, to } = view.peek();
  const { back } = chart.peek().fold;
  return { from: round(back(from)), to: round(back(to)) };
}

/** Moves as little as is needed to have a stretch of time in view. */
export const revealTime = (state: State, { from, to }: Window): void => {
  const { onto } = state.chart.peek().fold;
  reveal(state, { from: onto(from), to: onto(to) });
};

/** The same for a stretch on the fold. */
export function reveal(state: State, stretch: Window): void {
  const view = state.view.peek();
  if (stretch.from >= view.from && stretch.to <= view.to) return;
  const length = view.to - view.from;
  if (stretch.to - stretch.from > length * 0.9) show(state, around(stretch, 0.1));
  else if (stretch.from < view.from) show(state, pan(view, stretch.from - view.from - length * 0.08));
  else show(state, pan(view, stretch.to - view.to + length * 0.08));
}

/** Chooses the next (1) or previous (-1) entry in time; with nothing chosen the one under the eye or the first. */
export function step(state: State, by: 1 | -1): void {
  const { columns, rowOf, item } = state.chart.peek();
  if (columns.count === 0) return;
  const from = state.chosen.peek() ?? state.eye.peek();
  const row = from === undefined ? -1 : rowOf(from);
  const next = state.chosen.peek() === undefined && row >= 0 ? row : Math.min(Math.max(row + by, 0), columns.count - 1);
  choose(state, item(columns.order[next]!).id);
}

export function choose(state: State, id: string | undefined): void {
  batch(() => {
    state.chosen.value = id;
    const found = id === undefined ? undefined : extentOf(state, id);
    if (found) reveal(state, found);
  });
}
