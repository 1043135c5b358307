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
/** HTML of the other kinds ends with an empty line. */
const BLANK = /^[ \t\r\n]*$/;
/** Signs that a line at the margin may begin with and yet belong to what stands above. */
const HELD = /[\s>|[\]]/;
const NUMBERED = /^\d{1,9}[.)]/;
/** What opens in the line of an item: a fence, or HTML. */
const OPENS_IN_ITEM = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+([`~<][^]*)/;

/** So much of a line tells what it is. In UTF-16 units. */
const LOOKED_AT = 400;

/** A line as far as it is looked at, and where it stands. */
interface Line {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly blank: boolean;
}

/**
 * Cuts a text where a block begins, into stretches of at least `size` characters, so that a long one can be read in memory
 * that does not grow with it. Cut is only where the grammar is sure that nothing reaches across: before headings and bullets
 * at the margin, before other words at the margin after an empty line, between the rows of a table.
 *
 * @param from Where to begin.
 * @param size 1 cuts wherever that can be.
 */
export function* chunksOf(text: string, from: number, size: number): Generator<Chunk> {
  let start = from;
  let head: string | undefined;
  let fence: string | undefined;
  let html: RegExp | undefined;
  /** The fence or HTML that is open ends with its item. */
  let inItem = false;
  let table: { readonly head: string } | undefined;
  let before: Line = { at: from, end: from, text: '', blank: true };
  const chunk = (end: number): Chunk => ({ start, end, ...(head === undefined ? {} : { tableHead: head }) });
  for (let at = from; at < text.length; at = before.end) {
    const line = lineAt(text, at);
    const { text: words, blank, end } = line;
    // Where an item ends that left something open, the grammar counts its end from what stands below.
    const leavesItem = inItem && !blank && !/^[ \t]/.test(words);
    if (leavesItem) {
      fence = html = undefined;
      inItem = false;
    }
    const inside = fence !== undefined || html !== undefined;
    if (fence !== undefined) {
      const closing = FENCE.exec(words)?.[1];
      if (closing?.startsWith(fence) && words.trim() === closing) fence = undefined;
    } else if (html) {
      if (html.test(text.slice(at, end)) || (html === BLANK && blank)) html = undefined;
    }
    if (!inside) {
      if (at - start >= size && at > start && !leavesItem) {
        const cut = beginsBlock(words, blank, before.blank);
        const inTable = !cut && table !== undefined && !before.blank && words.includes('|');
        if (cut || inTable) {
          yield chunk(at);
          start = at;
          head = inTable ? table?.head : undefined;
        }
      }
      if (blank) table = undefined;
      else if (!table && words.includes('-') && before.text.includes('|') && TABLE_RULE.test(words)) table = { head: text.slice(before.at, end) };
      const sign = blank ? '' : firstSign(words);
      if (sign === '`' || sign === '~') fence = FENCE.exec(words)?.[1];
      else if (sign === '<') html = htmlFrom(words);
      const opens = blank ? undefined : OPENS_IN_ITEM.exec(words)?.[1];
      if (opens !== undefined) {
        fence = FENCE.exec(opens)?.[1];
        html = longHtmlFrom(opens);
      }
      inItem = opens !== undefined && (fence !== undefined || html !== undefined);
    }
    before = line;
  }
  if (text.length > start) yield chunk(text.length);
}

function lineAt(text: string, at: number): Line {
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next + 1;
  const line = text.slice(at, Math.min(end, at + LOOKED_AT));
  return { at, end, text: line, blank: end - at < LOOKED_AT && BLANK.test(line) };
}

/** The first sign of a line that is no blank. */
const firstSign = (line: string): string => (line.charCodeAt(0) > 32 ? (line[0] ?? '') : (line.trimStart()[0] ?? ''));

/** Whether a line begins a block for sure, whatever stands above it. */
function beginsBlock(line: string, blank: boolean, afterBlank: boolean): boolean {
  const first = line[0] ?? '';
  if (first === '-' || first === '*' || first === '+') return BULLET.test(line) || afterBlank;
  if (first === '#') return HEADING.test(line) || afterBlank;
  return afterBlank && !blank && !HELD.test(first) && !NUMBERED.test(line);
}

/** What ends the HTML that a line begins; undefined where it begins none, or ends it itself. */
function htmlFrom(line: string): RegExp | undefined {
  if (LONG_HTML.some(([opens]) => opens.test(line))) return longHtmlFrom(line);
  return /^\s{0,3}<[/a-z]/i.test(line) ? BLANK : undefined;
}

/** What ends the HTML that goes on over empty lines. */
function longHtmlFrom(line: string): RegExp | undefined {
  const long = LONG_HTML.find(([opens]) => opens.test(line));
  return long && !long[1].test(line.replace(long[0], '')) ? long[1] : undefined;
}
