import type { Problem } from './blocks.ts';
import { decodeAs } from './decode-as.ts';
import { legacyEncoding } from './legacy.ts';

/** A file's text and what had to be done to get it. */
export interface Decoded {
  readonly text: string;
  /** As the WHATWG Encoding Standard names it. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** The file is of a kind that holds no text to read. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

const REPLACEMENT = '\uFFFD';

/** How many bytes from the start tell text from binary. */
const SNIFFED = 4096;

/**
 * Decodes a text file. A mark at its start decides; else UTF-16 is known by its zero bytes; else it is read as UTF-8.
 * What is not valid UTF-8 is read in the older encoding that it says or shows, and the problem says which; where only a few
 * bytes are not valid, these become U+FFFD, and the problem says where the first stands and how many there are.
 *
 * @throws {UnreadableDocument} For bytes that are no text.
 * @see WHATWG Encoding Standard, "decode".
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes) ?? utf16Without(bytes);
  if (encoding !== undefined) return { text: decodeAs(encoding, bytes), encoding, problems: [] };
  if (bytes.subarray(0, SNIFFED).includes(0)) throw new UnreadableDocument('it is a binary file, not text');
  try {
    return { text: decodeAs('utf-8', bytes, true), encoding: 'utf-8', problems: [] };
  } catch {
    const legacy = legacyEncoding(bytes);
    if (legacy !== undefined) return { text: decodeAs(legacy, bytes), encoding: legacy, problems: [oldEncoding(legacy)] };
    const text = decodeAs('utf-8', bytes);
    return { text, encoding: 'utf-8', problems: [invalidBytes(text)] };
  }
}

const oldEncoding = (encoding: string): Problem => ({
  id: 'encoding',
  severity: 'warning',
  message: `The file is not in UTF-8; it is read as ${encoding}.`,
  at: { start: 0, end: 0 },
  mend: 'Save the file as UTF-8, so that nobody has to find out.',
});

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every other byte of mostly Latin text is zero. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, SNIFFED);
  const even = head.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const most = head.length * 0.35;
  if (odd > most && even < odd / 20) return 'utf-16le';
  if (even > most && odd < even / 20) return 'utf-16be';
  return undefined;
}

function invalidBytes(text: string): Problem {
  const start = text.indexOf(REPLACEMENT);
  let count = 0;
  for (let at = start; at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  return {
    id: 'encoding',
    severity: 'warning',
    message: `${count === 1 ? 'One place' : `${count} places`} in the file ${count === 1 ? 'is' : 'are'} not valid UTF-8 and ${count === 1 ? 'is' : 'are'} shown as ${REPLACEMENT}.`,
    at: { start, end: start + 1 },
    mend: 'Save the file as UTF-8.',
  };
}
