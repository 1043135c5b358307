import { cover, type Marks, type Run, type Span } from '../../text/index.ts';
import type { Block, FrontMatter, ReadDocument, ReadOptions } from '../blocks.ts';
import { unpack } from '../container/zip.ts';
import { below, child, firstChild, isXml, named, parseXml, wordsOf, type XmlElement } from '../container/xml.ts';
import { UnreadableDocument } from '../decode.ts';
import { addGap, addOrigin, addRun, closed, endPage, extractedText, newExtract, type Extract } from '../extract.ts';
import { spread, type WrittenCell, type WrittenRow } from '../spread.ts';
import { gatherLists, type Piece } from '../gather-lists.ts';

/** What every step is told. */
interface Reading {
  readonly extract: Extract;
  readonly styles: ReadonlyMap<string, Style>;
  readonly links: ReadonlyMap<string, string>;
  readonly ordered: ReadonlySet<string>;
  paragraphs: number;
  tables: number;
  /** The file says where Word ended its pages; else only those that the author ended are known. */
  readonly rendered: boolean;
  /** References to notes so far. */
  cited: number;
}

interface Style {
  readonly heading?: number;
  readonly list?: boolean;
  readonly name: string;
}

/**
 * Word documents: paragraphs, headings, lists, tables, footnotes and links. Tracked changes as if accepted;
 * comments, headers, footers and macros left out.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const files = unpack(bytes, (name) => /^word\/(?:document|styles|numbering|footnotes|endnotes)\.xml$|^word\/_rels\/document\.xml\.rels$|^docProps\/core\.xml$/.test(name), options.limits);
  const main = files.get('word/document.xml');
  if (!main) throw new UnreadableDocument('it is no Word document: it holds no word/document.xml');
  const root = parseXml(main);
  const reading: Reading = {
    extract: newExtract(),
    styles: stylesOf(files.get('word/styles.xml')),
    links: linksOf(files.get('word/_rels/document.xml.rels')),
    ordered: orderedLists(files.get('word/numbering.xml')),
    paragraphs: 0,
    tables: 0,
    rendered: [...below(root, 'w:lastRenderedPageBreak')].length > 0,
    cited: 0,
  };
  const blocks = stack(child(root, 'w:document', 'w:body'), reading, 0);
  const notes = ['footnote', 'endnote'].flatMap((kind) => notesOf(files.get(`word/${kind}s.xml`), kind, reading));
  const front = aboutDocument(files.get('docProps/core.xml'), reading.extract);
  return {
    source: {
      path: options.path,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      text: extractedText(reading.extract),
      ...(options.sha256 ? { sha256: options.sha256 } : {}),
      origins: reading.extract.origins,
    },
    ...(front ? { front } : {}),
    blocks: [...blocks, ...notes],
    problems: [],
  };
}

const DEEPEST = 40;

function stack(parent: XmlElement | undefined, reading: Reading, depth: number): Block[] {
  const pieces: Piece[] = [];
  const visit = (element: XmlElement | undefined, down: number): void => {
    for (const part of element?.children ?? []) {
      if (!isXml(part) || down > DEEPEST) continue;
      if (part.name === 'w:p') pieces.push(...paragraph(part, reading));
      else if (part.name === 'w:tbl') pieces.push(...table(part, reading, depth).map((block) => ({ block })));
      else if (part.name === 'w:sdt') visit(child(part, 'w:sdtContent'), down + 1);
      else if (part.name === 'w:ins' || part.name === 'w:moveTo' || part.name === 'w:customXml' || part.name === 'w:smartTag') visit(part, down + 1);
    }
  };
  visit(parent, 0);
  return gatherLists(pieces);
}

function paragraph(element: XmlElement, reading: Reading): Piece[] {
  reading.paragraphs++;
  const properties = child(element, 'w:pPr');
  if (!reading.rendered && isOn(properties, 'w:pageBreakBefore')) endPage(reading.extract);
  const style = reading.styles.get(child(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  const runs = runsOf(element, reading, {}, 0);
  const { words, at } = closed(reading.extract, runs);
  addGap(reading.extract, '\n');
  if (words.text === '') return [];
  addOrigin(reading.extract, at, `paragraph ${reading.paragraphs}`);
  const outline = Number(child(properties, 'w:outlineLvl')?.attributes['w:val'] ?? 9);
  const heading = style?.heading ?? (outline < 9 ? outline + 1 : undefined);
  if (heading !== undefined) return [{ block: { kind: 'heading', at, depth: Math.min(6, heading), words } }];
  const block: Block = { kind: 'paragraph', at, words, ...(style ? { hint: { name: style.name } } : {}) };
  const numbering = child(properties, 'w:numPr');
  const id = child(numbering, 'w:numId')?.attributes['w:val'];
  if ((numbering && id !== '0') || style?.list) {
    return [{ block, level: Math.min(20, Number(child(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0) || 0), ordered: id !== undefined && reading.ordered.has(id) }];
  }
  return [{ block }];
}

function runsOf(element: XmlElement, reading: Reading, marks: Marks, depth: number): Run[] {
  if (depth > DEEPEST) return [];
  return element.children.filter(isXml).flatMap((part): Run[] => {
    switch (part.name) {
      case 'w:r':
        return run(part, reading, { ...marks, ...marksOf(child(part, 'w:rPr')) });
      case 'w:hyperlink': {
        const link = reading.links.get(part.attributes['r:id'] ?? '');
        return runsOf(part, reading, link ? { ...marks, link } : marks, depth + 1);
      }
      case 'w:ins': case 'w:moveTo': case 'w:smartTag': case 'w:fldSimple': case 'w:customXml': case 'w:bdo': case 'w:dir':
        return runsOf(part, reading, marks, depth + 1);
      case 'w:sdt': {
        const content = child(part, 'w:sdtContent');
        return content ? runsOf(content, reading, marks, depth + 1) : [];
      }
      default:
        return [];
    }
  });
}

function run(element: XmlElement, reading: Reading, marks: Marks): Run[] {
  return element.children.filter(isXml).flatMap((part): Run[] => {
    switch (part.name) {
      case 'w:t': {
        const words = wordsOf(part);
        return words === '' ? [] : [addRun(reading.extract, words, marks)];
      }
      case 'w:tab':
        return [addRun(reading.extract, '\t', marks)];
      case 'w:br': case 'w:cr':
        if (part.attributes['w:type'] === 'page' && !reading.rendered) endPage(reading.extract);
        return [addRun(reading.extract, '\n')];
      case 'w:lastRenderedPageBreak':
        endPage(reading.extract);
        return [];
      case 'w:footnoteReference': case 'w:endnoteReference': {
        const label = noteLabel(part.name, part.attributes['w:id'] ?? '');
        return [addRun(reading.extract, `[${++reading.cited}]`, { superscript: true, link: `#fn-${label}` })];
      }
      case 'w:noBreakHyphen':
        return [addRun(reading.extract, '\u2011', marks)];
      case 'w:sym':
        return [];
      default:
        return [];
    }
  });
}

const isOn = (properties: XmlElement | undefined, name: string): boolean => {
  const found = child(properties, name);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '');
};

function marksOf(properties: XmlElement | undefined): Marks {
  const raised = child(properties, 'w:vertAlign')?.attributes['w:val'];
  return {
    ...(isOn(properties, 'w:b') ? { strong: true as const } : {}),
    ...(isOn(properties, 'w:i') ? { emphasis: true as const } : {}),
    ...(isOn(properties, 'w:strike') ? { strikethrough: true as const } : {}),
    ...(raised === 'superscript' ? { superscript: true as const } : {}),
    ...(raised === 'subscript' ? { subscript: true as const } : {}),
  };
}

function table(element: XmlElement, reading: Reading, depth: number): Block[] {
  const number = ++reading.tables;
  if (depth > 5) return [];
  const rows = [...named(element, 'w:tr'), ...named(element, 'w:ins').flatMap((inserted) => named(inserted, 'w:tr'))].filter((row) => !child(row, 'w:trPr', 'w:del'));
  let isHeader = false;
  const merged: { end: { rows: number } | undefined }[] = [];
  const written = rows.map((row, index): { at: Span; cells: (WrittenCell & { rows: number })[] } => {
    if (index === 0 && child(row, 'w:trPr', 'w:tblHeader')) isHeader = true;
    const cells: { at: Span; words: WrittenCell['words']; columns: number; rows: number }[] = [];
    let column = 0;
    for (const cell of [...named(row, 'w:tc'), ...named(row, 'w:sdt').flatMap((part) => named(child(part, 'w:sdtContent'), 'w:tc'))]) {
      const properties = child(cell, 'w:tcPr');
      const columns = Math.max(1, Math.min(60, Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1));
      const vertical = child(properties, 'w:vMerge');
      const goesOn = vertical !== undefined && vertical.attributes['w:val'] !== 'restart';
      const start = merged[column]?.end;
      if (goesOn && start) start.rows++;
      else {
        const { words, at } = cellWords(cell, reading, depth);
        if (words.text !== '') addOrigin(reading.extract, at, `table ${number}, row ${index + 1}`);
        const own = { at, words, columns, rows: 1 };
        cells.push(own);
        merged[column] = { end: vertical ? own : undefined };
      }
      column += columns;
      addGap(reading.extract, '\t');
    }
    addGap(reading.extract, '\n');
    const spans = cells.filter(({ words }) => words.text !== '').map(({ at }) => at);
    return { at: spans.length > 0 ? spans.reduce(cover) : { start: reading.extract.length, end: reading.extract.length }, cells };
  });
  const all = spread(written as WrittenRow[]).filter(({ cells }) => cells.some(({ words }) => words.text !== ''));
  const [first, ...others] = all;
  if (!first) return [];
  const header = isHeader || (others.length > 0 && first.cells.every(({ words }) => !/\p{N}/u.test(words.text) && words.text.length < 40 && words.text !== '')) ? first : undefined;
  const body = header ? others : all;
  return body.length === 0 ? [] : [{ kind: 'table', at: all.map(({ at }) => at).reduce(cover), ...(header ? { header } : {}), rows: body }];
}

/** A cell's paragraphs are lines of it. */
function cellWords(cell: XmlElement, reading: Reading, depth: number): { words: WrittenCell['words']; at: Span } {
  const runs: Run[] = [];
  const visit = (element: XmlElement, down: number): void => {
    for (const part of element.children) {
      if (!isXml(part) || down > DEEPEST) continue;
      if (part.name === 'w:p') {
        if (runs.length > 0) runs.push(addRun(reading.extract, '\n'));
        runs.push(...runsOf(part, reading, {}, 0));
      } else if (part.name === 'w:tbl' || part.name === 'w:tr' || part.name === 'w:tc' || part.name === 'w:sdt' || part.name === 'w:sdtContent') visit(part, down + 1);
    }
  };
  visit(cell, depth);
  return closed(reading.extract, runs);
}

