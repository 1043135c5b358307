import type { Source } from '../../text/index.ts';
import { BLOCKS } from './parts.ts';
import { attribute, elementsBelow, isElement, type Element, type Node, type Parent } from './tree.ts';

/**
 * Where the words of a page stand, as those who look into pages know it: a CSS selector for each element that stands as a block,
 * from the nearest element above with an id of its own ("#history > ul > li:nth-of-type(3)"). In the order of the text, not overlapping:
 * what stands in an element beside the blocks in it is the element's own.
 */
export function elementPaths(root: Element, document: Parent): NonNullable<Source['origins']> {
  const ids = idsOf(document);
  const found: { at: { start: number; end: number }; place: string }[] = [];
  /** The words up to an offset are those of the element that was entered last. */
  let from = 0;
  const until = (end: number, place: string): void => {
    if (end > from && place !== '') found.push({ at: { start: from, end }, place });
    from = Math.max(from, end);
  };
  // Without recursion: pages may nest deeper than the stack.
  const open: { readonly node: Element; readonly place: string; readonly numbers: ReadonlyMap<Element, number>; next: number }[] = [];
  const enter = (node: Element, place: string): void => {
    open.push({ node, place, numbers: numbered(node), next: 0 });
  };
  from = root.sourceCodeLocation?.startOffset ?? 0;
  enter(root, pathTo(root, ids));
  for (let here = open.at(-1); here; here = open.at(-1)) {
    const child = here.node.childNodes[here.next++];
    if (!child) {
      const end = here.node.sourceCodeLocation?.endOffset;
      if (end !== undefined && (BLOCKS.has(here.node.tagName) || here.node === root)) until(end, here.place);
      open.pop();
    } else if (isElement(child)) {
      const place = step(here.place, child, here.numbers.get(child), ids);
      const start = child.sourceCodeLocation?.startOffset;
      // Marks within words have no place of their own.
      if (BLOCKS.has(child.tagName) && start !== undefined) until(start, here.place);
      enter(child, place);
    }
  }
  return found;
}

function pathTo(element: Element, ids: ReadonlySet<string>): string {
  const above: Element[] = [];
  for (let node: Element['parentNode'] | Element = element; node && 'tagName' in node; node = node.parentNode) above.unshift(node);
  return above.reduce((place, node) => step(place, node, node.parentNode && 'tagName' in node.parentNode ? numbered(node.parentNode).get(node) : undefined, ids), '');
}

/** Ids that one element alone has, and that need no escapes in CSS. */
function idsOf(document: Parent): Set<string> {
  const seen = new Set<string>();
  const ids = new Set<string>();
  for (const element of elementsBelow(document)) {
    const id = attribute(element, 'id');
    if (id === undefined || !/^[A-Za-z_][\w-]*$/.test(id)) continue;
    if (seen.has(id)) ids.delete(id);
    else ids.add(id);
    seen.add(id);
  }
  return ids;
}

function step(above: string, element: Element, number: number | undefined, ids: ReadonlySet<string>): string {
  const id = attribute(element, 'id');
  if (id !== undefined && ids.has(id)) return `#${id}`;
  return `${above === '' ? '' : `${above} > `}${element.tagName}${number === undefined ? '' : `:nth-of-type(${number})`}`;
}

const ALONE: ReadonlyMap<Element, number> = new Map();

/** Of children that have brothers of the same name: their numbers among these, from 1. */
function numbered({ childNodes }: Element): ReadonlyMap<Element, number> {
  let elements = 0;
  for (const child of childNodes) if (isElement(child)) elements++;
  if (elements < 2) return ALONE;
  const counts = new Map<string, number>();
  const numbers = new Map<Element, number>();
  for (const child of childNodes.filter((node: Node) => isElement(node))) {
    const number = (counts.get(child.tagName) ?? 0) + 1;
    counts.set(child.tagName, number);
    numbers.set(child, number);
  }
  for (const child of numbers.keys()) if (counts.get(child.tagName) === 1) numbers.delete(child);
  return numbers;
}
