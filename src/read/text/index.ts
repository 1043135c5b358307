import type { ReadDocument, ReadOptions } from '../blocks.ts';
import { linesOf } from '../lines.ts';
import { sourceOf } from '../source-of.ts';
import { textBlocks } from './blocks.ts';

/** Plain text: hanging dates, tabs and columns, wrapped lines, underlined headings, bullets. */
export const readText = (text: string, options: ReadOptions): ReadDocument => ({
  source: sourceOf(text, options, 'text/plain'),
  blocks: textBlocks(linesOf(text)),
  problems: [],
});
