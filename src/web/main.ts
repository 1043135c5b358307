import { effect } from '@preact/signals';
import { chartOf, chartOfEvents, type LooseEvent } from './chart.ts';
import { parseIsoDay } from '../dates/day.ts';
import { takeCorrections } from './corrections.ts';
import { addCursor } from './cursor.ts';
import { addEdge, addFold } from './edge.ts';
import { offerFacets } from './facets.tsx';
import { choose } from './actions.ts';
import { listenToPointers } from './gestures.ts';
import { keepLetters } from './letters.ts';
import { keepAddress, takeAddress } from './history.ts';
import { createInstrument } from './instrument.ts';
import { listenToKeys } from './keys.ts';
import { dataOf, stayLive, takeOver } from './live.ts';
import { markFound } from './marks.ts';
import { offerOptions } from './options.ts';
import { articleOf, listenToProse, prepareProse, read } from './prose.ts';
import { createState, type State } from './state.ts';
import styles from './web.css?inline';
import { offerSheet } from './sheet.tsx';
import { otherTheme, recallTheme } from './theme.ts';
import { drawThread } from './thread.ts';
import { takeUpTools } from './tools.ts';

/** What a page offers to whoever measures or drives it. */
export interface PageApi {
  /** When the page can be used. */
  readonly ready: Promise<void>;
  /** Shows other events instead of the page's own; the page's prose stays as it is. */
  load(events: readonly LooseEvent[]): void;
  /** Shows a stretch of time: inclusive ISO days, years beyond four digits with a sign. */
  window(from: string, to: string): void;
  /** Where an entry's bar is in the browser's window, in CSS pixels; undefined where it is not drawn. */
  where(id: string): { readonly x: number; readonly y: number } | undefined;
  /** Whether what was loaded can be seen. */
  painted(): boolean;
  /** What the wheel is turned over, and that it zooms with Ctrl. */
  readonly wheel: { readonly selector: string; readonly ctrl: boolean };
}

declare global {
  interface Window { annals: PageApi }
}

function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  recallTheme();
}

function start(section: HTMLElement): void {
  const state = createState(chartOf(dataOf(document) ?? { title: '', items: [] }));
  takeAddress(state);
  const instrument = createInstrument(section, state);
  prepareProse();
  addEdge(instrument);
  addFold(instrument);
  addCursor(instrument, state);
  offerFacets(state, takeCorrections(state));
  offerOptions(instrument, state);
  const chosen = (id: string | undefined): void => {
    choose(state, id);
    if (id !== undefined) instrument.enlarge(false);
    instrument.flush();
    read(id, false);
  };
  effect(() => { if (state.lanes.value !== undefined) instrument.enlarge(true); });
  listenToPointers(instrument, state, chosen);
  listenToProse(instrument, state, chosen);
  takeUpTools(state, chosen);
  keepLetters(state);
  offerSheet(state);
  listenToKeys({ state, instrument, read: () => {
    instrument.enlarge(false);
    instrument.flush();
    read(state.chosen.peek() ?? state.eye.peek(), true);
  }, search: () => document.getElementById('find')?.focus(), theme: otherTheme });
  markFound(state);
  drawThread(instrument, state);
  keepAddress(state, () => read(state.chosen.peek(), false));
  stayLive((page) => takeOver(page, instrument, state));
  instrument.flush();
  articleOf(state.chosen.peek())?.scrollIntoView({ block: 'start', behavior: 'instant' });
  window.annals = api(state, instrument);
}

function api(state: State, instrument: ReturnType<typeof createInstrument>): PageApi {
  return {
    ready: Promise.resolve(),
    load(events) {
      const chart = chartOfEvents(events);
      state.chart.value = chart;
      state.view.value = chart.whole;
      instrument.flush();
    },
    window(from, to) {
      const first = parseIsoDay(from);
      const last = parseIsoDay(to);
      if (first === undefined || last === undefined || last < first) throw new RangeError(`no such window: ${from} to ${to}`);
      const { onto } = state.chart.peek().fold;
      state.view.value = { from: onto(first), to: onto(last + 1) };
    },
    where(id) {
      instrument.flush();
      const point = instrument.pointOf(state.chart.peek().rowOf(id));
      const box = instrument.surface.getBoundingClientRect();
      return point && { x: box.left + point.x, y: box.top + point.y };
    },
    painted: () => instrument.painted(),
    wheel: { selector: '.surface', ctrl: true },
  };
}

const section = document.getElementById('panorama');
dress();
if (section) start(section);
// A document without a chronology has nothing to draw; when its author writes one, the page begins anew.
else stayLive(() => location.reload());
