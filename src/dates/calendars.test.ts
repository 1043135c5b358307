import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gregorian as dayOf, isoDay, parseIsoDay } from './day.ts';
import { calendarEdtf, calendarOf, calendars, eraYear, januaryYear, type Calendar } from './calendars/index.ts';
import type { Day } from './when.ts';

const calendar = (id: string): Calendar => {
  const found = calendarOf(id);
  if (!found) throw new Error(`no calendar ${id}`);
  return found;
};

// The date in its calendar, its day in the Gregorian, and how it is said.
test.each([
  ['julian', [1917, 3, 2], '1917-03-15', '2 March 1917 (Julian)'], // the abdication of Nicholas II
  ['julian', [1, 1, 1], '0000-12-30', '1 January AD 1 (Julian)'],
  ['julian', [-4712, 1, 1], '-4713-11-24', '1 January 4713 BC (Julian)'], // day 0 of the astronomers
  ['julian', [1700, 2, 29], '1700-03-11', '29 February 1700 (Julian)'],
  ['islamic-civil', [1, 1, 1], '0622-07-19', '1 Muharram 1 AH'],
  ['islamic-civil', [923, 1, 1], '1517-02-03', '1 Muharram 923 AH'],
  ['islamic-umalqura', [1300, 1, 1], '1882-11-12', '1 Muharram 1300 AH'],
  ['islamic-umalqura', [1600, 12, 30], '2174-11-25', '30 Dhu al-Hijja 1600 AH'],
  ['hebrew', [5709, 1, 1], '1948-10-04', '1 Tishri 5709'],
  ['hebrew', [5782, 7, 14], '2022-03-17', '14 Adar II 5782'], // Purim of a leap year
  ['hebrew', [5783, 7, 14], '2023-03-07', '14 Adar 5783'], // and of a common one
  ['persian', [1285, 5, 14], '1906-08-06', '14 Mordad 1285 SH'], // the constitution
  ['persian', [1403, 12, 30], '2025-03-20', '30 Esfand 1403 SH'], // a leap year
  ['french-republican', [1, 1, 1], '1792-09-22', '1 Vendémiaire I'],
  ['french-republican', [2, 1, 1], '1793-09-22', '1 Vendémiaire II'],
  ['french-republican', [4, 1, 1], '1795-09-23', '1 Vendémiaire IV'], // after the leap year III
  ['french-republican', [8, 1, 1], '1799-09-23', '1 Vendémiaire VIII'],
  ['french-republican', [12, 1, 1], '1803-09-24', '1 Vendémiaire XII'],
  ['julian-gb', [1752, 9, 2], '1752-09-13', '2 September 1752 (Julian)'],
  ['julian-gb', [1752, 9, 14], '1752-09-14', '14 September 1752'],
  ['julian-ru', [1918, 1, 31], '1918-02-13', '31 January 1918 (Julian)'],
  ['julian-ru', [1918, 2, 14], '1918-02-14', '14 February 1918'],
] as const)('%s %j is %s: %s', (id, [year, month, day], iso, words) => {
  const [here, there] = [calendar(id), parseIsoDay(iso) as Day];
  expect(here.toDay(year, month, day)).toBe(there);
  expect(here.fromDay(there)).toEqual({ year, month, day });
  expect(here.say({ year, month, day })).toBe(words);
});

test.each([
  ['japanese', 'meiji', [38, 9, 5], '1905-09-05', '5 September, Meiji 38'],
  ['japanese', 'taisho', [1, 7, 30], '1912-07-30', '30 July, Taishō 1'],
  ['japanese', 'showa', [64, 1, 7], '1989-01-07', '7 January, Shōwa 64'],
  ['japanese', 'heisei', [31, 4, 30], '2019-04-30', '30 April, Heisei 31'],
  ['japanese', 'reiwa', [6, 1, 1], '2024-01-01', '1 January, Reiwa 6'],
  ['chinese', 'minguo', [38, 12, 7], '1949-12-07', '7 December, Minguo 38'],
] as const)('%s, %s %j is %s', (id, era, [year, month, day], iso, words) => {
  const [here, there] = [calendar(id), parseIsoDay(iso) as Day];
  expect(here.toDay(year, month, day, era)).toBe(there);
  expect(here.fromDay(there)).toEqual({ era, year, month, day });
  expect(here.say({ era, year, month, day })).toBe(words);
});

