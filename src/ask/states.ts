import type { Account } from '../account/account.ts';
import type { Day } from '../dates/index.ts';
import { inForce, inForceDuring, type State } from '../events/index.ts';

/** What was in force on a day, or on every day (must) and on some day (may) of a range. */
export function statesAt({ states }: Account, from: Day, to: Day = from): { readonly must: readonly State[]; readonly may: readonly State[] } {
  const answer = (state: State): 'must' | 'may' | 'cannot' => (from === to ? inForce(state, from) : inForceDuring(state, from, to));
  return { must: states.filter((state) => answer(state) === 'must'), may: states.filter((state) => answer(state) === 'may') };
}
