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
}

export interface TimelineData {
  readonly title: string;
  /** The day of publication, where the document says one. */
  readonly published?: number;
  readonly items: readonly TimelineItem[];
}

export const itemBounds = (bounds: Bounds): ItemBounds => [bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd];

/** What the timeline shows of an account: every entry in document order, the unread ones without bounds. */
export function timelineItems(account: Account): TimelineData {
  const published = account.published === undefined ? undefined : parseIsoDay(account.published.slice(0, 10));
  const items = account.entries.map(({ id, labelText: label, text, when }): TimelineItem => {
    const words = firstWords(text.text);
    if (when.kind === 'unread') return { id, label, words };
    const clock = when.clock === undefined ? {} : { clock: [when.clock.start, when.clock.end] as const };
    return { id, label, words, edtf: when.edtf, bounds: itemBounds(when.bounds), ...clock };
  });
  return { title: account.title, ...(published === undefined ? {} : { published }), items };
}
