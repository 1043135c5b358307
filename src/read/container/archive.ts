import { unzipSync } from 'fflate';
import type { ReadDocument, ReadOptions } from '../blocks.ts';
import { UnreadableDocument } from '../decode.ts';
import { formats } from '../formats.ts';
import { LimitReached, LIMITS, MEGABYTE, type Limits } from '../limits.ts';
import { read } from '../read-document.ts';
import { leadsOut, unpack } from './zip.ts';

/** A document in an archive: its bytes, or why they cannot be had. */
export type Packed = Uint8Array | UnreadableDocument;

/** Broken archives with more documents than this are not tried file by file, which takes time that grows with the square. */
const MOST_TRIED = 2000;

/**
 * The documents in an archive, and in archives within it, by their paths in it ("letters/1921.md", "old.zip/notes.txt"), in the
 * order of their names. Hidden files are left out, and names that lead out of the archive passed over. One that is broken, locked,
 * or in too many archives, is kept with the reason.
 *
 * @throws {UnreadableDocument} For what is no archive, or goes past the limits.
 */
export function documentsInArchive(bytes: Uint8Array, limits: Limits = LIMITS, depth = 1): ReadonlyMap<string, Packed> {
  const found = new Map<string, Packed>();
  let left = limits.unpacked * MEGABYTE;
  for (const [name, file] of [...unpackEach(bytes, limits)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const path = name.replaceAll('\\', '/');
    if (!(file instanceof Uint8Array)) {
      found.set(path, file);
      continue;
    }
    left -= file.length;
    if (!isArchive(name)) found.set(path, file);
    else if (depth >= limits.archives) found.set(path, new LimitReached('archives', `it is an archive in ${depth === 1 ? 'an archive' : `${depth} archives`}, and documents are looked for in ${limits.archives === 1 ? 'one' : `${limits.archives}, one in another`}`, depth + 1));
    else {
      try {
        // What is unpacked here counts for the whole.
        const inner = documentsInArchive(file, { ...limits, unpacked: Math.max(0, left) / MEGABYTE }, depth + 1);
        for (const [within, packed] of inner) {
          found.set(`${path}/${within}`, packed);
          if (packed instanceof Uint8Array) left -= packed.length;
        }
      } catch (error) {
        if (error instanceof LimitReached && error.limit === 'unpacked') throw new LimitReached('unpacked', `with the archives in it, it unpacks to more than ${limits.unpacked} MB`);
        if (!(error instanceof UnreadableDocument)) throw error;
        found.set(path, error);
      }
    }
  }
  return found;
}

const endings = new Set(formats.flatMap(({ extensions }) => extensions));
const isDocument = (name: string): boolean => endings.has(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '') && !/\.annals\.yaml$/i.test(name);

/** Files that are archives themselves. */
export const isArchive = (name: string): boolean => /\.zip$/i.test(name);

/** Files that no author means: hidden ones, and what computers put beside others. */
const isHidden = (name: string): boolean => name.split(/[/\\]/).some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules');

const wanted = (name: string): boolean => !isHidden(name) && (isArchive(name) || isDocument(name));

/** Unpacks the documents and archives; where one is broken, each by itself. */
function unpackEach(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Packed> {
  const names: string[] = [];
  // Only looks at the directory; limits are held against it all the same.
  unpack(bytes, (name) => {
    if (wanted(name)) names.push(name);
    return false;
  }, limits);
  try {
    return unpack(bytes, wanted, limits);
  } catch (error) {
    if (error instanceof LimitReached || names.length > MOST_TRIED) throw error;
  }
  return new Map(names.map((name): [string, Packed] => {
    try {
      return [name, unzipSync(bytes, { filter: (file) => file.name === name && !leadsOut(name) })[name] ?? new UnreadableDocument(BROKEN)];
    } catch {
      return [name, new UnreadableDocument(BROKEN)];
    }
  }));
}

const BROKEN = 'it is broken in its archive, or locked with a password';

/** An archive as one document: the only one in it. Archives of several are read document by document, by their paths in it. */
export async function readArchive(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  const documents = documentsInArchive(bytes, options.limits);
  const [[name, packed] = [], ...others] = documents;
  if (name === undefined || packed === undefined) throw new UnreadableDocument('it is an archive without documents that Annals reads');
  if (others.length > 0) throw new UnreadableDocument(`it is an archive of ${documents.size} documents (${[...documents.keys()].slice(0, 3).join(', ')}${documents.size > 3 ? ' …' : ''}), each read by its path in it, as "${options.path}/${name}"`);
  if (!(packed instanceof Uint8Array)) throw packed;
  const { path, sha256, limits, language } = options;
  return read(packed, { path: `${path}/${name}`, ...(sha256 !== undefined && { sha256 }), ...(limits && { limits }), ...(language !== undefined && { language }) });
}
