import type { Span } from '../text/index.ts';
import { boundsOf, outermost } from './bounds.ts';
import { levelOf } from './edtf.ts';
import { parseEdtf } from './edtf-parse.ts';
import { plainWhen } from './plain-when.ts';
import type { Provenance, When } from './when.ts';

/**
 * The When that an EDTF string says: for readers of formats that hold structured dates, and for the reader of words.
 * A string that is no EDTF becomes an unread When with the reason.
 *
 * @param at Where it is written, in the caller's own text.
 */
export function whenFromEdtf(edtf: string, at: Span, provenance: readonly Provenance[] = []): When {
  const plain = edtf.length <= 10 ? PLAIN.exec(edtf) : null;
  const when = plain ? plainWhen(edtf, Number(plain[1]), Number(plain[2] ?? 0), Number(plain[3] ?? 0), at, provenance) : undefined;
  if (when) return when;
  return timesFromTo(edtf, at, provenance) ?? oneFromEdtf(edtf, at, provenance);
}

/** A year, month or day of the Gregorian calendar; a month 21 is a season, and 00 none. */
const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * From one time of day to another. EDTF has no such interval; ISO 8601-1 (5.5.2) does, and calendars are full of them.
 * Undefined for what is no such interval.
 */
function timesFromTo(edtf: string, at: Span, provenance: readonly Provenance[]): When | undefined {
  const [first = '', last = '', ...more] = edtf.split('/');
  if (!edtf.includes('T') || !edtf.includes('/') || more.length > 0) return undefined;
  const [start, end] = [oneFromEdtf(first, at, provenance), oneFromEdtf(last, at, provenance)];
  if (start.kind !== 'read' || end.kind !== 'read') return start.kind === 'read' ? end : start;
  const bounds = { earliestStart: start.bounds.earliestStart, latestStart: start.bounds.latestStart, earliestEnd: end.bounds.earliestEnd, latestEnd: end.bounds.latestEnd };
  if (typeof bounds.latestEnd === 'number' && typeof bounds.earliestStart === 'number' && bounds.latestEnd < bounds.earliestStart) {
    return { kind: 'unread', at, why: `"${edtf}" ends before it starts` };
  }
  const zone = start.clock?.zone ?? end.clock?.zone;
  return { kind: 'read', at, edtf, bounds, provenance, clock: { start: start.clock?.start ?? 0, end: end.clock?.end ?? 86_399, ...(zone !== undefined && { zone }) } };
}

function oneFromEdtf(edtf: string, at: Span, provenance: readonly Provenance[]): When {
  const tree = parseEdtf(edtf);
  if (tree.kind === 'mistake') return { kind: 'unread', at, why: `"${edtf}" is not EDTF: ${tree.why}` };
  const bounds = boundsOf(tree);
  if (tree.kind !== 'time') return { kind: 'read', at, edtf, bounds, provenance };
  const second = (tree.hour * 60 + tree.minute) * 60 + tree.second;
  return { kind: 'read', at, edtf, bounds, provenance, clock: { start: second, end: second, ...(tree.zone !== undefined && { zone: tree.zone }) } };
}

/** What `annals dates --edtf --jsonl` answers about one string. `column` counts from 1. */
export type EdtfAnswer =
  | { readonly edtf: string; readonly level: 0 | 1 | 2; readonly from: string | null; readonly to: string | null }
  | { readonly edtf: string; readonly error: string; readonly column: number };

/** Level and outermost days (ISO, inclusive; null where open or unknown) of an EDTF string, or why it is none. */
export function readEdtf(edtf: string): EdtfAnswer {
  const tree = parseEdtf(edtf);
  if (tree.kind === 'mistake') return { edtf, error: tree.why, column: tree.at + 1 };
  return { edtf, level: levelOf(tree), ...outermost(boundsOf(tree)) };
}

/**
 * One line of `annals dates --edtf --jsonl`: `{"edtf": "…"}` in, its {@link EdtfAnswer} as JSON out.
 * A line that is not such an object is answered with an `error`, too.
 */
export function edtfLine(line: string): string {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'the line is not JSON; expected {"edtf": "…"}' });
  }
  const edtf = typeof asked === 'object' && asked !== null && 'edtf' in asked ? asked.edtf : undefined;
  return JSON.stringify(typeof edtf === 'string' ? readEdtf(edtf) : { error: 'expected an object with a string "edtf": {"edtf": "2004-06"}' });
}
