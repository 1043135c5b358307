/**
 * A folder of small Markdown files, read whole by `annals read --jsonl --entries`: files a second, and how much that is of only
 * parsing the same files with the same Markdown library, one after the other in one thread.
 *
 *   node bench/many.mjs [FILES] [SEED]     10000 files and seed 1 unless given
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const [files = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const program = fileURLToPath(new URL('../bin/annals.js', import.meta.url));

let state = seed;
/** A whole number below `below` (Park and Miller's generator). */
const random = (below) => (state = (state * 48_271) % 2_147_483_647) % below;
const words = 'the mill grinds its wheel turns miller pays crowns town builds bridge river floods weir breaks council lends money harvest fails'.split(' ');
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const sentence = () => `The ${Array.from({ length: 6 + random(10) }, () => words[random(words.length)]).join(' ')}.`;
const entry = (year) => `**${1 + random(28)} ${months[random(12)]} ${year}:** ${sentence()} ${sentence()}\n`;
const chronology = (number) => `# Mill ${number}\n\n${Array.from({ length: 3 + random(6) }, (_, index) => entry(1700 + index * 7 + random(7))).join('\n')}`;

function seconds(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
try {
  for (let number = 0; number < files; number++) writeFileSync(join(folder, `mill-${number}.md`), chronology(number));
  const parsing = seconds(() => {
    for (const name of readdirSync(folder)) fromMarkdown(readFileSync(join(folder, name), 'utf8'), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  });
  console.log(`${files} files, seed ${seed}, ${availableParallelism()} cores`);
  console.log(`parsing only   ${Math.round(files / parsing)} files/s`);
  for (const jobs of new Set([1, availableParallelism()])) {
    const reading = seconds(() => {
      const { status, stderr } = spawnSync(process.execPath, [program, 'read', folder, '--jsonl', '--entries', '--jobs', String(jobs)], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    });
    console.log(`read, ${jobs} ${jobs === 1 ? 'job ' : 'jobs'}   ${Math.round(files / reading)} files/s, ${(parsing / reading).toFixed(2)} of parsing only`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
