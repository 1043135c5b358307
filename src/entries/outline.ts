import type { Passage, Span } from '../text/index.ts';
import type { Block } from '../read/blocks.ts';
import { cardsOf } from './cards.ts';
import { isWholeLabel } from './lead.ts';

/** A heading, or a paragraph that is nothing but a date and so stands over what follows it, with all that stands under it. */
export interface Part {
  readonly kind: 'part';
  readonly heading: Block & { readonly kind: 'heading' | 'paragraph' };
  readonly words: Passage;
  /** 1 to 6 of headings; more of paragraphs that serve as headings. */
  readonly depth: number;
  /** From the heading to the last block under it. */
  readonly at: Span;
  readonly nodes: readonly Node[];
}

export interface Leaf {
  readonly kind: 'leaf';
  readonly block: Block;
}

/** A box among others of its kind that holds one date in a place of its own: a card, an item with a heading in it. */
export interface Card {
  readonly kind: 'card';
  readonly at: Span;
  /** What boxes of its kind have in common. */
  readonly like: string;
  /** The words that are its date. */
  readonly date: Passage;
  /** All it holds beside its date, in order. */
  readonly blocks: readonly Block[];
}

export type Node = Part | Leaf | Card;

/** Depths of paragraphs that serve as headings: set in bold or italics, and plain. */
export const BOLD = 7;
export const PLAIN = 8;

/** The blocks of a document by the headings they stand under. Boxes that only group blocks are opened. */
export function outline(blocks: readonly Block[]): Node[] {
  const top: Node[] = [];
  const open: { readonly part: Part; readonly nodes: Node[] }[] = [];
  for (const block of flat(blocks)) {
    if (block.kind === 'card') {
      (open.at(-1)?.nodes ?? top).push(block);
      continue;
    }
    const depth = depthOf(block);
    if (depth === undefined || (block.kind !== 'heading' && block.kind !== 'paragraph')) {
      (open.at(-1)?.nodes ?? top).push({ kind: 'leaf', block });
    } else {
      while ((open.at(-1)?.part.depth ?? 0) >= depth) open.pop();
      const nodes: Node[] = [];
      const part: Part = { kind: 'part', heading: block, words: block.words, depth, at: block.at, nodes };
      (open.at(-1)?.nodes ?? top).push(part);
      open.push({ part, nodes });
    }
  }
  return top.map(withSpan);
}

function* flat(blocks: readonly Block[]): Iterable<Block | Card> {
  const cards = cardsOf(blocks);
  for (const block of blocks) {
    const made = cards.get(block);
    if (made) yield* made;
    else if (block.kind === 'section') yield* flat(block.blocks);
    else yield block;
  }
}

/** How deep a block stands over what follows; undefined where it does not. */
function depthOf(block: Block): number | undefined {
  if (block.kind === 'heading') return block.depth;
  if (block.kind !== 'paragraph' || block.words.text.length > 60 || !isWholeLabel(block.words)) return undefined;
  return block.words.runs.every(({ marks, text }) => marks?.strong || marks?.emphasis || !/[\p{L}\p{N}]/u.test(text)) ? BOLD : PLAIN;
}

function withSpan(node: Node): Node {
  if (node.kind !== 'part') return node;
  const nodes = node.nodes.map(withSpan);
  const last = nodes.at(-1);
  const end = last === undefined ? node.at.end : last.kind === 'leaf' ? last.block.at.end : last.at.end;
  return { ...node, nodes, at: { start: node.at.start, end: Math.max(end, node.at.end) } };
}
