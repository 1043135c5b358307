/** The checks on the chronology that Annals was first made for, read from beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readAccount } from '../../src/account/index.ts';
import { checkAccount, findingsAsJson } from '../../src/check/index.ts';

const seed = resolve(import.meta.dirname, '../../../shared/seed/us-diplomacy-with-iran.md');
const here = existsSync(seed);
if (!here) console.warn(`notice: the checks are not tried on ${seed}, which is not here`);

test.runIf(here)('exactly its mistakes, and nothing false', async () => {
  const account = await readAccount(readFileSync(seed), { path: 'seed.md' });
  const found = findingsAsJson(account.source, checkAccount(account)).map(({ rule, line, words }) => [rule, line, words]);
  expect(found).toEqual([
    ['label-styles', 11, '2006-2011'],
    ['no-source', 11, '2006-2011'],
    ['mention-outside-entry', 29, expect.stringMatching(/January 2020$/u)],
    ['mention-outside-entry', 31, 'May 2020'],
    ['starts-out-of-order', 35, '2018-2020'],
    ['starts-out-of-order', 45, '2022-2023'],
    ['past-publication', 47, 'October 2023-December 2024'],
  ]);
});

test.each(['us-iran-diplomacy.md'])('examples/%s has none at all', async (name) => {
  const path = resolve(import.meta.dirname, '../../examples', name);
  const account = await readAccount(readFileSync(path), { path: name });
  expect(account.entries.length).toBeGreaterThanOrEqual(25);
  expect(findingsAsJson(account.source, checkAccount(account))).toEqual([]);
});
