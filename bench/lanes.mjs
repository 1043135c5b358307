/**
 * What lanes cost in a page of many entries, in a real Chromium: the time to lay them, and to draw one frame while the time in
 * view moves, with and without. Needs `npm run build`.
 *
 *   node bench/lanes.mjs [--entries 10000]
 *
 * Last line: `TOTAL lanes <n> frame <median ms with the slowest lanes> plain <median ms without>`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/chromium.mjs';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '10000' } } });
const program = fileURLToPath(new URL('../bin/annals.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'annals-lanes-'));

/** The same story on every run: eight states that deal with each other over a century. */
function story(count) {
  let seed = 5;
  const one = (list) => list[(seed = (seed * 48_271) % 2_147_483_647) % list.length];
  const names = ['Norway', 'Peru', 'Kenya', 'Uganda', 'Chile', 'Ghana', 'France', 'Japan'];
  const says = [(a, b) => `${a} and ${b} hold talks on fishing.`, (a, b) => `${a} imposes sanctions on ${b}.`, (a, b) => `${a} pays ${b} $40 million for the harbour.`, (a, b) => `${a} and ${b} sign the ${one(['Lima', 'Oslo', 'Accra'])} Accord.`, (a, b) => `${a} warns ${b} about the border.`];
  const lines = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(1900, 0, 1 + Math.floor((index * 36_500) / count)));
    const label = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const first = one(names);
    return `**${label}**: ${one(says)(first, one(names.filter((name) => name !== first)))}\n`;
  });
  return `# A long chronicle\n\n${lines.join('\n')}`;
}

/** Runs in the page: lays the lanes, then moves the time in view, drawing at once each time. */
function measure(by) {
  const select = document.querySelector('.lanes select');
  const start = performance.now();
  select.value = by;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  window.annals.where('');
  const laid = performance.now() - start;
  const frames = [];
  for (let step = 0; step < 160; step += 1) {
    const at = performance.now();
    window.annals.window(...[2000 + step * 60, 20_000 - step * 20].map((day) => new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10)));
    window.annals.where('');
    if (step >= 40) frames.push(performance.now() - at);
  }
  return { laid, frame: frames.toSorted((a, b) => a - b)[frames.length >> 1] };
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  writeFileSync(join(folder, 'long.md'), story(Number(values.entries)));
  const { status, stderr } = spawnSync(process.execPath, [program, 'build', join(folder, 'long.md'), '-o', join(folder, 'out')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(pathToFileURL(join(folder, 'out/index.html')).href);
  await page.waitForFunction(() => window.annals?.painted(), undefined, { timeout: 120_000 });
  const offered = await page.$$eval('.lanes option', (options) => options.map(({ value }) => value));
  const found = [];
  for (const by of offered) {
    const { laid, frame } = await page.evaluate(measure, by);
    console.log(`${(by === '' ? 'no lanes' : by).padEnd(12)} laid in ${laid.toFixed(0)} ms, a frame ${frame.toFixed(1)} ms`);
    found.push(frame);
  }
  console.log(`TOTAL lanes ${values.entries} frame ${Math.max(...found.slice(1)).toFixed(1)} plain ${found[0].toFixed(1)}`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
