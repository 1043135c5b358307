/** The index: one card a chronology, set apart by hairlines. */
export const contents = /* css */ `
.contents { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0 40px; padding: 24px var(--edge) 0; list-style: none; margin: 0; }
.contents li { margin: 0; }
.card { display: flex; flex-direction: column; gap: 8px; height: 100%; padding-block: 20px 28px; border-block-start: 1px solid var(--line); }
.card .when { font: 400 var(--note)/1.4 var(--sans); color: var(--quiet); font-variant-numeric: lining-nums tabular-nums; }
.card h2 { font-size: 1.3125rem; }
.card h2 a { text-decoration: none; }
.card p { font: 400 1.0625rem/1.45 var(--serif); font-variant-numeric: oldstyle-nums; text-wrap: pretty; }
.card img { margin: 0 0 4px; aspect-ratio: 16/9; width: 100%; object-fit: cover; }
.card .more { font: 400 .875rem/1.5 var(--sans); color: var(--accent); margin-block-start: auto; }
.card .small { width: 100%; overflow: visible; fill: var(--quiet); margin-block-start: 4px; }
.card .small text { font: 11px var(--sans); }
.card .more { font: 400 .875rem/1.5 var(--sans); color: var(--accent); margin-block-start: auto; align-self: flex-start; }
.featured { grid-column: 1 / -1; }
.featured .card { border-block-start: 2px solid var(--ink); gap: 12px; padding-block-end: 36px; }
.featured h2 { font-size: 1.75rem; }
.featured p { font-size: 1.1875rem; max-width: 36rem; }
@media (min-width: 900px) {
  .featured .card:has(img) { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); align-content: start; column-gap: 40px; }
  .featured .card:has(img) .more { margin: 0; }
  .featured .card:has(img) > * { grid-column: 1; }
  .featured .card > img { grid-column: 2; grid-row: 1 / span 6; margin: 0; }
}
@media (max-width: 759px) {
  .contents { padding-block-start: 8px; }
  .featured h2 { font-size: 1.44rem; }
  .featured p { font-size: 1.0625rem; }
}
`;
