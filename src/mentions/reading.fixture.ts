import type { Entry } from '../entries/entry.ts';
import { whenFromEdtf } from '../dates/index.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './print-mentions.ts';
import { readPieces } from './read-pieces.ts';

/** An entry of plain text, for tests. */
export function entryOf(text: string, id = 'e-1', edtf = '2001'): Entry {
  const at = { start: 0, end: text.length };
  return { id, at, label: { start: 0, end: 0 }, labelText: '', when: whenFromEdtf(edtf, { start: 0, end: 0 }), text: { text, runs: [{ kind: 'text', at, text }] }, body: [], sections: [], sources: [] };
}

/** What the texts of one document name, each the text of an entry. */
export function mentionsIn(texts: string | readonly string[]): Mention[] {
  const entries = [texts].flat().map((text, index) => entryOf(text, `e-${index}`));
  return readPieces(entries.map((entry) => ({ entry, dates: [] }))).flatMap((read) => mentionsOf(read));
}