test.each([
  ['julian', [1712, 2, 30]],
  ['julian', [1917, 13, 1]],
  ['islamic-civil', [0, 1, 1]],
  ['islamic-civil', [1443, 2, 30]],
  ['islamic-umalqura', [1299, 12, 1]],
  ['islamic-umalqura', [1601, 1, 1]],
  ['hebrew', [5783, 6, 1]], // no Adar I in a common year
  ['persian', [1402, 12, 30]],
  ['persian', [1402, 7, 31]],
  ['french-republican', [2, 13, 6]],
  ['french-republican', [15, 1, 1]],
  ['julian-gb', [1752, 9, 3]], // one of the eleven days
  ['julian-gb', [1752, 9, 13]],
  ['julian-ru', [1918, 2, 13]],
  ['japanese', [5, 12, 31]], // no era
  ['gregorian', [1900, 2, 29]],
] as const)('%s has no %j', (id, [year, month, day]) => expect(calendar(id).toDay(year, month, day)).toBeUndefined());

test('days of Meiji before 1873 followed the moon and are not converted; its years are known', () => {
  expect(calendar('japanese').toDay(5, 11, 9, 'meiji')).toBeUndefined();
  expect(calendar('japanese').fromDay(dayOf(1872, 12, 31))).toBeUndefined();
  expect(eraYear(calendar('japanese'), 'meiji', 1)).toBe(1868);
  expect(eraYear(calendar('japanese'), 'genroku', 15)).toBe(1702);
  expect(eraYear(calendar('chinese'), 'kangxi', 61)).toBe(1722);
  expect(eraYear(calendar('chinese'), 'nobody', 1)).toBeUndefined();
});

test.each([
  ['persian', [1400], '2021-03-21/2022-03-20'],
  ['persian', [1400, 12], '2022-02-20/2022-03-20'],
  ['persian', [1400, 12, 1], '2022-02-20'],
  ['islamic-civil', [1342], '1923-08-14/1924-08-01'],
  ['hebrew', [5783, 6], undefined],
  ['hebrew', [5783], '2022-09-26/2023-09-15'],
  ['french-republican', [3], '1794-09-22/1795-09-22'],
  ['julian', [1917, 10], '1917-10-14/1917-11-13'],
  ['julian-gb', [1752, 9], '1752-09-12/1752-09-30'],
  ['julian-ru', [1918, 2], '1918-02-14/1918-02-28'],
  ['julian-dk', [1700, 2], '1700-02-11/1700-02-28'],
] as const)('%s %j spans %s', (id, [year, month, day], edtf) => expect(calendarEdtf(calendar(id), year, month, day)).toBe(edtf));

test('in England the year began in March until 1751', () => {
  expect(januaryYear('gb')).toBe(1752);
  expect(januaryYear('fr')).toBeUndefined();
});

// ---- laws, for every calendar ----------------------------------------------------------------------------------------

test.each(calendars.map((each) => [each.id, each] as const))('%s: every day that has a date is that date’s day', (_, each) => {
  let dated = 0;
  fc.assert(fc.property(fc.oneof(fc.integer({ min: dayOf(-1000, 1, 1), max: dayOf(2600, 1, 1) }), fc.integer({ min: dayOf(1792, 1, 1), max: dayOf(1806, 1, 1) })), (day) => {
    const date = each.fromDay(day as Day);
    if (!date) return;
    dated++;
    expect(each.toDay(date.year, date.month, date.day, date.era)).toBe(day);
    expect(date.day).toBeLessThanOrEqual(each.length(date.year, date.month, date.era));
  }), { numRuns: 400 });
  expect(dated).toBeGreaterThan(0);
});

