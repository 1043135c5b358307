import { cover, type Passage, type Span } from '../../text/index.ts';
import type { Block, Cell, FrontMatter, ReadDocument, ReadOptions, Row } from '../blocks.ts';
import { gatherLists, type Piece } from '../gather-lists.ts';
import { inlineWords, type InlineRule } from '../inline.ts';
import { linesOf, partOf, trimmedLine, type Line } from '../lines.ts';
import { frontOf, type HeaderField } from './header.ts';
import { sourceOf } from '../source-of.ts';
import { indentOf } from '../text/shape.ts';

const STAMP = /[<[](\d{4}-\d{2}-\d{2})(?:\s+[\p{L}.]{2,12})?(?:\s+(\d{1,2}:\d{2})(?:-\d{1,2}:\d{2})?)?(?:\s+[.+]?[+-]\d+[a-z])?[>\]]/u;

const ORG: readonly InlineRule[] = [
  { pattern: STAMP, say: (match) => [match[1], match[2]].filter(Boolean).join(' ') },
  { pattern: /(?<=[>\]])--(?=[<[]\d)/, say: () => '–' },
  { pattern: /\[\[([^\][]+)\]\[([^\][]+)\]\]/, keep: (match) => ({ group: 2, marks: { link: match[1] ?? '' } }) },
  { pattern: /\[\[([^\][]+)\]\]/, keep: (match) => ({ group: 1, marks: { link: match[1] ?? '' } }) },
  { pattern: /(?<!\[)(https?:\/\/[^\s<>[\]]+)/, keep: (match) => ({ group: 1, marks: { link: match[1] ?? '' } }) },
  { pattern: /\[fn:[^\]]+\]/ },
  { pattern: /(?<![\p{L}\p{N}*])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\p{L}\p{N}*])/u, keep: () => ({ group: 1, marks: { strong: true } }) },
  { pattern: /(?<![\p{L}\p{N}/:])\/([^/\s](?:[^/\n]*[^/\s])?)\/(?![\p{L}\p{N}/])/u, keep: () => ({ group: 1, marks: { emphasis: true } }) },
  { pattern: /(?<![\p{L}\p{N}=~])[=~]([^=~\n]+)[=~](?![\p{L}\p{N}=~])/u, keep: () => ({ group: 1, marks: { code: true } }) },
];

/** Org: headlines, lists, descriptions, tables, time stamps. Drawers, blocks of code and comments are left out. */
export function readOrg(text: string, options: ReadOptions): ReadDocument {
  const lines = linesOf(text);
  const front = headerOf(lines);
  return { source: sourceOf(text, options, 'text/org'), ...(front ? { front } : {}), blocks: blocksOf(lines), problems: [] };
}

function headerOf(lines: readonly Line[]): FrontMatter | undefined {
  return frontOf(lines.slice(0, 60).flatMap((line): HeaderField[] => {
    const field = /^#\+(title|date|author|description|annals_\w+):\s*(?=\S)/i.exec(line.text);
    if (!field?.[1]) return [];
    const value = trimmedLine(partOf(line, field[0].length));
    const name = field[1].toLowerCase();
    return [{ name, value, says: name === 'date' ? STAMP.exec(value.text)?.[1] : undefined }];
  }));
}

