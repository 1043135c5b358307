/** The explorer in a real Chromium (playwright), served by the real server. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../scripts/chromium.mjs';
import { readAccount } from '../src/account/index.ts';
import { publish } from '../src/publish/index.ts';
import { serve, type Serving } from '../src/serve/index.ts';
import { EARLIER, NAMES, TUNNEL, type Name } from './explorer.story.ts';

const web = fileURLToPath(new URL('../src/web/', import.meta.url));
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

let folder: string;
let serving: Serving;
let browser: Browser;
const open: Page[] = [];

/** Ids of the entries by their short names, and back. */
const ids = new Map<string, string>();
const names = new Map<string, string>();
const id = (name: Name): string => ids.get(name) ?? '';

const file = (): string => join(folder, 'tunnel.md');
const write = (story: string): Promise<void> => writeFile(file(), story);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-explorer-'));
  await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'warn', build: { outDir: join(folder, 'web') } });
  const script = await readFile(join(folder, 'web/annals.js'), 'utf8');
  const bench = await readFile(join(folder, 'web/bench.html'), 'utf8');
  await write(TUNNEL);
  const { entries } = await readAccount(TUNNEL, { path: 'tunnel.md' });
  for (const [index, entry] of entries.entries()) {
    ids.set(NAMES[index]!, entry.id);
    names.set(entry.id, NAMES[index]!);
  }
  serving = await serve({
    port: 7400,
    files: async () => [file()],
    load: async () => {
      const story = await readFile(file(), 'utf8');
      if (story === '') throw new Error('tunnel.md is empty.');
      const { files } = publish([{ account: await readAccount(story, { path: 'tunnel.md' }), path: 'tunnel.md' }], { assets: { script } });
      return new Map([...files, ['bench.html', bench], ['annals.js', script]]);
    },
  });
  browser = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox', '--disable-gpu'] });
});

afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await rm(folder, { recursive: true, force: true });
});

async function visit(address = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  open.push(page);
  page.on('pageerror', (error) => { throw error; });
  await page.goto(new URL(address, serving.address).href);
  await page.waitForFunction(() => window.annals?.painted());
  return page;
}

const where = async (page: Page, name: Name): Promise<{ x: number; y: number }> => (await page.evaluate((entry) => window.annals.where(entry), id(name)))!;
/** The entry that the address names. */
const cited = async (page: Page): Promise<string | undefined> => names.get((await page.evaluate(() => location.hash)).slice(1));
const said = (page: Page, name: string): Promise<string | null> => page.evaluate((part) => new URL(location.href).searchParams.get(part), name);
/** The entries marked with a class, by their short names. */
const classes = async (page: Page, name: string): Promise<(string | undefined)[]> => (await page.$$eval(`.entry.${name}`, (entries) => entries.map((entry) => entry.id))).map((entry) => names.get(entry));
/** Waits until an entry is the only one with a class. */
const comes = (page: Page, name: Name, mark: string): Promise<unknown> => page.waitForFunction(([entry, as]) => document.querySelector(`.entry.${as}`)?.id === entry, [id(name), mark] as const);
/** What "back" leads to is known to the page a moment later. */
const soon = (page: Page, condition: () => boolean): Promise<unknown> => page.waitForFunction(condition);

