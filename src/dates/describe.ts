import { civil, daysInMonth } from './day.ts';
import { qualitiesOf } from './edtf.ts';
import { parseEdtf } from './edtf-parse.ts';
import { dayInWords, MONTHS, yearInWords } from './english.ts';
import type { Bounds, Day, When } from './when.ts';

/** The unit that begins and ends on these days: "January 2014", "2006", "the 1990s"; undefined where they are the ends of none. */
function unitInWords(first: Day, last: Day): string | undefined {
  const [a, b] = [civil(first), civil(last)];
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return undefined;
  if (a.year === b.year && a.month === b.month) return `${MONTHS[a.month - 1]} ${yearInWords(a.year)}`;
  if (a.month !== 1 || b.month !== 12) return undefined;
  if (a.year === b.year) return yearInWords(a.year);
  return a.year >= 100 && a.year % 10 === 0 && b.year === a.year + 9 ? `the ${a.year}s` : undefined;
}

/** Where something lies, known to lie between two days, both inclusive. */
function somewhere(first: Day, last: Day): string {
  if (first === last) return `on ${dayInWords(first)}`;
  const unit = unitInWords(first, last);
  return unit ? `some time in ${unit}` : `some time between ${dayInWords(first)} and ${dayInWords(last)}`;
}

function startInWords({ earliestStart, latestStart }: Bounds): string {
  if (earliestStart === 'open' && latestStart === 'open') return 'has no start';
  if (typeof earliestStart === 'number') return typeof latestStart === 'number' ? `starts ${somewhere(earliestStart, latestStart)}` : `starts on ${dayInWords(earliestStart)} or later`;
  return typeof latestStart === 'number' ? `starts by ${dayInWords(latestStart)}` : 'start not known';
}

function endInWords({ earliestEnd, latestEnd }: Bounds): string {
  if (earliestEnd === 'open' && latestEnd === 'open') return 'has no end';
  if (typeof latestEnd === 'number') return earliestEnd === latestEnd ? `ends on ${dayInWords(latestEnd)}` : `ends by ${dayInWords(latestEnd)}`;
  return typeof earliestEnd === 'number' ? `ends on ${dayInWords(earliestEnd)} or later` : 'end not known';
}

function placeInWords(bounds: Bounds): string {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const single = earliestStart === earliestEnd && latestStart === latestEnd;
  if (single && typeof earliestStart === 'number' && typeof latestEnd === 'number') return somewhere(earliestStart, latestEnd);
  if (single && typeof latestEnd === 'number') return `on or before ${dayInWords(latestEnd)}`;
  if (single && typeof earliestStart === 'number') return `on or after ${dayInWords(earliestStart)}`;
  if (single && earliestStart === 'unknown') return 'date not known';
  if (typeof earliestStart === 'number' && earliestStart === latestStart && typeof latestEnd === 'number' && earliestEnd === latestEnd) {
    return `from ${dayInWords(earliestStart)} to ${dayInWords(latestEnd)}`;
  }
  return `${startInWords(bounds)}, ${endInWords(bounds)}`;
}

/**
 * The bounds of a When in plain English, for a note in the margin: "starts some time in 2006, ends by 31 December 2011",
 * "on 7 October 2023", "some time in January 2014 (approximate)", "start not known, ends by 31 December 1187". An unread When
 * is described by its reason.
 */
export function describeBounds(when: When): string {
  if (when.kind === 'unread') return `not read: ${when.why}`;
  const tree = parseEdtf(when.edtf);
  const { uncertain, approximate } = tree.kind === 'mistake' ? { uncertain: false, approximate: false } : qualitiesOf(tree);
  const marks = [...(approximate ? ['approximate'] : []), ...(uncertain ? ['uncertain'] : [])];
  return placeInWords(when.bounds) + (marks.length > 0 ? ` (${marks.join(' and ')})` : '');
}
