import { civil, dayInWords, describeBounds, isoBound, type Bound, type Bounds, type Provenance, type When } from '../dates/index.ts';

/** A question about a date and its answer, in plain words. */
export interface Answer {
  readonly name: string;
  readonly words: string;
  /** Said as code (EDTF). */
  readonly code?: true;
}

/**
 * Where a date comes from, for the reader who asks.
 *
 * @param label  The date as written.
 * @param where  File and line.
 * @param quote  The words of a span of the source, and where they are.
 */
export function originOf(when: When, label: string, where: string, quote: (span: { readonly start: number; readonly end: number }) => string): Answer[] {
  const written: Answer = { name: 'Written', words: `“${label}”, ${where}` };
  if (when.kind === 'unread') {
    return [written, { name: 'Not read', words: `${when.why}.` }, ...(when.nearest === undefined ? [] : [{ name: 'Perhaps', words: when.nearest, code: true as const }])];
  }
  return [
    written,
    { name: 'Read as', words: when.edtf, code: true },
    ...boundsInWords(when.bounds),
    ...(when.clock === undefined ? [] : [{ name: 'Time of day', words: clockInWords(when.clock) }]),
    ...(when.original === undefined ? [] : [{ name: 'Calendar', words: `${when.original.text} (${when.original.calendar})` }]),
    ...when.provenance.filter(({ how }) => how !== 'written').map((part) => ({ name: part.how === 'inherited' ? 'Inherited' : 'Assumed', words: provenanceInWords(part, quote) })),
    ...(when.doubt === undefined ? [] : [{ name: 'Doubt', words: sentence(when.doubt) }]),
    ...(when.also ?? []).map(({ edtf, why }) => ({ name: 'Or', words: `${edtf}: ${why}` })),
  ];
}

/** The bounds in one phrase, for the margin: "starts some time in 2006, ends by 31 December 2011". */
export const inOnePhrase = (when: When): string => (when.kind === 'unread' ? `not read: ${when.why}` : describeBounds(when));

function boundsInWords({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): Answer[] {
  if (earliestStart === earliestEnd && latestStart === latestEnd) return [{ name: 'Lies', words: rangeInWords(earliestStart, latestEnd) }];
  return [{ name: 'Starts', words: rangeInWords(earliestStart, latestStart) }, { name: 'Ends', words: rangeInWords(earliestEnd, latestEnd) }];
}

function rangeInWords(first: Bound, last: Bound): string {
  if (first === 'open' || last === 'open') return typeof first === 'number' ? `${boundInWords(first)} or later, left open` : typeof last === 'number' ? `by ${boundInWords(last)}, left open` : 'left open';
  if (first === last) return typeof first === 'number' ? `on ${boundInWords(first)}` : 'not known';
  if (first === 'unknown') return `by ${boundInWords(last)}`;
  if (last === 'unknown') return `${boundInWords(first)} or later`;
  return `between ${boundInWords(first)} and ${boundInWords(last)}`;
}

const boundInWords = (bound: Bound): string => (typeof bound === 'number' ? (Math.abs(civil(bound).year) > 9999 ? isoBound(bound) : dayInWords(bound)) : bound);

/** "18:02", or "18:02:30" where the second is no end of a minute. */
function timeInWords(seconds: number): string {
  const second = seconds % 60;
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(second === 0 || second === 59 ? [] : [second])].map((part) => String(part).padStart(2, '0')).join(':');
}

function clockInWords({ start, end, zone }: { readonly start: number; readonly end: number; readonly zone?: string }): string {
  const [from, to] = [timeInWords(start), timeInWords(end)];
  return (from === to ? from : `${from} to ${to}`) + (zone === undefined ? '' : ` (${zone})`);
}

function provenanceInWords({ part, how, why, anchor, anchorIn }: Provenance, quote: (span: { readonly start: number; readonly end: number }) => string): string {
  const said = why ?? `${part === 'whole' ? 'date' : part} ${how === 'inherited' ? 'taken from what stands before' : 'assumed'}`;
  return sentence(said, anchor !== undefined && anchorIn !== 'text' ? `: ${quote(anchor)}` : '');
}

const sentence = (words: string, more = ''): string => words.charAt(0).toUpperCase() + words.slice(1) + more;
