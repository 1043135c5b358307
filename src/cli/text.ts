import stringWidth from 'string-width';

/** Cells that a text takes in a terminal: two for wide characters, none for combining ones. */
export const width = (text: string): number => stringWidth(text);

/** The text filled up with blanks to `cells`. */
export const pad = (text: string, cells: number): string => text + ' '.repeat(Math.max(0, cells - width(text)));

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first words that fit into `cells`, with "…" where some are left out; never cut inside a word, unless it alone is too long. */
export function firstWords(text: string, cells: number): string {
  // A stretch that is long enough for certain keeps a long text cheap.
  const stretch = text.slice(0, cells * 8);
  const flat = stretch.replaceAll(/[\s\u2028\u2029]+/gu, ' ').trim();
  if (stretch.length === text.length && width(flat) <= cells) return flat;
  let taken = '';
  let used = 0;
  for (const { segment } of segmenter.segment(flat)) {
    const more = width(segment);
    if (used + more > cells - 1) {
      const cut = taken.lastIndexOf(' ');
      const whole = segment === ' ' || cut < taken.length / 2 ? taken : taken.slice(0, cut);
      return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
    }
    taken += segment;
    used += more;
  }
  return `${taken}…`;
}
