import { expect, test } from 'vitest';
import { hasManyDelimiters } from './delimiters.ts';
import { readMarkdown } from './index.ts';

test.each([
  ['**1921**: The bridge falls.\n\n'.repeat(3000), false],
  ['a ** b '.repeat(3000), true],
  ['~1921~ '.repeat(3000), true],
])('%#: paragraphs of thousands of marks are told from thousands of paragraphs', (text, many) => {
  expect(hasManyDelimiters(text)).toBe(many);
});

test('such a paragraph keeps its words, marks and all', () => {
  const text = `${'**1921 '.repeat(3000)}end`;
  const [block] = readMarkdown(text, { path: 'a.md' }).blocks;
  expect(block).toMatchObject({ kind: 'paragraph', words: { text } });
});
