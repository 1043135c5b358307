/** The same chronology, in the files of many programs, is the same chronology. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountOf, readAccount } from '../../src/account/index.ts';
import { formats } from '../../src/read/formats.ts';
import { formatOf, read } from '../../src/read/read-document.ts';
import { originer } from '../../src/text/index.ts';
import { dishonestEntries, dishonestSpans } from './honest.ts';

const fixtures = resolve(import.meta.dirname, 'fixtures');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

const ferry = [
  ['1702', 'A rope ferry is first mentioned, in a letter about a lost cow.'],
  ['1745/1750', 'The landing is rebuilt in stone; the toll doubles.'],
  ['1810~', 'A second boat is bought for carts.'],
  ['1867-06', 'The railway opens and half of the passengers stay away.'],
  ['1921-05-04', 'The bridge opens. The ferry carries the band across and back again.'],
  ['1932-08-12/1932-08-14', 'A flood takes the landing, the rope and the boat.'],
  ['195X', 'The ferryman’s house is a café with “home-made” cake.'],
  ['1988-21', 'Divers find the old boat under the third arch.'],
] as const;

/** Formats that cannot say "about 1810", "the 1950s" or "spring" hold the entries that they can. */
const numbers = [0, 1, 3, 4, 5];
const days = [4, 5];

test.each([
  ['ferry.md', 'markdown'],
  ['ferry.html', 'html'],
  ['ferry.txt', 'text'],
  ['ferry-hanging.txt', 'text'],
  ['ferry-utf16.txt', 'text'],
  ['ferry-cp1252.txt', 'text'],
  ['ferry.csv', 'csv'],
  ['ferry.tsv', 'csv'],
  ['ferry.json', 'json'],
  ['ferry.jsonl', 'jsonl'],
  ['ferry.yaml', 'yaml'],
  ['ferry-timelinejs.json', 'json', numbers],
  ['ferry.ics', 'icalendar', days],
  ['ferry.mw', 'markwhen'],
  ['ferry.chronos', 'chronos', numbers],
  ['ferry.xml', 'simile', numbers],
  ['ferry.wiki', 'wikitext'],
  ['ferry.adoc', 'asciidoc'],
  ['ferry.org', 'org'],
  ['ferry.rst', 'restructuredtext'],
  ['ferry.tex', 'latex'],
  ['ferry.docx', 'docx'], // this and those below but the last: written by LibreOffice
  ['ferry.odt', 'odt'],
  ['ferry.rtf', 'rtf'],
  ['ferry.xlsx', 'xlsx'],
  ['ferry.ods', 'ods'],
  ['ferry.epub', 'epub'],
  ['ferry.pdf', 'pdf'],
  ['ferry.mhtml', 'mhtml'],
] as const)('%s', async (name, format, which: readonly number[] = [...ferry.keys()]) => {
  const path = join(fixtures, name);
  const document = await read(bytesOf(path), { path });
  expect(formatOf({ path }, bytesOf(path)).id).toBe(format);
  expect(dishonestSpans(document)).toEqual([]);
  const account = accountOf(document);
  expect(account.entries.map(({ when, text }) => [when.kind === 'read' ? when.edtf : when.why, text.text.replace(/\s+/g, ' ')])).toEqual(which.map((index) => ferry[index]));
  expect(dishonestEntries(account)).toEqual([]);
});

test('every format has its ferry', () => {
  const held = new Set(readdirSync(fixtures).map((name) => formatOf({ path: name }, bytesOf(join(fixtures, name))).id));
  expect(formats.map(({ id }) => id).filter((id) => !held.has(id) && id !== 'archive')).toEqual([]);
});

describe('the manual\'s examples are read', () => {
  test.each(formats.filter(({ load }) => load !== undefined).map(({ id, extensions, example }) => [id, extensions[0] ?? '', example] as const))('%s', async (_, ending, example) => {
    const { entries } = await readAccount(example, { path: `timeline.${ending}` });
    expect(entries.map(({ when }) => (when.kind === 'read' ? when.edtf : when.why))).toEqual(entries.length === 1 ? ['1921-05-04'] : ['1921-05-04', '1932/1935']);
  });
});

describe('places are said as the users of a format know them', () => {
  test.each([
    ['ferry.xlsx', 'ferry!A5'],
    ['ferry.ods', 'ferry!A5'],
    ['ferry.docx', 'paragraph 6'],
    ['ferry.odt', 'paragraph 6'],
    ['ferry.pdf', 'page 1'],
    ['ferry.json', '/events/3'],
    ['ferry.html', 'html > body > p:nth-of-type(5)'],
  ])('%s: June 1867 is at %s', async (name, place) => {
    const path = join(fixtures, name);
    const { source, entries } = await readAccount(bytesOf(path), { path });
    const { label } = entries[3] ?? expect.fail('no fourth entry');
    expect(source.origins?.find(({ at }) => at.start <= label.start && label.end <= at.end)?.place).toBe(place);
  });
});

// Written by LibreOffice from one document, with a footnote and a page break.
describe('footnotes and links are sources, pages are part of the place', () => {
  test.each(['notes.docx', 'notes.odt', 'notes.rtf'])('%s', async (name) => {
    const path = join(fixtures, name);
    const document = await read(bytesOf(path), { path });
    expect(dishonestSpans(document)).toEqual([]);
    const { entries, source } = accountOf(document);
    const place = originer(source);
    expect(entries.map(({ when, sources, label }) => [when.kind === 'read' && when.edtf, place(label.start), ...sources.map(({ url, text }) => url ?? text)])).toEqual([
      ['1921', 'paragraph 2', 'https://example.org/b', 'Town archive, box 4.'],
      ['1932', 'page 2, paragraph 3'],
      ['1950', 'page 2, paragraph 4'],
    ]);
  });
});

const corpus = resolve(import.meta.dirname, '../../../shared/corpus/raw');
describe('every span of the shared documents is honest', () => {
  if (!existsSync(corpus)) console.info(`no ${corpus}: its documents are not walked`);
  test.skipIf(!existsSync(corpus)).each(existsSync(corpus) ? readdirSync(corpus) : [''])('%s', async (name) => {
    const path = join(corpus, name);
    const document = await read(bytesOf(path), { path });
    expect(dishonestSpans(document)).toEqual([]);
    expect(dishonestEntries(accountOf(document))).toEqual([]);
  });
});
