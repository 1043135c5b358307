import type { Span } from '../../text/index.ts';

/** A stretch of a long document that reads by itself as it does in its place. Plain data: it can be sent to a worker. */
export interface Part {
  /** What stands over the stretch (front matter, headings, the head of a table), the stretch itself, what it refers to. */
  readonly text: string;
  /** Where the stretch stands in `text`: entries elsewhere in it are none of this part's. */
  readonly own: Span;
  /** How offsets in `text` become offsets in the document: from `start` on, `by` is added. Ascending. */
  readonly shifts: readonly { readonly start: number; readonly by: number }[];
  /** Lines of the document before the stretch. */
  readonly line: number;
}

/** Words that stand over what follows, and their offset in the document. */
export interface Above {
  readonly text: string;
  readonly offset: number;
}

/** Puts a part together. @param offset Of the stretch in the document. @param below What it refers to, of which nothing is shown by place. */
export function partOf(stretch: string, offset: number, line: number, above: readonly Above[], below = ''): Part {
  let text = '';
  const shifts: { start: number; by: number }[] = [];
  for (const one of above) {
    shifts.push({ start: text.length, by: one.offset - text.length });
    text += one.text;
  }
  const start = text.length;
  shifts.push({ start, by: offset - start });
  return { text: `${text}${stretch}${below === '' ? '' : `\n\n${below}\n`}`, own: { start, end: start + stretch.length }, shifts, line };
}

/** Makes the function that turns spans of a part into spans of the document. */
export function mover({ shifts }: Pick<Part, 'shifts'>): (span: Span) => Span {
  const last = shifts.at(-1) ?? { start: 0, by: 0 };
  const by = (offset: number): number => (offset >= last.start ? last : (shifts.findLast(({ start }) => start <= offset) ?? last)).by;
  return ({ start, end }) => {
    const move = by(start);
    return { start: start + move, end: end + move };
  };
}
