import { parseFragment } from 'parse5';
import { passage, slicePassage, spanInSource, type Passage, type Run } from '../../text/index.ts';
import { NO_NOTES } from '../html/notes.ts';
import { BLOCKS } from '../html/parts.ts';
import { tidy } from '../tidy.ts';
import { isElement, type Node } from '../html/tree.ts';
import { wordsOf } from '../html/words.ts';

/** Longer values than this are left as they are: nobody writes one entry so long. */
const LONGEST = 200_000;

/** Takes HTML out of words that hold some: values in JSON, YAML, sheets and calendars often do. Others come back as they are. */
export function withoutMarkup(words: Passage): Passage {
  if (words.text.length > LONGEST || !/[<&]/.test(words.text) || !/<\/?[a-z][^<>]*>|&(?:#x?[0-9a-f]+|[a-z][a-z0-9]+);/i.test(words.text)) return words;
  const fragment = parseFragment(words.text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const inner = wordsOf(lined(fragment.childNodes), { text: words.text, notes: NO_NOTES });
  const runs: Run[] = [];
  for (const run of inner.runs) {
    const exact = run.kind === 'text' && run.at.start < run.at.end && run.text.length === run.at.end - run.at.start;
    if (!exact) runs.push({ ...run, at: spanInSource(words, run.at) });
    else for (const part of slicePassage(words, run.at).runs) runs.push(run.marks ? { ...part, marks: { ...part.marks, ...run.marks } } : part);
  }
  return passage(tidy(runs));
}

/** Blocks within the words end a line. */
function lined(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node) || !BLOCKS.has(node.tagName)) return [node];
    const where = node.sourceCodeLocation;
    const end = where ? (where.endTag?.startOffset ?? where.endOffset) : 0;
    const lineEnd = parseFragment('<br>', { sourceCodeLocationInfo: true }).childNodes[0] as Node;
    if (isElement(lineEnd) && where) lineEnd.sourceCodeLocation = { ...where, startOffset: end, endOffset: end };
    return [...lined(node.childNodes), lineEnd];
  });
}
