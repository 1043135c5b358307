/** The place of an entry of a page is a selector that finds its element in a real browser. Needs playwright and Chromium. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import { readAccount } from '../../src/account/index.ts';
import { originer } from '../../src/text/index.ts';

const executablePath = findChromium();
let browser: Browser;
beforeAll(async () => void (browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })));
afterAll(async () => browser?.close());

const messy = `<div id=twice><p>Old</p></div><div id=twice><h2>History</h2>
<table><tr><td rowspan=2>1921<td>The <b>bridge</b> opens<tr><td>The band plays<tr><td>1932<td>A flood<tr><td>1950<td>A café</table>
<ul><li>1961: A boat<li>1962: A rope <p>with a knot</p><li id="third">1963: A bell</ul>
<p>1970: <span>Snow</span><p>1971: Ice<p>1972: Thaw</div>`;

const shared = resolve(import.meta.dirname, '../../../shared/corpus/raw');
const pages: [string, string][] = [
  ['a messy page', messy],
  ['the ferry', readFileSync(join(import.meta.dirname, 'fixtures/ferry.html'), 'utf8')],
  ...(existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.html')).map((name): [string, string] => [name, readFileSync(join(shared, name), 'utf8')]) : []),
];
if (!existsSync(shared)) console.info(`no ${shared}: its pages are left out`);

test.each(pages)('%s', async (_, html) => {
  const { source, entries } = await readAccount(html, { path: 'page.html', entriesOnly: true });
  const origin = originer(source);
  const wanted = entries.filter(({ labelText }) => labelText !== '').map(({ label }) => ({ place: origin(label.start), words: source.text.slice(label.start, label.end) })).filter(({ words }) => !/[<&]/.test(words));
  expect(wanted.every(({ place }) => place !== undefined)).toBe(true);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const missed: unknown[] = [];
  for (const { place, words } of wanted) {
    const there = await page.locator(place ?? '').first().textContent({ timeout: 2000 }).catch(() => null);
    if (!there?.includes(words)) missed.push({ place, words, there: there?.slice(0, 80) });
  }
  await page.close();
  expect(missed).toEqual([]);
}, 120_000);
