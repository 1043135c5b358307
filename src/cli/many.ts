import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { extensions } from './accounts.ts';
import { fileOf } from './archives.ts';
import { CallError } from './command.ts';
import { findFiles } from './input.ts';
import type { Io } from './io.ts';
import { canWork, inWorkers } from './pool.ts';
import { documentPrinter, type HowToPrint, type Told } from './print-document.ts';
import { progressOf } from './progress.ts';

/** Sets smaller than this are read before workers would have started. In bytes, all files together. */
const WORTH_WORKERS = 1_500_000;

/** Only longer files can be such as are read in parts. In bytes. */
const LONG = 4_194_304;

/** A document to print, or what is wrong with a name that was given. */
type Asked = { readonly path: string } | { readonly complaint: string };

/**
 * Reads the documents named and prints each, in the order named and as soon as it is ready; over several cores where
 * that pays. The same is printed whatever the number of jobs. What cannot be read is one line each on standard error.
 *
 * @param jobs How many documents are read at once, at most.
 * @returns Whether everything could be read, and how many documents held no entries.
 */
export async function printMany(names: readonly string[], how: HowToPrint, jobs: number, io: Io): Promise<{ readonly whole: boolean; readonly without: number }> {
  const asked = await documentsOf(names, how, io);
  const paths = asked.flatMap((one) => ('path' in one ? [one.path] : []));
  const print = await documentPrinter(how, io, paths.length === 1);
  const progress = progressOf(paths.length, io);
  let whole = true;
  let without = 0;
  let printed = 0;
  const out = async (piece: string, first: boolean): Promise<void> => {
    progress.clear();
    if (first && !how.json && printed > 0) io.out('\n');
    if (first) printed++;
    io.out(piece);
    await io.drained();
  };
  const end = ({ err, entries, unread }: Told): void => {
    progress.step(err);
    if (err !== '') io.err(err);
    if (unread) whole = false;
    else if (entries === 0) without++;
  };
  let next = 0;
  /** Names that nothing stands behind are told of at their turn. */
  const complain = (): void => {
    for (let one = asked[next]; one && 'complaint' in one; one = asked[++next]) {
      io.err(`annals: ${one.complaint}\n`);
      whole = false;
    }
    next++;
  };
  const one = async (read: (out_: (piece: string) => Promise<void>) => Promise<Told>): Promise<void> => {
    complain();
    let first = true;
    end(await read((piece) => {
      const begins = first;
      first = false;
      return out(piece, begins);
    }));
  };
  for (const run of await runsOf(paths, how, io)) {
    if ('long' in run) await one(async (out_) => (await inParts(run.long, how, io, jobs, out_)) ?? print(run.long, out_));
    else if (jobs > 1 && run.paths.length > 1 && canWork() && areLarge(run.paths, io.cwd)) await inWorkers(run.paths, how, Math.min(jobs, run.paths.length), { begin: complain, out, end });
    else for (const path of run.paths) await one((out_) => print(path, out_));
  }
  complain();
  progress.clear();
  return { whole, without };
}

/** Neighbours that are read side by side, or a long document, which is read in parts and needs all cores itself. */
type Run = { readonly paths: string[] } | { readonly long: string };

async function runsOf(paths: readonly string[], how: HowToPrint, io: Io): Promise<Run[]> {
  if (!how.json || !how.entriesOnly) return [{ paths: [...paths] }];
  const runs: Run[] = [];
  for (const path of paths) {
    const last = runs.at(-1);
    if (fileOf(path) === path && (statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.size ?? 0) > LONG && (await (await import('./parts.ts')).isInParts(path, how, io))) runs.push({ long: path });
    else if (last && 'paths' in last) last.paths.push(path);
    else runs.push({ paths: [path] });
  }
  return runs;
}

/** Reads a long document in parts. Undefined where that cannot be: then it is read whole, within the limits. */
async function inParts(path: string, how: HowToPrint, io: Io, jobs: number, out: (piece: string) => Promise<void>): Promise<Told | undefined> {
  try {
    return await (await import('./parts.ts')).printInParts(path, how, io, jobs, out);
  } catch (error) {
    return { err: `annals: "${path}" is not read: ${(error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs more memory than there is. Split it' : `something broke inside Annals, not in your file: ${error instanceof Error ? error.message : String(error)}`}.\n`, entries: 0, unread: true };
  }
}

/** What was named, in its order, each file once. "DIR/**" that no shell has spread is the folder. */
async function documentsOf(names: readonly string[], how: HowToPrint, io: Io): Promise<Asked[]> {
  const asked: Asked[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    try {
      for (const path of await findFiles([name.replace(/(?<=[/\\])\*\*(?:[/\\]\*)?$/, '')], extensions, io, how.reading.limits)) {
        const file = resolve(io.cwd, path);
        if (!seen.has(file)) asked.push({ path });
        seen.add(file);
      }
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      asked.push({ complaint: error.message });
    }
  }
  return asked;
}

function areLarge(paths: readonly string[], cwd: string): boolean {
  let bytes = 0;
  return [...new Set(paths.map(fileOf))].some((file) => {
    bytes += statSync(resolve(cwd, file), { throwIfNoEntry: false })?.size ?? 0;
    return bytes >= WORTH_WORKERS;
  });
}
