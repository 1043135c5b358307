import type { Problem } from './blocks.ts';

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

interface Decoder {
  decode(bytes: Uint8Array): string;
}
/** Of the platform (Node and browsers alike); not in the library of the bare language. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder;
};

const REPLACEMENT = '\uFFFD';

/** How many bytes from the start tell text from binary. */
const SNIFFED = 4096;

/**
 * Decodes a text file. A mark at its start decides; else UTF-16 is known by its zero bytes; else it is read as UTF-8,
 * every byte that is not valid as U+FFFD, with one problem that says where the first stands and how many there are.
 *
 * @throws {UnreadableDocument} For bytes that are no text.
 * @see WHATWG Encoding Standard, "decode".
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes) ?? utf16Without(bytes);
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), encoding, problems: [] };
  if (bytes.subarray(0, SNIFFED).includes(0)) throw new UnreadableDocument('it is a binary file, not text');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', problems: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, encoding: 'utf-8', problems: [invalidBytes(text)] };
  }
}

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
