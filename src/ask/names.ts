import type { Side } from '../events/event.ts';

/** Small letters, no article, no possessive, no marks. */
export const plain = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s?\b/g, '').replaceAll('.', '').replace(/[^\p{L}\p{N}+&]+/gu, ' ').trim().replace(/^(?:the|a|an) /, '');

/** Whether a side is one of the actors, or acts for one, or has one among its members. */
export const isSide = (side: Side, actors: ReadonlySet<string>): boolean =>
  actors.has(side.canonical) || (side.of !== undefined && actors.has(side.of)) || (side.mayActFor?.some((each) => actors.has(each)) ?? false) || (side.members?.some((member) => actors.has(member)) ?? false);

const SMALL = new Set('the of on in with and by to its over a an for at from their his between into under or as'.split(' '));

/** The words by which names of states and instruments are compared: without small words, in the singular. */
export const nameWords = (name: string): string[] => [...new Set(plain(name).split(' ').filter((word) => word && !SMALL.has(word)).map((word) => word.replace(/(?<=..)s$/, '')))];

/** How many of the words asked for a name has, from 0 to 1. */
export function likeness(asked: string, name: string): number {
  const wanted = nameWords(asked);
  const own = nameWords(name);
  return wanted.length === 0 ? 0 : wanted.filter((word) => own.includes(word)).length / wanted.length;
}
