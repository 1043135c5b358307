import type { Span } from '../../text/index.ts';
import { VERBATIM } from './names.ts';

/** An environment: its name, what is in it, and where it ends. */
export interface Environment {
  readonly name: string;
  readonly inner: Span;
  readonly end: number;
}

/** Where groups and environments of a text end: found once, so that readers need not look ahead. */
export interface Scan {
  readonly text: string;
  /** Offset of the brace that closes the one at an offset. */
  readonly closing: ReadonlyMap<number, number>;
  /** By the offset of their `\begin`. */
  readonly environments: ReadonlyMap<number, Environment>;
}

/** A command's name, as it stands behind its backslash: letters, or one sign. Sticky. */
const NAME = /\\([A-Za-z@]+|[^])?/y;
const ENVIRONMENT = /[ \t]*\{([A-Za-z]+\*?)\}/y;

/** The command at an offset. */
export function commandAt(text: string, at: number): { readonly name: string; readonly end: number } {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[1] ?? '';
  return { name, end: at + 1 + name.length };
}

/** Where a comment that begins at an offset ends: with its line, and the blanks that the next one begins with. */
export function commentEnd(text: string, at: number, end: number): number {
  const line = text.indexOf('\n', at);
  let next = line < 0 || line >= end ? end : line + 1;
  while (next < end && (text[next] === ' ' || text[next] === '\t')) next++;
  return next;
}

/** Longest words in `\verb|…|` and in `[…]`. */
const LONGEST = 500;

/** Where `\verb|…|` ends: behind the mark that comes again in its line; right away where none does. */
export function verbEnd(text: string, from: number, end: number): number {
  const mark = text[from] ?? '';
  const line = text.slice(from + 1, Math.min(end, from + LONGEST)).split('\n', 1)[0] ?? '';
  const stop = mark === '' ? -1 : line.indexOf(mark);
  return stop < 0 ? from : from + stop + 2;
}

/** Goes through a text once. What is not closed ends with what holds it. */
export function scan(text: string): Scan {
  const closing = new Map<number, number>();
  const environments = new Map<number, Environment>();
  const braces: number[] = [];
  const open: { readonly name: string; readonly at: number; readonly inner: number }[] = [];
  const names = new Map<string, number>();
  /** Verbatim environments of which no further one is closed. */
  const endless = new Set<string>();
  const close = (inner: number, end: number): void => {
    const last = open.pop();
    if (!last) return;
    names.set(last.name, (names.get(last.name) ?? 1) - 1);
    environments.set(last.at, { name: last.name, inner: { start: last.inner, end: inner }, end });
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '%') at = commentEnd(text, at, text.length) - 1;
    else if (sign === '{') braces.push(at);
    else if (sign === '}') {
      const opened = braces.pop();
      if (opened !== undefined) closing.set(opened, at);
    } else if (sign === '\\') {
      const { name, end } = commandAt(text, at);
      if (name === 'verb') {
        at = verbEnd(text, end, text.length) - 1;
        continue;
      }
      ENVIRONMENT.lastIndex = end;
      const called = name === 'begin' || name === 'end' ? ENVIRONMENT.exec(text) : null;
      const [, environment = ''] = called ?? [];
      const after = end + (called?.[0].length ?? 0);
      if (name === 'begin' && called && VERBATIM.has(environment)) {
        const stop = endless.has(environment) ? -1 : text.indexOf(`\\end{${environment}}`, after);
        if (stop < 0) endless.add(environment);
        else {
          environments.set(at, { name: environment, inner: { start: after, end: stop }, end: stop + environment.length + 6 });
          at = stop + environment.length + 5;
          continue;
        }
      } else if (name === 'begin' && called) {
        open.push({ name: environment, at, inner: after });
        names.set(environment, (names.get(environment) ?? 0) + 1);
      } else if (name === 'end' && called && (names.get(environment) ?? 0) > 0) {
        while (open.at(-1)?.name !== environment) close(at, at);
        close(at, after);
      }
      at = after - 1;
    }
  }
  while (open.length > 0) close(text.length, text.length);
  return { text, closing, environments };
}

/** The arguments behind a command. */
export interface Taken {
  /** What stands in `[…]`. */
  readonly options: readonly Span[];
  /** What stands in `{…}`. */
  readonly groups: readonly Span[];
  readonly end: number;
}

/** Takes options, and so many groups, from behind a command; a star belongs to its name. Blanks and one line end may stand between. */
export function take({ text, closing }: Scan, from: number, limit: number, count: number): Taken {
  const options: Span[] = [];
  const groups: Span[] = [];
  let end = text[from] === '*' && from < limit ? from + 1 : from;
  for (;;) {
    let at = end;
    let lines = 0;
    for (let sign = text[at]; at < limit && (sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r' || sign === '%'); sign = text[at]) {
      if (sign === '\n' && ++lines > 1) break;
      at = sign === '%' ? commentEnd(text, at, limit) : at + 1;
    }
    if (at >= limit) break;
    if (text[at] === '[' && groups.length < Math.max(1, count)) {
      const stop = optionEnd(text, at, Math.min(limit, at + LONGEST), closing);
      if (stop === undefined) break;
      options.push({ start: at + 1, end: stop });
      end = stop + 1;
    } else if (text[at] === '{' && groups.length < count) {
      const stop = Math.min(closing.get(at) ?? limit, limit);
      groups.push({ start: at + 1, end: stop });
      end = Math.min(stop + 1, limit);
    } else break;
  }
  return { options, groups, end };
}

function optionEnd(text: string, from: number, limit: number, closing: ReadonlyMap<number, number>): number | undefined {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') at = closing.get(at) ?? limit;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at;
    else if (sign === '\n' && text[at + 1] === '\n') return undefined;
  }
  return undefined;
}
