import type { Cell, Row } from './blocks.ts';
import type { Passage, Span } from '../text/index.ts';

/** A cell as its format writes it, before its spans are spread. */
export interface WrittenCell {
  readonly at: Span;
  readonly words: Passage;
  readonly columns: number;
  readonly rows: number;
}

export interface WrittenRow {
  readonly at: Span;
  readonly cells: readonly WrittenCell[];
}

const MOST_COLUMNS = 200;

/**
 * Spreads the cells that reach over several rows or columns into each of them.
 * Rows are at most 200 cells wide: no table for people is wider, and a bomb would be.
 */
export function spread(rows: readonly WrittenRow[]): Row[] {
  const reaching: ({ left: number; cell: Cell } | undefined)[] = [];
  return rows.map(({ at, cells }) => {
    const row: Cell[] = [];
    const fill = (): void => {
      for (let open = reaching[row.length]; open && open.left > 0; open = reaching[row.length]) {
        open.left--;
        row.push({ ...open.cell, spread: true });
      }
    };
    for (const cell of cells) {
      fill();
      const own: Cell = { at: cell.at, words: cell.words };
      for (let column = 0; column < cell.columns && row.length < MOST_COLUMNS; column++) {
        if (cell.rows > 1) reaching[row.length] = { left: cell.rows - 1, cell: own };
        row.push(column === 0 ? own : { ...own, spread: true });
      }
    }
    fill();
    return { at, cells: row };
  });
}
