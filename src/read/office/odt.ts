import { cover, type Marks, type Run, type Span } from '../../text/index.ts';
import type { Block, FrontMatter, ReadDocument, ReadOptions } from '../blocks.ts';
import { unpack } from '../container/zip.ts';
import { below, child, isXml, named, parseXml, wordsOf, type XmlElement } from '../container/xml.ts';
import { UnreadableDocument } from '../decode.ts';
import { addGap, addOrigin, addRun, closed, endPage, extractedText, newExtract, type Extract } from '../extract.ts';
import { spread, type WrittenRow } from '../spread.ts';
import { gatherLists, type Piece } from '../gather-lists.ts';

interface Reading {
  readonly extract: Extract;
  readonly bold: ReadonlyMap<string, Marks>;
  readonly notes: Block[];
  paragraphs: number;
  tables: number;
}

const DEEPEST = 60;

/** OpenDocument texts: headings, paragraphs, lists, tables, footnotes and links. Deleted words and comments are left out. */
export function readOdt(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const files = unpack(bytes, (name) => name === 'content.xml' || name === 'meta.xml', options.limits);
  const content = files.get('content.xml');
  if (!content) throw new UnreadableDocument('it is no OpenDocument file: it holds no content.xml');
  const root = child(parseXml(content), 'office:document-content');
  const reading: Reading = { extract: newExtract(), bold: marksByStyle(child(root, 'office:automatic-styles')), notes: [], paragraphs: 0, tables: 0 };
  const blocks = gatherLists(stack(child(root, 'office:body', 'office:text'), reading, 0, undefined, false));
  const front = aboutOpenDocument(files.get('meta.xml'));
  return {
    source: {
      path: options.path,
      mediaType: 'application/vnd.oasis.opendocument.text',
      text: extractedText(reading.extract),
      ...(options.sha256 ? { sha256: options.sha256 } : {}),
      origins: reading.extract.origins,
    },
    ...(front ? { front } : {}),
    blocks: [...blocks, ...reading.notes],
    problems: [],
  };
}

/** Title and such, which stand nowhere in the text. */
export function aboutOpenDocument(file: Uint8Array | undefined): FrontMatter | undefined {
  const meta = file && child(parseXml(file), 'office:document-meta', 'office:meta');
  if (!meta) return undefined;
  const get = (name: string): string => wordsOf(child(meta, name)).trim();
  const values = Object.fromEntries(Object.entries({ title: get('dc:title'), author: get('meta:initial-creator') || get('dc:creator'), description: get('dc:description'), date: get('dc:date') }).filter(([, value]) => value !== ''));
  return Object.keys(values).length === 0 ? undefined : { at: { start: 0, end: 0 }, format: 'other', ...values, categories: [], tags: [], data: values, places: {} };
}

function marksByStyle(styles: XmlElement | undefined): Map<string, Marks> {
  return new Map(named(styles, 'style:style').map((style) => {
    const text = child(style, 'style:text-properties')?.attributes ?? {};
    const position = text['style:text-position'] ?? '';
    const marks: Marks = {
      ...(/^(?:bold|[6-9]00)$/.test(text['fo:font-weight'] ?? '') ? { strong: true } : {}),
      ...(text['fo:font-style'] === 'italic' ? { emphasis: true } : {}),
      ...(/^(?:super|[1-9])/.test(position) ? { superscript: true } : {}),
      ...(/^(?:sub|-)/.test(position) ? { subscript: true } : {}),
    };
    return [style.attributes['style:name'] ?? '', marks];
  }));
}

function stack(parent: XmlElement | undefined, reading: Reading, depth: number, level: number | undefined, ordered: boolean): Piece[] {
  if (depth > DEEPEST) return [];
  return (parent?.children ?? []).filter(isXml).flatMap((part): Piece[] => {
    switch (part.name) {
      case 'text:h': case 'text:p':
        return paragraph(part, reading, level, ordered);
      case 'text:list':
        return named(part, 'text:list-item').concat(named(part, 'text:list-header')).flatMap((item) => stack(item, reading, depth + 1, (level ?? -1) + 1, ordered));
      case 'text:soft-page-break':
        endPage(reading.extract);
        return [];
      case 'table:table':
        return table(part, reading, depth).map((block) => ({ block }));
      case 'text:section': case 'text:index-body': case 'draw:frame': case 'draw:text-box': case 'text:numbered-paragraph':
        return stack(part, reading, depth + 1, level, ordered);
      default:
        return [];
    }
  });
}

