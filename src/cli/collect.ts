import { basename, resolve } from 'node:path';
import { correctionFields } from '../account/correction.ts';
import type { Correcting } from '../publish/index.ts';
import { accountOf, extensions } from './accounts.ts';
import { fileOf } from './archives.ts';
import { CallError } from './command.ts';
import { sidecarOf, type Applied } from './corrections.ts';
import { findFiles } from './input.ts';
import type { Io } from './io.ts';
import { USUAL, type Reading } from './reading.ts';
import { commonFolder, type Told } from './site.ts';
import { LIST, writtenBefore } from './write-site.ts';

/** What is to be published, and the folder that its addresses start from. */
export interface Collected {
  readonly told: readonly Told[];
  readonly root: string;
  /** Whether a folder, or an archive of documents, was named. */
  readonly folders: boolean;
}

/**
 * Reads what is to be published. A file that was named must be readable and gives a page whatever it holds; of a folder's
 * documents those that cannot be read, or that hold no chronology, are left out and named.
 *
 * @param correctable Whether the pages' readers may write corrections.
 * @param out The folder that is written into, absolute, where one is: what an earlier build wrote there is no document.
 * @throws {CallError} For a named file that cannot be read, and where there is nothing to publish.
 */
export async function collect(names: readonly string[], out: string | undefined, io: Io, reading: Reading = USUAL, correctable = false): Promise<Collected> {
  const written = new Set(out === undefined ? [] : [LIST, ...(await writtenBefore(out))].map((path) => resolve(out, path)));
  const told: Told[] = [];
  const seen = new Set<string>();
  let folders = 0;
  for (const name of names) {
    const paths = await findFiles([name], extensions, io, reading.limits);
    // A folder, or an archive of documents.
    const folder = paths.length !== 1 || paths[0] !== name;
    if (folder) folders++;
    for (const path of paths) {
      const file = resolve(io.cwd, path);
      if (seen.has(file) || (folder && written.has(file))) continue;
      seen.add(file);
      // Nothing can be written beside a document in an archive.
      let correcting: Correcting | undefined = correctable && fileOf(path) === path ? { sidecar: basename(sidecarOf(file)), list: [] } : undefined;
      const tell = (applied: Applied): void => { if (correcting) correcting = { ...correcting, ...shown(applied) }; };
      const account = folder ? await orLeaveOut(path, io, reading, tell) : await accountOf(path, io, { reading, tell });
      if (account !== undefined) told.push({ account, file, ...(correcting && { correcting }) });
    }
  }
  if (told.length === 0) throw new CallError(`There is no chronology in ${names.map((name) => `"${name}"`).join(', ')}. "annals read" says of each file what it finds.`);
  const [only = '.'] = names;
  const root = folders === 1 && names.length === 1 ? resolve(io.cwd, only) : commonFolder(told.map(({ file }) => file));
  return { told, root, folders: folders > 0 };
}

/** A sidecar as its page is told of it. */
const shown = ({ corrections, lost, mistake }: Applied): Omit<Correcting, 'sidecar'> => ({
  list: corrections.map(({ line, correction }) => {
    const why = lost.find((one) => one.correction === correction)?.why;
    return { line, fields: correctionFields(correction), ...(why !== undefined && { why }) };
  }),
  ...(mistake !== undefined && { mistake }),
});

async function orLeaveOut(path: string, io: Io, reading: Reading, tell: (applied: Applied) => void): Promise<Told['account'] | undefined> {
  try {
    const account = await accountOf(path, io, { reading, tell });
    if (account.entries.length > 0) return account;
    io.err(`annals: "${path}" is left out: ${account.why ?? 'it holds no entries'}\n`);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    io.err(`annals: ${error.message} It is left out.\n`);
  }
  return undefined;
}
