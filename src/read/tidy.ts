import type { Run } from '../text/index.ts';

const BLANK = /[ \t\n\r\f]/;

/** Takes white space off both ends of a row of runs, and where two blanks meet, the second. Breaks take the blanks around them. */
export function tidy(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    let next: Run | undefined = run;
    const before = kept.at(-1);
    if (run.kind === 'text' && (before === undefined || before.kind === 'break' || (before.kind === 'text' && BLANK.test(before.text.at(-1) ?? '')))) next = trimStart(run);
    if (run.kind === 'break') {
      let last = kept.pop();
      while (last && last.kind === 'text') {
        const trimmed = trimEnd(last);
        if (trimmed) {
          kept.push(trimmed);
          break;
        }
        last = kept.pop();
      }
      if (last && last.kind !== 'text') kept.push(last);
      if (kept.length === 0) next = undefined;
    }
    if (next) kept.push(next);
  }
  for (let last = kept.pop(); last; last = kept.pop()) {
    if (last.kind === 'break') continue;
    const trimmed = last.kind === 'text' ? trimEnd(last) : last;
    if (trimmed) {
      kept.push(trimmed);
      break;
    }
  }
  return kept;
}

function trimStart(run: Run): Run | undefined {
  const text = run.text.replace(/^[ \t\n\r\f]+/, '');
  if (text === run.text) return run;
  if (text === '') return undefined;
  const divides = run.text.length === run.at.end - run.at.start;
  return { ...run, text, at: divides ? { start: run.at.end - text.length, end: run.at.end } : run.at };
}

function trimEnd(run: Run): Run | undefined {
  let end = run.text.length;
  while (end > 0 && BLANK.test(run.text[end - 1] as string)) end--;
  if (end === run.text.length) return run;
  if (end === 0) return undefined;
  const divides = run.text.length === run.at.end - run.at.start;
  return { ...run, text: run.text.slice(0, end), at: divides ? { start: run.at.start, end: run.at.start + end } : run.at };
}
