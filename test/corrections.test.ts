/** Corrections from the explorer, in a real Chromium (playwright), written by the server as a user starts it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../scripts/chromium.mjs';

const STORY = `# Two lakes

**1901**: Kenya and Uganda hold talks on water.

**1902**: Kenya warns Uganda. Clinton visits Nairobi.

**1903**: Rain falls on both lakes.

**1904**: Peru attacks Chile.
`;

const program = resolve(import.meta.dirname, '../bin/annals.js');
let folder: string;
let browser: Browser;
let address: string;
const children: ChildProcess[] = [];
const open: Page[] = [];

const sidecar = (): string => join(folder, 'lakes.md.annals.yaml');
const written = (): Promise<string | undefined> => readFile(sidecar(), 'utf8').catch(() => undefined);

beforeAll(async () => { browser = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'] }); });
afterAll(async () => { await browser?.close(); });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-corrections-'));
  await writeFile(join(folder, 'lakes.md'), STORY);
  const child = spawn(process.execPath, [program, 'open', 'lakes.md', '--port', '0', '--no-browser'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  address = await new Promise((done, fail) => {
    child.stdout.setEncoding('utf8').once('data', (words: string) => done(words.trim()));
    child.once('exit', (code) => fail(new Error(`annals ended with ${code}: is it built?`)));
  });
});
afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function visit(hash = ''): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage();
  open.push(page);
  page.on('pageerror', (error) => { throw error; });
  await page.goto(`${address}${hash}`);
  await page.waitForFunction(() => window.annals?.painted());
  return page;
}

/** Chooses the entry with a label and opens what is read of it. */
async function correct(page: Page, label: string): Promise<void> {
  await page.locator('.entry .label', { hasText: label }).click();
  if (await page.locator('.correct').count() === 0) await page.getByRole('button', { name: 'Correct', exact: true }).click();
}
const told = (page: Page) => page.locator('.correct [role=status]');
/** What can be ticked under "Who". */
const actors = (page: Page): Promise<string[]> => page.locator('.correct select[name=one] option').allTextContents();

