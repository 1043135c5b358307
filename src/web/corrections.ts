import { correctionFields, correctionLine, sameCorrection, correctionFrom, type Correction, type CorrectionFields } from '../account/correction.ts';
import { batch, signal, type Signal } from '@preact/signals';
import { NOTHING } from '../ask/index.ts';
import type { State } from './state.ts';

/** What the reader has corrected here, and how that went. */
export interface Corrections {
  /** Whether there is somebody who writes. Else what is corrected is text to be copied. */
  readonly written: boolean;
  /** The lines to be copied, where nobody writes. */
  readonly draft: Signal<readonly string[]>;
  /** What was done last, or why it could not be. */
  readonly said: Signal<{ readonly words: string; readonly wrong: boolean } | undefined>;
  /** How many can be undone. */
  readonly undoable: Signal<number>;
  correct(correction: Correction): Promise<void>;
  takeBack(correction: Correction): Promise<void>;
  /** Takes the last one back that was made here. */
  undo(): Promise<void>;
}

/** What was made in this tab, so that it can be undone after a reload too. */
const KEPT = 'annals-corrections';

function recall(): Correction[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(`${KEPT} ${location.pathname}`) ?? '[]');
    return (Array.isArray(list) ? list : []).map(correctionFrom).filter((one): one is Correction => !('mistake' in one));
  } catch {
    return [];
  }
}

/** Asks the server to add or to take out a correction. @returns Why it has not; undefined where it has. */
async function ask(address: string, body: { readonly add: CorrectionFields } | { readonly remove: CorrectionFields }): Promise<string | undefined> {
  try {
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ page: location.pathname, ...body }) });
    if (response.ok) return undefined;
    const { error } = (await response.json().catch(() => ({}))) as { readonly error?: string };
    return error ?? `The server answered with ${response.status}.`;
  } catch {
    return 'The server does not answer. Is "annals open" still running?';
  }
}

/** Corrections from the page: written by the server that shows it, else made ready to be copied. Ctrl-Z takes the last one back. */
export function takeCorrections(state: State): Corrections {
  const address = state.chart.peek().correcting && document.documentElement.dataset.correct;
  const made = address === undefined ? [] : recall();
  const undoable = signal(made.length);
  const draft = signal<readonly string[]>([]);
  const said = signal<{ readonly words: string; readonly wrong: boolean } | undefined>(undefined);

  const keep = (): void => {
    undoable.value = made.length;
    try {
      if (address !== undefined) sessionStorage.setItem(`${KEPT} ${location.pathname}`, JSON.stringify(made.map(correctionFields)));
    } catch {
      // Then it lasts as long as the page.
    }
  };
  const tell = (words: string, wrong = false): void => { said.value = { words, wrong }; };
  const sidecar = (): string => state.chart.peek().correcting?.sidecar ?? 'NAME.annals.yaml';

  /** What is ticked goes by its new name. */
  function follow(correction: Correction): void {
    if (correction.do !== 'merge') return;
    const facets = state.facets.peek();
    if (facets === NOTHING || !facets.who.some((name) => correction.names.includes(name))) return;
    state.facets.value = { ...facets, who: [...new Set(facets.who.map((name) => (correction.names.includes(name) ? correction.as : name)))] };
  }

  async function takeBack(correction: Correction): Promise<void> {
    if (address === undefined) {
      const at = draft.peek().lastIndexOf(correctionLine(correction));
      draft.value = draft.peek().filter((_, index) => index !== at);
    } else {
      const why = await ask(address, { remove: correctionFields(correction) });
      if (why !== undefined) return tell(why, true);
    }
    const at = made.findLastIndex((one) => sameCorrection(one, correction));
    if (at >= 0) made.splice(at, 1);
    keep();
    tell('Taken back.');
  }
  async function undo(): Promise<void> {
    const last = made.at(-1);
    if (last === undefined) return;
    const before = said.peek();
    await takeBack(last);
    // What somebody else has taken out cannot be undone again and again.
    if (said.peek() !== before && said.peek()?.wrong && !state.chart.peek().correcting?.list.some(({ fields }) => same(fields, last))) {
      made.pop();
      keep();
    }
  }
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || made.length === 0) return;
    if (event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, [contenteditable]')) return;
    event.preventDefault();
    void undo();
  });

  return {
    written: address !== undefined, draft, said, undoable, takeBack, undo,
    async correct(correction) {
      if (address !== undefined) {
        const why = await ask(address, { add: correctionFields(correction) });
        if (why !== undefined) return tell(why, true);
      }
      batch(() => {
        made.push(correction);
        if (address === undefined) draft.value = [...draft.peek(), correctionLine(correction)];
        keep();
        if (address !== undefined) follow(correction);
        tell(address === undefined ? 'Ready to be copied, below.' : `Written into ${sidecar()}.`);
      });
    },
  };
}

export function same(fields: CorrectionFields, correction: Correction): boolean {
  const other = correctionFrom(fields);
  return !('mistake' in other) && sameCorrection(other, correction);
}