test.each(calendars.filter(({ id }) => !id.startsWith('julian-')).map((each) => [each.id, each] as const))('%s: no gap and no overlap in six hundred years', (_, each) => {
  let seen = 0;
  let before: ReturnType<Calendar['fromDay']>;
  for (let day = dayOf(1700, 1, 1) as number; day < dayOf(2200, 1, 1); day++) {
    const date = each.fromDay(day as Day);
    if (date && before && date.era === before.era) {
      const follows = date.day === before.day + 1 ? date.month === before.month && date.year === before.year : date.day === 1 && before.day === each.length(before.year, before.month, before.era);
      if (!follows) expect.fail(`${JSON.stringify(before)} is followed by ${JSON.stringify(date)}`);
      seen++;
    }
    before = date;
  }
  expect(seen).toBeGreaterThan(4000);
});

// ---- against others --------------------------------------------------------------------------------------------------

/** What the platform says of a day; the months of its Hebrew calendar have names, in the order of ours. */
const intl = (id: string, from: number, to: number): void => {
  const format = new Intl.DateTimeFormat('en-GB', { calendar: id, timeZone: 'UTC', year: 'numeric', month: id === 'hebrew' ? 'long' : 'numeric', day: 'numeric' });
  const here = calendar(id);
  const names = ['Tishri', 'Heshvan', 'Kislev', 'Tevet', 'Shevat', 'Adar I', 'Adar', 'Nisan', 'Iyar', 'Sivan', 'Tamuz', 'Av', 'Elul'];
  for (let day = dayOf(from, 1, 1) as number; day < dayOf(to, 1, 1); day += 1) {
    const parts = new Map(format.formatToParts(new Date(day * 86_400_000)).map(({ type, value }) => [type, value]));
    const month = parts.get('month') ?? '';
    const theirs = [Number(parts.get('year')), id === 'hebrew' ? names.indexOf(month.replace('Adar II', 'Adar')) + 1 : Number(month), Number(parts.get('day'))];
    const date = here.fromDay(day as Day);
    if (!date || [date.year, date.month, date.day].join() !== theirs.join()) expect.fail(`${isoDay(day as Day)}: ${JSON.stringify(date)}, the platform says ${theirs.join('-')}`);
  }
};

test.each([
  ['islamic-umalqura', 1883, 2174],
  ['islamic-civil', 1500, 1600],
  ['hebrew', 1850, 1950],
  ['persian', 1900, 2050],
] as const)('%s agrees with Intl from %i to %i', (id, from, to) => intl(id, from, to));

const shared = new URL('../../../shared/dates/calendars.tsv', import.meta.url);

describe.skipIf(!existsSync(shared))('../shared/dates/calendars.tsv', () => {
  const rows = existsSync(shared) ? readFileSync(shared, 'utf8').split('\n').slice(1).filter((line) => line !== '') : [];
  test('every row, both ways', () => {
    for (const row of rows) {
      const [id = '', words = '', numbers = '', iso = ''] = row.split('\t');
      const here = calendar(id);
      const [, year, month, day] = (/^(-?\d+)-(\d+)-(\d+)$/.exec(numbers) ?? []).map(Number);
      const era = here.eras?.find(({ native }) => words.startsWith(native))?.id;
      expect(isoDay(here.toDay(year as number, month as number, day as number, era) as Day), row).toBe(iso);
      expect(here.fromDay(parseIsoDay(iso) as Day), row).toEqual({ year, month, day, ...(era && { era }) });
    }
    expect(rows.length).toBeGreaterThan(50);
  });
});
if (!existsSync(shared)) console.info('calendars.test: ../shared is absent, its table of calendars is skipped');

test('every calendar’s file is in the list, and every id is its own', () => {
  const files = readdirSync(new URL('./calendars/', import.meta.url)).filter((name) => !['index.ts', 'calendar.ts', 'country.ts'].includes(name));
  expect(calendars.filter(({ id }) => !id.startsWith('julian-'))).toHaveLength(files.length);
  expect(new Set(calendars.map(({ id }) => id)).size).toBe(calendars.length);
  expect(calendars.every(({ summary }) => summary.endsWith('.'))).toBe(true);
});