describe('moving in time', () => {
  test('the plain wheel scrolls the page; with Ctrl it zooms, and 0 shows all again', async () => {
    const page = await visit();
    const { x, y } = await where(page, 'open');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await soon(page, () => scrollY > 0);
    expect(await said(page, 'view')).toBeNull();
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await soon(page, () => location.search.includes('view='));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // What is under the pointer stays there.
    expect((await where(page, 'open')).x).toBeCloseTo(x, -1);
    await page.keyboard.press('0');
    await soon(page, () => !location.search.includes('view='));
    expect(await page.locator('.whole').isVisible()).toBe(false);
    await page.keyboard.press('+');
    await page.click('.whole');
    await soon(page, () => !location.search.includes('view='));
  });

  test('dragging pans, a double click zooms to an entry', async () => {
    const page = await visit();
    const before = await where(page, 'shield');
    await page.mouse.move(640, before.y);
    await page.mouse.down();
    await page.mouse.move(740, before.y, { steps: 4 });
    await page.mouse.up();
    expect((await where(page, 'shield')).x).toBeCloseTo(before.x + 100, 0);
    const { x, y } = await where(page, 'shield');
    await page.mouse.dblclick(x, y - 1);
    await soon(page, () => location.search.includes('view=1817'));
    expect((await where(page, 'shield')).x).toBeCloseTo(640, -1);
    expect(await classes(page, 'chosen')).toEqual(['shield']);
  });

  test('the address brings the same view back', async () => {
    const page = await visit(`?view=1820-01-01..1829-12-31#${id('flood')}`);
    expect(await classes(page, 'chosen')).toEqual(['flood']);
    expect((await where(page, 'flood')).x).toBeCloseTo((1280 * (7 + 137.5 / 365)) / 10, -1);
    const top = await page.$eval(`#${id('flood')}`, (entry) => entry.getBoundingClientRect().top);
    const covered = await page.$eval('.instrument', (instrument) => instrument.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(covered);
  });
});

describe('reading and looking are one', () => {
  test('a click on a bar chooses its entry; back lets go', async () => {
    const page = await visit();
    const { x, y } = await where(page, 'wall');
    await page.mouse.click(x, y - 1);
    expect(await cited(page)).toBe('wall');
    expect(await classes(page, 'chosen')).toEqual(['wall']);
    expect(await page.$eval(`#${id('wall')}`, (entry) => {
      const { top } = entry.getBoundingClientRect();
      return top >= document.querySelector('.instrument')!.getBoundingClientRect().bottom && top < innerHeight;
    })).toBe(true);
    await page.goBack();
    await soon(page, () => document.querySelector('.chosen') === null);
    await page.goForward();
    await comes(page, 'wall', 'chosen');
  });

  test('a date in the margin chooses too, and pointing draws a thread', async () => {
    const page = await visit();
    await page.click(`#${id('company')} .label`);
    expect(await cited(page)).toBe('company');
    await page.hover(`#${id('company')} .prose`);
    await soon(page, () => (document.querySelector('.thread path')?.getAttribute('d') ?? '') !== '');
    expect(await classes(page, 'pointed')).toEqual(['company']);
  });

  test('pointing at a bar points at its entry', async () => {
    const page = await visit();
    const { x, y } = await where(page, 'drift');
    await page.mouse.move(x, y - 1);
    expect(await classes(page, 'pointed')).toEqual(['drift']);
  });

  test('the entry under the eye follows the scroll', async () => {
    const page = await visit('', { viewport: { width: 1280, height: 700 } });
    const first = await classes(page, 'read');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await soon(page, () => document.querySelector('.read') !== null && document.querySelector('.entry')?.classList.contains('read') === false);
    expect(first).toEqual(['drift']);
  });

  test('a date named in a text is pressed by pointer or key', async () => {
    const page = await visit();
    const mention = page.locator(`#${id('begin')} .mention`);
    await mention.click();
    expect(await mention.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await mention.getAttribute('aria-pressed')).toBe('false');
    await mention.focus();
    await page.keyboard.press('Enter');
    expect(await mention.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('finding', () => {
  test.each([
    ['brunel',          ['shield', 'second'],                       2],
    ['BRUNEL shield',   ['shield'],                                   2],
    ['"the river"',     ['flood'],                                    1],
    ['1827',            ['flood'],                                    1],
    ['1840',            ['loan'],                                     0],
    ['1828',            ['begin', 'second', 'wall'],                          3],
    ['zeppelin',        [],                                             0],
  ])('%s', async (query, found, marks) => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    expect(await classes(page, 'found')).toEqual(found);
    expect(await page.textContent('#found')).toBe(`${found.length} of ${NAMES.length}`);
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBe(marks);
    await page.waitForFunction((asked) => new URL(location.href).searchParams.get('q') === asked, query);
  });

  test('Enter goes from one to the next, round at the end; back undoes', async () => {
    const page = await visit('?q=brunel');
    expect(await page.inputValue('#find')).toBe('brunel');
    await page.focus('#find');
    for (const next of ['shield', 'second', 'shield']) {
      await page.keyboard.press('Enter');
      expect(await cited(page)).toBe(next);
    }
    await page.goBack();
    await comes(page, 'second', 'chosen');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await classes(page, 'found')).toEqual([]);
  });
});

describe('a window of time', () => {
  test('is dragged along the axis, named in the bar, kept in the address, and let go', async () => {
    const page = await visit('?view=1800-01-01..1879-12-31');
    const box = (await page.locator('.surface').boundingBox())!;
    const y = box.y + box.height - 15;
    await page.mouse.move(320, y);
    await page.mouse.down();
    await page.mouse.move(560, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.textContent('.window')).toBe('1820 to 1834 ×');
    await soon(page, () => location.search.includes('from=1820-01-01&to=1834-12-31'));
    expect(await classes(page, 'found')).toEqual(['company', 'begin', 'flood', 'second', 'wall', 'loan']);
    await page.reload();
    expect(await page.textContent('.window')).toBe('1820 to 1834 ×');
    await page.click('.window');
    expect(await classes(page, 'outside')).toEqual([]);
    expect(await said(page, 'from')).toBeNull();
  });
});

describe('the keyboard', () => {
  test('goes from entry to entry, reads, and comes back', async () => {
    const page = await visit(`#${id('drift')}`);
    const list = page.getByRole('listbox', { name: 'Entries in order of time' });
    await list.focus();
    await page.keyboard.press('ArrowDown');
    const current = await list.getAttribute('aria-activedescendant');
    const option = page.locator(`#${current}`);
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await option.getAttribute('aria-setsize')).toBe(String(NAMES.length));
    expect(await option.textContent()).toMatch(/^January 1818: Marc Brunel takes out/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id('shield'));
  });

  test('zooms and moves', async () => {
    const page = await visit();
    await page.locator('.surface').focus();
    await page.keyboard.press('+');
    await soon(page, () => location.search.includes('view='));
    const before = await where(page, 'second');
    await page.keyboard.press('ArrowRight');
    expect((await where(page, 'second')).x).toBeCloseTo(before.x - 0.12 * 1280, 0);
  });

  test('opens the sheet of keys, which names every key', async () => {
    const page = await visit();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys and gestures' });
    expect(await sheet.locator('kbd').allTextContents()).toEqual(expect.arrayContaining(['+', '0', '/', '?', 'Esc', '↓', 'Enter']));
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
  });

  test('sets the height of the timeline at its lower edge', async () => {
    const page = await visit();
    const edge = page.getByRole('separator', { name: 'Height of the timeline' });
    const height = () => page.$eval('.instrument', (instrument) => instrument.getBoundingClientRect().height);
    const before = await height();
    await edge.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((was) => document.querySelector('.instrument')!.getBoundingClientRect().height === was + 23, before);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.querySelector('.instrument')!.getBoundingClientRect().height === 96);
    expect(await edge.getAttribute('aria-valuemax')).toBe('680');
  });

  test('single letters can be turned off, for good; within the timeline they work', async () => {
    const page = await visit();
    const chosen = () => page.locator('.entry.chosen').count();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /Single letters/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect([await chosen(), await page.locator('.sheet[open]').count()]).toEqual([0, 0]);
    await page.locator('.surface').focus();
    await page.keyboard.press('j');
    expect(await chosen()).toBe(1);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('checkbox', { name: /Single letters/ }).check();
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('j');
    expect(await page.locator('.entry.chosen').getAttribute('id')).not.toBe(id('drift'));
  });

  test('turns dark and light', async () => {
    const page = await visit('', { colorScheme: 'light' });
    const ground = () => page.$eval('.instrument', (instrument) => getComputedStyle(instrument).backgroundColor);
    const light = await ground();
    await page.keyboard.press('d');
    expect(await ground()).not.toBe(light);
    await page.reload();
    expect(await ground()).not.toBe(light);
  });
});

describe('any reader, any screen', () => {
  test.each([
    ['light', DESK], ['dark', DESK], ['light', PHONE], ['dark', PHONE],
  ] as const)('axe finds nothing: %s, %o', async (colorScheme, viewport) => {
    const page = await visit(`?q=river&from=1820-01-01&to=1834-12-31#${id('flood')}`, { colorScheme, viewport, bypassCSP: true });
    await page.addScriptTag({ path: axe });
    const check = () => page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
      return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(await check()).toEqual([]);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('?');
    expect(await check()).toEqual([]);
  });

  test.each([320, 390, 759, 760, 1280, 2560])('nothing stands out sideways at %i px', async (width) => {
    const page = await visit('?q=river&from=1820-01-01&to=1834-12-31', { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('on a phone the timeline is a strip that a tap enlarges', async () => {
    const page = await visit('', { viewport: PHONE, hasTouch: true, isMobile: true });
    const height = () => page.$eval('.instrument', (instrument) => instrument.getBoundingClientRect().height);
    expect(await height()).toBe(96);
    const { x, y } = await where(page, 'open');
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => document.querySelector('.instrument')!.getBoundingClientRect().height > 200);
  });

  test('two fingers zoom, and what was between them stays there', async () => {
    const page = await visit('', { hasTouch: true });
    const { x, y } = await where(page, 'wall');
    const touch = await page.context().newCDPSession(page);
    const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: apart === undefined ? [] : [{ x: x - apart, y, id: 0 }, { x: x + apart, y, id: 1 }] });
    const before = await where(page, 'open');
    await fingers('touchStart', 40);
    for (const apart of [50, 60, 70, 80]) await fingers('touchMove', apart);
    await fingers('touchEnd');
    expect((await where(page, 'wall')).x).toBeCloseTo(x, -1);
    expect((await where(page, 'open')).x - x).toBeCloseTo((before.x - x) * 2, -1);
  });

  test('motion is left out where it is not wanted', async () => {
    const page = await visit();
    const there = await page.evaluate((entry) => {
      document.querySelector<HTMLElement>(`#${entry} .label`)!.click();
      return document.querySelector(`#${entry}`)!.getBoundingClientRect().top < innerHeight;
    }, id('open'));
    expect(there).toBe(true);
  });

  test('without script the page is whole', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    open.push(page);
    await page.goto(serving.address);
    expect(await page.locator('.entry').count()).toBe(NAMES.length);
    expect(await page.locator('.tools').isVisible()).toBe(false);
  });
});

test('a change of the file comes into the open page, and the reader keeps place, choice and open notes', async () => {
  const page = await visit();
  await page.click(`#${id('loan')} .label`);
  await page.click(`#${id('loan')} summary`);
  const top = () => page.$eval(`#${id('loan')}`, (entry) => entry.getBoundingClientRect().top);
  const before = await top();
  try {
    await write(TUNNEL.replace('**1807', `${EARLIER}**1807`));
    await page.waitForFunction((count) => document.querySelectorAll('.entry').length === count, NAMES.length + 1);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    expect(await classes(page, 'chosen')).toEqual(['loan']);
    expect(await page.$eval(`#${id('loan')} details`, (details) => (details as HTMLDetailsElement).open)).toBe(true);
    await page.mouse.move(5, 5);
    await write('');
    await page.waitForSelector('#mistake');
    expect(await page.textContent('#mistake')).toBe('tunnel.md is empty.');
    expect(await page.locator('.entry').count()).toBe(NAMES.length + 1);
    await write(TUNNEL);
    await page.waitForFunction((count) => document.getElementById('mistake') === null && document.querySelectorAll('.entry').length === count, NAMES.length);
  } finally {
    await write(TUNNEL);
  }
});

test('a document that becomes a chronology while it is open begins to be one', async () => {
  try {
    await write('Nothing happened here.\n');
    const page = await browser.newPage();
    open.push(page);
    await page.goto(serving.address);
    expect(await page.locator('.entry').count()).toBe(0);
    await write(TUNNEL);
    await page.waitForFunction(() => window.annals?.painted());
    expect(await page.locator('.entry').count()).toBe(NAMES.length);
  } finally {
    await write(TUNNEL);
  }
});

test('a stranger may load events and move over them', async () => {
  const page = await visit('bench.html');
  await page.evaluate(() => {
    const two = (count: number) => String(count).padStart(2, '0');
    window.annals.load(Array.from({ length: 5000 }, (_, number) => {
      const day = `${1900 + (number % 100)}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
      return { id: number, label: day, edtf: day, from: day, to: day, text: `Event number ${number}` };
    }));
  });
  expect(await page.evaluate(() => window.annals.painted())).toBe(true);
  await page.evaluate(() => window.annals.window('1950-01-01', '1950-01-31'));
  await soon(page, () => window.annals.painted());
  expect(await page.locator('[role=option]').first().getAttribute('aria-setsize')).toBe('5000');
  await expect(page.evaluate(() => window.annals.window('yesterday', '1950-01-31'))).rejects.toThrow('no such window');
});
