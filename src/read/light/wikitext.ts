import { cover, passage, type Passage, type Span } from '../../text/index.ts';
import type { Block, DefinitionGroup, ReadDocument, ReadOptions } from '../blocks.ts';
import { gatherLists, type Piece } from '../gather-lists.ts';
import { inlineWords } from '../inline.ts';
import { linesOf, partOf, trimmedLine, type Line } from '../lines.ts';
import { sourceOf } from '../source-of.ts';
import { spread, type WrittenCell } from '../spread.ts';
import { GONE, PICTURE, templateWords, WIKITEXT } from './wikitext-marks.ts';

/** MediaWiki's wikitext: headings, lists, definitions, tables, the templates that write dates. Notes and boxes are left out. */
export function readWikitext(text: string, options: ReadOptions): ReadDocument {
  return { source: sourceOf(text, options, 'text/x-wiki'), blocks: blocksOf(linesOf(masked(text))), problems: [] };
}

/**
 * The text with what says nothing (comments, notes, boxes, pictures' markup) blotted out, sign by sign, so that places stay.
 * Linear: each pattern walks the text once.
 */
function masked(text: string): string {
  const plain = withoutPictures(withoutElements(text.replace(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g, blot).replace(/<ref\b[^<>]*\/>/gi, blot)));
  let out = '';
  let from = 0;
  const open: number[] = [];
  for (const { index, 0: sign } of plain.matchAll(/\{\{|\}\}/g)) {
    if (sign === '{{') {
      if (open.length < 100) open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || open.length > 0 || start < from) continue;
    const inside = plain.slice(start + 2, index);
    const says = inside.length <= 500 && !/[\n{}]/.test(inside) && templateWords(inside) !== undefined;
    if (says) continue;
    out += plain.slice(from, start) + blot(plain.slice(start, index + 2));
    from = index + 2;
  }
  return out + plain.slice(from);
}

const blot = (words: string): string => GONE.repeat(words.length);

/** Blots out pictures, whose captions may hold links of their own. */
function withoutPictures(text: string): string {
  let out = '';
  let from = 0;
  for (const { index } of text.matchAll(PICTURE)) {
    if (index < from) continue;
    let depth = 0;
    let ends = false;
    const marks = /\[\[|\]\]|\n\n/g;
    marks.lastIndex = index;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      depth += mark[0] === '[[' ? 1 : -1;
      if (depth > 0 && mark[0] !== '\n\n') continue;
      const next = mark[0] === '\n\n' ? mark.index : mark.index + 2;
      out += text.slice(from, index) + blot(text.slice(index, next));
      from = next;
      ends = true;
      break;
    }
    if (!ends) break;
  }
  return out + text.slice(from);
}

/** Blots out notes, galleries and such, each from its tag to its end tag; what is never closed stays. */
function withoutElements(text: string): string {
  let out = '';
  let from = 0;
  const unclosed = new Set<string>();
  for (const { index, 0: tag, 1: found = '' } of text.matchAll(/<(ref|gallery|timeline|math|score|syntaxhighlight|source|pre)\b[^<>]*>/gi)) {
    const name = found.toLowerCase();
    if (index < from || unclosed.has(name)) continue;
    const ending = new RegExp(`</${name}\\s*>`, 'gi');
    ending.lastIndex = index + tag.length;
    const end = ending.exec(text);
    if (!end) {
      unclosed.add(name);
      continue;
    }
    const next = end.index + end[0].length;
    out += text.slice(from, index) + blot(text.slice(index, next));
    from = next;
  }
  return out + text.slice(from);
}

