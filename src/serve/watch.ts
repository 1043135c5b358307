import { watch as watchFolder, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A change is reported once the files have been quiet for this long, in milliseconds: editors save in several steps. */
const QUIET = 80;
/** Files are also looked at this often, in milliseconds: some file systems (network, containers) tell of nothing. */
const LOOK = 700;

/**
 * Calls `changed` after any of the files was changed, replaced, removed or added, and has been quiet for a moment.
 *
 * The folders are watched, not the files: many editors save by writing a new file and renaming it over the old one,
 * and a watch on the old one would then watch nothing.
 *
 * @param list The files as they are now; asked again each time, so that new ones in a folder count.
 * @returns Stops watching.
 */
export function watch(list: () => Promise<readonly string[]>, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let known: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let looking = false;

  const look = async (): Promise<void> => {
    if (looking || stopped) return;
    looking = true;
    try {
      const files = await list().catch(() => []);
      const seen = (await Promise.all(files.map(fingerprint))).join('\n');
      if (!stopped) watchFolders(new Set(files.map((file) => dirname(file))));
      const before = known;
      known = seen;
      if (before !== undefined && before !== seen && !stopped) changed();
    } finally {
      looking = false;
    }
  };

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET);
  };

  const watchFolders = (folders: ReadonlySet<string>): void => {
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watchFolder(folder, soon);
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(folder);
        });
        watchers.set(folder, watcher);
      } catch {
        // Where folders cannot be watched, looking now and then has to do.
      }
    }
  };

  const regularly = setInterval(() => void look(), LOOK);
  void look();

  return () => {
    stopped = true;
    clearTimeout(timer);
    clearInterval(regularly);
    for (const watcher of watchers.values()) watcher.close();
  };
}

async function fingerprint(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${file} ${mtimeMs} ${size} ${ino}`;
  } catch {
    return `${file} gone`;
  }
}
