import { read } from '../../read/read-document.ts';
import { separatorOf } from '../../read/sheet/csv.ts';
import type { Cutter } from './cut.ts';

/** So many rows are looked at for one that has a year: an empty date cell takes the date of the row above. */
const LOOKED_AT = 200;
const YEAR = /(?<!\d)\d{4}(?!\d)/;

/**
 * CSV is cut between records; the rows down to the head of the table are said again.
 *
 * @param start The beginning of the file, some whole records of it.
 */
export async function csvCutter(start: string, path: string): Promise<Cutter> {
  const separator = separatorOf(start);
  const table = (await read(start, { path })).blocks.find((block) => block.kind === 'table');
  const header = table?.kind === 'table' ? table.header?.at.end : undefined;
  const headEnd = header === undefined ? 0 : start.indexOf('\n', header) + 1;
  return {
    gap: '',
    cut(text, from, least) {
      const at = recordAfter(text, from, least, separator);
      return at === undefined ? undefined : { at, above: headEnd > 0 ? [{ start: 0, end: headEnd }] : [] };
    },
  };
}

/** Where a record begins at or behind `least` that has a year, or else the first that begins there. */
function recordAfter(text: string, from: number, least: number, separator: string): number | undefined {
  let first: number | undefined;
  let tried = 0;
  for (let open = from; ;) {
    const quote = quoteAfter(text, open, separator);
    const stop = quote ?? text.length;
    for (let line = text.indexOf('\n', Math.max(open, least - 1)); line >= 0 && line < stop; line = text.indexOf('\n', line + 1)) {
      const next = text.indexOf('\n', line + 1);
      if (next < 0) break;
      first ??= line + 1;
      if (YEAR.test(text.slice(line + 1, Math.min(next, line + 200)))) return line + 1;
      if (++tried > LOOKED_AT) return first;
    }
    if (quote === undefined) return first;
    let close = text.indexOf('"', quote + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === 34) close = text.indexOf('"', close + 2);
    if (close < 0) return first;
    open = close + 1;
  }
}

/** The next quotation mark that opens a field. */
function quoteAfter(text: string, from: number, separator: string): number | undefined {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    const before = text[quote - 1];
    if (quote === 0 || before === separator || before === '\n' || before === '\r') return quote;
  }
  return undefined;
}
