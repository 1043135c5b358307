import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from './commands/index.ts';
import { memoryIo } from './io.memory.ts';
import { main } from './main.ts';
import { readingOptions } from './reading.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'annals-'));
  writeFileSync(join(cwd, 'ferry.md'), `# The ferry

## Chronology

- 03/04/1921: The bridge opens.
- 05/06/1932: A flood takes the landing.
- See the plate.
- 07/08/1950: The house is a café.

## Fares

| Age | Fare |
|-----|------|
| 1921 | 2 d |
| 1932 | 3 d |
| 1950 | 6 d |
`);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const annals = async (...argv: readonly string[]) => {
  const io = memoryIo({ cwd, columns: 120 });
  const code = await main(argv, io);
  return { code, out: io.printed(), err: io.complained() };
};

test('--explain says which layouts were considered, what fits, what is left out and why', async () => {
  const { out } = await annals('read', '--explain', '--order', 'dmy', 'ferry.md');
  expect(out.split('\n').slice(0, 8)).toEqual([
    'The ferry · 3 entries ferry.md',
    'Read by: order dmy (asked for), language en (found)',
    'Layouts:',
    '  lines 5–8    list   3 of 4 fit  entries: list items that begin with a date; under "Chronology"',
    '  lines 14–16  table  3 of 3 fit  none: 3 rows begin with a date, but beside them stand only figures; under "Fares"',
    'Left out:',
    '  line 7: a list item without a date: "- See the plate."',
    '5  03/04/1921  1921-04-03  The bridge opens.',
  ]);
});

test('--json --explain says the same to programs', async () => {
  const { out } = await annals('read', '--json', '--explain', 'ferry.md');
  expect(JSON.parse(out)).toMatchObject({
    settings: [{ id: 'language', value: 'en', how: 'found' }],
    layouts: [{ id: 'list', chosen: true, why: '', fits: 3, misfits: 1, section: 'Chronology', line: 5 }, { id: 'table', chosen: false, fits: 3, line: 14 }],
    leftOut: [{ why: 'a list item without a date', line: 7 }],
    entries: [{ sections: ['The ferry', 'Chronology'] }, {}, {}],
  });
  expect(JSON.parse((await annals('read', '--json', 'ferry.md')).out)).not.toHaveProperty('layouts');
});

test('a layout that is asked for is the only one', async () => {
  const { out } = await annals('read', '--explain', '--layout', 'table', 'ferry.md');
  expect(out).toContain('The ferry · 3 entries');
  expect(out).toContain('entries: tables with one or more columns of dates; it is asked for; else it would not be, for 3 rows begin with a date, but beside them stand only figures');
  expect((await annals('read', '--layout', 'table', '--layout', 'list', 'ferry.md')).out).toContain('6 entries');
  expect((await annals('read', '--layout', 'table,list', 'ferry.md')).out).toContain('6 entries');
  expect((await annals('read', '--layout', 'none', 'ferry.md')).out).toContain('no chronology: it is said to be none');
});

describe('what is not allowed is said, with what is', () => {
  test.each([
    [['--layout', 'tble'], '"--layout" cannot be "tble". Did you mean "table"? It is one of headings, '],
    [['--order', 'mdz'], '"--order" cannot be "mdz". Did you mean "mdy"? It is one of dmy, mdy, ymd.'],
    [['--language', 'tlh'], '"--language" cannot be "tlh". '],
    [['--calendar', 'julia'], '"--calendar" cannot be "julia". Did you mean "julian"? It is one of gregorian, julian, '],
    [['--reference', 'soon'], '"--reference" cannot be "soon". It is a day, as 2024-03-14.'],
    [['--limit-depth', '100000'], '"--limit-depth" cannot be "100000". It is a whole number from 1 to 1000.'],
    [['--limit-ratio', '0'], '"--limit-ratio" cannot be "0". It is a whole number from 1 to '],
    [['--limit-size', 'big'], '"--limit-size" cannot be "big". '],
  ])('%j', async (argv, sentence) => {
    const { code, out, err } = await annals('read', ...argv, 'ferry.md');
    expect(err).toContain(`annals: ${sentence}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

test('every command that reads documents takes the same options', async () => {
  const loaded = await Promise.all(commands.map(({ load }) => load()));
  const without = loaded.filter(({ options }) => Object.keys(readingOptions).some((name) => options[name] === undefined)).map(({ id }) => id);
  expect(without).toEqual(['dates', 'help']); // dates reads any text, not documents
});

test.each(['check', 'corrections', 'actors', 'money', 'channels', 'instruments'])('annals %s heeds them', async (id) => {
  expect((await annals(id, '--limit-size', '1', 'ferry.md')).code).toBeLessThan(2);
  expect(await annals(id, '--calendar', 'lunar', 'ferry.md')).toMatchObject({ code: 2, err: expect.stringContaining('"--calendar" cannot be "lunar"') as string });
});

test('--beside shows each date in another calendar below it', async () => {
  const { out } = await annals('read', '--order', 'dmy', '--beside', 'julian', 'ferry.md');
  expect(out).toMatch(/1921-04-03.*\n +21 March 1921 \(Julian\)/);
});
