import { cover, passage, type Passage, type Run, type Span } from '../../text/index.ts';
import type { Block, DefinitionGroup, Hint, Item } from '../blocks.ts';
import { isChrome, weight } from './article.ts';
import { notesOf, type Notes } from './notes.ts';
import { BLOCKS, DROPPED } from './parts.ts';
import { tidy } from '../tidy.ts';
import { spread, type WrittenCell, type WrittenRow } from '../spread.ts';
import { attribute, classesOf, isElement, textsBelow, type Element, type Node } from './tree.ts';
import { wordsOf } from './words.ts';

/** What every step is told. */
interface Page {
  readonly text: string;
  readonly notes: Notes;
  /** Elements that have a block below them. */
  readonly holders: ReadonlySet<Element>;
  readonly inArticle: boolean;
  /** Nothing that holds more words than this is taken for what surrounds the article. */
  readonly tooMuch: number;
}

/** No page for people nests deeper; what does is read as words. */
const DEEPEST = 200;

/** The blocks below an element, as a browser would stack them. `text` is the whole file. */
export function blocksBelow(root: Element, text: string, inArticle: boolean): Block[] {
  const page = { text, notes: notesOf(root), holders: holdersBelow(root), inArticle, tooMuch: weight(root) / 2 };
  return stack(root.childNodes, page, 0);
}

/** Elements below which a block stands: these are no words, whatever their own kind. Linear: a path is marked once. */
function holdersBelow(root: Element): Set<Element> {
  const holders = new Set<Element>();
  const waiting: Node[] = [...root.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    for (const child of node.childNodes) waiting.push(child);
    if (!BLOCKS.has(node.tagName)) continue;
    for (let above = node.parentNode; above && above !== root && 'tagName' in above && !holders.has(above); above = above.parentNode) holders.add(above);
  }
  return holders;
}

function stack(nodes: readonly Node[], page: Page, depth: number): Block[] {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const flush = (): void => {
    if (inline.length > 0) blocks.push(...paragraphs(wordsOf(inline, page)));
    inline = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || (!BLOCKS.has(node.tagName) && !page.holders.has(node))) {
      inline.push(node);
      continue;
    }
    flush();
    const label = page.notes.blocks.get(node);
    if (label !== undefined) blocks.push(...noteOf(node, label, page, depth + 1));
    else if (!left(node, page)) blocks.push(...blockOf(node, page, depth + 1));
  }
  flush();
  return blocks;
}

/** A note: what its block holds beside the link back. */
function noteOf(node: Element, label: string, page: Page, depth: number): Block[] {
  const blocks = stack(node.childNodes, page, depth);
  return blocks.length > 0 ? [{ kind: 'footnote', at: around(blocks), label, blocks }] : [];
}

const left = (node: Element, page: Page): boolean =>
  DROPPED.has(node.tagName) || (isChrome(node, page.inArticle) && (weight(node) <= page.tooMuch || node.tagName === 'nav'));

function blockOf(node: Element, page: Page, depth: number): Block[] {
  if (depth > DEEPEST) return flattened(node, page);
  const { tagName } = node;
  switch (tagName) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6':
      return heading(node, Number(tagName[1]), page);
    case 'summary':
      return heading(node, 6, page);
    case 'ul': case 'ol': case 'dir': case 'menu':
      return list(node, page, depth);
    case 'dl':
      return definitions(node, page, depth);
    case 'table':
      return table(node, page, depth);
    case 'blockquote': {
      const blocks = stack(node.childNodes, page, depth);
      return blocks.length > 0 ? [{ kind: 'quote', at: around(blocks), blocks }] : [];
    }
    case 'pre':
      return preformatted(node, page);
    case 'hr':
      return node.sourceCodeLocation ? [{ kind: 'rule', at: { start: node.sourceCodeLocation.startOffset, end: node.sourceCodeLocation.endOffset } }] : [];
    default:
      return container(node, page, depth);
  }
}

function heading(node: Element, depth: number, page: Page): Block[] {
  const words = wordsOf(node.childNodes, page);
  const anchor = attribute(node, 'id');
  return words.text.trim() === '' ? [] : [{ kind: 'heading', at: extent(words), depth, words, ...(anchor ? { anchor } : {}) }];
}

