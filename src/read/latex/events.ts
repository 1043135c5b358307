import { cover, passage, type Passage, type Span } from '../../text/index.ts';
import type { Cell, Dated, Row } from '../blocks.ts';
import { take, type Scan } from './scan.ts';
import { wordsIn, type Beside } from './words.ts';

/**
 * The row of an event's command: `\event[1921]{1932}{Words}`. Undefined where it has no words or no date.
 *
 * @param from Behind the command's name.
 * @param fields What its required arguments are; where it has an option, that is the start.
 */
export function eventRow(scanned: Scan, at: number, from: number, limit: number, fields: readonly ('start' | 'end' | 'text' | 'date')[], beside: Beside): { readonly row?: Row; readonly end: number } {
  const { options, groups, end } = take(scanned, from, limit, fields.length);
  const part = (span: Span): Passage => passage(wordsIn(scanned, span, beside));
  const of = (kind: string): Span[] => groups.filter((_, index) => fields[index] === kind);
  const texts = of('text').map(part).filter(({ text }) => text.trim() !== '');
  const [only] = of('date');
  // chronology's \event has its end required and its start as an option; of one day there is only the end.
  const [optional] = fields[0] === 'end' ? options : [];
  const start = only ?? of('start')[0] ?? optional;
  const last = of('end')[0];
  const dated = datedOf(scanned.text, start ?? last, start ? last : undefined, part);
  if (!dated || texts.length === 0) return { end };
  const cells = texts.map((words): Cell => ({ at: words.runs.map((run) => run.at).reduce(cover), words, role: 'text' }));
  return { row: { at: { start: at, end }, cells, dated }, end };
}

function datedOf(text: string, start: Span | undefined, end: Span | undefined, part: (span: Span) => Passage): Dated | undefined {
  if (!start) return undefined;
  const written = (span: Span): string => text.slice(span.start, span.end).trim();
  const at = end ? cover(start, end) : start;
  const [from, to] = [edtfOf(written(start)), end && edtfOf(written(end))];
  const label = end ? `${shown(part(start), written(start))} – ${shown(part(end), written(end))}` : shown(part(start), written(start));
  if (from !== undefined && (end === undefined || to !== undefined)) return { at, label, edtf: to === undefined || to === from ? from : `${from}/${to}` };
  return { at, label, start: part(start), ...(end ? { end: part(end) } : {}) };
}

const shown = ({ text }: Passage, written: string): string => (written.startsWith('\\decimaldate') ? [...written.matchAll(/\d+/g)].map(([number]) => number).join('/') : text.trim());

/**
 * A date as the packages write it, as EDTF: a year, before Christ with a minus (there is no year 0), also with a decimal part;
 * "25/12/1990"; `\decimaldate{25}{12}{1990}`. Undefined for others, which are words to read.
 */
function edtfOf(written: string): string | undefined {
  const year = /^(-?)(\d{1,4})(?:\.\d+)?$/.exec(written);
  if (year) return yearOf(Number(year[2]), year[1] === '-');
  const day = /^(\d{1,2})\/(\d{1,2})\/(-?)(\d{1,4})$/.exec(written) ?? /^\\decimaldate\s*\{(\d{1,2})\}\s*\{(\d{1,2})\}\s*\{(-?)(\d{1,4})\}$/.exec(written);
  if (!day) return undefined;
  const [, date, month, minus, number] = day;
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31 ? `${yearOf(Number(number), minus === '-')}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}` : undefined;
}

function yearOf(year: number, before: boolean): string {
  const astronomical = before ? 1 - year : year;
  return `${astronomical < 0 ? '-' : ''}${String(Math.abs(astronomical)).padStart(4, '0')}`;
}
