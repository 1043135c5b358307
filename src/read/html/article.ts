import { ARTICLE_CLASSES, ARTICLE_IDS, CHROME_NAMES, CHROME_ROLES, DROPPED } from './parts.ts';
import { attribute, classesOf, elementsBelow, isElement, isText, type Element, type Node, type Parent } from './tree.ts';

/** How many characters of words stand below a node, scripts and such left out. */
export function weight(parent: Parent): number {
  let sum = 0;
  const waiting: Node[] = [...parent.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) sum += node.value.trim().length;
    else if (isElement(node) && !DROPPED.has(node.tagName)) for (const child of node.childNodes) waiting.push(child);
  }
  return sum;
}

/**
 * The element that holds what the page is about: its one `main`, its one `article`, or what publishing systems name so;
 * else the whole body. Something that holds too little of the words is none of these.
 */
export function articleOf(body: Element): Element {
  const all = [...elementsBelow(body)];
  const main = all.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const root = theOne(main, body, 0.25) ?? body;
  const inside = root === body ? all : [...elementsBelow(root)];
  const articles = inside.filter(({ tagName }) => tagName === 'article');
  const named = inside.filter(
    (element) => ARTICLE_IDS.has((attribute(element, 'id') ?? '').toLowerCase()) || attribute(element, 'itemprop') === 'articleBody' || classesOf(element).some((name) => ARTICLE_CLASSES.has(name)),
  );
  return theOne(articles, root, 0.5) ?? theOne(named.slice(0, 4), root, 0.5) ?? root;
}

/** The one of these that holds the share of the words, where there is one; of nested ones the outermost. */
function theOne(elements: readonly Element[], whole: Element, share: number): Element | undefined {
  if (elements.length === 0 || elements.length > 4) return undefined;
  const all = weight(whole);
  return elements.find((element) => weight(element) >= all * share);
}

const CONTAINERS = new Set(['div', 'section', 'aside', 'nav', 'ul', 'ol', 'footer', 'header', 'table', 'form', 'p']);

/** Whether an element is what surrounds an article: navigation, comments, notices, lists of links to elsewhere. */
export function isChrome(element: Element, inArticle: boolean): boolean {
  const { tagName } = element;
  if (tagName === 'nav' || tagName === 'dialog' || tagName === 'menu') return true;
  if ((tagName === 'footer' || tagName === 'aside') && !inArticle) return true;
  const role = attribute(element, 'role');
  if (role !== undefined && CHROME_ROLES.has(role)) return true;
  if (!CONTAINERS.has(tagName)) return false;
  return [...classesOf(element), (attribute(element, 'id') ?? '').toLowerCase()].some((name) => CHROME_NAMES.has(name));
}
