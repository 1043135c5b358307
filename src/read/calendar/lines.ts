import { passage, type Passage, type Run, type Span } from '../../text/index.ts';

/** One content line of RFC 5545, unfolded, every part with its place. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly at: Span;
  /** The value as written, fold marks taken out; not yet unescaped. */
  readonly value: Passage;
}

/**
 * Splits a calendar into content lines (RFC 5545, 3.1): a line that begins with a blank or tab goes on the line before.
 * Files whose folds are indented by more are read as meant: the blanks of such a fold are not part of the value.
 */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  let parts: { start: number; end: number }[] = [];
  const flush = (): void => {
    const line = parts.length > 0 ? contentLine(parts, text) : undefined;
    if (line) lines.push(line);
    parts = [];
  };
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/^[ \t]/.test(match[0]) && parts.length > 0) {
      const indent = /^[ \t]+/.exec(match[0])?.[0].length ?? 1;
      parts.push({ start: start + (indent >= 4 ? indent : 1), end });
    } else {
      flush();
      parts.push({ start: match[0].charCodeAt(0) === 0xfeff ? start + 1 : start, end });
    }
  }
  flush();
  return lines;
}

function contentLine(parts: readonly Span[], text: string): ContentLine | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const runs = parts.filter(({ start, end }) => end > start).map((at): Run => ({ kind: 'text', at, text: text.slice(at.start, at.end) }));
  const whole = passage(runs);
  const head = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):/.exec(whole.text.slice(0, 4000));
  if (!head) return undefined;
  const parameters = new Map([...(head[2] ?? '').matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^;]*)/g)].map(([, name = '', value = '']) => [name.toUpperCase(), value.replaceAll('"', '')]));
  return { name: (head[1] ?? '').toUpperCase(), parameters, at: { start: first.start, end: last.end }, value: from(runs, head[0].length) };
}

/** The passage without its first `count` characters. */
function from(runs: readonly Run[], count: number): Passage {
  const kept: Run[] = [];
  let left = count;
  for (const run of runs) {
    if (left >= run.text.length) left -= run.text.length;
    else {
      kept.push(left === 0 ? run : { ...run, text: run.text.slice(left), at: { start: run.at.start + left, end: run.at.end } });
      left = 0;
    }
  }
  return passage(kept);
}

/** Takes the escapes out of a TEXT value (3.3.11): `\n`, `\,`, `\;`, `\\`. */
export function unescaped({ runs }: Passage): Passage {
  const kept: Run[] = [];
  for (const run of runs) {
    let offset = 0;
    for (const [part] of run.text.matchAll(/\\[\s\S]|[^\\]+|\\/g)) {
      const at = { start: run.at.start + offset, end: run.at.start + offset + part.length };
      offset += part.length;
      if (part.length !== 2 || part[0] !== '\\') kept.push({ kind: 'text', at, text: part });
      else if (part[1] === 'n' || part[1] === 'N') kept.push({ kind: 'break', at, text: '\n' });
      else kept.push({ kind: 'text', at, text: part[1] as string });
    }
  }
  return passage(kept);
}
