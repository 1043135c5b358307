import { SaxesParser } from 'saxes';
import { decode } from '../decode.ts';

/** An element of an XML document. Names are as written, prefix and all. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const DEEPEST = 400;

/**
 * Reads XML as far as it goes. Entities that a document declares are not expanded (they stay as written),
 * and what nests too deep is left out.
 */
export function parseXml(content: Uint8Array | string): XmlElement {
  const document = typeof content === 'string' ? content : decode(content).text;
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > DEEPEST) return;
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (depth <= DEEPEST && open.length > 1) open.pop();
    depth--;
  });
  const words = (text: string): void => {
    if (depth <= DEEPEST) open.at(-1)?.children.push(text);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.write(document.replace(/^\ufeff/, '')).close();
  return root;
}

export const isXml = (part: XmlElement | string): part is XmlElement => typeof part !== 'string';

/** Children with this name. */
export const named = (element: XmlElement | undefined, name: string): XmlElement[] => (element?.children ?? []).filter(isXml).filter((part) => part.name === name);

/** The first child with this name; of several names, the path down. */
export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found?.children.filter(isXml).find((inner) => inner.name === name);
  return found;
}

/** The first element inside, whatever its name. */
export const firstChild = (element: XmlElement): XmlElement | undefined => element.children.find(isXml);

/** All elements with this name, anywhere below. */
export function* below(element: XmlElement | undefined, name: string): Iterable<XmlElement> {
  const waiting: (XmlElement | string)[] = [...(element?.children ?? [])].toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isXml(next)) continue;
    if (next.name === name) yield next;
    for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index] as XmlElement);
  }
}

/** All words below. */
export function wordsOf(element: XmlElement | undefined): string {
  let words = '';
  const waiting: (XmlElement | string)[] = [...(element?.children ?? [])].toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isXml(next)) words += next;
    else for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index] as XmlElement);
  }
  return words;
}
