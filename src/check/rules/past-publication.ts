import { dayInWords, parseIsoDay, type Bound, type Day } from '../../dates/index.ts';
import type { Rule } from '../rule.ts';
import { says } from '../talk/tense.ts';
import { talkOf } from '../talk/index.ts';

export const pastPublication: Rule = {
  id: 'past-publication',
  summary: 'An entry reaches past the publication date and is told as fact.',
  severity: 'warning',
  why: `What lies after the day a document was published cannot have been observed: either the date is mistyped, or the
entry tells of a plan and should say so. Only what must reach past it is reported: "2024" may lie before 14 March 2024.
An entry whose words speak of the future ("is due to expire") is left alone, and so is an open end.`,
  bad: '---\ndate: 2024-03-14\n---\n\n**2022**: Talks begin.\n\n**May 2023**: They are broken off.\n\n**October 2023-December 2024**: Talks are held through others.\n',
  good: '---\ndate: 2024-03-14\n---\n\n**2022**: Talks begin.\n\n**May 2023**: They are broken off.\n\n**March 2024**: Talks are held through others.\n\n**October 2025**: The resolution is due to expire.\n',
  *check({ entries, published, source, front }) {
    const day = published === undefined ? undefined : parseIsoDay(published.slice(0, 10));
    const talk = talkOf(source.language);
    if (day === undefined || !talk) return;
    const date = front?.places['date'];
    for (const { when, label, labelText, text } of entries) {
      if (when.kind === 'unread' || !(isPast(when.bounds.earliestStart, day) || isPast(when.bounds.earliestEnd, day))) continue;
      if (says(text.text.match(/[\p{L}']+/gu) ?? [], talk.planned)) continue;
      const starts = isPast(when.bounds.earliestStart, day);
      const bound = starts ? when.bounds.earliestStart : when.bounds.earliestEnd;
      yield {
        at: label,
        message: `"${labelText}" ${starts ? 'starts' : 'ends'} on ${typeof bound === 'number' ? dayInWords(bound) : ''} at the earliest, after the document's own date, ${dayInWords(day)}, and is told as fact.`,
        mend: 'Check the year, say that it is planned, or leave the end open ("–present").',
        ...(date && { related: [{ at: date, message: 'the document’s own date' }] }),
      };
    }
  },
};

const isPast = (bound: Bound, day: Day): boolean => typeof bound === 'number' && bound > day;
