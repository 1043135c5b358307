import { parseFragment } from 'parse5';
import type { Marks, Run } from '../../text/index.ts';
import { isText } from './tree.ts';

const REFERENCE = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{0,30});?/iy;
const BLANK = /[ \t\n\r\f]/;
const known = new Map<string, string>();

/** What a character reference stands for, with what follows it where only its beginning is one ("&notit;" is "¬it;"). */
function referenced(written: string): string {
  let value = known.get(written);
  if (value === undefined) {
    const [node] = parseFragment(written).childNodes;
    value = node && isText(node) ? node.value : written;
    if (known.size < 5000) known.set(written, value);
  }
  return value;
}

/**
 * Runs for one text node: `value` is what the browser shows, `raw` what stands in the file from `base` on.
 * White space becomes one blank (with `keep`, line breaks stay breaks). Tags that browsers ignore, and that stand
 * inside the words for this reason, belong to no run.
 */
export function runsOf(raw: string, base: number, value: string, marks: Marks | undefined, keep = false): Run[] {
  const runs: Run[] = [];
  const add = (kind: 'text' | 'break', start: number, end: number, text: string): void => {
    if (start < end) runs.push({ kind, at: { start: base + start, end: base + end }, text, ...(marks ? { marks } : {}) });
  };
  let start = 0; // of the plain words not yet added
  let at = 0;
  let told = 0; // how much of value is accounted for
  const plain = (): void => add('text', start, at, raw.slice(start, at));
  while (at < raw.length && told < value.length) {
    const char = raw[at] as string;
    if (BLANK.test(char) && BLANK.test(value[told] ?? '')) {
      let end = at;
      while (end < raw.length && BLANK.test(raw[end] as string)) end++;
      let next = told;
      while (next < value.length && BLANK.test(value[next] as string)) next++;
      const white = raw.slice(at, end);
      if (keep) {
        plain();
        let from = at;
        for (const part of white.match(/\r\n|[\r\n]|[^\r\n]+/g) ?? []) {
          add(/[\r\n]/.test(part) ? 'break' : 'text', from, from + part.length, /[\r\n]/.test(part) ? '\n' : part);
          from += part.length;
        }
        start = end;
      } else if (white !== ' ') {
        plain();
        add('text', at, end, ' ');
        start = end;
      }
      at = end;
      told = next;
      continue;
    }
    if (BLANK.test(char) && !BLANK.test(value[told] ?? '')) {
      plain();
      at++;
      start = at;
      continue;
    }
    if (char === '&') {
      REFERENCE.lastIndex = at;
      const written = REFERENCE.exec(raw)?.[0];
      const meant = written === undefined ? undefined : referenced(written);
      if (written !== undefined && meant !== undefined && meant !== written && value.startsWith(meant, told)) {
        plain();
        add('text', at, at + written.length, /^[ \t\n\r\f]$/.test(meant) ? ' ' : meant);
        at += written.length;
        start = at;
        told += meant.length;
        continue;
      }
    }
    if (char === value[told]) {
      at++;
      told++;
      continue;
    }
    if (char === '<') {
      const close = raw.startsWith('<!--', at) ? raw.indexOf('-->', at + 4) + 2 : raw.indexOf('>', at);
      if (close > at) {
        plain();
        at = close + 1;
        start = at;
        continue;
      }
    }
    if (char === '\0' || char === '\ufffd') {
      plain();
      at++;
      start = at;
      if (value[told] === '\ufffd') told++;
      continue;
    }
    // Browsers moved or mended something that we do not follow: what is left is one thing.
    plain();
    const rest = value.slice(told).replace(/\s+/g, ' ');
    add('text', at, raw.length, rest.length === raw.length - at ? `${rest} ` : rest);
    return runs;
  }
  plain();
  return runs;
}
