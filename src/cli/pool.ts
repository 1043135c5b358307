import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { HowToPrint, Told } from './print-document.ts';

/** Files that a worker reads one after the other. `from` is the place of the first among all. */
export interface Batch {
  readonly from: number;
  readonly paths: readonly string[];
}

/** A piece of a document's print, or its end. */
export type Event = { readonly index: number } & ({ readonly piece: string } | { readonly told: Told });

/** What is done with the documents, called in their order. */
export interface Taker {
  readonly begin: () => void;
  readonly out: (piece: string, first: boolean) => Promise<void>;
  readonly end: (told: Told) => void;
}

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Whether the program is built: workers run the bundle. */
export const canWork = (): boolean => existsSync(WORKER);

/** Files in a batch: a message costs less than reading a few small files, and the last batches end at about the same time. */
const BATCH = 16;
/** Batches that may be ahead of the one that is printed, for each worker: what waits for its turn is kept in memory. */
const AHEAD = 8;

const nothing = (): void => undefined;

/**
 * Reads files in worker threads and hands their prints over in the order of the files.
 * A file that takes a worker down (memory) is told of as unread; the others of its batch are read again.
 *
 * @param program What the workers run: it answers each batch as `worker.ts` does.
 */
export async function inWorkers(paths: readonly string[], how: HowToPrint, jobs: number, taker: Taker, program: string | URL = WORKER): Promise<void> {
  const size = Math.max(1, Math.min(BATCH, Math.ceil(paths.length / jobs / 4)));
  const batches: Batch[] = [];
  for (let from = 0; from < paths.length; from += size) batches.push({ from, paths: paths.slice(from, from + size) });
  /** What came before its turn. */
  const kept = new Map<number, Event[]>();
  /** Files whose end has come. */
  const ended = new Set<number>();
  let turn = 0;
  let begun = false;
  let first = true;
  let wake = nothing;
  const idle: ((batch: Batch) => void)[] = [];
  const all = new Set<Worker>();

  const deal = (): void => {
    while (idle.length > 0) {
      const batch = batches[0];
      if (!batch || batch.from > turn + jobs * AHEAD * size) return;
      batches.shift();
      idle.pop()?.(batch);
    }
  };
  const take = (events: readonly Event[]): void => {
    for (const event of events) {
      const before = kept.get(event.index);
      if (before) before.push(event);
      else kept.set(event.index, [event]);
      if ('told' in event) ended.add(event.index);
    }
    wake();
  };
  /** A worker is gone: its files are read again one by one, save one that did it, alone or with its print begun. */
  function lost({ from, paths: names }: Batch, error: Error): void {
    const again: Batch[] = [];
    for (const [offset, path] of names.entries()) {
      const index = from + offset;
      const begins = index === turn && begun;
      if (ended.has(index)) continue;
      if (names.length > 1 && !begins) {
        kept.delete(index);
        again.push({ from: index, paths: [path] });
        continue;
      }
      const why = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs more memory than there is. Split it' : `something broke inside Annals, not in your file: ${error.message}`;
      const isPrinted = begins || (kept.get(index)?.length ?? 0) > 0;
      take([...(isPrinted ? [{ index, piece: '\n' }] : []), { index, told: { err: `annals: "${path}" is not read: ${why}.\n`, entries: 0, unread: true } }]);
    }
    batches.unshift(...again);
  }
  function start(): void {
    const worker = new Worker(program, { workerData: how });
    all.add(worker);
    let batch: Batch | undefined;
    const free = (): void => {
      idle.push((next) => {
        batch = next;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
        worker.postMessage(next);
      });
      deal();
    };
    worker.on('message', (events: readonly Event[]) => {
      take(events);
      if (batch && ended.has(batch.from + batch.paths.length - 1)) free();
    });
    let why = new Error('a reader has ended');
    worker.on('error', (error: Error) => (why = error));
    // What it posted before it broke may come after its error, but not after its exit.
    worker.on('exit', () => {
      if (!all.delete(worker)) return;
      if (batch) lost(batch, why);
      start();
    });
    free();
  }

  for (let left = Math.min(jobs, batches.length); left > 0; left--) start();
  try {
    while (turn < paths.length) {
      const events = kept.get(turn);
      const event = events?.shift();
      if (!event) {
        kept.delete(turn);
        await new Promise<void>((done) => (wake = done));
        continue;
      }
      if (!begun) taker.begin();
      begun = true;
      if ('piece' in event) {
        await taker.out(event.piece, first);
        first = false;
        continue;
      }
      taker.end(event.told);
      kept.delete(turn++);
      begun = false;
      first = true;
      deal();
    }
  } finally {
    const left = [...all];
    all.clear();
    await Promise.all(left.map((worker) => worker.terminate()));
  }
}
