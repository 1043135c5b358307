import { expect, test } from 'vitest';
import { read } from '../read-document.ts';

const kinds = async (text: string) => (await read(text, { path: 'x.md' })).blocks.map((block) => [block.kind, text.slice(block.at.start, block.at.end).split('\n')[0]]);

test('a table that is written as HTML is a table, also with empty lines in it', async () => {
  const text = '# History\n\nWords.\n\n<table>\n<tr><th>Year</th><th>Event</th></tr>\n\n<tr><td>1899</td><td>Founded</td></tr>\n\n</table>\n\nMore words.\n';
  const { blocks } = await read(text, { path: 'x.md' });
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'table', 'paragraph']);
  const table = blocks[2];
  expect(table?.kind === 'table' && table.rows.flatMap(({ cells }) => cells.map(({ at }) => text.slice(at.start, at.end)))).toEqual(['1899', 'Founded']);
});

test('markup without tables or lists is shown as it is written', async () => {
  expect(await kinds('<p align="center">A bridge</p>\n\nWords.\n')).toEqual([['raw', '<p align="center">A bridge</p>'], ['paragraph', 'Words.']]);
});

test('script among it is no words', async () => {
  expect(await kinds('<script>alert(1)</script>\n\n<ul><li>1921: Leak</li></ul>\n\nWords.\n')).toEqual([['raw', '<script>alert(1)</script>'], ['list', '1921: Leak'], ['paragraph', 'Words.']]);
});
