import { numberWords, scales } from './lexicons/quantities.ts';
import type { Word } from './words.ts';

export interface Numeral {
  readonly value: number;
  readonly to: number;
  /** Written with figures. */
  readonly figures: boolean;
  /** The scale written after it ("million"), so that a following bare number can borrow it. */
  readonly scale?: number;
}

const NUMBERS = new Map(Object.entries(numberWords));
const SCALES = new Map(Object.entries(scales));

/** Whether a number, or the sign or code of a currency, may begin at a word: most words are told from their spelling. */
export const mayBeginNumber = ({ kind, cap, low }: Word): boolean => kind !== 'word' || cap || low === 'a' || low === 'half' || NUMBERS.has(low) || low.includes('-');

/** The number that begins at a word: "2,000", "1.7 billion", "two dozen", "twenty-one", "three hundred thousand". */
export function numberAt(words: readonly Word[], index: number): Numeral | undefined {
  const word = words[index];
  if (!word) return undefined;
  let value: number | undefined;
  let to = index + 1;
  const figures = word.kind === 'number';
  if (figures) value = Number(word.text.replaceAll(',', ''));
  else {
    value = NUMBERS.get(word.low);
    if (value === undefined && word.low.includes('-')) {
      const [tens = '', ones = ''] = word.low.split('-');
      const a = NUMBERS.get(tens);
      const b = NUMBERS.get(ones);
      if (a !== undefined && b !== undefined && a >= 20 && b < 10) value = a + b;
    }
    if ((word.low === 'a' || word.low === 'half') && SCALES.has(words[to]?.low ?? '') && (words[to]?.low.length ?? 0) > 3) value = word.low === 'a' ? 1 : 0.5;
    if (value === undefined) return undefined;
    if (words[to]?.low === 'dozen') {
      value *= 12;
      to++;
    }
  }
  if (!Number.isFinite(value)) return undefined;
  let scale: number | undefined;
  for (;;) {
    const next = words[to];
    const factor = next ? SCALES.get(next.low) : undefined;
    if (!next || factor === undefined) break;
    // "5 m" is metres as often as millions: single letters count only when they are joined to the figures.
    if (next.text.length <= 1 && !next.glued) break;
    scale = (scale ?? 1) * factor;
    to++;
    if (next.low === 'hundred' && words[to]?.low === 'and') {
      const rest = NUMBERS.get(words[to + 1]?.low ?? '');
      if (rest !== undefined) {
        return { value: value * scale + rest, to: to + 2, figures, scale };
      }
    }
  }
  return { value: Math.round((value ?? 0) * (scale ?? 1) * 1e6) / 1e6, to, figures, ...(scale && { scale }) };
}
