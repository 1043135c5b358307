import type { Bounds, Day } from '../dates/index.ts';
import type { Span } from '../text/index.ts';
import type { Side } from './event.ts';

export type StateKind = 'sanctions' | 'agreement' | 'ban' | 'negotiation' | 'channel' | 'policy';
export type TransitionType = 'begins' | 'ends' | 'suspends' | 'resumes' | 'expires' | 'replaces' | 'violates';

/** A place in the document that says so: an entry and a span of its source. */
export interface Said {
  readonly entry: string;
  readonly at: Span;
}

/** A change of a state. */
export interface Transition extends Said {
  readonly type: TransitionType;
  readonly edtf: string;
  readonly bounds: Bounds;
  /** What takes its place, or by what it is done ("Resolution 1506"). */
  readonly by?: string;
  /** Not said in so many words: the author's span of time ends, another agreement takes its place. The reason. */
  readonly implied?: string;
  /** Of a beginning: it holds within its own date and no longer ("in 1901 they hold talks"). */
  readonly passing?: true;
  /** Claimed, tried or planned, not done: it only makes a state possible. The reason. */
  readonly contested?: string;
}

/** Something in force over time. */
export interface State {
  /** Stable while its name and first words stay. Begins with "s-". */
  readonly id: string;
  readonly kind: StateKind;
  readonly name: string;
  readonly parties: readonly Side[];
  readonly on: readonly Side[];
  readonly through: readonly Side[];
  readonly secret?: true;
  /** When it can have begun at the earliest, where that follows from another state (who leaves an agreement was in it). */
  readonly notBefore?: Bounds;
  /** In the order of the document. */
  readonly transitions: readonly Transition[];
  /** Entries that say it is still so. */
  readonly attested: readonly (Said & { readonly edtf: string; readonly bounds: Bounds })[];
  readonly doubt?: string;
}

const earliest = (bound: Bounds[keyof Bounds]): number => (typeof bound === 'number' ? bound : -Infinity);
const latest = (bound: Bounds[keyof Bounds]): number => (typeof bound === 'number' ? bound : Infinity);
const starts = (type: TransitionType): boolean => type === 'begins' || type === 'resumes';

/**
 * Whether a state is in force on a day: `must` on every reading of its transitions' dates, `may` on some, `cannot` on none.
 * A transition has happened on every day after the last of its date, on none before the first, perhaps on those between.
 */
export function inForce(state: State, day: Day): 'must' | 'may' | 'cannot' {
  if (state.notBefore && day < earliest(state.notBefore.earliestStart)) return 'cannot';
  const ordered = state.transitions.filter(({ type }) => type !== 'violates').toSorted((a, b) => earliest(a.bounds.earliestStart) - earliest(b.bounds.earliestStart) || latest(a.bounds.latestEnd) - latest(b.bounds.latestEnd));
  const first = ordered[0];
  // What is only known to have ended was in force before: since when is not said.
  let on = first !== undefined && !starts(first.type);
  let off = !(on && state.notBefore && day > latest(state.notBefore.latestEnd));
  for (const { type, bounds, contested, passing } of ordered) {
    const result = starts(type);
    if (day < earliest(bounds.earliestStart)) continue;
    const done = day > latest(bounds.latestEnd) || (day === latest(bounds.latestEnd) && day === earliest(bounds.earliestStart)) || day === latest(bounds.latestEnd);
    if (passing) [on, off] = day > latest(bounds.latestEnd) ? [false, true] : [true, off];
    else if (done && !contested) [on, off] = [result, !result];
    else if (result) on = true;
    else off = true;
  }
  return on ? (off ? 'may' : 'must') : 'cannot';
}

/** The same over a range of days, both inclusive: `must` on every day, `may` on some. */
export function inForceDuring(state: State, from: Day, to: Day): 'must' | 'may' | 'cannot' {
  const edges = new Set<number>([from, to]);
  for (const { bounds } of state.transitions) {
    for (const edge of [bounds.earliestStart, bounds.latestEnd]) {
      if (typeof edge !== 'number') continue;
      for (const day of [edge - 1, edge, edge + 1]) if (day >= from && day <= to) edges.add(day);
    }
  }
  const answers = [...edges].map((day) => inForce(state, day as Day));
  return answers.every((answer) => answer === 'must') ? 'must' : answers.every((answer) => answer === 'cannot') ? 'cannot' : 'may';
}
