import type { Account } from '../account/account.ts';
import { inForceDuring, type StoryEvent } from '../events/index.ts';
import { match } from './match.ts';
import { actorsNamed } from './naming.ts';
import type { Query, QueryMistake } from './query.ts';
import { edtfOf, lineOf, type Placed } from './scope.ts';

/** An entry that a query finds: surely, or perhaps (its dates may or may not fit). */
export interface Found extends Placed {
  readonly certainty: 'must' | 'may';
  readonly label: string;
  readonly edtf?: string;
  /** The events that fit, where the query asks of events. */
  readonly events: readonly StoryEvent[];
}

/** The entries of an account that a query finds; a mistake where a value of it cannot be understood here. */
export function find(account: Account, query: Query): Found[] | QueryMistake {
  const line = lineOf(account);
  const found = match({ entries: account.entries, states: account.states, actorsNamed: (name) => actorsNamed(account, name), inForce: inForceDuring }, query);
  if ('kind' in found) return found;
  return found.map(({ entry, certainty, events }) => {
    const edtf = edtfOf(entry);
    return { line: line(entry), entry: entry.id, words: events[0]?.text ?? entry.text.text, certainty, label: entry.labelText, ...(edtf !== undefined && { edtf }), events };
  });
}
