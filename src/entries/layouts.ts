import type { Shape } from './slots.ts';

/** A habit of laying out dates: what it is called where it is asked for (`--layout list`), and what it is, for people. */
export interface LayoutKind {
  readonly id: string;
  /** What its slots are, and where their dates stand. */
  readonly summary: string;
  readonly shape: Shape;
  /** Which end of the words the date stands at. */
  readonly mode: 'lead' | 'trail';
  /** Of shapes that are tried in two ways: how the keys of these slots begin. */
  readonly key?: 'under' | 'reversed';
}

/** Every layout that is looked for. */
export const layoutKinds = [
  { id: 'headings', summary: 'headings that begin with a date, the text below', shape: 'date heading', mode: 'lead' },
  { id: 'headings-over', summary: 'headings that name the event, its date alone below', shape: 'date heading', mode: 'lead', key: 'under' },
  { id: 'headings-last', summary: 'headings that end with a date', shape: 'date heading', mode: 'trail' },
  { id: 'bold', summary: 'paragraphs that begin with a date in bold or italics', shape: 'bold lead', mode: 'lead' },
  { id: 'bold-last', summary: 'paragraphs that begin in bold or italics and end with a date', shape: 'bold lead', mode: 'trail' },
  { id: 'paragraphs', summary: 'paragraphs that begin with a date', shape: 'leading date', mode: 'lead' },
  { id: 'paragraphs-last', summary: 'paragraphs that end with a date', shape: 'leading date', mode: 'trail' },
  { id: 'lines', summary: 'lines of a paragraph that begin with a date', shape: 'lines', mode: 'lead' },
  { id: 'list', summary: 'list items that begin with a date', shape: 'list item', mode: 'lead' },
  { id: 'list-last', summary: 'list items that end with a date', shape: 'list item', mode: 'trail' },
  { id: 'definitions', summary: 'definition lists whose terms are dates', shape: 'definition', mode: 'lead' },
  { id: 'definitions-last', summary: 'definition lists whose terms are events, the date below', shape: 'definition', mode: 'lead', key: 'reversed' },
  { id: 'table', summary: 'tables with one or more columns of dates', shape: 'table', mode: 'lead' },
  { id: 'records', summary: 'records of data with fields of dates', shape: 'record', mode: 'lead' },
  { id: 'boxes', summary: 'boxes of a page that hold a date and a text', shape: 'card', mode: 'lead' },
] as const satisfies readonly LayoutKind[];

export type LayoutId = (typeof layoutKinds)[number]['id'];

/** What may be asked for: layouts, or that the document is no chronology. */
export const layoutNames: readonly string[] = [...layoutKinds.map(({ id }) => id), 'none'];

/** The layout of slots of one shape and key, read at one end. */
export function layoutOf(shape: Shape, key: string, mode: LayoutKind['mode']): LayoutId {
  const way = key.startsWith('under') ? 'under' : key.startsWith('reversed') ? 'reversed' : undefined;
  const kind = layoutKinds.find((one: LayoutKind) => one.shape === shape && one.mode === mode && one.key === way) ?? layoutKinds.find((one: LayoutKind) => one.shape === shape && one.mode === mode);
  return kind?.id ?? 'list';
}

/** What a layout is, for people. */
export const describeLayout = (id: LayoutId): string => layoutKinds.find((kind) => kind.id === id)?.summary ?? id;
