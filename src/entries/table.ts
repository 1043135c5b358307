import type { DateContext } from '../dates/index.ts';
import type { Block, Cell, Row } from '../read/blocks.ts';
import { joinPassages, passage, type Passage } from '../text/index.ts';
import { readLead, type Lead } from './lead.ts';
import { every, type Phrases } from './phrases/index.ts';

export type Table = Block & { readonly kind: 'table' };

/** Which columns of a table hold what. Indexes count from 0. */
export interface Columns {
  /** One column; or a period's start and end; or parts of one date, coarsest first ("Year", "Month", "Day"). */
  readonly dates: readonly number[];
  readonly join: 'one' | 'range' | 'parts';
  readonly sources: readonly number[];
  /** A head of the table names the date column. */
  readonly named: boolean;
  /** The rows; the head among them where it is a row itself. */
  readonly rows: readonly Row[];
  /** Why the dates are about the rows and are no events; empty where nothing says so. */
  readonly objection: string;
}

interface Column {
  readonly index: number;
  readonly head: string;
  readonly leads: readonly (Lead | undefined)[];
  readonly filled: number;
  readonly dated: number;
}

const words = (of: (phrases: Phrases) => readonly string[]): ReadonlySet<string> => new Set(every(of));
const DATE = words(({ dateColumn }) => dateColumn);
const START = words(({ startColumn }) => startColumn);
const END = words(({ endColumn }) => endColumn);
const YEAR = words(({ yearColumn }) => yearColumn);
const MONTH = words(({ monthColumn }) => monthColumn);
const DAY = words(({ dayColumn }) => dayColumn);
const OTHER = words(({ otherDateColumn }) => otherDateColumn);
const LEDGER = words(({ ledgerColumn = [] }) => ledgerColumn);
const SOURCE = words(({ sourceColumn }) => sourceColumn);

/** Finds the columns of a table that hold dates; undefined where none does. */
export function columnsOf({ header, rows: written }: Table, context: DateContext): Columns | undefined {
  const first = header ?? written[0];
  if (first === undefined) return undefined;
  const isHead = !first.cells.some(({ words: cell }) => readLead(cell, context)?.strength === 'whole' && /\p{N}/u.test(cell.text));
  const rows = header ? (isHead ? written : [header, ...written]) : isHead && written.length > 2 && !readsDate(first, context) ? written.slice(1) : written;
  const heads = isHead ? first.cells.map(({ words: cell }) => cell.text.replace(/[\s:*_]+/g, ' ').trim().toLowerCase()) : [];
  const width = Math.max(...rows.map(({ cells }) => cells.length), 0);
  const columns = Array.from({ length: width }, (_, index): Column => columnOf(index, heads[index] ?? '', rows, context));
  const sources = columns.filter(({ head }) => SOURCE.has(head)).map(({ index }) => index);
  const dates = columns.filter(holdsDates);
  const found = (join: Columns['join'], chosen: readonly Column[], named: boolean, objection = ''): Columns => ({ dates: chosen.map(({ index }) => index), join, sources, named, rows, objection });

  const year = columns.find(({ head, dated }) => YEAR.has(head) && dated > 0);
  const month = columns.find(({ head }) => MONTH.has(head));
  const day = columns.find((column) => DAY.has(column.head) && column !== year && column !== month && isFine(column));
  if (year && (month ?? day)) return found('parts', [year, month, day].filter((column) => column !== undefined), true);
  const end = columns.find((column) => END.has(column.head) && column.dated > 0);
  const start = columns.find((column) => START.has(column.head) && holdsDates(column)) ?? columns.find((column) => end && DATE.has(column.head) && column.index === end.index - 1 && holdsDates(column));
  if (start && end && start !== end) return found('range', [start, end], true);
  const [one] = [...dates.filter(({ head }) => DATE.has(head)), ...dates.filter(({ head }) => START.has(head)), ...dates.filter(({ head }) => !DATE.has(head) && !OTHER.has(head)), ...dates];
  if (!one) return undefined;
  const before = columns[one.index - 1];
  if (before && isCoarse(before) && before.dated >= before.filled * 0.6 && isPartial(one)) return found('parts', [before, one], DATE.has(one.head));
  const next = columns[one.index + 1];
  if (next && isCoarse(one) && next.filled > 0 && next.dated >= next.filled * 0.6 && isPartial(next)) return found('parts', [one, next], DATE.has(one.head));
  const named = DATE.has(one.head) || START.has(one.head);
  const objection = isLedger(heads) ? LEDGER_OBJECTION
    : OTHER.has(one.head) ? `their column "${one.head}" tells of the rows and of no events`
    : !named && one.index > 0 && one.head !== '' ? `their column "${one.head}" names no date of an event`
    : '';
  return found('one', [one], named, objection);
}

