import { statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { LIMITS, MEGABYTE, type Limits } from '../read/limits.ts';
import { CallError } from './command.ts';
import { packedAt, pathsWithin } from './archives.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';

/** A file to read, as the user named it or as it was found in a folder they named. */
export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files that are meant by what was named on the command line: files as they are, folders by the documents in them
 * (at any depth, in the order of their names; hidden ones and node_modules left out), archives by the documents in them.
 *
 * @param extensions Of documents, lower case, without the dot.
 * @throws {CallError} For a name that does not exist, and for a folder without documents.
 */
export async function findFiles(names: readonly string[], extensions: ReadonlySet<string>, io: Pick<Io, 'cwd' | 'readFile'>, limits: Limits = LIMITS): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const info = await stat(resolve(io.cwd, name)).catch((error: NodeJS.ErrnoException) => error);
    if (info instanceof Error) {
      const within = await pathsWithin(name, io, limits);
      if (within.length === 0) throw await notThere(name, info, io.cwd);
      found.push(...within);
      continue;
    }
    if (!info.isDirectory()) {
      found.push(...await pathsWithin(name, io, limits));
      continue;
    }
    const inFolder = await documentsIn(resolve(io.cwd, name), extensions);
    if (inFolder.length === 0) {
      throw new CallError(`"${name}" is a folder without documents that Annals reads (.${[...extensions].join(', .')}). Name a file, or another folder.`);
    }
    for (const path of inFolder) found.push(...await pathsWithin(join(name, path), io, limits));
  }
  return [...new Set(found)];
}

async function documentsIn(folder: string, extensions: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  const walk = async (at: string): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (!entry.name.endsWith('.annals.yaml') && extensions.has(extname(entry.name).slice(1).toLowerCase())) found.push(relative(folder, path));
    }
  };
  await walk(folder);
  return found;
}

/** The complaint about a name that could not be looked at, with the file in its folder that was likely meant. */
async function notThere(name: string, error: NodeJS.ErrnoException, cwd: string): Promise<CallError> {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') return cannotRead(name, error);
  const folder = dirname(resolve(cwd, name));
  const near = nearest(basename(name), await readdir(folder).catch(() => []));
  return new CallError(`There is no file "${name}". ${near === undefined ? `Check the name; it was looked for from ${cwd}.` : `Did you mean "${join(dirname(name), near)}"?`}`);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it. Change its permissions',
  EPERM: 'you may not read it. Change its permissions',
  EISDIR: 'it is a folder. Name a file in it',
  ELOOP: 'it is a link that leads to itself. Name the file itself',
  EMFILE: 'too many files are open. Name fewer at once',
};

function cannotRead(name: string, error: NodeJS.ErrnoException): CallError {
  return new CallError(`"${name}" cannot be read: ${REASONS[error.code ?? ''] ?? `the system says ${error.code ?? error.message}. Check the file`}.`);
}

/**
 * The bytes of one file.
 *
 * @throws {CallError} Where it is missing, unreadable, empty or too large.
 */
export async function readInput(path: string, io: Pick<Io, 'cwd' | 'readFile'>, limits: Limits = LIMITS): Promise<Input> {
  const packed = await packedAt(path, io, limits);
  if (packed) return { path, bytes: packed };
  try {
    const { size } = statSync(resolve(io.cwd, path));
    if (size > limits.size * MEGABYTE) {
      throw new CallError(`"${path}" has ${Math.round(size / MEGABYTE)} MB, and Annals reads files of up to ${limits.size} MB. Split it, or take out what is no chronology; or let it be read with --limit-size ${Math.ceil(size / MEGABYTE)}.`);
    }
    const bytes = await io.readFile(path);
    if (bytes.length === 0) throw new CallError(`"${path}" is empty. Write a chronology into it, or name another file.`);
    return { path, bytes };
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw await notThere(path, error as NodeJS.ErrnoException, io.cwd);
  }
}
