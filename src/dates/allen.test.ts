import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsDay, endsBefore, liesOutside, possibleRelations, relate, RELATIONS, startsBefore, type Certainty, type Relation } from './allen.ts';
import { gregorian } from './day.ts';
import { whenFromEdtf } from './edtf-when.ts';
import type { Bounds, Day } from './when.ts';

const bounds = (edtf: string): Bounds => {
  const when = whenFromEdtf(edtf, { start: 0, end: 0 });
  if (when.kind === 'unread') throw new Error(when.why);
  return when.bounds;
};

test.each([
  ['1914/1918', 'before', '1939/1945', 'must'],
  ['1914/1918', 'after', '1939/1945', 'cannot'],
  ['1940-05-10/1940-06-25', 'during', '1939-09-01/1945-09-02', 'must'],
  ['2024-05-01/2024-05-03', 'meets', '2024-05-04/2024-05-09', 'must'], // the next day
  ['2024-05-01/2024-05-03', 'before', '2024-05-05/2024-05-09', 'must'], // a day between
  ['2024-05-01/2024-05-03', 'overlaps', '2024-05-03/2024-05-09', 'must'], // one day in common
  ['1066', 'before', '1067', 'may'], // or it lasted to new year's eve, and meets it
  ['1066', 'meets', '1067', 'may'],
  ['1066', 'after', '1067', 'cannot'],
  ['1066', 'equals', '1066', 'may'],
  ['1066-10-14', 'equals', '1066-10-14', 'must'],
  ['2003-03-20/..', 'contains', '2011-12-18', 'must'], // it has no end
  ['2003-03-20/', 'contains', '2011-12-18', 'may'], // it has one, nobody says when
  ['2003-03-20/..', 'finished by', '2014-06-10/..', 'must'], // neither has an end
  ['../1791', 'before', '1793', 'must'],
  ['XXXX-12-25', 'before', '1793', 'may'],
] as const)('%s %s %s: %s', (a, relation, b, answer) => expect(relate(bounds(a), relation, bounds(b))).toBe(answer));

// ---- against the definition, on all bounds within a few days ---------------------------------------------------------

interface Exact { readonly start: number; readonly end: number }

/** Allen's figure 2, on inclusive days. */
const HOLDS: Readonly<Record<Relation, (x: Exact, y: Exact) => boolean>> = {
  before: (x, y) => x.end + 1 < y.start,
  meets: (x, y) => x.end + 1 === y.start,
  overlaps: (x, y) => x.start < y.start && y.start <= x.end && x.end < y.end,
  'finished by': (x, y) => x.start < y.start && x.end === y.end,
  contains: (x, y) => x.start < y.start && y.end < x.end,
  starts: (x, y) => x.start === y.start && x.end < y.end,
  equals: (x, y) => x.start === y.start && x.end === y.end,
  'started by': (x, y) => HOLDS.starts(y, x),
  during: (x, y) => HOLDS.contains(y, x),
  finishes: (x, y) => HOLDS['finished by'](y, x),
  'overlapped by': (x, y) => HOLDS.overlaps(y, x),
  'met by': (x, y) => HOLDS.meets(y, x),
  after: (x, y) => HOLDS.before(y, x),
};

const upTo = (size: number): number[] => Array.from({ length: size }, (_, i) => i);
const intervals = (size: number): Exact[] => upTo(size).flatMap((start) => upTo(size).slice(start).map((end) => ({ start, end })));
const relationOf = (x: Exact, y: Exact): Relation => {
  const holding = RELATIONS.filter((relation) => HOLDS[relation](x, y));
  if (holding.length !== 1) throw new Error(`${holding.length} relations hold`);
  return holding[0] as Relation;
};

const within = (b: Bounds, { start, end }: Exact): boolean =>
  (b.earliestStart as number) <= start && start <= (b.latestStart as number) && (b.earliestEnd as number) <= end && end <= (b.latestEnd as number);

/** All bounds of days 0 to size - 1 that at least one interval fits. */
const allBounds = (size: number): Bounds[] => intervals(size).flatMap((start) => intervals(size).map((end) => (
  { earliestStart: start.start as Day, latestStart: start.end as Day, earliestEnd: end.start as Day, latestEnd: end.end as Day }
))).filter((b) => intervals(size).some((exact) => within(b, exact)));

test('every pair of exact intervals stands in one relation, and it is the one found', () => {
  for (const x of intervals(6)) {
    for (const y of intervals(6)) {
      const exactly = ({ start, end }: Exact): Bounds => ({ earliestStart: start as Day, latestStart: start as Day, earliestEnd: end as Day, latestEnd: end as Day });
      expect(possibleRelations(exactly(x), exactly(y))).toEqual([relationOf(x, y)]);
    }
  }
});

test('for all bounds within four days, the relations found are those of the intervals they allow', () => {
  const all = allBounds(4).map((b) => ({ b, fits: intervals(4).filter((exact) => within(b, exact)) }));
  expect(all.length).toBe(85);
  for (const x of all) {
    for (const y of all) {
      const found = new Set(x.fits.flatMap((a) => y.fits.map((b) => relationOf(a, b))));
      if (possibleRelations(x.b, y.b).join() !== RELATIONS.filter((relation) => found.has(relation)).join()) expect.fail(`${JSON.stringify(x.b)} to ${JSON.stringify(y.b)}`);
    }
  }
});

const agreed = (each: readonly boolean[]): Certainty => (each.every(Boolean) ? 'must' : each.some(Boolean) ? 'may' : 'cannot');

