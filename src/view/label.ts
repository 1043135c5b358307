import { leastPieces, pieces } from './words.ts';

/** Measures text in pixels, in the font it will be drawn in. */
export type Measure = (text: string) => number;

/** The words beside a bar: the date as the author wrote it, and as many of the first words as there is room for. */
export interface Label {
  readonly date: string;
  readonly words: readonly string[];
  /** Pixels with the first 0, 1, 2 … words; ascending. */
  readonly widths: readonly number[];
  /** How many words hold four telling ones. */
  readonly least: number;
  readonly dateWidth: number;
}

/** Pixels between date and words. */
export const BETWEEN = 7;

/** Measures a label once, for all the rooms it will be fitted into. */
export function labelOf(date: string, words: string, measureDate: Measure, measureWords: Measure): Label {
  const each = words === '' ? [] : pieces(words);
  const dateWidth = measureDate(date);
  const widths = [dateWidth];
  const ellipsis = measureWords('…');
  let width = dateWidth + BETWEEN;
  for (const [index, piece] of each.entries()) {
    width += measureWords(piece);
    widths.push(index + 1 < each.length ? width + ellipsis : width);
  }
  return { date, words: each, widths, least: leastPieces(each), dateWidth };
}

/** Pixels that the date and four telling words take; where that is more than `most`, as many words as go into it, at least the date. */
export const leastWidth = (label: Label, most = Infinity): number => label.widths[Math.max(0, Math.min(label.least, fit(label, most)))] ?? label.dateWidth;

/** How many whole words go into `room` pixels beside the date; -1 where not even the date does. */
export function fit({ widths }: Label, room: number): number {
  let count = widths.length - 1;
  while (count >= 0 && widths[count]! > room) count -= 1;
  return count;
}

/** The first `count` words as one text, with an ellipsis where more follow; no word is cut. */
export function wordsOf({ words }: Label, count: number): string {
  const text = words.slice(0, count).join('').trim();
  return count === 0 || count >= words.length ? text : `${text.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
