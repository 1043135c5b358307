import type { Block, ReadDocument, ReadOptions } from '../blocks.ts';
import { cover, type Marks, type Run } from '../../text/index.ts';
import { byteString, decodeAs, isKnownEncoding } from '../decode-as.ts';
import { addGap, addOrigin, addRun, closed, endPage, extractedText, newExtract } from '../extract.ts';
import { gatherLists, type Piece } from '../gather-lists.ts';

/** Groups that hold no words of the text. */
const SKIPPED = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'annotation', 'listtable', 'listoverridetable', 'rsidtbl', 'themedata', 'colorschememapping', 'datastore', 'generator', 'xmlnstbl', 'latentstyles', 'filetbl', 'revtbl', 'listtext', 'pntext', 'bkmkstart', 'bkmkend', 'nonshppict', 'deleted']);

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', line: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', '~': '\u00a0', '_': '\u2011' };

/** What sets paragraphs and tables: within a footnote it says nothing of the text. */
const NOT_OF_NOTES = new Set(['par', 'pard', 'page', 'sect', 'intbl', 'outlinelevel', 'pagebb', 'ls', 'ilvl', 'cell', 'row', 'nestcell', 'nestrow', 'sectd']);

interface State {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly skipped: boolean;
  /** The number of the footnote that the words are of. */
  readonly note: number | undefined;
  /** The words are the instruction of a field. */
  readonly instruction: boolean;
  readonly link: string | undefined;
  readonly unicode: number;
}

const DEEPEST = 1000;

