/** The text face, cut by ranges of characters: what a page does not use is not loaded. Source Serif 4, SIL Open Font License. */
interface Face {
  readonly file: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  readonly range: 'latin' | 'ext';
}

const face = (range: Face['range'], weight: Face['weight'], style: Face['style']): Face => ({ file: `serif-${range}-${weight}-${style}.woff2`, weight, style, range });

export const FACES: readonly Face[] = [
  face('latin', 400, 'normal'), face('latin', 400, 'italic'), face('latin', 600, 'normal'),
  face('ext', 400, 'normal'), face('ext', 400, 'italic'),
];

const RANGES: Readonly<Record<Face['range'], string>> = {
  latin: 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ext: 'U+100-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

/** The rules for the faces that are there. `url` gives the address of a font file as the style sheet has to name it. */
export const fontFaces = (has: (file: string) => boolean, url: (file: string) => string): string =>
  FACES.filter(({ file }) => has(file)).map(({ file, weight, style, range }) =>
    `@font-face{font-family:"Annals Serif";font-style:${style};font-weight:${weight};font-display:swap;src:url(${url(file)}) format("woff2");unicode-range:${RANGES[range]}}`).join('');
