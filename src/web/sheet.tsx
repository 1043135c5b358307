import { effect } from '@preact/signals';
import { fields } from '../ask/index.ts';
import { render, type VNode } from 'preact';
import { KEYS } from './keys.ts';
import type { State } from './state.ts';

type Row = readonly [term: string, says: string];

const POINTER: readonly Row[] = [
  ['Drag', 'Move in time'],
  ['Ctrl + wheel, pinch', 'Zoom; the plain wheel scrolls the page'],
  ['Drag along the axis', 'Mark off a window of time'],
  ['Double click', 'Zoom to an entry'],
];

const FIND: readonly Row[] = [
  ['word word', 'Both in the entry'],
  ['"two words"', 'Together'],
  ['field:value', 'A field below has it; field:"two words"'],
  ['money>1e9', 'More than; also >= < <= ='],
  ['-term', 'Not'],
  ['a OR b', 'One of them'],
  ...Object.entries(fields).filter(([, says]) => !says.startsWith('Allen')).map(([field, says]): Row => [`${field}:`, says]),
  ['meets: …', `Allen’s relations to a date: ${Object.entries(fields).filter(([, says]) => says.startsWith('Allen')).map(([field]) => field).join(', ')}`],
];

const BARS: readonly Row[] = [
  ['Solid', 'Certainly going on'],
  ['Hatched', 'Some time within; the thinner, the less certain'],
  ['Arrow', 'Without end'],
  ['Tick', 'A single day'],
];

const keysOf = (inTimeline: boolean): Row[] => KEYS.filter((key) => (key.inTimeline ?? false) === inTimeline).map(({ shown, does }) => [shown, does]);

/** Told by the corrections themselves, for it means nothing without them. */
const UNDO: Row = ['Ctrl + Z', 'Take the last correction back'];

const Part = ({ title, rows, keys = false }: { readonly title: string; readonly rows: readonly Row[]; readonly keys?: boolean }): VNode => (
  <>
    <h3>{title}</h3>
    <dl>{rows.map(([term, says]) => <div key={term}><dt>{keys ? <kbd>{term}</kbd> : term}</dt><dd>{says}</dd></div>)}</dl>
  </>
);

/** Turns the keys of a single letter off and on. */
const Letters = ({ state }: { readonly state: State }): VNode => (
  <p><label><input type="checkbox" checked={state.letters.value} onChange={({ currentTarget }) => { state.letters.value = currentTarget.checked; }} /> Single letters and signs work everywhere; else only with the timeline in focus</label></p>
);

/** The sheet of keys and gestures, and of how the bars are read; made when it is first asked for. */
export function offerSheet(state: State): void {
  let dialog: HTMLDialogElement | undefined;
  effect(() => {
    const open = state.sheet.value;
    if (open && dialog === undefined) dialog = makeSheet(state);
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  });
}

function makeSheet(state: State): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  dialog.lang = 'en';
  dialog.setAttribute('aria-labelledby', 'sheet-title');
  const close = () => { state.sheet.value = false; };
  dialog.addEventListener('close', close);
  dialog.addEventListener('click', ({ target }) => { if (target === dialog) close(); });
  document.body.append(dialog);
  render(
    <div>
      <h2 id="sheet-title">Keys and gestures</h2>
      <Part title="Everywhere" rows={[...keysOf(false), UNDO]} keys />
      <Letters state={state} />
      <Part title="With the timeline in focus" rows={keysOf(true)} keys />
      <Part title="With a pointer" rows={POINTER} />
      <Part title="In the search field" rows={FIND} keys />
      <Part title="How to read the bars" rows={BARS} />
      <p class="end"><button type="button" onClick={close}>Close</button></p>
    </div>,
    dialog,
  );
  return dialog;
}
