import type { Account } from '../account/account.ts';
import type { Finding } from './rule.ts';
import { rules } from './rules/index.ts';

/**
 * What may be wrong with a chronology: the problems of the file itself, and what each rule objects to.
 * In document order; at one place, in the order of the rules.
 */
export function checkAccount(account: Account): Finding[] {
  const found = problemFindings(account);
  for (const { id, severity, check } of rules) {
    for (const objection of check(account)) found.push({ ...objection, rule: id, severity });
  }
  return found.toSorted((a, b) => a.at.start - b.at.start);
}

/** The problems of the file itself, as findings. */
export const problemFindings = ({ problems }: Account): Finding[] => problems.map(({ id, ...problem }) => ({ ...problem, rule: `file/${id}` }));
