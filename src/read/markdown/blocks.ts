import type { List, ListItem, RootContent, Table } from 'mdast';
import { passage, slicePassage, type Passage, type Run } from '../../text/index.ts';
import type { Block, Cell, DefinitionGroup, Item, Row } from '../blocks.ts';
import { spanOf, wordsOf, type Words } from './words.ts';

/** mdast's flow content as blocks, in document order. */
export const blocksOf = (nodes: readonly RootContent[], words: Words): Block[] => below(nodes, words, 0);

/** Nobody nests deeper; what does is shown as it is written, so that no text can exhaust the stack. */
const DEEPEST = 100;

function below(nodes: readonly RootContent[], words: Words, depth: number): Block[] {
  const inner = { ...words, depth: depth + 1 };
  return nodes.flatMap((node) => (depth > DEEPEST ? [{ kind: 'raw' as const, at: spanOf(node), text: words.text.slice(spanOf(node).start, spanOf(node).end) }] : blockOf(node, inner)));
}

function blockOf(node: RootContent, words: Words): Block[] {
  const at = spanOf(node);
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', at, depth: node.depth, ...headingWords(wordsOf(node.children, words)) }];
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
function paragraphOf(at: Block['at'], words: Passage): Block[] {
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
  if (node.ordered === true && node.children.some((item) => yearMarker(item, words) !== undefined)) return yearsOf(node, words);
  return { kind: 'list', at: spanOf(node), ordered: node.ordered === true, items: node.children.map((item) => itemOf(item, words)) };
}

/** "1921. The bridge falls": a line that the grammar takes for the 1921st item. Numbers of so many figures are the author's words. */
function yearMarker(item: ListItem, { text }: Words): Run | undefined {
  const { start } = spanOf(item);
  const marker = /^\d{3,}[.)][ \t]+/.exec(text.slice(start, start + 24))?.[0];
  return marker === undefined ? undefined : { kind: 'text', at: { start, end: start + marker.length }, text: marker };
}

/** Such a list, each number put back before the words that it begins. */
function yearsOf(node: List, words: Words): Block {
  const items = node.children.map((item): Item => {
    const marker = yearMarker(item, words);
    const read = itemOf(item, words);
    const [first, ...rest] = read.blocks;
    if (!marker) return read;
    const paragraph: Block = first?.kind === 'paragraph'
      ? { ...first, at: { start: marker.at.start, end: first.at.end }, words: passage([marker, ...first.words.runs]) }
      : { kind: 'paragraph', at: marker.at, words: passage([marker]) };
    return { ...read, blocks: [paragraph, ...(first?.kind === 'paragraph' ? rest : read.blocks)] };
  });
  return { kind: 'list', at: spanOf(node), ordered: false, items };
}

function itemOf(node: ListItem, words: Words): Item {
  const blocks = below(node.children, words, words.depth ?? 0);
  const [only] = node.children;
  // "- 1926. It opens": a list in an item that is no list.
  const opened = only?.type === 'list' && only.children.length === 1 && only.children[0] && yearMarker(only.children[0], words) && blocks[0]?.kind === 'list' ? [...(blocks[0].items[0]?.blocks ?? []), ...blocks.slice(1)] : blocks;
  return { at: spanOf(node), blocks: opened, ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}) };
}

function tableOf(node: Table, words: Words): Block {
  const rows = node.children.map(
    (row): Row => ({ at: spanOf(row), cells: row.children.map((cell): Cell => ({ at: spanOf(cell), words: wordsOf(cell.children, words) })) }),
  );
  const [header, ...rest] = rows.filter(({ cells: [first, ...others] }) => !first || !isAttributes(first.words) || others.some(({ words: cell }) => cell.text !== ''));
  return { kind: 'table', at: spanOf(node), ...(header ? { header } : {}), rows: rest };
}

