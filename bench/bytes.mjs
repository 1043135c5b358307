/**
 * What a published page weighs, gzipped as servers send it: everything it needs without script (page and styles), the
 * fonts, which are optional, and the explorer on top. Run after `npm run build`.
 *
 *   node bench/bytes.mjs [FILE…]      the example, and the seed where it is there
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const seed = at('../shared/seed/us-diplomacy-with-iran.md');
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : [at('examples/us-iran-diplomacy.md'), ...(existsSync(seed) ? [seed] : [])];
if (asked.length === 0 && !existsSync(seed)) console.error('../shared is not there: the seed is left out.');

/** The most that the seed's page may weigh without script, and the explorer on top of it, in bytes. */
const LIMITS = { page: 25 * 1024, explorer: 60 * 1024 };

let passed = true;
for (const file of files) {
  const out = mkdtempSync(join(tmpdir(), 'annals-bytes-'));
  const { status, stderr } = spawnSync(process.execPath, [at('bin/annals.js'), 'build', file, '-o', out, '--drafts'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const size = (path) => gzipSync(readFileSync(join(out, path)), { level: 9 }).length;
  const fonts = readdirSync(join(out, 'annals')).filter((name) => name.includes('latin')).reduce((sum, name) => sum + readFileSync(join(out, 'annals', name)).length, 0);
  const [html, css, explorer] = ['index.html', 'annals/annals.css', 'annals/annals.js'].map(size);
  const page = html + css;
  console.log(`${file.split('/').at(-1)}: without script ${kb(page)} (page ${kb(html)}, styles ${kb(css)}); the explorer ${kb(explorer)} more; fonts, optional, up to ${kb(fonts)}`);
  if (file === seed && (page > LIMITS.page || explorer > LIMITS.explorer)) passed = false;
  rmSync(out, { recursive: true });
}
if (!passed) {
  console.error(`More than ${kb(LIMITS.page)} without script, or more than ${kb(LIMITS.explorer)} for the explorer.`);
  process.exitCode = 1;
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
