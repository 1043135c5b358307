/** Nothing that an author writes runs, asks another host or takes the page apart: tried in a real Chromium by playwright. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../src/publish/index.ts';
import { openReader, type Reader } from './browser.ts';
import { accountOf } from '../../src/account/index.ts';
import { readHtml } from '../../src/read/html/index.ts';
import { accountFrom } from './fixture.ts';
import { payloads } from './payloads.ts';

const explorer = new URL('../../dist/web/annals.js', import.meta.url);
const script = existsSync(explorer) ? readFileSync(explorer, 'utf8') : 'window.annals = {};';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Payloads where an author's words go: the texts and labels of entries, between them, in front matter. */
const asText = payloads.map((payload, index) => `**${1900 + index}:** Before. ${payload}\n`).join('\n');
const asBlocks = `**1990:** An entry.\n\n**1991:** Another.\n\n**1992:** A third.\n\n${payloads.join('\n\n')}\n`;
const asLabels = payloads.map((payload) => `**1990 ${payload.replace(/[*\n]/gu, ' ')}:** An entry.\n`).join('\n');
const asFront = [0, 1, 2, 3, 4].flatMap((turn) =>
  Array.from({ length: Math.ceil(payloads.length / 5) }, (_, group) => {
    const quoted = (place: number): string => JSON.stringify(payloads[(group * 5 + ((place + turn) % 5)) % payloads.length]);
    return `---\ntitle: ${quoted(0)}\nauthor: ${quoted(1)}\ndescription: ${quoted(2)}\nimage: ${quoted(3)}\ntags: [${quoted(4)}]\ncta: ${quoted(2)}\ndate: 2020-01-01\n---\n**1990:** An entry.\n\n**1991:** Another.\n\n**1992:** A third.\n`;
  })).filter((_, index) => index % 3 === 0);

/** The same in a web page that somebody saved. */
const asHtml = `<!doctype html><title>Saved</title><main><ul>${payloads.map((payload, index) => `<li><b>${1900 + index}</b>: Before. ${payload}</li>`).join('\n')}</ul></main>`;

const documents = [
  { account: accountOf(readHtml(asHtml, { path: 'saved.html' })), path: 'saved.html' },
  ...[asText, asBlocks, asLabels].map((text, index) => ({ account: accountFrom(text), path: `text${index}.md` })),
  ...asFront.map((text, index) => ({ account: accountFrom(text), path: `front${index}.md` })),
];
const assets = { script };
const sites = {
  'as published': publish(documents, { assets, base: 'https://site.example/' }).files,
  'in single files': publish(documents, { assets, single: true, sha256 }).files,
};
const withoutPolicy = (html: string): string => html.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, '');

let reader: Reader;
beforeAll(async () => { reader = await openReader(); });
afterAll(() => reader.close());

/** What was tried on a page that must not be. */
async function trespasses(page: Page, path: string): Promise<readonly string[]> {
  const found: string[] = [];
  const { origin } = reader;
  page.removeAllListeners();
  page.on('dialog', (dialog) => { found.push(`dialog ${dialog.message()}`); void dialog.dismiss(); });
  page.on('request', (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) found.push(`asked ${request.url()}`); });
  page.on('pageerror', (error) => found.push(`error ${error.message}`));
  await page.goto(`${origin}/${path}`);
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 30); }));
  const inside = await page.evaluate(() => {
    const bad: string[] = [];
    if ('pwned' in window) bad.push('ran');
    if (document.getElementById('panorama') && document.getElementById('annals-data')?.tagName !== 'SCRIPT') bad.push('data replaced');
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) bad.push(`${element.tagName} ${name}`);
        if (name === 'style' && !element.closest('#panorama, html[style]')) bad.push(`${element.tagName} style`);
        if (['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(name) && URL.canParse(value, location.href) && !['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(value, location.href).protocol) && !value.startsWith('data:image/svg+xml,%3Csvg')) bad.push(`${element.tagName} ${name}=${value}`);
      }
      if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FORM', 'TEMPLATE', 'PORTAL', 'VIDEO', 'MATH', 'math'].includes(element.tagName)) bad.push(element.tagName);
      if (element.tagName === 'SCRIPT' && element.closest('main')) bad.push('a script in the text');
    }
    if (document.querySelectorAll('#panorama').length > 1) bad.push('two panoramas');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => !/^t\d$/u.test(id));
    if (new Set(ids).size !== ids.length) bad.push('an id twice');
    return bad;
  });
  return [...found, ...inside];
}

describe.each(Object.entries(sites))('%s', (_, files) => {
  test.each([['under its policy', false], ['and with its policy taken away', true]] as const)('%s, nothing runs and nobody else is asked', async (_name, without) => {
    reader.serve(files, without ? withoutPolicy : undefined);
    const page = await reader.browser.newPage();
    const found: string[] = [];
    for (const path of files.keys()) {
      if (path.endsWith('.html')) found.push(...(await trespasses(page, path)).map((what) => `${path}: ${what}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

test('the payloads are there to be read, as words', async () => {
  reader.serve(sites['as published']);
  const page = await reader.browser.newPage();
  await page.goto(`${reader.origin}/text1.html`);
  const words = await page.locator('main').innerText();
  for (const said of ['<script>window.pwned = 1</script>', '<iframe srcdoc=', 'position: fixed', '</code></pre>']) expect(words).toContain(said);
  await page.close();
});
