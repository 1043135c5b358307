import stringWidth from 'string-width';
import type { Measure } from './text.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Measures any script, combining marks and pictures of several code points. */
export const wide: Measure = {
  width: stringWidth,
  *characters(text) {
    for (const { segment } of segmenter.segment(text)) yield segment;
  },
};
