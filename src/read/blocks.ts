import type { Passage, Source, Span } from '../text/index.ts';

/** What every format is read into: the author's blocks, in document order. */
export type Block =
  | { readonly kind: 'heading'; readonly at: Span; readonly depth: number; readonly words: Passage; readonly anchor?: string }
  | { readonly kind: 'paragraph'; readonly at: Span; readonly words: Passage; readonly hint?: Hint }
  | { readonly kind: 'list'; readonly at: Span; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'definitions'; readonly at: Span; readonly groups: readonly DefinitionGroup[] }
  | { readonly kind: 'table'; readonly at: Span; readonly header?: Row; readonly rows: readonly Row[] }
  | { readonly kind: 'quote'; readonly at: Span; readonly blocks: readonly Block[] }
  | { readonly kind: 'section'; readonly at: Span; readonly blocks: readonly Block[]; readonly hint?: Hint }
  | { readonly kind: 'code'; readonly at: Span; readonly text: string; readonly language?: string }
  | { readonly kind: 'rule'; readonly at: Span }
  | { readonly kind: 'footnote'; readonly at: Span; readonly label: string; readonly blocks: readonly Block[] }
  /** Markup of another language inside (HTML in Markdown): shown as text, never run. */
  | { readonly kind: 'raw'; readonly at: Span; readonly text: string };

/** What a format's own marks say of a block: element and class names in HTML, a style's name in Word. */
export interface Hint {
  readonly name: string;
  readonly classes?: readonly string[];
}

export interface Item {
  readonly at: Span;
  readonly blocks: readonly Block[];
  /** Of task lists. */
  readonly checked?: boolean;
}

export interface DefinitionGroup {
  readonly at: Span;
  readonly terms: readonly Passage[];
  readonly definitions: readonly (readonly Block[])[];
}

/** A row of a table, a record of a sheet or of a list of records. Spans of rows and columns are already spread out. */
export interface Row {
  readonly at: Span;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly at: Span;
  readonly words: Passage;
  /** The cell is a copy that a row or column span spreads here. */
  readonly spread?: true;
}

/** What the author says of the document as a whole, each with the place it is said. */
export interface FrontMatter {
  readonly at: Span;
  readonly format: 'yaml' | 'toml' | 'other';
  readonly title?: string;
  /** As written. */
  readonly date?: string;
  readonly draft?: boolean;
  readonly visible?: boolean;
  readonly featured?: boolean;
  readonly cta?: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly image?: string;
  readonly description?: string;
  readonly author?: string;
  /** Everything, also what we do not know, as its own language reads it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the value of each top-level field stands. */
  readonly places: Readonly<Record<string, Span>>;
}

/** Something wrong with the file itself that did not stop the reading. Becomes a finding. */
export interface Problem {
  /** "encoding", "front-matter", "truncated", "limit" … */
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly at: Span;
  /** How to mend it. */
  readonly mend?: string;
}

/** A document as a format's reader gives it. */
export interface ReadDocument {
  readonly source: Source;
  readonly front?: FrontMatter;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/** What a reader is given beside the decoded text. */
export interface ReadOptions {
  readonly path: string;
  readonly mediaType?: string;
  readonly sha256?: string;
}

/** A format: one file in `read/`, one line in its list. */
export interface Format {
  readonly id: string;
  readonly summary: string;
  readonly mediaType: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
}
