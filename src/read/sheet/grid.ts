import { cover, type Passage, type Span } from '../../text/index.ts';
import type { Block, Cell, Role, Row } from '../blocks.ts';
import { linked, saysWhen } from '../records/collect.ts';
import { datedFrom, type DatePart } from '../records/dated.ts';
import { dateField, isIgnored, looseDateField, normal, roleOf, type DateField } from '../records/fields.ts';
import { withoutMarkup } from '../records/markup.ts';

/** A cell of a sheet. */
export interface SheetCell {
  readonly at: Span;
  readonly words: Passage;
  /** What the sheet itself knows the value to be, as EDTF, where it is a date. */
  readonly edtf?: string;
}

export interface SheetRow {
  readonly at: Span;
  readonly cells: readonly SheetCell[];
}

/**
 * The blocks of one sheet: a table, whose rows are dated where the header names the columns that say when.
 * Rows above the header that hold a single text are paragraphs.
 */
export function sheetBlocks(rows: readonly SheetRow[]): Block[] {
  const filled = rows.filter(({ cells }) => cells.some(({ words }) => words.text.trim() !== ''));
  const head = headerOf(filled);
  const above = filled.slice(0, Math.max(head, 0)).flatMap(({ at, cells }): Block[] => {
    const words = cells.find((cell) => cell.words.text.trim() !== '')?.words;
    return words ? [{ kind: 'paragraph', at, words }] : [];
  });
  const header = head >= 0 ? filled[head] : undefined;
  const body = filled.slice(head + 1);
  if (body.length === 0) return above;
  const names = header?.cells.map(({ words }) => words.text.trim()) ?? [];
  const columns = dateColumns(names, body);
  const read = columns.some((column) => column !== undefined) ? body.map(rowReader(names, columns)) : body.map(({ at, cells }): Row => ({ at, cells: cells.map(plainCell) }));
  const at = [...(header ? [header] : []), ...body].map((row) => row.at).reduce(cover);
  return [...above, { kind: 'table', at, ...(header ? { header: { at: header.at, cells: header.cells.map(plainCell) } } : {}), rows: read }];
}

const plainCell = ({ at, words }: SheetCell): Cell => ({ at, words: withoutMarkup(words) });

/** The index of the header among the first rows, or -1. */
function headerOf(rows: readonly SheetRow[]): number {
  const texts = rows.slice(0, 12).map(({ cells }) => cells.map(({ words }) => words.text.trim()));
  const known = texts.findIndex((cells) => cells.filter((text) => text !== '').length >= 2 && cells.some((text) => text !== '' && text.length < 40 && dateField(text) !== undefined) && !cells.some((text) => /^\d+([.\-/]\d+)*$/.test(text)));
  if (known >= 0) return known;
  const [first, ...others] = texts;
  if (!first || others.length === 0) return -1;
  const isNames = first.length >= 2 && first.every((text) => text.length < 60 && !/\p{N}{2}/u.test(text)) && first.filter((text) => text !== '').length >= 2;
  const numbersBelow = first.some((_, column) => others.filter((cells) => /\p{N}/u.test(cells[column] ?? '')).length >= others.length * 0.6);
  return isNames && numbersBelow ? 0 : -1;
}

/** Which columns hold parts of the date. A column so named in which hardly any cell holds a number holds none. */
function dateColumns(names: readonly string[], body: readonly SheetRow[]): readonly (DateField | undefined)[] {
  const sample = body.slice(0, 300);
  const share = (column: number): number => {
    const values = sample.map(({ cells }) => cells[column]?.words.text.trim() ?? '').filter((text) => text !== '');
    return values.length === 0 ? 0 : values.filter((text) => /[\p{N}〇零一二三四五六七八九十]/u.test(text)).length / values.length;
  };
  const fits = (field: DateField | undefined, column: number): field is DateField => {
    if (field === undefined) return false;
    if (field === 'precision' || field === 'certainty' || field === 'display' || /time|month/i.test(field)) return true;
    const full = share(column);
    return field === 'end' || field === 'endYear' || field === 'endDay' || field === 'day' ? full > 0.2 || full === 0 : full >= 0.5;
  };
  const named = names.map((name, column) => {
    const field = dateField(name);
    return fits(field, column) ? field : undefined;
  });
  if (named.some((field) => field === 'date' || field === 'start' || field === 'year' || field === 'edtf')) {
    // "From" and "To" beside a date column are people or places.
    const hasDate = named.includes('date') || named.includes('year');
    return named.map((field, column) => (hasDate && /^(?:from|to|von|an|de|a)$/.test(normal(names[column] ?? '')) && share(column) < 0.8 ? undefined : field));
  }
  const loose = names.findIndex((name, column) => {
    const field = looseDateField(name);
    return fits(field, column);
  });
  return loose < 0 ? names.map(() => undefined) : names.map((_, column) => (column === loose ? 'date' : named[column]));
}

/** What a column's name says, once for all its cells. */
interface Named {
  readonly field: DateField | undefined;
  readonly era: 'BC' | undefined;
  readonly role: Role;
  readonly name: { readonly name?: string };
  readonly is: 'era' | 'type' | 'ignored' | 'other';
}

function namedOf(name: string, field: DateField | undefined): Named {
  const plain = normal(name);
  const role = field === undefined ? roleOf(name) : 'date';
  return {
    field,
    era: /\b(?:bce?|v chr|a c)$/.test(plain) ? 'BC' : undefined,
    role: role === 'date' && field === undefined ? 'other' : role,
    name: name === '' ? {} : { name },
    is: plain === 'era' ? 'era' : plain === 'type' ? 'type' : field === undefined && isIgnored(name) ? 'ignored' : 'other',
  };
}

/** Makes the function that reads rows of a table whose header names the columns that say when. */
function rowReader(names: readonly string[], columns: readonly (DateField | undefined)[]): (row: SheetRow) => Row {
  const named = names.map((name, column) => namedOf(name, columns[column]));
  const nameless = namedOf('', undefined);
  return ({ at, cells }) => {
    const parts: DatePart[] = [];
    const kept: Cell[] = [];
    let era: string | undefined;
    let isTitle = false;
    for (const [column, cell] of cells.entries()) {
      const { field, era: ofName, role, name, is } = named[column] ?? nameless;
      if (field !== undefined) parts.push({ field, at: cell.at, words: cell.words, era: ofName, edtf: cell.edtf });
      if (is === 'era') era = cell.words.text.trim();
      else if (is === 'type') isTitle ||= cell.words.text.trim().toLowerCase() === 'title';
      else if (is === 'ignored') continue;
      const words = withoutMarkup(cell.words);
      kept.push({ at: cell.at, words: role === 'source' ? linked(words) : words, role, ...name });
    }
    const dated = !isTitle && saysWhen(parts) ? datedFrom(parts, era) : undefined;
    return { at, cells: kept, ...(dated ? { dated } : {}) };
  };
}
