import { batch, effect } from '@preact/signals';
import { NOTHING } from '../ask/index.ts';
import { limit } from '../view/scale.ts';
import { timeInView } from './actions.ts';
import { addressOf, placeOf } from './address.ts';
import { chooseQuietly } from './prose.ts';
import { foldTime, type State } from './state.ts';

/** Milliseconds after which a view that has come to rest is written into the address. */
const REST = 250;

/** Takes what the address says into the state. */
export function takeAddress(state: State): void {
  const { query, window, view, chosen, facets, day, lanes, fold = false } = placeOf(location.href);
  batch(() => {
    state.query.value = query;
    state.window.value = window;
    state.facets.value = facets ?? NOTHING;
    state.day.value = day;
    state.lanes.value = lanes;
    foldTime(state, fold);
    const { whole, fold: { onto } } = state.chart.peek();
    const seen = view && { from: onto(view.from), to: onto(view.to) };
    state.view.value = seen ? limit(seen, { from: Math.min(seen.from, whole.from), to: Math.max(seen.to, whole.to) }) : whole;
    if (chosen === undefined) state.chosen.value = undefined;
    else chooseQuietly(state, chosen);
  });
}

/**
 * Keeps the address true to the state. What the reader chooses, asks or marks off is a step that "back" undoes; how the
 * view moves, and the letters of a query being typed, only change the step one is at.
 */
export function keepAddress(state: State, arrived: () => void): void {
  let asked = state.query.peek() !== '';
  let marked = state.window.peek();
  let chosen = state.chosen.peek();
  let facets = state.facets.peek();
  let lanes = state.lanes.peek();
  let fold = state.chart.peek().fold.gaps.length > 0;
  let cursor = state.day.peek() !== undefined;
  let resting = 0;
  let pushing = false;
  let taking = false;

  const write = (): void => {
    resting = 0;
    const view = state.view.peek();
    const { whole } = state.chart.peek();
    const all = Math.abs(view.from - whole.from) < 1e-6 && Math.abs(view.to - whole.to) < 1e-6;
    const window = state.window.peek();
    const id = state.chosen.peek();
    const day = state.day.peek();
    const by = state.lanes.peek();
    const address = addressOf({ query: state.query.peek(), ...(window && { window }), ...(!all && { view: timeInView(state) }), fold: state.chart.peek().fold.gaps.length > 0, ...(id !== undefined && { chosen: id }), facets: state.facets.peek(), ...(day !== undefined && { day }), ...(by && { lanes: by }) }, location.href);
    if (address === location.href) return;
    try {
      if (pushing) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // A page on disk may not change its address in some browsers; the view works without.
    }
    pushing = false;
  };

  effect(() => {
    const query = state.query.value;
    const window = state.window.value;
    const id = state.chosen.value;
    const picked = state.facets.value;
    const day = state.day.value;
    const by = state.lanes.value;
    const folded = state.chart.value.fold.gaps.length > 0;
    void state.view.value;
    const isStep = folded !== fold || by !== lanes || picked !== facets || (day !== undefined) !== cursor || (query !== '') !== asked || id !== chosen || (window === undefined) !== (marked === undefined);
    asked = query !== '';
    marked = window;
    chosen = id;
    facets = picked;
    lanes = by;
    fold = folded;
    cursor = day !== undefined;
    if (taking) return;
    if (isStep && !pushing) {
      // What rested a moment ago belongs to the step before.
      if (resting !== 0) { clearTimeout(resting); resting = 0; }
      pushing = true;
      write();
      pushing = false;
    } else {
      clearTimeout(resting);
      resting = setTimeout(write, REST) as unknown as number;
    }
  });

  addEventListener('popstate', () => {
    clearTimeout(resting);
    taking = true;
    takeAddress(state);
    taking = false;
    arrived();
  });
}
