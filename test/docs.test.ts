import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docs } from '../scripts/docs.ts';

const folder = resolve(import.meta.dirname, '../docs');
const pages = await docs();

if (process.env['UPDATE']) {
  rmSync(join(folder, 'commands'), { recursive: true, force: true });
  for (const [path, contents] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

describe('the manual says what the program does (else: npm run docs)', () => {
  test.each([...pages])('docs/%s', (path, contents) => expect(readFileSync(join(folder, path), 'utf8')).toBe(contents));

  test('and has no page of a command that is gone', () => {
    expect(readdirSync(join(folder, 'commands')).map((name) => `commands/${name}`).toSorted()).toEqual([...pages.keys()].filter((path) => path.startsWith('commands/')).toSorted());
  });
});
