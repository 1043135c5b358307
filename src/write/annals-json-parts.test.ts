/** A document that is read in parts reads as it does whole. */
import { array, assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../account/index.ts';
import { csvCutter, gatherDefinitions, markdownCutter, partsOf, type Part } from '../account/parts/index.ts';
import type { Account } from '../account/account.ts';
import { annalsJsonPieces } from './annals-json.ts';
import { joinParts, writePart } from './annals-json-parts.ts';

const whole = async (text: string, path: string): Promise<string> => [...annalsJsonPieces(await readAccount(text, { path, entriesOnly: true }))].join('');

async function partsIn(text: string, path: string, size: number): Promise<Part[]> {
  const definitions = new Map<string, string>();
  gatherDefinitions(text, definitions);
  const cutter = path.endsWith('.csv') ? await csvCutter(text.slice(0, text.indexOf('\n', 200) + 1), path) : markdownCutter(definitions);
  const parts: Part[] = [];
  for await (const part of partsOf(text.match(/[^]{1,700}/g) ?? [], cutter, size)) parts.push(part);
  return parts;
}

async function inParts(text: string, path: string, size: number): Promise<{ readonly json: string; readonly count: number }> {
  const accounts: Account[] = [];
  const written = [];
  for (const part of await partsIn(text, path, size)) {
    const [first] = accounts;
    const account = await readAccount(part.text, { path, entriesOnly: true, ...(first ? { title: first.title } : {}), ...(first?.source.language ? { language: first.source.language } : {}), ...(first?.order ? { order: first.order } : {}), ...(first?.published ? { reference: first.published } : {}) });
    accounts.push(account);
    const { lines, numbers } = writePart(account, part);
    written.push({ numbers, lines: () => lines });
  }
  const [first] = accounts;
  return { json: first ? [...joinParts(first, written, first.why)].join('') : '', count: accounts.length };
}

const months = ['January', 'May', 'October'];
const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');
const year = (index: number): number => 1850 + Math.floor(index / 4);
const day = (index: number): string => `${1 + (index % 28)} ${months[index % 3]}`;

const documents: readonly (readonly [string, string, string])[] = [
  ['paragraphs that lead in bold', 'mill.md', `# Chronology of the mill\n\n${many(120, (index) => `**${day(index)} ${year(index)}:** The wheel turns ${index} times, [as told](https://example.org/${index}).\n\n`)}`],
  ['the same text on the same day', 'mill.md', `# Chronology of the mill\n\n${many(120, (index) => `- ${1850 + Math.floor(index / 40)}: The wheel turns ${index % 3 === 0 ? 'and turns' : index} times in that year.\n`)}`],
  ['years as headings, days below', 'mill.md', `---\ntitle: The mill\ndate: 2020-02-03\n---\n${many(120, (index) => `${index % 4 === 0 ? `## ${year(index)}\n\n` : ''}- ${day(index)}: The wheel turns ${index} times.\n${index % 4 === 3 ? '\n' : ''}`)}`],
  ['underlined headings, nested items', 'mill.md', `The mill: a chronology\n======================\n\n${many(90, (index) => `${index % 30 === 0 ? `Part ${index}\n------\n\n` : ''}- ${day(index)} ${year(index)}: The wheel breaks.\n  - ${1851 + index}: It is mended.\n`)}`],
  ['notes at the end', 'mill.md', `# Chronology\n\n${many(80, (index) => `**${year(index)}** – The weir breaks again, near the [bridge][b${index % 5}].[^${index % 7}]\n\n`)}\n[b1]: https://example.org/one\n[b2]: https://example.org/two "Two"\n\n[^1]: The Gazette, 4 May 1921.\n[^2]: A book.\n\n    With a second paragraph.\n[^3]: Another.\n`],
  ['a table of columns', 'mill.csv', `Date,Event,Source\n${many(150, (index) => `${year(index)}-0${1 + (index % 9)}-1${index % 9},"The wheel, turned ${index} times\nin ""one"" day",${index % 4 === 0 ? 'https://example.org' : 'Gazette'}\n`)}`],
  ['columns without a known head', 'mill.csv', many(150, (index) => `${day(index)} ${year(index)};The wheel turns ${index} times\n`)],
  ['empty date cells', 'mill.csv', `Mills of the valley;;\nYear;Event;Place\n${many(150, (index) => `${index % 3 === 0 ? year(index) : ''};The wheel turns ${index} times;valley\n`)}`],
  ['year and month in cells of their own', 'mill.csv', `Year,Month,Day,Text\n${many(150, (index) => `${year(index)},${1 + (index % 12)},${1 + (index % 28)},The wheel turns ${index} times\n`)}`],
];

describe('in parts of any length', () => {
  test.each(documents)('%s', async (_, path, text) => {
    const expected = await whole(text, path);
    for (const size of [text.length / 6, text.length / 3].map(Math.floor)) {
      const { json, count } = await inParts(text, path, size);
      expect(count).toBeGreaterThan(1);
      expect(JSON.parse(json)).toEqual(JSON.parse(expected));
      expect(json).toBe(expected);
    }
  });

  test('the words of all parts are the document', async () => {
    for (const [, path, text] of documents) {
      const parts = await partsIn(text, path, 900);
      expect(parts.map((part) => part.text.slice(part.own.start, part.own.end)).join('')).toBe(text);
    }
  });

  const line = constantFrom('# 1921\n', '## May\n', '- 4 May 1921: a\n', '- 5 May: b\n', '**1922** c\n\n', '```\n', 'words\n', '\n', '[^1]: note\n', 'see[^1]\n\n', '| a | b |\n', '|---|---|\n', '"', ',', '1921,x\n', 'Date,Event\n', '\r\n');
  test('nothing of any document is lost, and every entry stands where it says', async () => {
    await assert(asyncProperty(array(line, { maxLength: 80 }), integer({ min: 1, max: 200 }), constantFrom('x.md', 'x.csv'), async (lines, size, path) => {
      const text = lines.join('');
      const parts = await partsIn(text, path, size);
      expect(parts.map((part) => part.text.slice(part.own.start, part.own.end)).join('')).toBe(text);
      const { json } = await inParts(text, path, size);
      if (json === '') return;
      const { entries } = JSON.parse(json) as { entries: { label: string; line: number; at: { start: number; end: number } }[] };
      for (const { label, line: number, at } of entries) {
        expect(at.start).toBeLessThanOrEqual(at.end);
        expect(at.end).toBeLessThanOrEqual(text.length);
        if (path === 'x.md' && !label.includes('–')) expect(text.split(/\r\n|\r|\n/)[number - 1]).toContain(label.split('\n')[0]);
      }
    }), { numRuns: 150, examples: [[['1921,x\n', '1921,x\n', '**1922** c\n\n'], 1, 'x.md'], [['**1922** c\n\n', 'see[^1]\n\n', '**1922** c\n\n', '**1922** c\n\n'], 23, 'x.md']] });
  });
});
