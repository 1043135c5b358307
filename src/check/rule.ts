import type { Account } from '../account/account.ts';
import type { Span } from '../text/index.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One place that a rule objects to, as the rule gives it. */
export interface Objection {
  readonly at: Span;
  /** What was found and why it is doubtful, one plain sentence. */
  readonly message: string;
  /** How to mend it, one plain sentence. */
  readonly mend?: string;
  readonly related?: readonly { readonly at: Span; readonly message: string }[];
  /** It is about the whole document; `at` is the first or the plainest example. */
  readonly whole?: true;
  /** A change of the text that would mend it. */
  readonly fix?: { readonly at: Span; readonly text: string };
}

/** An objection with the rule that made it. */
export interface Finding extends Objection {
  readonly rule: string;
  readonly severity: Severity;
}

/** A check: one file in `rules/`, one line in its list. */
export interface Rule {
  readonly id: string;
  /** One sentence, for lists. */
  readonly summary: string;
  readonly severity: Severity;
  /** Why an author would care, for the manual. */
  readonly why: string;
  /** Markdown with the mistake, and the same without it. Both are run as tests. */
  readonly bad: string;
  readonly good: string;
  check(account: Account): Iterable<Objection>;
}

/** Mildest first. */
export const severities = ['info', 'warning', 'error'] as const satisfies readonly Severity[];

/** Whether a finding is as severe as asked, or more so. */
export const atLeast = ({ severity }: Finding, least: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(least);
