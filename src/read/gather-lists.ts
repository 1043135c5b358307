import { cover } from '../text/index.ts';
import type { Block, Item } from './blocks.ts';

/** A paragraph of a text document, before those that are items become lists. */
export interface Piece {
  readonly block: Block;
  /** Of list items: how deep, from 0. */
  readonly level?: number;
  readonly ordered?: boolean;
}

/** Gathers neighbouring items into lists, deeper ones into lists within. */
export function gatherLists(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index] as Piece;
    if (piece.level === undefined) {
      blocks.push(piece.block);
      index++;
      continue;
    }
    let end = index;
    while (end < pieces.length && pieces[end]?.level !== undefined) end++;
    blocks.push(listOf(pieces.slice(index, end), 0));
    index = end;
  }
  return blocks;
}

function listOf(pieces: readonly Piece[], depth: number): Block {
  const least = Math.min(...pieces.slice(0, 5000).map(({ level }) => level ?? 0));
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    if ((piece.level ?? 0) <= least || parts.length === 0 || depth > 20) parts.push([piece]);
    else parts.at(-1)?.push(piece);
  }
  const items = parts.map(([first, ...inner]): Item => {
    const blocks = [(first as Piece).block, ...(inner.length > 0 ? [listOf(inner, depth + 1)] : [])];
    return { at: blocks.map(({ at }) => at).reduce(cover), blocks };
  });
  return { kind: 'list', at: items.map(({ at }) => at).reduce(cover), ordered: pieces[0]?.ordered ?? false, items };
}
