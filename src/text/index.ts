export { contains, cover, overlaps, type Span } from './span.ts';
export { place, placer, type Place, type Source } from './source.ts';
export { joinPassages, passage, slicePassage, spanInSource, spansInSource, type Marks, type Passage, type Run } from './passage.ts';
export { printable } from './printable.ts';
export { originer, whereabouts } from './origin.ts';
