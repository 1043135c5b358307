import { parentPort, workerData } from 'node:worker_threads';
import type { Part } from '../account/parts/index.ts';
import { readPart, type PartOptions } from './part.ts';

const options = workerData as PartOptions;

parentPort?.on('message', async (part: Part) => {
  const { packed } = await readPart(part, options);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  parentPort?.postMessage(packed);
});
