import type { Entry } from '../entries/entry.ts';
import type { Span } from '../text/index.ts';
import { readNames } from './actors.ts';
import { affiliations } from './affiliation.ts';
import { lexicon, nameAt } from './lexicon.ts';
import { joinParts, moneyAt } from './money.ts';
import type { MoneyPiece, Piece, QuantityPiece, ReadEntry } from './piece.ts';
import { mayBeginNumber, numberAt } from './numbers.ts';
import { quantityAt } from './quantities.ts';
import { register, settle, type Draft } from './settle.ts';
import { cut, type Words } from './words.ts';

/** An entry as the reader of mentions wants it: with the dates in its text, as spans of the passage's plain text. */
export interface Dated {
  readonly entry: Entry;
  readonly dates: readonly Span[];
}

/** Places of the words that belong to dates. */
function wordsInDates({ words }: Words, dates: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  let index = 0;
  for (const { start, end } of dates) {
    while (index < words.length && (words[index]?.start ?? 0) < start) index++;
    while (index < words.length && (words[index]?.start ?? 0) < end) found.add(index++);
  }
  return found;
}

/** Sums and quantities of one passage. Dates are no quantities. */
function readNumbers(words: Words, dates: readonly Span[]): (MoneyPiece | QuantityPiece)[] {
  const lex = lexicon();
  const sums: MoneyPiece[] = [];
  const quantities: QuantityPiece[] = [];
  const inDates = wordsInDates(words, dates);
  const dated = (index: number): boolean => inDates.has(index);
  for (let index = 0; index < words.words.length; ) {
    const word = words.words[index];
    if (!word || !mayBeginNumber(word)) {
      index++;
      continue;
    }
    const sum = moneyAt(words.words, index, lex);
    if (sum) {
      sums.push(sum);
      index = sum.to;
      continue;
    }
    const quantity = dated(index) ? undefined : quantityAt(words.words, index);
    if (quantity) {
      quantities.push(quantity);
      index = quantity.to;
      const target = quantity.becomes === undefined ? undefined : targetOf(words, quantity);
      if (target) {
        quantities.push(target);
        index = target.to;
      }
      continue;
    }
    index++;
  }
  return [...joinParts(sums, words), ...quantities];
}

/** A person with the state or body that the document says he acts for. */
function withSide(piece: Piece, belongs: ReadonlyMap<string, string>): Piece {
  const of = piece.kind === 'actor' && piece.form === 'person' ? belongs.get(piece.canonical) : undefined;
  return piece.kind === 'actor' && of !== undefined ? { ...piece, of } : piece;
}

/** The other end of a change ("… to 1.1 million") as a quantity in its own place. */
function targetOf({ words }: Words, change: QuantityPiece): QuantityPiece | undefined {
  for (let index = change.to; index < change.to + 8; index++) {
    const number = words[index - 1]?.low === 'to' ? numberAt(words, index) : undefined;
    if (number && change.becomes !== undefined) return { ...change, from: index, to: number.to, value: change.becomes };
  }
  return undefined;
}

/**
 * Reads what the entries name: actors, places, instruments, money, quantities; one canonical name for each in the document.
 * Linear in the length of the texts.
 */
export function readPieces(entries: readonly Dated[]): ReadEntry[] {
  const lex = lexicon();
  const known = (word: string): boolean => nameAt([{ text: word }], 0, lex) !== undefined;
  const drafts: Draft[] = entries.map(({ entry, dates }) => {
    const words = cut(entry.text.text, known);
    const numbers = readNumbers(words, dates);
    const inDates = wordsInDates(words, dates);
    const names = readNames(words, lex).filter(({ from, to }) => !inDates.has(from) || (to > from + 1 && !inDates.has(to - 1)));
    const taken = new Set<number>();
    for (const piece of names) if (piece.kind === 'instrument') for (let index = piece.from; index < piece.to; index++) taken.add(index);
    const free = numbers.filter((piece) => piece.kind === 'money' || !(taken.has(piece.from) || taken.has(piece.to - 1)));
    return { words, pieces: [...names, ...free] };
  });
  const facts = register(drafts);
  const settled = drafts.map((draft) => ({ words: draft.words, pieces: settle(draft, facts, lex).toSorted((a, b) => a.from - b.from || b.to - a.to) }));
  const belongs = affiliations(settled);
  return settled.map(({ words, pieces }, index) => {
    const entry = entries[index]?.entry;
    if (!entry) throw new Error('a draft without its entry');
    return { entry, words, pieces: pieces.map((piece) => withSide(piece, belongs)) };
  });
}
