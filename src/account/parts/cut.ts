import type { Above } from './part.ts';
import { partOf, type Part } from './part.ts';

/** Where to cut, and what stands over the rest. */
export interface Cut {
  readonly at: number;
  /** Offsets in the text that is cut. */
  readonly above: readonly { readonly start: number; readonly end: number }[];
}

/** How documents of one format are cut. */
export interface Cutter {
  /**
   * Where to cut a text that goes on.
   *
   * @param least Not before this offset. @param from Where the text's own words begin: what stands before is `above`.
   * @returns Undefined where there is no such place: more of the text is needed.
   */
  readonly cut: (text: string, from: number, least: number) => Cut | undefined;
  /** What parts the stretches of `above` from each other and from what follows. */
  readonly gap: string;
  /** The text that definitions of a document stand in, shown to every part that refers to them. */
  readonly below?: (stretch: string) => string;
}

/**
 * Cuts a document into parts of about `size` UTF-16 units, none much shorter. Only what is not cut yet is held.
 *
 * @param pieces The document's text as it comes.
 */
export async function* partsOf(pieces: AsyncIterable<string> | Iterable<string>, { cut, gap, below }: Cutter, size: number): AsyncGenerator<Part> {
  let text = '';
  let offset = 0;
  let line = 0;
  let above: readonly Above[] = [];
  /** Looked for again only when there is so much: each text is looked at a bounded number of times. */
  let wanted = size * 2;
  for await (const piece of pieces) {
    text += piece;
    while (text.length >= wanted) {
      const head = above.map((one) => one.text).join('');
      const found = cut(head + text, head.length, head.length + size);
      // What is left over must not be short.
      if (!found || found.at - head.length > text.length - size / 2) {
        wanted = text.length * 2;
        break;
      }
      wanted = size * 2;
      const at = found.at - head.length;
      const stretch = text.slice(0, at);
      yield partOf(stretch, offset, line, above, below?.(stretch));
      above = found.above.map((span) => placed(span, head, above, text, offset)).map((one) => ({ ...one, text: one.text + gap }));
      text = text.slice(at);
      offset += at;
      line += linesIn(stretch);
    }
  }
  if (text !== '') yield partOf(text, offset, line, above, below?.(text));
}

/** What stands over the rest, where it stands in the document: it stood over this part already, or stands in it. */
function placed({ start, end }: Cut['above'][number], head: string, above: readonly Above[], text: string, offset: number): Above {
  if (start >= head.length) return { text: text.slice(start - head.length, end - head.length), offset: offset + start - head.length };
  let at = 0;
  for (const one of above) {
    if (start < at + one.text.length) return { text: head.slice(start, end), offset: one.offset + start - at };
    at += one.text.length;
  }
  return { text: '', offset };
}

/** Line ends, as `placer` counts them: LF, CRLF or a lone CR. */
function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text.charCodeAt(at + 1) !== 10) count++;
  return count;
}