function blocksOf(lines: readonly Line[]): Block[] {
  const pieces: Piece[] = [];
  let prose: Line[] = [];
  let item: { lines: Line[]; indent: number; ordered: boolean } | undefined;
  let rows: Line[] = [];
  const flush = (): void => {
    if (item) add(pieces, item.lines, Math.min(20, item.indent), item.ordered);
    item = undefined;
    if (prose.length > 0) add(pieces, prose);
    prose = [];
    if (rows.length > 0) pieces.push(...table(rows).map((block) => ({ block })));
    rows = [];
  };
  let until: RegExp | undefined;
  for (const line of lines) {
    if (until) {
      if (until.test(line.text)) until = undefined;
      continue;
    }
    const heading = /^(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#[A-Z]\]\s+)?(?=\S)/.exec(line.text);
    const bullet = /^(\s*)(?:[-+]|\d{1,3}[.)]|(?<=\s)\*)\s+(?:\[[ Xx-]\]\s+)?(?=\S)/.exec(line.text);
    if (/^\s*:[A-Z_]+:\s*$/i.test(line.text)) until = /^\s*:END:\s*$/i;
    else if (/^\s*#\+begin_(?:src|example|comment|export)/i.test(line.text)) until = /^\s*#\+end_/i;
    else if (/^\s*#(?:\+|\s|$)/.test(line.text)) continue;
    else if (/^\s*(?:CLOSED|DEADLINE|SCHEDULED):/.test(line.text)) continue;
    else if (heading) {
      flush();
      const tags = /\s+:[\p{L}\p{N}_@#%:]+:\s*$/u.exec(line.text);
      const words = inlineWords([trimmedLine(partOf(line, heading[0].length, tags?.index ?? line.text.length))], ORG);
      if (words.text.trim() !== '') pieces.push({ block: { kind: 'heading', at: extent(words), depth: Math.min(6, heading[1]?.length ?? 1), words } });
    } else if (/^\s*\|/.test(line.text)) {
      if (rows.length === 0) flush();
      rows.push(line);
    } else if (bullet) {
      flush();
      item = { lines: [partOf(line, bullet[0].length)], indent: Math.floor(indentOf(line) / 2), ordered: /^\s*\d/.test(line.text) };
    } else if (line.text.trim() === '') flush();
    else if (item && indentOf(line) > 0) item.lines.push(line);
    else {
      if (item || rows.length > 0) flush();
      prose.push(line);
    }
  }
  flush();
  return gatherLists(pieces);
}

function add(pieces: Piece[], lines: readonly Line[], level?: number, ordered?: boolean): void {
  const words = inlineWords(lines.map(trimmedLine), ORG);
  if (words.text.trim() === '') return;
  const described = level === undefined ? null : /^(.+?)\s+::\s+/.exec(lines[0]?.text ?? '');
  if (described?.[1] && lines[0]) {
    const term = inlineWords([partOf(lines[0], 0, described[1].length)], ORG);
    const definition = inlineWords([partOf(lines[0], described[0].length), ...lines.slice(1)].map(trimmedLine), ORG);
    const at = cover(extent(term), extent(definition));
    pieces.push({ block: { kind: 'definitions', at, groups: [{ at, terms: [term], definitions: [[{ kind: 'paragraph', at: extent(definition), words: definition }]] }] } });
    return;
  }
  pieces.push({ block: { kind: 'paragraph', at: extent(words), words }, ...(level === undefined ? {} : { level, ordered: ordered ?? false }) });
}

function table(lines: readonly Line[]): Block[] {
  const ruleAt = lines.findIndex(({ text }) => /^\s*\|-/.test(text));
  const rows = lines.filter(({ text }) => !/^\s*\|[-+|]*$/.test(text)).map((line): Row => {
    const bars = [...line.text.matchAll(/\|/g)].map(({ index }) => index);
    const cells = bars.slice(0, bars.length > 1 && line.text.trimEnd().endsWith('|') ? -1 : undefined).map((bar, index): Cell => {
      const part = trimmedLine(partOf(line, bar + 1, bars[index + 1] ?? line.text.length));
      return { at: part.at, words: inlineWords([part], ORG) };
    });
    return { at: line.at, cells };
  });
  const header = ruleAt === 1 && rows.length > 1 ? rows[0] : undefined;
  const body = header ? rows.slice(1) : rows;
  return body.length === 0 ? [] : [{ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), ...(header ? { header } : {}), rows: body }];
}

const extent = ({ runs }: Passage): Span => ({ start: runs[0]?.at.start ?? 0, end: runs.at(-1)?.at.end ?? 0 });
