import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isText = (node: Node): node is TextNode => node.nodeName === '#text';
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** An attribute's value, or undefined. */
export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((found) => found.name === name)?.value;

/** The classes of an element, lower case. */
export const classesOf = (element: Element): readonly string[] =>
  (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/).filter((name) => name !== '');

/** All elements below (and not) a node, in document order, without recursion: pages may be nested deeper than the stack. */
export function* elementsBelow(parent: Parent): Iterable<Element> {
  const waiting: Node[] = [...parent.childNodes].toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index--) waiting.push(node.childNodes[index] as Node);
  }
}

/** All text nodes below a node, in document order. */
export function* textsBelow(parent: Parent): Iterable<TextNode> {
  const waiting: Node[] = [...parent.childNodes].toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) yield node;
    else if (isElement(node)) for (let index = node.childNodes.length - 1; index >= 0; index--) waiting.push(node.childNodes[index] as Node);
  }
}

/** The words below a node, spaces not tidied. */
export const wordsBelow = (parent: Parent): string => [...textsBelow(parent)].map(({ value }) => value).join('');
