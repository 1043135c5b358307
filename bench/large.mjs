/**
 * Long documents and many small ones, read by `annals read --jsonl --entries`: MB/s and files/s on the wall clock, how many times
 * the file's size the program's memory grows to (its peak, less that of a run on a tiny file), and how fast that is beside only
 * parsing the same Markdown with the same library, one after the other in one thread (its first megabyte; it is linear).
 *
 *   node bench/large.mjs [--csv MB] [--markdown MB] [--files N] [--seed N]     100, 50, 10000 and 1 unless given
 *
 * The last line, `TOTAL`, has what CI holds: the ratios.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { smallOf, writeLarge } from './large-texts.mjs';

const { values } = parseArgs({ options: { csv: { type: 'string', default: '100' }, markdown: { type: 'string', default: '50' }, files: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } });
const [csv, markdown, files, seed] = [values.csv, values.markdown, values.files, values.seed].map(Number);
const program = fileURLToPath(new URL('../bin/annals.js', import.meta.url));
const cores = availableParallelism();
const MB = 1_048_576;
const parse = (text) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function seconds(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Peak memory of a process so far, in bytes; 0 where the system does not say (/proc of Linux), or it has ended. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Runs the program on a path. @returns seconds, peak memory in bytes, how much it printed in bytes. */
function read(path, jobs) {
  const start = performance.now();
  const child = spawn(process.execPath, [program, 'read', path, '--jsonl', '--entries', '--jobs', String(jobs)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let peak = 0;
  let printed = 0;
  const watch = setInterval(() => { peak = Math.max(peak, peakOf(child.pid)); }, 20);
  child.stdout.on('data', (piece) => { printed += piece.length; });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ took: (performance.now() - start) / 1000, peak, printed });
      else reject(new Error(`annals read ended with ${code}`));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'annals-large-'));
const total = {};
try {
  console.log(`seed ${seed}, ${cores} cores, Node ${process.version}`);
  writeFileSync(join(folder, 'tiny.md'), '**1921:** One.\n\n**1922:** Two.\n\n**1923:** Three.\n');
  const least = (await read(join(folder, 'tiny.md'), 1)).peak;
  for (const [kind, ending, megabytes] of [['csv', 'csv', csv], ['markdown', 'md', markdown], ['bullets', 'md', markdown], ['days', 'md', markdown]]) {
    const path = join(folder, `${kind}.${ending}`);
    writeLarge(path, kind, megabytes * MB, seed);
    const size = statSync(path).size;
    const some = kind === 'csv' ? '' : readFileSync(path, 'utf8').slice(0, MB);
    const parsing = some === '' ? undefined : (seconds(() => parse(some)) / some.length) * size;
    for (const jobs of new Set([1, cores])) {
      const { took, peak, printed } = await read(path, jobs);
      const memory = (peak - least) / size;
      const ratio = parsing === undefined ? '' : `, ${(parsing / took).toFixed(1)} times as fast as only parsing it`;
      console.log(`${kind}, ${(size / MB).toFixed(0)} MB, ${jobs} ${jobs === 1 ? 'job ' : 'jobs'}   ${(size / MB / took).toFixed(1)} MB/s, memory ${memory.toFixed(1)} times the file (${(peak / MB).toFixed(0)} MB), ${(printed / size).toFixed(1)} times printed${ratio}`);
      if (jobs !== 1) continue;
      if (parsing !== undefined) total[kind] = (parsing / took).toFixed(2);
      total[`${kind}-memory`] = memory.toFixed(2);
    }
    rmSync(path);
  }
  if (files > 0) {
    const many = join(folder, 'many');
    mkdirSync(many);
    const small = smallOf(seed);
    for (let number = 0; number < files; number++) writeFileSync(join(many, `mill-${number}.md`), small(number));
    const parsing = seconds(() => {
      for (const name of readdirSync(many)) parse(readFileSync(join(many, name), 'utf8'));
    });
    console.log(`only parsing ${files} files   ${Math.round(files / parsing)} files/s`);
    for (const jobs of new Set([1, cores])) {
      const { took } = await read(many, jobs);
      console.log(`reading them, ${jobs} ${jobs === 1 ? 'job ' : 'jobs'}   ${Math.round(files / took)} files/s, ${(parsing / took).toFixed(2)} times as fast as only parsing`);
      if (jobs === cores) total.files = (parsing / took).toFixed(2);
    }
  }
  console.log(`TOTAL ${Object.entries(total).map((pair) => pair.join(' ')).join(' ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
