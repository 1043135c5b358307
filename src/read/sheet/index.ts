import type { Problem, ReadDocument, ReadOptions } from '../blocks.ts';
import { csvRecords, separatorOf } from './csv.ts';
import { sheetBlocks } from './grid.ts';

/** CSV and TSV: the separator and the header found, the columns of the date known by their names. */
export function readCsv(text: string, options: ReadOptions): ReadDocument {
  const separator = separatorOf(text);
  const { records, unclosed } = csvRecords(text, separator);
  // One quotation mark too many can swallow a file: then they are only signs.
  const swallowed = unclosed !== undefined && text.slice(unclosed).split('\n', 40).length > 30;
  const rows = (swallowed ? csvRecords(text, separator, Infinity, false).records : records).filter(
    ({ at, cells }, index) => !(cells.length === 1 && text[at.start] === '#') && !(index === 0 && /^\ufeff?sep=.$/i.test(text.slice(at.start, at.end))),
  );
  const problems: Problem[] = unclosed === undefined ? [] : [{
    id: 'csv',
    severity: 'warning',
    message: 'A quotation begins here and never ends.',
    at: { start: unclosed, end: unclosed + 1 },
    mend: 'Close the quotation mark, or double it where it is meant as a sign.',
  }];
  return {
    source: { path: options.path, mediaType: options.mediaType ?? (separator === '\t' ? 'text/tab-separated-values' : 'text/csv'), text, ...(options.sha256 ? { sha256: options.sha256 } : {}) },
    blocks: sheetBlocks(rows),
    problems,
  };
}
