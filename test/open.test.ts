/** The explorer's server as a user starts it. @slow */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const program = resolve(import.meta.dirname, '../bin/annals.js');
let folder: string;
const children: ChildProcess[] = [];

const tower = (words: string) => `# Tower\n\n- **1921**: The tower is built.\n- **1924**: ${words}\n- **1930**: It is mended.\n`;

beforeEach(async () => {
  if (!existsSync(resolve(program, '../../dist/cli/main.js'))) throw new Error('The program is not built. Run "npm run build" first.');
  folder = await mkdtemp(join(tmpdir(), 'annals-open-'));
  await writeFile(join(folder, 'tower.md'), tower('Its bell rings.'));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Starts `annals …`; gives its address, once printed, and what it says beside it. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => (err += words));
  const ended = new Promise<number | null>((done) => {
    child.once('exit', done);
  });
  const address = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      out += words;
      const [found] = /http:\S+/u.exec(out) ?? [];
      if (found) done(found);
    });
    child.once('exit', (code) => fail(new Error(`ended with ${code}: ${err}`)));
  });
  return { child, address, said: () => err, ended };
}

const page = async (address: string) => (await fetch(address)).text();

/** Asks until the page has the words: it must within the test's time. */
async function until(address: string, words: string): Promise<void> {
  while (!(await page(address)).includes(words)) await new Promise((done) => setTimeout(done, 50));
}

test('a file named without a command is opened, updated when saved, and closed by Ctrl-C', async () => {
  const { child, address, ended } = await start('tower.md', '--port', '0');
  expect(await page(address)).toContain('Its bell rings.');
  await writeFile(join(folder, 'tower.md'), tower('Its clock strikes.'));
  await until(address, 'Its clock strikes.');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('a mistake in the file shows on the page, which stays alive', async () => {
  const { address } = await start('open', 'tower.md', '--port', '0');
  await writeFile(join(folder, 'tower.md'), '');
  await until(address, 'is empty');
  await writeFile(join(folder, 'tower.md'), tower('All is well.'));
  await until(address, 'All is well.');
});

test('several files get an index', async () => {
  await writeFile(join(folder, 'bridge.md'), '# Bridge\n\n- **1931**: The bridge opens.\n- **1932**: It closes.\n- **1940**: It falls.\n');
  await writeFile(join(folder, 'notes.md'), '# Notes\n\nNo dates here.\n');
  const { address, said } = await start('open', '.', '--port', '0');
  const index = await page(address);
  expect(index).toContain('Tower');
  expect(index).toContain('Bridge');
  expect(index).not.toContain('Notes');
  expect(said()).toContain('"notes.md" is left out');
});

test('a taken port is said, and the next one used', async () => {
  const other = createServer();
  await new Promise<void>((done) => {
    other.listen(0, '127.0.0.1', done);
  });
  const { port } = other.address() as AddressInfo;
  const { address, said } = await start('open', 'tower.md', '--port', String(port));
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  expect(said()).toContain(`Port ${port} is taken`);
  other.close();
});