/** Footnotes and endnotes are numbered apart. */
const noteLabel = (kind: string, id: string): string => (kind.includes('end') ? `end-${id}` : id);

function notesOf(file: Uint8Array | undefined, kind: string, reading: Reading): Block[] {
  if (!file) return [];
  const root = firstChild(parseXml(file));
  return named(root, `w:${kind}`).filter(({ attributes }) => !attributes['w:type']).flatMap((note): Block[] => {
    const blocks = stack(note, reading, 0);
    return blocks.length === 0 ? [] : [{ kind: 'footnote', at: blocks.map(({ at }) => at).reduce(cover), label: noteLabel(kind, note.attributes['w:id'] ?? ''), blocks }];
  });
}

/** Headings by the names that Word gives its styles in every language of its menus, and by their outline. */
function stylesOf(file: Uint8Array | undefined): Map<string, Style> {
  if (!file) return new Map();
  const styles = named(child(parseXml(file), 'w:styles'), 'w:style');
  return new Map(styles.map((style): [string, Style] => {
    const name = child(style, 'w:name')?.attributes['w:val'] ?? '';
    const outline = Number(child(style, 'w:pPr', 'w:outlineLvl')?.attributes['w:val'] ?? 9);
    const level = /^heading (\d)$/i.exec(name)?.[1];
    const heading = level ? Number(level) : /^title$/i.test(name) ? 1 : outline < 9 ? outline + 1 : undefined;
    return [style.attributes['w:styleId'] ?? '', { name, ...(heading === undefined ? {} : { heading }), ...(child(style, 'w:pPr', 'w:numPr') ? { list: true } : {}) }];
  }));
}

