import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Root } from 'mdast';
import type { FormatReader } from '../blocks.ts';
import { readFrontMatter } from '../front-matter.ts';
import { sourceOf } from '../source-of.ts';
import { blocksOf } from './blocks.ts';
import { definitionsBelow } from './definitions.ts';

/**
 * Reads CommonMark with GitHub's tables, task lists, footnotes and strike-through, front matter before it, definition lists,
 * and HTML inside, which is shown as text unless it only sets words.
 *
 * @see CommonMark 0.31.2; GitHub Flavored Markdown; PHP Markdown Extra (definition lists)
 */
export const readMarkdown: FormatReader = (text, options) => {
  const { front, bodyStart, problems } = readFrontMatter(text);
  const tree = parse(text, bodyStart);
  const blocks = blocksOf(tree.children, { text, addresses: definitionsBelow(tree) });
  return { source: sourceOf(text, options, 'text/markdown'), ...(front ? { front } : {}), blocks, problems };
};

/** Without the transforms: they look for further bare addresses, and the nodes that they make stand nowhere in the text. */
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** The tree of a text, front matter blanked out so that every offset is one of the whole text. */
function parse(text: string, bodyStart: number): Root {
  const head = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  return fromMarkdown(head + text.slice(bodyStart), { extensions: [gfm()], mdastExtensions });
}