function paragraph(element: XmlElement, reading: Reading, level: number | undefined, ordered: boolean): Piece[] {
  reading.paragraphs++;
  const style = element.attributes['text:style-name'] ?? '';
  const { words, at } = closed(reading.extract, runsOf(element, reading, reading.bold.get(style) ?? {}, 0));
  addGap(reading.extract, '\n');
  if (words.text === '') return [];
  addOrigin(reading.extract, at, `paragraph ${reading.paragraphs}`);
  if (element.name === 'text:h') return [{ block: { kind: 'heading', at, depth: Math.min(6, Number(element.attributes['text:outline-level'] ?? 1) || 1), words } }];
  const block: Block = { kind: 'paragraph', at, words, ...(style ? { hint: { name: style } } : {}) };
  return [level === undefined ? { block } : { block, level, ordered }];
}

function runsOf(element: XmlElement, reading: Reading, marks: Marks, depth: number): Run[] {
  if (depth > DEEPEST) return [];
  return element.children.flatMap((part): Run[] => {
    if (!isXml(part)) {
      const words = part.replace(/[ \t\r\n]+/g, ' ');
      return words === '' ? [] : [addRun(reading.extract, words, marks)];
    }
    switch (part.name) {
      case 'text:s':
        return [addRun(reading.extract, ' '.repeat(Math.max(1, Math.min(200, Number(part.attributes['text:c'] ?? 1) || 1))), marks)];
      case 'text:tab':
        return [addRun(reading.extract, '\t', marks)];
      case 'text:line-break':
        return [addRun(reading.extract, '\n')];
      case 'text:a': {
        const link = part.attributes['xlink:href'];
        return runsOf(part, reading, link ? { ...marks, link } : marks, depth + 1);
      }
      case 'text:note':
        return note(part, reading);
      case 'text:soft-page-break':
        endPage(reading.extract);
        return [];
      case 'office:annotation': case 'office:annotation-end': case 'text:bookmark': case 'draw:frame': case 'text:tracked-changes': case 'text:note-citation':
        return [];
      default:
        return runsOf(part, reading, { ...marks, ...reading.bold.get(part.attributes['text:style-name'] ?? '') }, depth + 1);
    }
  });
}

/** A note: its mark in the text, which links to its words. */
function note(element: XmlElement, reading: Reading): Run[] {
  const body = child(element, 'text:note-body');
  const words = wordsOf(body).replace(/\s+/g, ' ').trim();
  const label = wordsOf(child(element, 'text:note-citation')).trim();
  if (words === '') return [];
  const mark = addRun(reading.extract, `[${label}]`, { superscript: true, link: `#fn-${label}` });
  // In the text itself the note stands between its neighbours, as a gap that no run of theirs holds.
  addGap(reading.extract, ' [');
  const run = addRun(reading.extract, words);
  addGap(reading.extract, '] ');
  reading.notes.push({ kind: 'footnote', at: run.at, label, blocks: [{ kind: 'paragraph', at: run.at, words: { text: words, runs: [run] } }] });
  return [mark];
}

function table(element: XmlElement, reading: Reading, depth: number): Block[] {
  const number = ++reading.tables;
  const headers = new Set(named(element, 'table:table-header-rows').flatMap((group) => named(group, 'table:table-row')));
  const rows = [...below(element, 'table:table-row')].slice(0, 20_000);
  const written = rows.map((row, index): WrittenRow => {
    const cells = row.children.filter(isXml).filter(({ name }) => name === 'table:table-cell').map((cell) => {
      const runs: Run[] = [];
      for (const part of [...below(cell, 'text:p'), ...below(cell, 'text:h')]) {
        if (runs.length > 0) runs.push(addRun(reading.extract, '\n'));
        runs.push(...runsOf(part, reading, {}, depth));
      }
      const { words, at } = closed(reading.extract, runs);
      addGap(reading.extract, '\t');
      if (words.text !== '') addOrigin(reading.extract, at, `table ${number}, row ${index + 1}`);
      return { at, words, columns: count(cell, 'table:number-columns-spanned'), rows: count(cell, 'table:number-rows-spanned') };
    });
    addGap(reading.extract, '\n');
    const spans = cells.filter(({ words }) => words.text !== '').map(({ at }) => at);
    return { at: spans.length > 0 ? spans.reduce(cover) : { start: reading.extract.length, end: reading.extract.length }, cells };
  });
  const all = spread(written);
  const filled = all.filter(({ cells }) => cells.some(({ words }) => words.text !== ''));
  const first = all[0];
  const isHeader = first !== undefined && (headers.has(rows[0] as XmlElement) || (filled.length > 1 && first.cells.every(({ words }) => words.text !== '' && words.text.length < 40 && !/\p{N}/u.test(words.text))));
  const body = isHeader ? filled.filter((row) => row !== first) : filled;
  if (body.length === 0) return [];
  const at: Span = filled.map((row) => row.at).reduce(cover);
  return [{ kind: 'table', at, ...(isHeader && first ? { header: first } : {}), rows: body }];
}

const count = (cell: XmlElement, name: string): number => Math.max(1, Math.min(2000, Number(cell.attributes[name] ?? 1) || 1));

