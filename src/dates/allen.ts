import { DAY_LIMIT } from './day.ts';
import type { Bound, Bounds, Day } from './when.ts';

/** Whether something holds for every reading that the bounds allow, for some, or for none. */
export type Certainty = 'must' | 'may' | 'cannot';

/** Allen's thirteen relations of one interval to another. */
export type Relation =
  | 'before' | 'meets' | 'overlaps' | 'finished by' | 'contains' | 'starts' | 'equals'
  | 'started by' | 'during' | 'finishes' | 'overlapped by' | 'met by' | 'after';

/** Where the first interval starts (a) and stops (A), and the second (b, B); points that fall together share a string. */
type Point = 'a' | 'A' | 'b' | 'B';

/**
 * Each relation as the order of the four points, earliest first. Days are whole and ends are inclusive, so an interval stops
 * at the beginning of the day after its last: one that ends on 3 May *meets* one that starts on 4 May, and is *before* one that
 * starts on 5 May. So reckoned, the thirteen exclude each other and leave nothing out.
 *
 * @see J. F. Allen, "Maintaining Knowledge about Temporal Intervals", Communications of the ACM 26 (1983), figure 2.
 */
const ORDERS: Readonly<Record<Relation, readonly string[]>> = {
  before: ['a', 'A', 'b', 'B'],
  meets: ['a', 'Ab', 'B'],
  overlaps: ['a', 'b', 'A', 'B'],
  'finished by': ['a', 'b', 'AB'],
  contains: ['a', 'b', 'B', 'A'],
  starts: ['ab', 'A', 'B'],
  equals: ['ab', 'AB'],
  'started by': ['ab', 'B', 'A'],
  during: ['b', 'a', 'A', 'B'],
  finishes: ['b', 'a', 'AB'],
  'overlapped by': ['b', 'a', 'B', 'A'],
  'met by': ['b', 'aB', 'A'],
  after: ['b', 'B', 'a', 'A'],
};

/** The thirteen, from "before" to "after". */
export const RELATIONS = Object.keys(ORDERS) as readonly Relation[];

/** Beyond every day: where an open end lies. Two open ends lie at the same place. */
const NEVER = 2 * DAY_LIMIT;

/** Lowest and highest place of a bound's two sides: open is beyond all days, unknown is any day. */
const low = (bound: Bound, side: -1 | 1): number => (bound === 'open' ? side * NEVER : bound === 'unknown' ? -DAY_LIMIT : bound);
const high = (bound: Bound, side: -1 | 1): number => (bound === 'open' ? side * NEVER : bound === 'unknown' ? DAY_LIMIT : bound);

/** Lowest and highest start and last day that the bounds allow, no interval ending before it starts. */
function allowed(bounds: Bounds): { readonly start: readonly [number, number]; readonly end: readonly [number, number] } {
  const start = [low(bounds.earliestStart, -1), high(bounds.latestStart, -1)] as const;
  const end = [low(bounds.earliestEnd, 1), high(bounds.latestEnd, 1)] as const;
  return { start: [start[0], Math.min(start[1], end[1])], end: [Math.max(end[0], start[0]), end[1]] };
}

const dayAfter = ([from, to]: readonly [number, number]): readonly [number, number] => [from + 1, to + 1];

/** Whether some choice of points, each within its range, has this order: each taken as early as it can be. */
function isPossible(order: readonly string[], ranges: Readonly<Record<Point, readonly [number, number]>>): boolean {
  let earliest = Number.MIN_SAFE_INTEGER;
  for (const together of order) {
    let latest = Number.MAX_SAFE_INTEGER;
    for (const point of together as Iterable<Point>) {
      earliest = Math.max(earliest, ranges[point][0]);
      latest = Math.min(latest, ranges[point][1]);
    }
    if (earliest > latest) return false;
    earliest++;
  }
  return true;
}

/**
 * The relations of `a` to `b` that are possible, given their bounds: every combination of start and end within them counts, as
 * long as neither ends before it starts. One alone is certain. Open ends lie beyond every day and fall together; unknown ends
 * may be on any day.
 */
export function possibleRelations(a: Bounds, b: Bounds): readonly Relation[] {
  const [first, second] = [allowed(a), allowed(b)];
  const ranges = { a: first.start, A: dayAfter(first.end), b: second.start, B: dayAfter(second.end) };
  return RELATIONS.filter((relation) => isPossible(ORDERS[relation], ranges));
}

/** Whether `a` must, may or cannot stand in this relation to `b`. */
export function relate(a: Bounds, relation: Relation, b: Bounds): Certainty {
  const possible = possibleRelations(a, b);
  return !possible.includes(relation) ? 'cannot' : possible.length === 1 ? 'must' : 'may';
}

const certainty = (always: boolean, ever: boolean): Certainty => (always ? 'must' : ever ? 'may' : 'cannot');

/** Whether the day is one of those from start to end, both included. A single unit is somewhere within itself: "2009" may contain any of its days. */
export function containsDay(bounds: Bounds, day: Day): Certainty {
  const { start, end } = allowed(bounds);
  return certainty(start[1] <= day && day <= end[0], start[0] <= day && day <= end[1]);
}

/** Whether `a` starts on an earlier day than `b`. */
export function startsBefore(a: Bounds, b: Bounds): Certainty {
  const [first, second] = [allowed(a).start, allowed(b).start];
  return certainty(first[1] < second[0], first[0] < second[1]);
}

/** Whether `a` ends before `b` starts, with or without days between them (Allen's "before" or "meets"). */
export function endsBefore(a: Bounds, b: Bounds): Certainty {
  const [end, start] = [allowed(a).end, allowed(b).start];
  return certainty(end[1] < start[0], end[0] < start[1]);
}

/** Whether none of it lies on the days from `first` to `last`, both included. */
export function liesOutside(bounds: Bounds, first: Day, last: Day): Certainty {
  const { start, end } = allowed(bounds);
  const mayTouch = start[0] <= last && end[1] >= first;
  const mustTouch = start[1] <= last && end[0] >= first;
  return certainty(!mayTouch, !mustTouch);
}