function blocksOf(lines: readonly Line[]): Block[] {
  const pieces: Piece[] = [];
  let prose: Line[] = [];
  let groups: DefinitionGroup[] = [];
  const flush = (): void => {
    const words = inlineWords(prose.map(trimmedLine), WIKITEXT);
    if (words.text.trim() !== '') pieces.push({ block: { kind: 'paragraph', at: extent(words), words } });
    prose = [];
    if (groups.length > 0) pieces.push({ block: { kind: 'definitions', at: groups.map(({ at }) => at).reduce(cover), groups } });
    groups = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const bare = line.text.replaceAll(GONE, '').trim();
    const heading = /^(={1,6})(.+?)\1[\s\ue000]*$/.exec(line.text);
    const mark = /^([*#:;]+)\s*/.exec(line.text);
    if (heading) {
      flush();
      const depth = heading[1]?.length ?? 1;
      const words = inlineWords([trimmedLine(partOf(line, depth, depth + (heading[2]?.length ?? 0)))], WIKITEXT);
      if (words.text.trim() !== '') pieces.push({ block: { kind: 'heading', at: extent(words), depth, words } });
    } else if (/^[\s:\ue000]*\{\|/.test(line.text)) {
      flush();
      let end = index + 1;
      while (end < lines.length && !/^\s*\|\}/.test(lines[end]?.text ?? '')) end++;
      pieces.push(...table(lines.slice(index + 1, end)).map((block) => ({ block })));
      index = end;
    } else if (mark && bare !== '') {
      const signs = mark[1] ?? '';
      const rest = partOf(line, mark[0].length);
      if (signs === ';') {
        prose = proseOut(prose, pieces);
        const colon = /(?<!https?):(?!\/\/)/.exec(rest.text);
        const term = inlineWords([trimmedLine(colon ? partOf(rest, 0, colon.index) : rest)], WIKITEXT);
        const definition = colon ? inlineWords([trimmedLine(partOf(rest, colon.index + 1))], WIKITEXT) : passage([]);
        const at = definition.text.trim() === '' ? extent(term) : cover(extent(term), extent(definition));
        groups.push({ at, terms: [term], definitions: definition.text.trim() === '' ? [] : [[paragraphOf(definition)]] });
      } else if (signs === ':' && groups.length > 0) {
        const words = inlineWords([trimmedLine(rest)], WIKITEXT);
        const last = groups.pop();
        if (last && words.text.trim() !== '') groups.push({ at: cover(last.at, extent(words)), terms: last.terms, definitions: [...last.definitions, [paragraphOf(words)]] });
      } else {
        flush();
        const words = inlineWords([trimmedLine(rest)], WIKITEXT);
        if (words.text.trim() === '') continue;
        const list = /[*#]/.test(signs);
        pieces.push({ block: paragraphOf(words), ...(list ? { level: signs.length - 1, ordered: signs.startsWith('#') } : {}) });
      }
    } else if (bare === '') flush();
    else if (/^-{4,}/.test(bare)) {
      flush();
      pieces.push({ block: { kind: 'rule', at: line.at } });
    } else {
      if (groups.length > 0) flush();
      prose.push(line);
    }
  }
  flush();
  return gatherLists(pieces);
}

/** Puts away the prose before something else, and begins anew. */
function proseOut(prose: readonly Line[], pieces: Piece[]): Line[] {
  const words = inlineWords(prose.map(trimmedLine), WIKITEXT);
  if (words.text.trim() !== '') pieces.push({ block: paragraphOf(words) });
  return [];
}

const paragraphOf = (words: Passage): Block => ({ kind: 'paragraph', at: extent(words), words });

/** `{| … |}`: rows at `|-`, header cells at `!`, data cells at `|`, several on a line at `||` and `!!`. */
function table(lines: readonly Line[]): Block[] {
  const rows: { cells: WrittenCell[]; header: boolean; at: Span }[] = [];
  const captions: Block[] = [];
  let cells: { lines: Line[]; attributes: string; header: boolean }[] = [];
  const endRow = (): void => {
    const written = cells.map(({ lines: own, attributes }): WrittenCell => {
      const words = inlineWords(own.map(trimmedLine), WIKITEXT, true);
      return { at: words.runs.length > 0 ? extent(words) : (own[0]?.at ?? { start: 0, end: 0 }), words, columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') };
    });
    if (written.length > 0) rows.push({ cells: written, header: cells.every(({ header }) => header), at: written.map(({ at }) => at).reduce(cover) });
    cells = [];
  };
  for (const line of lines) {
    const mark = /^\s*(\|-|\|\+|\||!)/.exec(line.text);
    if (mark?.[1] === '|-') endRow();
    else if (mark?.[1] === '|+') {
      const words = inlineWords([trimmedLine(partOf(line, mark[0].length))], WIKITEXT);
      if (words.text.trim() !== '') captions.push(paragraphOf(words));
    } else if (mark) {
      const header = mark[1] === '!';
      for (const part of parts(partOf(line, mark[0].length), header)) {
        const attributes = /^([^[\]{}|]*\w\s*=[^[\]{}|]*)\|(?!\|)/.exec(part.text);
        cells.push({ lines: [attributes ? partOf(part, attributes[0].length) : part], attributes: attributes?.[1] ?? '', header });
      }
    } else if (line.text.trim() !== '') cells.at(-1)?.lines.push(stripped(line));
  }
  endRow();
  const [first] = rows;
  const all = spread(rows);
  const body = all.filter((row, index) => !rows[index]?.header && row.cells.some(({ words }) => words.text.trim() !== ''));
  const header = first?.header ? all[0] : undefined;
  return body.length === 0 ? captions : [...captions, { kind: 'table', at: [...(header ? [header] : []), ...body].map(({ at }) => at).reduce(cover), ...(header ? { header } : {}), rows: body }];
}

/** A line within a cell, without the mark of a list. */
const stripped = (line: Line): Line => partOf(line, /^[*#:;]*\s*/.exec(line.text)?.[0].length ?? 0);

/** Cells of one line, apart at `||` (and at `!!` in headers). */
function parts(line: Line, header: boolean): Line[] {
  const found: Line[] = [];
  let from = 0;
  for (const { index } of line.text.matchAll(header ? /\|\||!!/g : /\|\|/g)) {
    found.push(partOf(line, from, index));
    from = index + 2;
  }
  return [...found, partOf(line, from)];
}

const span = (attributes: string, name: string): number => Math.max(1, Math.min(500, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1)));
const extent = ({ runs }: Passage): Span => ({ start: runs[0]?.at.start ?? 0, end: runs.at(-1)?.at.end ?? 0 });
