import type { Account } from '../account/account.ts';
import { parseIsoDay } from '../dates/day.ts';
import type { Bounds } from '../dates/when.ts';
import { firstWords } from './words.ts';

/** Days since 1970-01-01, or why there is none. Plain JSON of a `Bound`. */
export type ItemBound = number | 'open' | 'unknown';

/** Earliest start, latest start, earliest end, latest end: inclusive days. */
export type ItemBounds = readonly [ItemBound, ItemBound, ItemBound, ItemBound];

/** What the timeline needs of an entry: no prose beyond its first words. Plain JSON. */
export interface TimelineItem {
  /** The entry's id, and that of its place on the page. */
  readonly id: string;
  /** The date in the author's words. */
  readonly label: string;
  /** The entry's first words, at least four telling ones where it has so many. */
  readonly words: string;
  readonly edtf?: string;
  /** Absent where the date could not be read: such an entry has no place in time. */
  readonly bounds?: ItemBounds;
  /** Seconds since the midnight that starts the first and the last day, where a time of day is written; both inclusive. */
  readonly clock?: readonly [number, number];
  /** Place of its section in the data's `sections`. */
  readonly section?: number;
}

export interface TimelineData {
  readonly title: string;
  /** The day of publication, where the document says one. */
  readonly published?: number;
  /** The document's own parts, by their headings, where it has several. */
  readonly sections?: readonly string[];
  readonly items: readonly TimelineItem[];
}

export const itemBounds = (bounds: Bounds): ItemBounds => [bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd];

/** What the timeline shows of an account: every entry in document order, the unread ones without bounds. */
export function timelineItems(account: Account): TimelineData {
  const published = account.published === undefined ? undefined : parseIsoDay(account.published.slice(0, 10));
  const { names, of } = sectionsOf(account);
  const items = account.entries.map(({ id, labelText: label, text, when }, index): TimelineItem => {
    const words = firstWords(text.text);
    const section = of[index] === undefined ? {} : { section: of[index] };
    if (when.kind === 'unread') return { id, label, words, ...section };
    const clock = when.clock === undefined ? {} : { clock: [when.clock.start, when.clock.end] as const };
    return { id, label, words, edtf: when.edtf, bounds: itemBounds(when.bounds), ...clock, ...section };
  });
  return { title: account.title, ...(published === undefined ? {} : { published }), ...(names.length > 0 && { sections: names }), items };
}

/**
 * The parts that a document divides its entries into: its headings of the outermost rank that tells entries apart. None
 * where nearly every entry has a heading of its own, for then the headings are its dates.
 */
function sectionsOf({ entries }: Account): { readonly names: readonly string[]; readonly of: readonly (number | undefined)[] } {
  const deepest = entries.reduce((most, { sections }) => Math.max(most, sections.length), 0);
  for (let rank = 0; rank < deepest; rank += 1) {
    const places = new Map<number, number>();
    const names: string[] = [];
    const of = entries.map(({ sections }) => {
      const section = sections[rank];
      if (section === undefined) return undefined;
      let place = places.get(section.at.start);
      if (place === undefined) {
        places.set(section.at.start, (place = names.length));
        names.push(section.text.replace(/\s+/gu, ' ').trim());
      }
      return place;
    });
    if (names.length > 1) return names.length * 2 <= entries.length ? { names, of } : { names: [], of: [] };
  }
  return { names: [], of: [] };
}

/**
 * The first day that a document can know nothing of: the one after its publication; where it does not say when that was,
 * the one after the last day that it names. Infinity where it names none.
 */
export function knownUntil({ items, published }: TimelineData): number {
  if (published !== undefined) return published + 1;
  let last = -Infinity;
  for (const { bounds = [] } of items) for (const bound of bounds) if (typeof bound === 'number') last = Math.max(last, bound);
  return last === -Infinity ? Infinity : last + 1;
}
