/** What is plain reads as the whole grammar reads it, and most of a chronology is plain. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInPieces, readMarkdown } from './index.ts';
import { plainBlocks } from './plain.ts';

const whole = (text: string) => readInPieces(text, { path: 'x.md' }, 1e9).blocks;
const read = (text: string) => readMarkdown(text, { path: 'x.md' }).blocks;

describe('plain stretches', () => {
  test.each([
    '**4 May 1921:** The gate leaks.\n\n', '- *1922* – It is caulked, [see the book](https://example.org/b).\n', '## 1923 {#later}\n', '# Gate\nOne line\nand another\n\n', '1924 & 1925 (twice): __it leaks__.\r\n',
  ])('%j needs no more', (text) => expect(plainBlocks(text, 0, text.length)).toEqual(whole(text)));

  test.each([
    '1921. A year that looks like a number\n', '- [ ] open\n', 'a [reference][b]\n', 'an address: https://example.org\n', 'two blanks  \nat the end\n', 'a `sign`\n', '**never closed\n', '***\n', 'snake_case_name\n', '# closed #\n', '| a | b |\n', 'Setext\n---\n', '-     code\n', 'a*b*c\n', 'a@example.org\n', '&amp;\n', 'trailing \n',
  ])('%j is left to the whole grammar', (text) => expect(plainBlocks(text, 0, text.length)).toBeUndefined());
});

describe('a text reads as the whole grammar reads it', () => {
  const atoms = oneof(
    constantFrom('**', '*', '_', '__', '[', ']', '](x)', '[a](b)', '![a](b)', '`', '~~', '<b>', '<!--', '-->', '\\', '&', '&amp;', '|', '#', '>', '- ', '* ', '+ ', '1. ', '1921. ', '---', '===', '```', '    ', '  ', '\t', '\n', '\n', '\n\n', '\n\n', '\r\n', ':', ': ', '{#a}', '{: .a}', 'www.a.org', 'http://a.org', 'a@b.org', '(', ')', '!', '"', '–', '[^1]', '[^1]: note', '[b]: /b', '[b]', '\u00a0', '\0', '<div>', '\n# ', '\n- ', '\n* ', '\n**4 May:** '),
    constantFrom('word', 'May', '1921', '4', 'a', 'The gate', 'é', '水', '𝒜', ' ', ' ', ' '),
    string({ maxLength: 3 }),
  );
  test('whatever signs stand side by side', () => {
    assert(property(array(atoms, { maxLength: 24 }), (some) => {
      const text = some.join('');
      expect(read(text)).toEqual(whole(text));
    }), { numRuns: 2000 });
  });

  test.each([
    // A definition in a list or a quotation, or with a name of two lines, is a definition for the whole text.
    '- [b]: /b\n\n[b]\n', '> [b]: /b\n\n[b]\n', '1. - [b]: /b\n\nsee [b]\n', '[b\nb]: /b\n\n[b b]\n', '[\\]]: /b\n\n[\\]]',
    // A fence or HTML that an item leaves open ends with the item.
    '- ```\n\nword', '- a\n  - ```\n\nword', '1. ```\n\nword', '- ```\n- ```\n- x\n', '- <!--\n# word', '- <pre>\n\n  x\n\n# a\n\n- b\n', '- ```\n  c\n  ```\n\nword\n\n```\n# a\n\n# b\n```\n',
  ])('%j', (text) => expect(read(text)).toEqual(whole(text)));

  const lines = tuple(constantFrom('', '- ', '* ', '## ', '**', '*', '  ', '1. ', '> '), constantFrom('4 May 1921', 'The gate', 'see [it](x)', '1921.', '*1922*', '__1923__'), constantFrom('', ':', '**', '*', '.', ' ', ' & more', '*: it', '** it'), constantFrom('\n', '\n\n', '\r\n', '\n\n\n')).map((parts) => parts.join(''));
  test('lines as authors write them', () => {
    assert(property(array(lines, { maxLength: 12 }), (some) => {
      const text = some.join('');
      expect(read(text)).toEqual(whole(text));
    }), { numRuns: 1500 });
  });

  const raw = '../shared/corpus/raw';
  test.skipIf(!existsSync(raw))('real documents', () => {
    for (const name of readdirSync(raw).filter((file) => file.endsWith('.md'))) {
      const text = readFileSync(`${raw}/${name}`, 'utf8');
      expect(read(text), name).toEqual(whole(text));
    }
  });
});
