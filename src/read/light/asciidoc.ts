import { cover, type Passage, type Span } from '../../text/index.ts';
import type { Block, Cell, DefinitionGroup, FrontMatter, ReadDocument, ReadOptions, Row } from '../blocks.ts';
import { gatherLists, type Piece } from '../gather-lists.ts';
import { inlineWords, type InlineRule } from '../inline.ts';
import { linesOf, partOf, trimmedLine, type Line } from '../lines.ts';
import { frontOf, type HeaderField } from './header.ts';
import { sourceOf } from '../source-of.ts';

const ASCIIDOC: readonly InlineRule[] = [
  { pattern: /footnote:[\w-]*\[[^\][]*\]/ },
  { pattern: /image:{1,2}[^\s[]+\[[^\][]*\]/ },
  { pattern: /(?:link:)?(https?:\/\/[^\s[\]]+)\[([^\][]+)\]/, keep: (match) => ({ group: 2, marks: { link: match[1] ?? '' } }) },
  { pattern: /link:([^\s[\]]+)\[([^\][]+)\]/, keep: (match) => ({ group: 2, marks: { link: match[1] ?? '' } }) },
  { pattern: /(https?:\/\/[^\s<>[\]]+)/, keep: (match) => ({ group: 1, marks: { link: match[1] ?? '' } }) },
  { pattern: /<<[^<>,]+,([^<>]+)>>/, keep: () => ({ group: 1 }) },
  { pattern: /\[\[[^\][]+\]\]/ },
  { pattern: /\*\*([^*\n]+)\*\*/, keep: () => ({ group: 1, marks: { strong: true } }) },
  { pattern: /(?<![\p{L}\p{N}*])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\p{L}\p{N}*])/u, keep: () => ({ group: 1, marks: { strong: true } }) },
  { pattern: /(?<![\p{L}\p{N}_])_([^_\s](?:[^_\n]*[^_\s])?)_(?![\p{L}\p{N}_])/u, keep: () => ({ group: 1, marks: { emphasis: true } }) },
  { pattern: /`([^`\n]+)`/, keep: () => ({ group: 1, marks: { code: true } }) },
];

/** AsciiDoc: the header, sections, lists, labelled lists and tables. Listings and comments are left out. */
export function readAsciidoc(text: string, options: ReadOptions): ReadDocument {
  const lines = linesOf(text);
  const front = headerOf(lines);
  return { source: sourceOf(text, options, 'text/asciidoc'), ...(front ? { front } : {}), blocks: blocksOf(lines), problems: [] };
}

const NAMES: Readonly<Record<string, string>> = { revdate: 'date', docdate: 'date' };

function headerOf(lines: readonly Line[]): FrontMatter | undefined {
  return frontOf(lines.slice(0, 60).flatMap((line): HeaderField[] => {
    const title = /^=\s+(?=\S)/.exec(line.text);
    const field = /^:([\w-]+):\s*(?=\S)/.exec(line.text);
    if (!title && !field) return [];
    const name = title ? 'title' : (NAMES[field?.[1] ?? ''] ?? field?.[1] ?? '');
    return [{ name, value: trimmedLine(partOf(line, (title ?? field)?.[0].length ?? 0)) }];
  }));
}

function blocksOf(lines: readonly Line[]): Block[] {
  const pieces: Piece[] = [];
  let prose: Line[] = [];
  let item: { lines: Line[]; level: number; ordered: boolean } | undefined;
  let groups: { at: Span; term: Passage; lines: Line[] }[] = [];
  const flush = (): void => {
    if (item) add(pieces, item.lines, item.level, item.ordered);
    item = undefined;
    if (prose.length > 0) add(pieces, prose);
    prose = [];
    if (groups.length > 0) {
      const whole = groups.map(({ at, term, lines: own }): DefinitionGroup => {
        const words = inlineWords(own.map(trimmedLine), ASCIIDOC);
        return words.text.trim() === '' ? { at, terms: [term], definitions: [] } : { at: cover(at, extent(words)), terms: [term], definitions: [[{ kind: 'paragraph', at: extent(words), words }]] };
      });
      pieces.push({ block: { kind: 'definitions', at: whole.map(({ at }) => at).reduce(cover), groups: whole } });
    }
    groups = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const heading = /^(={1,6}|#{1,6})\s+(?=\S)/.exec(line.text);
    const bullet = /^\s*(\*{1,6}|-|\.{1,6}|\d{1,3}\.)\s+(?=\S)/.exec(line.text);
    const term = /^\s*(\S.*?)(:{2,4}|;;)(?:\s+(?=\S)|\s*$)/.exec(line.text);
    const fence = /^(-{4,}|\.{4,}|\/{4,}|\+{4,}|`{3,})\s*$/.exec(line.text);
    if (fence?.[1]) {
      flush();
      while (index + 1 < lines.length && lines[index + 1]?.text.trimEnd() !== fence[1].trimEnd()) index++;
      index++;
    } else if (/^\/\/(?!\/)/.test(line.text) || /^:[\w!-]+:/.test(line.text) || /^\[[^\]]*\]\s*$/.test(line.text)) continue;
    else if (/^[|,:!]===\s*$/.test(line.text)) {
      flush();
      let end = index + 1;
      while (end < lines.length && lines[end]?.text.trim() !== line.text.trim()) end++;
      pieces.push(...table(lines.slice(index + 1, end)).map((block) => ({ block })));
      index = end;
    } else if (heading) {
      flush();
      const words = inlineWords([trimmedLine(partOf(line, heading[0].length))], ASCIIDOC);
      if (words.text.trim() !== '') pieces.push({ block: { kind: 'heading', at: extent(words), depth: heading[1]?.length ?? 1, words } });
    } else if (bullet) {
      flush();
      const sign = bullet[1] ?? '';
      item = { lines: [partOf(line, bullet[0].length)], level: /^[*.]+$/.test(sign) ? sign.length - 1 : 0, ordered: /^[.\d]/.test(sign) };
    } else if (term && !/^https?$/.test(term[1] ?? '')) {
      if (item || prose.length > 0) flush();
      const start = line.text.indexOf(term[1] ?? '');
      const words = inlineWords([partOf(line, start, start + (term[1]?.length ?? 0))], ASCIIDOC);
      groups.push({ at: extent(words), term: words, lines: [partOf(line, term[0].length)] });
    } else if (line.text.trim() === '') {
      if (groups.length === 0 || groups.at(-1)?.lines.some(({ text }) => text.trim() !== '')) flush();
    } else if (line.text.trim() === '+') continue;
    else if (/^(?:'''|---|\*\*\*)\s*$/.test(line.text)) {
      flush();
      pieces.push({ block: { kind: 'rule', at: line.at } });
    } else if (item) item.lines.push(line);
    else if (groups.length > 0) groups.at(-1)?.lines.push(line);
    else prose.push(/^\.(?=\p{L})/u.test(line.text) ? partOf(line, 1) : line);
  }
  flush();
  return gatherLists(pieces);
}

function add(pieces: Piece[], lines: readonly Line[], level?: number, ordered?: boolean): void {
  const words = inlineWords(lines.map(trimmedLine), ASCIIDOC);
  if (words.text.trim() === '') return;
  pieces.push({ block: { kind: 'paragraph', at: extent(words), words }, ...(level === undefined ? {} : { level, ordered: ordered ?? false }) });
}

/** Cells begin at `|`; a first line that an empty one follows is the header, and says how many make a row. */
function table(lines: readonly Line[]): Block[] {
  const cells: { lines: Line[]; line: number }[] = [];
  let width = 0;
  let isHeader = false;
  for (const [number, line] of lines.entries()) {
    const marks = [...line.text.matchAll(/(?:^|\s|(?<=\S))(?:[\d.+*^<>]*[a-z]?)\|/g)].map(({ index, 0: mark }) => index + mark.length);
    if (line.text.trim() === '') {
      if (number > 0 && width === cells.length && width > 1) isHeader = true;
      continue;
    }
    if (marks.length === 0) {
      cells.at(-1)?.lines.push(line);
      continue;
    }
    for (const [index, from] of marks.entries()) {
      const next = marks[index + 1];
      const to = next === undefined ? line.text.length : line.text.lastIndexOf('|', next - 1);
      cells.push({ lines: [partOf(line, from, to)], line: number });
    }
    if (width === 0) width = marks.length;
  }
  if (width <= 1) width = 2;
  const rows: Row[] = [];
  for (let from = 0; from + width <= cells.length; from += width) {
    const own = cells.slice(from, from + width).map(({ lines: parts }): Cell => {
      const words = inlineWords(parts.map(trimmedLine), ASCIIDOC);
      return { at: words.runs.length > 0 ? extent(words) : (parts[0]?.at ?? { start: 0, end: 0 }), words };
    });
    rows.push({ at: own.map(({ at }) => at).reduce(cover), cells: own });
  }
  const header = isHeader || (rows.length > 1 && rows[0]?.cells.every(({ words }) => !/\p{N}/u.test(words.text) && words.text.length < 40)) ? rows[0] : undefined;
  const body = header ? rows.slice(1) : rows;
  return body.length === 0 ? [] : [{ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), ...(header ? { header } : {}), rows: body }];
}

const extent = ({ runs }: Passage): Span => ({ start: runs[0]?.at.start ?? 0, end: runs.at(-1)?.at.end ?? 0 });
