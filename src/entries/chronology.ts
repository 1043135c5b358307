import type { DateContext } from '../dates/index.ts';
import type { Block, ReadDocument } from '../read/blocks.ts';
import type { Span } from '../text/index.ts';
import { compose, type LeftOut, type Piece, type Plan } from './compose/index.ts';
import { wordsOfBlocks, type Draft } from './draft.ts';
import type { Chronology, Entry, Flow, Layout } from './entry.ts';
import { identify } from './identity.ts';
import { judge, namesChronology, namesSchedule, namesWorks, type Verdict } from './judge.ts';
import { orderOfNumbers } from './numbers.ts';
import { outline, type Node } from './outline.ts';
import { isDatedTable } from './rows.ts';
import { heard, slotsOf, tableKey, TOP, trailing, type Slot } from './slots.ts';
import { footnotesOf, sourcesOf } from './sources.ts';
import { styleOf, type Style } from './style.ts';
import { columnsOf, isLedger, LEDGER_OBJECTION, rowWords, type Columns } from './table.ts';
import { readLead } from './lead.ts';

/** What the caller may know of a document beside its words. */
export interface ChronologyOptions {
  /** ISO date of the document: what "now" and "last year" count from. */
  readonly reference?: string;
  /** BCP 47 primary subtag. */
  readonly language?: string;
  readonly order?: 'dmy' | 'mdy' | 'ymd';
  readonly calendar?: string;
  /** Title and file name: words that may say that this is a chronology. */
  readonly title?: string;
}

/**
 * Finds the chronology in a document: the layout that its author keeps to, and an entry for each of its dated slots.
 * Nothing is configured and nothing guessed: a document that keeps to no layout has no entries, and `why` says what was found.
 */
export function findChronology({ blocks, source }: ReadDocument, options: ChronologyOptions = {}): Chronology {
  const nodes = outline(blocks);
  const order = options.order ?? orderOfNumbers(blocks);
  const language = options.language ?? source.language?.split('-')[0]?.toLowerCase();
  const dates: DateContext = {
    ...(options.reference ? { reference: options.reference } : {}),
    ...(language ? { language } : {}),
    ...(order ? { order } : {}),
    ...(options.calendar ? { calendar: options.calendar } : {}),
  };
  const { plan, layouts, why } = planOf(nodes, dates, options.title ?? '');
  const { pieces, leftOut } = compose(nodes, plan, { dates, above: undefined, said: undefined, zone: undefined, before: {} }, TOP);
  const drafts = pieces.flatMap((piece) => (piece.kind === 'entry' ? [piece.draft] : []));
  if (drafts.length === 0) {
    return { entries: [], flow: blocks.map((block): Flow => ({ kind: 'block', block })), layouts: [], why: `no chronology: ${why}` };
  }
  const entries = finish(drafts, source.text, blocks);
  const ids = new Map(drafts.map((draft, index) => [draft, entries[index]!.id]));
  return { entries, flow: pieces.map((piece) => flowOf(piece, ids)), layouts: withLeftOut(layouts, leftOut) };
}

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

interface Planned { readonly plan: Plan; readonly layouts: readonly Layout[]; readonly why: string }

