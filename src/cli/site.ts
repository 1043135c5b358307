import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FACES, publish, references, type Assets, type Correcting, type Document, type Publication, type PublishOptions } from '../publish/index.ts';
import type { Account } from '../account/account.ts';

/** Files beside the documents that are larger than this are linked to, not copied. In bytes. */
const LARGEST_COPIED = 64 * 1024 * 1024;

/** An account and the absolute path of its file. */
export interface Told {
  readonly account: Account;
  readonly file: string;
  /** What stands in its sidecar, where the reader may write into it. */
  readonly correcting?: Correcting;
}

/**
 * Makes the site of some accounts, with the files beside them that they show or link to.
 *
 * @param root The published root, absolute: what lies outside it is not shown. The documents' common folder unless given.
 */
export async function makePublication(told: readonly Told[], options: Omit<PublishOptions, 'assets' | 'files' | 'sha256'> = {}, root: string = commonFolder(told.map(({ file }) => file))): Promise<Publication> {
  const documents = told.map(({ account, file, correcting }): Document => ({ account, path: relative(root, file).split(sep).join('/'), ...(correcting && { correcting }) }));
  const beside = new Map<string, Uint8Array>();
  for (const path of new Set(documents.flatMap(references))) {
    const bytes = await readBelow(root, path);
    if (bytes) beside.set(path, bytes);
  }
  return publish(documents, {
    ...options,
    assets: await readAssets(),
    files: beside,
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('base64'),
  });
}

/** The deepest folder that holds all of the files. */
export function commonFolder([first = '.', ...rest]: readonly string[]): string {
  let folder = dirname(first);
  for (const file of rest) while (!isBelow(folder, file)) folder = dirname(folder);
  return folder;
}

/** Whether a path lies in a folder, at any depth. */
function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A file that a document refers to: undefined where there is none, or where it is hidden or leads out of the root (also by a link in the file system). */
async function readBelow(root: string, path: string): Promise<Uint8Array | undefined> {
  if (path.split('/').some((part) => part.startsWith('.'))) return undefined;
  try {
    const real = await realpath(join(root, path));
    if (!isBelow(await realpath(root), real)) return undefined;
    const bytes = await readFile(real);
    return bytes.length > LARGEST_COPIED ? undefined : bytes;
  } catch {
    return undefined;
  }
}

/** The explorer and the fonts as built, found from here whether this runs from `src/cli` or is bundled in `dist/cli`; pages without them are whole. */
async function readAssets(): Promise<Assets> {
  const web = new URL('../../dist/web/', import.meta.url);
  const given = async (name: string): Promise<Uint8Array | undefined> => readFile(fileURLToPath(new URL(name, web))).catch(() => undefined);
  const script = await given('annals.js');
  const fonts = new Map<string, Uint8Array>();
  for (const { file } of FACES) {
    const bytes = await given(`fonts/${file}`);
    if (bytes) fonts.set(basename(file), bytes);
  }
  return { ...(script && { script: Buffer.from(script).toString('utf8') }), fonts };
}
