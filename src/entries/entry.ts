import type { When } from '../dates/when.ts';
import type { Block } from '../read/blocks.ts';
import type { Passage, Span } from '../text/index.ts';

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

/** Which of the author's habits was found, in plain words, and how well it fits. */
export interface Layout {
  /** "bold lead", "list item", "date heading", "table" … */
  readonly pattern: string;
  /** Slots that the pattern reads. */
  readonly fits: number;
  /** Slots of the same shape that it does not. */
  readonly misfits: number;
  /** The part of the document it was found in. */
  readonly at: Span;
  readonly leftOut: readonly { readonly at: Span; readonly why: string }[];
}

/** The document in its own order, for whoever prints it: entries in their places between the rest of the author's words. */
export type Flow = { readonly kind: 'block'; readonly block: Block } | { readonly kind: 'entry'; readonly id: string };

export interface Chronology {
  /** In document order. */
  readonly entries: readonly Entry[];
  readonly flow: readonly Flow[];
  readonly layouts: readonly Layout[];
  /** Only when there are no entries: the reason, beginning "no chronology: ". */
  readonly why?: string;
}
