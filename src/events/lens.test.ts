import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../account/index.ts';
import { read } from '../read/read-document.ts';
import { joinLenses, parseLens } from './lens.ts';

const folder = resolve(import.meta.dirname, '../../lenses');

test.each(readdirSync(folder))('lenses/%s is in order', (name) => {
  const parsed = parseLens(readFileSync(join(folder, name), 'utf8'));
  expect('mistakes' in parsed ? parsed.mistakes : parsed.lens.id).toBe(name.replace(/\.yaml$/, ''));
});

test('a lens adds what the general words do not know', async () => {
  const text = '**1901**: A judge enjoins Marlow Steel from dumping.\n\n**1902**: The judge remands Ida Marlow.\n\n**1903**: Marlow Steel files a writ against the town.\n\n**1904**: Rain.\n';
  const document = await read(text, { path: 'case.md' });
  const parsed = parseLens(readFileSync(join(folder, 'court.yaml'), 'utf8'));
  const types = (words: ReturnType<typeof joinLenses>): string[][] => accountOf(document, words ? { words } : {}).entries.map(({ events }) => events.map(({ type }) => type));
  expect(types(undefined)).toEqual([[], [], [], []]);
  expect(types('lens' in parsed ? joinLenses([parsed.lens]) : undefined)).toEqual([['COERCE'], ['COERCE'], ['ACCUSE'], []]);
});

describe('mistakes are told with their place', () => {
  test.each([
    ['- a\n',                                       1, 'A lens is a list of fields'],
    ['lens: x\nverb:\n  A: []\n',                   2, 'There is no field "verb".'],
    ['lens: x\nverbs:\n  MEET: [meet]\n',           3, 'Verbs have no heading "MEET".'],
    ['lens: x\nverbs:\n  CONSULT: meet\n',          3, '"CONSULT" is a list of words.'],
    ['lens: x\nframes:\n  START: CONSULT\n',        3, 'A frame is a class of verbs and a class of nouns'],
    ['lens: x\nframes:\n  START FOO: CONSULT\n',    3, 'There is no class of nouns "FOO".'],
    ['lens: x\nframes:\n  START TALKS: MEETING\n',  3, '"MEETING" is no type.'],
    ['summary: x\n',                                1, 'The lens has no name.'],
    ['lens: [\n',                                   2, 'This is no YAML'],
  ])('%j', (text, line, message) => {
    const parsed = parseLens(text);
    expect('mistakes' in parsed ? parsed.mistakes[0] : parsed).toMatchObject({ line });
    expect('mistakes' in parsed ? parsed.mistakes[0]?.message : '').toContain(message);
  });
});
