import { passage, type Passage, type Run, type Span } from '../../text/index.ts';
import type { Tree } from './tree.ts';

/**
 * The words of a value and where they stand. Values that are written with escapes, folded or indented are taken apart
 * word by word; where a word is written otherwise than it reads, it is one thing with what follows it.
 *
 * @param text The whole source.
 */
export function valueWords(value: Tree & { kind: 'scalar' }, text: string): Passage {
  return alignWords(value.text, text, value.at);
}

/** Sets `words` (what is meant) against what stands in the source at `at`. Linear: both are walked once. */
export function alignWords(words: string, text: string, at: Span): Passage {
  const exact = [at.start, at.start + 1].find((start) => words !== '' && start + words.length <= at.end && text.startsWith(words, start));
  if (exact !== undefined) {
    return passage([{ kind: 'text', at: { start: exact, end: exact + words.length }, text: words }]);
  }
  const runs: Run[] = [];
  let from = at.start;
  for (const [part] of words.matchAll(/\n+|[^\S\n]+|\S+/g)) {
    if (part.trim() === '') {
      // Where it stands is settled by the words around it.
      runs.push({ kind: part.includes('\n') ? 'break' : 'text', at: { start: from, end: from }, text: part.includes('\n') ? '\n' : ' ' });
      continue;
    }
    const found = find(part, text, from, at.end);
    runs.push({ kind: 'text', at: found, text: part });
    from = found.end;
  }
  return passage(settle(runs, at.end));
}

/** The next place of a word, or of what escapes write for it. */
function find(word: string, text: string, from: number, end: number): Span {
  const start = /\S/.exec(text.slice(from, Math.min(end, from + 400)))?.index ?? 0;
  const near = text.slice(from, Math.min(end, from + start + word.length * 6 + 16));
  const index = near.indexOf(word);
  if (index >= 0) return { start: from + index, end: from + index + word.length };
  // Escaped: as many written signs as it has, each an escape or itself.
  const signs = /\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|[^\\]/gsu;
  const skipped = /^(?:\s|\\[nrt\n]|["'])*/.exec(near)?.[0].length ?? 0;
  signs.lastIndex = skipped;
  let last = skipped;
  for (let left = [...word].length; left > 0; left--) {
    const sign = signs.exec(near);
    if (!sign) break;
    last = signs.lastIndex;
    if (/^\\u[dD][89abAB]/.test(sign[0])) left++;
  }
  const written = { start: Math.min(from + skipped, end), end: Math.min(from + Math.max(last, skipped), end) };
  if (text.slice(written.start, written.end).includes('\\')) return written;
  // What stands between was mended away (a broken block of YAML): the word stands further on, or nowhere.
  const later = text.slice(from, Math.min(end, from + 2000)).indexOf(word);
  return later < 0 ? { start: written.start, end: written.start } : { start: from + later, end: from + later + word.length };
}

/** Gives the blanks between words their place. */
function settle(runs: readonly Run[], end: number): Run[] {
  return runs.map((run, index) => {
    if (run.text.trim() !== '') return run;
    const next = runs[index + 1]?.at.start ?? end;
    return { ...run, at: { start: run.at.start, end: Math.max(run.at.start, Math.min(next, end)) } };
  });
}