function container(node: Element, page: Page, depth: number): Block[] {
  const hint = hintOf(node);
  if (!page.holders.has(node)) return paragraphs(wordsOf(node.childNodes, page), hint);
  const blocks = stack(node.childNodes, page, depth);
  const [only] = blocks;
  if (only === undefined) return [];
  if (blocks.length === 1 && (hint.classes === undefined || only.kind === 'section' || only.kind === 'table' || only.kind === 'list')) return blocks;
  if (blocks.length === 1 && only.kind === 'paragraph' && only.hint?.classes === undefined) return [{ ...only, hint }];
  return [{ kind: 'section', at: around(blocks), blocks, hint }];
}

function hintOf(node: Element): Hint {
  const classes = classesOf(node);
  return { name: node.tagName, ...(classes.length > 0 ? { classes } : {}) };
}

/** One paragraph, or several where the author left an empty line by breaks. */
function paragraphs(words: Passage, hint?: Hint): Block[] {
  const parts: Run[][] = [[]];
  for (const [index, run] of words.runs.entries()) {
    if (run.kind === 'break' && words.runs[index + 1]?.kind === 'break') parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts
    .map((runs) => passage(parts.length > 1 ? tidy(runs) : runs))
    .filter((part) => part.text.trim() !== '' || part.runs.some(({ kind }) => kind === 'image'))
    .map((part) => (hint ? { kind: 'paragraph', at: extent(part), words: part, hint } : { kind: 'paragraph', at: extent(part), words: part }));
}

function list(node: Element, page: Page, depth: number): Block[] {
  const notes = classesOf(node).includes('references') || (classesOf(node.parentNode as Element).includes('footnotes') && node.tagName === 'ol');
  const items: Item[] = [];
  const footnotes: Block[] = [];
  for (const child of partsOf(node, 'li', page)) {
    const label = page.notes.blocks.get(child);
    if (label !== undefined) {
      footnotes.push(...noteOf(child, label, page, depth + 1));
      continue;
    }
    const blocks = child.tagName === 'li' ? stack(child.childNodes, page, depth + 1) : blockOf(child, page, depth + 1);
    if (blocks.length === 0) continue;
    if (notes) footnotes.push({ kind: 'footnote', at: around(blocks), label: attribute(child, 'id') ?? '', blocks });
    else items.push({ at: around(blocks), blocks });
  }
  return [...(items.length > 0 ? [{ kind: 'list' as const, at: around(items), ordered: node.tagName === 'ol', items }] : []), ...footnotes];
}

/** The children of a list, also those that are wrapped in something that is no item. */
function partsOf(node: Element, wanted: string, page: Page): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!isElement(child) || left(child, page)) return [];
    if (child.tagName === wanted || !child.childNodes.some((inner) => isElement(inner) && inner.tagName === wanted)) return [child];
    return child.childNodes.filter(isElement);
  });
}

function definitions(node: Element, page: Page, depth: number): Block[] {
  const groups: { terms: Passage[]; definitions: Block[][]; spans: Span[] }[] = [];
  const visit = (parent: Element, down: number): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'dt') {
        const words = wordsOf(child.childNodes, page);
        if (words.text === '') continue;
        const last = groups.at(-1);
        if (last && last.definitions.length === 0) {
          last.terms.push(words);
          last.spans.push(extent(words));
        } else groups.push({ terms: [words], definitions: [], spans: [extent(words)] });
      } else if (child.tagName === 'dd') {
        const blocks = stack(child.childNodes, page, depth + 1);
        const last = groups.at(-1);
        if (blocks.length === 0 || !last) continue;
        last.definitions.push(blocks);
        last.spans.push(around(blocks));
      } else if (down < DEEPEST) visit(child, down + 1);
    }
  };
  visit(node, 0);
  const whole: DefinitionGroup[] = groups.map(({ terms, definitions: found, spans }) => ({ at: spans.reduce(cover), terms, definitions: found }));
  return whole.length > 0 ? [{ kind: 'definitions', at: around(whole), groups: whole }] : [];
}

