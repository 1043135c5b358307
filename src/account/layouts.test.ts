/** Layouts that are asked for instead of found. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layoutNames } from '../entries/index.ts';
import { readAccount } from './index.ts';

const entriesOf = async (text: string, layout?: readonly string[], path = 'notes.md'): Promise<string[]> => {
  const { entries } = await readAccount(text, { path, ...(layout && { layout }) });
  return entries.map(({ labelText, when, text: words }) => `${labelText} = ${when.kind === 'read' ? when.edtf : when.why}: ${words.text.replace(/\s+/g, ' ')}`);
};

describe('what is found, where nothing is asked, and what is asked', () => {
  const bibliography = '# Works cited\n\n- 1921. *On Ferries*. Mainz: Rheinverlag.\n- 1932. *On Floods*. Mainz: Rheinverlag.\n- 1950. *On Cafés*. Mainz: Rheinverlag.\n';
  const minutes = 'In 1921 the bridge opened.\n\nNobody had expected it.\n\nIn 1932 a flood had taken the landing.\n';
  const two = '## The works\n\n- 1702: The rope is bought.\n- 1745: The landing is rebuilt.\n- 1810: A boat is bought.\n\n## The men\n\n| Year | Ferryman |\n|---|---|\n| 1702 | Old Jost |\n| 1750 | Young Jost |\n| 1811 | Anna |\n';
  test.each([
    ['a bibliography is no chronology', bibliography, undefined, []],
    ['unless it is said to be one', bibliography, ['list'], ['1921 = 1921: On Ferries. Mainz: Rheinverlag.', '1932 = 1932: On Floods. Mainz: Rheinverlag.', '1950 = 1950: On Cafés. Mainz: Rheinverlag.']],
    ['sentences in prose are no entries', minutes, undefined, []],
    ['unless their paragraphs are said to be', minutes, ['paragraphs'], ['1921 = 1921: the bridge opened. Nobody had expected it.', '1932 = 1932: a flood had taken the landing.']],
    ['both the list and the table', two, undefined, ['1702 = 1702: The rope is bought.', '1745 = 1745: The landing is rebuilt.', '1810 = 1810: A boat is bought.', '1702 = 1702: Old Jost', '1750 = 1750: Young Jost', '1811 = 1811: Anna']],
    ['only the table', two, ['table'], ['1702 = 1702: Old Jost', '1750 = 1750: Young Jost', '1811 = 1811: Anna']],
    ['only the list', two, ['list'], ['1702 = 1702: The rope is bought.', '1745 = 1745: The landing is rebuilt.', '1810 = 1810: A boat is bought.']],
    ['event first, of two that one alone would not show', '- The bridge opens (1921)\n- The flood (1932)\n', ['list-last'], ['1921 = 1921: The bridge opens (1921)', '1932 = 1932: The flood (1932)']],
    ['the word before the date in the definition', 'Bridge\n: 1921\n\nFlood\n: 1932\n', ['definitions-last'], ['1921 = 1921: Bridge', '1932 = 1932: Flood']],
    ['none', two, ['none'], []],
  ] as const)('%s', async (_, text, layout, expected) => expect(await entriesOf(text, layout)).toEqual(expected));
});

test('a layout that is asked for and is not there says so', async () => {
  const { why, layouts } = await readAccount('- 1921: The bridge opens.\n- 1932: A flood.\n- 1950: A café.\n', { path: 'notes.md', layout: ['table'] });
  expect(why).toBe('no chronology: the layout "table" is asked for, and nothing in it is laid out so');
  expect(layouts).toMatchObject([{ id: 'list', chosen: false, fits: 3, misfits: 0, why: 'another layout is asked for' }]);
});

test('the data of a sheet can be asked for as table and as records', async () => {
  const sheet = 'Start,End,Event\n1921-05-04,,The bridge opens\n1932,1935,It is repaired\n';
  const found = await entriesOf(sheet, undefined, 'a.csv');
  expect(found).toHaveLength(2);
  for (const layout of ['table', 'records']) expect(await entriesOf(sheet, [layout], 'a.csv')).toEqual(found);
  expect(await entriesOf(sheet, ['list'], 'a.csv')).toEqual([]);
});

const shared = resolve(import.meta.dirname, '../../../shared/corpus/raw');
const documents = [resolve(import.meta.dirname, '../../test/formats/fixtures'), ...(existsSync(shared) ? [shared] : [])].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
if (!existsSync(shared)) console.info(`no ${shared}: its documents are left out`);

describe('asking for what was found changes nothing', () => {
  test.each(documents.map((path) => [path.split('/').at(-1) ?? '', path]))('%s', async (_, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const found = await readAccount(bytes, { path, entriesOnly: true });
    const layout = [...new Set(found.layouts.filter(({ chosen }) => chosen).map(({ id }) => id))];
    expect(layout.every((id) => layoutNames.includes(id))).toBe(true);
    if (found.entries.length === 0) return expect(layout).toEqual([]);
    const asked = await readAccount(bytes, { path, entriesOnly: true, layout });
    // Slots of the same kind that were refused elsewhere are now entries too.
    const ids = new Set(asked.entries.map(({ id }) => id));
    expect(found.entries.filter(({ id }) => !ids.has(id)).map(({ labelText }) => labelText)).toEqual([]);
  });
});
