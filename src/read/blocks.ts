import type { Passage, Source, Span } from '../text/index.ts';
import type { Limits } from './limits.ts';

/** What every format is read into: the author's blocks, in document order. */
export type Block =
  | { readonly kind: 'heading'; readonly at: Span; readonly depth: number; readonly words: Passage; readonly anchor?: string; /** The format itself says that the words are a date: a record's "year". */ readonly dated?: true }
  | { readonly kind: 'paragraph'; readonly at: Span; readonly words: Passage; readonly hint?: Hint }
  | { readonly kind: 'list'; readonly at: Span; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'definitions'; readonly at: Span; readonly groups: readonly DefinitionGroup[] }
  /** `unseen`: what the document tells to programs beside what it shows; read only where what it shows is no chronology. */
  | { readonly kind: 'table'; readonly at: Span; readonly header?: Row; readonly rows: readonly Row[]; readonly unseen?: true }
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
  /** The row is one dated slot, and the format itself says which of its fields are the date. */
  readonly dated?: Dated;
}

/**
 * A date that a format keeps in fields of its own, apart from the words: a sheet's Year and Month columns, an event's DTSTART.
 * A row that carries one is an entry as it stands; a row without one, in a table where others have one, is none.
 */
export interface Dated {
  /** From the first date field to the last. */
  readonly at: Span;
  /** The label to show: the format's own display text, else the fields as written, joined ("1815-12-10 – 1852-11-27"). */
  readonly label: string;
  /** What the fields say, as EDTF, ends inclusive. Absent where they hold words that are still to be read. */
  readonly edtf?: string;
  /** Without `edtf`: the words still to be read, of the whole date or of its start. */
  readonly start?: Passage;
  /** The words of its (inclusive) end, where that is a field of its own. */
  readonly end?: Passage;
  /** Why the reading is doubtful, in plain words. */
  readonly doubt?: string;
}

/**
 * What a field of a record is for, where its name says so: "headline" a title, "description" a text, "url" a source,
 * "category" a group. An entry's text is its titles and texts in the order of the cells, or all fields that are neither
 * date, source nor group where it has no title or text.
 */
export type Role = 'date' | 'title' | 'text' | 'source' | 'group' | 'other';

export interface Cell {
  readonly at: Span;
  readonly words: Passage;
  /** Of records: what the field is for, and its name as written. */
  readonly role?: Role;
  readonly name?: string;
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
  /** Where the value of each top-level field stands, and, by their names joined with a dot, those of the fields in one. */
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

/** What a reader is told beside the text. */
export interface ReadOptions {
  /** As the user named the file; its ending tells the format. */
  readonly path: string;
  /** Overrides what the path's ending says. */
  readonly mediaType?: string;
  /** Of the file's bytes, for the record. */
  readonly sha256?: string;
  /** BCP 47, where the caller knows it. */
  readonly language?: string;
  /** What the file may cost before it is refused; the usual limits unless given. */
  readonly limits?: Limits;
}

/**
 * Reads the decoded text of one format; spans are offsets in it. Pure.
 * What is wrong with the document becomes problems, never an exception.
 */
export type FormatReader = (text: string, options: ReadOptions) => ReadDocument;

/** Reads the bytes of a container (DOCX, PDF …): spans are offsets in the text it extracts, whose `origins` name the places. */
export type BytesReader = (bytes: Uint8Array, options: ReadOptions) => ReadDocument | Promise<ReadDocument>;

/** A format: one file (or folder) in `read/`, one line in its list. */
export interface Format {
  readonly id: string;
  /** One line for lists and the manual. */
  readonly summary: string;
  readonly mediaType: string;
  /** What is left out or not read, one sentence for the manual. */
  readonly leaves: string;
  /** A small document of this format for the manual; of containers, how such files are made. */
  readonly example: string;
  /** Lower case, without the dot; the commonest first. */
  readonly extensions: readonly string[];
  /** Brings in the reader of a format that is text, which may be large, only when a document needs it. */
  readonly load?: () => Promise<FormatReader>;
  /** The same for containers; a format has one of the two. */
  readonly loadBytes?: () => Promise<BytesReader>;
}