export const LEDGER_OBJECTION = 'their columns are those of accounts and invoices';

/** Whether the heads of a table are those of accounts: sums, taxes, customers. */
export const isLedger = (heads: readonly string[]): boolean => heads.filter((head) => LEDGER.has(head.replace(/[\s:*_()[\]€$£%]+/g, ' ').trim().toLowerCase())).length >= 2;

const readsDate = ({ cells }: Row, context: DateContext): boolean => cells.some(({ words: cell }) => readLead(cell, context)?.when.kind === 'read');

function columnOf(index: number, head: string, rows: readonly Row[], context: DateContext): Column {
  const cells = rows.map((row) => row.cells[index]);
  const leads = cells.map((cell) => (cell && !cell.spread ? readLead(cell.words, context) : undefined));
  return {
    index,
    head,
    leads,
    filled: cells.filter((cell) => cell !== undefined && !cell.spread && cell.words.text.trim() !== '').length,
    dated: leads.filter((lead, row) => lead !== undefined && (lead.strength === 'whole' || (cells[row]?.words.text.length ?? 0) <= 40)).length,
  };
}

/** A column of dates: most of its filled cells are; bare numbers are years only where its head says so or they have four figures. */
function holdsDates({ head, leads, filled, dated }: Column): boolean {
  const called = DATE.has(head) || START.has(head) || END.has(head);
  if (filled === 0 || dated < filled * (called ? 0.4 : 0.6)) return false;
  if (called) return true;
  const years = leads.filter((lead) => lead?.when.kind === 'read' && /^(?:0\d{3}|[2-9][1-9]\d\d|\d{5,})$/.test(lead.when.edtf)).length;
  return years < dated * 0.5;
}

const edtfOf = (lead: Lead | undefined): string => (lead?.when.kind === 'read' ? lead.when.edtf : '');
const isCoarse = ({ leads, dated }: Column): boolean => leads.filter((lead) => /^-?\d{4}$|^-?\d{3}X$/.test(edtfOf(lead))).length >= dated * 0.8;
const isPartial = ({ leads, dated }: Column): boolean => leads.filter((lead) => /^XXXX|^$/.test(edtfOf(lead)) && lead !== undefined).length >= dated * 0.8;
/** Bare numbers up to 31. */
const isFine = ({ leads, filled }: Column): boolean => filled > 0 && leads.every((lead) => !/^\d{4}/.test(edtfOf(lead)));

/** The words of a row beside its dates and sources, cell by cell; of a record those that its field names call title or text. */
export function textCells({ cells, dated }: Row, { dates, sources }: Pick<Columns, 'dates' | 'sources'>): Cell[] {
  const filled = cells.filter(({ words: cell }) => cell.text.trim() !== '');
  if (dated) {
    const told = filled.filter(({ role }) => role === 'title' || role === 'text');
    return told.length > 0 ? told : filled.filter(({ role }) => role === undefined || role === 'other');
  }
  const others = cells.filter((cell, index) => !dates.includes(index) && cell.words.text.trim() !== '');
  const told = others.filter((cell) => !sources.includes(cells.indexOf(cell)));
  return told.length > 0 ? told : others;
}

/** What a row cites: its cells in columns of sources, or the fields of a record that hold sources. */
export const sourceCells = ({ cells, dated }: Row, { sources }: Pick<Columns, 'sources'>): Passage[] =>
  cells.filter(({ role, words: cell }, index) => (dated ? role === 'source' : sources.includes(index)) && cell.text.trim() !== '').map(({ words: cell }) => cell);

/** All words of a row. */
export const rowWords = ({ cells }: Row): Passage => (cells.length === 0 ? passage([]) : joinPassages(cells.map((cell) => cell.words), ' '));
