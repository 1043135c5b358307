import { cover, type Passage, type Span } from '../../text/index.ts';
import type { Block, Cell, Dated, Problem, ReadDocument, ReadOptions, Row } from '../blocks.ts';
import { linked } from '../records/collect.ts';
import { interval, partsToEdtf } from '../records/edtf.ts';
import { withoutMarkup } from '../records/markup.ts';
import { contentLines, unescaped, type ContentLine } from './lines.ts';

/** iCalendar (RFC 5545): each VEVENT, VTODO and VJOURNAL that says when. */
export function readCalendar(text: string, options: ReadOptions): ReadDocument {
  const rows: Row[] = [];
  const origins: { at: Span; place: string }[] = [];
  const problems: Problem[] = [];
  let open: { kind: string; at: Span; lines: ContentLine[] } | undefined;
  let inner = 0;
  let name: Passage | undefined;
  const close = (): void => {
    const found = open && component(open.lines, problems);
    if (open && found) {
      rows.push(found.row);
      origins.push({ at: found.row.at, place: found.uid === undefined ? open.kind : `UID ${found.uid}` });
    }
    open = undefined;
  };
  for (const line of contentLines(text)) {
    const kind = line.value.text.trim().toUpperCase();
    if (line.name === 'BEGIN' && open) inner++;
    else if (line.name === 'BEGIN' && (kind === 'VEVENT' || kind === 'VTODO' || kind === 'VJOURNAL')) open = { kind, at: line.at, lines: [] };
    else if (line.name === 'END' && inner > 0) inner--;
    else if (line.name === 'END' && open) close();
    else if (open && inner === 0) open.lines.push(line);
    else if (line.name === 'X-WR-CALNAME' || line.name === 'NAME') name ??= unescaped(line.value);
  }
  if (open) {
    problems.push({ id: 'truncated', severity: 'warning', message: `The file ends within a ${open.kind}.`, at: open.at, mend: 'Fetch the file again; its end is missing.' });
    close();
  }
  const blocks: Block[] = rows.length > 0 ? [{ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), rows }] : [];
  const title = name?.text.trim();
  const at = name?.runs[0]?.at;
  return {
    source: { path: options.path, mediaType: options.mediaType ?? 'text/calendar', text, ...(options.sha256 ? { sha256: options.sha256 } : {}), origins },
    ...(title && at ? { front: { at, format: 'other', title, categories: [], tags: [], data: { title }, places: { title: at } } } : {}),
    blocks,
    problems,
  };
}

function component(lines: readonly ContentLine[], problems: Problem[]): { row: Row; uid: string | undefined } | undefined {
  const get = (name: string): ContentLine | undefined => lines.find((line) => line.name === name);
  const start = get('DTSTART') ?? get('DUE') ?? get('COMPLETED');
  const [first] = lines;
  const last = lines.at(-1);
  if (!start || !first || !last) return undefined;
  const dated = when(start, get('DTEND') ?? get('DUE'), get('DURATION'), get('RRULE'));
  if (!dated) {
    problems.push({ id: 'calendar', severity: 'warning', message: `This is no date of a calendar: "${start.value.text.slice(0, 40)}".`, at: start.at, mend: 'Write it as 19210504 or 19210504T103000Z.' });
  }
  const cells = lines.flatMap((line): Cell[] => {
    const role = ROLES[line.name];
    if (!role || line.value.text.trim() === '') return [];
    const words = withoutMarkup(unescaped(line.value));
    return words.text.trim() === '' ? [] : [{ at: line.at, words: role === 'source' ? linked(words) : words, role, name: line.name }];
  });
  return {
    row: { at: cover(first.at, last.at), cells: cells.toSorted((a, b) => Number(b.role === 'title') - Number(a.role === 'title')), dated: dated ?? { at: start.at, label: start.value.text, start: start.value } },
    uid: get('UID')?.value.text.trim(),
  };
}

const ROLES: Readonly<Record<string, Cell['role']>> = { SUMMARY: 'title', DESCRIPTION: 'text', URL: 'source', LOCATION: 'other', CATEGORIES: 'group' };

/** An all-day end is exclusive (RFC 5545, 3.6.1); one that equals its start is that day. */
function when(start: ContentLine, end: ContentLine | undefined, duration: ContentLine | undefined, rule: ContentLine | undefined): Dated | undefined {
  const from = value(start);
  if (!from) return undefined;
  const given = end && end !== start ? value(end) : undefined;
  const until = given ?? (duration ? added(from, duration.value.text.trim()) : undefined);
  const allDay = !from.includes('T') && until !== undefined && !until.includes('T');
  const to = until === undefined ? undefined : allDay ? dayBefore(until, from) : until;
  const used = [start, ...(given && end ? [end] : []), ...(!given && until && duration ? [duration] : [])];
  const spans = used.map(({ value: words, at }) => ({ start: words.runs[0]?.at.start ?? at.start, end: at.end }));
  return {
    at: spans.reduce(cover),
    label: used.map(({ value: words }) => words.text.trim()).join(' – '),
    edtf: interval(from, to !== undefined && to < from ? undefined : to),
    ...(rule ? { doubt: 'it repeats; only its first occurrence is read' } : {}),
  };
}

/** DATE and DATE-TIME (3.3.4, 3.3.5). A time in a named zone is kept as local: its offset is not in the file. */
function value({ value: words }: ContentLine): string | undefined {
  const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(Z?))?$/.exec(words.text.trim());
  if (!written) return undefined;
  const [, year = '', month, day, hour, minute, second, zone] = written;
  return partsToEdtf({ year, month, day, time: hour === undefined ? undefined : `${hour}:${minute}:${second === '60' ? '59' : second}${zone}` });
}

function dayBefore(end: string, start: string): string {
  if (end <= start) return start;
  const date = new Date(`${end}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** A start and a DURATION (3.3.6): weeks, days, hours, minutes, seconds. */
function added(start: string, duration: string): string | undefined {
  const parts = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!parts) return undefined;
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  const total = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  const date = new Date(`${start.slice(0, 10)}${start.slice(10, 19) || 'T00:00:00'}Z`);
  if (Number.isNaN(date.getTime()) || total > 1e11) return undefined;
  const end = new Date(date.getTime() + total * 1000).toISOString();
  if (!start.includes('T') && hours + minutes + seconds === 0) return end.slice(0, 10);
  return `${end.slice(0, 19)}${start.endsWith('Z') ? 'Z' : ''}`;
}
