import type { AccountEntry } from '../../account/account.ts';
import { endsBefore, type Bounds, type ReadWhen } from '../../dates/index.ts';
import type { Mention } from '../../mentions/mention.ts';
import { overlaps } from '../../text/index.ts';
import type { Rule } from '../rule.ts';
import { talkOf } from '../talk/index.ts';
import { speaksOf } from '../talk/tense.ts';

export const mentionOutsideEntry: Rule = {
  id: 'mention-outside-entry',
  summary: 'A date in the text cannot lie within its entry’s own date.',
  severity: 'warning',
  why: `A date inside an entry that lies wholly outside the entry's own is often mistyped, or tells of something that
deserves an entry of its own. Only what cannot agree is reported: "Fall 2022" may lie in "July-September 2022". Talk of the
future or the past as such ("expire between 2020-2031", "pre-2015", "the 1979 revolution"), a date that was completed from
the entry's own, and the date of a source are left alone.`,
  bad: '**May 2016**: The two sides exchange prisoners.\n\n**November 2019**: The two sides exchange prisoners. They conduct another exchange in May 2020.\n\n**2021**: Talks resume.\n',
  good: '**May 2016**: The two sides exchange prisoners.\n\n**November 2019**: The two sides exchange prisoners, as they had in May 2016. The deal will expire in October 2025.\n\n**May 2020**: They exchange prisoners again.\n',
  *check({ entries, source }) {
    const talk = talkOf(source.language);
    if (!talk) return;
    for (const entry of entries) {
      if (entry.when.kind === 'unread') continue;
      for (const mention of entry.mentions) {
        const when = writtenTime(mention, entry);
        if (!when) continue;
        const named = namedExtent(when.bounds);
        const later = endsBefore(entry.when.bounds, named) === 'must';
        if (!later && endsBefore(named, entry.when.bounds) !== 'must') continue;
        if (speaksOf(later ? 'future' : 'past', source.text, mention.at, talk)) continue;
        yield {
          at: mention.at,
          message: `"${mention.text}" lies ${later ? 'after' : 'before'} its entry's own date, "${entry.labelText}".`,
          mend: `Check both dates, give it an entry of its own, or say that it is told ${later ? 'ahead' : 'looking back'}.`,
          related: [{ at: entry.label, message: 'the entry’s own date' }],
        };
      }
    }
  },
};

/** What the words name: of "through January 2020" and "since 2003", which reach on without end, the written month and year. */
function namedExtent(bounds: Bounds): Bounds {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  if (earliestStart === 'open' && latestEnd !== 'open') return { ...bounds, earliestStart: earliestEnd, latestStart: latestEnd };
  if (latestEnd === 'open' && earliestStart !== 'open') return { ...bounds, earliestEnd: earliestStart, latestEnd: latestStart };
  return bounds;
}

/** The reading of a time whose year is written where it stands, and which is not the date of a source. */
function writtenTime(mention: Mention, { sources, text }: AccountEntry): ReadWhen | undefined {
  if (mention.kind !== 'time' || mention.when.kind === 'unread') return undefined;
  if (mention.when.doubt !== undefined || mention.when.also !== undefined) return undefined;
  if (mention.when.provenance.some(({ how, part }) => how !== 'written' && (part === 'year' || part === 'whole' || part === 'century'))) return undefined;
  if (sources.some(({ at }) => overlaps(at, mention.at))) return undefined;
  if (text.runs.some(({ at, marks }) => marks?.link !== undefined && overlaps(at, mention.at))) return undefined;
  return mention.when;
}
