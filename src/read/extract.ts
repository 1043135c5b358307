import { passage, type Marks, type Passage, type Run, type Span } from '../text/index.ts';

/** The text that is taken out of a container, as it grows, and the places it came from. */
export interface Extract {
  /** How long the text is now. */
  length: number;
  readonly parts: string[];
  readonly origins: { readonly at: Span; readonly place: string }[];
  /** Where a page ends, in order; as far as the file says. */
  readonly pageEnds: number[];
}

export const newExtract = (): Extract => ({ length: 0, parts: [], origins: [], pageEnds: [] });

/** A page of the original ends here. */
export const endPage = (extract: Extract): void => void extract.pageEnds.push(extract.length);

export const extractedText = (extract: Extract): string => extract.parts.join('');

/** Adds words and gives them as a run. */
export function addRun(extract: Extract, text: string, marks?: Marks): Run {
  const at = { start: extract.length, end: extract.length + text.length };
  extract.parts.push(text);
  extract.length = at.end;
  return { kind: text === '\n' ? 'break' : 'text', at, text, ...(marks && Object.keys(marks).length > 0 ? { marks } : {}) };
}

/** Adds what parts blocks (a line end, a tab); it is in no run. */
export function addGap(extract: Extract, gap: string): void {
  if (extract.length === 0) return;
  extract.parts.push(gap);
  extract.length += gap.length;
}

/** Runs without blanks and breaks at their ends; neighbours with the same marks joined. Says where they stand: where they would, if there are none. */
export function closed(extract: Extract, runs: readonly Run[]): { readonly words: Passage; readonly at: Span } {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.kind === 'text' && run.kind === 'text' && last.at.end === run.at.start && sameMarks(last.marks, run.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text, at: { start: last.at.start, end: run.at.end } };
    } else joined.push(run);
  }
  while (joined[0] && joined[0].text.trim() === '') joined.shift();
  while (joined.at(-1)?.text.trim() === '') joined.pop();
  const [first] = joined;
  if (!first) return { words: passage([]), at: { start: extract.length, end: extract.length } };
  const lead = first.text.length - first.text.trimStart().length;
  joined[0] = { ...first, text: first.text.slice(lead), at: { start: first.at.start + lead, end: first.at.end } };
  const last = joined.at(-1) as Run;
  const trail = last.text.length - last.text.trimEnd().length;
  joined[joined.length - 1] = { ...last, text: last.text.slice(0, last.text.length - trail), at: { start: last.at.start, end: last.at.end - trail } };
  return { words: passage(joined), at: { start: joined[0].at.start, end: (joined.at(-1) as Run).at.end } };
}

function sameMarks(a: Marks | undefined, b: Marks | undefined): boolean {
  const [left, right] = [Object.entries(a ?? {}), Object.entries(b ?? {})];
  return left.length === right.length && left.every(([name, value]) => (b as Record<string, unknown> | undefined)?.[name] === value);
}

/** Says where a stretch of the text stands in the original, its page before it from the second on; empty ones are not said. */
export function addOrigin(extract: Extract, at: Span, place: string): void {
  const { origins, pageEnds } = extract;
  const last = origins.at(-1);
  if (at.end <= at.start || (last && last.at.end > at.start)) return;
  // A stretch is the last one, or nearly: few pages end behind its beginning.
  let page = pageEnds.length + 1;
  while (page > 1 && (pageEnds[page - 2] ?? 0) > at.start) page--;
  origins.push({ at, place: page > 1 ? `page ${page}, ${place}` : place });
}
