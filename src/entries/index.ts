export { findChronology, type ChronologyOptions } from './chronology.ts';
export { plainOf } from './slots.ts';
export type { Chronology, CitedSource, Entry, Flow, Layout, Section } from './entry.ts';
