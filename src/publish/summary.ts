import { civil, yearInWords, type Day } from '../dates/index.ts';
import type { TimelineData } from '../view/items.ts';

/** How many entries there are and which years they cover: "19 entries, 2006 to 2024". */
export function summary(data: TimelineData): string {
  const years = yearsCovered(data);
  return `${data.items.length} ${data.items.length === 1 ? 'entry' : 'entries'}${years === undefined ? '' : `, ${years}`}`;
}

/** The years from the earliest known day to the latest, as people say them; undefined where no day is known. */
export function yearsCovered({ items }: TimelineData): string | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const { bounds = [] } of items) {
    for (const bound of bounds) {
      if (typeof bound !== 'number') continue;
      first = Math.min(first, bound);
      last = Math.max(last, bound);
    }
  }
  if (first === Infinity) return undefined;
  const [from, to] = [first, last].map((day) => yearInWords(civil(day as Day).year));
  return from === to ? from : `${from} to ${to}`;
}
