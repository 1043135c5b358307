import type { DateContext } from '../dates/index.ts';
import type { Block } from '../read/blocks.ts';
import type { Span } from '../text/index.ts';
import type { Plan } from './compose/index.ts';
import type { Layout } from './entry.ts';
import { carryEra } from './era.ts';
import { judge, namesChronology, namesHours, namesSchedule, namesWorks, type Verdict } from './judge.ts';
import { layoutOf, type LayoutId } from './layouts.ts';
import { readLead } from './lead.ts';
import type { Node } from './outline.ts';
import { isDatedTable } from './rows.ts';
import { heard, slotsOf, tableKey, TOP, trailing, type Slot } from './slots.ts';
import { styleOf, type Style } from './style.ts';
import { areFigures, FIGURES_OBJECTION } from './signs.ts';
import { columnsOf, isLedger, LEDGER_OBJECTION, rowWords, type Columns, type Table } from './table.ts';

/** What was found of a document's layouts. */
export interface Planned {
  readonly plan: Plan;
  /** All that were considered, in document order. */
  readonly layouts: readonly Layout[];
  /** Where none is chosen: the reason. */
  readonly why: string;
}

/** Layouts that are asked for; the others are then none. */
export interface Asked {
  readonly layouts: readonly string[];
}

/**
 * Judges every group of slots.
 *
 * @param title Words that may say that this is a chronology.
 * @param asked Undefined where the layout is to be found.
 */
export function planOf(nodes: readonly Node[], dates: DateContext, title: string, asked: Asked | undefined): Planned {
  const accepted = new Map<string, Style>();
  const tables = new Map<string, Columns>();
  const layouts: Layout[] = [];
  const refused: Verdict[] = [];
  const titled = namesChronology(title);
  const standing = standings(nodes);
  const note = (id: LayoutId, slots: readonly Slot[], { accepted: chosen, why, dated, of }: Verdict): boolean => {
    const [first, last] = [slots[0], slots.at(-1)];
    if (!first || !last) return false;
    layouts.push({ id, chosen, why, fits: dated, misfits: of - dated, at: { start: first.at.start, end: last.at.end }, section: standing(first.at.start)?.heading ?? '' });
    if (!chosen) refused.push({ accepted: chosen, why, dated, of, weight: dated });
    return chosen;
  };
  const settle = (key: string, slots: readonly Slot[], mode: 'lead' | 'trail', named: boolean, bc?: ReadonlySet<number>): boolean => {
    const here = standing(slots[0]?.at.start ?? 0);
    const above = titled || here?.named ? '' : here?.heading || title;
    const id = layoutOf(slots[0]?.shape ?? 'list item', key, mode);
    const verdict = askedFor(judge(slots, { named, mode, works: namesWorks(above), schedule: namesSchedule(above), hours: namesHours(standing(slots[0]?.at.start ?? 0)?.heading ?? '') }), id, slots, asked);
    const style = styleOf(slots, mode);
    // Where slots are entries only because that was asked for, whatever date they begin with is their label.
    if (note(id, slots, verdict)) accepted.set(key, { ...style, ...(verdict.forced ? { prose: true as const } : {}), ...(bc && bc.size > 0 ? { bc } : {}) });
    return verdict.accepted;
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
    const named = titled || standing(all[0]?.at.start ?? 0)?.named === true;
    const { slots, bc } = carryEra(withoutPlainLists(all), dates);
    if (!settle(key, slots.length > 0 ? slots : all, 'lead', named, bc) && !key.startsWith('definition') && !key.startsWith('reversed') && !key.startsWith('lines') && !key.includes('dated')) {
      settle(key, withoutPlainLists(trailing(all, dates)), 'trail', named);
    }
  }
  // What the document tells to programs comes last: it counts where what it shows is none.
  for (const { table, dates: heardDates } of (holdTables(nodes) ? tablesOf(nodes, dates) : []).toSorted((a, b) => Number(a.table.unseen ?? false) - Number(b.table.unseen ?? false))) {
    const among = titled || standing(table.at.start)?.named === true;
    if (isDatedTable(table)) {
      const fits = table.rows.filter(({ dated }) => dated !== undefined).length;
      const shown = table.unseen === true && asked === undefined && layouts.some(({ chosen }) => chosen);
      const objection = among || asked !== undefined ? undefined : objectionTo(table);
      const verdict = askedFor({ accepted: objection === undefined && !shown, why: objection !== undefined ? `${fits} rows hold a date, but ${objection}` : shown ? 'the page shows a chronology beside what it tells to programs' : '', dated: fits, of: table.rows.length, weight: fits }, 'records', [], asked, 'table');
      if (note('records', [{ shape: 'record', key: '', at: table.at, words: { text: '', runs: [] }, lead: undefined, content: '' }], verdict)) {
        tables.set(tableKey(table), { dates: [], join: 'one', sources: table.rows[0]?.cells.flatMap(({ role }, index) => (role === 'source' ? [index] : [])) ?? [], named: true, rows: table.rows, objection: '' });
      }
      continue;
    }
    const columns = columnsOf(table, heardDates);
    if (!columns) continue;
    const named = among || columns.named;
    const slots = columns.rows.map((row): Slot => {
      const cell = row.cells[columns.dates[0] ?? 0];
      const words = rowWords(row);
      return { shape: 'table', key: tableKey(table), at: row.at, words, lead: cell && readLead(cell.words, heardDates), content: words.text };
    }).filter(({ words, lead }) => words.text.trim() !== '' && (lead !== undefined || columns.join === 'one'));
    if (columns.objection !== '' && asked === undefined && !among) {
      note('table', slots, { accepted: false, why: `${slots.length} rows hold a date, but ${columns.objection}`, dated: slots.length, of: slots.length, weight: slots.length });
    } else if (settle(tableKey(table), slots, 'lead', named)) tables.set(tableKey(table), columns);
  }
  return { plan: { accepted, tables }, layouts: layouts.toSorted((a, b) => a.at.start - b.at.start), why: asked ? reasonAsked(asked) : reasonOf(refused) };
}

