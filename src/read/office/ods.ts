import { cover, passage } from '../../text/index.ts';
import type { Block, ReadDocument, ReadOptions } from '../blocks.ts';
import { unpack } from '../container/zip.ts';
import { child, isXml, named, parseXml, wordsOf, type XmlElement } from '../container/xml.ts';
import { UnreadableDocument } from '../decode.ts';
import { addGap, addOrigin, addRun, extractedText, newExtract, type Extract } from '../extract.ts';
import { sheetBlocks, type SheetCell, type SheetRow } from '../sheet/grid.ts';
import { aboutOpenDocument } from './odt.ts';

const MOST_COLUMNS = 200;
const MOST_ROWS = 200_000;

/** OpenDocument sheets: each sheet as a table, dates as they are shown and as the file knows them. */
export function readOds(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const files = unpack(bytes, (name) => name === 'content.xml' || name === 'meta.xml', options.limits);
  const content = files.get('content.xml');
  if (!content) throw new UnreadableDocument('it is no OpenDocument file: it holds no content.xml');
  const tables = named(child(parseXml(content), 'office:document-content', 'office:body', 'office:spreadsheet'), 'table:table');
  const extract = newExtract();
  const blocks = tables.flatMap((table): Block[] => {
    const name = table.attributes['table:name'] ?? '';
    const heading = tables.length > 1 ? addRun(extract, name) : undefined;
    if (heading) addGap(extract, '\n');
    const found = sheetBlocks(rowsOf(table, name, extract));
    return found.length > 0 && heading ? [{ kind: 'heading', at: heading.at, depth: 2, words: passage([heading]) }, ...found] : found;
  });
  const front = aboutOpenDocument(files.get('meta.xml'));
  return {
    source: { path: options.path, mediaType: 'application/vnd.oasis.opendocument.spreadsheet', text: extractedText(extract), ...(options.sha256 ? { sha256: options.sha256 } : {}), origins: extract.origins },
    ...(front ? { front } : {}),
    blocks,
    problems: [],
  };
}

function rowsOf(table: XmlElement, name: string, extract: Extract): SheetRow[] {
  const rows: SheetRow[] = [];
  const open: { cell: SheetCell; left: number }[] = [];
  let number = 0;
  const visit = (parent: XmlElement, depth: number): void => {
    for (const part of parent.children) {
      if (!isXml(part) || rows.length > MOST_ROWS) continue;
      if (/^table:table-(?:row-group|header-rows|rows)$/.test(part.name) && depth < 8) visit(part, depth + 1);
      if (part.name !== 'table:table-row') continue;
      const repeated = count(part, 'table:number-rows-repeated');
      const cells = cellsOf(part, name, number + 1, extract, open);
      number += repeated;
      const spans = cells.filter(({ words }) => words.text !== '').map(({ at }) => at);
      if (spans.length > 0) rows.push({ at: spans.reduce(cover), cells });
    }
  };
  visit(table, 0);
  return rows;
}

function cellsOf(row: XmlElement, sheet: string, number: number, extract: Extract, open: { cell: SheetCell; left: number }[]): SheetCell[] {
  const cells: SheetCell[] = [];
  for (const part of row.children) {
    if (!isXml(part) || (part.name !== 'table:table-cell' && part.name !== 'table:covered-table-cell')) continue;
    const words = named(part, 'text:p').map(wordsOf).join('\n').trim();
    const spread = open[cells.length];
    if (part.name === 'table:covered-table-cell' && spread && spread.left > 0) {
      spread.left--;
      cells.push(spread.cell);
      continue;
    }
    for (let left = Math.min(count(part, 'table:number-columns-repeated'), MOST_COLUMNS - cells.length); left > 0; left--) {
      if (words === '') {
        cells.push({ at: { start: extract.length, end: extract.length }, words: passage([]) });
        continue;
      }
      const run = addRun(extract, words);
      addOrigin(extract, run.at, `${sheet}!${columnName(cells.length)}${number}`);
      addGap(extract, '\t');
      const edtf = part.attributes['office:value-type'] === 'date' ? known(part.attributes['office:date-value'] ?? '', words) : undefined;
      const cell: SheetCell = { at: run.at, words: passage([run]), ...(edtf === undefined ? {} : { edtf }) };
      const rows = count(part, 'table:number-rows-spanned');
      if (rows > 1) open[cells.length] = { cell, left: rows - 1 };
      cells.push(cell);
    }
  }
  addGap(extract, '\n');
  return cells;
}

/** A date cell's value at the precision that its words show: a cell that shows "May 2020" says no day. */
function known(value: string, shown: string): string | undefined {
  const date = /^(-?\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(value);
  if (!date) return undefined;
  const [, year = '', month = '', day = '', time] = date;
  const numbers = shown.match(/\d+/g) ?? [];
  if (/\d:\d\d/.test(shown) && time !== undefined) return `${year}-${month}-${day}T${time}`;
  const showsDay = numbers.some((number) => number.length <= 2 && Number(number) === Number(day));
  if (numbers.length >= 3 || (numbers.length === 2 && showsDay && /\p{L}{3}/u.test(shown))) return `${year}-${month}-${day}`;
  if (numbers.length === 1 && shown.trim() === year) return year;
  if (numbers.length <= 2) return `${year}-${month}`;
  return `${year}-${month}-${day}`;
}

const count = (element: XmlElement, name: string): number => Math.max(1, Number(element.attributes[name] ?? 1) || 1);

/** 0 is A, 26 is AA. */
function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}
