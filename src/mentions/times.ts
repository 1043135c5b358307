import { readDates, readLabel, wordsFor } from '../dates/every.ts';
import { whenFromEdtf, type Anchor, type DateContext, type Provenance, type ReadWhen, type When } from '../dates/index.ts';
import type { Entry } from '../entries/entry.ts';
import { wordsPattern } from '../entries/phrases/index.ts';
import { spanInSource, type Passage, type Span } from '../text/index.ts';
import type { TimeMention } from './mention.ts';

/**
 * The times that an entry's text names. What they leave out is taken from the entry's own label: "October 7" in an entry
 * for October 2023 is 7 October 2023. Where the label spans years, the first in which the time falls within the label is taken.
 */
export function timesOf(entry: Pick<Entry, 'text' | 'when' | 'label'>, context: DateContext = {}): TimeMention[] {
  const { text, when, label } = entry;
  const own = when.kind === 'read' && !when.edtf.includes('XXXX') ? anchorsOf(when, label) : [];
  const established = own.slice(0, 1);
  return readDates(text.text, { ...context, established }).map((found): TimeMention => {
    const named = nameOf(found, text.text, { ...context, established });
    const fitting = when.kind === 'read' ? within(named, when, own, text.text, context) : named;
    const at = spanInSource(text, fitting.at);
    return { kind: 'time', at, text: text.text.slice(fitting.at.start, fitting.at.end), when: inSource(fitting, text, at) };
  });
}

/**
 * Whether an author names a time ("18 March", "since 1981") and does not only reckon from another one ("four days later",
 * "the day before"). What is reckoned dates what is told; it is no mention of its own.
 */
export const isNamedTime = ({ when }: TimeMention): boolean => when.kind === 'unread' || !when.provenance.some(({ part, how }) => part === 'whole' && how === 'inherited');

/** What a label lends: its start, and for one that spans years its end too. */
function anchorsOf(when: ReadWhen, at: Span): Anchor[] {
  const ends = /^(-?\d{4}[^/]*)\/(-?\d{4}[^/]*)$/.exec(when.edtf);
  const role = 'the entry\'s own label';
  if (!ends || ends[1]?.slice(0, 4) === ends[2]?.slice(0, 4)) return [{ when, at, role }];
  return ends.slice(1).flatMap((edtf) => {
    const end = whenFromEdtf(edtf, when.at);
    return end.kind === 'read' ? [{ when: end, at, role }] : [];
  });
}

/** Words that place a time in a sentence without being part of its name. */
const PLACING = new RegExp(`^(?:${wordsPattern(wordsFor('between', 'from', 'to', 'until', 'by', 'after', 'at'), 'whole').source})\\s*(?=\\S)`, 'iu');

/** The time that a sentence names, without the word that places it: "October 7" of "after October 7". */
function nameOf(found: When, text: string, context: DateContext): When {
  const words = text.slice(found.at.start, found.at.end);
  const placing = PLACING.exec(words)?.[0].length ?? 0;
  if (placing === 0) return found;
  const inner = readLabel(words.slice(placing), context);
  if (!inner || inner.at.start > 0 || inner.at.end < words.length - placing) return found;
  return moved(inner, found.at.start + placing);
}

/** Of a time that took its year from a label that spans years: the reading that falls within the label, if one does. */
function within(found: When, label: ReadWhen, own: readonly Anchor[], text: string, context: DateContext): When {
  const [first, ...others] = own;
  if (found.kind !== 'read' || others.length === 0 || first === undefined || !found.provenance.some(({ part, how, anchorIn }) => how === 'inherited' && part === 'year' && anchorIn === 'context')) return found;
  const words = text.slice(found.at.start, found.at.end);
  for (const anchor of [first, ...others]) {
    const read = readLabel(words, { ...context, established: [anchor] });
    if (read?.kind === 'read' && touches(read, label)) return { ...moved(read, found.at.start), doubt: 'the entry spans years; the first that the time falls in is taken' };
  }
  return found;
}

const touches = ({ bounds: a }: ReadWhen, { bounds: b }: ReadWhen): boolean =>
  typeof a.earliestStart === 'number' && typeof a.latestEnd === 'number' && typeof b.earliestStart === 'number' && typeof b.latestEnd === 'number' && a.earliestStart <= b.latestEnd && b.earliestStart <= a.latestEnd;

const moved = <Some extends When>(when: Some, by: number): Some => ({ ...when, at: { start: when.at.start + by, end: when.at.end + by } });

function inSource(when: When, text: Passage, at: Span): When {
  if (when.kind === 'unread') return { ...when, at };
  return {
    ...when,
    at,
    provenance: when.provenance.map((part): Provenance => {
      if (!part.anchor) return part;
      const { anchorIn, ...rest } = part;
      return { ...rest, anchor: anchorIn === 'context' ? part.anchor : spanInSource(text, part.anchor) };
    }),
  };
}
