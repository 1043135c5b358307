import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from './io.ts';

/** An Io for tests: what is printed is kept, files are the real ones. */
export function memoryIo(given: Partial<Io> & { readonly input?: string } = {}): Io & { printed: () => string; complained: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  const cwd = given.cwd ?? process.cwd();
  return {
    cwd,
    env: {},
    stdin: (async function* () {
      if (given.input !== undefined) yield given.input;
    })(),
    out: (text) => void out.push(text),
    drained: async () => {},
    err: (text) => void err.push(text),
    terminal: { out: false, err: false },
    colour: false,
    columns: 80,
    readFile: (path) => readFile(resolve(cwd, path)),
    untilStopped: async () => {},
    ...given,
    printed: () => out.join(''),
    complained: () => err.join(''),
  };
}
