import type { Span } from '../text/index.ts';

/** Days since 1970-01-01, proleptic Gregorian, negative before it; whole, safe to ±10^15 (13.8 billion years fit). */
export type Day = number & { readonly unit: 'day' };

/** One bound of an interval. `open`: the author says it has no such end (`..`); `unknown`: there is one and it is not known. */
export type Bound = Day | 'open' | 'unknown';

/**
 * The four bounds of a reading: its start lies in [earliestStart, latestStart], its end in [earliestEnd, latestEnd], all
 * inclusive days at the written precision. "2006-2011" starts some time in 2006 and ends some time in 2011:
 * earliestStart 2006-01-01, latestStart 2006-12-31, earliestEnd 2011-01-01, latestEnd 2011-12-31.
 * A single unit ("2009") is somewhere within itself: earliestStart 2009-01-01, latestStart = 2009-12-31,
 * earliestEnd 2009-01-01, latestEnd 2009-12-31.
 */
export interface Bounds {
  readonly earliestStart: Bound;
  readonly latestStart: Bound;
  readonly earliestEnd: Bound;
  readonly latestEnd: Bound;
}

/** How a part of a reading was got. */
export interface Provenance {
  readonly part: 'calendar' | 'era' | 'century' | 'year' | 'month' | 'day' | 'time' | 'zone' | 'order' | 'whole';
  /** Written in the words read; inherited from a neighbour or heading; assumed from the document's date or a convention. */
  readonly how: 'written' | 'inherited' | 'assumed';
  /** The words an inherited part came from. */
  readonly anchor?: Span;
  /** What `anchor` is an offset into: the text that was read, or (as the caller gave it) the text its context came from. */
  readonly anchorIn?: 'text' | 'context';
  /** In plain words, for people ("year taken from the heading above"). */
  readonly why?: string;
}

/** Another reading that the words allow ("03/04/2020" by the other order). */
export interface Alternative {
  readonly edtf: string;
  readonly bounds: Bounds;
  readonly why: string;
}

/** A date that was read. */
export interface ReadWhen {
  readonly kind: 'read';
  /** The words it was read from. */
  readonly at: Span;
  /** ISO 8601-2 (EDTF), levels 0 to 2. */
  readonly edtf: string;
  readonly bounds: Bounds;
  /** Only parts that are not simply written here, and `written` ones where a caller may ask. Empty: all of it is written. */
  readonly provenance: readonly Provenance[];
  /** Seconds since the midnight that starts the day, only where a time of day is written. Inclusive start, inclusive end. */
  readonly clock?: { readonly start: number; readonly end: number; readonly zone?: string };
  /** Further readings; present only where the words are ambiguous. */
  readonly also?: readonly Alternative[];
  /** The date in the calendar it was written in, where that is not the Gregorian. */
  readonly original?: { readonly calendar: string; readonly text: string };
  /** Why the reading is doubtful, in plain words, where it is. */
  readonly doubt?: string;
}

/** Words that look like a date and cannot be read. Kept, with the reason. */
export interface UnreadWhen {
  readonly kind: 'unread';
  readonly at: Span;
  /** In plain words: "June has 30 days". */
  readonly why: string;
  /** The nearest reading, as EDTF, where one can be offered. */
  readonly nearest?: string;
}

/** The reading of a label. */
export type When = ReadWhen | UnreadWhen;

/** What is established where a text begins: a date said in a heading, by the entry's label, or by the entry before. */
export interface Anchor {
  readonly when: ReadWhen;
  /** Where it is said, in the caller's own offsets; comes back as `provenance.anchor` with `anchorIn: 'context'`. */
  readonly at: Span;
  /** Its role, for the explanation: "the heading above", "the entry's own label", "the entry before". */
  readonly role: string;
}

/** All that a reader of dates may be told. Everything is optional. */
export interface DateContext {
  /** The document's own date as ISO ("2024-03-14"): resolves "now", "last year"; never lends a year in silence. */
  readonly reference?: string;
  /** BCP 47 primary subtag; found from the text when absent. */
  readonly language?: string;
  /** Order of numeric dates, where the document has shown it. */
  readonly order?: 'dmy' | 'mdy' | 'ymd';
  /** Id of the calendar the document says it uses; Gregorian when absent. */
  readonly calendar?: string;
  /** The era that a section says once ("all dates are BCE"). */
  readonly era?: 'BC' | 'AD';
  /** Nearest first: parts that the text leaves out are taken from these. */
  readonly established?: readonly Anchor[];
}
