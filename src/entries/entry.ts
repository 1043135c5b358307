import type { When } from '../dates/when.ts';
import type { Block } from '../read/blocks.ts';
import type { Passage, Span } from '../text/index.ts';
import type { LayoutId } from './layouts.ts';

/** A heading that stands above an entry. */
export interface Section {
  readonly at: Span;
  readonly depth: number;
  readonly text: string;
}

/** A document that an entry cites: a link, a footnote, a bracketed note, a "Source" cell. */
export interface CitedSource {
  readonly at: Span;
  readonly text: string;
  readonly url?: string;
}

/** One dated slot in the author's own layout. */
export interface Entry {
  /** Stable: no other entry's text and no order changes it. Begins with "e-", fit for an address. */
  readonly id: string;
  /** Label and text. */
  readonly at: Span;
  /** The date as written, in the source. Equals `when.at`. */
  readonly label: Span;
  /** The label's plain words. */
  readonly labelText: string;
  readonly when: When;
  /** The words after the label, markup removed. */
  readonly text: Passage;
  /** The same as the author set it out, the label and its separator taken off. */
  readonly body: readonly Block[];
  /** Headings above, outermost first. */
  readonly sections: readonly Section[];
  readonly sources: readonly CitedSource[];
  /** Id of the entry that this one is nested in. */
  readonly within?: string;
}

/** Slots of one kind in one part of the document: whether they are entries, and how many fit. */
export interface Layout {
  /** As it may be asked for: "list", "headings", "table" … */
  readonly id: LayoutId;
  /** They are entries. */
  readonly chosen: boolean;
  /** Why it is not chosen, or that it was asked for, in plain words; empty where it was found. */
  readonly why: string;
  /** Slots that begin (or end) with a date. */
  readonly fits: number;
  /** Slots of the same kind that do not. */
  readonly misfits: number;
  /** The part of the document that they stand in. */
  readonly at: Span;
  /** The nearest heading above that is no date; empty where there is none. */
  readonly section: string;
}

/** What stands among entries and is none. */
export interface LeftOut {
  readonly at: Span;
  readonly why: string;
}

/** The document in its own order, for whoever prints it: entries in their places between the rest of the author's words. */
export type Flow = { readonly kind: 'block'; readonly block: Block } | { readonly kind: 'entry'; readonly id: string };

export interface Chronology {
  /** In document order. */
  readonly entries: readonly Entry[];
  readonly flow: readonly Flow[];
  /** Every layout that was considered, in document order. */
  readonly layouts: readonly Layout[];
  readonly leftOut: readonly LeftOut[];
  /** The order of numeric dates, where it was told or the dates show it. */
  readonly order?: 'dmy' | 'mdy' | 'ymd';
  /** Only when there are no entries: the reason, beginning "no chronology: ". */
  readonly why?: string;
}
