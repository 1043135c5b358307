import type { Block, ReadDocument } from '../blocks.ts';

/** Markup that holds more than words: tables, lists. */
const STRUCTURE = /<(?:table|tr|ul|ol|dl)[\s>]/i;

/** Nothing but the frame of a table or list. */
const FRAME = /^(?:\s|<\/?(?:table|tbody|thead|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|caption|colgroup|col)(?:\s[^<>]*)?>)*$/i;

const isStructure = (block: Block): boolean => block.kind === 'raw' && STRUCTURE.test(block.text);

/**
 * Reads the tables and lists that an author of Markdown wrote as HTML. All of it is parsed at once, each piece where it
 * stands, since empty lines cut one table into several blocks. The parser is brought in only where there is such markup.
 */
export async function withHtml(document: ReadDocument): Promise<ReadDocument> {
  const { blocks, source } = document;
  if (!blocks.some(isStructure)) return document;
  const { htmlBlocks } = await import('../html/index.ts');
  let only = '';
  for (const block of blocks) {
    if (block.kind !== 'raw') continue;
    only += ' '.repeat(Math.max(0, block.at.start - only.length)) + source.text.slice(Math.max(block.at.start, only.length), block.at.end);
  }
  const read = htmlBlocks(only);
  const opened: Block[] = [];
  let next = 0;
  let reached = 0;
  for (const block of blocks) {
    if (block.kind !== 'raw') {
      opened.push(block);
      continue;
    }
    const own: Block[] = [];
    for (let found = read[next]; found && found.at.start < block.at.end; found = read[++next]) own.push(found);
    if (own.length > 0) {
      opened.push(...own);
      reached = Math.max(reached, own.at(-1)?.at.end ?? 0);
    } else if (block.at.start >= reached && !FRAME.test(block.text)) opened.push(block);
  }
  return { ...document, blocks: opened };
}
