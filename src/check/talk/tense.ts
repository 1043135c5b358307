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
  const last = words.at(-1) ?? '';
  const nearest = last.toLowerCase();
  const [own = ''] = leadingWord.exec(text.slice(at.start, at.end)) ?? [];
  if (says(own ? [...words, own] : words, tense === 'future' ? [...talk.planned, ...talk.future] : talk.past)) return true;
  if (talk.term.includes(nearest) || talk.term.includes(own)) return true;
  if (talk.naming.includes(nearest) || isName(last, words.length) || /^[-–‑]\p{L}/u.test(text.slice(at.end, at.end + 2))) return true;
  return tense === 'past' && talk.placing.includes(nearest) && talk.participle.test(words.at(-2) ?? '');
}

/** "Vision 2030", "Resolution 598": a date directly after a capitalised word that does not begin the sentence is part of a name. */
const isName = (word: string, count: number): boolean => count > 1 && /^\p{Lu}/u.test(word);
