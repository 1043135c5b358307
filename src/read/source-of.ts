import type { Source } from '../text/index.ts';
import type { ReadOptions } from './blocks.ts';

/** The Source of a text that is the file itself. */
export const sourceOf = (text: string, { path, mediaType, sha256, language }: ReadOptions, usual: string): Source => ({
  path,
  mediaType: mediaType ?? usual,
  text,
  ...(sha256 === undefined ? {} : { sha256 }),
  ...(language === undefined ? {} : { language }),
});