describe('what the reader corrects is written beside the document, and shown at once', () => {
  test('two actors are one; undone with the button', async () => {
    const page = await visit();
    await correct(page, '1901');
    await page.getByLabel('An actor').selectOption('Kenya');
    await page.getByLabel('The same as').selectOption('Uganda');
    await page.getByLabel('His one name').fill('East Africa');
    await page.getByRole('form', { name: 'Actors that are one' }).getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('.correct select[name=one] option')?.textContent === 'East Africa');
    expect(await written()).toBe('- {merge: [Kenya, Uganda], as: East Africa}\n');
    expect(await told(page).textContent()).toBe('Written into lakes.md.annals.yaml.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => document.querySelector('.correct select[name=one] option')?.textContent === 'Kenya');
    expect(await written()).toBeUndefined();
    expect(await readdir(folder)).toEqual(['lakes.md']);
  });

  test('an event is of another kind, another is none; Ctrl-Z takes back the last, after a reload too', async () => {
    const page = await visit();
    await correct(page, '1904');
    const event = page.getByRole('form', { name: 'The event “Peru attacks Chile”' });
    expect(await event.getByLabel('What kind of event').inputValue()).toBe('ASSAULT');
    await event.getByLabel('What kind of event').selectOption('THREATEN');
    await event.getByRole('button', { name: 'Set' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.correct code').length === 1);
    await correct(page, '1902');
    await page.getByRole('form', { name: 'The event “Kenya warns Uganda”' }).getByRole('button', { name: 'It is no event' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.correct code').length === 2);
    expect(await written()).toBe('- {type: Peru attacks Chile, as: THREATEN}\n- {drop: Kenya warns Uganda}\n');
    expect(await page.getByRole('form', { name: /^The event/ }).count()).toBe(1);
    await page.reload();
    await page.waitForFunction(() => window.annals?.painted());
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll('.correct code').length === 1);
    expect(await written()).toBe('- {type: Peru attacks Chile, as: THREATEN}\n');
  });

  test('an actor is another in one entry; a state gets its name', async () => {
    const page = await visit();
    await correct(page, '1902');
    await page.getByLabel('These words').selectOption('Clinton');
    await page.getByLabel('The other’s name').fill('Hillary Clinton');
    await page.getByRole('button', { name: 'Set apart' }).click();
    await page.waitForFunction(() => Array.from(document.querySelectorAll('.correct select[name=one] option'), ({ textContent }) => textContent).includes('Hillary Clinton'));
    await page.getByLabel('Its name').fill('the water talks: first round');
    await page.getByRole('form', { name: 'The name of what was in force' }).getByRole('button', { name: 'Set' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.correct code').length === 2);
    expect((await written())?.split('\n')[1]).toBe('- {name: talks on water, as: "the water talks: first round"}');
    expect(await page.locator('.correct .wrong:not([role])').count()).toBe(0);
  });

  test('what the user wrote stays, what no longer applies is shown, and the place and the panel are kept', async () => {
    await writeFile(sidecar(), '# mine\n- drop: words that are gone   # since May\n\n');
    const page = await visit();
    await correct(page, '1904');
    expect(await page.locator('.correct li .wrong').textContent()).toContain('no longer applies: no event is read from “words that are gone” now');
    await page.getByRole('form', { name: /Peru attacks Chile/ }).getByRole('button', { name: 'It is no event' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.correct code').length === 2);
    expect(await written()).toBe('# mine\n- drop: words that are gone   # since May\n\n- {drop: Peru attacks Chile}\n');
    expect(await page.locator('.entry.chosen .label').textContent()).toBe('1904');
    await page.getByRole('button', { name: 'Take back {drop: words that are gone}' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.correct code').length === 1);
    expect(await written()).toBe('# mine\n\n- {drop: Peru attacks Chile}\n');
  });

  test('a sidecar that cannot be understood is not written, and the page says where it is wrong', async () => {
    await writeFile(sidecar(), '- {drop: x\n');
    const page = await visit();
    await correct(page, '1904');
    expect(await page.locator('.correct .wrong').first().textContent()).toContain('lakes.md.annals.yaml:');
    await page.getByRole('button', { name: 'It is no event' }).first().click();
    await page.waitForFunction(() => document.querySelector('.correct [role=status]')?.textContent?.includes('This is no YAML'));
    expect(await written()).toBe('- {drop: x\n');
  });
});

describe('the server takes corrections only from its own pages, and writes only the sidecar', () => {
  const send = (body: unknown, headers: Record<string, string> = {}, method: 'POST' | 'PUT' = 'POST') => {
    const { origin, host } = new URL(address);
    return fetch(`${address}~correct`, { method, headers: { origin, host, 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  };
  const add = { page: '/', add: { drop: 'Peru attacks Chile' } };

  test.each<[string, unknown, Record<string, string>, number, string]>([
    ['another site',             add, { origin: 'https://example.org' },            403, 'only from pages of this server'],
    ['a page of no site',        add, { origin: 'null' },                           403, 'only from pages of this server'],
    ['a form',                   add, { 'content-type': 'text/plain' },             415, 'application/json'],
    ['no JSON',                  '{', {},                                           400, 'no JSON object'],
    ['nothing asked',            { page: '/' }, {},                                 400, 'Either "add" or "remove"'],
    ['another page',             { ...add, page: '/../../etc/passwd' }, {},         404, 'There is no page'],
    ['an unknown type',          { page: '/', add: { type: 'x', as: 'MEET' } }, {}, 400, '"MEET" is no type of event'],
    ['a field too many',         { page: '/', add: { drop: 'x', file: 'y' } }, {},  400, 'has no field "file"'],
    ['too much',                 { page: '/', add: { drop: 'x'.repeat(70_000) } }, {}, 413, 'at most 65536 bytes'],
    ['what is not there',        { page: '/', remove: { drop: 'x' } }, {},          409, 'stands there no longer'],
  ])('%s', async (_, body, headers, status, sentence) => {
    const response = await send(body, headers);
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([status, expect.stringContaining(sentence)]);
    expect(await readdir(folder)).toEqual(['lakes.md']);
  });

  test('what is right is written, many at once one after the other', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, (_, number) => send({ page: '/', add: { drop: `words ${number}` } })));
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
    expect((await written())?.split('\n').toSorted().slice(1)).toEqual(Array.from({ length: 12 }, (_, number) => `- {drop: words ${number}}`).toSorted());
    expect(await readFile(join(folder, 'lakes.md'), 'utf8')).toBe(STORY);
  });

  test('other methods and other paths stay closed', async () => {
    expect((await send(add, {}, 'PUT')).status).toBe(405);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  });

  test('a sidecar that is a link is not followed', async () => {
    await writeFile(join(folder, 'other.yaml'), 'mine\n');
    await symlink(join(folder, 'other.yaml'), sidecar());
    expect((await send(add)).status).toBe(409);
    expect(await readFile(join(folder, 'other.yaml'), 'utf8')).toBe('mine\n');
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written into is said', async () => {
    await chmod(folder, 0o500);
    const response = await send(add);
    await chmod(folder, 0o700);
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([409, expect.stringContaining('Look whether you may write')]);
  });
});

test('a page that is published offers the lines to be copied', async () => {
  const out = join(folder, 'out');
  await new Promise((done) => { spawn(process.execPath, [program, 'build', 'lakes.md', '-o', out, '--single'], { cwd: folder }).once('exit', done); });
  const file = (await readdir(out)).find((name) => name.endsWith('.html'));
  address = `file://${join(out, file ?? '')}`;
  const page = await visit();
  await correct(page, '1904');
  await page.getByRole('button', { name: 'It is no event' }).first().click();
  await page.getByLabel('An actor').selectOption('Kenya');
  await page.getByLabel('His one name').fill('The Republic');
  await page.getByRole('form', { name: 'Actors that are one' }).getByRole('button').click();
  expect(await page.getByLabel('Corrections to be copied').inputValue()).toBe('- {drop: Peru attacks Chile}\n- {merge: [Kenya], as: The Republic}\n');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await page.getByLabel('Corrections to be copied').inputValue()).toBe('- {drop: Peru attacks Chile}\n');
  expect(await actors(page)).toContain('Kenya');
});
