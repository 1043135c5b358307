/** Files that are broken, or made to break a reader. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dishonestSpans } from '../../test/formats/honest.ts';
import { unpack } from './container/zip.ts';
import { LimitReached, LIMITS } from './limits.ts';
import { parseXml, wordsOf } from './container/xml.ts';
import { decode, UnreadableDocument } from './decode.ts';
import { read } from './read-document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('archives', () => {
  test('a file that unpacks to far more than it is packed is refused', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) });
    expect(() => unpack(bomb, () => true)).toThrow('unpacks to more than 500 times its size. If you trust the file, have it read with --limit-ratio 1023');
    expect(unpack(bomb, () => true, { ...LIMITS, ratio: 1023 }).size).toBe(1);
  });

  test('all files together may not go past the limit', () => {
    const archive = zipSync({ a: new Uint8Array(800_000), b: new Uint8Array(800_000) });
    const limits = { ...LIMITS, unpacked: 1 };
    expect(() => unpack(archive, () => true, limits)).toThrow(new LimitReached('unpacked', 'it unpacks to 2 MB, and archives of up to 1 MB are unpacked', 2).message);
    expect(unpack(archive, (name) => name === 'a', limits).size).toBe(1);
  });

  test('no more files than the limit', () => {
    const archive = zipSync({ a: strToU8('a'), b: strToU8('b'), c: strToU8('c') });
    expect(() => unpack(archive, () => true, { ...LIMITS, files: 2 })).toThrow('it holds 3 files, and archives of up to 2 are read. If you trust the file, have it read with --limit-files 3');
  });

  test('a file is not unpacked to more than the archive says, whatever it holds', () => {
    const honest = zipSync({ a: new Uint8Array(2_000_000) });
    // The size unpacked stands at 24 in the directory's record, which the last 22 bytes lead to.
    const directory = new DataView(honest.buffer).getUint32(honest.length - 6, true);
    const liar = honest.slice();
    new DataView(liar.buffer).setUint32(directory + 24, 1000, true);
    expect([...unpack(liar, () => true).values()].map(({ length }) => length)).toEqual([1000]);
  });

  test.each(['../evil', 'a/../../evil', '/etc/evil', 'C:\\evil', '..\\evil'])('the name %s leads out and is passed over', (name) => {
    expect([...unpack(zipSync({ [name]: strToU8('x'), good: strToU8('y') }), () => true).keys()]).toEqual(['good']);
  });

  test.each(['docx', 'odt', 'xlsx', 'ods', 'epub'])('a %s that is no archive is said to be none', async (ending) => {
    await expect(read(bytes('not an archive'), { path: `a.${ending}` })).rejects.toThrow(UnreadableDocument);
    await expect(read(zipSync({ 'mimetype': strToU8('x') }), { path: `a.${ending}` })).rejects.toThrow(UnreadableDocument);
  });
});

describe('XML', () => {
  test('entities that a document declares stay as they are written', () => {
    const laughs = '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;">]><a>&m;&amp;</a>';
    expect(wordsOf(parseXml(laughs))).not.toContain('lol');
    expect(wordsOf(parseXml(laughs))).toContain('&');
  });

  test('elements nested without end are cut off', () => {
    expect(wordsOf(parseXml(`${'<a>'.repeat(50_000)}deep`))).toBe('');
  });

  test('what is cut off in the middle is read as far as it goes', () => {
    expect(wordsOf(parseXml('<a><b>one</b><c>two'))).toBe('onetwo');
  });
});

describe('deep nesting', () => {
  test.each([
    ['html', '<div>'.repeat(20_000) + '<p>1921: a bridge'],
    ['html', '<b><p>'.repeat(3000) + 'x'],
    ['html', '<ul><li>'.repeat(5000) + 'x'],
    ['html', '<table><tr><td>'.repeat(2000) + 'x'],
    ['html', '<dl><dt><dl><dd>'.repeat(2000) + 'x'],
    ['json', '['.repeat(200_000)],
    ['json', '{"a":'.repeat(900) + '1' + '}'.repeat(900)],
    ['yaml', '- '.repeat(3000) + 'x'],
    ['yaml', '['.repeat(3000)],
    ['yaml', '{a: '.repeat(3000)],
    ['wiki', '{{'.repeat(20_000) + '}}'.repeat(20_000)],
    ['wiki', `<ref>${"'''".repeat(2000)}`.repeat(20)],
    ['wiki', `${'*'.repeat(5000)} x`],
    ['txt', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')],
    ['adoc', `${'*'.repeat(300)} x\n`.repeat(50)],
    ['org', `${'*'.repeat(3000)} x`],
    ['rtf', `{\\rtf1${'{'.repeat(50_000)}x`],
    ['xml', `<data>${'<event start="1921" title="x">'.repeat(3000)}`],
  ])('%s: %.40s', async (ending, text) => {
    expect(dishonestSpans(await read(bytes(text), { path: `a.${ending}` }))).toEqual([]);
  });
});

test('a cell that would spread over everything does not', async () => {
  const { blocks } = await read(bytes(`<table>${'<tr><td rowspan="65534" colspan="1000">1921<td>a bridge</tr>'.repeat(300)}</table>`), { path: 'a.html' });
  const [table] = blocks;
  expect(table?.kind === 'table' && table.rows.every(({ cells }) => cells.length <= 200)).toBe(true);
});

describe('broken files are read as far as they go, and the problem says where', () => {
  test.each([
    ['json', '[{"date": "1921-05-04", "title": "A bridge"}, {"date": "1932', 'json', 1],
    ['yaml', '- date: 1921\n  title: A bridge\n- date: [1932\n', 'yaml', 1],
    ['csv', 'Date,Event\n1921,"A bridge\n', 'csv', 1],
    ['ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:19210504\nSUMMARY:A bridge\n', 'truncated', 1],
  ])('%s', async (ending, text, problem, rows) => {
    const { blocks, problems } = await read(bytes(text), { path: `a.${ending}` });
    expect(problems.map(({ id }) => id)).toContain(problem);
    expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).length).toBeGreaterThanOrEqual(rows);
  });
});

describe('encodings are found', () => {
  test.each([
    ['windows-1252', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x68, 0x6f, 0x6d, 0x65, 0x94], 'café “home”'],
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2], 'Мост открыт'],
    ['windows-1256', [0xc7, 0xdd, 0xca, 0xca, 0xc7, 0xcd, 0x20, 0xc7, 0xe1, 0xcc, 0xd3, 0xd1], 'افتتاح الجسر'],
    ['gb18030', [0xd0, 0xc2, 0xc7, 0xc5, 0xbf, 0xaa, 0xcd, 0xa8, 0xa3, 0xac, 0xb6, 0xc9, 0xb4, 0xac, 0xcd, 0xa3, 0xd4, 0xcb], '新桥开通，渡船停运'],
    ['shift_jis', [0x90, 0x56, 0x82, 0xb5, 0x82, 0xa2, 0x8b, 0xb4, 0x82, 0xaa, 0x8a, 0x4a, 0x92, 0xca, 0x82, 0xb5, 0x82, 0xbd], '新しい橋が開通した'],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x62, 0x00, 0xe9], 'bé'],
  ])('%s', (encoding, given, text) => {
    expect(decode(Uint8Array.from(given))).toMatchObject({ encoding, text });
  });

  test('UTF-8 with one slip stays UTF-8', () => {
    expect(decode(Uint8Array.from([...bytes('die Brücke am Fluß, über die Straße '), 0xff]))).toMatchObject({ encoding: 'utf-8' });
  });
});
