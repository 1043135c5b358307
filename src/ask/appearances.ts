import type { Account } from '../account/account.ts';
import { actorsNamed } from './naming.ts';
import { lineOf, type Placed } from './scope.ts';

/** The entries in which an actor is named, by himself and not only as an adjective. */
export function appearances(account: Account, names: readonly string[]): Placed[] {
  const line = lineOf(account);
  const wanted = new Set(names.flatMap((name) => [...actorsNamed(account, name)]));
  return account.entries.flatMap((entry) => {
    const found = entry.mentions.find((mention) => mention.kind === 'actor' && wanted.has(mention.canonical) && mention.adjective !== true);
    return found ? [{ line: line(entry), entry: entry.id, words: found.text }] : [];
  });
}

/** One actor of a document with all that he is called. */
export interface ActorRow {
  readonly canonical: string;
  readonly actor: string;
  readonly of?: string;
  readonly names: readonly string[];
  readonly entries: readonly number[];
  readonly first?: string;
  readonly last?: string;
  /** Why names were joined, each once. */
  readonly joined: readonly string[];
  readonly doubt?: string;
}

/** The ledger of actors, in the order of their first appearance. */
export function actors(account: Account): ActorRow[] {
  const line = lineOf(account);
  const rows = new Map<string, { actor: string; of?: string; names: Set<string>; entries: Set<number>; dates: string[]; joined: Set<string>; doubt?: string }>();
  for (const entry of account.entries) {
    for (const mention of entry.mentions) {
      if (mention.kind !== 'actor') continue;
      const row = rows.get(mention.canonical) ?? { actor: mention.actor, names: new Set<string>(), entries: new Set<number>(), dates: [], joined: new Set<string>() };
      rows.set(mention.canonical, row);
      row.names.add(mention.text.replace(/\s+/g, ' '));
      row.entries.add(line(entry));
      if (entry.when.kind === 'read') row.dates.push(entry.when.edtf);
      if (mention.of) row.of = mention.of;
      if (mention.joined) row.joined.add(mention.joined);
      if (mention.doubt) row.doubt = mention.doubt;
    }
  }
  return [...rows].map(([canonical, { actor, of, names, entries, dates, joined, doubt }]) => {
    const [first] = dates;
    const last = dates.at(-1);
    return { canonical, actor, ...(of && { of }), names: [...names], entries: [...entries], ...(first && { first }), ...(last && { last }), joined: [...joined], ...(doubt && { doubt }) };
  });
}
