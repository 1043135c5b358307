import { gregorian } from '../dates/day.ts';
import type { TimelineItem } from '../view/items.ts';
import { extent } from '../view/shapes.ts';
import type { Window } from '../view/scale.ts';

/** Letters without their marks and in lower case, each still one UTF-16 unit, so that places found here are places in the text. */
export const plain = (text: string): string =>
  /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from({ length: text.length }, (_, at) => unmarked(text[at]!)).join('');

const unmarked = (unit: string): string => {
  if (unit === '’' || unit === '‘') return "'";
  const [first = unit] = unit.normalize('NFD').toLowerCase();
  return first.length === 1 ? first : unit;
};

/** The parts of a query: all must be found. Words in quotation marks belong together, as do a year and its era. */
export const partsOf = (query: string): string[] => Array.from(plain(query).replace(/(\d) +(bce?)\b/g, '$1$2').matchAll(/"([^"]+)"|[^\s"]+/g), ([part, quoted]) => quoted ?? part);

/** The stretch of time a part names, where it is a year or two ("1953", "44bc", "2015-2018"). */
export function yearsOf(part: string): Window | undefined {
  const [, first, bc, last] = /^(\d{1,5})(bc|bce)?(?:[-–](\d{1,5}))?$/.exec(part) ?? [];
  if (first === undefined || (bc === undefined && first.length < 3)) return undefined;
  const astronomical = (year: string) => (bc ? 1 - Number(year) : Number(year));
  const years = [astronomical(first), astronomical(last ?? first)];
  return { from: gregorian(Math.min(...years), 1, 1), to: gregorian(Math.max(...years) + 1, 1, 1) };
}

const shares = ({ from, to }: Window, first: number | undefined, last: number | undefined): boolean => first !== undefined && last !== undefined && first < to && last > from;

/** Whether an item may lie, in part, in a window of time. */
export function lies(item: TimelineItem, window: Window): boolean {
  const { first, last } = extent(item);
  return shares(window, item.bounds?.[0] === 'open' ? -Infinity : first, item.bounds?.[3] === 'open' ? Infinity : last);
}

/**
 * Makes the question of a query: does an entry, with its words (already {@link plain}) and its item, answer it?
 * Every part must be among the words, or be a year that the entry's own time touches.
 */
export function asking(query: string): (words: string, item: TimelineItem) => boolean {
  const parts = partsOf(query).map((part) => ({ part, years: yearsOf(part) }));
  return (words, item) => parts.every(({ part, years }) => words.includes(part) || (years !== undefined && item.bounds !== undefined && lies(item, years)));
}

/** Where the parts of a query stand in a text, in order, not overlapping. */
export function places(query: string, text: string): { readonly start: number; readonly end: number }[] {
  const words = plain(text);
  const found: { start: number; end: number }[] = [];
  for (const part of partsOf(query)) for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + part.length)) found.push({ start: at, end: at + part.length });
  let end = 0;
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end).filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}
