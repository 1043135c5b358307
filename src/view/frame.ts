import { EDGE, GAP, widestLabel, type Arrangement } from './arrange.ts';
import { fit, leastWidth, wordsOf, type Label } from './label.ts';
import { firstAbove } from './pack.ts';
import type { Scale } from './scale.ts';
import { LEAST_BAR } from './shapes.ts';

/** One entry in the picture. */
export interface Placed {
  /** Row in the arrangement's columns. */
  readonly row: number;
  readonly lane: number;
  /** Its bar, in pixels, clipped a little outside the picture. */
  readonly from: number;
  readonly to: number;
  /** Its words, where there is room for at least the date: whole words, inside the picture, touching no other. */
  label?: { readonly x: number; readonly width: number; readonly words: string; readonly of: Label };
}

/** No label reaches further from its bar than so many pixels. */
const REACH = 640;

/**
 * What a window shows: every bar that touches it and has its lane on this scale, lane by lane in order of time, with as
 * many of each one's words as there is room for.
 */
export function frame(arrangement: Arrangement, scale: Scale, label: (row: number) => Label | undefined): Placed[] {
  const { columns: { start, end, before, after }, left } = arrangement;
  const { from, to, width } = scale;
  const perDay = width / (to - from);
  const level = arrangement.levelFor(scale, width);
  const levels = arrangement.levels(level);
  const placed: Placed[] = [];
  const early = from - REACH / perDay;
  const late = to + REACH / perDay;
  for (let lane = 0; lane < arrangement.lanes; lane += 1) {
    const rows: number[] = [];
    for (let of = 0; of <= level && of < levels.length; of += 1) {
      const list = levels[of]![lane];
      if (list === undefined) continue;
      // In a lane nothing overlaps, so ends ascend as starts do.
      let low = 0;
      for (let high = list.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (end[list[middle]!]! < early) low = middle + 1;
        else high = middle;
      }
      for (; low < list.length && start[list[low]!]! <= late; low += 1) if (!arrangement.retired(list[low]!, level)) rows.push(list[low]!);
    }
    if (rows.length === 0) continue;
    if (level > 0) rows.sort((a, b) => a - b);
    const bars = rows.map((row): Placed => {
      const x0 = Math.max((start[row]! - from) * perDay - before[row]!, -REACH);
      const x1 = Math.max(Math.min((end[row]! - from) * perDay + after[row]!, width + REACH), x0 + LEAST_BAR);
      return { row, lane, from: x0, to: x1 };
    });
    let taken = -Infinity;
    for (const [index, bar] of bars.entries()) {
      const next = bars[index + 1];
      if (bar.to > 0 && bar.from < width) {
        const of = label(bar.row);
        if (of !== undefined) {
          const reserved = next === undefined ? Infinity : left[next.row] === 1 ? Math.max(bar.to, Math.min(next.from, Math.min(next.to, width - EDGE) - labelLeast(label(next.row), width))) : next.from;
          const found = fitBeside(bar, of, left[bar.row] === 1, taken, Math.min(reserved - GAP, width - EDGE));
          if (found !== undefined) bar.label = found;
        }
        placed.push(bar);
      }
      taken = Math.max(bar.to, bar.label === undefined ? -Infinity : bar.label.x + bar.label.width) + GAP;
    }
  }
  return placed;
}

const labelLeast = (label: Label | undefined, width: number): number => (label === undefined ? 0 : leastWidth(label, widestLabel(width)));

function fitBeside(bar: Placed, of: Label, endsWith: boolean, taken: number, free: number): Placed['label'] {
  const begin = Math.max(bar.from, EDGE);
  const stop = Math.min(bar.to, free);
  const leftRoom = stop - Math.max(taken, EDGE);
  const beginning = begin < bar.to || bar.from >= 0 ? fit(of, free - begin) : -1;
  const ending = fit(of, leftRoom);
  // Words that have room within their bar begin with it, wherever they were with all in view: where the one gives way to the
  // other, bar and words are of one length and nothing jumps.
  const within = beginning >= of.least && begin + of.widths[beginning]! <= bar.to;
  const usesLeft = endsWith && !within ? ending >= Math.min(of.least, Math.max(beginning, 0)) && ending >= 0 : beginning < Math.min(of.least, ending);
  const count = usesLeft ? ending : beginning;
  if (count < 0) return undefined;
  const width = of.widths[count]!;
  return { x: usesLeft ? stop - width : begin, width, words: wordsOf(of, count), of };
}

/** How many of the ascending positions lie over each stretch of `cell` pixels. */
export function density(start: Float64Array, { from, to, width }: Scale, cell: number): Uint32Array {
  const counts = new Uint32Array(Math.ceil(width / cell));
  const perPixel = (to - from) / width;
  let previous = firstAbove(start, from);
  for (let index = 0; index < counts.length; index += 1) {
    const next = firstAbove(start, from + (index + 1) * cell * perPixel);
    counts[index] = next - previous;
    previous = next;
  }
  return counts;
}
