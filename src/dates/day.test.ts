import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil, DAY_LIMIT, daysInMonth, gregorian, isCivil, isoDay, modulo, parseIsoDay, quotient, weekday, YEAR_LIMIT } from './day.ts';
import type { Day } from './when.ts';

test.each([
  [1970, 1, 1, 0, 'Thursday'],
  [1969, 12, 31, -1, 'Wednesday'],
  [2000, 2, 29, 11016, 'Tuesday'],
  [1600, 2, 29, -135081, 'Tuesday'],
  [1, 1, 1, -719162, 'Monday'],
  [0, 1, 1, -719528, 'Saturday'], // 1 BC, a leap year
  [-43, 3, 15, -735160, 'Friday'], // mid-March of 44 BC
] as const)('%i-%i-%i is day %i, a %s', (year, month, day, number, name) => {
  expect(gregorian(year, month, day)).toBe(number);
  expect(civil(number as Day)).toEqual({ year, month, day });
  expect(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday(number as Day) - 1]).toBe(name);
});

test('the days of eight centuries follow each other without a gap', () => {
  let expected = gregorian(-400, 1, 1) as number;
  for (let year = -400; year < 400; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysInMonth(year, month); day++) {
        const there = gregorian(year, month, day);
        if (there !== expected) expect.fail(`${year}-${month}-${day} is ${there}, not ${expected}`);
        const back = civil(there);
        if (back.year !== year || back.month !== month || back.day !== day) expect.fail(`${there} is not ${isoDay(there)}`);
        expected++;
      }
    }
  }
  expect(gregorian(400, 1, 1)).toBe(expected);
});

test.each([
  [2024, 3, 14, '2024-03-14'],
  [800, 12, 25, '0800-12-25'],
  [0, 12, 30, '0000-12-30'],
  [-43, 3, 15, '-0043-03-15'],
  [9999, 12, 31, '9999-12-31'],
  [10_000, 1, 1, '+010000-01-01'],
  [-45_000, 1, 1, '-045000-01-01'],
  [170_000_002, 12, 31, '+170000002-12-31'],
  [-13_800_000_000, 1, 1, '-13800000000-01-01'], // the beginning of everything
])('%i-%i-%i is written %s, and read back', (year, month, day, iso) => {
  expect(isoDay(gregorian(year, month, day))).toBe(iso);
  expect(parseIsoDay(iso)).toBe(gregorian(year, month, day));
});

test.each(['1712-02-30', '1900-02-29', '2024-13-01', '2024-00-10', '2024-3-14', '12024-01-01', '2024-03-14T00', '', '-', '99999999999999-01-01'])(
  '"%s" names no day', (text) => expect(parseIsoDay(text)).toBeUndefined(),
);

test.each([[1712, 2, 30], [2024, 0, 1], [2024, 1.5, 1], [YEAR_LIMIT + 1, 1, 1], [Number.NaN, 1, 1]])('%d-%d-%d throws', (year, month, day) => {
  expect(isCivil({ year, month, day })).toBe(false);
  expect(() => gregorian(year, month, day)).toThrow(RangeError);
});

const anyDay = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -985_000_000_000_000, max: 985_000_000_000_000 })) as fc.Arbitrary<Day>;

test('every day goes to a date and back, and to ISO and back', () => {
  fc.assert(fc.property(anyDay, (day) => {
    const { year, month, day: ofMonth } = civil(day);
    expect(gregorian(year, month, ofMonth)).toBe(day);
    expect(parseIsoDay(isoDay(day))).toBe(day);
    expect(weekday((day + 1) as Day) % 7).toBe((weekday(day) % 7 + 1) % 7);
  }));
});

test('the last countable years are within the limit', () => {
  expect(gregorian(YEAR_LIMIT, 12, 31)).toBeLessThan(DAY_LIMIT);
  expect(gregorian(-YEAR_LIMIT, 1, 1)).toBeGreaterThan(-DAY_LIMIT);
});

test('quotient and modulo agree with whole-number arithmetic', () => {
  const safe = fc.integer({ min: -4e15, max: 4e15 });
  fc.assert(fc.property(safe, fc.integer({ min: 1, max: 1_000_000 }), (a, b) => {
    const down = BigInt(a) / BigInt(b) - (BigInt(a) % BigInt(b) < 0n ? 1n : 0n);
    expect(BigInt(quotient(a, b))).toBe(down);
    expect(BigInt(modulo(a, b))).toBe(BigInt(a) - down * BigInt(b));
  }));
});
