/** Holds the plan of the house against the imports, and each folder of parts against its list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Room: the rooms it may import from. "type" before a name: only types. */
const plan: Record<string, readonly string[]> = {
  text: [],
  dates: ['text'],
  read: ['text'],
  entries: ['text', 'dates', 'type read'],
  mentions: ['text', 'dates', 'entries', 'type read'],
  events: ['text', 'dates', 'entries', 'mentions', 'type read'],
  account: ['text', 'dates', 'read', 'entries', 'mentions', 'events'],
};
const reading = Object.keys(plan);
for (const room of ['ask', 'check', 'compare', 'index', 'view']) plan[room] = reading;
plan['write'] = [...reading, 'ask', 'compare', 'view'];
plan['publish'] = [...reading, 'ask', 'check', 'compare', 'index', 'view', 'write'];
const pure = Object.keys(plan);
plan['store'] = pure;
plan['serve'] = [...pure, 'store'];
plan['lsp'] = pure;
plan['web'] = pure;
plan['cli'] = [...pure, 'serve', 'lsp', 'store'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = (readdirSync(src, { recursive: true, encoding: 'utf8' }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && file.includes('/'));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+()'([^']+)'|\bimport\(()'([^']+)'\)/gm);
  return [...found].map(([, typeOnly, from, , bare, , lazy]) => ({
    file,
    room: file.split('/')[0] ?? '',
    to: from ?? bare ?? lazy ?? '',
    typeOnly: typeOnly !== undefined,
  }));
});

/** The room a relative import leads to; undefined for packages and for what lies beside the rooms. */
function roomOf({ file, to }: Import): string | undefined {
  if (!to.startsWith('.')) return undefined;
  const path = relative(src, resolve(src, dirname(file), to)).replaceAll('\\', '/');
  return path.includes('/') ? path.split('/')[0] : path;
}

describe('rooms import only what the plan allows', () => {
  test('there are imports to look at', () => expect(imports.length).toBeGreaterThan(20));

  test('every folder of src is a room of the plan', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((name) => !plan[name])).toEqual([]);
  });

  test.each(Object.keys(plan))('%s', (room) => {
    const allowed = plan[room] ?? [];
    const trespasses = imports
      .filter((found) => found.room === room)
      .filter((found) => {
        const to = roomOf(found);
        return to !== undefined && to !== room && !allowed.includes(to) && !(found.typeOnly && allowed.includes(`type ${to}`));
      })
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(trespasses).toEqual([]);
  });

  test('pure rooms know no Node', () => {
    const impure = imports.filter(({ room, to }) => pure.includes(room) && (to.startsWith('node:') || /^(hono|@hono)\b/.test(to)));
    expect(impure.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });
});

/** Folders whose files are parts: one file a part, one line in the list. */
const lists = ['check/rules', 'cli/commands', 'read/formats', 'entries/phrases', 'dates/calendars', 'dates/languages', 'view/lenses', 'write/formats'];

describe('folders and their lists hold the same parts', () => {
  test.each(lists.filter((folder) => existsSync(join(src, folder, 'index.ts'))))('%s', (folder) => {
    const inFolder = readdirSync(join(src, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || (entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') && entry.name !== 'index.ts'))
      .map(({ name }) => basename(name, '.ts'));
    const index = readFileSync(join(src, folder, 'index.ts'), 'utf8');
    const listed = [...index.matchAll(/'\.\/([^'/]+?)(?:\/index)?\.ts'/g)].map(([, name]) => name ?? '');
    expect([...new Set(listed)].toSorted()).toEqual(inFolder.toSorted());
  });
});