/** What says that rows whose format names their date are none of a chronology: the columns of accounts, or nothing but figures. */
function objectionTo({ header, rows }: Table): string | undefined {
  if (isLedger(header?.cells.map(({ words }) => words.text) ?? [])) return LEDGER_OBJECTION;
  const dated = rows.filter((row) => row.dated !== undefined);
  const figures = dated.filter(({ cells }) => areFigures(cells.filter(({ role }) => role !== 'date').map(({ words }) => words.text).join(' ')));
  return figures.length >= dated.length * 0.8 ? FIGURES_OBJECTION : undefined;
}

/** The verdict where layouts are asked for: those, wherever one slot has a date, and no others. */
function askedFor(verdict: Verdict, id: LayoutId, slots: readonly Slot[], asked: Asked | undefined, or = id as string): Verdict & { readonly forced?: true } {
  if (!asked) return verdict;
  if (!asked.layouts.includes(id) && !asked.layouts.includes(or)) return { ...verdict, accepted: false, why: 'another layout is asked for' };
  if (verdict.accepted) return { ...verdict, why: 'it is asked for' };
  const dated = slots.filter(({ lead }) => lead !== undefined).length;
  return dated === 0 ? verdict : { ...verdict, dated, of: slots.length, accepted: true, why: `it is asked for; else it would not be, for ${verdict.why}`, forced: true };
}

const reasonAsked = ({ layouts }: Asked): string =>
  layouts.includes('none') ? 'it is said to be none' : `the layout ${layouts.map((id) => `"${id}"`).join(' or ')} is asked for, and nothing in it is laid out so`;

/** Lists of which no item is dated tell nothing of those that are. */
function withoutPlainLists(slots: readonly Slot[]): Slot[] {
  const dated = new Set(slots.filter(({ lead, list }) => lead !== undefined && list !== undefined).map(({ list }) => list));
  return slots.filter(({ list }) => list === undefined || dated.has(list));
}

/** A part of the document, and what the headings down to its own say. */
interface Standing {
  readonly at: Span;
  readonly above: Standing | undefined;
  /** A heading names a chronology. */
  readonly named: boolean;
  /** The nearest heading that is no date; empty where there is none. */
  readonly heading: string;
}

/** The innermost part that an offset stands in; undefined above the first heading. */
function standings(nodes: readonly Node[]): (offset: number) => Standing | undefined {
  const found: Standing[] = [];
  const collect = (inner: readonly Node[], above: Standing | undefined): void => {
    for (const node of inner) {
      if (node.kind !== 'part') continue;
      const { text } = node.words;
      const tells = /\p{L}{3}/u.test(text) && (readLead(node.words) === undefined || namesSchedule(text) || namesWorks(text));
      const here: Standing = { at: node.at, above, named: above?.named === true || namesChronology(text), heading: tells ? text : (above?.heading ?? '') };
      found.push(here);
      collect(node.nodes, here);
    }
  };
  collect(nodes, undefined);
  return (offset) => {
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle]?.at.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    let standing = found[low - 1];
    while (standing && offset >= standing.at.end) standing = standing.above;
    return standing;
  };
}

const holdTables = (nodes: readonly Node[]): boolean => nodes.some((node) => (node.kind === 'part' ? holdTables(node.nodes) : node.kind === 'leaf' && node.block.kind === 'table'));

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
