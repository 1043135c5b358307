import type { Account } from '../account/account.ts';
import { cut, lexicon, nameAt } from '../mentions/index.ts';
import { plain } from './names.ts';

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
