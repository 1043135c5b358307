import { effect } from '@preact/signals';
import type { State } from './state.ts';

const KEPT = 'annals-letters';

/**
 * Keeps, for later visits, whether single letters do something. Who speaks to a machine, or strikes keys unawares, turns them
 * off; within the timeline they do something all the same.
 *
 * @see WCAG 2.2, 2.1.4 "Character Key Shortcuts"
 */
export function keepLetters({ letters }: State): void {
  try {
    letters.value = localStorage.getItem(KEPT) !== 'off';
  } catch {
    // Nothing is kept where the browser allows nothing.
  }
  let kept = letters.peek();
  effect(() => {
    if (letters.value === kept) return;
    kept = letters.value;
    try {
      if (kept) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, 'off');
    } catch {
      // As above.
    }
  });
}
