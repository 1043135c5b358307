import type { Account } from '../account/account.ts';
import type { Side } from '../events/index.ts';
import { cut, lexicon, nameAt } from '../mentions/index.ts';

/** Small letters, no article, no possessive, no marks. */
export const plain = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s?\b/g, '').replaceAll('.', '').replace(/[^\p{L}\p{N}+&]+/gu, ' ').trim().replace(/^(?:the|a|an) /, '');

/** The actors of an account that a user's name means, by canonical name. */
export function actorsNamed(account: Account, asked: string): ReadonlySet<string> {
  const found = new Set<string>();
  const wanted = plain(asked);
  const known = nameAt(cut(asked, () => false).words, 0, lexicon());
  const general = known?.words.length === asked.split(' ').length ? (known.form === 'capital' ? (known.of ?? known.canonical) : known.canonical) : undefined;
  const surnames = new Set<string>();
  for (const { mentions } of account.entries) {
    for (const mention of mentions) {
      if (mention.kind !== 'actor') continue;
      const { canonical, text } = mention;
      if (plain(canonical) === wanted || plain(text) === wanted || canonical === general) found.add(canonical);
      // "George W. Bush" where the document only says "Bush", "Barack Obama" where it says "President Obama".
      else if (mention.actor === 'person' && !canonical.includes(' ') && wanted.endsWith(` ${plain(canonical)}`)) surnames.add(canonical);
    }
  }
  if (found.size === 0) for (const name of surnames) found.add(name);
  if (general) found.add(general);
  if (found.size === 0) found.add(asked);
  return found;
}

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
