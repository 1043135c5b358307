import { effect } from '@preact/signals';
import { stretchWords } from '../view/words.ts';
import { showAll } from './actions.ts';
import { countFound, nextFound } from './marks.ts';
import type { State } from './state.ts';
import { otherTheme } from './theme.ts';

/**
 * Takes up the tools in the page's bar: the search, how many it finds, the window of time marked off, theme, print, keys.
 * A page without them (one made to measure) has its keyboard only.
 *
 * @param go Chooses an entry and brings it before the reader.
 */
export function takeUpTools(state: State, go: (id: string | undefined) => void): void {
  const tools = document.querySelector<HTMLElement>('.tools');
  if (tools === null) return;
  tools.hidden = false;
  const find = tools.querySelector<HTMLInputElement>('#find');
  const found = tools.querySelector<HTMLElement>('#found');
  if (find) takeUpSearch(find, state, go);
  if (found) {
    found.before(windowButton(state), wholeButton(state));
    effect(() => {
      const flags = state.found.value;
      const perhaps = state.perhaps.value;
      found.textContent = flags === undefined ? '' : `${countFound(flags)} of ${state.chart.value.count}${perhaps > 0 ? `, ${perhaps} perhaps` : ''}`;
    });
  }
  tools.querySelector('#theme')?.addEventListener('click', otherTheme);
  tools.querySelector('#print')?.addEventListener('click', () => print());
  const keys = tools.querySelector('#keys');
  keys?.setAttribute('aria-haspopup', 'dialog');
  keys?.addEventListener('click', () => { state.sheet.value = true; });
}

function takeUpSearch(find: HTMLInputElement, state: State, go: (id: string | undefined) => void): void {
  effect(() => { if (find.value !== state.query.value) find.value = state.query.value; });
  const mistake = document.createElement('p');
  mistake.id = 'find-mistake';
  mistake.className = 'wrong';
  mistake.setAttribute('role', 'status');
  document.querySelector('.bar')?.append(mistake);
  find.setAttribute('aria-describedby', mistake.id);
  effect(() => {
    const wrong = state.mistake.value;
    mistake.hidden = wrong === undefined;
    mistake.textContent = wrong === undefined ? '' : `Column ${wrong.column}: ${wrong.why}`;
    find.setAttribute('aria-invalid', String(wrong !== undefined));
  });
  find.addEventListener('input', () => { state.query.value = find.value; });
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      go(nextFound(state, event.shiftKey ? -1 : 1));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (state.query.peek() === '') find.blur();
      else state.query.value = '';
    }
  });
}

/** Names the window of time that is marked off, and lets it go. */
function windowButton(state: State): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'window';
  button.addEventListener('click', () => { state.window.value = undefined; });
  effect(() => {
    const window = state.window.value;
    button.hidden = window === undefined;
    if (window === undefined) return;
    const words = stretchWords(Math.round(window.from), Math.round(window.to) - 1);
    button.textContent = `${words} ×`;
    button.setAttribute('aria-label', `Let go of the window ${words}`);
  });
  return button;
}

/** Shows all of time again; there only while some of it is out of view. */
function wholeButton(state: State): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'whole';
  button.textContent = 'Show all';
  button.setAttribute('aria-label', 'Show all of time');
  button.addEventListener('click', () => showAll(state));
  effect(() => {
    const { from, to } = state.view.value;
    const { whole } = state.chart.value;
    button.hidden = Math.abs(from - whole.from) < 1e-6 && Math.abs(to - whole.to) < 1e-6;
  });
  return button;
}
