import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { changeSidecar, SidecarMistake, type SidecarChange } from '../account/sidecar.ts';

/** Larger sidecars are no work of a reader's hand. In bytes. */
const LARGEST = 4 * 1024 * 1024;

/** What is being written, by path: one change after the other, for each begins with what the one before has written. */
const writing = new Map<string, Promise<void>>();

/**
 * Changes a sidecar, and no other file: the new text is written beside it and takes its place at once, so that whoever reads
 * meanwhile, or a machine that fails, sees the old or the new and never a part. A sidecar that nothing is left in goes.
 *
 * @throws {SidecarMistake} Where that cannot be done; the sidecar is then as it was.
 */
export function writeSidecar(path: string, change: SidecarChange): Promise<void> {
  const done = (writing.get(path) ?? Promise.resolve()).catch(() => undefined).then(() => write(path, change));
  writing.set(path, done);
  return done;
}

async function write(path: string, change: SidecarChange): Promise<void> {
  const name = basename(path);
  const fail = (why: string): never => { throw new SidecarMistake(`"${name}" cannot be written: ${why}`); };
  const info = await lstat(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : fail(`the system says ${error.code ?? error.message}.`)));
  if (info && !info.isFile()) fail('it is no plain file. Put one in its place.');
  if (info && info.size > LARGEST) fail('it is larger than 4 MB.');
  const text = info === undefined ? '' : await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => fail(`it cannot be read (${error.code ?? error.message}).`));
  const next = changeSidecar(text, change);
  const beside = join(dirname(path), `.${name}.${process.pid}.part`);
  try {
    if (next.trim() === '') {
      await rm(path, { force: true });
      return;
    }
    const file = await open(beside, 'w', info === undefined ? 0o666 : info.mode & 0o777);
    try {
      await file.writeFile(next, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    fail(`the system says ${(error as NodeJS.ErrnoException).code ?? String(error)}. Look whether you may write into its folder.`);
  }
}
