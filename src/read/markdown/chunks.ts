/** A stretch of Markdown that reads the same by itself as in its place. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** It begins inside a table: the head and the line of dashes, without which its rows are none. */
  readonly tableHead?: string;
}

const FENCE = /^\s{0,12}(`{3,}|~{3,})/;
/** HTML that goes on over empty lines, and what ends it (CommonMark 4.6, kinds 1 to 5). */
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s{0,12}<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^\s{0,12}<!--/, /-->/],
  [/^\s{0,12}<\?/, /\?>/],
  [/^\s{0,12}<!\[CDATA\[/, /\]\]>/],
  [/^\s{0,12}<![a-z]/i, />/],
];
const BULLET = /^[-*+][ \t]+\S/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const TABLE_RULE = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * Cuts a text where a block begins, into stretches of about `size` characters, so that a long one can be read in memory
 * that does not grow with it. Cut is only where the grammar is sure that nothing reaches across: before headings and bullets
 * at the margin, before other words at the margin after an empty line, between the rows of a table.
 */
export function chunksOf(text: string, from: number, size: number): Chunk[] {
  if (text.length - from <= size * 1.5) return [{ start: from, end: text.length }];
  const chunks: Chunk[] = [];
  let start = from;
  let head: string | undefined;
  let fence: string | undefined;
  let html: RegExp | undefined;
  let table: { readonly head: string } | undefined;
  let before = { at: from, line: '', blank: true };
  const cut = (at: number, tableHead?: string): void => {
    chunks.push({ start, end: at, ...(head === undefined ? {} : { tableHead: head }) });
    start = at;
    head = tableHead;
  };
  for (let at = from; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    const line = text.slice(at, Math.min(end, at + 400));
    const blank = line.trim() === '' && end - at < 400;
    if (fence !== undefined) {
      const closing = FENCE.exec(line)?.[1];
      if (closing?.startsWith(fence) && line.trim() === closing) fence = undefined;
    } else if (html) {
      if (html.test(text.slice(at, end)) || (html === BLANK && blank)) html = undefined;
    } else {
      const opening = FENCE.exec(line)?.[1];
      const long = LONG_HTML.find(([opens]) => opens.test(line));
      if (at - start >= size) {
        const first = line[0] ?? '';
        if (BULLET.test(line) || HEADING.test(line)) cut(at);
        else if (before.blank && !blank && !/[\s>|[\]]/.test(first) && !/^\d{1,9}[.)]/.test(line)) cut(at);
        else if (table && line.includes('|') && !before.blank) cut(at, table.head);
      }
      if (blank) table = undefined;
      else if (!table && before.line.includes('|') && line.includes('-') && TABLE_RULE.test(line)) table = { head: text.slice(before.at, end) };
      if (opening !== undefined) fence = opening;
      else if (long) {
        if (!long[1].test(line.replace(long[0], ''))) html = long[1];
      } else if (/^\s{0,3}<[/a-z]/i.test(line)) html = BLANK;
    }
    before = { at, line, blank };
    at = end;
  }
  cut(text.length);
  return chunks.filter((chunk) => chunk.end > chunk.start);
}

/** HTML of the other kinds ends with an empty line. */
const BLANK = /^\s*$/;
