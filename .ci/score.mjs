/**
 * Runs the scorers of floors.json and holds the figures of their TOTAL lines against the thresholds: each threshold is one
 * pass or fail. Thresholds are raised when Annals gets better, so that a fall is seen.
 * `table` shows all that a scorer prints, not its total alone. A scorer whose folder is absent is left out with a notice.
 * Last line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scorers = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
let passed = 0;
let failed = 0;

/** The figures of "TOTAL name recall 0.97 nonchronologies 6/6": a fraction counts as its share. */
function figures(line) {
  const words = line.split(/\s+/u);
  return Object.fromEntries(
    words.flatMap((word, i) => {
      const [, upper, lower] = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/u.exec(words[i + 1] ?? '') ?? [];
      return upper === undefined ? [] : [[word, lower === undefined ? Number(upper) : lower === '0' ? 1 : Number(upper) / Number(lower)]];
    }),
  );
}

function hold(id, name, value, limit, good, sign) {
  const right = value !== undefined && good(value, limit);
  if (right) passed++;
  else failed++;
  console.log(`${right ? 'pass' : 'FAIL'}  ${id}: ${name} ${value ?? 'not given'} ${sign} ${limit}`);
}

for (const { id, needs, table = false, run: [script, ...args], least = {}, most = {} } of scorers) {
  if (needs !== undefined && !existsSync(`${root}/${needs}`)) {
    console.log(`notice: ${id} is not scored, because ${needs} is not here`);
    continue;
  }
  const { stdout, stderr } = spawnSync(process.execPath, [realpathSync(`${root}/${script}`), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (table) console.log(stdout.trimEnd());
  const totals = stdout.split('\n').filter((line) => line.startsWith('TOTAL'));
  console.log(totals.length > 0 ? `${id}: ${totals.join('\n  ')}` : `${id}: no TOTAL line\n${stdout}${stderr}`);
  const found = figures(totals.at(-1) ?? '');
  for (const [name, limit] of Object.entries(least)) hold(id, name, found[name], limit, (value, floor) => value >= floor, '≥');
  for (const [name, limit] of Object.entries(most)) hold(id, name, found[name], limit, (value, ceiling) => value <= ceiling, '≤');
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
