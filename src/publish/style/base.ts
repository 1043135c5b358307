/** Colours, type and the elements of prose. `light-dark()` follows the reader's system, or `data-theme` on the root. */
export const base = /* css */ `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf6ed, #1c1a17);
  --ink: light-dark(#2b2620, #e9e3d7);
  --quiet: light-dark(#6c6256, #a69d8f);
  --line: light-dark(#dbd2c2, #3b362f);
  --accent: light-dark(#9c3019, #e88f70);
  --mark: light-dark(#f3dfa2, #59481a);
  --shade: light-dark(#f2ecdf, #24211d);
  --serif: "Annals Serif", "Source Serif 4", "Iowan Old Style", Charter, Palatino, "Palatino Linotype", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --text: 1.15625rem;
  --note: .8125rem;
  --edge: max(16px, (100vw - 1160px) / 2);
}
[data-theme=light] { color-scheme: light; }
[data-theme=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
html { font: 100%/1.5 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: none; text-size-adjust: none; accent-color: var(--accent); scroll-padding-top: calc(var(--instrument, 12px) + 12px); }
body { margin: 0; overflow-wrap: break-word; }
a { color: inherit; text-decoration: underline solid color-mix(in srgb, var(--accent) 55%, transparent) 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
::selection { background: var(--mark); }
h1, h2, h3, h4, h5, h6 { font: 600 1em/1.25 var(--serif); text-wrap: balance; margin: 0; }
h2 { font-size: 1.44em; }
h3 { font-size: 1.2em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, blockquote, pre, .table { margin: 0; }
p + p, p + :is(ul, ol, dl, blockquote, pre, .table), :is(ul, ol, dl, blockquote, pre, .table) + * { margin-block-start: .75em; }
ul, ol { padding-inline-start: 1.25em; }
li + li { margin-block-start: .25em; }
li::marker { color: var(--quiet); }
li > :is(ul, ol) { margin-block-start: .25em; }
dt { font-weight: 600; }
dd { margin-inline-start: 1.25em; }
blockquote { padding-inline-start: 20px; border-inline-start: 1px solid var(--quiet); font-size: .95em; }
hr { border: 0; border-block-start: 1px solid var(--line); margin: 0; }
code, pre { font-family: var(--mono); font-size: .82em; font-variant-numeric: normal; }
pre { overflow-x: auto; padding: 12px 16px; background: var(--shade); line-height: 1.45; white-space: pre-wrap; }
pre code { font-size: 1em; }
sup, sub { font-size: .72em; line-height: 0; font-variant-numeric: lining-nums; }
strong { font-weight: 600; }
img { max-width: 100%; height: auto; max-height: 70vh; display: block; margin-block: 8px; }
.image { font-style: italic; color: var(--quiet); }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .85em; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 6px 16px 6px 0; border-block-end: 1px solid var(--line); }
th { font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
