import type { Columns } from './columns.ts';
import type { Window } from './scale.ts';
import type { Axis, Tick } from './ticks.ts';

/**
 * Time with its long empty stretches folded to short ones. Positions are days; those "on the fold" are what the picture is
 * laid out in: the same up to the first fold, then nearer by as much as is folded away.
 */
export interface Fold {
  /** What is folded, in time, in order. */
  readonly gaps: readonly Window[];
  /** From a position in time to one on the fold. */
  onto(at: number): number;
  /** From a position on the fold to one in time. */
  back(at: number): number;
}

/** Nothing is folded. */
export const FLAT: Fold = { gaps: [], onto: (at) => at, back: (at) => at };

/** A stretch without entries is long from this part of the whole on, and from so many times the usual one. */
const LONG = 0.15;
const UNUSUAL = 6;
/** What is left of a fold, and what stays free of it at each of its ends, as parts of what is not folded. */
const LEFT = 0.025;
const MARGIN = 0.008;

/** The long stretches of time that no entry reaches into. */
export function emptyStretches({ count, start, end, first, last }: Columns): readonly Window[] {
  const gaps: Window[] = [];
  const steps = start.slice(1).map((at, row) => at - start[row]!).filter(Number.isFinite).toSorted();
  const least = Math.max((last - first) * LONG, (steps[steps.length >> 1] ?? Infinity) * UNUSUAL);
  let reached = -Infinity;
  for (let row = 0; row < count; row += 1) {
    const from = start[row]!;
    if (Number.isFinite(reached) && from - reached > least) gaps.push({ from: reached, to: from });
    if (end[row]! > reached) reached = end[row]!;
  }
  return gaps;
}

/** Folds the long empty stretches of what columns hold; {@link FLAT} where there are none. */
export function foldOf(columns: Columns): Fold {
  const empty = emptyStretches(columns);
  if (empty.length === 0) return FLAT;
  const told = columns.last - columns.first - empty.reduce((sum, { from, to }) => sum + to - from, 0);
  const margin = (gap: Window): number => Math.min(Math.max(told * MARGIN, 1), (gap.to - gap.from) / 4);
  const gaps = empty.map((gap) => ({ from: gap.from + margin(gap), to: gap.to - margin(gap) }));
  const left = Math.max(told * LEFT, 1);
  return {
    gaps,
    onto(at) {
      let to = at;
      for (const gap of gaps) {
        if (at <= gap.from) break;
        const long = gap.to - gap.from;
        if (long > left) to -= ((Math.min(at, gap.to) - gap.from) / long) * (long - left);
      }
      return to;
    },
    back(at) {
      let from = at;
      for (const gap of gaps) {
        const long = gap.to - gap.from;
        if (from <= gap.from) break;
        if (long > left) from = from >= gap.from + left ? from + long - left : gap.from + ((from - gap.from) / left) * long;
      }
      return from;
    },
  };
}

/** Columns with their positions on a fold. */
export function foldColumns(columns: Columns, { gaps, onto }: Fold): Columns {
  if (gaps.length === 0) return columns;
  return { ...columns, start: columns.start.map(onto), end: columns.end.map(onto), first: onto(columns.first), last: onto(columns.last) };
}

/**
 * The axis of a window on a fold: that of each stretch between two folds for itself.
 *
 * @param axisOf Makes the axis of a window in time over so many pixels.
 */
export function foldAxis({ gaps, onto, back }: Fold, { from, to }: Window, width: number, axisOf: (window: Window, width: number) => Axis): Axis {
  if (gaps.length === 0) return axisOf({ from, to }, width);
  const perDay = width / (to - from);
  const edges = [back(from), ...gaps.flatMap((gap) => [gap.from, gap.to]), back(to)];
  const axes = edges.flatMap((begin, index): Axis[] => {
    const [first, last] = [Math.max(begin, back(from)), Math.min(edges[index + 1] ?? -Infinity, back(to))];
    return index % 2 === 1 || !(last > first) ? [] : [axisOf({ from: first, to: last }, (onto(last) - onto(first)) * perDay)];
  });
  const placed = (ticks: readonly Tick[]): readonly Tick[] => ticks.map(({ at, label }) => ({ at: onto(at), label }));
  return { ticks: axes.flatMap(({ ticks }) => placed(ticks)), context: axes.flatMap(({ context }) => placed(context)), strokes: axes.flatMap(({ strokes }) => strokes.map(onto)) };
}
