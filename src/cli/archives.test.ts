/** Archives made here, read as people would have them read. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryIo } from './io.memory.ts';
import { main } from './main.ts';

let cwd = '';
beforeEach(() => void (cwd = mkdtempSync(join(tmpdir(), 'annals-'))));
afterEach(() => rmSync(cwd, { recursive: true }));

const annals = async (...argv: readonly string[]) => {
  const io = memoryIo({ cwd, columns: 100 });
  const code = await main(argv, io);
  return { code, out: io.printed(), err: io.complained() };
};
const save = (name: string, files: Zippable): void => writeFileSync(join(cwd, name), zipSync(files));
const list = strToU8('- 1921: The bridge opens.\n- 1932: A flood.\n- 1950: A café.\n');
const docx = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../test/formats/fixtures/ferry.docx')));
const pathsIn = (out: string): string[] => out.trim().split('\n').map((line) => (JSON.parse(line) as { source: { path: string } }).source.path);

test('each document in it is read as its own, by its path in the archive; hidden files and pictures are none', async () => {
  save('letters.zip', { 'b/ferry.docx': docx, 'a.md': list, 'map.png': list, '.hidden.md': list, '__MACOSX/._a.md': list, 'old.zip': zipSync({ 'notes.txt': list }) });
  const { code, out, err } = await annals('read', '--json', 'letters.zip');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(pathsIn(out)).toEqual(['letters.zip/a.md', 'letters.zip/b/ferry.docx', 'letters.zip/old.zip/notes.txt']);
  const [, word] = out.trim().split('\n').map((line) => JSON.parse(line) as { entries: { place: string }[] });
  expect(word?.entries[3]?.place).toBe('paragraph 6');
});

test('one document in it, or those of a folder in it, can be named; and archives in a folder are read', async () => {
  mkdirSync(join(cwd, 'box'));
  save('box/letters.zip', { 'b/one.md': list, 'b/two.md': list, 'a.md': list });
  expect(pathsIn((await annals('read', '--json', 'box/letters.zip/b/two.md')).out)).toEqual(['box/letters.zip/b/two.md']);
  expect(pathsIn((await annals('read', '--jsonl', 'box/letters.zip/b')).out)).toEqual(['box/letters.zip/b/one.md', 'box/letters.zip/b/two.md']);
  expect(pathsIn((await annals('read', '--jsonl', 'box')).out)).toEqual(['box/letters.zip/a.md', 'box/letters.zip/b/one.md', 'box/letters.zip/b/two.md']);
  expect(await annals('read', 'box/letters.zip/b/tow.md')).toMatchObject({ code: 2, err: 'annals: There is no document "b/tow.md" in the archive "box/letters.zip". Did you mean "box/letters.zip/b/two.md"?\n' });
});

test('it is published as a folder is', async () => {
  save('letters.zip', { 'b/one.md': list, 'two.md': list, 'recipe.md': strToU8('Take flour.\n') });
  const { code, out, err } = await annals('build', 'letters.zip', '-o', 'site');
  expect(code).toBe(0);
  expect(out.trim().split('\n').map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual(['site/b/one.html', 'site/index.html', 'site/two.html']);
  expect(err).toContain('"letters.zip/recipe.md" is left out: no chronology');
});

test('a document that is an archive inside is one document, whatever its name', async () => {
  writeFileSync(join(cwd, 'ferry.zip'), docx);
  writeFileSync(join(cwd, 'ferry'), docx);
  for (const name of ['ferry.zip', 'ferry']) expect((await annals('read', name)).out).toContain('The Old Ferry · 8 entries');
});

describe('what is refused is said, with the option that lifts it', () => {
  test('a bomb', async () => {
    save('bomb.zip', { 'a.md': new Uint8Array(3_000_000), 'b.md': list });
    expect(await annals('read', 'bomb.zip')).toMatchObject({ code: 2, err: 'annals: "bomb.zip" is not read: "a.md" in it unpacks to more than 500 times its size. If you trust the file, have it read with --limit-ratio 1023.\n' });
    expect((await annals('read', '--limit-ratio', '1100', 'bomb.zip/b.md')).out).toContain('3 entries');
  });

  test('a bomb of archives in archives', async () => {
    // Each alone is small enough.
    const noise = Uint8Array.from({ length: 700_000 }, (_, index) => (index * index * 7) % 251);
    const inner = zipSync({ 'a.md': noise, 'b.md': noise });
    save('bomb.zip', { 'one.zip': inner, 'two.zip': inner });
    expect((await annals('read', '--limit-unpacked', '2', 'bomb.zip')).err).toBe('annals: "bomb.zip" is not read: with the archives in it, it unpacks to more than 2 MB. If you trust the file, have it read with --limit-unpacked MB.\n');
  });

  test('archives nested without end; the others are read', async () => {
    let nested = zipSync({ 'deep.md': list });
    for (let depth = 0; depth < 30; depth++) nested = zipSync({ 'in.zip': nested });
    save('a.zip', { 'in.zip': nested, 'top.md': list });
    const { code, out, err } = await annals('read', 'a.zip');
    expect({ code, err }).toEqual({ code: 2, err: 'annals: "a.zip/in.zip/in.zip" is not read: it is an archive in 2 archives, and documents are looked for in 2, one in another. If you trust the file, have it read with --limit-archives 3.\n' });
    expect(out).toContain('a.zip/top.md');
  });

  test('many files', async () => {
    save('many.zip', Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, list])));
    expect((await annals('read', '--limit-files', '50', 'many.zip')).err).toBe('annals: "many.zip" is not read: it holds 60 files, and archives of up to 50 are read. If you trust the file, have it read with --limit-files 60.\n');
  });

  test('a large one', async () => {
    writeFileSync(join(cwd, 'large.zip'), new Uint8Array(1_200_000));
    expect((await annals('read', '--limit-size', '1', 'large.zip')).err).toContain('let it be read with --limit-size 2');
  });

  test('a Word document that is a bomb', async () => {
    save('bomb.docx', { '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': new Uint8Array(3_000_000) });
    expect((await annals('read', 'bomb.docx')).err).toContain('"bomb.docx" is not read: "word/document.xml" in it unpacks to more than 500 times its size. If you trust the file, have it read with --limit-ratio ');
  });

  test('data that nests deep', async () => {
    writeFileSync(join(cwd, 'deep.json'), `${'['.repeat(300)}{"date": "1921-05-04", "title": "The bridge opens"}, {"date": "1932", "title": "A flood"}${']'.repeat(300)}`);
    const { out, err } = await annals('read', 'deep.json');
    expect(out).toContain('no chronology');
    expect(err).toBe('deep.json:1:101 error Nested deeper than 100 levels; the file is not read. Write the data flatter. If you trust the file, have it read with --limit-depth N. [file/limit]\n');
    expect((await annals('read', '--limit-depth', '400', 'deep.json')).out).toContain('2 entries');
  });
});

test('names that lead out of the archive are passed over', async () => {
  save('evil.zip', { '../evil.md': list, '/etc/evil.md': list, 'a/../../evil.md': list, 'C:\\evil.md': list, 'good.md': list });
  expect(pathsIn((await annals('read', '--json', 'evil.zip')).out)).toEqual(['evil.zip/good.md']);
  expect((await annals('read', 'evil.zip/../evil.md')).code).toBe(2);
});

test('a broken document in it does not stop the others', async () => {
  const archive = zipSync({ 'a.md': list, 'b.md': strToU8('- 1921: A bridge.\n'.repeat(50)), 'c.md': list });
  // The packed bytes of b.md begin behind its name; what they begin with is no block of DEFLATE.
  const name = Buffer.from(archive).indexOf('b.md');
  archive.fill(255, name + 4, name + 12);
  writeFileSync(join(cwd, 'half.zip'), archive);
  const { code, out, err } = await annals('read', '--json', 'half.zip');
  expect({ code, err }).toEqual({ code: 2, err: 'annals: "half.zip/b.md" is not read: it is broken in its archive, or locked with a password.\n' });
  expect(pathsIn(out)).toEqual(['half.zip/a.md', 'half.zip/c.md']);
});

test.each([
  ['no archive', strToU8('not an archive'), 'it is no ZIP archive, or a broken one'],
  ['an empty one', zipSync({}), 'it is an archive without documents that Annals reads'],
  ['one of pictures', zipSync({ 'a.png': list }), 'it is an archive without documents that Annals reads'],
])('%s is said to be one', async (_, bytes, why) => {
  writeFileSync(join(cwd, 'a.zip'), bytes);
  expect(await annals('read', 'a.zip')).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) as string });
});
