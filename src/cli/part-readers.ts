import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Part } from '../account/parts/index.ts';
import { readPart, type PackedPart, type PartOptions } from './part.ts';

const WORKER = fileURLToPath(new URL('./part-worker.js', import.meta.url));

/** Parts are read by these; what was added first is given first. */
export interface PartReaders {
  /** Hands a part over; waits while as many as there are readers wait for one. @throws Where a reader broke. */
  readonly add: (part: Part) => Promise<void>;
  /** All parts, once the last is added. */
  readonly done: () => AsyncIterable<PackedPart>;
  readonly close: () => Promise<void>;
}

/**
 * Readers of parts: worker threads where there are several and the program is built, else this thread.
 *
 * @param program What the workers run: it answers each part as `part-worker.ts` does.
 */
export const partReaders = (jobs: number, options: PartOptions, program: string | URL = WORKER): PartReaders => (jobs > 1 && existsSync(program) ? inThreads(jobs, options, program) : inThisThread(options));

function inThisThread(options: PartOptions): PartReaders {
  const read: PackedPart[] = [];
  return {
    add: async (part) => void read.push((await readPart(part, options)).packed),
    done: async function* () {
      yield* read;
    },
    close: async () => undefined,
  };
}

function inThreads(jobs: number, options: PartOptions, program: string | URL): PartReaders {
  const results: Promise<PackedPart>[] = [];
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker | undefined) => void)[] = [];
  let broken: Error | undefined;
  const free = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  for (let left = jobs; left > 0; left--) {
    const worker = new Worker(program, { workerData: options });
    workers.push(worker);
    idle.push(worker);
  }
  const readOn = (worker: Worker, part: Part): Promise<PackedPart> => new Promise((resolve, reject) => {
    const read = (packed: PackedPart): void => {
      worker.off('error', fail).off('exit', ended);
      resolve(packed);
      free(worker);
    };
    const fail = (error: Error): void => {
      worker.off('message', read).off('exit', ended);
      broken = error;
      reject(error);
      for (const take of waiting.splice(0)) take(undefined);
    };
    const ended = (): void => fail(new Error('a reader has ended'));
    worker.once('message', read).once('error', fail).once('exit', ended);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
    worker.postMessage(part);
  });
  return {
    add: async (part) => {
      const worker = idle.pop() ?? (await new Promise<Worker | undefined>((take) => void waiting.push(take)));
      if (broken ?? !worker) throw broken ?? new Error('a reader is gone');
      const result = readOn(worker, part);
      // It is asked for at the end; until then its failure is no one's.
      result.catch(() => undefined);
      results.push(result);
    },
    done: async function* () {
      for (const result of results) yield await result;
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}
