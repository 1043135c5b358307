import type { VNode } from 'preact';

const Icon = ({ d }: { readonly d: string }): VNode => <svg viewBox="0 0 18 18" aria-hidden="true"><path d={d} /></svg>;

/** What only a script can do. It stays hidden until the script has taken it up. */
export function Tools(): VNode {
  return (
    <div class="tools" hidden lang="en">
      <input id="find" type="search" placeholder="Find words, years, actor:…" aria-label="Find words or years" autocomplete="off" spellcheck={false} />
      <output id="found" aria-live="polite" />
      <button id="theme" type="button" aria-label="Dark or light" title="Dark or light"><Icon d="M15 11A6.6 6.6 0 0 1 7 3a6.6 6.6 0 1 0 8 8Z" /></button>
      <button id="print" type="button" aria-label="Print" title="Print"><Icon d="M5 6V2h8v4M5 12H2.5V6h13v6H13M5 10h8v6H5Z" /></button>
      <button id="keys" type="button" aria-label="Keys" title="Keys">?</button>
    </div>
  );
}
