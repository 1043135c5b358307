/** What a document says to Annals itself: in front matter, and where other formats keep such. */
import { describe, expect, test } from 'vitest';
import { placer } from '../text/index.ts';
import { readAccount, settingNames, settings } from './index.ts';

const list = '\n- 03/04/1921: The bridge opens.\n- 05/06/1932: A flood.\n- 07/08/1950: A café.\n';
const dates = ['1921-04-03', '1932-06-05', '1950-08-07'];
const rows = '<ul><li>03/04/1921: The bridge opens.</li><li>05/06/1932: A flood.</li><li>07/08/1950: A café.</li></ul>';

test.each([
  ['YAML', 'a.md', `---\nannals: {order: dmy}\n---\n${list}`],
  ['YAML, a line each', 'a.md', `---\nannals:\n  order: dmy\n---\n${list}`],
  ['YAML, flat', 'a.md', `---\nannals-order: DMY\n---\n${list}`],
  ['TOML', 'a.md', `+++\n[annals]\norder = "dmy"\n+++\n${list}`],
  ['HTML', 'a.html', `<meta name="annals:order" content="dmy">${rows}`],
  ['JSON', 'a.json', '{"annals": {"order": "dmy"}, "events": [{"date": "03/04/1921", "title": "A"}, {"date": "05/06/1932", "title": "B"}, {"date": "07/08/1950", "title": "C"}]}'],
  ['YAML data', 'a.yaml', 'annals: {order: dmy}\nevents:\n- {date: 03/04/1921, title: A}\n- {date: 05/06/1932, title: B}\n- {date: 07/08/1950, title: C}\n'],
  ['AsciiDoc', 'a.adoc', '= Ferry\n:annals-order: dmy\n\n* 03/04/1921: The bridge opens.\n* 05/06/1932: A flood.\n* 07/08/1950: A café.\n'],
  ['Org', 'a.org', '#+ANNALS_ORDER: dmy\n\n- 03/04/1921: The bridge opens.\n- 05/06/1932: A flood.\n- 07/08/1950: A café.\n'],
])('%s: the order of numbers', async (_, path, text) => {
  const { entries, settings: settled, problems, source } = await readAccount(text, { path });
  expect(problems).toEqual([]);
  expect(entries.map(({ when }) => (when.kind === 'read' ? when.edtf : when.why))).toEqual(dates);
  const order = settled.find(({ id }) => id === 'order');
  expect(order).toMatchObject({ value: 'dmy', how: 'said' });
  expect(source.text.slice(order?.at?.start, order?.at?.end)).toMatch(/^"?dmy"?$/i);
});

test('what the caller asks goes before what the document says, and that before what it shows', async () => {
  const shown = `${list}- 25/12/1960: Snow.\n`;
  expect((await readAccount(shown, { path: 'a.md' })).settings).toContainEqual({ id: 'order', value: 'dmy', how: 'found' });
  const said = `---\nannals: {order: mdy}\n---\n${list}`;
  expect((await readAccount(said, { path: 'a.md' })).settings.find(({ id }) => id === 'order')).toMatchObject({ value: 'mdy', how: 'said' });
  const { settings: settled, entries } = await readAccount(said, { path: 'a.md', order: 'dmy' });
  expect(settled).toContainEqual({ id: 'order', value: 'dmy', how: 'asked' });
  expect(entries[0]?.when).toMatchObject({ edtf: '1921-04-03' });
});

describe('the others', () => {
  test.each([
    ['layout: list', '- 1921. *On Ferries*. Mainz: Rheinverlag.\n- 1932. *On Floods*. Mainz: Rheinverlag.\n', ['1921', '1932']],
    ['layout: [table, list]', '- 1921: The bridge opens.\n- 1932: A flood.\n', ['1921', '1932']],
    ['layout: none', '- 1921: The bridge opens.\n- 1932: A flood.\n- 1950: A café.\n', []],
    ['language: de', '- 3. Mai 1921: x\n- Juni 1932: y\n- Herbst 1950: z\n', ['1921-05-03', '1932-06', '1950-23']],
    ['calendar: persian', '- 1300: x\n- 1311: y\n- 1329: z\n', ['1921-03-21/1922-03-21', '1932-03-21/1933-03-20', '1950-03-21/1951-03-21']],
    ['calendar: julian', '- 11 March 1721: x\n- 24 May 1721: y\n- 1722: z\n', ['1721-03-22', '1721-06-04', '1722-01-12/1723-01-11']],
    ['reference: 1950-06-01', '- last year: x\n- yesterday: y\n- today: z\n', ['1949', '1950-05-31', '1950-06-01']],
    ['reference: 1 June 1950', '- last year: x\n- yesterday: y\n- today: z\n', ['1949', '1950-05-31', '1950-06-01']],
  ])('%s', async (front, text, expected) => {
    const { entries, problems } = await readAccount(`---\ntitle: Chronology\nannals: {${front}}\n---\n${text}`, { path: 'a.md' });
    expect(problems).toEqual([]);
    expect(entries.map(({ when }) => (when.kind === 'read' ? when.edtf : when.why))).toEqual(expected);
  });
});

test.each([
  ['annals: {order: ymx}',            '2:17', 'The setting "order" cannot be "ymx"; it is left aside.', 'It is one of dmy, mdy, ymd.'],
  ['annals:\n  layout: [list, tabel]', '3:11', 'The setting "layout" cannot be "tabel"; it is left aside.', 'It is one of headings, '],
  ['annals:\n  calender: julian',     '3:13', '"annals" has no setting "calender".', 'It has layout, order, language, calendar, reference.'],
  ['annals: {reference: 1921}',       '2:21', 'The setting "reference" cannot be "1921"; it is left aside.', 'It is a day, as 2024-03-14.'],
  ['annals: {reference: 2021-02-30}', '2:21', 'The setting "reference" cannot be "2021-02-30"; it is left aside.', 'It is a day, as 2024-03-14.'],
  ['annals: {language: klingon}',     '2:20', 'The setting "language" cannot be "klingon"; it is left aside.', 'It is one of en, de, '],
  ['annals: {order: [dmy, mdy]}',     '2:17', 'The setting "order" cannot be ["dmy","mdy"]; it is left aside.', 'It is one of dmy, mdy, ymd.'],
  ['annals: list',                    '2:9',  '"annals" has no setting "list".', 'It has layout, order, language, calendar, reference.'],
])('%s is a mistake, with its place', async (front, where, message, mend) => {
  const { problems, source } = await readAccount(`---\n${front}\n---\n${list}`, { path: 'a.md' });
  const { line, column } = placer(source.text)(problems[0]?.at.start ?? 0);
  expect(problems).toMatchObject([{ id: 'setting', severity: 'error', message, mend: expect.stringContaining(mend) as string }]);
  expect(`${line}:${column}`).toBe(where);
});

test('the list of settings and the list of their names are one', () => {
  expect(settings.map(({ id }) => id)).toEqual(settingNames.map(({ id }) => id));
  for (const { choices = [], read } of settings) expect(choices.map(read)).toEqual(choices);
});
