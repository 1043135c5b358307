/** The page of one account: bar, front, entries between two margins. */
export const page = /* css */ `
.bar { display: flex; align-items: center; gap: 8px 24px; min-height: 48px; padding: 10px 24px; border-block-end: 1px solid var(--line); }
.bar h1 { flex: 1 1 auto; font-size: 1.25rem; min-width: 0; }
.bar .up { font-size: var(--note); color: var(--quiet); white-space: nowrap; }
.tools { display: flex; align-items: center; gap: 4px; align-self: center; }
.tools[hidden] { display: none; }
.tools input { font: 400 .875rem/1.25 var(--sans); color: inherit; width: 13rem; padding: 5px 8px; border: 0; border-block-end: 1px solid var(--line); border-radius: 0; background: none; appearance: none; }
.tools input::placeholder { color: var(--quiet); opacity: 1; }
.tools input:focus { border-color: var(--accent); outline-offset: 0; }
.tools button { display: grid; place-items: center; width: 32px; height: 32px; padding: 0; border: 0; border-radius: 2px; background: none; color: var(--quiet); cursor: pointer; font: 600 1rem/1 var(--serif); }
.tools button:hover { color: var(--accent); }
.tools svg { width: 17px; height: 17px; fill: none; stroke: currentColor; stroke-width: 1.4; }
.front, .entry, .between { display: grid; grid-template-columns: minmax(9rem, 11.5rem) minmax(0, 36rem) minmax(11rem, 1fr); column-gap: 32px; padding-inline: var(--edge); align-items: first baseline; }
.front > *, .between > * { grid-column: 2; }
.prose, .between, .front { font: 400 var(--text)/1.5 var(--serif); font-variant-numeric: oldstyle-nums proportional-nums; hanging-punctuation: first; }
.prose p, .between p, .front p, .prose li { text-wrap: pretty; hyphens: auto; hyphenate-limit-chars: 7 3 3; }
.front { padding-block: 32px 20px; }
.about > * + * { margin-block-start: 12px; }
.front .lede { font-size: 1.2em; line-height: 1.4; }
.front .byline { font: 400 .875rem/1.5 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums; }
.front .byline { display: flex; flex-wrap: wrap; gap: 0 20px; }
.byline span { unicode-bidi: plaintext; }
.front > .notes { grid-column: 3; }
.between { padding-block: 8px; }
.between:has(> :is(h2, h3, h4)) { padding-block: 36px 4px; }
.between + .entry { padding-block-start: 20px; }
.entry + .between { padding-block-start: 24px; }
.between .footnote { font-size: .8em; display: grid; grid-template-columns: 2em 1fr; }
.between .footnote .mark { color: var(--quiet); font-variant-numeric: lining-nums tabular-nums; }
.why { color: var(--quiet); }
.entry { padding-block: 16px; position: relative; }
.date { grid-column: 1; text-align: end; text-decoration: none; font: 400 1rem/1.5 var(--serif); font-variant-numeric: lining-nums tabular-nums; text-wrap: balance; color: inherit; }
.within .date { color: var(--quiet); }
.unread .label { text-decoration: underline dotted var(--accent) 1px; text-underline-offset: .2em; }
.long .entry { content-visibility: auto; contain-intrinsic-size: auto 120px; }
.prose { grid-column: 2; min-width: 0; }
.mention { text-decoration: underline solid var(--line) 1px; text-underline-offset: .2em; }
.prose a .mention { text-decoration: none; }
.m { text-decoration: underline dotted color-mix(in srgb, var(--quiet) 70%, transparent) 1px; text-underline-offset: .2em; }
.m.p { text-decoration-style: dashed; }
.m.i { text-decoration-style: solid; }
.m.s { text-decoration: underline double color-mix(in srgb, var(--quiet) 45%, transparent) 1px; }
.prose a .m { text-decoration: none; }
.mention[tabindex] { cursor: pointer; }
.mention[tabindex]:hover, .mention[aria-pressed=true] { color: var(--accent); text-decoration-color: currentColor; }
.notes { grid-column: 3; font: 400 var(--note)/1.45 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums; min-width: 0; }
summary { cursor: pointer; list-style: none; width: fit-content; }
summary::-webkit-details-marker { display: none; }
.entry summary { display: grid; }
.entry summary > * { grid-area: 1 / 1; }
.bounds { text-decoration: underline dotted var(--line) 1px; text-underline-offset: .25em; }
.ask { opacity: 0; }
summary:is(:hover, :focus-visible) .ask { opacity: 1; }
summary:is(:hover, :focus-visible) .bounds { opacity: 0; }
summary:hover { color: var(--accent); }
.notes dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; margin-block: 4px 8px; padding-block: 8px; border-block: 1px solid var(--line); }
.notes dt { font-weight: 400; }
.notes dd { margin: 0; color: var(--ink); }
.notes code { font-size: .95em; overflow-wrap: anywhere; }
.notes ul { list-style: none; padding: 0; margin-block-start: 6px; }
.findings li { padding-inline-start: 10px; border-inline-start: 1px solid var(--accent); }
.findings .info { border-color: var(--line); }
.mend { display: none; font-style: italic; }
.entry .findings .info { display: none; }
details[open] ~ .findings .mend, details .mend { display: block; }
.entry details[open] ~ .findings .info { display: block; }
.colophon { padding: 40px var(--edge) 48px; font: 400 var(--note)/1.5 var(--sans); color: var(--quiet); }
:target > .date .label, .entry.chosen > .date .label { color: var(--accent); }
.entry:target::before { content: ""; position: absolute; inset-block: 16px; inset-inline-start: calc(var(--edge) - 14px); border-inline-start: 2px solid var(--accent); }
[dir=rtl] :is(.notes, .tools, #panorama) { direction: ltr; }
@media (hover: none), (max-width: 1060px) {
  .entry summary { display: block; }
  .ask, summary:is(:hover, :focus-visible) .bounds { opacity: 1; }
  .ask { text-decoration: underline dotted 1px; text-underline-offset: .25em; }
  .bounds { text-decoration: none; }
}
@media (max-width: 1060px) {
  .front, .entry, .between { grid-template-columns: minmax(7.5rem, 10rem) minmax(0, 36rem); column-gap: 24px; justify-content: center; }
  .notes, .front > .notes { grid-column: 2; padding-block-start: 4px; }
}
@media (max-width: 759px) {
  :root { --text: 1.0625rem; --edge: 20px; }
  .bar { flex-wrap: wrap; }
  .bar h1 { font-size: 1.2rem; flex-basis: 100%; }
  .bar .up { order: 1; }
  .tools { flex: 1 1 100%; }
  .tools input { flex: 1; min-width: 0; }
  .tools button { width: 40px; height: 40px; }
  .front, .entry, .between { display: block; }
  .front { padding-block: 20px 12px; }
  .entry { padding-block: 14px; }
  .date { display: block; text-align: start; font-weight: 600; padding: 0; margin-block-end: 2px; }
  .notes { padding-block-start: 4px; }
  .entry summary .bounds { display: none; }
  .bar { padding-inline: 20px; }
  .still { padding-inline: 12px; }
  .entry:target::before { inset-inline-start: 8px; }
}
@media (forced-colors: active) {
  .mention, a { text-decoration-color: LinkText; }
  .m { text-decoration-color: CanvasText; }
  .findings li { border-color: CanvasText; }
}
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --line: var(--ink); } }
`;
