/** Runs the tables of `docs/dates.md`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relate, type Relation } from './allen.ts';
import { besideIn } from './beside.ts';
import { isoBound } from './bounds.ts';
import { isoDay, parseIsoDay } from './day.ts';
import { calendarOf } from './calendars/index.ts';
import { readEdtf, whenFromEdtf } from './edtf-when.ts';
import { readDates, readLabel } from './every.ts';
import { formatWhen } from './format.ts';
import { languages } from './languages/index.ts';
import type { Bounds, ReadWhen } from './when.ts';

const manual = readFileSync(new URL('../../docs/dates.md', import.meta.url), 'utf8');

/** The rows of the tables under `<!-- run: name -->`, without their heads. */
const tables = new Map([...manual.matchAll(/<!-- run: (\w+) -->\n\|.*\n\|[-|]+\n((?:\|.*\n)+)/g)].map(([, name = '', rows = '']) => [
  name,
  rows.trimEnd().split('\n').map((row) => row.slice(1, -1).split('|').map((cell) => cell.trim())),
]));

const whenOf = (edtf: string): ReadWhen => {
  const when = whenFromEdtf(edtf, { start: 0, end: 0 });
  if (when.kind === 'unread') throw new Error(when.why);
  return when;
};
const boundsOf = (edtf: string): Bounds => whenOf(edtf).bounds;

/** What each kind of table claims. */
const runs: Readonly<Record<string, (...cells: string[]) => void>> = {
  read: (words, edtf) => expect(readLabel(words as string, { language: 'en' })).toMatchObject({ edtf }),
  story: (text, dates) => expect(readDates(text as string, { language: 'en' }).map((when) => (when.kind === 'read' ? when.edtf : when.why)).join(', ')).toBe(dates),
  nothing: (text) => expect(readDates(text as string, { language: 'en' })).toEqual([]),
  unread: (words, why, nearest) => expect(readLabel(words as string, { language: 'en' })).toMatchObject({ kind: 'unread', why, nearest }),
  edtf(edtf, level, from, to) {
    const { earliestStart, latestEnd } = boundsOf(edtf as string);
    expect(readEdtf(edtf as string)).toMatchObject({ level: Number(level) });
    expect([isoBound(earliestStart), isoBound(latestEnd)]).toEqual([from, to]);
  },
  mistake: (edtf, column, error) => expect(readEdtf(edtf as string)).toMatchObject({ column: Number(column), error }),
  relate: (a, relation, b, answer) => expect(relate(boundsOf(a as string), relation as Relation, boundsOf(b as string))).toBe(answer),
  calendar(id, date = '', gregorian, said) {
    const [, era, year, month, day] = /^(?:(\w+) )?(\d+)-(\d+)-(\d+)$/.exec(date) ?? [];
    const numbers = { year: Number(year), month: Number(month), day: Number(day), ...(era && { era }) };
    const calendar = calendarOf(id as string);
    const there = calendar?.toDay(numbers.year, numbers.month, numbers.day, era);
    expect(there === undefined ? undefined : isoDay(there)).toBe(gregorian);
    expect(calendar?.fromDay(parseIsoDay(gregorian as string) ?? there!)).toEqual(numbers);
    expect(calendar?.say(numbers)).toBe(said);
  },
  beside: (edtf, id, words) => expect(besideIn(whenOf(edtf as string), calendarOf(id as string)!)).toBe(words),
  languages: (text, dates) => expect(readDates(text as string).map((when) => (when.kind === 'read' ? when.edtf : when.why)).join(', ')).toBe(dates),
  format(edtf, id, long, short) {
    const language = languages.find((each) => each.id === id);
    expect([formatWhen(whenOf(edtf as string), language, 'long'), formatWhen(whenOf(edtf as string), language, 'short')]).toEqual([long, short]);
  },
};

describe.each([...tables])('%s', (name, rows) => {
  test.each(rows)('%s', (...cells) => runs[name]?.(...cells));
});

test('every table of the manual is run, and every run has its table', () => expect([...tables.keys()].toSorted()).toEqual(Object.keys(runs).toSorted()));
