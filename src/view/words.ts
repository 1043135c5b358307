import { civil } from '../dates/day.ts';
import type { Day } from '../dates/when.ts';

/** A word that tells something: four letters or more, a number, or a name in capitals ("UN", "P5+1"). */
const isTelling = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length >= 4 || /\p{N}/u.test(letters) || (letters.length >= 2 && letters === letters.toUpperCase());
};

/** The most characters of running text looked at for first words. */
const LOOK = 400;

/** The words of a text where a line may break, each with the space before it; scripts without spaces are divided by their own rules. */
export function pieces(text: string): string[] {
  const start = text.slice(0, LOOK).trim().replace(/\s+/g, ' ');
  const words = start.split(/(?= )/);
  if (text.length > LOOK && words.length > 1) words.pop();
  if (!words.some((word) => word.length > 24)) return words;
  const segments = new Intl.Segmenter('und', { granularity: 'word' });
  return words.flatMap((word) => (word.length > 24 ? Array.from(segments.segment(word), ({ segment }) => segment) : [word]));
}

/** How many pieces from the start hold four telling words (all of them where there are not so many). */
export function leastPieces(words: readonly string[]): number {
  let telling = 0;
  for (const [index, word] of words.entries()) {
    if (isTelling(word)) telling += 1;
    if (telling === 4) return index + 1;
  }
  return words.length;
}

/** The first words of a text, whole ones: at least four telling words, and as many more as `room` characters hold. */
export function firstWords(text: string, room = 72): string {
  const words = pieces(text);
  let count = leastPieces(words);
  let length = words.slice(0, count).join('').length;
  while (count < words.length && length + (words[count]?.length ?? 0) <= room) {
    length += words[count]?.length ?? 0;
    count += 1;
  }
  const kept = words.slice(0, count).join('');
  return count < words.length || text.trim().length > LOOK ? `${kept.replace(/[\s,;:.–—-]+$/u, '')}…` : kept;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** The name of a month, 1 to 12. */
export const monthWord = (month: number): string => MONTHS[month - 1] ?? '';

/** A month in few letters: "Jan", "June", "Sept". */
export const shortMonth = (month: number): string => {
  const name = monthWord(month);
  return name.length <= 4 ? name : name === 'September' ? 'Sept' : name.slice(0, 3);
};

const grouped = (count: number): string => (count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, ','));

/** An astronomical year as people write it: 2006, "44 BC" (of -43), "12,000 BC"; `era` puts AD before small years beside BC ones. */
export const yearWords = (year: number, era = false): string =>
  year <= 0 ? `${grouped(1 - year)} BC` : era && year < 1000 ? `AD ${year}` : grouped(year);

/** Years before the present in the units of geology: "4.5 Ga", "66 Ma", "120 ka"; the future with a plus; "present" for 0. */
export function agoWords(years: number): string {
  if (years === 0) return 'present';
  const size = Math.abs(years);
  const [unit, length] = size >= 1e9 ? (['Ga', 1e9] as const) : size >= 1e6 ? (['Ma', 1e6] as const) : (['ka', 1e3] as const);
  return `${years < 0 ? '+' : ''}${Number((size / length).toPrecision(7))} ${unit}`;
}

/** A day in words: "14 March 2024", "15 March 44 BC". */
export function dayWords(day: number): string {
  const date = civil(day as Day);
  return `${date.day} ${monthWord(date.month)} ${yearWords(date.year)}`;
}

/** A stretch of whole days in the shortest exact words: "2018", "May 2018", "2018 to 2020", "14 March to 2 April 2024". */
export function stretchWords(first: number, last: number): string {
  const a = civil(first as Day);
  const b = civil(last as Day);
  const next = civil((last + 1) as Day);
  if (a.day === 1 && next.day === 1) {
    if (a.month === 1 && next.month === 1) return a.year === b.year ? yearWords(a.year) : `${yearWords(a.year)} to ${yearWords(b.year)}`;
    const end = `${monthWord(b.month)} ${yearWords(b.year)}`;
    if (a.year !== b.year) return `${monthWord(a.month)} ${yearWords(a.year)} to ${end}`;
    return a.month === b.month ? end : `${monthWord(a.month)} to ${end}`;
  }
  if (first === last) return dayWords(first);
  if (a.year !== b.year) return `${dayWords(first)} to ${dayWords(last)}`;
  return a.month === b.month ? `${a.day} to ${dayWords(last)}` : `${a.day} ${monthWord(a.month)} to ${dayWords(last)}`;
}

/** How long something is, roughly, in words: "3 days", "5 months", "37 years". */
export function lengthWords(days: number): string {
  const [count, unit] = days < 61 ? [Math.round(days), 'day'] as const : days < 730 ? [Math.round(days / 30.44), 'month'] as const : [Math.round(days / 365.2425), 'year'] as const;
  return `${grouped(count)} ${unit}${count === 1 ? '' : 's'}`;
}
