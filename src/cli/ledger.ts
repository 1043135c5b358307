import type { Account } from '../account/index.ts';
import type { Io } from './io.ts';
import { printable } from '../text/index.ts';
import { firstWords, measureFor, pad, type Measure } from './text.ts';

/** A column of a ledger: its title, and the widest it may be. */
export interface Column<Row> {
  readonly title: string;
  readonly most?: number;
  readonly cell: (row: Row) => string;
}

/** Rows as an aligned table for people, the last column taking what is left of the line. Lines without their ends. */
export function ledger<Row>(rows: readonly Row[], columns: readonly Column<Row>[], cells: number, measure: Measure): string[] {
  const table = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ cell }) => printable(cell(row)).replaceAll(/\s+/g, ' ')))];
  const widths = columns.map(({ most = 40 }, index) => Math.min(most, Math.max(...table.map((line) => measure.width(line[index] ?? '')))));
  return table.map((line) =>
    line
      .map((text, index) => {
        if (index < columns.length - 1) return pad(firstWords(text, widths[index] ?? 40, measure), widths[index] ?? 40, measure);
        const used = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
        return firstWords(text, Math.max(24, cells - used), measure);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Prints rows of one account: JSON Lines, each with its file; or a table under the account's title. */
export async function printRows<Row extends object>(io: Io, account: Account, rows: readonly Row[], columns: readonly Column<Row>[], json: boolean, nothing: string): Promise<void> {
  if (json) {
    for (const row of rows) io.out(`${JSON.stringify({ file: account.source.path, ...row })}\n`);
    return;
  }
  io.out(`${printable(account.title)} (${account.source.path})\n`);
  const lines = rows.length === 0 ? [nothing] : ledger(rows, columns, io.columns, await measureFor(account.source.text));
  io.out(`${lines.map((line) => `  ${line}`).join('\n')}\n`);
}
