import { BLOCKS } from './parts.ts';
import { attribute, elementsBelow, textsBelow, wordsBelow, type Element } from './tree.ts';

/** The notes of a page: which links are their marks, which blocks hold them, which links lead back. */
export interface Notes {
  /** Links that are marks of notes, each with the note's label ("1"). */
  readonly marks: ReadonlyMap<Element, string>;
  readonly blocks: ReadonlyMap<Element, string>;
  readonly back: ReadonlySet<Element>;
}

export const NO_NOTES: Notes = { marks: new Map(), blocks: new Map(), back: new Set() };

/** "[3]", "3", "*", "note 4", "b": what stands in a text for a note. */
const MARK = /^\W{0,3}(?:(?:note|n\.?|fn)\s?)?(\d{1,4}|[a-z]|[ivx]{1,5}|[*†‡§]{1,4})\W{0,3}$/iu;
const HOLDERS = new Set(['li', 'p', 'div', 'dd', 'aside', 'td', 'section']);

/**
 * Finds the notes of a page by what they have in common whatever program wrote it: a short mark in the text links to a
 * block further down, and that block links back to the mark.
 */
export function notesOf(root: Element): Notes {
  const elements = [...elementsBelow(root)];
  const places = new Map<string, number>();
  for (const [index, element] of elements.entries()) {
    for (const name of [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined]) {
      if (name && !places.has(name)) places.set(name, index);
    }
  }
  const marks = new Map<Element, string>();
  const blocks = new Map<Element, string>();
  const back = new Set<Element>();
  for (const [index, element] of elements.entries()) {
    const to = fragmentOf(element);
    const place = to === undefined ? undefined : places.get(to);
    if (place === undefined || place <= index || back.has(element)) continue;
    const label = MARK.exec(wordsBelow(element).trim())?.[1];
    const block = label === undefined ? undefined : holderOf(elements[place] as Element);
    if (label === undefined || !block) continue;
    const names = namesAround(element);
    const returning = firstBelow(block).filter((link) => names.has(fragmentOf(link) ?? ''));
    if (returning.length === 0) continue;
    marks.set(element, blocks.get(block) ?? label);
    if (!blocks.has(block)) blocks.set(block, label);
    for (const link of returning) back.add(link);
  }
  return marks.size === 0 ? NO_NOTES : { marks, blocks, back };
}

const fragmentOf = (element: Element): string | undefined => {
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
  const hash = href?.startsWith('#') ? href.slice(1) : undefined;
  if (!hash) return undefined;
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
};

/** The block that a note is: the target itself, or what it opens. */
function holderOf(target: Element): Element | undefined {
  let element: Element | null = target;
  for (let up = 0; element && up < 4; up++) {
    if (BLOCKS.has(element.tagName)) return HOLDERS.has(element.tagName) ? element : undefined;
    element = element.parentNode && 'tagName' in element.parentNode ? element.parentNode : null;
  }
  return undefined;
}

/** The names of a mark and of what it stands in, up to its block. */
function namesAround(mark: Element): ReadonlySet<string> {
  const names = new Set<string>();
  let element: Element | null = mark;
  for (let up = 0; element && up < 4 && !BLOCKS.has(element.tagName); up++) {
    for (const name of [attribute(element, 'id'), attribute(element, 'name')]) if (name) names.add(name);
    element = element.parentNode && 'tagName' in element.parentNode ? element.parentNode : null;
  }
  return names;
}

/** The links that a block begins or ends with: a page's worth of words is no note. */
function firstBelow(block: Element): Element[] {
  const found: Element[] = [];
  let seen = 0;
  for (const element of elementsBelow(block)) {
    if (element.tagName === 'a') found.push(element);
    if (++seen >= 60) break;
  }
  return found;
}

/** Where the words of a mark stand: offsets in the file. */
export function placeOfMark(mark: Element): { readonly start: number; readonly end: number } | undefined {
  const texts = [...textsBelow(mark)].flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? []);
  const [first, last] = [texts[0], texts.at(-1)];
  return first && last ? { start: first.startOffset, end: last.endOffset } : undefined;
}
