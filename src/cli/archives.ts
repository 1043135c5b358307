import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Packed } from '../read/container/archive.ts';
import { MEGABYTE, type Limits } from '../read/limits.ts';
import { CallError } from './command.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';

/** A path into an archive, "letters.zip/1921/bridge.docx", parted where the archive ends; undefined for one that names none. */
function parted(path: string): { readonly archive: string; readonly within: string } | undefined {
  const end = /\.zip(?=[/\\]|$)/i.exec(path);
  if (!end) return undefined;
  const archive = path.slice(0, end.index + 4);
  return { archive, within: path.slice(archive.length + 1).replaceAll('\\', '/') };
}

/** The file that has to be looked at for what a path names: the archive, where it leads into one. */
export const fileOf = (path: string): string => parted(path)?.archive ?? path;

type Documents = ReadonlyMap<string, Packed>;

/** The archive that was unpacked last: its documents are asked for one after the other. */
let last: { readonly key: string; readonly documents: Promise<Documents> } | undefined;

/** What is in an archive; undefined for what is none or cannot be unpacked: reading the file itself then says why. */
async function documentsOf(archive: string, io: Pick<Io, 'cwd' | 'readFile'>, limits: Limits): Promise<Documents | undefined> {
  const file = resolve(io.cwd, archive);
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile() || info.size > limits.size * MEGABYTE) return undefined;
  const key = JSON.stringify([file, info.mtimeMs, info.size, limits]);
  if (last?.key !== key) {
    last = { key, documents: unpacked(archive, io, limits) };
  }
  return last.documents.catch(() => undefined);
}

async function unpacked(archive: string, io: Pick<Io, 'readFile'>, limits: Limits): Promise<Documents> {
  const [{ documentsInArchive }, { sniff }, bytes] = await Promise.all([import('../read/container/archive.ts'), import('../read/sniff.ts'), io.readFile(archive)]);
  // A Word document that somebody named .zip is one document.
  return sniff(bytes) === undefined ? documentsInArchive(bytes, limits) : new Map();
}

/**
 * The paths of the documents in an archive, or below a folder in it; a path that names no archive is itself.
 * @throws {CallError} For an archive that has no such document.
 */
export async function pathsWithin(path: string, io: Pick<Io, 'cwd' | 'readFile'>, limits: Limits): Promise<string[]> {
  const into = parted(path);
  if (!into) return [path];
  const documents = await documentsOf(into.archive, io, limits);
  if (!documents?.size) return into.within === '' ? [path] : [];
  const folder = into.within.replace(/\/+$/, '');
  const names = [...documents.keys()].filter((name) => folder === '' || name === folder || name.startsWith(`${folder}/`));
  if (names.length === 0) {
    const near = nearest(folder, [...documents.keys()]);
    throw new CallError(`There is no document "${folder}" in the archive "${into.archive}". ${near === undefined ? `"annals read ${into.archive}" lists those that are.` : `Did you mean "${into.archive}/${near}"?`}`);
  }
  return names.map((name) => `${into.archive}/${name}`);
}

/**
 * The bytes of a document in an archive; undefined for a path that leads into none.
 * @throws {CallError} For one that is there and cannot be had.
 */
export async function packedAt(path: string, io: Pick<Io, 'cwd' | 'readFile'>, limits: Limits): Promise<Uint8Array | undefined> {
  const into = parted(path);
  if (!into || into.within === '') return undefined;
  const packed = (await documentsOf(into.archive, io, limits))?.get(into.within);
  if (packed === undefined || packed instanceof Uint8Array) return packed;
  throw new CallError(`"${path}" is not read: ${packed.message}.`);
}
