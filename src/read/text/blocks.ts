import { cover } from '../../text/index.ts';
import type { Block, Cell, Item, Row } from '../blocks.ts';
import { inlineWords, type InlineRule } from '../inline.ts';
import { partOf, trimmedLine, type Line } from '../lines.ts';
import { brokenOnPurpose, BULLET, indentOf, isHung, isShortDate, leadsWithNumber } from './shape.ts';

/** Plain text has no marks; addresses are links. */
export const PLAIN: readonly InlineRule[] = [{ pattern: /(https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:])/, keep: (match) => ({ group: 1, marks: { link: match[1] ?? '' } }) }];

/** The blocks of plain text: underlined and lone headings, lists, columns, paragraphs wrapped, hanging or a line each. */
export function textBlocks(lines: readonly Line[], rules: readonly InlineRule[] = PLAIN): Block[] {
  const blocks: Block[] = [];
  let chunk: Line[] = [];
  const flush = (): void => {
    if (chunk.length > 0) blocks.push(...chunkBlocks(chunk, rules));
    chunk = [];
  };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const heading = underlined(line, next) ?? hashed(line);
    if (heading) {
      flush();
      const words = trimmedLine(heading.line);
      blocks.push({ kind: 'heading', at: words.at, depth: heading.depth, words: inlineWords([words], rules) });
    } else if (/^\s*(?:[-=_*~#·.+]\s?){4,}$/.test(line.text)) {
      const under = lines[index - 1];
      const wasUnderline = under !== undefined && underlined(under, line) !== undefined;
      flush();
      if (!wasUnderline) blocks.push({ kind: 'rule', at: line.at });
    } else if (line.text.trim() === '') flush();
    else chunk.push(line);
  }
  flush();
  return blocks;
}

function underlined(line: Line, next: Line | undefined): { line: Line; depth: number } | undefined {
  const words = line.text.trim();
  const mark = /^\s*([=\-~^"*+#_])\1{2,}\s*$/.exec(next?.text ?? '');
  if (!mark || words === '' || words.length > 120 || /^[=\-~^"*+#_]{3,}$/.test(words)) return undefined;
  if ((next?.text.trim().length ?? 0) < Math.min(words.length, 8) - 2) return undefined;
  return { line, depth: mark[1] === '=' || mark[1] === '#' || mark[1] === '*' ? 1 : mark[1] === '-' ? 2 : 3 };
}

function hashed(line: Line): { line: Line; depth: number } | undefined {
  const mark = /^(#{1,6})[ \t]+(?=\S)/.exec(line.text);
  return mark ? { line: partOf(line, mark[0].length), depth: mark[1]?.length ?? 1 } : undefined;
}

/** Lines that no empty line parts. */
function chunkBlocks(lines: readonly Line[], rules: readonly InlineRule[]): Block[] {
  const [first] = lines;
  if (!first) return [];
  if (lines.length === 1 && loneHeading(first)) {
    const words = trimmedLine(first);
    return [{ kind: 'heading', at: words.at, depth: isShortDate(first) ? 5 : 4, words: inlineWords([words], rules) }];
  }
  if (BULLET.test(first.text) && !startsWithDate(first)) return list(lines, rules);
  const table = columns(lines, rules) ?? definitions(lines, rules);
  if (table) return table;
  if (lines.length > 1 && isShortDate(first) && lines.slice(1).every((line) => !leadsWithNumber(line) || indentOf(line) > indentOf(first))) {
    const words = trimmedLine(first);
    return [{ kind: 'heading', at: words.at, depth: 5, words: inlineWords([words], rules) }, ...chunkBlocks(lines.slice(1), rules)];
  }
  return split(lines).map((part) => paragraph(part, rules));
}

/** "12. May 1921" and "4) …" are items of a list; "12.5.1921" and "1921. The …" are not. */
const startsWithDate = (line: Line): boolean => /^\s*\d{1,2}\.\s+\p{L}+\.?\s+\d{3,4}\b/u.test(line.text);

const loneHeading = (line: Line): boolean => {
  const words = line.text.trim();
  if (isShortDate(line)) return !/[.:;]$/.test(words) || /^\p{N}+:$/u.test(words);
  return words.length <= 60 && !/\p{N}/u.test(words) && /\p{Lu}/u.test(words) && words === words.toUpperCase();
};

const paragraph = (lines: readonly Line[], rules: readonly InlineRule[]): Block => {
  const words = inlineWords(lines.map(trimmedLine), rules);
  return { kind: 'paragraph', at: lines.map((line) => trimmedLine(line).at).reduce(cover), words, hint: { name: 'line' } };
};

/** Parts a chunk into paragraphs: at lines that lead with a date, at those that hang out, or at each line. */
function split(lines: readonly Line[]): Line[][] {
  const least = Math.min(...lines.slice(0, 2000).map(indentOf));
  const base = lines.filter((line) => indentOf(line) <= least + 1);
  const hung = base.filter(isHung);
  const hanging = hung.length >= 2 && hung.length >= base.length * 0.6 && hung.some(leadsWithNumber);
  const leading = base.filter(leadsWithNumber);
  const hangs = lines.some((line) => indentOf(line) > least + 1);
  const starts = (line: Line): boolean => {
    if (indentOf(line) > least + 1) return false;
    if (hanging && isHung(line)) return true;
    if (leading.length >= 2 && leading.length >= base.length * 0.4) return leadsWithNumber(line) || (hangs && base.length < lines.length * 0.7);
    return hangs ? base.length >= 2 && base.length < lines.length : leading.length === base.length;
  };
  const eachLine = !hangs && leading.length < base.length * 0.4 && brokenOnPurpose(lines);
  const parts: Line[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (!last || eachLine || starts(line)) parts.push([line]);
    else last.push(line);
  }
  return parts;
}

/** Short lines, each with what it means indented below it. */
function definitions(lines: readonly Line[], rules: readonly InlineRule[]): Block[] | undefined {
  const least = indentOf(lines[0] as Line);
  const isTerm = (line: Line): boolean => indentOf(line) <= least;
  const terms = lines.filter(isTerm);
  if (terms.length < 2 || lines.length < terms.length * 2 || terms.some(({ text }) => text.trim().length > 60)) return undefined;
  if (lines.some((line, index) => isTerm(line) && (lines[index + 1] === undefined || isTerm(lines[index + 1] as Line)))) return undefined;
  const parts: { term: Line; body: Line[] }[] = [];
  for (const line of lines) {
    if (isTerm(line)) parts.push({ term: trimmedLine(line), body: [] });
    else parts.at(-1)?.body.push(line);
  }
  const groups = parts.map(({ term, body }) => {
    const block = paragraph(body, rules);
    return { at: cover(term.at, block.at), terms: [inlineWords([term], rules)], definitions: [[block]] };
  });
  return [{ kind: 'definitions', at: groups.map(({ at }) => at).reduce(cover), groups }];
}

/** A list by its bullets; lines without one go on, deeper bullets are lists within. */
function list(lines: readonly Line[], rules: readonly InlineRule[]): Block[] {
  const least = Math.min(...lines.filter(({ text }) => BULLET.test(text)).map(indentOf));
  const parts: { mark: number; lines: Line[] }[] = [];
  for (const line of lines) {
    const mark = BULLET.exec(line.text);
    if ((mark && indentOf(line) <= least + 1) || parts.length === 0) parts.push({ mark: mark?.[0].length ?? 0, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  const items = parts.map(({ mark, lines: own }): Item => {
    const [first, ...rest] = own;
    const inner = rest.findIndex(({ text }) => BULLET.test(text));
    const wrapped = inner < 0 ? rest : rest.slice(0, inner);
    const words = first ? [partOf(first, mark), ...wrapped] : wrapped;
    const blocks: Block[] = [paragraph(words, rules), ...(inner < 0 ? [] : list(rest.slice(inner), rules))];
    return { at: blocks.map(({ at }) => at).reduce(cover), blocks };
  });
  return [{ kind: 'list', at: items.map(({ at }) => at).reduce(cover), ordered: /^\s*\(?\d/.test(lines[0]?.text ?? ''), items }];
}

const FIELD = /[^\t|│ ]+(?: [^\t|│ ]+)*/g;

/** Columns set by tabs, bars or several blanks: a table, where most lines have as many. Two, the first of them short, are a hanging date. */
function columns(lines: readonly Line[], rules: readonly InlineRule[]): Block[] | undefined {
  if (lines.length < 3) return undefined;
  const fields = lines.map((line) => [...line.text.matchAll(FIELD)].map((match) => partOf(line, match.index, match.index + match[0].length)));
  const barred = lines.every(({ text }) => /[|│]/.test(text) || /^[\s+\-=|:]+$/.test(text));
  const counts = fields.map(({ length }) => length);
  const usual = [...new Set(counts)].toSorted((a, b) => counts.filter((count) => count === b).length - counts.filter((count) => count === a).length)[0] ?? 0;
  if (usual < 2 || counts.filter((count) => count === usual).length < lines.length * (barred ? 0.5 : 0.8)) return undefined;
  if (!barred && usual === 2 && fields.filter(([first]) => first && leadsWithNumber(first) && first.text.length <= 30).length >= lines.length / 3) return undefined;
  if (!barred && usual > 6) return undefined;
  const rows: Row[] = fields
    .filter((cells) => cells.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    .map((cells) => ({ at: cells.map(({ at }) => at).reduce(cover), cells: cells.map((cell): Cell => ({ at: cell.at, words: inlineWords([cell], rules) })) }));
  const [header, ...body] = rows;
  const isHeader = header !== undefined && body.length > 0 && header.cells.every(({ words }) => !/\p{N}/u.test(words.text));
  const kept = isHeader ? body : rows;
  return kept.length === 0 ? undefined : [{ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), ...(isHeader && header ? { header } : {}), rows: kept }];
}
