import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { NOTHING, type Chosen, type QueryMistake } from '../ask/index.ts';
import type { Window } from '../view/scale.ts';
import type { Group } from '../view/lanes.ts';
import type { Chart } from './chart.ts';
import { groupsOf, lanesBy, type Lanes } from './lanes.ts';

/** A stretch of time named in the prose, chosen or pointed at. */
export interface Stretch extends Window {
  readonly words: string;
}

/** Everything of the explorer that cannot be computed from something else. */
export interface State {
  readonly chart: Signal<Chart>;
  /** The time in view. */
  readonly view: Signal<Window>;
  /** The time that the reader has marked off, whole days. */
  readonly window: Signal<Window | undefined>;
  readonly query: Signal<string>;
  /** By the item's number: 1 where it answers the query and lies in the window. Undefined where nothing is asked. */
  readonly found: Signal<Uint8Array | undefined>;
  /** Ids of entries: chosen by the reader, under the pointer, under the reading eye. */
  readonly chosen: Signal<string | undefined>;
  readonly pointed: Signal<string | undefined>;
  readonly eye: Signal<string | undefined>;
  /** A date named in a text. */
  readonly stretch: Signal<Stretch | undefined>;
  /** Actors, kinds, instruments and states that the reader has chosen. */
  readonly facets: Signal<Chosen>;
  /** The day of the cursor. */
  readonly day: Signal<number | undefined>;
  /** By what the entries are laid in lanes, and the groups that this makes. Undefined where they lie as they find room. */
  readonly lanes: Signal<Lanes | undefined>;
  readonly groups: ReadonlySignal<readonly Group[] | undefined>;
  /** How many of what is found fit only perhaps; what is wrong with the query. */
  readonly perhaps: Signal<number>;
  readonly mistake: Signal<QueryMistake | undefined>;
  readonly sheet: Signal<boolean>;
  /** Whether single letters, figures and signs do something wherever the focus is. */
  readonly letters: Signal<boolean>;
}

export function createState(first: Chart): State {
  const chart = signal(first);
  const lanes = signal<Lanes | undefined>(undefined);
  const groups = computed(() => {
    const made = lanes.value === undefined ? [] : groupsOf(chart.value, lanesBy(chart.value, lanes.value));
    return made.length === 0 ? undefined : made;
  });
  return {
    chart, lanes, groups,
    view: signal(first.whole),
    window: signal<Window | undefined>(undefined),
    query: signal(''),
    found: signal<Uint8Array | undefined>(undefined),
    chosen: signal<string | undefined>(undefined),
    pointed: signal<string | undefined>(undefined),
    eye: signal<string | undefined>(undefined),
    stretch: signal<Stretch | undefined>(undefined),
    facets: signal(NOTHING),
    day: signal<number | undefined>(undefined),
    perhaps: signal(0),
    mistake: signal<QueryMistake | undefined>(undefined),
    sheet: signal(false),
    letters: signal(true),
  };
}

/** Shows other data: what was chosen stays where the new data has it too, what was folded is folded again. */
export function showChart(state: State, next: Chart): void {
  const { view, chart: { value: shown } } = state;
  const chart = shown.fold.gaps.length > 0 && next.fold.gaps.length === 0 ? next.folded(true) : next;
  put(state, chart, view.value.from === shown.whole.from && view.value.to === shown.whole.to);
}

/** Puts a chart in the place of another, with the same time in view. */
function put(state: State, chart: Chart, all: boolean): void {
  const { back } = state.chart.peek().fold;
  const { from, to } = state.view.peek();
  batch(() => {
    state.chart.value = chart;
    state.view.value = all ? chart.whole : { from: chart.fold.onto(back(from)), to: chart.fold.onto(back(to)) };
  });
}

/** Folds the long empty stretches of time, or unfolds them. */
export function foldTime(state: State, on: boolean): void {
  const { view, chart: { value: shown } } = state;
  if (on !== (shown.fold.gaps.length > 0) && (shown.foldable || !on)) put(state, shown.folded(on), view.peek().from === shown.whole.from && view.peek().to === shown.whole.to);
}

/** Puts the day's cursor into the middle of what is in view, or takes it away. */
export function placeCursor({ day, view, chart }: State): void {
  const { from, to } = view.peek();
  day.value = day.peek() === undefined ? Math.floor(chart.peek().fold.back((from + to) / 2)) : undefined;
}
