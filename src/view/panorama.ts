import { arrange, widestLabel } from './arrange.ts';
import { itemColumns } from './columns.ts';
import { frame } from './frame.ts';
import type { TimelineData, TimelineItem } from './items.ts';
import { labelOf, leastWidth, type Measure } from './label.ts';
import { whole, xOf, type Scale } from './scale.ts';
import { barOf, formOf, type Bar } from './shapes.ts';
import { axis, type Axis } from './ticks.ts';

/** Measures of the instrument, in pixels: those of the canvas and of the printed picture alike. */
export const METRICS = {
  /** Free above the first lane. */
  top: 8,
  /** A lane: one line of words over one bar. */
  lane: 23,
  /** From the lane's top to the words' baseline. */
  baseline: 12,
  /** From the lane's top to the bar's top. */
  bar: 15.5,
  barHeight: 5,
  /** The axis under the lanes: a row of ticks' words and a row of the greater units. */
  axis: 38,
  /** From the axis line to the baselines of the two rows. */
  ticks: 15,
  context: 30,
  dateSize: 11.5,
  wordSize: 12.5,
  axisSize: 11,
} as const;

/** The whole of time as one still picture. */
export interface Panorama {
  readonly width: number;
  readonly height: number;
  /** Where the axis line is. */
  readonly axisTop: number;
  readonly scale: Scale;
  readonly entries: readonly {
    readonly item: TimelineItem;
    /** Top of its lane. */
    readonly top: number;
    readonly bar: Bar;
    readonly label?: { readonly x: number; readonly width: number; readonly date: string; readonly dateWidth: number; readonly words: string };
  }[];
  readonly axis: Axis;
  /** Pixel of the day of publication, where it is in view. */
  readonly published?: number;
  /** Entries without room, by their count. */
  readonly left: number;
}

/** About what a font needs that nobody can measure here: a little more than the usual ones do. */
export const rough = (size: number): Measure => {
  const narrow = /[iIlj.,;:'’|!ftr()[\]-]/;
  const wide = /[mwMWÆŒ@%—…]/;
  return (text) => {
    let width = 0;
    for (const letter of text) width += letter > '⺀' ? 1 : narrow.test(letter) ? 0.36 : wide.test(letter) ? 0.9 : letter === ' ' ? 0.28 : letter >= 'A' && letter <= 'Z' ? 0.7 : 0.57;
    return width * size;
  };
};

/**
 * Lays out the whole of time for a picture that cannot be asked: the SVG of a published page, print.
 *
 * @param width  Pixels.
 * @param most   The most lanes; as many as are needed when absent (at most 60).
 */
export function panorama(data: TimelineData, { width, most = 60, measureDate = rough(METRICS.dateSize), measureWords = rough(METRICS.wordSize), measureAxis = rough(METRICS.axisSize) }: { readonly width: number; readonly most?: number; readonly measureDate?: Measure; readonly measureWords?: Measure; readonly measureAxis?: Measure }): Panorama {
  const columns = itemColumns(data.items);
  const scale: Scale = { ...whole(data.items, data.published), width };
  const labels = Array.from(columns.order, (index) => labelOf(data.items[index]!.label, data.items[index]!.words, measureDate, measureWords));
  const arrangement = arrange(columns, scale, width, most, (row) => leastWidth(labels[row]!, widestLabel(width)));
  const axisTop = METRICS.top + arrangement.lanes * METRICS.lane;
  const entries = frame(arrangement, scale, (row) => labels[row]).flatMap(({ row, lane, label }) => {
    const item = data.items[columns.order[row]!]!;
    const form = formOf(item);
    if (form === undefined) return [];
    const words = label === undefined ? {} : { label: { x: label.x, width: label.width, date: label.of.date, dateWidth: label.of.dateWidth, words: label.words } };
    return [{ item, top: METRICS.top + lane * METRICS.lane, bar: barOf(form, scale), ...words }];
  });
  const published = data.published === undefined ? undefined : xOf(scale, data.published);
  return {
    width, height: axisTop + METRICS.axis, axisTop, scale, entries, axis: axis(scale, width, measureAxis),
    ...(published !== undefined && published >= 0 && published <= width && { published }),
    left: columns.count - entries.length,
  };
}
