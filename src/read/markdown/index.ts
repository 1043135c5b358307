import type { RootContent } from 'mdast';
import type { Block, ReadDocument, ReadOptions } from '../blocks.ts';
import { readFrontMatter } from '../front-matter.ts';
import { sourceOf } from '../source-of.ts';
import { blocksOf } from './blocks.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import { definitionsBelow, type Addresses } from './definitions.ts';
import { joined } from './join.ts';
import { daysLead } from './numbered.ts';
import { parseChunk, referencesIn, type References } from './parse.ts';
import { plainBlocks } from './plain.ts';

/** Stretches that need the whole grammar are put together up to about this length. In UTF-16 units. */
const PIECE = 65_536;

/**
 * Reads CommonMark with GitHub's tables, task lists, footnotes and strike-through, front matter before it, definition lists,
 * and HTML inside, which is shown as text unless it only sets words.
 *
 * @see CommonMark 0.31.2; GitHub Flavored Markdown; PHP Markdown Extra (definition lists)
 */
export function readMarkdown(text: string, options: ReadOptions): ReadDocument {
  const { front, bodyStart, problems } = readFrontMatter(text);
  const references = referencesIn(text, bodyStart);
  // What refers to other places is read at once, where it is short.
  if (references.size > 0 && text.length < PIECE) return readInPieces(text, options, PIECE);
  const read = grammarOf(text, bodyStart, references);
  const blocks: Block[] = [];
  let rich: Chunk | undefined;
  /** A paragraph that is read, with no empty line below it. */
  let above: { readonly start: number; readonly blocks: number } | undefined;
  const settle = (): void => {
    if (rich) joined(blocks, read(rich), rich.tableHead !== undefined, text);
    rich = undefined;
  };
  for (const chunk of chunksOf(text, bodyStart, 1)) {
    const plain = chunk.tableHead === undefined ? plainBlocks(text, chunk.start, chunk.end) : undefined;
    if (plain) {
      settle();
      joined(blocks, plain, false, text);
      above = plain.at(-1)?.kind === 'paragraph' && !isBlankAbove(text, chunk.end) ? { start: chunk.start, blocks: plain.length } : undefined;
      continue;
    }
    if (rich && chunk.end - rich.start > PIECE) settle();
    // What breaks into a paragraph is read as it does only together with it.
    if (!rich && above) blocks.length -= above.blocks;
    rich = { ...(rich ?? chunk), start: rich?.start ?? above?.start ?? chunk.start, end: chunk.end };
    above = undefined;
  }
  settle();
  return { source: sourceOf(text, options, 'text/markdown'), ...(front ? { front } : {}), blocks, problems };
}

const isBlankAbove = (text: string, at: number): boolean => /\n[ \t\r]*\n$/.test(text.slice(Math.max(0, at - 20), at));

/** The same by the whole grammar alone, in pieces of a length that the caller chooses: what `readMarkdown` is held to. */
export function readInPieces(text: string, options: ReadOptions, size: number): ReadDocument {
  const { front, bodyStart, problems } = readFrontMatter(text);
  const chunks: Iterable<Chunk> = text.length - bodyStart <= size ? [{ start: bodyStart, end: text.length }] : chunksOf(text, bodyStart, size);
  const read = text.length - bodyStart <= size ? wholeGrammar(text, bodyStart) : grammarOf(text, bodyStart, referencesIn(text, bodyStart));
  const blocks: Block[] = [];
  for (const chunk of chunks) joined(blocks, read(chunk), chunk.tableHead !== undefined, text);
  return { source: sourceOf(text, options, 'text/markdown'), ...(front ? { front } : {}), blocks, problems };
}

type ReadChunk = (chunk: Chunk) => Block[];

/** Reads stretches of one text, each by itself: what others define is shown to it. */
function grammarOf(text: string, from: number, references: References): ReadChunk {
  // Addresses come first: a link may lead to what is said at the end.
  const addresses: Addresses = references.size === 0 ? new Map() : definitionsBelow({ type: 'root', children: parseLines([...references.values()]) });
  const days = daysLead(text, from);
  return (chunk) => blocksOf(parseChunk(text, chunk, references), { text, addresses, days });
}

/** Reads a text as one stretch, which defines all that it refers to. */
function wholeGrammar(text: string, from: number): ReadChunk {
  const days = daysLead(text, from);
  return (chunk) => {
    const nodes = parseChunk(text, chunk, new Map());
    return blocksOf(nodes, { text, addresses: definitionsBelow({ type: 'root', children: nodes }), days });
  };
}

function parseLines(lines: readonly string[]): RootContent[] {
  const text = lines.join('\n\n');
  return parseChunk(text, { start: 0, end: text.length }, new Map());
}
