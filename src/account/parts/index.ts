export { csvCutter } from './csv.ts';
export { partsOf, type Cutter } from './cut.ts';
export { gatherDefinitions, markdownCutter } from './markdown.ts';
export { mover, type Part } from './part.ts';
