/** The examples are read whole, and the first of them is as a careful author would have it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../src/account/index.ts';
import { checkAccount } from '../src/check/index.ts';

const example = (name: string) => {
  const path = resolve(import.meta.dirname, '../examples', name);
  return readAccount(new Uint8Array(readFileSync(path)), { path });
};

describe('us-iran-diplomacy.md', () => {
  test('every paragraph that begins in bold is an entry, and every date is read', async () => {
    const { source, entries } = await example('us-iran-diplomacy.md');
    const labels = [...source.text.matchAll(/^\*\*([^*]+):\*\*/gm)].map(([, label]) => label);
    expect(entries.map(({ labelText }) => labelText)).toEqual(labels);
    expect(entries.length).toBeGreaterThanOrEqual(25);
    expect(entries.filter(({ when }) => when.kind === 'unread')).toEqual([]);
  });

  test.each([
    ['4-14 November 1979', '1979-11-04/1979-11-14'],
    ['November-December 1986', '1986-11/1986-12'],
    ['July 1988', '1988-07'],
    ['27 November-5 December 2001', '2001-11-27/2001-12-05'],
    ['14 July 2015', '2015-07-14'],
    ['21 November 2024', '2024-11-21'],
  ])('%s', async (label, edtf) => {
    const { entries } = await example('us-iran-diplomacy.md');
    expect(entries.find(({ labelText }) => labelText === label)?.when).toMatchObject({ kind: 'read', edtf });
  });

  test('each entry names its source', async () => {
    const { entries } = await example('us-iran-diplomacy.md');
    expect(entries.filter(({ sources }) => !sources.some(({ url }) => url?.startsWith('http')))).toEqual([]);
  });

  test('no check finds anything', async () => expect(checkAccount(await example('us-iran-diplomacy.md'))).toEqual([]));
});

test('harbour-clock.md: a night by the minute, its day said once', async () => {
  const { entries } = await example('harbour-clock.md');
  expect(entries.map(({ when }) => (when.kind === 'read' ? when.edtf : when.why))).toEqual(
    ['18:02', '18:06', '18:40', '18:52', '19:15', '19:31', '19:48', '20:05', '20:20', '20:37', '20:42', '21:10'].map((time) => `2025-03-03T${time}:00Z`),
  );
});
