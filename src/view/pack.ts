/**
 * Packs stretches into lanes so that no two in a lane overlap, in the manner of the greedy colouring of an interval
 * graph: in order of their start, each goes into the first lane that has room.
 *
 * @see Kleinberg & Tardos, "Algorithm Design", 4.1 (interval partitioning): with one extent each and no lanes given
 *      before, the greedy order needs no more lanes than there are stretches over the busiest point.
 */

/** What one lane holds: rows in order, and where each begins and ends on the scale packed for, in pixels. */
export interface Lane {
  rows: number[];
  from: number[];
  to: number[];
}

/** A way a row may lie: the pixels it takes, and whether its label ends with the bar (`left`) rather than begins with it. */
export interface Lie {
  readonly from: number;
  readonly to: number;
  readonly left: boolean;
}

export const emptyLane = (): Lane => ({ rows: [], from: [], to: [] });

/** First place in an ascending list whose value is above `limit`. */
export function firstAbove(list: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether [from, to] is free in a lane, and if so at which place among its rows it goes; -1 where it is taken. */
export function roomIn(lane: Lane, from: number, to: number): number {
  const place = firstAbove(lane.from, from);
  if (place > 0 && lane.to[place - 1]! > from) return -1;
  if (place < lane.from.length && lane.from[place]! < to) return -1;
  return place;
}

function insert(lane: Lane, place: number, row: number, from: number, to: number): void {
  if (place === lane.rows.length) {
    lane.rows.push(row);
    lane.from.push(from);
    lane.to.push(to);
  } else {
    lane.rows.splice(place, 0, row);
    lane.from.splice(place, 0, from);
    lane.to.splice(place, 0, to);
  }
}

/**
 * Puts a row into the first lane with room for one of its lies, tried in order within each lane.
 *
 * @param lanes Changed in place; grows up to `most` lanes.
 * @returns The lane and the lie taken; undefined where there is no room.
 */
export function put(lanes: Lane[], row: number, lies: readonly Lie[], most: number): { readonly lane: number; readonly lie: Lie } | undefined {
  for (let lane = 0; lane < most; lane += 1) {
    const into = (lanes[lane] ??= emptyLane());
    for (const lie of lies) {
      const at = roomIn(into, lie.from, lie.to);
      if (at < 0) continue;
      insert(into, at, row, lie.from, lie.to);
      return { lane, lie };
    }
  }
  return undefined;
}
