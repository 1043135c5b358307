import type { Rule } from '../rule.ts';

export const unreadLabel: Rule = {
  id: 'unread-label',
  summary: 'A label that looks like a date could not be read.',
  severity: 'warning',
  why: `An entry whose date cannot be read has no place on the timeline. It is kept, in its place in the document, and never
guessed at.`,
  bad: '- 12 May 1921: The bridge opens.\n- 31 June 1924: The bridge closes.\n- 3 July 1930: The bridge opens again.\n',
  good: '- 12 May 1921: The bridge opens.\n- 30 June 1924: The bridge closes.\n- 3 July 1930: The bridge opens again.\n',
  *check({ entries }) {
    for (const { when, label, labelText } of entries) {
      if (when.kind === 'read') continue;
      yield {
        at: label,
        message: `"${labelText}" could not be read as a date: ${when.why}.`,
        mend: when.nearest === undefined ? 'Write it as a date, or as "date unknown".' : `Did you mean ${when.nearest}?`,
      };
    }
  },
};
