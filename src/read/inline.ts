import { passage, type Marks, type Passage, type Run } from '../text/index.ts';
import type { Line } from './lines.ts';
import { tidy } from './tidy.ts';

/** One kind of mark inside a line, of a format whose marks are plain signs. */
export interface InlineRule {
  /** Found anywhere in the line; must not be able to match nothing. */
  readonly pattern: RegExp;
  /** What stands for the match: the group whose words are kept (and read further), with marks; or nothing. */
  readonly keep?: (match: RegExpExecArray) => { readonly group: number; readonly marks?: Marks } | undefined;
  /** Other words that stand for the match as one thing (an entity, a template). */
  readonly say?: (match: RegExpExecArray) => string | undefined;
}

const DEEPEST = 8;

/** Reads a line's marks: words keep their places, signs are left out. */
export function inlineRuns(line: Line, rules: readonly InlineRule[], marks?: Marks, depth = 0): Run[] {
  if (line.text === '') return [];
  const matches = depth >= DEEPEST ? [] : earliest(line.text, rules);
  const runs: Run[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) runs.push({ kind: 'text', at: { start: line.at.start + from, end: line.at.start + to }, text: line.text.slice(from, to), ...(marks ? { marks } : {}) });
  };
  for (const { rule, match } of matches) {
    if (match.index < from) continue;
    plain(match.index);
    from = match.index + match[0].length;
    const said = rule.say?.(match);
    if (said) runs.push({ kind: said === '\n' ? 'break' : 'text', at: { start: line.at.start + match.index, end: line.at.start + from }, text: said, ...(marks ? { marks } : {}) });
    const kept = said ? undefined : rule.keep?.(match);
    const words = kept ? match[kept.group] : undefined;
    if (!kept || !words) continue;
    // The words of a group stand where they are found last for links ("[address words]"), else first.
    const offset = match.index + (kept.group > 1 ? match[0].lastIndexOf(words) : match[0].indexOf(words));
    const inner: Line = { at: { start: line.at.start + offset, end: line.at.start + offset + words.length }, text: words };
    runs.push(...inlineRuns(inner, rules, { ...marks, ...kept.marks }, depth + 1));
  }
  plain(line.text.length);
  return runs;
}

/** All matches of all rules by place; each rule walks the line once. */
function earliest(text: string, rules: readonly InlineRule[]): { rule: InlineRule; match: RegExpExecArray }[] {
  if (!/[^\p{L}\p{N} ,.;()]/u.test(text)) return [];
  const found: { rule: InlineRule; match: RegExpExecArray }[] = [];
  for (const rule of rules) {
    const pattern = everywhere(rule.pattern);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push({ rule, match });
  }
  return found.length > 1 ? found.toSorted((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length) : found;
}

const global = new WeakMap<RegExp, RegExp>();

/** The pattern with the flag that finds all of its matches; made once. */
function everywhere(pattern: RegExp): RegExp {
  let found = global.get(pattern);
  if (!found) {
    found = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    global.set(pattern, found);
  }
  return found;
}

/** Lines as one passage: joined by blanks where they are wrapped, by breaks where `breaks` says that lines mean something. */
export function inlineWords(lines: readonly Line[], rules: readonly InlineRule[], breaks = false): Passage {
  const runs: Run[] = [];
  for (const line of lines) {
    const found = inlineRuns(line, rules);
    if (found.length === 0) continue;
    const last = runs.at(-1);
    if (last && last.text !== '') {
      const at = { start: last.at.end, end: Math.max(last.at.end, line.at.start) };
      runs.push(breaks ? { kind: 'break', at, text: '\n' } : { kind: 'text', at, text: ' ' });
    }
    runs.push(...found);
  }
  return passage(tidy(runs));
}

/** The marks that Markdown's relatives share. */
export const MARKDOWN: readonly InlineRule[] = [
  { pattern: /!\[[^\][]*\]\([^()\s]+\)/ },
  { pattern: /\[([^\][]+)\]\(([^()\s]+)(?:\s+"[^"]*")?\)/, keep: (match) => ({ group: 1, marks: { link: match[2] ?? '' } }) },
  { pattern: /<(https?:\/\/[^<>\s]+)>/, keep: (match) => ({ group: 1, marks: { link: match[1] ?? '' } }) },
  { pattern: /\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/, keep: () => ({ group: 1, marks: { strong: true } }) },
  { pattern: /(?<![\p{L}\p{N}*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\p{N}*])/u, keep: () => ({ group: 1, marks: { emphasis: true } }) },
  { pattern: /`([^`]+)`/, keep: () => ({ group: 1, marks: { code: true } }) },
];
