import { parse } from 'parse5';
import type { Block, ReadDocument, ReadOptions } from '../blocks.ts';
import { aboutPage, languageOf } from './about.ts';
import { articleOf, weight } from './article.ts';
import { blocksBelow } from './blocks.ts';
import { eventBlocks } from './events.ts';
import { elementPaths } from './paths.ts';
import { elementsBelow } from './tree.ts';

/**
 * Reads a whole page, or a piece of one, as browsers do: the article found, what surrounds it left out.
 * Spans are offsets in `text`, the decoded file.
 */
export function readHtml(text: string, options: ReadOptions): ReadDocument {
  const document = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const body = [...elementsBelow(document)].find(({ tagName }) => tagName === 'body');
  const front = aboutPage(document, text);
  const language = languageOf(document);
  const source = {
    path: options.path,
    mediaType: options.mediaType ?? 'text/html',
    text,
    ...(options.sha256 ? { sha256: options.sha256 } : {}),
    ...(language ? { language } : {}),
  };
  const article = body ? articleOf(body) : undefined;
  const origins = article ? elementPaths(article, document) : [];
  const blocks = article && weight(article) > 0 ? blocksBelow(article, text, article !== body) : [];
  return { source: { ...source, ...(origins.length > 0 ? { origins, linesFirst: true } : {}) }, ...(front ? { front } : {}), blocks: [...blocks, ...eventBlocks(document, text)], problems: [] };
}

/** The blocks of a piece of HTML, all of it taken for the article. Spans are offsets in `text`. */
export function htmlBlocks(text: string): Block[] {
  const document = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const body = [...elementsBelow(document)].find(({ tagName }) => tagName === 'body');
  return body ? blocksBelow(body, text, true) : [];
}