/** RTF: paragraphs with their outline levels, list items, table rows, footnotes, links. Pictures, headers and deleted words are left out. */
export function readRtf(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const raw = byteString(bytes);
  const extract = newExtract();
  const pieces: Piece[] = [];
  let rows: { cells: { at: Run['at']; words: ReturnType<typeof closed>['words'] }[] }[] = [];
  let cells: { at: Run['at']; words: ReturnType<typeof closed>['words'] }[] = [];
  let runs: Run[] = [];
  let outline: number | undefined;
  let level: number | undefined;
  let inTable = false;
  let codepage = 'windows-1252';
  let pending: number[] = [];
  let skip = 0;
  let state: State = { strong: false, emphasis: false, skipped: false, note: undefined, instruction: false, link: undefined, unicode: 1 };
  const stack: State[] = [];
  /** Words of footnotes: they stand behind the text. */
  const notes: { words: string; marks: Marks }[][] = [];
  let instruction = '';
  let paragraphs = 0;
  let tables = 0;

  const marks = (): Marks => ({ ...(state.strong ? { strong: true as const } : {}), ...(state.emphasis ? { emphasis: true as const } : {}), ...(state.link === undefined ? {} : { link: state.link }) });
  const put = (words: string): void => {
    if (state.instruction) instruction += words;
    if (state.skipped || words === '') return;
    if (state.note === undefined) runs.push(addRun(extract, words, marks()));
    else notes[state.note]?.push({ words, marks: marks() });
  };
  const flushBytes = (): void => {
    if (pending.length > 0) put(decodeAs(codepage, Uint8Array.from(pending)));
    pending = [];
  };
  const endRows = (): void => {
    const kept = rows.filter((row) => row.cells.some(({ words }) => words.text !== ''));
    const spans = kept.map((row) => row.cells.filter(({ words }) => words.text !== '').map(({ at }) => at).reduce(cover));
    const [first, ...others] = kept;
    if (first && spans.length > 0) {
      const header = others.length > 0 && first.cells.every(({ words }) => words.text !== '' && words.text.length < 40 && !/\p{N}/u.test(words.text));
      const all = kept.map((row, index) => ({ at: spans[index] as Run['at'], cells: row.cells }));
      const block: Block = { kind: 'table', at: spans.reduce(cover), ...(header && all[0] ? { header: all[0] } : {}), rows: header ? all.slice(1) : all };
      pieces.push({ block });
      tables++;
      for (const [index, row] of all.entries()) addOrigin(extract, row.at, `table ${tables}, row ${index + 1}`);
    }
    rows = [];
  };
  const endParagraph = (): void => {
    const { words, at } = closed(extract, runs);
    runs = [];
    addGap(extract, '\n');
    paragraphs++;
    if (words.text === '') return;
    endRows();
    addOrigin(extract, at, `paragraph ${paragraphs}`);
    if (outline !== undefined && outline < 9) pieces.push({ block: { kind: 'heading', at, depth: Math.min(6, outline + 1), words } });
    else pieces.push({ block: { kind: 'paragraph', at, words }, ...(level === undefined ? {} : { level }) });
  };

  const token = /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi;
  for (const [, word, number, hex, sign, brace, plain] of raw.matchAll(token)) {
    if (hex !== undefined) {
      if (skip > 0) skip--;
      else if (!state.skipped) pending.push(Number.parseInt(hex, 16));
      continue;
    }
    flushBytes();
    if (plain !== undefined) {
      const kept = plain.slice(Math.min(skip, plain.length));
      skip = Math.max(0, skip - plain.length);
      // Signs above ASCII in the raw file are in its code page too.
      if (/[\u0080-\u00ff]/.test(kept)) put(decodeAs(codepage, Uint8Array.from(kept, (char) => char.charCodeAt(0))));
      else put(kept);
    } else if (brace === '{') {
      if (stack.length < DEEPEST) stack.push(state);
    } else if (brace === '}') {
      state = stack.pop() ?? state;
    } else if (sign !== undefined) {
      if (sign === '*') state = { ...state, skipped: true };
      else if (SIGNS[sign] !== undefined) put(SIGNS[sign]);
      else if (/[\\{}]/.test(sign)) put(sign);
      else if ((sign === '\n' || sign === '\r') && state.note === undefined) endParagraph();
    } else if (word !== undefined) {
      const value = number === undefined ? undefined : Number(number);
      if (word === 'footnote') {
        // Written as something that may be skipped, it is the words of a note: its mark stands here.
        const label = notes.push([]);
        if (state.note === undefined) runs.push(addRun(extract, `[${label}]`, { superscript: true, link: `#fn-${label}` }));
        state = { ...state, skipped: false, note: label - 1, link: undefined };
      } else if (word === 'field') instruction = '';
      else if (word === 'fldinst') state = { ...state, skipped: true, instruction: true };
      else if (word === 'fldrslt') state = { ...state, link: /\bHYPERLINK\s+"([^"\s]+)"/.exec(instruction.slice(0, 4000))?.[1] };
      else if (SKIPPED.has(word)) state = { ...state, skipped: true };
      else if (word === 'b') state = { ...state, strong: value !== 0 };
      else if (word === 'i') state = { ...state, emphasis: value !== 0 };
      else if (word === 'plain') state = { ...state, strong: false, emphasis: false };
      else if (word === 'uc') state = { ...state, unicode: value ?? 1 };
      else if (word === 'u' && value !== undefined) {
        put(String.fromCharCode(value < 0 ? value + 65536 : value));
        skip = state.unicode;
      } else if (word === 'ansicpg' && value !== undefined) codepage = codepageName(value);
      else if (state.note !== undefined && NOT_OF_NOTES.has(word)) put(word === 'par' ? '\n' : '');
      else if (word === 'pard') [outline, level, inTable] = [undefined, undefined, false];
      else if (word === 'intbl') inTable = true;
      else if (word === 'outlinelevel') outline = value;
      else if (word === 'pagebb') endPage(extract);
      else if (word === 'ls') level ??= 0;
      else if (word === 'ilvl') level = Math.min(20, value ?? 0);
      else if (word === 'par' || word === 'sect' || word === 'page') {
        if (inTable) put('\n');
        else if (!state.skipped) endParagraph();
        if (word === 'page' && !state.skipped) endPage(extract);
      } else if (word === 'cell' || word === 'nestcell') {
        const { words, at } = closed(extract, runs);
        cells.push({ words, at });
        runs = [];
        addGap(extract, '\t');
      } else if (word === 'row' || word === 'nestrow') {
        if (cells.length > 0) rows.push({ cells });
        cells = [];
        addGap(extract, '\n');
      } else if (SIGNS[word] !== undefined) put(SIGNS[word]);
    }
  }
  flushBytes();
  endParagraph();
  endRows();
  const footnotes = notes.flatMap((parts, index): Block[] => {
    const { words, at } = closed(extract, parts.map(({ words: part, marks: set }) => addRun(extract, part, set)));
    addGap(extract, '\n');
    return words.text === '' ? [] : [{ kind: 'footnote', at, label: String(index + 1), blocks: [{ kind: 'paragraph', at, words }] }];
  });
  return {
    source: { path: options.path, mediaType: 'application/rtf', text: extractedText(extract), ...(options.sha256 ? { sha256: options.sha256 } : {}), encoding: codepage, origins: extract.origins },
    blocks: [...gatherLists(pieces), ...footnotes],
    problems: [],
  };
}

function codepageName(number: number): string {
  const name = { 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 65001: 'utf-8', 10000: 'macintosh' }[number] ?? `windows-${number}`;
  return isKnownEncoding(name) ? name : 'windows-1252';
}