function linksOf(file: Uint8Array | undefined): Map<string, string> {
  if (!file) return new Map();
  const links = named(child(parseXml(file), 'Relationships'), 'Relationship').filter(({ attributes }) => (attributes['Type'] ?? '').endsWith('/hyperlink'));
  return new Map(links.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
}

/** Ids of lists whose first level counts. */
function orderedLists(file: Uint8Array | undefined): Set<string> {
  if (!file) return new Set();
  const root = child(parseXml(file), 'w:numbering');
  const counting = new Set(named(root, 'w:abstractNum').filter((list) => {
    const format = child(named(list, 'w:lvl')[0], 'w:numFmt')?.attributes['w:val'];
    return format !== undefined && format !== 'bullet' && format !== 'none';
  }).map(({ attributes }) => attributes['w:abstractNumId'] ?? ''));
  return new Set(named(root, 'w:num').filter((list) => counting.has(child(list, 'w:abstractNumId')?.attributes['w:val'] ?? '')).map(({ attributes }) => attributes['w:numId'] ?? ''));
}

/** What the document's properties say; they stand nowhere in its text. */
function aboutDocument(file: Uint8Array | undefined, extract: Extract): FrontMatter | undefined {
  if (!file) return undefined;
  const core = firstChild(parseXml(file));
  const get = (name: string): string => wordsOf(child(core, name)).trim();
  const values = Object.fromEntries(Object.entries({ title: get('dc:title'), author: get('dc:creator'), description: get('dc:description') || get('dc:subject'), date: get('dcterms:modified') || get('dcterms:created') }).filter(([, value]) => value !== ''));
  if (Object.keys(values).length === 0) return undefined;
  const nowhere = { start: 0, end: Math.min(0, extract.length) };
  return { at: nowhere, format: 'other', ...values, categories: [], tags: [], data: values, places: {} };
}
