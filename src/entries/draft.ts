import { wordsFor } from '../dates/every.ts';
import { whenFromEdtf, type Anchor, type DateContext, type Provenance, type ReadWhen, type When } from '../dates/index.ts';
import type { Block } from '../read/blocks.ts';
import { cover, joinPassages, passage, spanInSource, type Passage, type Span } from '../text/index.ts';
import type { Section } from './entry.ts';
import { readDay, type Lead } from './lead.ts';
import { wordsPattern } from './phrases/index.ts';
import { readStyled, yearBehind, type Style } from './style.ts';

/** An entry while it is put together: its body can still grow. */
export interface Draft {
  at: Span;
  readonly label: Span;
  readonly labelText: string;
  readonly when: When;
  readonly body: Block[];
  readonly sections: readonly Section[];
  readonly within: Draft | undefined;
  /** Fields that hold sources. */
  readonly cited: Passage[];
}

/** What is established where a slot stands. */
export interface Established {
  readonly dates: DateContext;
  /** The date that stands over the slot, innermost. */
  readonly above: Anchor | undefined;
  /** A day said once in a sentence above. */
  readonly said: Anchor | undefined;
  /** What "all times are in UTC" says. */
  readonly zone: string | undefined;
  /** The entry before, as the walk goes on. */
  readonly before: { anchor?: Anchor | undefined };
}

/** Words that count from what was told last: "later", "следующий". */
const RELATIVE = wordsPattern(wordsFor('next', 'coming', 'previous', 'same', 'later', 'earlier', 'after', 'thatTime'), 'whole');

/** A label with what its reading takes from elsewhere; spans of the reading are in the source. */
export interface Placed {
  readonly lead: Lead;
  readonly when: When;
  readonly label: Span;
  readonly labelText: string;
}

/** Reads the label of words where they stand. */
export function placeLead(words: Passage, established: Established, style: Style = PLAIN): Placed | undefined {
  const counted = style.bc?.has(words.runs[0]?.at.start ?? -1) ? ({ era: 'BC' } as const) : undefined;
  const read = (by: Passage, dates: DateContext): Lead | undefined => readStyled(by, style, counted ? { ...dates, ...counted } : dates);
  const whole = read(words, established.dates);
  const alone = whole && !isGuess(whole.when) ? whole : (dayOf(words, established.above) ?? whole);
  if (!alone) return undefined;
  let best = alone;
  if (lacks(alone.when)) {
    const { above, said, before } = established;
    const label = words.text.slice(alone.label.start, alone.label.end);
    const behind = above || said ? undefined : ownYear(words, alone, style);
    const neighbour = style.yearBehind ? undefined : before.anchor;
    const order = RELATIVE.test(label) ? [neighbour, above, said] : [above, said, behind, neighbour];
    for (const anchor of order) {
      if (!anchor) continue;
      const tried = read(words, { ...established.dates, established: [anchor] });
      if (!tried || lacks(tried.when)) continue;
      best = anchor === before.anchor ? forward(tried, anchor, (dates) => read(words, { ...established.dates, ...dates })) : tried;
      break;
    }
  }
  const label = spanInSource(words, best.label);
  return { lead: best, when: inSource(withZone(best.when, established.zone), words, label), label, labelText: words.text.slice(best.label.start, best.label.end) };
}

/** Words that only look like a time: what they say may be plain below a month. */
const isGuess = (when: When): boolean => when.kind === 'unread' && when.why.startsWith('it looks like');

/** A bare day of the month, where what stands above names the month. */
function dayOf(words: Passage, above: Anchor | undefined): Lead | undefined {
  const month = above && /^-?\d{4}-(?:0\d|1[0-2])$/.exec(above.when.edtf)?.[0];
  const lead = above && month !== undefined ? readDay(words, month) : undefined;
  if (!lead || lead.when.kind !== 'read' || !above) return undefined;
  return { ...lead, when: { ...lead.when, provenance: [{ part: 'month', how: 'inherited', anchor: above.at, anchorIn: 'context', why: `month taken from ${above.role}` }] } };
}

