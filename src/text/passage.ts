import type { Span } from './span.ts';

/** How the author set a run of words. */
export interface Marks {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly strikethrough?: true;
  readonly code?: true;
  readonly superscript?: true;
  readonly subscript?: true;
  /** Address the words link to, as written. */
  readonly link?: string;
  /** Title of that link, where the author gave one. */
  readonly linkTitle?: string;
  /** A machine-readable date the author put on the words (`<time datetime>`). */
  readonly datetime?: string;
}

/**
 * Words of one kind that stand together in the source.
 * Where `text` is as long as `at`, they are the same characters one by one;
 * otherwise the run is one thing (an entity, an escape, a line break, an image) and is not divided.
 */
export interface Run {
  readonly kind: 'text' | 'break' | 'image';
  readonly at: Span;
  /** The words; for an image its alternative text; for a break "\n". */
  readonly text: string;
  readonly marks?: Marks;
  /** Only of images: its address as written. */
  readonly url?: string;
}

/** A stretch of plain words, markup removed, and where each part of them stands in the source. */
export interface Passage {
  /** The runs' texts, joined. */
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Joins runs into a passage. */
export const passage = (runs: readonly Run[]): Passage => ({ text: runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join(''), runs });

/** Joins passages, with `between` (which stands nowhere in the source) after each but the last. */
export function joinPassages(parts: readonly Passage[], between: string): Passage {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const runs: Run[] = [];
  for (const [index, part] of parts.entries()) {
    const last = runs.at(-1);
    if (index > 0 && between !== '') {
      const where = last?.at.end ?? part.runs[0]?.at.start ?? 0;
      runs.push({ kind: 'text', at: { start: where, end: where }, text: between });
    }
    runs.push(...part.runs);
  }
  return passage(runs);
}

const divides = (run: Run): boolean => run.kind === 'text' && run.text.length === run.at.end - run.at.start;

/**
 * The span in the source of a span of a passage's plain text.
 * Ends inside a run that is not divided widen to the whole run.
 */
export function spanInSource({ runs, text }: Passage, { start, end }: Span): Span {
  if (start < 0 || end > text.length || start > end) throw new RangeError(`no such span in the passage: ${start} to ${end}`);
  let from: number | undefined;
  let to: number | undefined;
  let offset = 0;
  for (const run of runs) {
    const next = offset + run.text.length;
    if (from === undefined && (start < next || (start === end && start === next))) {
      from = divides(run) ? run.at.start + Math.max(0, start - offset) : run.at.start;
    }
    if (from !== undefined && end <= next) {
      to = divides(run) ? run.at.start + (end - offset) : end === offset ? run.at.start : run.at.end;
      break;
    }
    offset = next;
  }
  const last = runs.at(-1)?.at.end ?? 0;
  const first = from ?? last;
  return { start: first, end: Math.max(first, to ?? last) };
}

/**
 * The same for many spans of one passage: its runs are summed once, each answer is a binary search.
 * @returns A function from a span of the passage's plain text to a span of the source.
 */
export function spansInSource({ runs, text }: Passage): (span: Span) => Span {
  const starts: number[] = [];
  let offset = 0;
  for (const run of runs) {
    starts.push(offset);
    offset += run.text.length;
  }
  /** Index of the last run that begins at or before an offset. */
  const runAt = (wanted: number): number => {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const first = Math.min(Math.max(start, 0), text.length);
    const last = Math.min(Math.max(end, first), text.length);
    const opening = runs[runAt(first)];
    const closing = runs[runAt(Math.max(first, last - 1))];
    if (!opening || !closing) return { start: 0, end: 0 };
    const from = divides(opening) ? opening.at.start + (first - (starts[runAt(first)] ?? 0)) : opening.at.start;
    const to = divides(closing) ? closing.at.start + (last - (starts[runAt(Math.max(first, last - 1))] ?? 0)) : closing.at.end;
    return { start: from, end: Math.max(from, to) };
  };
}

/** The part of a passage between two offsets of its plain text. A run that is not divided goes where its start is. */
export function slicePassage({ runs }: Passage, { start, end }: Span): Passage {
  const kept: Run[] = [];
  let offset = 0;
  for (const run of runs) {
    const from = Math.max(0, start - offset);
    const to = Math.min(run.text.length, end - offset);
    if (divides(run)) {
      if (from < to) {
        kept.push({ ...run, text: run.text.slice(from, to), at: { start: run.at.start + from, end: run.at.start + to } });
      }
    } else if (offset >= start && offset < end) {
      kept.push(run);
    }
    offset += run.text.length;
  }
  return passage(kept);
}
