import { mkdir, mkdtemp, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CallError } from './command.ts';

/** What is written, by path below the folder. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/** The list of files that an earlier build wrote, so that the next one knows its own from what others put there. */
export const LIST = 'annals/written.json';

/**
 * Writes a site into a folder, whole or not at all: everything is written beside it first, and only then put in place.
 * Files that are not from an earlier build are never changed or deleted; those that an earlier build wrote and this one
 * does not are taken away.
 *
 * @param folder Absolute. Made where it is missing.
 * @param name   The folder as the user named it, for messages.
 * @throws {CallError} Where the folder cannot be written, or a file of somebody else stands where a page should.
 */
export async function writeSite(contents: Contents, folder: string, name: string): Promise<void> {
  let beside: string | undefined;
  try {
    await mkdir(dirname(folder), { recursive: true });
    const there = await stat(folder).catch(() => undefined);
    if (there !== undefined && !there.isDirectory()) throw new CallError(`"${name}" is a file, not a folder. Name a folder to write into.`);
    const before = await writtenBefore(folder);
    const fresh = await freshContents(contents, folder, name, before);
    beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
    const [made, old] = [join(beside, 'new'), join(beside, 'old')];
    await writeAll(withList(fresh), made);
    if (there === undefined) await rename(made, folder);
    else await exchange([...fresh.keys(), LIST], [...before].filter((path) => !fresh.has(path)), { made, old, folder });
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(`"${name}" cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}. Nothing in it was changed.`);
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it is on a disk that can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
};

const reasonOf = ({ code, message }: NodeJS.ErrnoException): string => REASONS[code ?? ''] ?? `the system says ${code ?? message}`;

const withList = (contents: Contents): Contents => new Map([...contents, [LIST, `${JSON.stringify([...contents.keys()].toSorted(), null, 1)}\n`]]);

const isOurs = (path: unknown): path is string => typeof path === 'string' && !path.split('/').some((part) => part === '' || part === '..' || part === '.');

/** The paths an earlier build wrote. Where the list is missing or not ours: none, so nothing is taken for ours. */
export async function writtenBefore(folder: string): Promise<ReadonlySet<string>> {
  try {
    const list = JSON.parse(await readFile(join(folder, LIST), 'utf8')) as unknown;
    return new Set(Array.isArray(list) ? list.filter(isOurs) : []);
  } catch {
    return new Set();
  }
}

/**
 * What is left to write: files that stand there already with the same bytes and are not ours stay somebody else's.
 * @throws {CallError} Where another file stands in the place of one to be written.
 */
async function freshContents(contents: Contents, folder: string, name: string, before: ReadonlySet<string>): Promise<Contents> {
  const fresh = new Map<string, string | Uint8Array>();
  for (const [path, content] of contents) {
    const standing = before.has(path) ? undefined : await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => (error.code === 'EISDIR' ? 'folder' : undefined));
    if (standing === undefined) fresh.set(path, content);
    else if (standing === 'folder' || !standing.equals(bytesOf(content))) throw new CallError(`"${join(name, path)}" is there already and was not written by "annals build". Move it away, or name another folder.`);
  }
  return fresh;
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? Buffer.from(content, 'utf8') : content);

async function writeAll(contents: Contents, folder: string): Promise<void> {
  for (const [path, content] of contents) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Puts new files into the places of old ones and takes away those that are `gone`; a failure on the way puts all back. */
async function exchange(paths: readonly string[], gone: readonly string[], { made, old, folder }: { readonly made: string; readonly old: string; readonly folder: string }): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    undo.push(async () => rename(to, from));
  };
  try {
    for (const path of [...paths, ...gone]) {
      const exists = (await stat(join(folder, path)).catch(() => undefined)) !== undefined;
      if (exists) await move(join(folder, path), join(old, path));
    }
    for (const path of paths) await move(join(made, path), join(folder, path));
  } catch (error) {
    for (const back of undo.toReversed()) await back();
    throw error;
  }
  for (const path of gone) await removeEmpty(folder, dirname(path));
}

/** Takes away folders that are empty now, from the inside out. */
async function removeEmpty(folder: string, path: string): Promise<void> {
  for (let at = path; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      await rmdir(join(folder, at));
    } catch {
      return;
    }
  }
}
