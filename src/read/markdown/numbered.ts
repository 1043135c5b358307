import type { List, ListItem, RootContent } from 'mdast';
import { passage, type Run } from '../../text/index.ts';
import type { Block, Item } from '../blocks.ts';
import { spanOf, type Words } from './words.ts';

/**
 * Numbers that the grammar takes for a list's own and that are the author's words: "1921. The bridge falls" is no 1921st
 * item, "18. März 1990: …" no eighteenth.
 */
export type Numbered = 'list' | 'years' | 'days';

const MARKER = /^(\d{1,9})[.)][ \t]+/;
/** A day, a word as months are, and what follows a date. */
const DAY = /^\d{1,2}\.[ \t]+(?:\*\*|__)?\p{L}{3,12}\.?(?:[ \t]+\d{3,4}(?!\p{N})|[ \t]*[:–—]|[ \t]+-[ \t])/u;

const markerOf = (item: ListItem, { text }: Words): string => MARKER.exec(text.slice(spanOf(item).start, spanOf(item).start + 24))?.[0] ?? '';
const numberOf = (item: ListItem, words: Words): number => Number.parseInt(markerOf(item, words), 10);
const leadsWithDay = (item: ListItem, { text }: Words): boolean => DAY.test(text.slice(spanOf(item).start, spanOf(item).start + 60));

/** What the numbers of a list are. */
export function numbersOf(node: List, words: Words, aloneInItem: boolean): Numbered {
  if (node.ordered !== true) return 'list';
  if (node.children.some((item) => /^\d{3,}/.test(markerOf(item, words)))) return 'years';
  if (!node.children.every((item) => leadsWithDay(item, words))) return 'list';
  return aloneInItem || !counts(node.children.map((item) => numberOf(item, words))) ? 'days' : 'list';
}

/** Numbers that an author gave to items: each goes on from the one before, repeats it, or begins again at 1. */
const counts = (numbers: readonly number[]): boolean =>
  (numbers.length > 1 || numbers[0] === 1) && numbers.every((number, index) => index === 0 || number === 1 || number === (numbers[index - 1] ?? 0) + 1 || number === numbers[index - 1]);

/** Whether lines at the margin of a text that begin with a number and a word as months are begin with days: their numbers count nothing. */
export function daysLead(text: string, from: number): boolean {
  const numbers: number[] = [];
  for (const { index } of text.slice(from).matchAll(/^\d{1,2}\.[ \t]/gm)) {
    const start = from + index;
    if (DAY.test(text.slice(start, start + 60))) numbers.push(Number.parseInt(text.slice(start, start + 2), 10));
  }
  return numbers.length > 0 && !counts(numbers);
}

/** Whether a list at the margin is lines with a day in front. */
export const isDays = (node: RootContent, words: Words): node is List =>
  words.days === true && node.type === 'list' && node.ordered === true && node.children.every((item) => leadsWithDay(item, words));

/** The blocks of an item, its number put back before the words that it begins. */
export function withNumber(item: ListItem, { blocks }: Item, words: Words): Block[] {
  const marker = markerOf(item, words);
  const { start } = spanOf(item);
  const [first, ...rest] = blocks;
  if (marker === '') return [...blocks];
  const run: Run = { kind: 'text', at: { start, end: start + marker.length }, text: marker };
  return first?.kind === 'paragraph'
    ? [{ ...first, at: { start, end: first.at.end }, words: passage([run, ...first.words.runs]) }, ...rest]
    : [{ kind: 'paragraph', at: run.at, words: passage([run]) }, ...blocks];
}
