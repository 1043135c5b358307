import type { FrontMatter } from '../blocks.ts';
import type { Span } from '../../text/index.ts';
import { attribute, elementsBelow, textsBelow, wordsBelow, type Element, type Parent } from './tree.ts';

/** Names of `meta` elements, the surest first. */
const NAMES = {
  title: ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'],
  date: ['article:published_time', 'dcterms.issued', 'dc.date.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'citation_publication_date', 'datepublished', 'publish-date', 'pubdate', 'date', 'article:modified_time', 'last-modified'],
  description: ['description', 'og:description', 'dcterms.description', 'dc.description'],
  image: ['og:image', 'twitter:image'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator'],
} as const;

/** What the page's head says of the page. */
export function aboutPage(document: Parent, text: string): FrontMatter | undefined {
  const said = new Map<string, { readonly value: string; readonly at: Span }>();
  let heading: { readonly value: string; readonly at: Span } | undefined;
  let title: { readonly value: string; readonly at: Span } | undefined;
  for (const element of elementsBelow(document)) {
    if (element.tagName === 'meta') {
      const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '').toLowerCase();
      const value = attribute(element, 'content')?.trim();
      if (name !== '' && value && !said.has(name)) said.set(name, { value, at: valuePlace(element, text) });
    } else if (element.tagName === 'title' && !title && element.namespaceURI.endsWith('xhtml')) title = wordsAndPlace(element);
    else if (element.tagName === 'h1' && !heading) heading = wordsAndPlace(element);
  }
  const find = (names: readonly string[]) => names.map((name) => said.get(name)).find((found) => found !== undefined);
  const found = {
    title: heading ?? find(NAMES.title) ?? title,
    date: find(NAMES.date),
    description: find(NAMES.description),
    image: find(NAMES.image),
    author: find(NAMES.author),
  };
  const fields = Object.entries(found).flatMap(([name, field]): [string, NonNullable<typeof field>][] => (field ? [[name, field]] : []));
  // What the page tells Annals: <meta name="annals:order" content="dmy">.
  for (const [name, field] of said) if (name.startsWith('annals:')) fields.push([name, field]);
  if (fields.length === 0) return undefined;
  const values = Object.fromEntries(fields.map(([name, { value }]) => [name, value]));
  const places = fields.map(([, { at }]) => at);
  return {
    at: { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) },
    format: 'other',
    ...values,
    categories: [],
    tags: [],
    data: values,
    places: Object.fromEntries(fields.map(([name, { at }]) => [name, at])),
  };
}

/** The language that the page says it is in, as BCP 47. */
export function languageOf(document: Parent): string | undefined {
  for (const element of elementsBelow(document)) {
    if (element.tagName === 'html' || element.tagName === 'body') {
      const language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
      if (language && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)) return language;
    }
  }
  return undefined;
}

function valuePlace(element: Element, text: string): Span {
  const where = element.sourceCodeLocation?.attrs?.['content'] ?? element.sourceCodeLocation;
  const [start, end] = [where?.startOffset ?? 0, where?.endOffset ?? 0];
  const value = attribute(element, 'content')?.trim() ?? '';
  // Where it is written as it is meant, the value itself.
  const within = text.slice(start, end).lastIndexOf(value);
  return within < 0 ? { start, end } : { start: start + within, end: start + within + value.length };
}

function wordsAndPlace(element: Element): { value: string; at: Span } | undefined {
  const value = wordsBelow(element).replace(/\s+/g, ' ').trim();
  const places = [...textsBelow(element)].flatMap(({ sourceCodeLocation: where }) => (where ? [where] : []));
  const [first, last] = [places[0], places.at(-1)];
  return value === '' || !first || !last ? undefined : { value, at: { start: first.startOffset, end: last.endOffset } };
}