/** How fine a date is written: 0 a year or more, 1 a part of a year, 2 a day, 3 a time of day. Ranges count by their first end. */
export function fineness(when: When): number {
  if (when.kind === 'unread') return 0;
  const [first = ''] = when.edtf.replace(/^[[{]/, '').split(/[/,]|\.\./);
  return first.includes('T') ? 3 : (/^-?\w{4,}(-\w\w)?(-\w\w)?/.exec(first) ?? []).slice(1).filter((part) => part !== undefined).length;
}

/** Whether a label by itself names only a part: "4 May", "Autumn", "09:30". */
export const isPartial = (words: Passage, { dates }: Established): boolean => {
  const alone = readStyled(words, PLAIN, dates);
  return alone === undefined || lacks(alone.when);
};

const PLAIN: Style = { mode: 'lead' };

/** The year that stands at the end of a slot's own text, where its group keeps it there. */
function ownYear(words: Passage, { rest }: Lead, { yearBehind: kept }: Style): Anchor | undefined {
  const found = kept ? yearBehind(words.text.slice(rest)) : undefined;
  if (!found) return undefined;
  const at = spanInSource(words, { start: rest + found.start, end: rest + found.end });
  const when = whenFromEdtf(found.year, at);
  return when.kind === 'read' ? { when, at, role: 'the end of its own text' } : undefined;
}

/** Whether a reading still wants something: a year, a century that was only assumed, or the day from which it counts. */
const lacks = (when: When): boolean => when.kind === 'unread' ? !/^the (?:author says|day of the document)/.test(when.why) : /^[[{]?XXXX|\/XXXX/.test(when.edtf) || when.provenance.some(({ part, how }) => part === 'century' && how === 'assumed');

/** "January" after "December 1920", in a list that runs forward, is the next year's: taken so, and said to be doubtful. */
function forward(lead: Lead, anchor: Anchor, again: (dates: DateContext) => Lead | undefined): Lead {
  if (lead.when.kind !== 'read') return lead;
  const [start, before] = [lead.when.bounds.earliestStart, anchor.when.bounds.earliestStart];
  if (typeof start !== 'number' || typeof before !== 'number' || before - start < 150) return lead;
  const year = Number(/^-?\d{4}/.exec(lead.when.edtf)?.[0]) + 1;
  const months = (before - start) / 30;
  if (!Number.isFinite(year) || year < 1 || months > 12) return lead;
  const whole = whenFromEdtf(String(year).padStart(4, '0'), anchor.at);
  if (whole.kind === 'unread') return lead;
  const next: Anchor = { ...anchor, when: whole };
  const read = again({ established: [next] });
  if (read?.when.kind !== 'read' || lacks(read.when)) return lead;
  return { ...read, when: { ...read.when, doubt: 'no year is written; it is taken as the one after the entry before, since the list runs forward' } };
}

function withZone(when: When, zone: string | undefined): When {
  if (zone === undefined || when.kind !== 'read' || when.clock === undefined || when.clock.zone !== undefined || !/T\d\d:\d\d(?::\d\d)?(?=$|\/)/.test(when.edtf)) return when;
  return { ...when, edtf: when.edtf.replace(/(T\d\d:\d\d(?::\d\d)?)(?=$|\/)/g, `$1${zone}`), clock: { ...when.clock, zone } };
}

/** A reading whose spans are in the source. */
function inSource(when: When, words: Passage, label: Span): When {
  if (when.kind === 'unread') return { ...when, at: label };
  const provenance = when.provenance.map((part): Provenance => {
    if (!part.anchor) return part;
    const { anchorIn, ...rest } = part;
    return { ...rest, anchor: anchorIn === 'context' ? part.anchor : spanInSource(words, part.anchor) };
  });
  return { ...when, at: label, provenance };
}

/** The reading of an entry that has no label of its own. */
export const inherited = ({ when, at, role }: Anchor): ReadWhen => ({
  ...when,
  at,
  provenance: [{ part: 'whole', how: 'inherited', anchor: at, why: `date taken from ${role}` }],
});

/** What an entry or heading establishes for what follows; nothing where it could not be read. */
export const anchorOf = (when: When, at: Span, role: string): Anchor | undefined => (when.kind === 'read' && !when.edtf.includes('XXXX') ? { when, at, role } : undefined);

/** The words of blocks, a line for each. Code and markup of other languages are left out. */
export function wordsOfBlocks(blocks: readonly Block[]): Passage {
  const parts: Passage[] = [];
  const collect = (inner: readonly Block[]): void => {
    for (const block of inner) {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
          if (block.words.text.trim() !== '') parts.push(block.words);
          break;
        case 'list':
          for (const item of block.items) collect(item.blocks);
          break;
        case 'quote':
        case 'section':
          collect(block.blocks);
          break;
        case 'definitions':
          for (const { terms, definitions } of block.groups) {
            parts.push(...terms);
            for (const definition of definitions) collect(definition);
          }
          break;
        case 'table':
          for (const row of block.header ? [block.header, ...block.rows] : block.rows) parts.push(joinPassages(row.cells.filter((cell) => !cell.spread).map(({ words }) => words), ' '));
          break;
        default:
      }
    }
  };
  collect(blocks);
  return parts.length === 0 ? passage([]) : joinPassages(parts, '\n');
}

/** Adds blocks to an entry. */
export function extend(draft: Draft, blocks: readonly Block[]): void {
  for (const block of blocks) {
    draft.body.push(block);
    draft.at = cover(draft.at, block.at);
    if (draft.within) draft.within.at = cover(draft.within.at, block.at);
  }
}
