import { CALENDAR, type Piece, type Word } from '../mentions/index.ts';

const UNITS = new Set('minute minutes hour hours day days week weeks fortnight month months year years decade decades moment moments'.split(' '));
const COUNTS = new Set('a an one two three four five six seven eight nine ten eleven twelve few several some many couple of the same next following that very'.split(' '));
const isCount = (low: string): boolean => COUNTS.has(low) || /^\d+$/.test(low);
/** Whether a word ends as adverbs do and is none that names something. */
export const isAdverb = (low: string): boolean => low.endsWith('ly') && /[a-z]{2}ly$/.test(low) && !/^(?:assembly|assemblies|family|ally|reply|supply|july|italy|anomaly|monopoly|rally|tally|bully|folly|jelly|belly|fly|sicily|multiply|apply|comply|imply|rely|doily)$/.test(low);

/** Whether a phrase of time begins here: "three weeks later", "the same day". */
export const timePhraseAt = (words: readonly Word[], at: number): boolean =>
  (UNITS.has(words[at + 1]?.low ?? '') && words[at]?.low !== 'of' && isCount(words[at]?.low ?? '')) || (UNITS.has(words[at + 2]?.low ?? '') && /^(?:the|that|a|an)$/.test(words[at]?.low ?? '') && isCount(words[at + 1]?.low ?? ''));

/** Set adverbials of two and three words that stand between a subject, or an "and", and its verb. */
const SET = new Set('in response;in return;in turn;in protest;in retaliation;in reply;in secret;in private;in public;in vain;in exchange;in the end;in the meantime;at once;at first;at last;at least;by then;by force;for its part;for his part;for their part;for the first time;for good;so far;as well;the same day;the same month;the same year;the same week;that day;that month;that year;that night;once again;yet again;once more'.split(';'));

/** The last words of those. */
const LAST = new Set([...SET].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const BACK = new Set(['later', 'earlier', 'afterwards', 'before', 'after', 'ago']);

/**
 * Where a phrase of time or manner begins that ends right before `end` ("and | on 25 May | explodes", "and | an hour later |
 * blows up"); `end` where none does. Looks no further back than `first`, and over no name.
 */
export function adverbialStart(words: readonly Word[], end: number, first: number, named: ReadonlyMap<number, Piece>): number {
  const low = (at: number): string => (at >= first && !named.has(at) ? (words[at]?.low ?? '') : '');
  if (low(end - 1) === '') return end;
  const last = low(end - 1);
  if (LAST.has(last)) for (const length of [4, 3, 2]) {
    const from = end - length;
    if (from >= first && SET.has(Array.from({ length }, (_, step) => low(from + step)).join(' '))) return from;
  }
  if (BACK.has(last) && UNITS.has(low(end - 2))) {
    let from = end - 2;
    while (from > first && from > end - 6 && isCount(low(from - 1))) from--;
    return from < end - 2 ? from : end;
  }
  if (!CALENDAR.has(last) && words[end - 1]?.kind !== 'number' && !/\d/.test(last)) return end;
  // "on 25 May", "in June 1994", "on 2 and 3 July"
  let from = end;
  while (from > first && from > end - 8 && (CALENDAR.has(low(from - 1)) || words[from - 1]?.kind === 'number' || /^(?:\d+(?:st|nd|rd|th)|early|mid|late|and|–|-|to)$/.test(low(from - 1)) || (low(from - 1) === ',' && words[from]?.kind === 'number')) && low(from - 1) !== '') from--;
  return from < end && /^(?:on|in|by|since|until|from|of|during)$/.test(low(from - 1)) && /\d|^\p{L}/u.test(low(end - 1)) && low(end - 1) !== 'and' && low(end - 1) !== 'to' ? from - 1 : end;
}
