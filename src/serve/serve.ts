import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeApp, type Shown, type Update } from './app.ts';
import type { Site } from './site.ts';
import { watch } from './watch.ts';

export interface ServeOptions {
  /** Makes the site from the files as they are now. What it throws is shown to people, so its message is for them. */
  readonly load: () => Promise<Site>;
  /** The files that the site is made from, as they are now. */
  readonly files: () => Promise<readonly string[]>;
  /** First port to try. */
  readonly port: number;
  /** Writes a correction of the document that a page shows. Pages offer to correct where this is given. @throws {SidecarMistake} */
  readonly correct?: Shown['correct'];
  /** Told after each change: what went wrong, or nothing. */
  readonly onUpdate?: (update: Update) => void;
}

export interface Serving {
  readonly port: number;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** How many ports are tried, one after the other. */
const PORTS = 20;

/**
 * Shows a site on this machine only (127.0.0.1), and tells open pages when its files change.
 * A mistake in a file shows on the pages; the server goes on.
 *
 * @throws Where all of the ports are taken, or none may be used.
 */
export async function serve({ load, files, port, correct, onUpdate }: ServeOptions): Promise<Serving> {
  let site: Site | undefined;
  let error: string | undefined;
  let version = 0;
  const listeners = new Set<(update: Update) => void>();

  const refresh = async (): Promise<Update> => {
    try {
      site = await load();
      error = undefined;
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
    }
    version += 1;
    return error === undefined ? {} : { error };
  };

  // One reading at a time; a change during it asks for one more after it.
  let reading = refresh();
  let again = false;
  const changed = (): void => {
    if (again) return;
    again = true;
    reading = reading.then(async () => {
      again = false;
      const update = await refresh();
      for (const listener of listeners) listener(update);
      onUpdate?.(update);
      return update;
    });
  };

  const app = makeApp({
    site: () => site,
    error: () => error,
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...(correct && {
      correct: async (page, change) => {
        await correct(page, change);
        changed();
      },
    }),
  });
  const stopWatching = watch(files, changed);
  try {
    await reading;
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const bound = await listen(server, port);
    return {
      port: bound,
      address: `http://127.0.0.1:${bound}/`,
      close: () => {
        stopWatching();
        return new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      },
    };
  } catch (thrown) {
    stopWatching();
    throw thrown;
  }
}

/** Binds the loopback at the first free port from `first` on (0: any). */
async function listen(server: Server, first: number): Promise<number> {
  const last = Math.min(first === 0 ? 0 : first + PORTS - 1, 65_535);
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code === 'EADDRINUSE' || code === 'EACCES') && port < last) continue;
      throw new Error(`No port from ${first} to ${last} could be used (${code ?? String(error)}). Name a free one with --port.`, { cause: error });
    }
  }
}
