/** What happens with files that are not as they should be, tried with the real command. @slow */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = resolve(import.meta.dirname, '../bin/annals.js');
let folder: string;

const tower = '- **1921**: The tower is built.\n- **1924**: Its bell rings.\n- **1930**: It is mended.\n';

const files: Readonly<Record<string, string | Uint8Array>> = {
  'tower.md': `# Tower\n\n${tower}`,
  'empty.md': '',
  'blank.md': ' \n\n',
  'photo.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0, 0, 0, 3, 0]),
  'noise.md': Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  'large.md': new Uint8Array(50 * 1024 * 1024).fill(0x61),
  'latin.md': Uint8Array.from([...Buffer.from(tower), ...Buffer.from('- **1931**: The caf'), 0xe9, ...Buffer.from(' opens below it.\n')]),
  'broken.md': Uint8Array.from([...Buffer.from(tower), ...Buffer.from('- **1931**: The café in Zürich’s tower'), 0xff, ...Buffer.from(' opens below the “old” bell.\n')]),
  'unclosed.md': `---\ntitle: The tower\n\n${tower}`,
  'yaml.md': `---\ntitle: The tower\ntags: [bell, clock\ndate: 2024-01-01\n---\n\n${tower}`,
  'no-chronology.md': '# Recipe\n\nTake flour, water and salt. Knead. Wait.\n',
  'notes/readme.bin': 'x',
};

beforeAll(async () => {
  if (!existsSync(resolve(program, '../../dist/cli/main.js'))) throw new Error('The program is not built. Run "npm run build" first.');
  folder = await mkdtemp(join(tmpdir(), 'annals-bad-'));
  await mkdir(join(folder, 'notes'));
  await mkdir(join(folder, 'void'));
  await Promise.all(Object.entries(files).map(([name, contents]) => writeFile(join(folder, name), contents)));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function annals(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  return { status, stdout, stderr };
}

/** One plain sentence or two on standard error, that name the file; no stack. */
function expectPlain(stderr: string, ...words: (string | RegExp)[]): void {
  for (const word of words) expect(stderr).toMatch(word);
  expect(stderr).not.toMatch(/\n\s+at |node:internal|undefined|\[object/u);
}

describe('what cannot be read ends with 2 and one sentence', () => {
  test.each([
    ['a missing file',            ['no-such.md'],   /^annals: There is no file "no-such\.md"\. Check the name/u],
    ['a mistyped file',           ['twoer.md'],     /^annals: There is no file "twoer\.md"\. Did you mean "tower\.md"\?/u],
    ['a folder without documents', ['notes'],       /^annals: "notes" is a folder without documents/u],
    ['an empty folder',           ['void'],         /^annals: "void" is a folder without documents/u],
    ['an empty file',             ['empty.md'],     /^annals: "empty\.md" is empty\./u],
    ['a picture',                 ['photo.md'],     /^annals: "photo\.md" .*PNG/u],
    ['noise',                     ['noise.md'],     /^annals: "noise\.md" .*binary/u],
    ['a file of 50 MB',           ['large.md'],     /^annals: "large\.md" has 50 MB/u],
  ])('%s', (_, args, sentence) => {
    for (const command of ['read', 'check']) {
      const { status, stdout, stderr } = annals(command, ...args);
      expectPlain(stderr, sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    }
  });

  test('--debug shows where', () => expect(annals('read', 'a.unknown', '--debug').status).toBe(2));
});

test('one bad name among several costs that file only', () => {
  const { status, stdout, stderr } = annals('read', 'no-such.md', 'tower.md', '--json');
  expect(status).toBe(2);
  expectPlain(stderr, /no-such\.md/u);
  expect(JSON.parse(stdout).entries).toHaveLength(3);
});

describe('what is wrong in part is said with its place, and the rest is read', () => {
  test.each([
    ['another encoding',           'latin.md',    4, /^latin\.md:1:1 .*windows-1252/u],
    ['bytes that are no UTF-8',    'broken.md',   4, /^broken\.md:4:\d+ /u],
    ['front matter without an end', 'unclosed.md', 3, /^unclosed\.md:1:1 /u],
    ['invalid YAML',               'yaml.md',     3, /^yaml\.md:[345]:\d+ /u],
  ])('%s', (_, file, entries, place) => {
    const { status, stdout, stderr } = annals('read', file, '--json');
    expectPlain(stderr, place);
    expect(JSON.parse(stdout).entries).toHaveLength(entries);
    expect(status).toBe(0);
    const checked = annals('check', file);
    expect(checked.stdout).toMatch(new RegExp(`${place.source}.*\\[file/`, 'mu'));
    expect(checked.status).toBe(1);
  });
});

describe('no chronology', () => {
  test.each(['no-chronology.md', 'blank.md'])('%s says why', (file) => {
    const { status, stdout } = annals('read', file, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ entries: [], why: expect.stringMatching(/^no chronology: ./u) });
    expect(status).toBe(0);
    expect(annals('read', file, '--strict').status).toBe(1);
  });
});

describe('output that cannot be written', () => {
  test('a file in its place', async () => {
    await writeFile(join(folder, 'taken'), 'mine');
    const { status, stderr } = annals('build', 'tower.md', '-o', 'taken');
    expectPlain(stderr, /^annals: .*"taken"/u);
    expect(status).toBe(2);
  });

  test('a folder that cannot be made', async () => {
    await writeFile(join(folder, 'file'), 'mine');
    const { status, stderr } = annals('build', 'tower.md', '-o', 'file/site');
    expectPlain(stderr, /^annals: .*"file\/site"/u);
    expect(status).toBe(2);
  });

  test('a failed build leaves what was there', async () => {
    annals('build', 'tower.md', '-o', 'site');
    const before = await readdir(join(folder, 'site'), { recursive: true });
    expect(before.length).toBeGreaterThan(0);
    expect(annals('build', 'empty.md', '-o', 'site').status).toBe(2);
    expect(await readdir(join(folder, 'site'), { recursive: true })).toEqual(before);
  });
});
