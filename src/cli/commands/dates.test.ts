import { expect, test } from 'vitest';
import { memoryIo } from '../io.memory.ts';
import { dates } from './dates.ts';

const run = async (positionals: readonly string[], values: object = {}, input?: string) => {
  const io = memoryIo(input === undefined ? {} : { input });
  return { code: await dates.run({ positionals, values }, io), out: io.printed(), err: io.complained() };
};

test('prints each date of a text with its place, words and reading', async () => {
  const { code, out } = await run(['The mill burned on 3 May 1871.\nIt was rebuilt in 1873–5.']);
  expect(code).toBe(0);
  expect(out).toMatch(/^1:20 {2}3 May 1871 {2}1871-05-03 /);
  expect(out).toMatch(/^2:19 {2}1873–5 {2}1873\/1875 /m);
});

test('--explain says where an inherited part came from', async () => {
  const { out } = await run(['On 3 May 1871 it burned; on 9 May they dug.'], { explain: true });
  expect(out).toContain('year inherited: year taken from the date before (“3 May 1871”, 1:4)');
});

test.each([
  ['It ran from March to June 1922.',          ['range › month › year said by its neighbour “March”', 'range › month › year “June 1922”']],
  ['It fell about the 5th century.',           ['approximate › century “about the 5th century”']],
  ['Early in 1943 they left; then since 1950.', ['a part of › year “Early in 1943”', 'open: since › year “1950”']],
  ['Resolution 1929 was passed.',              ['1929  no date: a number behind “Resolution”']],
  ['It cost $1984.',                           ['1984  no date: a price: “$” stands before it']],
  ['There were 1500 men.',                     ['1500  no date: it counts “men”']],
  ['You may go.',                              ['may  no date: a word like any other, in small letters']],
])('--explain shows the rules, and why something is no date: %s', async (text, says) => {
  const { out } = await run([text], { explain: true });
  for (const line of says) expect(out).toContain(line);
});

test('--json --explain has the rules as identifiers, and what is refused in its place', async () => {
  const { out } = await run(['Resolution 1929 of 3 May 1871.'], { explain: true, json: true });
  expect(JSON.parse(out)).toMatchObject([
    { text: '1929', kind: 'refused', rule: 'named', by: { start: 0, end: 10 }, edtf: null },
    { text: '3 May 1871', kind: 'read', edtf: '1871-05-03', rule: { rule: 'day-month', parts: [{ rule: 'year', parts: [] }] } },
  ]);
});

test('--jsonl answers line by line, in order', async () => {
  const { out } = await run([], { jsonl: true }, '{"text":"since 1900"}\n\n{"text":"no date"}\n{"text":"last year","reference":"1950-06-01"}\n');
  expect(out.trimEnd().split('\n').map((line) => JSON.parse(line))).toEqual([
    [{ start: 0, end: 10, text: 'since 1900', edtf: '1900/..', from: '1900-01-01', to: null }],
    [],
    [{ start: 0, end: 9, text: 'last year', edtf: '1949', from: '1949-01-01', to: '1949-12-31' }],
  ]);
});

test.each([
  ['not JSON', '{"error":"the line is not JSON'],
  ['{"txt":1}', '{"error":"expected an object with a string \\"text\\""}'],
])('a line that is %s is answered with an error', async (line, start) => {
  expect((await run([], { jsonl: true }, `${line}\n`)).out.startsWith(start)).toBe(true);
});

test('--edtf --jsonl reads EDTF', async () => {
  expect((await run([], { jsonl: true, edtf: true }, '{"edtf":"1987-21"}\n')).out).toBe('{"edtf":"1987-21","level":1,"from":"1987-03-01","to":"1987-05-31"}\n');
});

test('a day that is none is the caller’s mistake', async () => {
  await expect(run(['x'], { reference: 'May' })).rejects.toThrow('--reference "May" is no day');
});

test('--calendar says how the text counts, --beside shows the days in a calendar too', async () => {
  const { out } = await run(['It was signed on 2 September 1752.'], { calendar: 'julian-gb', beside: 'julian-gb' });
  expect(out).toContain('1752-09-13');
  expect(out).toContain('    2 September 1752 (Julian)\n');
  expect(JSON.parse((await run(['It was signed on 11 February 1979.'], { json: true, beside: 'persian' })).out)).toMatchObject([{ edtf: '1979-02-11', beside: '22 Bahman 1357 SH' }]);
});

test('a calendar that there is not is the caller’s mistake, and the nearest is offered', async () => {
  await expect(run(['x'], { beside: 'julin' })).rejects.toThrow('"--beside" cannot be "julin". Did you mean "julian"?');
});
