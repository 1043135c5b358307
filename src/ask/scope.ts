import type { Account, AccountEntry } from '../account/account.ts';
import { parseIsoDay, whenFromEdtf, type Bounds, type Day } from '../dates/index.ts';
import { placer } from '../text/index.ts';

/** A stretch of days, both inclusive; open where a side is absent. */
export interface Window {
  readonly from?: Day;
  readonly to?: Day;
}

/** A row's place: every answer carries it. */
export interface Placed {
  /** Line of the entry's label, from 1. */
  readonly line: number;
  /** Id of the entry. */
  readonly entry: string;
  /** The author's words. */
  readonly words: string;
}

/** Lines of entries, made once for an account. */
export function lineOf({ source }: Account): (entry: AccountEntry) => number {
  const place = placer(source.text);
  return ({ at, label }) => place(label.start >= at.start && label.end <= at.end ? label.start : at.start).line;
}

/** The window that an EDTF string names ("2003-08", "2012/2013"); undefined where it names none. */
export function windowOf(edtf: string): Window | undefined {
  const when = whenFromEdtf(edtf, { start: 0, end: 0 });
  if (when.kind === 'unread') return undefined;
  const { earliestStart, latestEnd } = when.bounds;
  return { ...(typeof earliestStart === 'number' && { from: earliestStart }), ...(typeof latestEnd === 'number' && { to: latestEnd }) };
}

/** The window between two ISO days, either of which may be absent. */
export function windowBetween(from: string | undefined, to: string | undefined): Window {
  const first = from === undefined ? undefined : parseIsoDay(from);
  const last = to === undefined ? undefined : parseIsoDay(to);
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

/** Whether some day of the bounds may lie in the window. */
export function mayFall(bounds: Bounds, { from, to }: Window): boolean {
  const { earliestStart, latestEnd } = bounds;
  return !(from !== undefined && typeof latestEnd === 'number' && latestEnd < from) && !(to !== undefined && typeof earliestStart === 'number' && earliestStart > to);
}

/** Whether an entry's date, or a narrower one of its own, may fall in the window. An undated entry falls in every open one. */
export function inWindow(entry: AccountEntry, own: { readonly bounds: Bounds } | undefined, window: Window | undefined): boolean {
  if (!window || (window.from === undefined && window.to === undefined)) return true;
  if (own) return mayFall(own.bounds, window);
  return entry.when.kind === 'read' && mayFall(entry.when.bounds, window);
}

export const edtfOf = (entry: AccountEntry, own?: { readonly edtf: string }): string | undefined => own?.edtf ?? (entry.when.kind === 'read' ? entry.when.edtf : undefined);
