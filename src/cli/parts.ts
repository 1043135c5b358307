import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TextDecoder } from 'node:util';
import type { Account } from '../account/account.ts';
import { csvCutter, gatherDefinitions, markdownCutter, partsOf, type Cutter } from '../account/parts/index.ts';
import { formatOf, LIMITS, MEGABYTE } from '../read/index.ts';
import { joinParts } from '../write/annals-json-parts.ts';
import type { Io } from './io.ts';
import { linesOf, readPart, type PackedPart, type PartOptions } from './part.ts';
import { partReaders } from './part-readers.ts';
import type { HowToPrint, Told } from './print-document.ts';
import { progressOf } from './progress.ts';

/** Longer files are read in parts, where that can be. In bytes. */
const LONG = 4 * MEGABYTE;
/** How long a part is, in UTF-16 units. */
const PART = 300_000;

/** Formats that can be read in parts, by their id. */
const CUT = new Set(['markdown', 'csv']);

/**
 * Whether a file is read in parts: a long one in a format that can be cut, of which only the entries are asked, as JSON.
 * What the texts tell (states above all) takes the whole document.
 */
export async function isInParts(path: string, how: HowToPrint, { cwd }: Pick<Io, 'cwd'>): Promise<boolean> {
  if (!how.json || !how.entriesOnly || how.confident || how.explain || how.lens?.length) return false;
  const file = resolve(cwd, path);
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile() || info.size <= LONG || (how.reading.limits.size !== LIMITS.size && info.size > how.reading.limits.size * MEGABYTE)) return false;
  const beginning = await beginningOf(file);
  return beginning !== undefined && !beginning.subarray(0, 4096).includes(0) && CUT.has(formatOf({ path }, beginning).id);
}

async function beginningOf(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(65_536), 0, 65_536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a long document in parts, over several cores, and gives its JSON in pieces. Its text is never held whole; its entries
 * are, packed, since ids depend on all of them.
 *
 * @param jobs How many parts are read at once. What is read is the same whatever it is.
 * @returns Undefined where the file cannot be read so after all: it is not in UTF-8.
 */
export async function printInParts(path: string, how: HowToPrint, io: Io, jobs: number, out: (piece: string) => void | Promise<void>): Promise<Told | undefined> {
  const file = resolve(io.cwd, path);
  const { size } = await stat(file);
  const markdown = formatOf({ path }, (await beginningOf(file)) ?? '').id === 'markdown';
  const progress = progressOf(Math.ceil(size / MEGABYTE), io, 'MB');
  const parts: PackedPart[] = [];
  const hash = createHash('sha256');
  let whole: Account | undefined;
  let why: string | undefined;
  let readers: ReturnType<typeof partReaders> | undefined;
  try {
    const pieces = textOf(file, (bytes) => {
      hash.update(bytes);
      progress.step('');
    });
    const first = await pieces.next();
    const beginning = first.value ?? '';
    const cutter: Cutter = markdown ? markdownCutter(await definitionsIn(file)) : await csvCutter(beginning.slice(0, beginning.lastIndexOf('\n', 100_000) + 1) || beginning, path);
    for await (const part of partsOf(from(beginning, pieces), cutter, PART)) {
      if (!whole) {
        const read = await readPart(part, { ...how.reading.settings, limits: how.reading.limits, path, entriesOnly: true });
        whole = read.account;
        why = whole.why;
        parts.push(read.packed);
        continue;
      }
      readers ??= partReaders(jobs, optionsBehind(whole, how, path));
      await readers.add(part);
    }
    for await (const packed of readers?.done() ?? []) parts.push(packed);
  } catch (error) {
    if (error instanceof TypeError && (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  } finally {
    progress.clear();
    await readers?.close();
  }
  if (!whole) return undefined;
  const account: Account = { ...whole, source: { ...whole.source, sha256: hash.digest('hex'), encoding: 'utf-8' } };
  const written = parts.map((part) => ({ numbers: part.numbers, lines: () => linesOf(part) }));
  for (const piece of joinParts(account, written, why)) await out(piece);
  await out('\n');
  const { findingsForPeople, problemFindings } = await import('../check/index.ts');
  const err = account.problems.length === 0 ? '' : findingsForPeople(account.source, problemFindings(account)).map((line) => `${line}\n`).join('');
  return { err, entries: parts.reduce((sum, { count }) => sum + count, 0), unread: false };
}

/** What the first part shows of the whole, for all others. */
const optionsBehind = ({ title, order, published, source }: Account, how: HowToPrint, path: string): PartOptions => ({
  ...how.reading.settings,
  ...(source.language === undefined ? {} : { language: source.language }),
  ...(order === undefined ? {} : { order }),
  ...(published === undefined ? {} : { reference: published }),
  limits: how.reading.limits,
  path,
  title,
  entriesOnly: true,
});

/** A file's text in pieces of about a megabyte. @throws {TypeError} For bytes that are not UTF-8. */
async function* textOf(file: string, see: (bytes: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of createReadStream(file, { highWaterMark: MEGABYTE })) {
    see(bytes as Uint8Array);
    yield decoder.decode(bytes as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}

async function* from(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The definitions of links and notes anywhere in a Markdown file: a part may refer to what stands at the end. */
async function definitionsIn(file: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let kept = '';
  for await (const piece of textOf(file, () => undefined)) {
    const text = kept + piece;
    // A definition may go on over indented lines: what stands behind the last line at the margin waits.
    const end = /\n(?=[^\s])[^\n]*$/.exec(text)?.index ?? -1;
    if (end >= 0) gatherDefinitions(text.slice(0, end + 1), found);
    kept = text.slice(end + 1);
  }
  gatherDefinitions(kept, found);
  return found;
}
