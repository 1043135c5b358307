import { batch, signal, type Signal } from '@preact/signals';
import type { Window } from '../view/scale.ts';
import type { Chart } from './chart.ts';

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
  readonly sheet: Signal<boolean>;
}

export function createState(chart: Chart): State {
  return {
    chart: signal(chart),
    view: signal(chart.whole),
    window: signal<Window | undefined>(undefined),
    query: signal(''),
    found: signal<Uint8Array | undefined>(undefined),
    chosen: signal<string | undefined>(undefined),
    pointed: signal<string | undefined>(undefined),
    eye: signal<string | undefined>(undefined),
    stretch: signal<Stretch | undefined>(undefined),
    sheet: signal(false),
  };
}

/** Shows other data: what was chosen stays where the new data has it too. */
export function showChart(state: State, chart: Chart): void {
  const { view, chart: shown } = state;
  const all = view.value.from === shown.value.whole.from && view.value.to === shown.value.whole.to;
  batch(() => {
    state.chart.value = chart;
    if (all) view.value = chart.whole;
  });
}