test('the plain questions, for all bounds within five days, say what all or some of the allowed intervals say', () => {
  const all = allBounds(5).map((b) => ({ b, fits: intervals(5).filter((exact) => within(b, exact)) }));
  for (const { b, fits } of all) {
    for (const day of upTo(5)) {
      if (containsDay(b, day as Day) !== agreed(fits.map(({ start, end }) => start <= day && day <= end))) expect.fail(`day ${day} in ${JSON.stringify(b)}`);
      for (const last of upTo(5).slice(day)) {
        if (liesOutside(b, day as Day, last as Day) !== agreed(fits.map(({ start, end }) => end < day || start > last))) expect.fail(`${JSON.stringify(b)} outside ${day} to ${last}`);
      }
    }
  }
  for (const x of all) {
    for (const y of all.filter((_, i) => i % 7 === 0)) {
      const pairs = x.fits.flatMap((a) => y.fits.map((b) => [a, b] as const));
      if (startsBefore(x.b, y.b) !== agreed(pairs.map(([a, b]) => a.start < b.start))) expect.fail(`${JSON.stringify(x.b)} starts before ${JSON.stringify(y.b)}`);
      if (endsBefore(x.b, y.b) !== agreed(pairs.map(([a, b]) => a.end < b.start))) expect.fail(`${JSON.stringify(x.b)} ends before ${JSON.stringify(y.b)}`);
    }
  }
});

// ---- laws ----------------------------------------------------------------------------------------------------------

/** Allen's table of composition (figure 4, with "equals" added), one letter a relation, in the order of RELATIONS. */
const LETTERS = 'pmoFDseSdfOMP';
const FULL = LETTERS;
const CONCUR = 'oFDseSdfO';
const COMPOSITION: Readonly<Record<string, string>> = {
  p: `p p p p p p p p pmosd pmosd pmosd pmosd ${FULL}`,
  m: 'p p p p p m m m osd osd osd Fef DSOMP',
  o: `p p pmo pmo pmoFD o o oFD osd osd ${CONCUR} DSO DSOMP`,
  F: 'p m o F D o F D osd Fef DSO DSO DSOMP',
  D: `pmoFD oFD oFD D D oFD D D ${CONCUR} DSO DSO DSO DSOMP`,
  s: 'p p pmo pmo pmoFD s s seS d d dfO M P',
  e: 'p m o F D s e S d f O M P',
  S: 'pmoFD oFD oFD D D seS S S dfO O O M P',
  d: `p p pmosd pmosd ${FULL} d d dfOMP d d dfOMP P P`,
  f: 'p m osd Fef DSOMP d f OMP d f OMP P P',
  O: `pmoFD oFD ${CONCUR} DSO DSOMP dfO O OMP dfO O OMP P P`,
  M: 'pmoFD seS dfO M P dfO M P dfO M P P P',
  P: `${FULL} dfOMP dfOMP P P dfOMP P P dfOMP P P P P`,
};
const letter = (relation: Relation): string => LETTERS[RELATIONS.indexOf(relation)] ?? '';
const composed = (first: Relation, second: Relation): string => COMPOSITION[letter(first)]?.split(' ')[RELATIONS.indexOf(second)] ?? '';

test('exact intervals compose as in the published table, no more and no less', () => {
  const seen = new Set<string>();
  const some = intervals(8);
  for (const x of some) for (const y of some) for (const z of some) seen.add(letter(relationOf(x, y)) + letter(relationOf(y, z)) + letter(relationOf(x, z)));
  const published = RELATIONS.flatMap((r) => RELATIONS.flatMap((s) => [...composed(r, s)].map((t) => letter(r) + letter(s) + t)));
  expect([...seen].toSorted()).toEqual(published.toSorted());
  expect(seen.size).toBe(409);
});

const anyBounds = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 4, maxLength: 4 }).chain(([a = 0, b = 0, c = 0, d = 0]) => {
  const [start, end] = [[a, b].toSorted((x, y) => x - y), [c, d].toSorted((x, y) => x - y)];
  const made = { earliestStart: start[0] as Day, latestStart: start[1] as Day, earliestEnd: end[0] as Day, latestEnd: end[1] as Day };
  return fc.constantFrom<Bounds>(made, { ...made, earliestStart: 'unknown', latestStart: 'unknown' }, { ...made, earliestEnd: 'open', latestEnd: 'open' }, { ...made, earliestStart: 'open', latestStart: 'open' }, { ...made, latestEnd: 'unknown' });
}).filter(({ earliestStart, latestEnd }) => typeof earliestStart === 'string' || typeof latestEnd === 'string' || earliestStart <= latestEnd);

/** RELATIONS is its own mirror. */
const converse = (relation: Relation): Relation => RELATIONS[12 - RELATIONS.indexOf(relation)] as Relation;

test('uncertain intervals: something holds, the converse holds the other way round, and composition allows what is possible', () => {
  fc.assert(fc.property(anyBounds, anyBounds, anyBounds, (x, y, z) => {
    const [xy, yx, yz, xz] = [possibleRelations(x, y), possibleRelations(y, x), possibleRelations(y, z), possibleRelations(x, z)];
    expect(xy.length).toBeGreaterThan(0);
    expect(xy.map(converse).toSorted()).toEqual([...yx].toSorted());
    const allowed = new Set(xy.flatMap((r) => yz.flatMap((s) => composed(r, s).split(''))));
    for (const relation of xz) expect(allowed).toContain(letter(relation));
  }), { numRuns: 2000 });
});

test.each([
  ['2009', '2009-06-01', 'may'],
  ['2003/2011', '2009-06-01', 'must'],
  ['2003/2011', '2003-06-01', 'may'],
  ['2003/2011', '2012-01-01', 'cannot'],
  ['2003/..', '2912-01-01', 'must'],
] as const)('%s contains %s: %s', (edtf, day, answer) => {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  expect(containsDay(bounds(edtf), gregorian(year, month, ofMonth))).toBe(answer);
});
