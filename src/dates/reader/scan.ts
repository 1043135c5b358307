import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { GAP_APOSTROPHE, GAP_COMMA, GAP_DASH, GAP_DOT, GAP_LINE, GAP_SPACE, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_GROUPED, NUM_HAN, NUM_ORDINAL, NUM_ROMAN, NUM_UNSPECIFIED, NUM_YEAR } from './marks.ts';

/** A token that is there (a name of its own, so that the other branch still may be one). */
export type There = Token & { readonly is: "there" };

/** What the grammar reads: one text's tokens, and how it is to be read. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The whole text is a label: a bare number may be a year, "24/12" a day. */
  readonly label: boolean;
  /** Order of numeric dates, and whether the document has shown it. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  readonly orderKnown: boolean;
  /** The document writes months as "2008-08": it has other dates of that form. */
  readonly iso: boolean;
  /** The document tells of years before Christ or of the first centuries. */
  readonly ancient: boolean;
  /** The era that the document says all its dates are in: "all dates are BC". */
  readonly era: 'BC' | 'AD' | undefined;
  /** How deep the grammar is in parts of parts ("the first week of the second half of …"): it goes {@link DEEPEST} deep. */
  depth: number;
}

/** Parts of parts are read so deep, and no deeper: no text can exhaust the stack. */
export const DEEPEST = 5;

/** A token that stands right behind the one before it, or after blanks. */
export const near = (token: Token | undefined): token is There => token !== undefined && token.gap <= GAP_SPACE;
/** The same, or on the next line (hard-wrapped prose). */
export const nearOrWrapped = (token: Token | undefined): token is There => token !== undefined && token.gap <= GAP_LINE;
/** The same, or before an apostrophe ("'63"). */
export const nearOrShort = (token: Token | undefined): token is There => token !== undefined && (token.gap <= GAP_LINE || token.gap === GAP_APOSTROPHE);
/** Behind a dash without blanks. */
export const isTight = (token: Token | undefined): token is There => token !== undefined && token.gap === GAP_DASH && !token.blank;
/** Near, or after a comma. */
export const afterComma = (token: Token | undefined): token is There => token !== undefined && (token.gap <= GAP_SPACE || token.gap === GAP_COMMA);
/** Near, or behind the dot of an abbreviation or an ordinal ("3. Oktober"). */
export const afterDot = (token: Token | undefined): token is There => token !== undefined && (token.gap <= GAP_LINE || token.gap === GAP_DOT);

export const isNumber = (token: Token | undefined): token is There => token !== undefined && token.num >= 0;
/** Figures, or a number in words that is written as one; no separator of thousands, no decimals, nothing that touches it. */
export const isPlain = (token: Token | undefined): token is There => token !== undefined && token.num >= 0 && (token.flags & (NUM_GROUPED | NUM_DECIMAL | NUM_BAD | NUM_ROMAN | NUM_UNSPECIFIED)) === 0;
/** A plain number that can be a day of the month. */
export const isDay = (token: Token | undefined): token is There => isPlain(token) && token.num >= 1 && token.num <= 31 && token.digits <= 2 && (token.flags & (NUM_DECADE | NUM_APOSTROPHE)) === 0;
/** Four figures that can be a year. */
export const isYear4 = (token: Token | undefined): token is There => isPlain(token) && (token.digits === 4 || ((token.flags & NUM_HAN) !== 0 && token.num > 999)) && token.num >= 100 && ((token.flags & NUM_ORDINAL) === 0 || (token.flags & NUM_YEAR) !== 0) && ((token.flags & NUM_DECADE) === 0 || token.num % 10 !== 0);
/** "'63" */
export const isShortYear = (token: Token | undefined): token is There => isPlain(token) && token.digits === 2 && (token.flags & NUM_APOSTROPHE) !== 0;

/** Whether a sense has one of these roles. */
export const isA = (token: Token | undefined, mask: number): token is Token & { readonly isA: true } => token !== undefined && (token.sense.a & mask) !== 0;
export const isB = (token: Token | undefined, mask: number): token is Token & { readonly isB: true } => token !== undefined && (token.sense.b & mask) !== 0;

/** The first token from `i` on that has none of these roles in mask b (skips at most two), all of them near. */
export function skip({ tokens }: Scan, i: number, mask: number): number {
  let k = i;
  for (let n = 0; n < 2 && isB(tokens[k], mask) && near(tokens[k]); n++) k++;
  return k;
}

/** Whether nothing but signs stands before an offset on its line. */
export const startsLine = (text: string, at: number): boolean => !isWordAt(text, text[at - 1] === ' ' ? at - 2 : at - 1) && /(?:^|\n)[ \t#*>|_+•(["“'–—-]*(?:\d{1,3}[.)] )?[*_]*$/.test(text.slice(Math.max(0, at - 16), at));
/** The character that ends the expression: 0 at the end of the text. Blanks are skipped. */
export function behind(text: string, at: number): string {
  let i = at;
  while (i < text.length && i - at < 8 && (text[i] === ' ' || text[i] === '\u00a0')) i++;
  return text[i] ?? '';
}

const ofKind = (kind: RegExp, from: number, to: number) => (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c < 128 ? c >= from && c <= to : kind.test(text.charAt(at));
};
/** Whether a small letter, or a capital, stands at an offset. */
export const isSmall = ofKind(/\p{Ll}/u, 97, 122);
export const isCapital = ofKind(/\p{Lu}/u, 65, 90);
/** Whether a letter stands at an offset, or a letter or figure. */
export const isLetterAt = (text: string, at: number): boolean => { const c = text.charCodeAt(at) | 32; return c < 128 ? c > 96 && c < 123 : /\p{L}/u.test(text.charAt(at)); };
export const isWordAt = (text: string, at: number): boolean => isLetterAt(text, at) || /\d/.test(text.charAt(at));

/** Whether the text or the clause ends here: nothing follows, or a sign that closes (a hyphen only where no word hangs on it). */
export const closes = (text: string, at: number): boolean => !isWordAt(text, text[at] === ' ' ? at + 1 : at) && /^\s*(?:$|[,.;:!?)\]}"”»–—|*،؛。，]|-(?!\p{L}))/u.test(text.slice(at, at + 6));
/** The first token from index `i` on that begins at or behind an offset. */
export function tokenFrom({ tokens }: Scan, i: number, at: number): number {
  let next = i;
  while (tokens[next] && tokens[next]!.s < at) next++;
  return next;
}
