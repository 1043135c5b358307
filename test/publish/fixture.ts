import type { Account, AccountEntry } from '../../src/account/account.ts';
import { readDates, readLabel } from '../../src/dates/index.ts';
import { readMarkdown } from '../../src/read/index.ts';
import { slicePassage, spanInSource } from '../../src/text/index.ts';

/** An account of a Markdown text of paragraphs that begin with a date in bold: enough for what pages have to show. */
export function accountOf(text: string, path = 'x.md'): Account {
  const { source, front, blocks, problems } = readMarkdown(text, { path });
  const heading = blocks.find((block) => block.kind === 'heading');
  const entries: AccountEntry[] = [];
  const flow = blocks.map((block): Account['flow'][number] => {
    const lead = block.kind === 'paragraph' && block.words.runs[0]?.marks?.strong ? block.words.runs[0] : undefined;
    if (block.kind !== 'paragraph' || lead === undefined) return { kind: 'block', block };
    const labelText = lead.text.replace(/:$/u, '');
    const label = { start: lead.at.start, end: lead.at.start + labelText.length };
    const skip = /^[:\s]*/u.exec(block.words.text.slice(lead.text.length))?.[0].length ?? 0;
    const words = slicePassage(block.words, { start: lead.text.length + skip, end: block.words.text.length });
    const when = readLabel(labelText, {}) ?? { kind: 'unread' as const, at: label, why: 'no date is found in it' };
    const id = `e-${labelText.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}-${entries.length}`;
    entries.push({
      id, at: block.at, label, labelText, when: { ...when, at: label }, text: words, sections: [], sources: [],
      body: [{ kind: 'paragraph', at: block.at, words }],
      mentions: [...readDates(words.text, {})].flatMap((found) => [{ kind: 'time' as const, at: spanInSource(words, found.at), text: words.text.slice(found.at.start, found.at.end), when: { ...found, at: spanInSource(words, found.at) } }]),
      events: [],
    });
    return { kind: 'entry', id };
  });
  return {
    source, ...(front && { front }), title: front?.title ?? (heading?.kind === 'heading' ? heading.words.text : path), ...(front?.date && { published: front.date.slice(0, 10) }),
    entries, states: [], flow, layouts: [], problems, ...(entries.length === 0 && { why: 'no chronology: no paragraph begins with a date' }),
  };
}
