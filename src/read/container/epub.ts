import type { ReadDocument, ReadOptions } from '../blocks.ts';
import { decode, UnreadableDocument } from '../decode.ts';
import { readHtml } from '../html/index.ts';
import { unpack } from './zip.ts';
import { below, child, named, parseXml, wordsOf } from './xml.ts';

/** EPUB books: their chapters in reading order, as one page. The text is the chapters' own markup. */
export function readEpub(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const files = unpack(bytes, (name) => /\.(?:opf|xhtml|html?|xml)$/i.test(name), options.limits);
  const container = files.get('META-INF/container.xml');
  const root = container ? [...below(parseXml(container), 'rootfile')][0]?.attributes['full-path'] : [...files.keys()].find((name) => name.endsWith('.opf'));
  const opf = root === undefined ? undefined : files.get(root);
  if (root === undefined || !opf) throw new UnreadableDocument('it is no EPUB book: it names no package document');
  const book = parseXml(opf);
  const folder = root.includes('/') ? root.slice(0, root.lastIndexOf('/') + 1) : '';
  const manifest = new Map([...below(book, 'item')].map(({ attributes }) => [attributes['id'] ?? '', attributes]));
  const chapters = [...below(book, 'itemref')].flatMap(({ attributes }) => {
    const item = manifest.get(attributes['idref'] ?? '');
    const path = item && within(folder + decodeURI(item['href'] ?? ''));
    const file = path === undefined || (item?.['properties'] ?? '').split(' ').includes('nav') ? undefined : files.get(path);
    return file && path !== undefined ? [{ path, text: plainMarkup(decode(file).text) }] : [];
  });
  let text = '';
  const origins = chapters.map(({ path, text: chapter }) => {
    const start = text.length;
    text += `${chapter}\n`;
    return { at: { start, end: start + chapter.length }, place: path };
  });
  const { source: { linesFirst, ...source }, ...document } = readHtml(text, options);
  void linesFirst;
  const metadata = child(book, 'package', 'metadata');
  const title = wordsOf(named(metadata, 'dc:title')[0]).trim();
  const author = wordsOf(named(metadata, 'dc:creator')[0]).trim();
  const values = { ...(title ? { title } : {}), ...(author ? { author } : {}) };
  return {
    ...document,
    source: { ...source, mediaType: 'application/epub+zip', origins },
    front: { at: { start: 0, end: 0 }, format: 'other', ...values, categories: [], tags: [], data: values, places: {} },
  };
}

/** Elements that XML closes in one sign and HTML would leave open: written out, so that the chapters are read as they are meant. */
const plainMarkup = (text: string): string => text.replace(/<(title|script|style|textarea|iframe|a|span|div|p|b|i|em|strong|td|th|li|section)(\s[^<>]*)?\/>/gi, '<$1$2></$1>');

/** The path without its steps upwards. */
function within(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
