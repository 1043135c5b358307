import type { Talk } from './talk.ts';

/** How much of a text before a date is looked at, in UTF-16 units: a long sentence. Keeps the work linear. */
const REACH = 400;

/** The words of the clause that leads up to an offset, nearest last. */
export function leadingWords(text: string, start: number): string[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(lastBreak(before));
  return clause.match(/[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu)?.map((word) => word.replaceAll('’', "'").replace(/\.+$/u, '')) ?? [];
}

/** Where the last sentence of `text` begins: after a full stop and a blank (not one of an abbreviation such as "U.S."), or a line's end. */
function lastBreak(text: string): number {
  let found = 0;
  for (const { index, 0: mark } of text.matchAll(/(?<![\p{Lu}.]\p{Lu}|\b\p{Lu}|\b(?:no|art|St|Mr|Mrs|Dr|No|Art))[.!?;:]["”’)\]*_]*\s+|\n\s*\n/gu)) found = index + mark.length;
  return found;
}

/** Whether one of the phrases stands among the words. Capitals matter ("May" is a month), save at the beginning. */
export function says(words: readonly string[], phrases: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const said = ` ${[first.toLowerCase(), ...rest].join(' ')} `;
  return phrases.some((phrase) => said.includes(` ${phrase} `));
}

/** A word that a date's own span may begin with: "by", "pre". */
const leadingWord = /^\p{Ll}+/u;

export type Tense = 'future' | 'past';

/**
 * Whether the sentence speaks of this other time as such, so that the date need not fit what is told around it.
 *
 * @param text  What `at` is an offset into.
 * @param tense Whether the date lies after or before the time that is told of.
 */
export function speaksOf(tense: Tense, text: string, at: { readonly start: number; readonly end: number }, talk: Talk): boolean {
  const words = leadingWords(text, at.start);
  const nearest = words.at(-1)?.toLowerCase() ?? '';
  const [own = ''] = leadingWord.exec(text.slice(at.start, at.end)) ?? [];
  if (says(own ? [...words, own] : words, tense === 'future' ? [...talk.planned, ...talk.future] : talk.past)) return true;
  if (talk.term.includes(nearest) || talk.term.includes(own)) return true;
  const placed = words.length === 0 || talk.placing.includes(nearest) || talk.placing.includes(own);
  if (!placed || isAside(text, at.end)) return true;
  return tense === 'past' && talk.placing.includes(nearest) && talk.participle.test(words.at(-2) ?? '');
}

/** A date that closes a bracket is an aside or a citation: "(N.D. Ga. 1995)", "(2016)". */
const isAside = (text: string, end: number): boolean => /^[*_]{0,3}[)\]]/u.test(text.slice(end, end + 4));
