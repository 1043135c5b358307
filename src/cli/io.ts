import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** All that a command may touch of the world. A test gives its own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input as it comes. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** What the command is asked for: facts. Written as given, without a newline added. */
  readonly out: (text: string) => void;
  /** Waits until what was given to `out` is taken, where much of it still waits: a slow reader must not fill the memory. */
  readonly drained: () => Promise<void>;
  /** What is said beside it: progress, warnings, mistakes. Written as given. */
  readonly err: (text: string) => void;
  /** Whether a person looks at standard output, and at standard error. */
  readonly terminal: { readonly out: boolean; readonly err: boolean };
  /** Whether colour is wanted on standard output (a terminal, NO_COLOR, FORCE_COLOR). */
  readonly colour: boolean;
  /** Width of the terminal in cells; 110 where there is none. */
  readonly columns: number;
  /** Reads a whole file; a relative path starts at `cwd`. Fails as node:fs does. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Waits until the user asks to stop (Ctrl-C); for commands that run until then. */
  readonly untilStopped: () => Promise<void>;
}

/** Whether to colour: NO_COLOR (no-color.org) first, then FORCE_COLOR, then whether it is a terminal that can. */
export function wantsColour(env: Io['env'], terminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && env['TERM'] !== 'dumb';
}

/** The real world. A reader that closes its end (`annals read x | head`) ends the program quietly. */
export function nodeIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  const cwd = process.cwd();
  return {
    cwd,
    env,
    stdin,
    out: (text) => void stdout.write(text),
    drained: () => (stdout.writableNeedDrain ? new Promise((done) => void stdout.once('drain', done)) : Promise.resolve()),
    err: (text) => void stderr.write(text),
    terminal: { out: stdout.isTTY === true, err: stderr.isTTY === true },
    colour: wantsColour(env, stdout.isTTY === true),
    columns: stdout.columns ?? 110,
    // Ten thousand small files: a turn through the thread pool costs more than reading one.
    readFile: async (path) => readFileSync(resolve(cwd, path)),
    untilStopped: () =>
      new Promise((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
      }),
  };
}
