import type { ReadDocument, ReadOptions } from '../blocks.ts';
import type { InlineRule } from '../inline.ts';
import { frontOf, type HeaderField } from './header.ts';
import { linesOf, partOf, trimmedLine, type Line } from '../lines.ts';
import { sourceOf } from '../source-of.ts';
import { textBlocks } from '../text/blocks.ts';
import { indentOf } from '../text/shape.ts';

const RST: readonly InlineRule[] = [
  { pattern: /`([^`<>]+)\s+<([^<>`]+)>`__?/, keep: (match) => ({ group: 1, marks: { link: match[2] ?? '' } }) },
  { pattern: /:[\w:+.-]{1,40}:`([^`<>]+)(?:\s*<[^<>`]+>)?`/, keep: () => ({ group: 1 }) },
  { pattern: /``([^`]+)``/, keep: () => ({ group: 1, marks: { code: true } }) },
  { pattern: /`([^`]+)`__?/, keep: () => ({ group: 1 }) },
  { pattern: /\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/, keep: () => ({ group: 1, marks: { strong: true } }) },
  { pattern: /(?<![\p{L}\p{N}*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\p{N}*])/u, keep: () => ({ group: 1, marks: { emphasis: true } }) },
  { pattern: /\s?\[(?:#?\w{0,40}|\*)\]_/ },
  { pattern: /(https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:)])/, keep: (match) => ({ group: 1, marks: { link: match[1] ?? '' } }) },
];

/** reStructuredText: sections, lists, definitions, tables. Directives that hold no text and comments are left out. */
export function readRestructured(text: string, options: ReadOptions): ReadDocument {
  const lines = linesOf(text);
  const fields = headerOf(lines);
  const front = frontOf([...fields.values()]);
  const rest = lines.map((line, index) => (fields.has(index) ? partOf(line, line.text.length) : line));
  return { source: sourceOf(text, options, 'text/x-rst'), ...(front ? { front } : {}), blocks: textBlocks(withoutDirectives(rest), RST), problems: [] };
}

/** The list of fields (":Date: 4 May 1921") that stands before all text but the title, by the numbers of its lines. */
function headerOf(lines: readonly Line[]): ReadonlyMap<number, HeaderField> {
  const fields = new Map<number, HeaderField>();
  let titles = 0;
  for (const [index, line] of lines.slice(0, 60).entries()) {
    const field = /^:([\w -]{1,40}):\s+(?=\S)/.exec(line.text);
    if (field) fields.set(index, { name: (field[1] ?? '').toLowerCase(), value: trimmedLine(partOf(line, field[0].length)) });
    else if (/[\p{L}\p{N}]/u.test(line.text) && !line.text.startsWith('..') && (fields.size > 0 || ++titles > 2)) break;
  }
  return fields;
}

const KEPT = /^\s*\.\. (?:note|warning|tip|important|hint|admonition|epigraph|topic|sidebar|list-table|table|class|container|versionadded|versionchanged)::/;

/** Takes comments, targets and directives out; of those that frame text, only their own line and options. Overlines go too. */
function withoutDirectives(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let inside: number | undefined;
  for (const [index, line] of lines.entries()) {
    const indent = indentOf(line);
    if (inside !== undefined) {
      if (line.text.trim() === '' || indent > inside) {
        if (line.text.trim() === '') kept.push(line);
        continue;
      }
      inside = undefined;
    }
    if (/^\s*\.\.(?:\s|$)/.test(line.text)) {
      if (!KEPT.test(line.text)) inside = indent;
      kept.push(partOf(line, line.text.length));
      continue;
    }
    const over = /^([=\-~^"*+#_])\1{2,}\s*$/.exec(line.text);
    if (over && lines[index + 2]?.text.trim() === line.text.trim() && (lines[index + 1]?.text.trim() ?? '') !== '' && (lines[index - 1]?.text.trim() ?? '') === '' && !/\s/.test(line.text.trim())) continue;
    if (/^\s+:[\w-]+:(?:\s|$)/.test(line.text)) continue;
    kept.push(line);
  }
  return kept;
}
