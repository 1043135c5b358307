import { cover, passage } from '../../text/index.ts';
import type { Block, ReadDocument, ReadOptions } from '../blocks.ts';
import { unpack } from '../container/zip.ts';
import { below, child, isXml, named, parseXml, wordsOf, type XmlElement } from '../container/xml.ts';
import { UnreadableDocument } from '../decode.ts';
import { addGap, addOrigin, addRun, extractedText, newExtract, type Extract } from '../extract.ts';
import { sheetBlocks, type SheetCell, type SheetRow } from '../sheet/grid.ts';
import { dateFormat, showDate, type DateFormat } from './number-format.ts';

const MOST_COLUMNS = 200;

/** Excel workbooks: each visible sheet as a table, dates as they are shown, in both of Excel's epochs. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const files = unpack(bytes, (name) => /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name), options.limits);
  const file = files.get('xl/workbook.xml');
  if (!file) throw new UnreadableDocument('it is no Excel workbook: it holds no xl/workbook.xml');
  const workbook = child(parseXml(file), 'workbook');
  const relations = new Map([...below(parsed(files.get('xl/_rels/workbook.xml.rels')), 'Relationship')].map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
  const strings = [...below(parsed(files.get('xl/sharedStrings.xml')), 'si')].map(shared);
  const formats = formatsOf(parsed(files.get('xl/styles.xml')));
  const since1904 = /^(?:1|true)$/.test(child(workbook, 'workbookPr')?.attributes['date1904'] ?? '');
  const extract = newExtract();
  const sheets = named(child(workbook, 'sheets'), 'sheet').filter(({ attributes }) => !/hidden/i.test(attributes['state'] ?? ''));
  const blocks = sheets.flatMap(({ attributes }): Block[] => {
    const target = (relations.get(attributes['r:id'] ?? '') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
    const sheet = files.get(target);
    if (!sheet) return [];
    const name = attributes['name'] ?? '';
    const heading = sheets.length > 1 ? addRun(extract, name) : undefined;
    if (heading) addGap(extract, '\n');
    const found = sheetBlocks(rowsOf(child(parseXml(sheet), 'worksheet'), { extract, name, strings, formats, since1904 }));
    return found.length > 0 && heading ? [{ kind: 'heading', at: heading.at, depth: 2, words: passage([heading]) }, ...found] : found;
  });
  return {
    source: { path: options.path, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', text: extractedText(extract), ...(options.sha256 ? { sha256: options.sha256 } : {}), origins: extract.origins },
    blocks,
    problems: [],
  };
}

interface Sheet {
  readonly extract: Extract;
  readonly name: string;
  readonly strings: readonly string[];
  readonly formats: readonly (DateFormat | undefined)[];
  readonly since1904: boolean;
}

const parsed = (file: Uint8Array | undefined): XmlElement | undefined => (file ? parseXml(file) : undefined);

/** A shared string without its phonetic guide. */
const shared = (item: XmlElement): string => item.children.filter(isXml).filter(({ name }) => name === 't' || name === 'r').map((part) => (part.name === 't' ? wordsOf(part) : wordsOf(child(part, 't')))).join('');

function formatsOf(styles: XmlElement | undefined): (DateFormat | undefined)[] {
  const codes = new Map([...below(styles, 'numFmt')].map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']));
  const cells = [...below(styles, 'cellXfs')][0];
  return named(cells, 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return dateFormat(id, codes.get(id));
  });
}

/** "B7" as column 1 (from 0) and row 7. */
function reference(written: string): { column: number; row: number } | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(written);
  if (!parts) return undefined;
  return { column: [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(parts[2]) };
}

function rowsOf(worksheet: XmlElement | undefined, sheet: Sheet): SheetRow[] {
  const { extract } = sheet;
  const grid: { number: number; row: SheetRow; cells: SheetCell[] }[] = [];
  for (const element of named(child(worksheet, 'sheetData'), 'row')) {
    const cells: SheetCell[] = [];
    let number = Number(element.attributes['r'] ?? grid.length + 1);
    for (const cell of named(element, 'c')) {
      const place = reference(cell.attributes['r'] ?? '');
      const column = place?.column ?? cells.length;
      if (column >= MOST_COLUMNS) continue;
      number = place?.row ?? number;
      while (cells.length < column) cells.push(emptyCell(extract));
      const shown = show(cell, sheet);
      if (shown.text === '') {
        cells.push(emptyCell(extract));
        continue;
      }
      const run = addRun(extract, shown.text);
      addOrigin(extract, run.at, `${sheet.name}!${cell.attributes['r'] ?? ''}`);
      addGap(extract, '\t');
      cells.push({ at: run.at, words: passage([run]), ...(shown.edtf === undefined ? {} : { edtf: shown.edtf }) });
    }
    addGap(extract, '\n');
    const spans = cells.filter(({ words }) => words.text !== '').map(({ at }) => at);
    if (spans.length > 0) grid.push({ number, row: { at: spans.reduce(cover), cells }, cells });
  }
  for (const { attributes } of named(child(worksheet, 'mergeCells'), 'mergeCell').slice(0, 50_000)) merge(attributes['ref'] ?? '', grid);
  return grid.map(({ row }) => row);
}

const emptyCell = (extract: Extract): SheetCell => ({ at: { start: extract.length, end: extract.length }, words: passage([]) });

/** A merged area shows its first cell in each of its rows. */
function merge(area: string, grid: readonly { number: number; cells: SheetCell[] }[]): void {
  const [from, to] = area.split(':').map(reference);
  if (!from || !to || to.row - from.row > 5000 || to.column !== from.column) return;
  const first = grid.find(({ number }) => number === from.row)?.cells[from.column];
  if (!first) return;
  for (const { number, cells } of grid) if (number > from.row && number <= to.row && from.column < cells.length) cells[from.column] = first;
}

function show(cell: XmlElement, { strings, formats, since1904 }: Sheet): { text: string; edtf?: string } {
  const value = wordsOf(child(cell, 'v')).trim();
  switch (cell.attributes['t']) {
    case 's':
      return { text: (strings[Number(value)] ?? '').trim() };
    case 'inlineStr':
      return { text: wordsOf(child(cell, 'is')).trim() };
    case 'd':
      return { text: value };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'str': case 'e':
      return { text: cell.attributes['t'] === 'e' ? '' : value };
    default: {
      const format = formats[Number(cell.attributes['s'] ?? 0)];
      const date = format && value !== '' ? showDate(Number(value), format, since1904) : undefined;
      return date ?? { text: value === '' || !Number.isFinite(Number(value)) ? value : String(Number(Number(value).toPrecision(15))) };
    }
  }
}
