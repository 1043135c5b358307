/**
 * The timeline beside vis-timeline and a bare canvas, in a real Chromium, in alternation: runs the bench of `../shared/bench/render`
 * (copied to a folder of its own, where npm fetches the peers) on `dist/web/bench.html`. Needs `npm run build`.
 *
 *   node bench/render.mjs [--sizes 20,200,2000,10000] [--reps 3]
 *
 * Last lines: `TOTAL render <n> paint <ratio to vis-timeline> p95 <worst of pan, zoom, wheel in ms>`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from '../scripts/chromium.mjs';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '20,200,2000,10000' }, reps: { type: 'string', default: '3' } } });
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const bench = at('../shared/bench/render');

if (!existsSync(bench)) {
  console.log('render: ../shared/bench/render is not here, so nothing is measured.');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'annals-render-'));
try {
  cpSync(bench, folder, { recursive: true });
  const { status } = spawnSync('npm', ['install', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the peers could not be fetched with npm');
  for (const n of values.sizes.split(',')) measure(n);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(n) {
  const args = ['run.mjs', '--page', at('dist/web/bench.html'), '--n', n, '--against', 'vis,floor', '--reps', values.reps, '--chromium', findChromium() ?? ''];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  const { systems, ratios, machine } = JSON.parse(stdout);
  console.log(`n = ${n}; the fixed spin loop took ${machine.spinMs.join(', ')} ms`);
  for (const [name, { paintMs, drawMs, panP95, zoomP95, wheelP95, heapMB }] of Object.entries(systems)) {
    console.log(`  ${name.padEnd(6)} paint ${paintMs} ms (drawing ${drawMs}), 95th percentile of gaps: pan ${panP95}, zoom ${zoomP95}, wheel ${wheelP95} ms, heap ${heapMB} MB`);
  }
  const { page } = systems;
  console.log(`TOTAL render ${n} paint ${ratios['page / vis'].paintMs} p95 ${Math.max(page.panP95, page.zoomP95, page.wheelP95)}`);
}
