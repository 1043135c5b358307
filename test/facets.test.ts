/** Facets, the day cursor and the find language in a real Chromium (playwright), on a page as it is published. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../src/publish/index.ts';
import { openReader, type Reader } from './publish/browser.ts';
import { accountFrom } from './publish/fixture.ts';

const STORY = `---
title: Two neighbours
date: 1960-01-01
---

**March 1951**: Norway and Peru hold talks in Geneva through Swiss mediators.

**18 April 1952**: Norway and Peru sign the Lima Accord. Peru pays Norway $40 million.

**12 June 1954**: Norway imposes sanctions on Peru.

**1955**: It rains in the north.

**2 May 1956**: Norway lifts sanctions on Peru.
`;
const QUIET = '# Weather\n\n**March 1801**: It rains.\n\n**June 1802**: It snows.\n\n**1803**: It thaws.\n\n**1804**: It rains again.\n';

const web = fileURLToPath(new URL('../src/web/', import.meta.url));
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
let folder: string;
let script: string;
let reader: Reader;
const open: Page[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-facets-'));
  await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'warn', build: { outDir: join(folder, 'web') } });
  script = await readFile(join(folder, 'web/annals.js'), 'utf8');
  reader = await openReader();
});
afterEach(async () => { for (const page of open.splice(0)) await page.context().close(); });
afterAll(async () => {
  await reader?.close();
  await rm(folder, { recursive: true, force: true });
});

async function visit(address = '', options: BrowserContextOptions = {}, story = STORY): Promise<Page> {
  reader.serve(publish([{ account: accountFrom(story), path: 'x.md' }], { assets: { script } }).files);
  const context = await reader.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  open.push(page);
  page.on('pageerror', (error) => { throw error; });
  await page.goto(`${reader.origin}/${address}`);
  await page.waitForFunction(() => window.annals?.painted());
  return page;
}

/** Labels of the entries that have not stepped back. */
const inside = (page: Page): Promise<string[]> => page.$$eval('.entry:not(.outside) .label', (labels) => labels.map(({ textContent }) => textContent ?? ''));
const ALL = ['March 1951', '18 April 1952', '12 June 1954', '1955', '2 May 1956'];

describe('facets', () => {
  test('ticking an actor dims what he is not in and shows his dealings; the address keeps it; letting go undoes it', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Who' }).click();
    await page.getByRole('checkbox', { name: /^Switzerland|^Swiss/ }).first().check();
    expect(await inside(page)).toEqual(['March 1951']);
    expect(await page.textContent('.rows h2')).toContain('one dealing');
    await page.waitForFunction(() => location.search.includes('who='));
    await page.reload();
    expect(await inside(page)).toEqual(['March 1951']);
    await page.getByRole('button', { name: /^Let go of Swi/ }).click();
    expect(await inside(page)).toEqual(ALL);
    expect(new URL(page.url()).searchParams.has('who')).toBe(false);
  });

  test.each([
    ['?who=Norway',                    ['March 1951', '18 April 1952', '12 June 1954', '2 May 1956']],
    ['?who=Norway&kind=SANCTION',      ['12 June 1954']],
    ['?instrument=Lima+Accord',        ['18 April 1952']],
    ['?kind=SANCTION&kind=CONSULT',    ['March 1951', '12 June 1954']],
    ['?who=Norway&from=1954-01-01&to=1956-12-31', ['12 June 1954', '2 May 1956']],
  ])('%s', async (address, labels) => expect(await inside(await visit(address))).toEqual(labels));

  test('by keyboard alone', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'What kind' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: 'What kind' }).getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('checkbox', { name: /sanction/ }).focus();
    await page.keyboard.press('Space');
    expect(await inside(page)).toEqual(['12 June 1954']);
  });

  test('nothing of it where nobody is named', async () => {
    const page = await visit('', {}, QUIET);
    expect(await page.locator('.facets').count()).toBe(0);
    await page.keyboard.press('c');
    expect(await page.locator('.cursor').isVisible()).toBe(false);
  });

  test('sums are a ledger', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Sums' }).click();
    expect(await page.locator('.ledger tbody tr').first().locator('td').allTextContents()).toEqual(['18 April 1952', '$40 million', 'Peru', 'Norway']);
  });
});

