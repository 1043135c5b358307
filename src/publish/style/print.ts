/** On paper: the panorama whole on the first page, then the entries with their dates in the margin, notes small, links with their addresses. */
export const print = /* css */ `
@page { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --text: 10.5pt; --note: 7.5pt; --edge: 0px; }
  .tools, .up, .edge, #panorama > :not(.still), .bar .unseen { display: none !important; }
  .bar { padding: 0 0 6pt; border: 0; }
  .bar h1 { font-size: 17pt; }
  #panorama, #panorama.live { position: static; max-height: none; overflow: visible; border-block: 1px solid var(--line); break-inside: avoid; padding: 0; }
  .live .still, .still { display: block; padding: 4px 0; }
  .still .wide, .still .strip { display: none !important; }
  .still .middle { display: block !important; }
  .still svg, .still pattern rect, .axis { print-color-adjust: exact; }
  .front, .entry, .between { display: block; position: relative; padding-inline: 36mm 0; }
  .front { padding-block: 12pt 8pt; }
  .front .byline { font-size: 8.5pt; }
  .front > .notes { display: none; }
  .entry { padding-block: 5pt; content-visibility: visible !important; }
  .between { padding-block: 4pt; }
  .between:has(> :is(h2, h3, h4)) { padding-block: 12pt 2pt; break-after: avoid; }
  .entry::before { display: none; }
  .date { position: absolute; inset-inline-start: 0; width: 30mm; font-size: 9.5pt; text-align: end; font-weight: 400; padding-block-start: .1em; margin: 0; }
  .prose { orphans: 3; widows: 3; }
  .notes { padding-block-start: 2pt; break-before: avoid; }
  .entry summary, .entry summary .bounds { display: block; text-decoration: none; opacity: 1; }
  .ask, .notes dl, .mend { display: none !important; }
  h2, h3, h4 { break-after: avoid; }
  .mention, .m, a { text-decoration: none; }
  .prose a[href^=http]::after, .between a[href^=http]::after, .sources a[href^=http]::after { content: " <" attr(href) ">"; font: 7.5pt var(--sans); overflow-wrap: anywhere; color: var(--quiet); }
  img { max-height: 90mm; break-inside: avoid; }
  pre, blockquote, tr { break-inside: avoid; }
}
`;
