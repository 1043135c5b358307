export { findChronology, type ChronologyOptions } from './chronology.ts';
export { plainOf } from './slots.ts';
export type { Chronology, CitedSource, Entry, Flow, Layout, LeftOut, Section } from './entry.ts';
export { describeLayout, layoutKinds, layoutNames, type LayoutId } from './layouts.ts';
export { idParts, type IdParts } from './identity.ts';
export { chooseIds, idNumbers, type ChosenId } from './identity-in-parts.ts';
