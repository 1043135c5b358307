import { passage, type Marks, type Passage, type Run } from '../../text/index.ts';
import { CODE, DROPPED, EMPHASIS, STRONG, STRUCK } from './parts.ts';
import { runsOf } from './runs.ts';
import { placeOfMark, type Notes } from './notes.ts';
import { tidy } from '../tidy.ts';
import { attribute, classesOf, elementsBelow, isElement, isText, wordsBelow, type Element, type Node } from './tree.ts';

/** Deeper than this nobody marks up words; what is deeper is read without its marks. */
const DEEPEST = 60;

/** Within a word, these are a matter of looks. */
const STYLED = new Set(['sup', 'sub', 'small', 'font', 'wbr', 'abbr', 'ruby', 'rt', 'rp']);

/** The whole file, and the notes found in it. */
export interface Written {
  readonly text: string;
  readonly notes: Notes;
}

/** The words of inline nodes, as a browser would show them, and where each stands. */
export function wordsOf(nodes: readonly Node[], page: Written, marks?: Marks, keep = false): Passage {
  const runs: Run[] = [];
  collect(nodes, page, marks, keep, runs, 0);
  return passage(keep ? runs : tidy(runs));
}

function collect(nodes: readonly Node[], page: Written, marks: Marks | undefined, keep: boolean, runs: Run[], depth: number): void {
  for (const [index, node] of nodes.entries()) {
    if (isText(node)) {
      const { startOffset, endOffset } = node.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
      runs.push(...runsOf(page.text.slice(startOffset, endOffset), startOffset, node.value, marks, keep));
    } else if (isElement(node)) element(node, nodes[index - 1], page, marks, keep, runs, depth);
  }
}

function element(node: Element, before: Node | undefined, page: Written, marks: Marks | undefined, keep: boolean, runs: Run[], depth: number): void {
  const { tagName, sourceCodeLocation: where } = node;
  if (tagName === 'br' || tagName === 'img' || tagName === 'wbr') {
    if (!where || tagName === 'wbr') return;
    const at = { start: where.startOffset, end: where.endOffset };
    if (tagName === 'br') runs.push({ kind: 'break', at, text: '\n' });
    else {
      const url = attribute(node, 'src');
      runs.push({ kind: 'image', at, text: '', ...(url ? { url } : {}) });
    }
    return;
  }
  const label = page.notes.marks.get(node);
  const place = label === undefined ? undefined : placeOfMark(node);
  if (place) {
    runs.push({ kind: 'text', at: place, text: isBracketed(node) ? `${label}` : `[${label}]`, marks: { ...marks, superscript: true, link: `#fn-${label}` } });
    return;
  }
  if (page.notes.back.has(node)) return;
  if (DROPPED.has(tagName) || attribute(node, 'aria-hidden') === 'true' || (isNoteMark(node) && ![...elementsBelow(node)].some((link) => page.notes.marks.has(link))) || classesOf(node).includes('mw-editsection')) return;
  if (depth > DEEPEST) return;
  const start = runs.length;
  collect(node.childNodes, page, marked(node, marks), keep, runs, depth + 1);
  const [last, first] = [runs[start - 1], runs[start]];
  if (last && first && runTogether(before, node) && /[\p{L}\p{N}]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(first.text)) {
    runs.splice(start, 0, { kind: 'text', at: { start: last.at.end, end: last.at.end }, text: ' ' });
  }
}

/** "[3]" behind a sentence is no word of it. */
const isNoteMark = (node: Element): boolean =>
  node.tagName === 'sup' && (classesOf(node).includes('reference') || classesOf(node).includes('footnote-ref'));

/** The brackets of a mark stand around its link and not in it. */
const isBracketed = (link: Element): boolean =>
  link.parentNode !== null && 'tagName' in link.parentNode && link.parentNode.tagName === 'sup' && wordsBelow(link.parentNode).trim().startsWith('[') && !wordsBelow(link).includes('[');

/** Elements with a class that follow another with nothing between are set apart by a style sheet: they are no one word. */
function runTogether(before: Node | undefined, node: Element): boolean {
  if (before === undefined || !isElement(before)) return false;
  return setApart(node) && setApart(before) && !sameLook(before, node);
}

/** Word processors cut words into spans that have no meaning: of one look, or with names that only number looks ("c1", "s2"). */
function sameLook(one: Element, other: Element): boolean {
  const [first, second] = [classesOf(one), classesOf(other)];
  return one.tagName === 'span' && other.tagName === 'span' && ([...first, ...second].every((name) => /^[a-z]{1,2}\d{1,3}$/.test(name)) || (first.length === second.length && first.every((name) => second.includes(name))));
}

const setApart = (node: Element): boolean => node.tagName === 'time' || (classesOf(node).length > 0 && !STYLED.has(node.tagName));

function marked(node: Element, marks: Marks | undefined): Marks | undefined {
  const { tagName } = node;
  if (STRONG.has(tagName)) return { ...marks, strong: true };
  if (EMPHASIS.has(tagName)) return { ...marks, emphasis: true };
  if (STRUCK.has(tagName)) return { ...marks, strikethrough: true };
  if (CODE.has(tagName)) return { ...marks, code: true };
  if (tagName === 'sup') return { ...marks, superscript: true };
  if (tagName === 'sub') return { ...marks, subscript: true };
  if (tagName === 'a') {
    const link = attribute(node, 'href');
    const linkTitle = attribute(node, 'title');
    return link ? { ...marks, link, ...(linkTitle ? { linkTitle } : {}) } : marks;
  }
  const datetime = attribute(node, 'datetime');
  if (tagName === 'time' && datetime) return { ...marks, datetime };
  return marks;
}
