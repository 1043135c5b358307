import { effect } from '@preact/signals';
import { inForceOn } from '../ask/index.ts';
import { dayInWords } from '../dates/english.ts';
import type { Day } from '../dates/when.ts';
import { revealTime } from './actions.ts';
import type { Instrument } from './instrument.ts';
import type { State } from './state.ts';

/** Days that a key moves the cursor by; a year and a month are about so long. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, 'Shift+ArrowLeft': -30, 'Shift+ArrowRight': 30, PageDown: -365, PageUp: 365 };

/** The day cursor: a handle over the timeline, dragged or moved by keys, that says what was in force. */
export function addCursor(instrument: Instrument, state: State): void {
  const handle = document.createElement('div');
  handle.className = 'cursor';
  handle.tabIndex = 0;
  handle.lang = 'en';
  handle.setAttribute('role', 'slider');
  handle.setAttribute('aria-label', 'Day');
  const words = document.createElement('span');
  handle.append(words);
  instrument.element.append(handle);

  effect(() => {
    const day = state.day.value;
    void state.view.value;
    const { facts, whole, known, fold } = state.chart.value;
    handle.hidden = day === undefined || facts === undefined;
    if (day === undefined || facts === undefined) return;
    const width = instrument.width();
    const x = instrument.xOfDay(day + 0.5);
    handle.hidden = x < 0 || x > width;
    handle.style.left = `${x}px`;
    handle.classList.toggle('right', x > width - 130);
    const rows = inForceOn(facts, day, known);
    const must = rows.filter((row) => row.must).length;
    words.textContent = dayInWords(day as Day);
    handle.setAttribute('aria-valuemin', String(Math.floor(fold.back(whole.from))));
    handle.setAttribute('aria-valuemax', String(Math.ceil(fold.back(whole.to))));
    handle.setAttribute('aria-valuenow', String(day));
    handle.setAttribute('aria-valuetext', `${dayInWords(day as Day)}: ${must} must and ${rows.length - must} may be in force`);
  });

  const move = (day: number): void => {
    const { whole, fold } = state.chart.peek();
    state.day.value = Math.round(Math.min(Math.max(day, Math.floor(fold.back(whole.from))), Math.ceil(fold.back(whole.to))));
  };
  handle.addEventListener('keydown', (event) => {
    const by = STEPS[(event.shiftKey && event.key.startsWith('Arrow') ? 'Shift+' : '') + event.key];
    if (event.key === 'Escape') state.day.value = undefined;
    else if (by !== undefined && state.day.peek() !== undefined) {
      move(state.day.peek()! + by);
      revealTime(state, { from: state.day.peek()!, to: state.day.peek()! + 1 });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    handle.focus({ preventScroll: true });
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    move(Math.floor(instrument.dayAt(event.clientX - instrument.surface.getBoundingClientRect().left)));
  });
}
