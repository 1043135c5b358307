import { describe, expect, test } from 'vitest';
import { readAccount } from '../../account/index.ts';
import { checkAccount } from '../index.ts';
import { rules } from './index.ts';

const found = async (markdown: string) => {
  const account = await readAccount(markdown, { path: 'example.md' });
  return checkAccount(account).map(({ rule, at, severity }) => ({ rule, severity, words: account.source.text.slice(at.start, at.end) }));
};

describe.each(rules)('$id', ({ id, severity, summary, why, bad, good }) => {
  test('objects to its bad example, at words that are there', async () => {
    const own = (await found(bad)).filter(({ rule }) => rule === id);
    expect(own).not.toEqual([]);
    for (const finding of own) expect(finding).toMatchObject({ severity, words: expect.stringMatching(/\S/u) });
  });

  test('has nothing against its good example', async () => expect((await found(good)).filter(({ rule }) => rule === id)).toEqual([]));

  test('says what it is for in whole sentences', () => {
    expect(summary).toMatch(/^[A-Z].*\.$/u);
    expect(why).toMatch(/\.$/u);
  });
});