function table(node: Element, page: Page, depth: number): Block[] {
  const rows: { row: Element; head: boolean }[] = [];
  const captions: Block[] = [];
  const visit = (parent: Element, head: boolean): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'tr') rows.push({ row: child, head });
      else if (child.tagName === 'caption') captions.push(...stack([...child.childNodes], page, depth + 1));
      else if (child.tagName === 'thead' || child.tagName === 'tbody' || child.tagName === 'tfoot') visit(child, child.tagName === 'thead');
    }
  };
  visit(node, false);
  const widest = Math.max(0, ...rows.slice(0, 5000).map(({ row }) => cellsOf(row).length));
  const isLayout = attribute(node, 'role') === 'presentation' || (widest <= 1) || rows.some(({ row }) => cellsOf(row).some((cell) => page.holders.has(cell) && hasTable(cell)));
  if (isLayout) {
    return [...captions, ...rows.flatMap(({ row }) => {
      const blocks = cellsOf(row).flatMap((cell) => stack(cell.childNodes, page, depth + 1));
      return blocks.length > 1 && widest > 1 ? [{ kind: 'section' as const, at: around(blocks), blocks, hint: { name: 'tr' } }] : blocks;
    })];
  }
  const written: WrittenRow[] = rows.map(({ row }) => {
    const cells = cellsOf(row).map((cell): WrittenCell => {
      const words = cellWords(cell, page, depth);
      return { at: words.runs.length > 0 ? extent(words) : place(cell), words, columns: count(cell, 'colspan'), rows: count(cell, 'rowspan') };
    });
    return { at: cells.length > 0 ? cells.map(({ at }) => at).reduce(cover) : place(row), cells };
  });
  const spreadRows = spread(written);
  const first = rows.findIndex(({ row }) => cellsOf(row).length > 0);
  const isHeader = first >= 0 && (rows[first]?.head === true || cellsOf(rows[first]?.row as Element).every(({ tagName }) => tagName === 'th')) && rows.length > 1;
  const header = isHeader ? spreadRows[first] : undefined;
  const kept = spreadRows.filter((row, index) => row !== header && row.cells.length > 0 && !(rows[index]?.head === true && isHeader));
  if (kept.length === 0) return captions;
  const at = [...(header ? [header] : []), ...kept].map((row) => row.at).reduce(cover);
  return [...captions, { kind: 'table', at, ...(header ? { header } : {}), rows: kept }];
}

const cellsOf = (row: Element): Element[] => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

const hasTable = (cell: Element): boolean => {
  const waiting: Node[] = [...cell.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'table') return true;
    waiting.push(...node.childNodes);
  }
  return false;
};

const count = (cell: Element, name: string): number => Math.max(1, Math.min(5000, Math.trunc(Number(attribute(cell, name) ?? 1)) || 1));

/** A cell's words; its blocks are lines of it. */
function cellWords(cell: Element, page: Page, depth: number): Passage {
  if (!page.holders.has(cell)) return wordsOf(cell.childNodes, page);
  return lines(stack(cell.childNodes, page, depth + 1));
}

/** Blocks as lines of words. */
function lines(blocks: readonly Block[]): Passage {
  const runs: Run[] = [];
  for (const words of wordsIn(blocks)) {
    const last = runs.at(-1);
    if (last) runs.push({ kind: 'break', at: { start: last.at.end, end: last.at.end }, text: '\n' });
    runs.push(...words.runs);
  }
  return passage(runs);
}

function* wordsIn(blocks: readonly Block[]): Iterable<Passage> {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield block.words;
    else if (block.kind === 'quote' || block.kind === 'section' || block.kind === 'footnote') yield* wordsIn(block.blocks);
    else if (block.kind === 'list') for (const item of block.items) yield* wordsIn(item.blocks);
    else if (block.kind === 'definitions') {
      for (const group of block.groups) {
        yield* group.terms;
        for (const definition of group.definitions) yield* wordsIn(definition);
      }
    }
  }
}

/** Lines kept as they are. Old pages set whole chronologies so; what is in `code` is none. */
function preformatted(node: Element, page: Page): Block[] {
  const words = wordsOf(node.childNodes, page, undefined, true);
  if (words.text.trim() === '') return [];
  if (node.childNodes.some((child) => isElement(child) && child.tagName === 'code')) return [{ kind: 'code', at: extent(words), text: words.text }];
  return paragraphs(words, hintOf(node));
}

/** Too deep for its structure to mean anything: its words only. */
function flattened(node: Element, page: Page): Block[] {
  return paragraphs(wordsOf([...textsBelow(node)], page), hintOf(node));
}

const extent = ({ runs }: Passage): Span => ({ start: runs[0]?.at.start ?? 0, end: runs.reduce((end, run) => Math.max(end, run.at.end), 0) });
const around = (parts: readonly { readonly at: Span }[]): Span => parts.map(({ at }) => at).reduce(cover);
const place = ({ sourceCodeLocation: where }: Element): Span => ({ start: where?.startOffset ?? 0, end: where?.endOffset ?? 0 });