test.each([['light', 1280], ['dark', 390]] as const)('a series is a plot, each value over the time it may be of: %s, %i', async (colorScheme, width) => {
  const page = await visit('', { colorScheme, viewport: { width, height: 800 } }, '# Oil\n\n**1995**: The exports of Norway stand at 2 million barrels per day.\n\n**5 May 1998**: The exports of Norway stand at 1 million barrels per day.\n\n**2000**: The exports of Norway stand at 4 million barrels per day.\n\n**2001**: Norway hires 30 workers.\n');
  await page.getByRole('button', { name: 'Sums' }).click();
  const plot = page.locator('.ledger figure');
  expect(await plot.locator('figcaption').textContent()).toBe('barrels per day');
  expect(await plot.locator('text').allTextContents()).toEqual(['2M', '1M', '4M', '1995', '2000']);
  const [year, day, highest] = await plot.locator('.value').evaluateAll((strokes) => strokes.map((stroke) => stroke.getBoundingClientRect()).map(({ left, width: long, top }) => ({ left, long, top })));
  expect(year!.long).toBeGreaterThan(8 * day!.long);
  expect(highest!.top).toBeLessThan(year!.top);
  const box = (await plot.locator('svg').boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(width);
});

describe('lanes', () => {
  /** What assistive technology hears of the chosen entry. */
  const option = (page: Page) => page.locator('[role=option][aria-selected=true]').textContent();

  test('are chosen by what the document has, kept in the address, and told', async () => {
    const page = await visit();
    const choice = page.getByLabel('Lanes by');
    expect(await choice.locator('option').allTextContents()).toEqual(['nothing', 'who', 'what kind', 'what was in force']);
    const plain = await page.$eval('.instrument', (element) => element.getBoundingClientRect().height);
    await choice.selectOption('who');
    await page.waitForFunction((was) => document.querySelector('.instrument')!.getBoundingClientRect().height > was, plain);
    expect(new URL(page.url()).searchParams.get('lanes')).toBe('who');
    await page.locator('.surface').focus();
    await page.keyboard.press('ArrowDown');
    expect(await option(page)).toMatch(/^March 1951: .*\((?=.*Norway)(?=.*Peru)(?=.*Switzerland).*\)$/);
    await page.goBack();
    await page.goBack();
    expect(await choice.inputValue()).toBe('');
  });

  test('the key goes round them', async () => {
    const page = await visit();
    const seen: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('l');
      seen.push(await page.getByLabel('Lanes by').inputValue());
    }
    expect(seen).toEqual(['who', 'kind', 'state', '']);
  });

  test('by the parts of the document, where nobody is named', async () => {
    const page = await visit('?lanes=section', {}, '# Weather\n\n## The north\n\n- **March 1801**: It rains.\n- **June 1802**: It snows.\n- **1805**: It hails.\n- **1806**: It clears.\n\n## The south\n\n- **1803**: It thaws.\n- **1804**: It rains again.\n- **1807**: It is dry.\n- **1808**: It is wet.\n');
    expect(await page.getByLabel('Lanes by').inputValue()).toBe('section');
    await page.locator('.surface').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    expect(await option(page)).toContain('(The north)');
  });

  test('on a phone the strip opens for them', async () => {
    const page = await visit('?lanes=who', { viewport: { width: 390, height: 844 } });
    expect(await page.$eval('.instrument', (element) => element.getBoundingClientRect().height)).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe('long empty stretches', () => {
  const CENTURIES = '# Weather\n\n**March 1801**: It rains.\n\n**June 1802**: It snows.\n\n**1804**: It thaws.\n\n**May 1990**: It rains.\n\n**1992**: It is dry.\n';
  const x = (page: Page, label: string) => page.evaluate((of) => window.annals.where(Array.from(document.querySelectorAll('.entry')).find((entry) => entry.querySelector('.label')?.textContent === of)!.id)!.x, label);

  test('are folded when asked, said to be, kept in the address, and unfolded', async () => {
    const page = await visit('', {}, CENTURIES);
    const before = await x(page, 'June 1802');
    await page.getByRole('button', { name: 'Fold empty stretches' }).click();
    expect(await page.getByRole('button', { name: 'One empty stretch folded' }).getAttribute('aria-pressed')).toBe('true');
    expect(await x(page, 'June 1802')).toBeGreaterThan(before + 100);
    await page.waitForFunction(() => location.search.includes('fold=1'));
    await page.reload();
    await page.waitForFunction(() => window.annals?.painted());
    expect(await x(page, 'June 1802')).toBeGreaterThan(before + 100);
    await page.keyboard.press('f');
    expect(await x(page, 'June 1802')).toBeCloseTo(before, 0);
  });

  test('the time in view, a window and a date that is pressed mean the same, folded or not', async () => {
    const page = await visit('?fold=1&view=1801-01-01..1991-12-31&from=1804-01-01&to=1990-12-31', {}, CENTURIES);
    expect(await inside(page)).toEqual(['1804', 'May 1990']);
    await page.evaluate(() => window.annals.window('1990-01-01', '1990-12-31'));
    await page.waitForFunction(() => location.search.includes('view=1990-01-01..1990-12-31'));
    await page.keyboard.press('f');
    await page.waitForFunction(() => !location.search.includes('fold'));
    expect(new URL(page.url()).searchParams.get('view')).toBe('1990-01-01..1990-12-31');
  });

  test('are not there where there are none', async () => expect(await (await visit()).getByRole('button', { name: /empty stretch/ }).count()).toBe(0));
});

describe('the day cursor', () => {
  const rows = (page: Page) => page.$$eval('#in-force li .name', (names) => names.map(({ textContent }) => textContent ?? ''));

  test('says what was in force, with the words and where they are', async () => {
    const page = await visit('?day=1955-02-01');
    expect((await rows(page)).join(' ')).toContain('sanctions');
    expect(await page.textContent('#in-force')).toContain('“');
    expect(await page.getAttribute('#in-force a', 'href')).toMatch(/^#e-/);
  });

  test('moves by keys and by pointer, and the address goes with it', async () => {
    const page = await visit();
    await page.keyboard.press('c');
    const cursor = page.getByRole('slider', { name: 'Day' });
    const before = Number(await cursor.getAttribute('aria-valuenow'));
    await page.keyboard.press('ArrowRight');
    expect(Number(await cursor.getAttribute('aria-valuenow'))).toBe(before + 1);
    expect(await cursor.getAttribute('aria-valuetext')).toMatch(/must and \d+ may be in force$/);
    await page.waitForFunction(() => location.search.includes('day='));
    const box = (await cursor.boundingBox())!;
    await page.mouse.move(box.x + 7, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 107, box.y + 40, { steps: 3 });
    await page.mouse.up();
    expect(Number(await cursor.getAttribute('aria-valuenow'))).toBeGreaterThan(before + 50);
    await page.keyboard.press('Escape');
    expect(await cursor.isVisible()).toBe(false);
  });
});

describe('the find language in the search field', () => {
  test.each([
    ['actor:Peru type:SANCTION', ['12 June 1954']],
    ['before:1952',              ['March 1951']],
    ['money>1e6',                ['18 April 1952']],
    ['actor:Norway -sanctions',  ['March 1951', '18 April 1952']],
    ['rains OR through:*',       ['March 1951', '1955']],
  ])('%s', async (query, labels) => {
    const page = await visit();
    await page.fill('#find', query);
    expect(await inside(page)).toEqual(labels);
    expect(await page.locator('#find-mistake').isVisible()).toBe(false);
  });

  test('what is wrong is said beneath, with its column, and nothing is dimmed', async () => {
    const page = await visit();
    await page.fill('#find', 'talks typ:CONSULT');
    expect(await page.textContent('#find-mistake')).toMatch(/^Column 7: There is no field "typ"/);
    expect(await page.getAttribute('#find', 'aria-invalid')).toBe('true');
    expect(await inside(page)).toEqual(ALL);
  });

  test('the sheet lists the fields', async () => {
    const page = await visit();
    await page.keyboard.press('?');
    expect(await page.locator('.sheet kbd').allTextContents()).toEqual(expect.arrayContaining(['actor:', 'through:', 'during:', 'a OR b']));
  });
});

describe('what is named is marked in the prose, with and without script', () => {
  test.each([true, false])('script: %s', async (javaScriptEnabled) => {
    const page = javaScriptEnabled ? await visit() : await still();
    expect(await page.$$eval('.entry .m.i', (marks) => marks.map(({ textContent }) => textContent))).toEqual(['Lima Accord']);
    expect(await page.$$eval('.entry .m.s', (marks) => marks.map(({ textContent }) => textContent))).toEqual(['$40 million']);
    expect(await page.locator('.entry .m.a').count()).toBeGreaterThan(6);
  });
  test('an author turns it off', async () => {
    const page = await visit('', {}, STORY.replace('---\n', '---\nmarks: false\n'));
    expect(await page.locator('.m').count()).toBe(0);
  });
  async function still(): Promise<Page> {
    reader.serve(publish([{ account: accountFrom(STORY), path: 'x.md' }], { assets: {} }).files);
    const page = await (await reader.browser.newContext({ javaScriptEnabled: false })).newPage();
    open.push(page);
    await page.goto(reader.origin);
    expect(await page.locator('.bands text').filter({ visible: true }).allTextContents()).not.toEqual([]);
    return page;
  }
});

describe('any reader, any screen', () => {
  const address = '?who=Norway&day=1955-02-01&q=actr:Peru&lanes=who';
  test.each([['light', 1280], ['dark', 1280], ['light', 390], ['dark', 390]] as const)('axe finds nothing: %s, %i', async (colorScheme, width) => {
    const page = await visit(address, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await page.addScriptTag({ path: axe });
    for (const name of ['Who', 'In force', 'Sums', 'Correct']) {
      await page.getByRole('button', { name }).click();
      expect(await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
        return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' | ')}`);
      })).toEqual([]);
    }
  });
  test.each([320, 390, 1280])('nothing stands out sideways at %i px', async (width) => {
    const page = await visit(address, { viewport: { width, height: 800 } });
    for (const name of ['Who', 'In force', 'Sums', 'Correct']) {
      await page.getByRole('button', { name }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
