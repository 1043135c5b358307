import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, relativeAddress } from './address.ts';

describe('an address in "stories/a.md"', () => {
  test.each([
    ['img/map.png',               { kind: 'local', path: 'stories/img/map.png', suffix: '' }],
    ['../b.md#e-2001',            { kind: 'local', path: 'b.md', suffix: '#e-2001' }],
    ['/img/a%20b.png?v=2',        { kind: 'local', path: 'img/a b.png', suffix: '?v=2' }],
    ['img\\map.png',              { kind: 'local', path: 'stories/img/map.png', suffix: '' }], // as browsers read it
    ['../../secret.txt',          { kind: 'outside', path: '../../secret.txt' }],
    ['../%2e%2e/secret.txt',      { kind: 'outside', path: '../../secret.txt' }],
    ['.env',                      { kind: 'outside', path: '.env' }],
    ['https://example.org/x',     { kind: 'remote', href: 'https://example.org/x', host: 'example.org' }],
    ['//example.org/x',           { kind: 'remote', href: 'https://example.org/x', host: 'example.org' }],
    ['\\\\example.org\\x',        { kind: 'remote', href: 'https://example.org/x', host: 'example.org' }],
    ['mailto:a@example.org',      { kind: 'remote', href: 'mailto:a@example.org', host: '' }],
    ['#notes',                    { kind: 'fragment', id: 'notes' }],
    ['javascript:alert(1)',       { kind: 'unsafe' }],
    [' \u0001java\nscript:x',     { kind: 'unsafe' }],
    ['data:text/html,x',          { kind: 'unsafe' }],
    ['C:\\map.png',               { kind: 'unsafe' }],
    ['',                          { kind: 'unsafe' }],
  ])('%j', (written, read) => expect(readAddress(written, 'stories/a.md')).toEqual(read));
});

const pieces = oneof(constantFrom('javascript', 'java\tscript', 'https', ':', '//', '/', '\\', '..', '.', '#', '?', '%', '%2e', ' ', '\u0000', '\n', 'a', 'é', '\ud800'), string());
const written = array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));

test('whatever is written, what is followed is web, mail or telephone, and what is copied lies below the root', () => {
  assert(property(written, (address) => {
    const read = readAddress(address, 'stories/a.md');
    if (read.kind === 'local') relativeAddress('stories/a.html', read.path);
    if (read.kind === 'remote' && URL.canParse(read.href)) expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(new URL(read.href).protocol);
    if (read.kind === 'local' && read.path !== '') expect(read.path.split('/').filter((part) => part === '' || part.startsWith('.'))).toEqual([]);
  }), { numRuns: 2000 });
});

const path = array(oneof(constantFrom('a', 'b', 'x y', 'é', 'a:b', '100%', 'q?', 'h#'), string({ minLength: 1, maxLength: 4 }).filter((part) => !/[/\\]/u.test(part) && !/\p{Surrogate}/u.test(part) && !/^\.+$/u.test(part))), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test('a relative address leads a browser from one file of a site to the other', () => {
  assert(property(path, path, (from, to) => {
    const at = `https://example.org/${from.split('/').map(encodeURIComponent).join('/')}`;
    const reached = new URL(relativeAddress(from, to), at).pathname.slice(1).split('/').map(decodeURIComponent).join('/');
    expect(reached).toBe(to);
  }), { numRuns: 1000 });
});
