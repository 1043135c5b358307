/** How a terminal sets text: the pieces that are one character to a reader, and the cells they take. */
export interface Measure {
  /** Cells of a text: two for wide characters, none for combining ones. */
  readonly width: (text: string) => number;
  readonly characters: (text: string) => Iterable<string>;
}

/** Latin, Greek, Cyrillic and common signs: each UTF-16 unit is one character and one cell. */
const NARROW = /^[\s\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u214f\u2190-\u22ff\u2400-\u243f\ufeff\ufffd]*$/u;

/** Whether {@link narrow} measures a text rightly. The measure for all others costs a cold start as much as reading a chronology. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

export const narrow: Measure = { width: (text) => text.length, characters: (text) => text };

/** The measure that suits a text. */
export const measureFor = async (text: string): Promise<Measure> => (isNarrow(text) ? narrow : (await import('./wide.ts')).wide);

/** The text filled up with blanks to `cells`. */
export const pad = (text: string, cells: number, { width }: Measure): string => text + ' '.repeat(Math.max(0, cells - width(text)));

/** The first words that fit into `cells`, with "…" where some are left out; never cut inside a word, unless it alone is too long. */
export function firstWords(text: string, cells: number, { width, characters }: Measure): string {
  // A stretch that is long enough for certain keeps a long text cheap.
  const stretch = text.slice(0, cells * 8);
  const flat = stretch.replaceAll(/[\s\u2028\u2029]+/gu, ' ').trim();
  if (stretch.length === text.length && width(flat) <= cells) return flat;
  let taken = '';
  let used = 0;
  for (const character of characters(flat)) {
    const more = width(character);
    if (used + more > cells - 1) {
      const cut = taken.lastIndexOf(' ');
      const whole = character === ' ' || cut < taken.length / 2 ? taken : taken.slice(0, cut);
      return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
    }
    taken += character;
    used += more;
  }
  return `${taken}…`;
}
