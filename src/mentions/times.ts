import { readDates } from '../dates/every.ts';
import type { DateContext } from '../dates/index.ts';
import type { Entry } from '../entries/entry.ts';
import { spanInSource, type Passage } from '../text/index.ts';
import type { TimeMention } from './mention.ts';

/**
 * The times that an entry's text names. What they leave out is taken from the entry's own label:
 * "October 7" in an entry for October 2023 is 7 October 2023.
 */
export function timesOf(entry: Pick<Entry, 'text' | 'when' | 'label'>, context: DateContext = {}): TimeMention[] {
  const { text, when, label } = entry;
  const established = when.kind === 'read' ? [{ when, at: label, role: 'the entry\'s own label' }] : [];
  return readDates(text.text, { ...context, established }).map((found): TimeMention => {
    const at = spanInSource(text, found.at);
    return { kind: 'time', at, text: text.text.slice(found.at.start, found.at.end), when: inSource(found, text, at) };
  });
}

function inSource(when: TimeMention['when'], text: Passage, at: TimeMention['at']): TimeMention['when'] {
  if (when.kind === 'unread') return { ...when, at };
  return {
    ...when,
    at,
    provenance: when.provenance.map((part) => {
      if (!part.anchor) return part;
      const { anchorIn, ...rest } = part;
      return { ...rest, anchor: anchorIn === 'context' ? part.anchor : spanInSource(text, part.anchor) };
    }),
  };
}
