import type { Account, AccountEntry } from '../account/account.ts';
import { besideIn, describeBounds, type Calendar } from '../dates/index.ts';
import { printable, whereabouts, type Span } from '../text/index.ts';
import type { Ink } from './colour.ts';
import { explainLayout } from './explain.ts';
import { firstWords, pad, type Measure } from './text.ts';

/** How an account is set for people. */
export interface Setting {
  readonly ink: Ink;
  readonly measure: Measure;
  /** Width of the terminal in cells. */
  readonly columns: number;
  /** Say how the layout was read, and of each entry how its date was. */
  readonly explain: boolean;
  /** A calendar in which each date is shown too. */
  readonly beside?: Calendar | undefined;
}

/** Cells that the columns of labels and of EDTF take at most, and that the words get at least. */
const LABEL = 28;
const EDTF = 24;
const WORDS = 24;

/**
 * An account as an aligned table: line, label, EDTF, first words; below an entry, what was inherited or is doubtful.
 * @returns Lines without their ends.
 */
export function accountTable(account: Account, { ink, measure, columns, explain, beside }: Setting): string[] {
  const { entries, source } = account;
  const lineOf = lineFinder(account);
  const rows = entries.map((entry) => ({ entry, line: lineOf(entry.label), label: firstWords(printable(entry.labelText), LABEL, measure), edtf: edtfCell(entry) }));
  const lines = widest(rows.map(({ line }) => line), measure);
  const labels = widest(rows.map(({ label }) => label), measure);
  const readings = Math.min(EDTF, widest(rows.map(({ edtf }) => edtf), measure));
  const left = lines + labels + readings + 6;
  const words = Math.max(WORDS, columns - left);
  return [
    heading(account, ink),
    ...(explain ? explainLayout(account, { lineOf, measure }).map((line) => ink.quiet(line)) : []),
    ...rows.flatMap(({ entry, line, label, edtf }) => [
      `${ink.quiet(line.padStart(lines))}  ${ink.label(pad(label, labels, measure))}  ${ink.quiet(pad(edtf, readings, measure))}  ${firstWords(printable(entry.text.text), words, measure)}`.trimEnd(),
      ...notes(entry, { text: source.text, lineOf, measure, explain, beside }).map((note) => `${' '.repeat(lines + 2)}${ink.doubt(note)}`),
    ]),
  ];
}

const widest = (cells: readonly string[], { width }: Measure): number => cells.reduce((most, cell) => Math.max(most, width(cell)), 0);

function heading({ source, title, published, entries, why }: Account, ink: Ink): string {
  const count = entries.length === 0 ? (why ?? 'no chronology') : `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  return `${ink.strong(printable(title))}${published === undefined ? '' : ` · ${published}`} · ${count} ${ink.quiet(source.path)}`;
}

const edtfCell = ({ when }: AccountEntry): string => (when.kind === 'read' ? when.edtf : 'not read');

/** Where a span stands, for people: its line, or its place in a container ("Sheet1!B7"). */
function lineFinder({ source }: Account): (span: Span) => string {
  const where = whereabouts(source);
  return ({ start }) => {
    const { origin, line } = where(start);
    return origin ?? String(line);
  };
}

interface Telling extends Pick<Setting, 'measure' | 'explain' | 'beside'> {
  readonly text: string;
  readonly lineOf: (span: Span) => string;
}

/** What is to be known of a reading beyond its EDTF: why it failed, what is doubtful or was not written here; all of it where asked. */
function notes({ when, mentions }: AccountEntry, { text, lineOf, measure, explain, beside }: Telling): string[] {
  const words = ({ start, end }: Span): string => firstWords(printable(text.slice(start, end)), 60, measure);
  if (when.kind === 'unread') return [`not read: ${when.why}${when.nearest === undefined ? '' : `; did you mean ${when.nearest}?`}`];
  const derived = when.provenance
    .filter(({ how }) => how !== 'written')
    .map(({ part, how, anchor, why }) => `${why ?? `${part} ${how}`}${anchor ? ` ("${words(anchor)}", line ${lineOf(anchor)})` : ''}`);
  return [
    ...(explain ? [describeBounds(when)] : []),
    ...(beside ? [besideIn(when, beside) ?? `not in reach of the calendar ${beside.id}`] : []),
    ...derived,
    ...(when.doubt === undefined ? [] : [`doubtful: ${when.doubt}`]),
    ...(when.also ?? []).map(({ edtf, why }) => `or ${edtf}: ${why}`),
    ...(when.original ? [`${when.original.calendar}: ${when.original.text}`] : []),
    ...(explain ? mentions.filter((mention) => mention.kind === 'time').map(({ at, text: name, when: time }) => `line ${lineOf(at)} names "${printable(name)}": ${time.kind === 'read' ? `${time.edtf}, ${describeBounds(time)}` : `not read: ${time.why}`}`) : []),
  ];
}
