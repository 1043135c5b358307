import { readFileSync } from 'node:fs';
import { assert, integer, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../dates/day.ts';
import type { TimelineItem } from '../view/items.ts';
import { addressOf, placeOf } from './address.ts';
import { boundsOf, chartOf, chartOfEvents } from './chart.ts';
import { KEYS } from './keys.ts';
import { asking, partsOf, places, plain, yearsOf } from './find.ts';

const day = (iso: string): number => parseIsoDay(iso)!;
const years = (first: number, last: number) => [day(`${first}-01-01`), day(`${first}-12-31`), day(`${last}-01-01`), day(`${last}-12-31`)] as const;

describe('an address', () => {
  const base = 'https://example.org/story/?print=no#e-old';
  test.each([
    [{ query: '' },                                                                         'https://example.org/story/?print=no'],
    [{ query: 'oil & gas', chosen: 'e-2018-05' },                                           'https://example.org/story/?print=no&q=oil+%26+gas#e-2018-05'],
    [{ query: '', window: { from: day('2018-01-01'), to: day('2021-01-01') } },             'https://example.org/story/?print=no&from=2018-01-01&to=2020-12-31'],
    [{ query: '', view: { from: day('-0043-03-01') + 0.25, to: day('-0043-03-16') - 0.5 } }, 'https://example.org/story/?print=no&view=-0043-03-01..-0043-03-15'],
  ])('%o', (place, address) => expect(addressOf(place, base)).toBe(address));

  test.each(['?q=%E0%A4%A&from=soon&to=later', '?from=2020-01-01', '?from=2021-01-01&to=2020-01-01', '?view=1..2', '#%E0%A4%A', '#other'])('%s says nothing wrong', (rest) => {
    const { window, view, chosen } = placeOf(`https://example.org/${rest}`);
    expect({ window, view, chosen }).toEqual({});
  });

  test('what is written is read again', () => {
    const span = record({ from: integer({ min: -800_000, max: 800_000 }), length: integer({ min: 1, max: 90_000 }) }).map(({ from, length }) => ({ from, to: from + length }));
    assert(property(string(), option(span), option(span), (query, window, view) => {
      const place = { query, ...(window && { window }), ...(view && { view }), chosen: 'e-1' };
      expect(placeOf(addressOf(place, base))).toEqual({ ...place, query: new URLSearchParams({ query }).get('query') });
    }));
  });
});

describe('a query', () => {
  test.each([
    ['Élan vital',            ['elan', 'vital']],
    ['"supreme leader" 2012', ['supreme leader', '2012']],
    ['44 BC',                 ['44bc']],
    ['  ',                    []],
  ])('%s', (query, parts) => expect(partsOf(query)).toEqual(parts));

  test.each([
    ['1953',      '1953-01-01',  '1954-01-01'],
    ['2015-2018', '2015-01-01',  '2019-01-01'],
    ['44bc',      '-0043-01-01', '-0042-01-01'],
  ])('%s names years', (part, from, to) => expect(yearsOf(part)).toEqual({ from: day(from), to: day(to) }));

  test.each(['12', '5-for-5', 'p5+1', '2012a', 'bc'])('%s names none', (part) => expect(yearsOf(part)).toBeUndefined());

  const item: TimelineItem = { id: 'e', label: '1834-1841', words: '', bounds: years(1834, 1841) };
  test.each([
    ['loan',         true],
    ['loan 1836',    true],
    ['loan 1842',    false],
    ['1830-1834',    true],
    ['treasury gold', false],
  ])('%s: %s', (query, is) => expect(asking(query)(plain('A loan from the Treasury.'), item)).toBe(is));

  test.each([
    ['the end', 'The end of the tether', [[0, 3], [4, 7], [11, 14], [17, 20]]],
    ['cafe',    'Le Café, le CAFÉ',      [[3, 7], [12, 16]]],
    ['aa',      'aaa',                   [[0, 2]]],
  ])('%s in "%s"', (query, text, found) => {
    const at = places(query, text);
    expect(at.map(({ start, end }) => [start, end])).toEqual(found);
  });

  test('letters keep their places', () => {
    assert(property(string({ unit: 'grapheme' }), (text) => { expect(plain(text).length).toBe(text.length); }));
  });
});

describe('events from a stranger', () => {
  test.each([
    ['2006/2011',             '2006-01-01', '2011-12-31', ['2006-01-01', '2006-12-31', '2011-01-01', '2011-12-31']],
    ['2014-02/2015-07',       '2014-02-01', '2015-07-31', ['2014-02-01', '2014-02-28', '2015-07-01', '2015-07-31']],
    ['1945-05-01/1945-05-09', '1945-05-01', '1945-05-09', ['1945-05-01', '1945-05-01', '1945-05-09', '1945-05-09']],
    ['2009',                  '2009-01-01', '2009-12-31', ['2009-01-01', '2009-12-31', '2009-01-01', '2009-12-31']],
  ])('%s', (edtf, from, to, bounds) => expect(boundsOf({ edtf, from, to })).toEqual(bounds.map(day)));

  test('are put in order of time, and found by their ids', () => {
    const event = (id: number, from: string, to: string) => ({ id, label: from, edtf: from, from, to, text: 'words' });
    const chart = chartOfEvents([event(1, '2020-01-01', '2020-01-01'), event(2, 'soon', 'later'), event(3, '1066-10-14', '1066-10-14')]);
    expect([chart.rowOf('3'), chart.rowOf('1'), chart.rowOf('2')]).toEqual([0, 1, -1]);
    expect(chart.whole.from).toBeLessThan(day('1066-10-14'));
  });
});

test('what goes on without end has room to be seen going on', () => {
  const first = day('1900-01-01');
  const closed: TimelineItem = { id: 'a', label: '', words: '', bounds: [first, first, first + 1000, first + 1000] };
  const open: TimelineItem = { ...closed, id: 'b', bounds: [first, first, 'open', 'open'] };
  const end = (items: TimelineItem[]) => chartOf({ title: '', items }).whole.to - (first + 1001);
  expect(end([closed, open])).toBeGreaterThan(end([closed]) + 30);
});

test.each(KEYS.map(({ shown, does }) => [shown, does]))('the manual tells of the key %s', (shown, does) => {
  expect(readFileSync(new URL('../../docs/explorer.md', import.meta.url), 'utf8')).toContain(`| ${shown} | ${does} |`);
});
