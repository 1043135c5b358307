import type { Account } from '../../account/account.ts';
import type { Rule } from '../rule.ts';
import { talkOf } from '../talk/index.ts';

export const noSource: Rule = {
  id: 'no-source',
  summary: 'An entry names no source.',
  severity: 'info',
  why: `Who reads a chronology wants to know how its author knows. A link, a footnote, a bracketed note or a "Source" column
will do, and so will one list of sources for the whole document. Where no entry at all has a source, that is one finding.`,
  bad: '- **1921**: The bridge opens ([Gazette, 4 May 1921](https://example.org/gazette)).\n- **1924**: The bridge closes.\n- **1930**: It opens again ([Gazette, 3 July 1930](https://example.org/again)).\n',
  good: '- **1921**: The bridge opens ([Gazette, 4 May 1921](https://example.org/gazette)).\n- **1930**: It opens again ([Gazette, 3 July 1930](https://example.org/again)).\n',
  *check(account) {
    const without = account.entries.filter(({ sources }) => sources.length === 0);
    const [first] = without;
    if (!first) return;
    const mend = 'Link to where it can be looked up, or add a footnote.';
    if (without.length < account.entries.length) {
      for (const { label, labelText } of without) yield { at: label, message: `The entry "${labelText}" names no source.`, mend };
    } else if (!listsSources(account)) {
      yield { at: first.label, whole: true, message: `None of the ${without.length} entries names a source.`, mend: 'Link each to where it can be looked up, or add a list of sources.' };
    }
  },
};

/** Whether the document has a heading such as "Sources" somewhere. */
function listsSources({ flow, source }: Account): boolean {
  const headings = talkOf(source.language)?.references ?? [];
  return flow.some((part) => part.kind === 'block' && part.block.kind === 'heading' && headings.includes(part.block.words.text.trim().replace(/:$/u, '').toLowerCase()));
}
