import type { Block } from '../read/blocks.ts';

const NUMBERS = /(?<![\d./-])(\d{1,2})[./-](\d{1,2})(?:[./-](?:\d{4}|\d{2})|(?=\s|:|,|$))(?![\d./])/g;
const LEADING_ISO = /^[^\p{L}\p{N}]{0,4}\d{4}-\d\d-\d\d(?![\d-])/u;

/**
 * The order of day and month that a document's numeric dates show; undefined where none shows it, or both.
 * Where lines begin with ISO 8601's whole dates, "1903-12" beside them is a month and no period of years.
 */
export function orderOfNumbers(blocks: readonly Block[]): 'dmy' | 'mdy' | 'ymd' | undefined {
  let dmy = 0;
  let mdy = 0;
  let ymd = 0;
  for (const text of textsIn(blocks)) {
    if (!/\d[./-]\d/.test(text)) continue;
    if (LEADING_ISO.test(text)) ymd += 1;
    for (const [, first, second] of text.matchAll(NUMBERS)) {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && a <= 31 && b <= 12) dmy += 1;
      else if (b > 12 && b <= 31 && a <= 12) mdy += 1;
    }
    if (dmy > 0 && mdy > 0) return undefined;
  }
  return dmy > 0 ? 'dmy' : mdy > 0 ? 'mdy' : ymd >= 2 ? 'ymd' : undefined;
}

/** The words of blocks, piece by piece; code and markup of other languages are left out. */
function* textsIn(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        yield block.words.text;
        break;
      case 'list':
        for (const item of block.items) yield* textsIn(item.blocks);
        break;
      case 'quote':
      case 'section':
        yield* textsIn(block.blocks);
        break;
      case 'definitions':
        for (const { terms, definitions } of block.groups) {
          for (const term of terms) yield term.text;
          for (const definition of definitions) yield* textsIn(definition);
        }
        break;
      case 'table':
        for (const { cells } of block.header ? [block.header, ...block.rows] : block.rows) for (const cell of cells) if (!cell.spread) yield cell.words.text;
        break;
      default:
    }
  }
}
