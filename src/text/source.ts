import type { Span } from './span.ts';

/** One document as read. Plain data: it can be sent to a browser as JSON. */
export interface Source {
  /** As the user named it, for messages. */
  readonly path: string;
  /** "text/markdown", "text/html", "text/csv" … */
  readonly mediaType: string;
  /**
   * What every Span is an offset into: the decoded file for formats that are text
   * (Markdown, HTML, CSV, JSON …), the extracted text for containers (DOCX, XLSX …).
   */
  readonly text: string;
  /** Of the file's bytes, lower-case hex; absent where the reader was given text only. */
  readonly sha256?: string;
  /** BCP 47, as the document says or as found. */
  readonly language?: string;
  /** The encoding the bytes were decoded from, as the WHATWG Encoding Standard names it ("utf-8", "windows-1252"). */
  readonly encoding?: string;
  /**
   * Where stretches of an extracted text stand in the original, in its users' words ("Sheet1!B7", "table 2, row 4", "page 3").
   * Ordered by `at.start`, not overlapping. Absent where the text is the file itself and line and column are its only place;
   * formats of records name the record too (a JSON pointer, a UID), pages the element.
   */
  readonly origins?: readonly { readonly at: Span; readonly place: string }[];
  /** People are told line and column, and what `origins` says only beside them. */
  readonly linesFirst?: true;
}

/** 1-based line and column (in UTF-16 units) of an offset, for people and editors. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Makes the function that turns offsets of one text into lines and columns.
 * The text is scanned once; each answer is a binary search.
 * Lines end at LF, CRLF or a lone CR. An offset past the end gives the end's place.
 */
export function placer(text: string): (offset: number) => Place {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, text.length) - (starts[low] ?? 0) + 1 };
  };
}

/** Line and column of one offset. For many offsets of one text make a {@link placer}. */
export const place = (text: string, offset: number): Place => placer(text)(offset);
