import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryIo } from '../io.memory.ts';
import { main } from '../main.ts';

const STORY = `# Two neighbours

**1901**: Hamid Karzaidi of Norway visits Peru.

**1902**: President Karzeidi warns Peru.

**3 May 1903**: An agreement on the harbour is signed.

**June 1905**: Norway imposes sanctions on Peru.

**8 July 1907**: Norway and Peru sign the Lima Accord.

**2 May 1909**: Norway lifts sanctions on Peru.
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-at-'));
  await writeFile(join(folder, 'x.md'), STORY);
});
afterAll(() => rm(folder, { recursive: true }));

async function annals(...words: string[]) {
  const io = memoryIo({ cwd: folder });
  const code = await main(words, io);
  return { code, out: io.printed(), err: io.complained() };
}
const rows = async (...words: string[]): Promise<Record<string, unknown>[]> => {
  const { code, out, err } = await annals(...words, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
};
/** What is in force: by its certainty and its kind. */
const inForce = async (...words: string[]) => (await rows('at', ...words)).map(({ certainty, kind }) => `${String(certainty)} ${String(kind)}`);

describe('what was in force on a day, or on the days of a stretch', () => {
  test.each([
    ['1903-05-02',         []],
    ['1905-05-31',         ['must agreement']],
    ['1905-06-15',         ['must agreement', 'may sanctions']],
    ['1905-07-01',         ['must agreement', 'must sanctions']],
    ['1905',               ['must agreement', 'may sanctions']],
    ['1905-07/1907-07-07', ['must agreement', 'must sanctions']],
    ['1909-05-02/1909-12', ['must agreement', 'must agreement']],
  ])('%s, before the file and by --on', async (date, states) => {
    expect(await inForce(date, 'x.md')).toEqual(states);
    expect(await inForce('--on', date, 'x.md')).toEqual(states);
  });

  test('with --on every name is a file', async () => expect(await inForce('x.md', '--on', '1906', 'x.md')).toHaveLength(4));
  test('--must leaves out what only may be', async () => expect(await inForce('--on', '1905', '--must', 'x.md')).toEqual(['must agreement']));

  test.each([
    [['--on', 'the fall', 'x.md'], '"the fall" is no day and no stretch of days.'],
    [['--on', '1905/..', 'x.md'],  '"1905/.." is no day and no stretch of days.'],
    [['--on', '1905'],             '"annals at" needs to be told what to work on.'],
    [['1905'],                     '"1905" is one name; a day and a file are wanted.'],
    [['x.md', '1905'],             '"x.md" is no day and no stretch of days.'],
  ])('%j is refused in words', async (words, sentence) => {
    const { code, err } = await annals('at', ...words);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });
});

describe('--confident leaves out what is marked as doubtful', () => {
  test('a name that may be a misspelling', async () => {
    const names = async (...more: string[]) => (await rows('actors', 'x.md', ...more)).find(({ canonical }) => canonical === 'Hamid Karzaidi')?.['names'];
    expect(await names()).toEqual(['Hamid Karzaidi', 'President Karzeidi']);
    expect(await names('--confident')).toEqual(['Hamid Karzaidi']);
  });
  test('an event of which no side is named', async () => {
    const lines = async (...more: string[]) => (await rows('find', 'type:AGREE', 'x.md', ...more)).map(({ line }) => line);
    expect(await lines()).toEqual([7, 11]);
    expect(await lines('--confident')).toEqual([11]);
  });
  test('in what is read, everything that has a reason to doubt, and nothing else', async () => {
    const marked = async (...more: string[]) => JSON.stringify((await rows('read', 'x.md', ...more))[0]?.['entries']).match(/"doubt":/gu)?.length ?? 0;
    expect(await marked()).toBe(2);
    expect(await marked('--confident')).toBe(0);
    expect((await inForce('1906', 'x.md', '--confident'))).toEqual(await inForce('1906', 'x.md'));
  });
});
