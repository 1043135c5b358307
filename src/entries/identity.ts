import type { When } from '../dates/index.ts';

/** What an id is made of. */
export interface Identified {
  readonly when: When;
  readonly labelText: string;
  readonly text: string;
}

/** The id of an entry in three lengths, each the beginning of the next. */
export interface IdParts {
  /** Of the date that is read ("e-2014-02_2015-07"), or of the label's words. */
  readonly date: string;
  /** With the first words of its text behind. */
  readonly words: string;
  /** With a fingerprint of the whole text behind. */
  readonly all: string;
}

/**
 * Ids of entries, in their order. An id is made of the date that is read ("e-2014-02_2015-07"), or of the label's words where
 * none is or where it counts from the entry before. Where entries share a date, the first words of each entry's own text tell
 * them apart; so the order of entries and the words of other entries change no id. Entries with the same date and the same
 * text are numbered.
 */
export function identify(entries: readonly Identified[]): string[] {
  const levels: ((entry: Identified) => string)[] = [labelPart, (entry) => withWords(entry), (entry) => withPrint(entry)];
  const ids = entries.map(labelPart);
  for (const level of levels.slice(1)) {
    const shared = sharedOf(ids);
    for (const [index, entry] of entries.entries()) if (shared.has(ids[index] ?? '')) ids[index] = level(entry);
  }
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  });
}

/** What the id of an entry may be, for those who see not all entries at once. */
export function idParts(entry: Identified): IdParts {
  const date = labelPart(entry);
  const words = withWords(entry, date);
  return { date, words, all: withPrint(entry, words) };
}

function sharedOf(ids: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const id of ids) (once.has(id) ? shared : once).add(id);
  return shared;
}

function labelPart({ when, labelText }: Identified): string {
  const counted = when.kind === 'unread' || when.provenance.some(({ how, why }) => how === 'inherited' && /before|above the list/.test(why ?? ''));
  const part = counted ? slug(labelText, 6) : '';
  if (part !== '') return `e-${part}`;
  return `e-${when.kind === 'read' ? fit(when.edtf) : 'undated'}`;
}

const withWords = (entry: Identified, date = labelPart(entry)): string => {
  const words = slug(entry.text, 4);
  return words === '' ? date : `${date}-${words}`;
};
const withPrint = (entry: Identified, words = withWords(entry)): string => `${words}-${fingerprint(entry.text)}`;

/** EDTF with only such characters as an address takes without being written otherwise. */
const fit = (edtf: string): string => edtf.replace(/:/g, '').replace(/[^\w.~-]/g, '_');

/** The first words, in lower case, of any script. */
function slug(text: string, most: number): string {
  const words = text.slice(0, 300).normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, most).join('-').slice(0, 60);
}

/** FNV-1a, 32 bits: tells texts apart that begin alike; no secret rests on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
