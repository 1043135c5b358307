/** Many documents at once, tried with the real command. @slow */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = resolve(import.meta.dirname, '../bin/annals.js');
let folder: string;

const annals = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, timeout: 120_000 });
  return { status, stdout, stderr };
};

/** A chronology of a mill. */
const mill = (number: number, entries: number): string =>
  `# Mill ${number}\n\n${Array.from({ length: entries }, (_, index) => `**${1 + (index % 28)} May ${1700 + ((number + index) % 300)}:** The wheel of mill ${number} is mended, and the miller pays ${index + 2} crowns.\n`).join('\n')}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-many-'));
  await mkdir(join(folder, 'mills/far'), { recursive: true });
  // Large enough together that workers are started; of very different lengths, so that they end out of order.
  for (let number = 0; number < 120; number++) {
    await writeFile(join(folder, number % 3 === 0 ? 'mills/far' : 'mills', `mill-${number}.md`), mill(number, number % 40 === 0 ? 2500 : 60));
  }
  await writeFile(join(folder, 'mills/mill-5.md'), '');
  await writeFile(join(folder, 'mills/mill-77.md'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48]));
  await writeFile(join(folder, 'mills/recipe.md'), '# Recipe\n\nTake flour and water.\n');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([['--jsonl', '--entries'], ['--json'], []])('the same bytes whatever the number of jobs (%s %s)', (...options) => {
  const [one, two, five] = ['1', '2', '5'].map((jobs) => annals('read', 'mills', ...options, '--jobs', jobs));
  expect(one?.status).toBe(2);
  expect(two).toEqual(one);
  expect(five).toEqual(one);
}, 240_000);

test('one line a document in the order named; what cannot be read is one line of complaint and stops nothing', () => {
  const { status, stdout, stderr } = annals('read', 'mills/mill-119.md', 'nowhere.md', 'mills/**', '--jsonl', '--entries');
  const paths = stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { source: { path: string } }).source.path);
  expect(paths.length).toBe(119);
  expect(paths[0]).toBe('mills/mill-119.md');
  expect(paths.slice(1, 3)).toEqual(['mills/far/mill-0.md', 'mills/far/mill-102.md']);
  expect(new Set(paths).size).toBe(119);
  const complaints = stderr.trimEnd().split('\n');
  expect(complaints).toHaveLength(3);
  for (const [index, words] of ['There is no file "nowhere.md"', '"mills/mill-5.md" is empty', '"mills/mill-77.md" is no document'].entries()) expect(complaints[index]).toContain(words);
  expect(status).toBe(2);
}, 120_000);

test.each([
  ['long.md', `# A chronology of the mill\n\n${Array.from({ length: 40_000 }, (_, index) => `${index % 400 === 0 ? `## ${1800 + index / 400}\n\n` : ''}- ${1 + (index % 28)} May: The wheel of mill ${index} is mended, and the miller pays ${index % 90} crowns. That is what the book of the mill says.\n${index % 400 === 399 ? '\n' : ''}`).join('')}`, 40_000],
  ['long-table.csv', `Date,Event\n${Array.from({ length: 60_000 }, (_, index) => `${1500 + (index % 500)}-0${1 + (index % 9)}-11,"The wheel of mill ${index} is mended, and the miller pays ${index % 90} crowns."\n`).join('')}`, 60_000],
])('a long document is read in parts, the same whatever the number of jobs: %s', async (name, text, entries) => {
  await writeFile(join(folder, name), text);
  const [one, two] = ['1', '2'].map((jobs) => annals('read', 'mills/mill-119.md', name, 'mills/mill-1.md', '--jsonl', '--entries', '--jobs', jobs));
  expect(one?.stderr).toBe('');
  expect(two).toEqual(one);
  const [, long = '', ...rest] = one?.stdout.trimEnd().split('\n') ?? [];
  expect(rest).toHaveLength(1);
  const read = JSON.parse(long) as { source: { sha256: string }; entries: { id: string; line: number; at: { start: number; end: number }; label: string }[] };
  expect(read.source.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  expect(read.entries).toHaveLength(entries);
  expect(new Set(read.entries.map(({ id }) => id)).size).toBe(entries);
  const lines = text.split('\n');
  for (const { line, at, label } of read.entries) {
    expect(lines[line - 1]).toContain(label);
    expect(text.slice(at.start, at.end)).toContain(label);
  }
}, 240_000);

test('the limit of a file\'s size is stated and can be lifted', async () => {
  await writeFile(join(folder, 'long.csv'), `Date,Event\n1921-05-04,The mill opens\n1922,It burns\n1923,It is built again\n1924,"${'The wheel turns. '.repeat(600_000)}"\n`);
  expect(annals('read', 'long.csv', '--limit-size', '1').stderr).toMatch(/^annals: "long\.csv" has 10 MB, and Annals reads files of up to 1 MB\..*--limit-size 10\.\n$/);
  const { status, stdout } = annals('read', 'long.csv', '--jsonl', '--entries', '--limit-size', '16');
  expect({ status, entries: (JSON.parse(stdout) as { entries: unknown[] }).entries.length }).toEqual({ status: 0, entries: 4 });
  expect(annals('read', 'long.csv', '--limit-size', 'much').stderr).toContain('"--limit-size" cannot be "much". It is a whole number from 1 to');
}, 60_000);
