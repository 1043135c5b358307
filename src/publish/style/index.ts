import { base } from './base.ts';
import { contents } from './contents.ts';
import { page } from './page.ts';
import { panorama } from './panorama.ts';
import { print } from './print.ts';
export { FACES, fontFaces } from './fonts.ts';

/** Blanks that only the eye needs, taken out. The sheets hold no strings with braces, semicolons or double blanks. */
const squeeze = (css: string): string => css.replace(/\s+/gu, ' ').replace(/ ?([{};,]) ?/gu, '$1').replace(/: /gu, ':').replace(/;\}/gu, '}').trim();

/** The style sheet of every page, without its fonts. */
export const styles: string = squeeze([base, page, panorama, contents, print].join(''));
