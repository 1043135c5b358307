/** The frame of the instrument, and the picture in it that stands without script and on paper. */
export const panorama = /* css */ `
#panorama { position: relative; background: var(--paper); border-block-end: 1px solid var(--line); }
.still { padding: 4px 24px 2px; }
.still rect { shape-rendering: crispEdges; }
.still > svg { display: none; }
.still > .hatches { display: block; position: absolute; }
.still svg { overflow: visible; fill: var(--ink); font: 12.5px var(--serif); }
.still a { text-decoration: none; fill: var(--ink); color: var(--ink); }
.still .d { font: 11.5px var(--sans); fill: var(--quiet); font-variant-numeric: lining-nums tabular-nums; }
.still a:hover, .still a:hover .d { fill: var(--accent); }
.still pattern rect { fill: var(--ink); }
.bands { fill: var(--quiet); font: 11px var(--sans); }
.axis { fill: var(--quiet); }
.axis text { font: 11px var(--sans); font-variant-numeric: lining-nums tabular-nums; text-anchor: middle; }
.axis .start, .axis .context { text-anchor: start; }
.axis .end, .published .end { text-anchor: end; }
.axis .context { fill: var(--ink); }
.axis path { fill: none; stroke: var(--quiet); vector-effect: non-scaling-stroke; shape-rendering: crispEdges; }
.axis .grid { stroke: var(--line); opacity: .55; }
.published line { stroke: var(--accent); stroke-dasharray: 2 2; }
.published text { font: 11px var(--sans); fill: var(--accent); }
@media (min-width: 1168px) { .still .wide { display: block; } }
@media (min-width: 760px) and (max-width: 1167px) { .still .middle { display: block; } }
@media (max-width: 759px) { .still .strip { display: block; } }
.live .still { display: none; }
#panorama.live { border: 0; }
@media (min-width: 760px) and (min-height: 700px) {
  :root:has(.low) { --instrument: 290px; }
  #panorama:has(.low):not(.live) { position: sticky; top: 0; z-index: 2; }
}
@media (forced-colors: active) {
  .still svg, .still a, .still pattern rect, .axis, .bands { fill: CanvasText; }
  .axis path { stroke: CanvasText; }
  .published line { stroke: LinkText; }
}
`;
