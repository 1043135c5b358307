import type { List, ListItem, RootContent, Table } from 'mdast';
import { passage, slicePassage, type Passage } from '../../text/index.ts';
import type { Block, Cell, DefinitionGroup, Item, Row } from '../blocks.ts';
import { isDays, numbersOf, withNumber } from './numbered.ts';
import { spanOf, wordsOf, type Words } from './words.ts';

/** mdast's flow content as blocks, in document order. */
export const blocksOf = (nodes: readonly RootContent[], words: Words): Block[] => below(nodes, words, 0);

/** Nobody nests deeper; what does is shown as it is written, so that no text can exhaust the stack. */
const DEEPEST = 100;

function below(nodes: readonly RootContent[], words: Words, depth: number): Block[] {
  const inner = { ...words, depth: depth + 1 };
  return nodes.flatMap((node) => (depth === 0 && isDays(node, words) ? dayBlocks(node, inner) : depth > DEEPEST ? [{ kind: 'raw' as const, at: spanOf(node), text: words.text.slice(spanOf(node).start, spanOf(node).end) }] : blockOf(node, inner)));
}

/** Lines with a day in front are paragraphs. */
const dayBlocks = ({ children }: List, words: Words): Block[] => children.flatMap((item) => withNumber(item, itemOf(item, words), words));

function blockOf(node: RootContent, words: Words): Block[] {
  const at = spanOf(node);
  switch (node.type) {
    case 'heading':
      return [headingOf(at, node.depth, wordsOf(node.children, words))];
    case 'paragraph':
      return paragraphOf(at, wordsOf(node.children, words));
    case 'list':
      return [listOf(node, words)];
    case 'table':
      return [tableOf(node, words)];
    case 'blockquote':
      return [{ kind: 'quote', at, blocks: below(node.children, words, words.depth ?? 0) }];
    case 'code':
      return [{ kind: 'code', at, text: node.value, ...(node.lang ? { language: node.lang } : {}) }];
    case 'thematicBreak':
      return [{ kind: 'rule', at }];
    case 'footnoteDefinition':
      return [{ kind: 'footnote', at, label: node.identifier, blocks: below(node.children, words, words.depth ?? 0) }];
    case 'html':
      return /^\s*<!--[^]*-->\s*$/.test(node.value) ? [] : rawOf(node.value, at, words.text);
    default:
      return [];
  }
}

/** HTML among blocks, shown as it is written; headings in it, and the words that fold what follows, head what follows. */
function rawOf(value: string, at: Block['at'], text: string): Block[] {
  const found = /^\s*(?:<details[^>]{0,200}>\s*)?<(summary|h[1-6])(?:\s[^>]{0,200})?>\s*(?:<(?:b|strong)>)?([^<>]{1,200}?)(?:<\/(?:b|strong)>)?\s*<\/\1>\s*$/i.exec(value);
  const [, name = '', inner = ''] = found ?? [];
  const start = inner.trim() === '' ? -1 : text.indexOf(inner, at.start);
  if (start < 0 || start + inner.length > at.end) return [{ kind: 'raw', at, text: value }];
  const place = { start, end: start + inner.length };
  return [{ kind: 'heading', at: place, depth: name.toLowerCase() === 'summary' ? 6 : Number(name[1]), words: passage([{ kind: 'text', at: place, text: inner }]) }];
}

export const headingOf = (at: Block['at'], depth: number, words: Passage): Block => ({ kind: 'heading', at, depth, ...headingWords(words) });

/** A heading's own anchor, as kramdown and Pandoc write it: `## Title {#anchor}`. */
function headingWords(words: Passage): { readonly words: Passage; readonly anchor?: string } {
  const match = /[ \t]*\{#([\w.:-]+)[^{}]*\}[ \t]*$/.exec(words.text);
  if (!match) return { words };
  return { words: slicePassage(words, { start: 0, end: match.index }), anchor: match[1] ?? '' };
}

/** "{: .table .striped}": attributes for the program that makes the page, no words of the author's (kramdown, "Inline Attribute Lists"). */
const isAttributes = ({ text }: Passage): boolean => /^\s*\{:[^{}]*\}\s*$/.test(text);

const isDefinition = ({ text }: Passage): boolean => /^:[ \t]/.test(text);

/** A paragraph, or the definition list that it is where its further lines begin with ": " (PHP Markdown Extra). */
export function paragraphOf(at: Block['at'], words: Passage): Block[] {
  if (isAttributes(words)) return [];
  if (!words.text.includes('\n:')) return [{ kind: 'paragraph', at, words }];
  const lines = linesOf(words);
  if (lines[0] === undefined || isDefinition(lines[0])) return [{ kind: 'paragraph', at, words }];
  const groups: { terms: Passage[]; definitions: Passage[] }[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (isDefinition(line)) group?.definitions.push(slicePassage(line, { start: /^:[ \t]+/.exec(line.text)?.[0].length ?? 1, end: line.text.length }));
    else if (group === undefined || group.definitions.length > 0) groups.push({ terms: [line], definitions: [] });
    else group.terms.push(line);
  }
  return [{ kind: 'definitions', at, groups: groups.map(definitionGroup) }];
}

function definitionGroup({ terms, definitions }: { readonly terms: readonly Passage[]; readonly definitions: readonly Passage[] }): DefinitionGroup {
  const spans = [...terms, ...definitions].flatMap(({ runs }) => runs.map((run) => run.at));
  return {
    at: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 },
    terms,
    definitions: definitions.map((words) => [{ kind: 'paragraph', at: { start: words.runs[0]?.at.start ?? 0, end: words.runs.at(-1)?.at.end ?? 0 }, words }]),
  };
}

function linesOf(words: Passage): Passage[] {
  const lines: Passage[] = [];
  let start = 0;
  for (let end = words.text.indexOf('\n'); ; end = words.text.indexOf('\n', start)) {
    lines.push(slicePassage(words, { start, end: end < 0 ? words.text.length : end }));
    if (end < 0) return lines;
    start = end + 1;
  }
}

function listOf(node: List, words: Words): Block {
  const items = node.children.map((item) => itemOf(item, words));
  if (numbersOf(node, words, false) === 'list') return { kind: 'list', at: spanOf(node), ordered: node.ordered === true, items };
  return { kind: 'list', at: spanOf(node), ordered: false, items: items.map((item, index) => ({ ...item, blocks: withNumber(node.children[index]!, item, words) })) };
}

function itemOf(node: ListItem, words: Words): Item {
  const [only] = node.children;
  const inner = only?.type === 'list' && only.children.length === 1 && only.children[0];
  // "- 1926. It opens", "- 18. März 1990: …": a list in an item that is no list.
  const opened = inner && numbersOf(only, words, true) !== 'list' ? withNumber(inner, itemOf(inner, words), words) : undefined;
  const blocks = opened ? [...opened, ...below(node.children.slice(1), words, words.depth ?? 0)] : below(node.children, words, words.depth ?? 0);
  return { at: spanOf(node), blocks, ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}) };
}

function tableOf(node: Table, words: Words): Block {
  const rows = node.children.map(
    (row): Row => ({ at: spanOf(row), cells: row.children.map((cell): Cell => ({ at: spanOf(cell), words: wordsOf(cell.children, words) })) }),
  );
  const [header, ...rest] = rows.filter(({ cells: [first, ...others] }) => !first || !isAttributes(first.words) || others.some(({ words: cell }) => cell.text !== ''));
  return { kind: 'table', at: spanOf(node), ...(header ? { header } : {}), rows: rest };
}

