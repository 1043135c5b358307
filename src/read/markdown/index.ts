import type { RootContent } from 'mdast';
import type { Block, FormatReader, ReadDocument, ReadOptions } from '../blocks.ts';
import { readFrontMatter } from '../front-matter.ts';
import { sourceOf } from '../source-of.ts';
import { blocksOf } from './blocks.ts';
import { chunksOf } from './chunks.ts';
import { definitionsBelow, type Addresses } from './definitions.ts';
import { joined } from './join.ts';
import { daysLead } from './numbered.ts';
import { parseChunk, referencesIn } from './parse.ts';

/** Texts up to about this length are read at once; what is longer, in pieces. In UTF-16 units. */
const PIECE = 65_536;

/**
 * Reads CommonMark with GitHub's tables, task lists, footnotes and strike-through, front matter before it, definition lists,
 * and HTML inside, which is shown as text unless it only sets words.
 *
 * @see CommonMark 0.31.2; GitHub Flavored Markdown; PHP Markdown Extra (definition lists)
 */
export const readMarkdown: FormatReader = (text, options) => readInPieces(text, options, PIECE);

/** The same, in pieces of a length that the caller chooses. The length changes nothing of what is read. */
export function readInPieces(text: string, options: ReadOptions, size: number): ReadDocument {
  const { front, bodyStart, problems } = readFrontMatter(text);
  const chunks = chunksOf(text, bodyStart, size);
  const references = chunks.length > 1 ? referencesIn(text, bodyStart) : new Map<string, string>();
  // Addresses come first: a link may lead to what is said at the end.
  const addresses = new Map(definitionsBelow({ type: 'root', children: [...references.values()].length > 0 ? definitions([...references.values()]) : [] }));
  const days = daysLead(text, bodyStart);
  const blocks: Block[] = [];
  for (const chunk of chunks) {
    const nodes = parseChunk(text, chunk, references);
    const known: Addresses = chunks.length > 1 ? addresses : definitionsBelow({ type: 'root', children: nodes });
    joined(blocks, blocksOf(nodes, { text, addresses: known, days }), chunk.tableHead !== undefined, text);
  }
  return { source: sourceOf(text, options, 'text/markdown'), ...(front ? { front } : {}), blocks, problems };
}

const definitions = (lines: readonly string[]): RootContent[] => {
  const text = lines.join('\n\n');
  return parseChunk(text, { start: 0, end: text.length }, new Map());
};
