import type { Block } from '../read/blocks.ts';
import { wordsOfBlocks } from './draft.ts';

/** The order of day and month that a document's numeric dates show; undefined where none shows it, or both. */
export function orderOfNumbers(blocks: readonly Block[]): 'dmy' | 'mdy' | undefined {
  let dmy = 0;
  let mdy = 0;
  for (const block of blocks) {
    for (const [, first, second] of wordsOfBlocks([block]).text.matchAll(/(?<![\d./-])(\d{1,2})[./-](\d{1,2})(?:[./-](?:\d{4}|\d{2})|(?=\s|:|,|$))(?![\d./])/g)) {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && a <= 31 && b <= 12) dmy += 1;
      else if (b > 12 && b <= 31 && a <= 12) mdy += 1;
    }
  }
  return dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : undefined;
}
