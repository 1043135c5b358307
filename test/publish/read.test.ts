/** Published pages as people meet them, with and without script, on any width, on paper: in a real Chromium by playwright. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAccount } from '../../src/account/index.ts';
import { makePublication } from '../../src/cli/site.ts';
import { writeSite } from '../../src/cli/write-site.ts';
import { openReader, type Files, type Reader } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const example = resolve(import.meta.dirname, '../../examples/us-iran-diplomacy.md');
const accountFrom = async (file: string) => ({ account: await readAccount(readFileSync(file), { path: file }), file });

let reader: Reader;
let files: Files;
let entries: number;
beforeAll(async () => {
  reader = await openReader();
  const told = await Promise.all([example, example.replace('us-iran-diplomacy', 'harbour-clock')].map(accountFrom));
  ({ files } = await makePublication(told));
  entries = told[0]?.account.entries.length ?? 0;
  reader.serve(files);
});
afterAll(() => reader.close());

interface Look { readonly width: number; readonly height?: number; readonly dark?: boolean; readonly script?: boolean; readonly forced?: boolean }
async function look(path: string, { width, height = 800, dark = false, script = false, forced = false }: Look, see: (page: Page) => Promise<void>): Promise<void> {
  const context = await reader.browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', javaScriptEnabled: script, forcedColors: forced ? 'active' : 'none' });
  try {
    const page = await context.newPage();
    await page.goto(`${reader.origin}/${path}`);
    await see(page);
  } finally {
    await context.close();
  }
}

/** axe has to run in the page: the page's own script is kept out by answering for it with nothing. */
async function violations(path: string, view: Look): Promise<readonly string[]> {
  const context = await reader.browser.newContext({ viewport: { width: view.width, height: 800 }, colorScheme: view.dark ? 'dark' : 'light', bypassCSP: true });
  const page = await context.newPage();
  await page.route('**/annals.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(`${reader.origin}/${path}`);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(' | ')}`);
  });
  await context.close();
  return found;
}

describe('without script', () => {
  test.each([
    ['us-iran-diplomacy.html', { width: 1280 }],
    ['us-iran-diplomacy.html', { width: 390, dark: true }],
    ['harbour-clock.html', { width: 1280, dark: true }],
    ['index.html', { width: 1280 }],
    ['index.html', { width: 390, dark: true }],
  ])('axe finds nothing: %s %o', async (path, view) => expect(await violations(path, view)).toEqual([]));

  test('every entry is there, whole and in order', () => look('us-iran-diplomacy.html', { width: 1280 }, async (page) => {
    const { account } = await accountFrom(example);
    expect(await page.locator('.entry time.label').allInnerTexts()).toEqual(account.entries.map(({ labelText }) => labelText));
    for (const [index, text] of (await page.locator('.entry .prose').allInnerTexts()).entries()) {
      expect(text.replace(/\s+/gu, ' ').trim()).toBe(account.entries[index]?.text.text.replace(/\s+/gu, ' ').trim());
    }
  }));

  test.each([320, 390, 759, 760, 1024, 1280, 2560])('nothing has to be scrolled sideways at %i px', (width) => look('us-iran-diplomacy.html', { width }, async (page) => {
    const [content, shown] = await page.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect(content).toBeLessThanOrEqual(shown ?? 0);
    expect(await page.locator('.still > svg:visible').count()).toBeGreaterThan(0);
  }));

  test('a link to an entry brings it to the top, clear of what stays in sight', () => look('harbour-clock.html', { width: 1280, height: 720 }, async (page) => {
    const id = await page.locator('.entry').nth(6).getAttribute('id');
    await page.goto(`${reader.origin}/harbour-clock.html#${id}`);
    const [entry, panorama] = await Promise.all([page.locator(`#${id}`).boundingBox(), page.locator('#panorama').boundingBox()]);
    expect(entry?.y).toBeGreaterThanOrEqual(Math.max(0, (panorama?.y ?? 0) + (panorama?.height ?? 0)));
  }));

  test('where a date comes from is told to whoever asks', () => look('us-iran-diplomacy.html', { width: 1280 }, async (page) => {
    const entry = page.locator('.entry').first();
    await entry.locator('summary', { hasText: 'Where does this come from?' }).click();
    const told = await entry.locator('.notes dl').innerText();
    expect(told).toContain('“4-14 November 1979”, us-iran-diplomacy.md, line\u00a015');
    expect(told).toContain('1979-11-04/1979-11-14');
  }));

  test('the text face is loaded, and old-style figures stand in the prose', () => look('us-iran-diplomacy.html', { width: 1280, script: true }, async (page) => {
    expect(await page.evaluate(async () => (await document.fonts.load('1em "Annals Serif"')).length)).toBeGreaterThan(0);
    expect(await page.locator('.prose').first().evaluate((prose) => getComputedStyle(prose).fontVariantNumeric)).toContain('oldstyle-nums');
  }));
});

test.each([[true], [false]])('nobody else is asked for anything, and the policy is never broken (script: %s)', (script) => look('index.html', { width: 1280, script }, async (page) => {
  const heard: string[] = [];
  page.on('request', (request) => { if (!request.url().startsWith(reader.origin) && !request.url().startsWith('data:')) heard.push(request.url()); });
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  for (const path of [...files.keys()].filter((name) => name.endsWith('.html'))) await page.goto(`${reader.origin}/${path}`, { waitUntil: 'networkidle' });
  expect(heard).toEqual([]);
}));

describe('from a folder on disk, as somebody got it by mail', () => {
  test.each([['several files', false], ['a single file', true]])('%s: the page is styled, and becomes the explorer', async (_, single) => {
    const folder = mkdtempSync(join(tmpdir(), 'annals-disk-'));
    const context = await reader.browser.newContext();
    try {
      await writeSite((await makePublication([await accountFrom(example)], { single, index: true })).files, join(folder, 'site'), 'site');
      const page = await context.newPage();
      const heard: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      await page.goto(`file://${folder}/site/us-iran-diplomacy.html`);
      expect(await page.locator('.entry').first().evaluate((entry) => getComputedStyle(entry).display)).toBe('grid');
      await page.locator('#panorama.live canvas').waitFor();
      expect(await page.evaluate(async () => (await document.fonts.load('1em "Annals Serif"')).length)).toBeGreaterThan(0);
      expect(heard).toEqual([]);
    } finally {
      await context.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('on paper', () => {
  test.each([[true], [false]])('the panorama whole on the first page, every entry after it (script: %s)', (script) => look('us-iran-diplomacy.html', { width: 1280, script }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.still > svg:visible').getAttribute('class')).toBe('middle');
    expect(await page.locator('.instrument:visible, .tools:visible').count()).toBe(0);
    expect(await page.locator('.entry:visible').count()).toBe(entries);
    expect(await page.locator('.still .middle a').count()).toBe(entries);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }));
});

test('with forced colours the bars are drawn in the reader\'s own', () => look('us-iran-diplomacy.html', { width: 1280, forced: true }, async (page) => {
  const [bar, text] = await page.locator('.still .wide a rect').first().evaluate((rect) => [getComputedStyle(rect).fill, getComputedStyle(document.body).color]);
  expect(bar).toBe(text);
}));
