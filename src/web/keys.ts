import { NOTHING } from '../ask/index.ts';
import { panBy, showAll, showEnd, step, timeInView, zoomBy, zoomTo } from './actions.ts';
import type { Instrument } from './instrument.ts';
import { lanesOffered } from './lanes.ts';
import { foldTime, placeCursor, type State } from './state.ts';

/** What a key asks of the page. */
export interface Asked {
  readonly state: State;
  readonly instrument: Instrument;
  /** Brings the chosen entry before the reader's eyes. */
  read(): void;
  search(): void;
  theme(): void;
}

/** A key, or several that do the same, as a value: the handler and the sheet are made from one list. */
export interface Key {
  /** `KeyboardEvent.key`, with "Shift+" before it where Shift is meant. */
  readonly keys: readonly string[];
  /** How the sheet writes them. */
  readonly shown: string;
  readonly does: string;
  /** Only while the timeline has the focus. */
  readonly inTimeline?: true;
  act(asked: Asked): void;
}

/** Moves the end of the window of time; without one, takes what is in view or the chosen entry's time first. */
function stretchWindow({ state }: Asked, by: number): void {
  const view = timeInView(state);
  const window = state.window.peek() ?? { from: Math.round(view.from), to: Math.round(view.to) };
  const to = Math.round(window.to + (by * (view.to - view.from)) / 24);
  state.window.value = to > window.from ? { from: window.from, to } : window;
}

/** The next way to lay the entries in lanes; after the last, none. */
function nextLanes({ lanes, chart }: State): void {
  const offered = lanesOffered(chart.peek());
  const now = lanes.peek();
  lanes.value = offered[now === undefined ? 0 : offered.indexOf(now) + 1];
}

export const KEYS: readonly Key[] = [
  { keys: ['ArrowLeft'],  shown: '←',  does: 'Move to earlier time', inTimeline: true, act: ({ state }) => panBy(state, -0.12) },
  { keys: ['ArrowRight'], shown: '→', does: 'Move to later time', inTimeline: true, act: ({ state }) => panBy(state, 0.12) },
  { keys: ['ArrowDown'],  shown: '↓',  does: 'Next entry in time', inTimeline: true, act: ({ state }) => step(state, 1) },
  { keys: ['ArrowUp'],    shown: '↑',    does: 'Previous entry in time', inTimeline: true, act: ({ state }) => step(state, -1) },
  { keys: ['Home'],       shown: 'Home',     does: 'The beginning', inTimeline: true, act: ({ state }) => showEnd(state, 'from') },
  { keys: ['End'],        shown: 'End',      does: 'The end', inTimeline: true, act: ({ state }) => showEnd(state, 'to') },
  { keys: ['Enter', ' '], shown: 'Enter',    does: 'Read the chosen entry', inTimeline: true, act: (asked) => (asked.instrument.isStrip() ? asked.instrument.enlarge(true) : asked.read()) },
  { keys: ['Shift+ArrowLeft'],  shown: 'Shift + ←', does: 'End the window of time earlier', inTimeline: true, act: (asked) => stretchWindow(asked, -1) },
  { keys: ['Shift+ArrowRight'], shown: 'Shift + →', does: 'End the window of time later', inTimeline: true, act: (asked) => stretchWindow(asked, 1) },
  { keys: ['w'], shown: 'w', does: 'Mark off the time in view as a window', act: ({ state }) => { const { from, to } = timeInView(state); state.window.value = { from: Math.round(from), to: Math.max(Math.round(to), Math.round(from) + 1) }; } },
  { keys: ['j'], shown: 'j', does: 'Next entry', act: (asked) => { step(asked.state, 1); asked.read(); } },
  { keys: ['k'], shown: 'k', does: 'Previous entry', act: (asked) => { step(asked.state, -1); asked.read(); } },
  { keys: ['+', '='], shown: '+', does: 'Zoom in', act: ({ state }) => zoomBy(state, 1 / 1.5) },
  { keys: ['-', '_'], shown: '−', does: 'Zoom out', act: ({ state }) => zoomBy(state, 1.5) },
  { keys: ['z'], shown: 'z', does: 'Zoom to the chosen entry', act: ({ state }) => { const id = state.chosen.peek() ?? state.eye.peek(); if (id !== undefined) zoomTo(state, id); } },
  { keys: ['0'], shown: '0', does: 'Show all of time', act: ({ state }) => showAll(state) },
  { keys: ['c'], shown: 'c', does: 'A cursor that shows what was in force on a day; arrows move it', act: ({ state }) => { if (state.chart.peek().facts === undefined) return; placeCursor(state); document.querySelector<HTMLElement>('.cursor:not([hidden])')?.focus({ preventScroll: true }); } },
  { keys: ['l'], shown: 'l', does: 'Lay the entries in lanes: by who, by what kind …', act: ({ state }) => nextLanes(state) },
  { keys: ['f'], shown: 'f', does: 'Fold long empty stretches of time, or unfold them', act: ({ state }) => foldTime(state, state.chart.peek().fold.gaps.length === 0) },
  { keys: ['/'], shown: '/', does: 'Find words, years, or fields as actor:Oman', act: (asked) => asked.search() },
  { keys: ['d'], shown: 'd', does: 'Dark or light', act: (asked) => asked.theme() },
  { keys: ['?'], shown: '?', does: 'This sheet', act: ({ state }) => { state.sheet.value = !state.sheet.peek(); } },
  { keys: ['Escape'], shown: 'Esc', does: 'Let go: of what is chosen, then the window, the cursor, what is ticked, the search', act: (asked) => letGo(asked) },
];

function letGo({ state, instrument }: Asked): void {
  if (state.sheet.peek()) state.sheet.value = false;
  else if (state.stretch.peek()) state.stretch.value = undefined;
  else if (state.chosen.peek() !== undefined) state.chosen.value = undefined;
  else if (state.window.peek()) state.window.value = undefined;
  else if (state.day.peek() !== undefined) state.day.value = undefined;
  else if (state.facets.peek() !== NOTHING) state.facets.value = NOTHING;
  else if (state.query.peek() !== '') state.query.value = '';
  else instrument.enlarge(false);
}

const typing = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
const pressing = (target: EventTarget | null): boolean => target instanceof Element && target.closest('a, button, summary, [role="button"], [role="separator"]') !== null;

export function listenToKeys(asked: Asked): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (typing(event.target) && event.key !== 'Escape') return;
    const inTimeline = event.target instanceof Node && asked.instrument.element.contains(event.target) && !pressing(event.target);
    const name = (event.shiftKey && event.key.length > 1 ? 'Shift+' : '') + event.key;
    const key = KEYS.find(({ keys, inTimeline: only }) => keys.includes(name) && (!only || inTimeline));
    if (name.length === 1 && !inTimeline && !asked.state.letters.peek()) return;
    if (key === undefined || (pressing(event.target) && (name === 'Enter' || name === ' '))) return;
    event.preventDefault();
    key.act(asked);
  });
}
