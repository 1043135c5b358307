import { effect } from '@preact/signals';
import type { Instrument } from './instrument.ts';
import type { State } from './state.ts';

/**
 * The timeline for those who do not see it: a list box of the entries in order of time, of which only the current one and
 * its neighbours are in the document (`aria-setsize` tells how many there are). The entries themselves are the full text.
 */
export function offerOptions({ surface }: Instrument, state: State): void {
  surface.tabIndex = 0;
  surface.setAttribute('role', 'listbox');
  surface.setAttribute('aria-label', 'Entries in order of time');
  surface.setAttribute('aria-orientation', 'vertical');
  surface.setAttribute('aria-describedby', 'timeline-keys');
  const keys = document.createElement('p');
  keys.id = 'timeline-keys';
  keys.className = 'unseen';
  keys.textContent = 'Arrows up and down go from entry to entry, left and right move in time, plus and minus zoom, 0 shows all, Enter reads; question mark lists all keys.';
  surface.after(keys);

  effect(() => {
    const { columns, item, rowOf, count } = state.chart.value;
    const groups = state.groups.value;
    const chosen = state.chosen.value;
    const current = Math.max(0, chosen === undefined ? 0 : rowOf(chosen));
    const rows = [current - 1, current, current + 1].filter((row) => row >= 0 && row < columns.count);
    surface.replaceChildren(...rows.map((row) => {
      const { id, label, words } = item(columns.order[row]!);
      const option = document.createElement('div');
      option.id = `option-${row}`;
      option.className = 'unseen';
      option.setAttribute('role', 'option');
      option.setAttribute('aria-posinset', String(row + 1));
      option.setAttribute('aria-setsize', String(columns.count));
      option.setAttribute('aria-selected', String(id === chosen));
      const lanes = groups?.filter((group) => group.rows.includes(row)).map(({ name }) => name) ?? [];
      option.textContent = `${label}: ${words}${lanes.length > 0 ? ` (${lanes.join(', ')})` : ''}`;
      return option;
    }));
    if (rows.length === 0) surface.removeAttribute('aria-activedescendant');
    else surface.setAttribute('aria-activedescendant', `option-${current}`);
    if (rows.length === 0) {
      const none = document.createElement('div');
      none.className = 'unseen';
      none.setAttribute('role', 'option');
      none.setAttribute('aria-selected', 'false');
      none.textContent = count === 0 ? 'No entries' : 'No entry has a date that can be drawn';
      surface.append(none);
    }
  });
}
