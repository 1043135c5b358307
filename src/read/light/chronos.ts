import { cover, type Span } from '../../text/index.ts';
import type { Block, Cell, Dated, Problem, ReadDocument, ReadOptions, Row } from '../blocks.ts';
import { inlineWords, MARKDOWN } from '../inline.ts';
import { linesOf, partOf, trimmedLine, type Line } from '../lines.ts';
import { interval, partsToEdtf } from '../records/edtf.ts';
import { sourceOf } from '../source-of.ts';

const ITEM = /^\s*([-@*=])\s*\[([^\]]{1,80})\]\s*(?:(#[\w-]+)\s*)?(?:\{([^{}]{0,200})\}\s*)?/;

/** Chronos (the timeline of Obsidian): an item a line, alone or in fences of a Markdown file. Ends name the last unit. */
export function readChronos(text: string, options: ReadOptions): ReadDocument {
  const problems: Problem[] = [];
  const rows = linesOf(text).flatMap((line): Row[] => {
    const item = ITEM.exec(line.text);
    if (!item) return [];
    const row = rowOf(line, item);
    if (row.dated?.edtf === undefined) problems.push({ id: 'chronos', severity: 'warning', at: row.dated?.at ?? line.at, message: `"${item[2] ?? ''}" is no date of Chronos.`, mend: 'Write it as 1921-05-04 or 1921~1932.' });
    return [row];
  });
  const blocks: Block[] = rows.length > 0 ? [{ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), rows }] : [];
  return { source: sourceOf(text, options, 'text/x-chronos'), blocks, problems };
}

function rowOf(line: Line, item: RegExpExecArray): Row {
  const open = line.text.indexOf('[') + 1;
  const range = trimmedLine(partOf(line, open, open + (item[2] ?? '').length));
  const rest = trimmedLine(partOf(line, item[0].length));
  const bar = rest.text.indexOf('|');
  const title = trimmedLine(bar < 0 ? rest : partOf(rest, 0, bar));
  const cells: Cell[] = [{ at: title.at, words: inlineWords([title], MARKDOWN), role: 'title' }];
  if (bar >= 0) {
    const words = trimmedLine(partOf(rest, bar + 1));
    cells.push({ at: words.at, words: inlineWords([words], MARKDOWN), role: 'text' });
  }
  if (item[4]) {
    const start = line.text.indexOf('{') + 1;
    const group = partOf(line, start, start + item[4].length);
    cells.push({ at: group.at, words: inlineWords([group], []), role: 'group', name: 'group' });
  }
  const [from, to] = range.text.split('~').map((part) => edtf(part.trim()));
  const whole = from === undefined || (range.text.includes('~') && to === undefined) ? undefined : interval(from, to);
  const dated: Dated = { at: range.at, label: range.text, ...(whole === undefined ? { start: inlineWords([range], []) } : { edtf: whole }) };
  const at: Span = { start: range.at.start, end: trimmedLine(line).at.end };
  return { at, cells: cells.filter(({ words }) => words.text !== ''), dated };
}

/** `YYYY[-MM[-DD[Thh[:mm[:ss]]]]]`, minus for years before Christ. */
function edtf(written: string): string | undefined {
  const parts = /^(-?\d{1,6})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?(?::(\d{2}))?)?)?)?$/.exec(written);
  if (!parts) return undefined;
  const [, year = '', month, day, hour, minute, second] = parts;
  return partsToEdtf({ year, month, day, time: hour === undefined ? undefined : `${hour}:${minute ?? '00'}:${second ?? '00'}` });
}
