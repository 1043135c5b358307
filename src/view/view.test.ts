import { assert, constantFrom, double, integer, nat, property, array, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../dates/day.ts';
import { arrange, widestLabel } from './arrange.ts';
import { itemColumns } from './columns.ts';
import { frame } from './frame.ts';
import type { ItemBound, TimelineItem } from './items.ts';
import { fit, labelOf, leastWidth, wordsOf } from './label.ts';
import { METRICS, panorama, rough } from './panorama.ts';
import { limit, positionAt, whole, xOf, zoom } from './scale.ts';
import { barOf, formOf } from './shapes.ts';
import { axis, roughWidth } from './ticks.ts';
import { firstWords, stretchWords, yearWords } from './words.ts';

const day = (iso: string): number => parseIsoDay(iso)!;
const item = (id: string, label: string, bounds: readonly (string | number)[], words = 'A treaty is signed at last by all'): TimelineItem => ({
  id, label, words, bounds: bounds.map((bound): ItemBound => (typeof bound === 'number' ? bound : (parseIsoDay(bound) ?? (bound as 'open' | 'unknown')))) as unknown as NonNullable<TimelineItem['bounds']>,
});

describe('first words', () => {
  test.each([
    ['The reign of Tenet begins with a flood and a comet.', 20, 'The reign of Tenet begins with…'],
    ['An envoy arrives.',                                    20, 'An envoy arrives.'],
    ['UN, EU and P5+1 meet.',                                10, 'UN, EU and P5+1 meet.'],
    ['  Two   spaces\n stay one, whatever comes next here',  30, 'Two spaces stay one, whatever comes…'],
    ['',                                                     30, ''],
  ])('%s', (text, room, words) => expect(firstWords(text, room)).toBe(words));

  test('a script without spaces is divided too', () => {
    const words = firstWords('德川家康は関ヶ原の戦いに勝利し、のちに江戸に幕府を開いて長い平和の時代を築いた人物として広く知られている。', 20);
    expect(words.length).toBeLessThan(30);
    expect(words.startsWith('德川家康')).toBe(true);
  });
});

test.each([
  ['2018-01-01', '2018-12-31', '2018'],
  ['2018-01-01', '2020-12-31', '2018 to 2020'],
  ['2018-05-01', '2018-05-31', 'May 2018'],
  ['2014-02-01', '2015-07-31', 'February 2014 to July 2015'],
  ['2023-06-01', '2023-09-30', 'June to September 2023'],
  ['2024-03-14', '2024-03-14', '14 March 2024'],
  ['2024-03-14', '2024-04-02', '14 March to 2 April 2024'],
  ['-0043-03-15', '-0043-03-15', '15 March 44 BC'],
])('%s to %s is "%s"', (from, to, words) => expect(stretchWords(day(from), day(to))).toBe(words));

test.each([[2006, '2006'], [1, '1'], [0, '1 BC'], [-43, '44 BC'], [-11_999, '12,000 BC']])('the astronomical year %i is "%s"', (year, words) => expect(yearWords(year)).toBe(words));

describe('the axis', () => {
  test.each([
    ['2006-01-01', '2024-12-31', 700,  ['2006', '2008', '2010', '2012', '2014', '2016', '2018', '2020', '2022', '2024'], []],
    ['2018-03-01', '2019-05-31', 900,  ['Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May'], ['2018', '2019']],
    ['2024-02-26', '2024-03-03', 420,  ['26', '27', '28', '29', '1', '2', '3'], ['February 2024', 'March 2024']],
    ['-0299-01-01', '0300-12-31', 700, ['300 BC', '200 BC', '100 BC', 'AD 1', 'AD 100', 'AD 200', 'AD 300'], []],
    ['-0043-03-01', '-0043-03-31', 340, ['1', '5', '10', '15', '20', '25'], ['March 44 BC']],
  ])('%s to %s over %i px', (from, to, width, ticks, context) => {
    const found = axis({ from: day(from), to: day(to) + 1 }, width);
    expect([found.ticks.map(({ label }) => label), found.context.map(({ label }) => label)]).toEqual([ticks, context]);
  });

  test('hours of one day, the day written once', () => {
    const found = axis({ from: day('1969-07-20'), to: day('1969-07-20') + 0.55 }, 400);
    expect(found.ticks.map(({ label }) => label)).toEqual(['00:00', '02:00', '04:00', '06:00', '08:00', '10:00', '12:00']);
    expect(found.context.map(({ label }) => label)).toEqual(['20 July 1969']);
  });

  test('the age of the earth', () => {
    expect(axis({ from: -4.6e9 * 365.2425, to: 0 }, 700).ticks.map(({ label }) => label)).toEqual(['4.5 Ga', '4 Ga', '3.5 Ga', '3 Ga', '2.5 Ga', '2 Ga', '1.5 Ga', '1 Ga', '500 Ma']);
  });

  test('is in order, unique, inside the window, and its words never touch', () => {
    const length = double({ min: -2, max: 12.6, noNaN: true }).map((power) => 10 ** power);
    assert(property(double({ min: -8e13, max: 8e13, noNaN: true }), length, integer({ min: 120, max: 4000 }), (from, days, width) => {
      const window = { from, to: from + days };
      if (!(window.to > window.from)) return;
      const { ticks, context, strokes } = axis(window, width);
      const xs = ticks.map(({ at }) => xOf({ ...window, width }, at));
      for (const [index, x] of xs.entries()) {
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(width + 1e-6);
        if (index > 0) expect(x - xs[index - 1]!).toBeGreaterThan((roughWidth(ticks[index]!.label) + roughWidth(ticks[index - 1]!.label)) / 2);
      }
      for (const [index, { at }] of context.entries()) {
        expect(at).toBeGreaterThanOrEqual(window.from);
        if (index > 0) expect(xOf({ ...window, width }, at) - xOf({ ...window, width }, context[index - 1]!.at)).toBeGreaterThan(roughWidth(context[index - 1]!.label));
      }
      expect(new Set(ticks.map(({ at }) => at)).size).toBe(ticks.length);
      expect(ticks.length + strokes.length).toBeLessThan(width);
    }), { numRuns: 400 });
  });
});

describe('scale', () => {
  test('the times of one evening have its hours to themselves', () => {
    const at = (id: string, seconds: number): TimelineItem => ({ id, label: '', words: '', bounds: [20_000, 20_000, 20_000, 20_000], clock: [seconds, seconds] });
    const { from, to } = whole([at('a', 64_800), at('b', 75_600)]);
    expect([from * 24, to * 24].map((hours) => Math.round((hours - 480_000) * 10) / 10)).toEqual([17.5, 21.5]);
  });

  const scale = record({ from: double({ min: -1e7, max: 1e7, noNaN: true }), length: double({ min: 0.01, max: 1e7, noNaN: true }), width: integer({ min: 1, max: 5000 }) })
    .map(({ from, length, width }) => ({ from, to: from + length, width }));
  test('pixels and positions are inverse', () => {
    assert(property(scale, double({ min: 0, max: 1, noNaN: true }), (s, part) => { expect(xOf(s, positionAt(s, part * s.width))).toBeCloseTo(part * s.width, 2); }));
  });
  test('zooming keeps what is under the pointer', () => {
    assert(property(scale, double({ min: 0.1, max: 10, noNaN: true }), double({ min: 0, max: 1, noNaN: true }), (s, factor, part) => {
      const under = positionAt(s, part * s.width);
      expect(xOf({ ...zoom(s, factor, under), width: s.width }, under)).toBeCloseTo(part * s.width, 3);
    }));
  });
  test('no window is lost: it is never longer than the whole and always touches it', () => {
    assert(property(scale, double({ min: -1e8, max: 1e8, noNaN: true }), double({ min: 0, max: 1e8, noNaN: true }), (all, from, length) => {
      const window = limit({ from, to: from + length }, all);
      expect(window.to - window.from).toBeLessThanOrEqual(Math.max(all.to - all.from, 0.01) * (1 + 1e-9));
      expect(window.to).toBeGreaterThanOrEqual(all.from - 1e-3);
      expect(window.from).toBeLessThanOrEqual(all.to + 1e-3);
    }));
  });
});

describe('forms', () => {
  test.each([
    ['2006-2011: certain between its years, fading over them', ['2006-01-01', '2006-12-31', '2011-01-01', '2011-12-31'], 'span', [0.28, 0.5, 0.72, 1, 0.72, 0.5, 0.28]],
    ['2009: somewhere within',                                  ['2009-01-01', '2009-12-31', '2009-01-01', '2009-12-31'], 'span', [0.5]],
    ['1 to 9 May 1945: certain throughout',                     ['1945-05-01', '1945-05-01', '1945-05-09', '1945-05-09'], 'span', [1]],
    ['8 May 1945',                                              ['1945-05-08', '1945-05-08', '1945-05-08', '1945-05-08'], 'day',  [1]],
    ['since 1949: without end',                                 ['1949-01-01', '1949-12-31', 'open', 'open'],             'span', [0.28, 0.5, 0.72, 1]],
    ['1949 to some day not known',                              ['1949-01-01', '1949-01-01', 'unknown', 'unknown'],       'span', [1]],
  ] as const)('%s', (_, bounds, kind, densities) => {
    const form = formOf(item('e-1', '', bounds))!;
    expect(form.parts.map(({ density }) => density)).toEqual(densities);
    expect(form.kind).toBe(kind);
  });

  test('a year is a year long, its last day included', () => {
    const form = formOf(item('e-1', '2008', ['2008-01-01', '2008-12-31', '2008-01-01', '2008-12-31']))!;
    expect(form.to - form.from).toBe(366);
    const bar = barOf(form, { from: form.from, to: form.from + 732, width: 1000 });
    expect([bar.from, bar.to]).toEqual([0, 500]);
  });

  test('an open end is an arrow at the edge, an unknown one fades and stops', () => {
    const scale = { from: day('1940-01-01'), to: day('1960-01-01'), width: 1000 };
    expect(barOf(formOf(item('a', '', ['1949-01-01', '1949-12-31', 'open', 'open']))!, scale)).toMatchObject({ arrowRight: 998 });
    const unknown = barOf(formOf(item('b', '', ['1949-01-01', '1949-12-31', 'unknown', 'unknown']))!, scale);
    expect(unknown.arrowRight).toBeUndefined();
    expect(unknown.to).toBeLessThan(600);
  });

  test('a clock time is an instant', () => {
    const noon = { ...item('a', '', ['1969-07-20', '1969-07-20', '1969-07-20', '1969-07-20']), clock: [73_020, 73_020] as const };
    expect(formOf(noon)).toMatchObject({ kind: 'instant', from: day('1969-07-20') + 73_020 / 86_400 });
  });
});

describe('labels', () => {
  const label = labelOf('May 1945', 'The war ends in Europe after long years', (text) => text.length * 6, (text) => text.length * 6);
  test('are cut between words only', () => {
    assert(property(integer({ min: 0, max: 400 }), (room) => {
      const count = fit(label, room);
      if (count < 0) return;
      expect(label.widths[count]).toBeLessThanOrEqual(room);
      const kept = wordsOf(label, count).replace('…', '');
      expect('The war ends in Europe after long years '.startsWith(kept === '' ? '' : `${kept} `)).toBe(true);
    }));
  });
});

/** Items of every kind: days, spans, open and unknown ends, in a few hundred years. */
const anyItem = tuple(integer({ min: -40_000, max: 20_000 }), nat(4000), nat(400), constantFrom('day', 'span', 'open', 'unknown', 'undated'))
  .map(([start, length, fuzz, kind]: [number, number, number, string]): TimelineItem => {
    const end = start + length + fuzz;
    const base = { id: 'e', label: `${start} to ${end}`, words: 'Some people meet again somewhere and agree on little' };
    if (kind === 'undated') return base;
    if (kind === 'day') return { ...base, bounds: [start, start, start, start] };
    return { ...base, bounds: [start, start + fuzz, kind === 'span' ? start + length : (kind as 'open'), kind === 'span' ? end : (kind as 'open')] };
  });

describe('the picture', () => {
  const measure = rough(12);
  test.each([60, 9])('bars of one lane never overlap, labels touch nothing and lie inside (%i lanes at most)', (most) => {
    assert(property(array(anyItem, { maxLength: 60 }), integer({ min: 320, max: 2000 }), double({ min: 0, max: 1, noNaN: true }), integer({ min: 0, max: 9 }), (items, width, part, depth) => {
      const columns = itemColumns(items);
      const all = whole(items);
      const labels = Array.from(columns.order, (index) => labelOf(items[index]!.label, items[index]!.words, measure, measure));
      const arrangement = arrange(columns, all, width, most, (row) => leastWidth(labels[row]!, widestLabel(width)));
      const window = zoom(all, 2 ** -depth, all.from + part * (all.to - all.from));
      const placed = frame(arrangement, { ...window, width }, (row) => labels[row]);
      for (const number of new Set(placed.map(({ lane }) => lane))) {
        const lane = placed.filter((other) => other.lane === number);
        for (const [index, { from, to, label }] of lane.entries()) {
          const previous = lane[index - 1];
          if (previous !== undefined && depth === 0) expect(from).toBeGreaterThanOrEqual(previous.to - 1e-6);
          if (label === undefined) continue;
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(width);
          for (const other of lane) {
            if (other.row === lane[index]!.row) continue;
            expect(label.x + label.width <= other.from + 1e-6 || label.x >= other.to - 1e-6).toBe(true);
            if (other.label) expect(label.x + label.width <= other.label.x + 1e-6 || label.x >= other.label.x + other.label.width - 1e-6).toBe(true);
          }
          // A tenth of a pixel is what single precision of the columns may cost.
          expect(Math.min(label.x + label.width, to) - Math.max(label.x, from)).toBeGreaterThanOrEqual(-6.1);
        }
      }
    }), { numRuns: 150 });
  });

  test('with lanes enough, every entry of a page has its date and four telling words', () => {
    assert(property(array(anyItem, { maxLength: 40 }), integer({ min: 700, max: 2000 }), (items, width) => {
      const picture = panorama({ title: '', items }, { width });
      expect(picture.left).toBe(0);
      for (const entry of picture.entries) expect(entry.label?.words).toMatch(/^Some people meet again/);
      expect(picture.height).toBe(picture.axisTop + METRICS.axis);
    }), { numRuns: 100 });
  });

  test('an item keeps its lane on every scale', () => {
    const items = Array.from({ length: 900 }, (_, index): TimelineItem => ({ id: `e-${index}`, label: `day ${index}`, words: 'one two three four', bounds: [(index * 7919) % 40_000, (index * 7919) % 40_000, (index * 7919) % 40_000, (index * 7919) % 40_000] }));
    const columns = itemColumns(items);
    const all = whole(items);
    const arrangement = arrange(columns, all, 1200, 12, () => 120);
    const lanes = new Map<number, number>();
    for (const depth of [0, 1, 2, 3, 4, 5]) {
      for (const { row, lane } of frame(arrangement, { ...zoom(all, 2 ** -depth, 20_000), width: 1200 }, () => undefined)) {
        expect(lanes.get(row) ?? lane).toBe(lane);
        lanes.set(row, lane);
      }
    }
    arrangement.levels(20);
    expect(arrangement.complete).toBe(true);
  });
});
