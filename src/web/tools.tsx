import { signal } from '@preact/signals';
import { render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { stretchWords } from '../view/words.ts';
import { KEYS } from './keys.ts';
import { countFound, nextFound } from './marks.ts';
import type { State } from './state.ts';
import { otherTheme, themeNow } from './theme.ts';

const dark = signal(themeNow() === 'dark');

/** Changes between dark and light. */
export const turnTheme = (): void => { dark.value = otherTheme() === 'dark'; };

const Icon = ({ children }: { readonly children: ComponentChildren }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.2">{children}</svg>
);

/** What is found, in words: "5 of 19 entries". */
function Found({ state }: { readonly state: State }) {
  const found = state.found.value;
  return <span class="count" role="status">{found === undefined ? '' : `${countFound(found)} of ${state.chart.value.count}`}</span>;
}

function Search({ state, go }: { readonly state: State; readonly go: (id: string | undefined) => void }) {
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search" id="find" value={state.query.value} placeholder="find…" aria-label="Find words or years" autocomplete="off" spellcheck={false}
        onInput={({ currentTarget }) => { state.query.value = currentTarget.value; }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(nextFound(state, event.shiftKey ? -1 : 1));
          if (event.key === 'Escape' && state.query.peek() !== '') { state.query.value = ''; event.preventDefault(); }
        }}
      />
      <Found state={state} />
    </form>
  );
}

function Marked({ state }: { readonly state: State }) {
  const window = state.window.value;
  if (window === undefined) return null;
  const words = stretchWords(Math.round(window.from), Math.round(window.to) - 1);
  return (
    <button type="button" class="window" aria-label={`The window ${words}: let go`} onClick={() => { state.window.value = undefined; }}>
      {words} <span aria-hidden="true">×</span>
    </button>
  );
}

const keysFor = (inTimeline: boolean) => KEYS.filter((key) => (key.inTimeline ?? false) === inTimeline).map(({ shown, does }) => (
  <div key={shown}><dt><kbd>{shown}</kbd></dt><dd>{does}</dd></div>
));

function Sheet({ state }: { readonly state: State }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = state.sheet.value;
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="sheet-title" onClose={() => { state.sheet.value = false; }} onClick={({ target, currentTarget }) => { if (target === currentTarget) state.sheet.value = false; }}>
      <h2 id="sheet-title">Keys and gestures</h2>
      <h3>Everywhere</h3>
      <dl>{keysFor(false)}</dl>
      <h3>With the timeline in focus</h3>
      <dl>{keysFor(true)}</dl>
      <h3>With a pointer</h3>
      <dl>
        <div><dt>Drag</dt><dd>Move in time</dd></div>
        <div><dt>Ctrl + wheel, pinch</dt><dd>Zoom; the plain wheel scrolls the page</dd></div>
        <div><dt>Drag along the axis</dt><dd>Mark off a window of time</dd></div>
        <div><dt>Double click</dt><dd>Zoom to an entry</dd></div>
      </dl>
      <h3>How to read the bars</h3>
      <dl>
        <div><dt>Solid</dt><dd>certainly going on</dd></div>
        <div><dt>Hatched</dt><dd>some time within; the thinner, the less certain</dd></div>
        <div><dt>Arrow</dt><dd>without end</dd></div>
      </dl>
      <form method="dialog"><button type="submit">Close</button></form>
    </dialog>
  );
}

/** What stands in the page's bar: search, the window of time, the theme, the sheet of keys. */
export function mountTools(into: HTMLElement, state: State, go: (id: string | undefined) => void): void {
  render(
    <>
      <Search state={state} go={go} />
      <Marked state={state} />
      <Theme />
      <button type="button" class="icon" aria-label="Keys and gestures" aria-haspopup="dialog" onClick={() => { state.sheet.value = true; }}>?</button>
      <Sheet state={state} />
    </>,
    into,
  );
}

function Theme() {
  return (
    <button type="button" class="icon" aria-label={dark.value ? 'Light' : 'Dark'} onClick={turnTheme}>
      <Icon>{dark.value ? <><circle cx="8" cy="8" r="3" /><path d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.5 1.5M11.5 11.5L13 13M13 3l-1.5 1.5M4.5 11.5L3 13" /></> : <path d="M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z" />}</Icon>
    </button>
  );
}
