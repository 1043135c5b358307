import { parentPort, workerData } from 'node:worker_threads';
import { nodeIo } from './io.ts';
import type { Batch, Event } from './pool.ts';
import { documentPrinter, type HowToPrint } from './print-document.ts';

/** Prints are sent when so much of them has gathered, in UTF-16 units, and at the end of a batch. */
const MESSAGE = 1_048_576;

const how = workerData as HowToPrint;
const print = documentPrinter(how, { ...nodeIo(), cwd: how.cwd });

parentPort?.on('message', async ({ from, paths }: Batch) => {
  let events: Event[] = [];
  let size = 0;
  const send = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
    parentPort?.postMessage(events);
    events = [];
    size = 0;
  };
  for (const [index, path] of paths.entries()) {
    const told = await (await print)(path, (piece) => {
      events.push({ index: from + index, piece });
      size += piece.length;
      if (size >= MESSAGE) send();
    });
    events.push({ index: from + index, told });
  }
  send();
});
