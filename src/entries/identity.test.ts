import { array, assert, constantFrom, integer, nat, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../account/index.ts';
import { readMarkdown } from '../read/markdown/index.ts';

interface Line { readonly label: string; readonly text: string }

/** A chronology of bold leads, with words around it so that it is found whatever the entries are. */
const document = (lines: readonly Line[]): string => `# Timeline\n\n${lines.map(({ label, text }) => `**${label}:** ${text}\n`).join('\n')}`;

/** The id of each entry, by what it says. */
function idsOf(lines: readonly Line[]): Map<string, string> {
  const { entries } = accountOf(readMarkdown(document(lines), { path: 'x.md' }));
  expect(entries).toHaveLength(lines.length);
  return new Map(entries.map(({ id, labelText, text }) => [`${labelText}|${text.text}`, id]));
}

const months = ['January', 'March', 'May', 'July', 'October'];
const label = record({ year: integer({ min: 1700, max: 2020 }), month: constantFrom('', ...months) }).map(({ year, month }) => `${month} ${year}`.trim());
const word = string({ minLength: 2, maxLength: 8, unit: constantFrom(...'abcdefghijklmnoprstu') });
const text = array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '));
/** Labels may repeat; no two lines are the same. */
const lines = uniqueArray(record({ label, text }), { minLength: 4, maxLength: 12, selector: (line) => `${line.label}|${line.text}` });
/** No label comes twice. */
const distinct = uniqueArray(record({ label, text }), { minLength: 4, maxLength: 12, selector: (line) => line.label });

describe('ids of entries', () => {
  test('are all different, and fit for an address', () => {
    assert(property(lines, (all) => {
      const ids = [...idsOf(all).values()];
      expect(new Set(ids).size).toBe(all.length);
      for (const id of ids) expect(id).toMatch(/^e-[\p{L}\p{M}\p{N}._~-]+$/u);
    }), { numRuns: 40 });
  });

  test('do not change when the document is put into another order', () => {
    assert(property(lines, nat(), (all, by) => {
      const at = by % all.length;
      const turned = [...all.slice(at), ...all.slice(0, at)].toReversed();
      expect([...idsOf(turned)].toSorted()).toEqual([...idsOf(all)].toSorted());
    }), { numRuns: 40 });
  });

  test('do not change when the words of other entries do', () => {
    assert(property(lines, text, nat(), (all, words, which) => {
      const at = which % all.length;
      const edited = all.map((line, index) => (index === at ? { ...line, text: `other ${words}` } : line));
      const [before, after] = [idsOf(all), idsOf(edited)];
      for (const [index, line] of all.entries()) {
        const key = `${line.label}|${line.text}`;
        if (index !== at) expect(after.get(key)).toBe(before.get(key));
      }
    }), { numRuns: 40 });
  });

  test('do not change when an entry\'s own words do, as long as no other has its label', () => {
    assert(property(distinct, text, nat(), (all, words, which) => {
      const at = which % all.length;
      const edited = all.map((line, index) => (index === at ? { ...line, text: words } : line));
      expect([...idsOf(edited).values()].toSorted()).toEqual([...idsOf(all).values()].toSorted());
    }), { numRuns: 40 });
  });

  test('of entries with one label and one text are numbered', () => {
    const { entries } = accountOf(readMarkdown(document([{ label: '1921', text: 'rain' }, { label: '1921', text: 'rain' }, { label: '1921', text: 'sun' }]), { path: 'x.md' }));
    expect(entries.map(({ id }) => id)).toEqual([expect.stringMatching(/^e-1921-rain-\w+$/), expect.stringMatching(/^e-1921-rain-\w+\.2$/), 'e-1921-sun']);
  });
});
