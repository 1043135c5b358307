/**
 * Cold start: `annals read FILE` as a multiple of a bare `node -e 0`, run in alternation, so that what else the machine does
 * falls on both. The best runs are compared: they are the ones that were disturbed least. Prints medians and best runs and,
 * last, `TOTAL cold <ratio> json <ratio>`: of the table, and of `--json`, which also tells who did what.
 *
 *   node bench/cold.mjs [FILE] [RUNS]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const seed = at('../shared/seed/us-diplomacy-with-iran.md');
const [file = existsSync(seed) ? seed : at('examples/us-iran-diplomacy.md'), runs = '21'] = process.argv.slice(2);

const calls = {
  node: ['-e', '0'],
  read: [at('bin/annals.js'), 'read', file],
  json: [at('bin/annals.js'), 'read', file, '--json'],
};

/** Milliseconds from start to end of a process. */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
for (const args of Object.values(calls)) time(args); // files into the system's cache
for (let run = 0; run < Number(runs); run++) for (const [name, args] of Object.entries(calls)) times[name].push(time(args));

const best = (name) => Math.min(...times[name]);
for (const name of Object.keys(calls)) {
  console.log(`${name.padEnd(5)} median ${median(times[name]).toFixed(1).padStart(7)} ms  best ${best(name).toFixed(1).padStart(7)} ms  ${(best(name) / best('node')).toFixed(2)} × node -e 0`);
}
console.log(`TOTAL cold ${(best('read') / best('node')).toFixed(2)} json ${(best('json') / best('node')).toFixed(2)}`);
