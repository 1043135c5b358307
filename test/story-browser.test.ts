/** Reading everything, events and states too, in a page (real Chromium, by playwright): the same JSON as in Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../scripts/chromium.mjs';
import { readAccount } from '../src/account/index.ts';
import { annalsJson } from '../src/write/annals-json.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const executablePath = findChromium();

/** The reader and its JSON, as a bundler for pages makes it. */
async function bundle(): Promise<{ entry: string; files: ReadonlyMap<string, string> }> {
  const id = '\0entry';
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: at('.'),
    plugins: [{ name: 'entry', resolveId: (asked) => (asked === id ? id : undefined), load: (asked) => (asked === id ? `export { readAccount } from ${JSON.stringify(at('src/account/index.ts'))}; export { annalsJson } from ${JSON.stringify(at('src/write/annals-json.ts'))};` : undefined) }],
    build: { write: false, minify: false, target: 'es2022', modulePreload: false, rollupOptions: { input: id, preserveEntrySignatures: 'strict' } },
  }) as Rolldown.RolldownOutput;
  const chunks = made.output.filter((chunk) => chunk.type === 'chunk');
  return { entry: chunks.find(({ isEntry }) => isEntry)?.fileName ?? '', files: new Map(chunks.map(({ fileName, code }) => [fileName, code])) };
}

const examples = [at('examples/us-iran-diplomacy.md'), ...readdirSync(at('test/stories')).filter((name) => name.endsWith('.md')).map((name) => at(`test/stories/${name}`))];

describe.skipIf(!executablePath)('reading everything in a page', () => {
  let server: Server;
  let browser: Browser;
  let reader = '';
  beforeAll(async () => {
    const { entry, files } = await bundle();
    reader = entry;
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      if (path === '') return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>story</title>');
      const code = files.get(path);
      if (code === undefined) return void response.writeHead(404).end();
      response.setHeader('content-type', 'text/javascript').end(code);
    }).listen(0, '127.0.0.1');
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(examples.filter((path) => existsSync(path)).map((path) => [path.split('/').at(-1) ?? '', path]))('%s reads as in Node', async (name, path) => {
    const text = readFileSync(path, 'utf8');
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ type: 'module', content: `
      import { annalsJson, readAccount } from '/${reader}';
      globalThis.read = async (source, path) => JSON.stringify(annalsJson(await readAccount(source, { path })));
    ` });
    await page.waitForFunction('globalThis.read !== undefined', undefined, { timeout: 10_000 });
    const there = await page.evaluate<string>(`globalThis.read(${JSON.stringify(text)}, ${JSON.stringify(name)})`);
    const here = annalsJson(await readAccount(text, { path: name }));
    expect(JSON.parse(there)).toEqual(JSON.parse(JSON.stringify(here)));
    expect(here.states.length).toBeGreaterThan(0);
    expect(here.entries.flatMap(({ events }) => events).length).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await page.close();
  }, 30_000);
});
