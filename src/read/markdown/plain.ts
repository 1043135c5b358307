import { passage, type Marks, type Passage, type Run } from '../../text/index.ts';
import type { Block } from '../blocks.ts';
import { headingOf, paragraphOf } from './blocks.ts';

/**
 * The blocks of a stretch that is plain: a heading, a paragraph, one bullet, their words set in bold or italics or linked at
 * most. Most of what chronologies hold is, and the whole grammar takes fifty times as long for it. Undefined for a stretch that
 * may be more: then the whole grammar reads it. What is read here is what that would read (`plain.test.ts`).
 *
 * @param start Where the stretch begins, as `chunksOf` cuts it with size 1. @param end Where it ends.
 */
export function plainBlocks(text: string, start: number, end: number): Block[] | undefined {
  const close = endOfWords(text, start, end);
  if (close <= start) return [];
  const first = text.charCodeAt(start);
  if (first === NUMBER_SIGN) return headed(text, start, close);
  const isBullet = (first === DASH || first === STAR || first === PLUS) && text.charCodeAt(start + 1) === SPACE;
  return isBullet ? bullet(text, start, close) : paragraph(text, start, close);
}

const [LINE_END, RETURN, SPACE, TAB, NUMBER_SIGN, STAR, PLUS, DASH] = [10, 13, 32, 9, 35, 42, 43, 45];

/** The end of a stretch without the line ends behind it; its very end where blanks stand before them. */
function endOfWords(text: string, start: number, end: number): number {
  let close = end;
  while (close > start) {
    const code = text.charCodeAt(close - 1);
    if (code !== LINE_END && code !== RETURN) break;
    close--;
  }
  return close;
}

function headed(text: string, start: number, end: number): Block[] | undefined {
  const line = text.indexOf('\n', start);
  const close = line < 0 || line > end ? end : text.charCodeAt(line - 1) === RETURN ? line - 1 : line;
  let depth = 1;
  while (text.charCodeAt(start + depth) === NUMBER_SIGN) depth++;
  let from = start + depth;
  if (depth > 6 || text.charCodeAt(from) !== SPACE || text.charCodeAt(close - 1) === NUMBER_SIGN) return undefined;
  while (text.charCodeAt(from) === SPACE) from++;
  const words = from < close ? wordsIn(text, from, close) : undefined;
  if (!words || words.text.includes('\n')) return undefined;
  const heading = headingOf({ start, end: close }, depth, words);
  if (close === end) return [heading];
  const below = paragraph(text, line + 1, end);
  return below && [heading, ...below];
}

function bullet(text: string, start: number, end: number): Block[] | undefined {
  let from = start + 1;
  while (text.charCodeAt(from) === SPACE) from++;
  // Five blanks begin code.
  if (from - start > 5) return undefined;
  const inner = paragraph(text, from, end);
  const [only] = inner ?? [];
  if (!inner || (only?.kind === 'paragraph' && only.words.text.includes('\n'))) return undefined;
  const at = { start, end };
  return [{ kind: 'list', at, ordered: false, items: [{ at, blocks: inner }] }];
}

function paragraph(text: string, start: number, end: number): Block[] | undefined {
  const words = wordsIn(text, start, end);
  return words && paragraphOf({ start, end }, words);
}

/**
 * Signs of the grammar beside stars, underscores and links, and line beginnings that are more than words: lists, quotations,
 * tables, fences, lines of dashes.
 */
const GRAMMAR = /[\t\r\\`<~|@\0]|&(?! )|\n(?:[\s#>+=:-]|$|\d{1,9}[.)](?:[ \n]|$))/;
const BEGINS_MORE = /^(?:[\s#>+=:&-]|\d{1,9}[.)](?:[ \n]|$))/;
/** Blanks at the end of a line, and bare addresses. */
const REFUSED = / \n|:\/\/|www\.|(?:mailto|xmpp):/i;

/** The words of a stretch without signs of the grammar; undefined where it may hold some. */
function wordsIn(text: string, start: number, end: number): Passage | undefined {
  const written = text.slice(start, end);
  const last = written.charCodeAt(written.length - 1);
  if (written === '' || last === SPACE || last === TAB || BEGINS_MORE.test(written) || GRAMMAR.test(written)) return undefined;
  const runs = runsOf(written, start);
  return runs && passage(runs);
}

/** A sign that may set words apart, or begin a link. */
const SIGN = /[*_[\]]/g;
const LINK = /^\[([^[\]*_!\n]+)\]\(([^\s()<>\\;*_]+)\)/;
const LINKED = /^[^\s].*[^\s]$|^\S$/;
const WORD = /[\p{L}\p{N}]/u;
/** Punctuation for certain, as the grammar counts it. */
const PUNCTUATION = /[.,;:!?()"'/%\u2010-\u2015\u2018-\u201f]/;

/** The runs of words; undefined where a sign in them may mean what only the grammar can say. */
function runsOf(written: string, offset: number): Run[] | undefined {
  const runs: Run[] = [];
  let from = 0;
  let open: { readonly sign: string; readonly marks: Marks } | undefined;
  const add = (until: number, marks?: Marks): void => {
    if (until > from) runs.push({ kind: 'text', at: { start: offset + from, end: offset + until }, text: written.slice(from, until), ...(marks ? { marks } : {}) });
  };
  let plainFrom = 0;
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(written); found; found = SIGN.exec(written)) {
    const at = found.index;
    const sign = found[0];
    if (sign === ']') return undefined;
    if (sign === '[') {
      const link = open ? null : LINK.exec(written.slice(at, at + 2000));
      const [whole = '', words = '', url = ''] = link ?? [];
      if (!link || written[at - 1] === '!' || !LINKED.test(words) || words.startsWith('^') || REFUSED.test(words)) return undefined;
      if (REFUSED.test(written.slice(plainFrom, at))) return undefined;
      add(at);
      runs.push({ kind: 'text', at: { start: offset + at + 1, end: offset + at + 1 + words.length }, text: words, marks: { link: url } });
      from = plainFrom = at + whole.length;
      SIGN.lastIndex = from;
      continue;
    }
    const width = written[at + 1] === sign ? 2 : 1;
    const [before, behind] = [at === 0 ? '\n' : written[at - 1] ?? '', written[at + width] ?? '\n'];
    const mark = written.slice(at, at + width);
    if (behind === sign) return undefined;
    if (!open) {
      if (!/[\s(]/.test(before) || !WORD.test(behind)) return undefined;
      add(at);
      open = { sign: mark, marks: width === 2 ? { strong: true } : { emphasis: true } };
    } else {
      const closes = WORD.test(before) ? /\s/.test(behind) || PUNCTUATION.test(behind) : PUNCTUATION.test(before) && /\s/.test(behind);
      if (open.sign !== mark || !closes) return undefined;
      add(at, open.marks);
      open = undefined;
    }
    from = at + width;
    SIGN.lastIndex = from;
  }
  if (open || REFUSED.test(written.slice(plainFrom))) return undefined;
  add(written.length);
  return runs;
}