/** Judges every group of slots. */
function planOf(nodes: readonly Node[], dates: DateContext, title: string): Planned {
  const accepted = new Map<string, Style>();
  const tables = new Map<string, Columns>();
  const layouts: Layout[] = [];
  const refused: Verdict[] = [];
  const titled = namesChronology(title);
  const sections = sectionNames(nodes, namesChronology);
  const heading = headings(nodes, title);
  const settle = (key: string, slots: readonly Slot[], mode: 'lead' | 'trail', named: boolean): boolean => {
    const offset = slots[0]?.at.start ?? 0;
    const above = titled || sections(offset) ? '' : heading(offset);
    const verdict = judge(slots, { named, mode, works: namesWorks(above), schedule: namesSchedule(above) });
    if (!verdict.accepted) {
      refused.push(verdict);
      return false;
    }
    accepted.set(key, styleOf(slots, mode));
    const [first, last] = [slots[0], slots.at(-1)];
    if (first && last) layouts.push({ pattern: patternOf(first, mode), fits: verdict.dated, misfits: verdict.of - verdict.dated, at: { start: first.at.start, end: last.at.end }, leftOut: [] });
    return true;
  };

  const groups = new Map<string, Slot[]>();
  for (const slot of slotsOf(nodes, TOP, dates)) {
    const group = groups.get(slot.key);
    if (group) group.push(slot);
    else groups.set(slot.key, [slot]);
  }
  for (const [key, all] of groups) {
    // One heading over one date is the title of what follows, and no event that has its date below.
    if (key.startsWith('under') && all.length < 2) continue;
    const named = titled || sections(all[0]?.at.start ?? 0);
    const slots = withoutPlainLists(all);
    if (!settle(key, slots.length > 0 ? slots : all, 'lead', named) && !key.startsWith('definition') && !key.startsWith('reversed') && !key.startsWith('lines') && !key.includes('dated')) {
      settle(key, withoutPlainLists(trailing(all, dates)), 'trail', named);
    }
  }
  for (const { table, dates: heardDates } of tablesOf(nodes, dates)) {
    const said = titled || sections(table.at.start);
    if (isDatedTable(table)) {
      const dated = table.rows.filter((row) => row.dated !== undefined).length;
      if (isLedger(table.header?.cells.map(({ words }) => words.text) ?? []) && !said) {
        refused.push({ accepted: false, why: `${dated} rows hold a date, but ${LEDGER_OBJECTION}`, dated, of: table.rows.length, weight: dated });
        continue;
      }
      tables.set(tableKey(table), { dates: [], join: 'one', sources: table.rows[0]?.cells.flatMap(({ role }, index) => (role === 'source' ? [index] : [])) ?? [], named: true, rows: table.rows, objection: '' });
      layouts.push({ pattern: 'records', fits: dated, misfits: table.rows.length - dated, at: table.at, leftOut: [] });
      continue;
    }
    const columns = columnsOf(table, heardDates);
    if (!columns) continue;
    const named = said || columns.named;
    const slots = columns.rows.map((row): Slot => {
      const cell = row.cells[columns.dates[0] ?? 0];
      const words = rowWords(row);
      return { shape: 'table', key: tableKey(table), at: row.at, words, lead: cell && readLead(cell.words, heardDates), content: words.text };
    }).filter(({ words, lead }) => words.text.trim() !== '' && (lead !== undefined || columns.join === 'one'));
    if (columns.objection !== '' && !said) {
      refused.push({ accepted: false, why: `${slots.length} rows hold a date, but ${columns.objection}`, dated: slots.length, of: slots.length, weight: slots.length });
    } else if (settle(tableKey(table), slots, 'lead', named)) tables.set(tableKey(table), columns);
  }
  return { plan: { accepted, tables }, layouts: layouts.toSorted((a, b) => a.at.start - b.at.start), why: reasonOf(refused) };
}

/** Lists of which no item is dated tell nothing of those that are. */
function withoutPlainLists(slots: readonly Slot[]): Slot[] {
  const dated = new Set(slots.filter(({ lead, list }) => lead !== undefined && list !== undefined).map(({ list }) => list));
  return slots.filter(({ list }) => list === undefined || dated.has(list));
}

const patternOf = ({ shape }: Slot, mode: 'lead' | 'trail'): string => (mode === 'trail' ? `${shape}, date last` : shape);

/** Says of an offset whether the headings above it name a chronology. */
function sectionNames(nodes: readonly Node[], names: (words: string) => boolean): (offset: number) => boolean {
  const spans: Span[] = [];
  const collect = (inner: readonly Node[]): void => {
    for (const node of inner) {
      if (node.kind !== 'part') continue;
      if (names(node.words.text)) spans.push(node.at);
      collect(node.nodes);
    }
  };
  collect(nodes);
  return (offset) => spans.some(({ start, end }) => start <= offset && offset < end);
}

/** The words of the heading nearest above an offset; the document's title where there is none. */
function headings(nodes: readonly Node[], title: string): (offset: number) => string {
  const found: { readonly at: Span; readonly text: string }[] = [];
  const collect = (inner: readonly Node[]): void => {
    for (const node of inner) {
      if (node.kind !== 'part') continue;
      if (/\p{L}{3}/u.test(node.words.text) && readLead(node.words) === undefined) found.push({ at: node.at, text: node.words.text });
      collect(node.nodes);
    }
  };
  collect(nodes);
  return (offset) => found.findLast(({ at }) => at.start <= offset && offset < at.end)?.text ?? title;
}

/** Tables, each with the era that is said above it. */
function tablesOf(nodes: readonly Node[], above: DateContext): { readonly table: Block & { kind: 'table' }; readonly dates: DateContext }[] {
  let dates = above;
  return nodes.flatMap((node) => {
    if (node.kind === 'part') return tablesOf(node.nodes, heard(node.heading, dates));
    if (node.kind === 'card') return [];
    dates = heard(node.block, dates);
    return node.block.kind === 'table' ? [{ table: node.block, dates }] : [];
  });
}

/** The reason of the group that came nearest. */
function reasonOf(refused: readonly Verdict[]): string {
  const [nearest] = refused.toSorted((a, b) => Number(b.why.includes('but')) - Number(a.why.includes('but')) || b.weight - a.weight);
  return nearest && nearest.dated > 0 ? nearest.why : 'no list, table, headings or paragraphs in it begin with dates';
}

function withLeftOut(layouts: readonly Layout[], leftOut: readonly LeftOut[]): Layout[] {
  return layouts.map((layout, index) => ({
    ...layout,
    leftOut: leftOut.filter(({ at }) => layouts.findLastIndex((one) => one.at.start <= at.start) === index || (index === 0 && at.start < layout.at.start)),
  }));
}
