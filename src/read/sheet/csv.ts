import { passage, type Run, type Span } from '../../text/index.ts';
import type { SheetCell } from './grid.ts';

/** One record and where it stands, its line end not included. */
export interface CsvRecord {
  readonly at: Span;
  readonly cells: readonly SheetCell[];
}

/**
 * Splits text into records and fields after RFC 4180, keeping the place of each.
 * Forgiving as spreadsheets are: a quotation mark inside a bare field is itself, what follows a closing one belongs to
 * the field, and a quotation that never closes ends with the text.
 *
 * @param limit How many records to read at most.
 * @returns The records, and where a quotation began that never closed.
 */
export function csvRecords(text: string, separator: string, limit = Infinity, quotes = true): { readonly records: readonly CsvRecord[]; readonly unclosed?: number } {
  const records: CsvRecord[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let unclosed: number | undefined;
  const parting = separator.charCodeAt(0);
  while (at < text.length && records.length < limit) {
    const start = at;
    const cells: SheetCell[] = [];
    for (;;) {
      const from = at;
      const runs: Run[] = [];
      let plain = at;
      const flush = (end: number): void => {
        if (end > plain) runs.push({ kind: 'text', at: { start: plain, end }, text: text.slice(plain, end) });
      };
      let quoted = false;
      if (quotes && text[at] === '"') {
        quoted = true;
        at++;
        plain = at;
        for (;;) {
          const quote = text.indexOf('"', at);
          if (quote < 0) {
            unclosed ??= from;
            at = text.length;
            flush(at);
            break;
          }
          if (text[quote + 1] === '"') {
            flush(quote);
            runs.push({ kind: 'text', at: { start: quote, end: quote + 2 }, text: '"' });
            at = quote + 2;
            plain = at;
            continue;
          }
          flush(quote);
          at = quote + 1;
          break;
        }
        plain = at;
      }
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === parting || code === 10 || code === 13) break;
      }
      flush(at);
      cells.push({ at: quoted ? { start: from, end: at } : trimmed(text, from, at), words: passage(quoted ? runs : trimmedRuns(text, from, at)) });
      if (text[at] !== separator) break;
      at++;
    }
    records.push({ at: { start, end: at }, cells });
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
  return { records, ...(unclosed === undefined ? {} : { unclosed }) };
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && (text[from] === ' ' || text[from] === '\t')) from++;
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\t')) to--;
  return { start: from, end: to };
}

function trimmedRuns(text: string, start: number, end: number): Run[] {
  const at = trimmed(text, start, end);
  return at.start === at.end ? [] : [{ kind: 'text', at, text: text.slice(at.start, at.end) }];
}

const SEPARATORS = [',', ';', '\t', '|'];

/** Finds what separates the fields: what gives most of the first records the same number of fields, more than one. */
export function separatorOf(text: string): string {
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  if (told) return told;
  const head = text.slice(0, 200_000);
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const counts = csvRecords(head, separator, 60).records.map(({ cells }) => cells.length).filter((count, index, all) => count > 1 || all.length < 3 || index > 0);
    const frequency = new Map<number, number>();
    for (const count of counts) if (count > 1) frequency.set(count, (frequency.get(count) ?? 0) + 1);
    const [width = 0, times = 0] = [...frequency].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    const score = counts.length === 0 ? 0 : (times / counts.length) * (1 + Math.min(width, 12) / 20);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
