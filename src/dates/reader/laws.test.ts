import { assert as holds, array, constantFrom, property, string as anyText } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, parseEdtf } from '../index.ts';
import { explainDates, leadingDate, readDates, readLabel } from '../every.ts';
import type { When } from '../when.ts';

/** Pieces of dates, of what is near to dates, and of nothing: joined at random they make what no author wrote. */
const pieces = constantFrom(
  '1871', '12', '3', '31', '76', '1,500', '4.5', "'63", '44', 'XIX', '20020104', 'May', 'june', 'Dec.', 'spring', 'winter', 'Monday', 'c.', 'about', 'early', 'late', 'mid', 'end of', 'first', 'second', 'twenty', 'three', 'a',
  'week', 'years', 'century', 'decade', 'quarter', 'half', 'the', 'of', 'in', 'on', 'from', 'to', 'between', 'and', 'or', 'until', 'since', 'before', 'after', 'by', 'next', 'last', 'same', 'that', 'later', 'ago', 'earlier', 'BC', 'AD', 'BP', 'Ma', 'million',
  'FY', 'Q3', 'H1', 'Easter', 'now', 'today', '?', '~', '-', '–', '/', '.', ', ', ';', ':', '(', ')', '**', '\n', '\n\n', ' ', ' ', ' ', 'T08:02Z', 'p.m.', '$', '%', 'века', 'года', 'до н. э.', '年', '月', '日', '昭和', '五', 'شهر', '۱۳۵۷', 'مرداد', 'av. J.-C.', 'Jahrhundert', 'siglo', 'anni',
);
const texts = array(pieces, { maxLength: 24 }).map((words) => words.join(''));
const contexts = constantFrom({}, { reference: '1990-06-01' }, { language: 'en' }, { language: 'fa' }, { language: 'zh', reference: '-0043-03-15' }, { order: 'ymd' as const }, { era: 'BC' as const });

function check(text: string, when: When): void {
  expect(when.at.start).toBeLessThan(when.at.end);
  expect(when.at.end).toBeLessThanOrEqual(text.length);
  if (when.kind === 'unread') {
    expect(when.why).not.toBe('');
    return;
  }
  const tree = parseEdtf(when.edtf);
  expect(tree, `${when.edtf} of "${text}"`).not.toMatchObject({ kind: 'mistake' });
  if (tree.kind !== 'mistake') expect(when.bounds, `${when.edtf} of "${text}"`).toEqual(boundsOf(tree));
}

describe('whatever is written', () => {
  test('what is read is EDTF with the bounds that EDTF gives it, and lies in the text, in order', () => {
    holds(property(texts, contexts, (text, context) => {
      let last = 0;
      for (const when of readDates(text, context)) {
        check(text, when);
        expect(when.at.start).toBeGreaterThanOrEqual(last);
        last = when.at.end;
      }
    }), { numRuns: 1500 });
  });

  test('labels and leading dates too', () => {
    holds(property(texts, contexts, (text, context) => {
      const found = leadingDate(text, context);
      if (found) { check(text, found.when); expect(found.end).toBe(found.when.at.end); }
      const label = readLabel(text, context);
      if (label) check(text, label);
    }), { numRuns: 1500 });
  });

  test('an explanation has the same dates, each with its rule, and refuses nothing that is read', () => {
    holds(property(texts, contexts, (text, context) => {
      const explained = explainDates(text, context);
      const dates = explained.flatMap((each) => (each.kind === 'date' ? [each] : []));
      expect(dates.map(({ when }) => when)).toEqual(readDates(text, context));
      for (const { when, rule } of dates) expect(rule.at, text).toEqual(when.at);
      for (const each of explained) if (each.kind === 'refused') expect(dates.every(({ when: { at } }) => at.end <= each.at.start || at.start >= each.at.end), text).toBe(true);
    }), { numRuns: 1000 });
  });

  test('any characters at all are borne', () => {
    holds(property(anyText({ unit: 'binary', maxLength: 60 }), (text) => { for (const when of readDates(text)) check(text, when); }), { numRuns: 500 });
  });
});

test('nesting of any depth is borne', () => {
  expect(() => readDates('the first week of '.repeat(5000))).not.toThrow();
  expect(() => readDates('early late mid '.repeat(5000))).not.toThrow();
});
