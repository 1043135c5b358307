import type { Block } from '../blocks.ts';

/**
 * Adds the blocks of the next piece. A list or table that was cut goes on in the one before.
 * @param inTable The piece begins inside a table, whose head it repeats.
 */
export function joined(blocks: Block[], next: readonly Block[], inTable: boolean, text: string): void {
  const last = blocks.at(-1);
  const [first, ...rest] = next;
  if (last && first) {
    const at = { start: last.at.start, end: first.at.end };
    if (inTable && last.kind === 'table' && first.kind === 'table') {
      // Rows can be many: the array is grown, not copied.
      (last.rows as unknown as unknown[]).push(...first.rows);
      blocks[blocks.length - 1] = { ...last, at };
      push(blocks, rest);
      return;
    }
    if (last.kind === 'list' && first.kind === 'list' && last.ordered === first.ordered && markerOf(last, text) === markerOf(first, text) && text.slice(last.at.end, first.at.start).trim() === '') {
      (last.items as unknown as unknown[]).push(...first.items);
      blocks[blocks.length - 1] = { ...last, at };
      push(blocks, rest);
      return;
    }
  }
  push(blocks, next);
}

function push(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

/** The sign of a list's items: "-", "*", "+", or "." and ")" behind a number. Lists with different signs are different lists. */
function markerOf({ items: [first], ordered }: Block & { kind: 'list' }, text: string): string {
  const start = first?.at.start ?? 0;
  return ordered ? (/^\d+([.)])/.exec(text.slice(start, start + 12))?.[1] ?? '.') : (text[start] ?? '-');
}
