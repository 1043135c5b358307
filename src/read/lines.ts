import type { Span } from '../text/index.ts';

/** A line of text without its end. */
export interface Line {
  readonly at: Span;
  readonly text: string;
}

/** The lines of a text, or of a part of it, each with its place. Lines end at LF, CRLF or a lone CR. */
export function linesOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  let from = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
  const ends = /\r\n|\r|\n/g;
  ends.lastIndex = from;
  for (let match = ends.exec(text); match && match.index < end; match = ends.exec(text)) {
    lines.push({ at: { start: from, end: match.index }, text: text.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  if (from < end) lines.push({ at: { start: from, end }, text: text.slice(from, end) });
  return lines;
}

/** The part of a line between two of its columns (0-based, the end excluded). */
export const partOf = (line: Line, from: number, to = line.text.length): Line => ({
  at: { start: line.at.start + from, end: line.at.start + to },
  text: line.text.slice(from, to),
});

/** The line without blanks at its ends. */
export function trimmedLine(line: Line): Line {
  const start = line.text.length - line.text.trimStart().length;
  return partOf(line, start, Math.max(start, line.text.trimEnd().length));
}
