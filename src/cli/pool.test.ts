/** Workers that break: what they were reading is told of, the rest is read. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partOf } from '../account/parts/part.ts';
import { partReaders } from './part-readers.ts';
import { inWorkers } from './pool.ts';
import type { HowToPrint, Told } from './print-document.ts';

let folder: string;
let program: URL;
let partProgram: URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-pool-'));
  [program, partProgram] = [pathToFileURL(join(folder, 'reader.mjs')), pathToFileURL(join(folder, 'part-reader.mjs'))];
  await writeFile(program, `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ from, paths }) => {
      for (const [index, path] of paths.entries()) {
        const at = from + index;
        if (path === 'throws.md') throw new Error('the reader tripped');
        if (path === 'ends.md') process.exit(3);
        if (path === 'half.md') parentPort.postMessage([{ index: at, piece: 'half of ' }]);
        if (path === 'half.md') throw new Error('halfway');
        parentPort.postMessage([{ index: at, piece: path + '\\n' }, { index: at, told: { err: '', entries: 1, unread: false } }]);
      }
    });`);
  await writeFile(partProgram, `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ text }) => {
      if (text === 'throws') throw new Error('the reader tripped');
      if (text === 'ends') process.exit(3);
      parentPort.postMessage({ bytes: new TextEncoder().encode(text), count: 1, numbers: new Float64Array(3) });
    });`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const how = {} as HowToPrint;

async function readAll(paths: readonly string[], jobs: number): Promise<{ readonly printed: string; readonly told: readonly Told[] }> {
  let printed = '';
  const told: Told[] = [];
  await inWorkers(paths, how, jobs, { begin: () => undefined, out: async (piece) => void (printed += piece), end: (one) => void told.push(one) }, program);
  return { printed, told };
}

describe('a file that breaks its reader', () => {
  test.each([
    ['throws.md', 'the reader tripped'],
    ['ends.md', 'a reader has ended'],
  ])('%s is told of, the others are printed in their order', async (bad, why) => {
    const paths = Array.from({ length: 90 }, (_, index) => (index === 41 ? bad : `mill-${index}.md`));
    for (const jobs of [1, 3]) {
      const { printed, told } = await readAll(paths, jobs);
      expect(printed).toBe(paths.filter((path) => path !== bad).map((path) => `${path}\n`).join(''));
      expect(told.filter(({ unread }) => unread).map(({ err }) => err)).toEqual([expect.stringContaining(`"${bad}" is not read: `)]);
      expect(told[41]?.err).toContain(why);
    }
  });

  test('what was printed of it ends with its line', async () => {
    const { printed, told } = await readAll(['a.md', 'half.md', 'b.md'], 1);
    expect(printed).toBe('a.md\nhalf of \nb.md\n');
    expect(told.map(({ unread }) => unread)).toEqual([false, true, false]);
  });

  test('so are several', async () => {
    const { printed, told } = await readAll(['throws.md', 'a.md', 'ends.md', 'throws.md', 'b.md'], 2);
    expect(printed).toBe('a.md\nb.md\n');
    expect(told.map(({ unread }) => unread)).toEqual([true, false, true, true, false]);
  });
});

describe('parts of a long document', () => {
  const options = { path: 'mill.md' };
  const part = (text: string) => partOf(text, 0, 0, []);

  test('are given in their order', async () => {
    const readers = partReaders(3, options, partProgram);
    for (let index = 0; index < 20; index++) await readers.add(part(`part ${index}`));
    const texts: string[] = [];
    for await (const { bytes } of readers.done()) texts.push(new TextDecoder().decode(bytes));
    await readers.close();
    expect(texts).toEqual(Array.from({ length: 20 }, (_, index) => `part ${index}`));
  });

  test.each([['throws', 'the reader tripped'], ['ends', 'a reader has ended']])('a reader that %s ends the reading with its reason', async (text, why) => {
    const readers = partReaders(2, options, partProgram);
    const reading = async (): Promise<void> => {
      for (const words of ['one', text, 'three', 'four', 'five']) await readers.add(part(words));
      for await (const _ of readers.done()) continue;
    };
    await expect(reading()).rejects.toThrow(why);
    await readers.close();
  });
});
