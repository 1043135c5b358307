/**
 * What reading everything costs: who did what, sums, quantities and states, as a multiple of reading the dates and entries
 * alone, in one warm process. The two run in alternation, so that what else the machine does falls on both; the best runs
 * are compared. Prints each document and, last, `TOTAL everything <the greatest ratio>`.
 *
 *   npm run build && node bench/story.mjs [RUNS]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAccount } from '../dist/account/read-account.js';
import { readDates } from '../dist/dates/index.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const runs = Number(process.argv[2] ?? 60);
const read = (path) => readFileSync(path, 'utf8');
const own = readdirSync(at('test/stories')).filter((name) => name.endsWith('.md')).map((name) => read(at(`test/stories/${name}`))).join('\n\n');
const seed = at('../shared/seed/us-diplomacy-with-iran.md');
const documents = [
  ...(existsSync(seed) ? [{ name: 'U.S. diplomacy with Iran', path: seed, text: read(seed) }] : []),
  { name: 'our stories, together', path: 'own.md', text: own },
  { name: 'our stories, ten times', path: 'ten.md', text: Array.from({ length: 10 }, () => own).join('\n\n') },
];

/** Milliseconds that a piece of work takes. */
async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const ways = {
  dates: ({ text }) => readDates(text),
  entries: ({ text, path }) => readAccount(text, { path, timesOnly: true }),
  everything: ({ text, path }) => readAccount(text, { path }),
};
let worst = 0;
for (const document of documents) {
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let run = -20; run < runs; run++) for (const [way, work] of Object.entries(ways)) {
    const spent = await time(() => work(document));
    if (run >= 0) times[way].push(spent);
  }
  const best = (way) => Math.min(...times[way]);
  const ratio = best('everything') / best('entries');
  worst = Math.max(worst, ratio);
  console.log(`${document.name.padEnd(28)} ${String(document.text.length).padStart(7)} characters  dates ${best('dates').toFixed(1).padStart(6)} ms  dates and entries ${best('entries').toFixed(1).padStart(6)} ms  everything ${best('everything').toFixed(1).padStart(6)} ms  ${ratio.toFixed(2)} ×`);
}
console.log(`TOTAL everything ${worst.toFixed(2)}`);
