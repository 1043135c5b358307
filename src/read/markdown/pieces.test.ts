/** A text that is read in pieces reads as it does whole. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInPieces } from './index.ts';

const WHOLE = 1e9;
const blocks = (text: string, size: number) => readInPieces(text, { path: 'x.md' }, size).blocks;

/** Blocks of every kind, some of which go on over empty lines. */
const parts = [
  '# Chronology\n', '## 1921\n', 'The gate leaks, see [the book][b] and a note[^1].\n', '**1922**: It is caulked.\n', '- one\n- two\n', '- three\n\n- four\n\n  still four\n',
  '* star\n', '1. first\n2. second\n', '1921. The bridge falls.\n1922. A ferry.\n', '```\n# no heading\n\n- no item\n```\n', '~~~\ntext\n\n~~~\n', '<!-- a remark\n\nthat goes on -->\n', '<div>\n- no item\n</div>\n',
  '<pre>\n\n# no heading\n</pre>\n', '| Year | Event |\n|---|---|\n| 1921 | Leak |\n| 1922 | Caulk |\n| 1923 | Leak |\n', '> quoted\n> words\n', '    code\n\n    more code\n', 'Term\n: what it means\n', 'Setext\n======\n', '---\n',
  '[b]: https://example.org/b "The book"\n', '[^1]: A note.\n\n    Its second paragraph.\n', 'a &amp; b \\* c\nnext line\n', '{: .class}\n', 'A line\n- and an item\n',
] as const;

describe('Markdown in pieces', () => {
  test.each(parts.map((part) => [part]))('%j between others', (part) => {
    const text = `# Before\n\nWords.\n\n${part}\nWords behind.\n\n- item\n- item\n\n## After\n\n${part}\n`;
    for (const size of [1, 20, 50]) expect(blocks(text, size)).toEqual(blocks(text, WHOLE));
  });

  test('any of these in any order, cut anywhere', () => {
    assert(property(array(constantFrom(...parts), { minLength: 2, maxLength: 14 }), integer({ min: 1, max: 200 }), (some, size) => {
      const text = some.join('\n');
      expect(blocks(text, size)).toEqual(blocks(text, WHOLE));
    }), { numRuns: 100 });
  });

  const raw = '../shared/corpus/raw';
  test.skipIf(!existsSync(raw))('real documents', () => {
    for (const name of readdirSync(raw).filter((file) => file.endsWith('.md'))) {
      const text = readFileSync(`${raw}/${name}`, 'utf8');
      expect(blocks(text, 500), name).toEqual(blocks(text, WHOLE));
    }
  });
});
