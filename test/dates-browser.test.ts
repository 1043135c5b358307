/** `annals/dates` by itself: in a page (real Chromium, by playwright), and its size. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../scripts/chromium.mjs';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What a bundler makes of a module that takes these names from a file of `src/dates`, minified. */
async function bundle(names: string, file: string): Promise<string> {
  const id = '\0entry';
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: at('.'),
    plugins: [{ name: 'entry', resolveId: (asked) => (asked === id ? id : undefined), load: (asked) => (asked === id ? `export ${names} from ${JSON.stringify(at(`src/dates/${file}`))};` : undefined) }],
    build: { write: false, minify: true, target: 'es2022', modulePreload: false, rollupOptions: { input: id, preserveEntrySignatures: 'strict' } },
  }) as Rolldown.RolldownOutput;
  return made.output[0].code;
}

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1024;

describe('size', () => {
  test('reading English takes at most 30 KB, gzipped', async () => {
    const size = kilobytes(await bundle('{ readDates, readLabel, leadingDate }', 'index.ts'));
    console.info(`annals/dates, English: ${size.toFixed(1)} KB gzip`);
    expect(size).toBeLessThanOrEqual(30);
  });

  test('what a page does not use, it does not load: EDTF alone is a sixth of that', async () => {
    const size = kilobytes(await bundle('{ parseEdtf, printEdtf, boundsOf }', 'index.ts'));
    console.info(`annals/dates, EDTF alone: ${size.toFixed(1)} KB gzip`);
    expect(size).toBeLessThanOrEqual(6);
  });
});

describe('size of a language', () => {
  const files = readdirSync(at('src/dates/languages')).filter((name) => !['en.ts', 'index.ts', 'language.ts'].includes(name) && !name.includes('.test.'));
  test.each(files)('%s adds at most 3 KB', async (file) => {
    const size = kilobytes(await bundle('*', `languages/${file}`));
    console.info(`${file}: ${size.toFixed(2)} KB gzip`);
    expect(size).toBeLessThanOrEqual(3);
  });
});

const executablePath = findChromium();

describe.skipIf(!executablePath || !existsSync(at('dist/dates/index.js')))('in a page, as it is published', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/') return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>dates</title>');
      const path = at(`dist${new URL(request.url ?? '/', 'http://localhost').pathname}`);
      if (!existsSync(path)) return void response.writeHead(404).end();
      response.setHeader('content-type', 'text/javascript').end(readFileSync(path));
    }).listen(0, '127.0.0.1');
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('a <script type="module"> reads dates, EDTF and calendars without anything else', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ type: 'module', content: `
      import { calendarEdtf, calendarOf, formatWhen, outermost, readDates } from '/dates/index.js';
      const found = readDates('They met on 3 May 1998 and parted in the spring of 2004.');
      document.title = JSON.stringify([...found.map((when) => [when.edtf, formatWhen(when), outermost(when.bounds).to]), calendarEdtf(calendarOf('islamic-umalqura'), 1440)]);
    ` });
    await page.waitForFunction('document.title !== "dates"');
    expect(JSON.parse(await page.title())).toEqual([['1998-05-03', '3 May 1998', '1998-05-03'], ['2004-21', 'spring 2004', '2004-05-31'], '2018-09-11/2019-08-30']);
    expect(errors).toEqual([]);
  });
});
