import type { DateContext } from '../dates/index.ts';
import type { Block, ReadDocument } from '../read/blocks.ts';
import { compose, type Piece } from './compose/index.ts';
import { wordsOfBlocks, type Draft } from './draft.ts';
import type { Chronology, Entry, Flow } from './entry.ts';
import { identify } from './identity.ts';
import { orderOfNumbers } from './numbers.ts';
import { outline, type Leaf } from './outline.ts';
import { planOf } from './plan.ts';
import { tableKey, TOP } from './slots.ts';
import { footnotesOf, sourcesOf } from './sources.ts';

/** What the caller may know of a document beside its words. */
export interface ChronologyOptions {
  /** ISO date of the document: what "now" and "last year" count from. */
  readonly reference?: string;
  /** BCP 47 primary subtag. */
  readonly language?: string;
  readonly order?: 'dmy' | 'mdy' | 'ymd';
  readonly calendar?: string;
  /** Ids of the layouts that are entries, whatever the document shows; "none": it is no chronology. Else they are found. */
  readonly layouts?: readonly string[];
  /** Title and file name: words that may say that this is a chronology. */
  readonly title?: string;
}

/**
 * Finds the chronology in a document: the layout that its author keeps to, and an entry for each of its dated slots.
 * Nothing is configured and nothing guessed: a document that keeps to no layout has no entries, and `why` says what was found.
 */
export function findChronology({ blocks, source }: ReadDocument, options: ChronologyOptions = {}): Chronology {
  const nodes = outline(blocks.filter((block) => !isUnseen(block)));
  const unseen = blocks.filter(isUnseen).map((block): Leaf => ({ kind: 'leaf', block }));
  const order = options.order ?? orderOfNumbers(blocks);
  const language = options.language ?? source.language?.split('-')[0]?.toLowerCase();
  const dates: DateContext = {
    ...(options.reference ? { reference: options.reference } : {}),
    ...(language ? { language } : {}),
    ...(order ? { order } : {}),
    ...(options.calendar ? { calendar: options.calendar } : {}),
  };
  const { plan, layouts, why } = planOf([...nodes, ...unseen], dates, options.title ?? '', options.layouts && { layouts: options.layouts });
  const { pieces, leftOut } = compose([...nodes, ...unseen.filter(({ block }) => plan.tables.has(tableKey(block)))], plan, { dates, above: undefined, said: undefined, zone: undefined, before: {} }, TOP);
  const drafts = pieces.flatMap((piece) => (piece.kind === 'entry' ? [piece.draft] : []));
  if (drafts.length === 0) {
    return { ...(order ? { order } : {}), entries: [], flow: blocks.filter((block) => !isUnseen(block)).map((block): Flow => ({ kind: 'block', block })), layouts, leftOut: [], why: `no chronology: ${why}` };
  }
  const entries = finish(drafts, source.text, blocks);
  const ids = new Map(drafts.map((draft, index) => [draft, entries[index]!.id]));
  return { ...(order ? { order } : {}), entries, flow: pieces.map((piece) => flowOf(piece, ids)), layouts, leftOut };
}

const isUnseen = (block: Block): boolean => block.kind === 'table' && block.unseen === true;

const flowOf = (piece: Piece, ids: ReadonlyMap<Draft, string>): Flow => (piece.kind === 'block' ? piece : { kind: 'entry', id: ids.get(piece.draft)! });

function finish(drafts: readonly Draft[], text: string, blocks: readonly Block[]): Entry[] {
  const footnotes = footnotesOf(blocks);
  const words = drafts.map(({ body }) => wordsOfBlocks(body));
  const labels = drafts.map(({ label, labelText }) => (labelText === '' ? text.slice(label.start, label.end) : labelText));
  const ids = identify(drafts.map(({ when }, index) => ({ when, labelText: labels[index]!, text: words[index]!.text })));
  const idOf = new Map(drafts.map((draft, index) => [draft, ids[index]!]));
  return drafts.map((draft, index): Entry => {
    const { at, label, when, body, sections, within, cited } = draft;
    return {
      id: ids[index]!,
      at,
      label,
      labelText: labels[index]!,
      when,
      text: words[index]!,
      body,
      sections,
      sources: sourcesOf(words[index]!, cited, footnotes),
      ...(within ? { within: idOf.get(within)! } : {}),
    };
  });
}
