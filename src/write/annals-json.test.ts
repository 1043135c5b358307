import { expect, test } from 'vitest';
import { readAccount } from '../account/index.ts';
import { annalsJson, annalsJsonPieces } from './annals-json.ts';

test.each([
  ['a chronology', '# Mills\n\n**4 May 1921:** The mill opens.\n\n**1932-1935:** It is mended.\n\n**1940:** It burns.\n'],
  ['none', '# Recipe\n\nTake flour.\n'],
  ['a long one', Array.from({ length: 900 }, (_, index) => `- **${1000 + index}**: The mill grinds for the town of Aue, and its wheel is mended.`).join('\n')],
])('the pieces are the whole: %s', async (_, text) => {
  const account = await readAccount(text, { path: 'mills.md' });
  expect([...annalsJsonPieces(account)].join('')).toBe(JSON.stringify(annalsJson(account)));
});
