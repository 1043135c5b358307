import { arrange, FEW, widestLabel, type Arrangement } from '../view/arrange.ts';
import { BAND, packBands, statesOf, type Named } from '../view/bands.ts';
import type { Fold } from '../view/fold.ts';
import { frame, type Placed } from '../view/frame.ts';
import { labelOf, leastWidth, type Label, type Measure } from '../view/label.ts';
import { arrangeGroups, frameGroups, HEAD, lanesOf, type Group, type Grouped } from '../view/lanes.ts';
import { METRICS } from '../view/panorama.ts';
import type { Scale } from '../view/scale.ts';
import { formOf, type Form } from '../view/shapes.ts';
import type { Chart } from './chart.ts';

/** Narrower than this the instrument is a strip that a tap enlarges. */
export const NARROW = 760;
const STRIP = 96;
const STRIP_AXIS = 22;
/** How much of the window's height the instrument takes unasked, enlarged on a narrow screen, and laid in lanes. */
const SHARE = { plain: 0.46, large: 0.7, lanes: 0.62 };
export const LEAST = 96;
const DENSITY = 20;

/** The most lanes of states, unasked and where the reader asks of them. */
const BANDS = 4;
const ASKED_BANDS = 7;
/** Fewer would show states by chance. */
const FEWEST_BANDS = 3;

/** What the layout depends on. */
export interface Asked {
  readonly chart: Chart;
  readonly width: number;
  /** Height of the browser's window, and of the instrument where the reader has set it. */
  readonly windowHeight: number;
  readonly wanted: number | undefined;
  /** On a narrow screen: the whole instrument for the strip. */
  readonly large: boolean;
  /** Whether states are asked for. */
  readonly states: boolean;
  /** The groups that the entries are laid in lanes by. */
  readonly groups: readonly Group[] | undefined;
}

/** Where everything is that keeps its place while one moves in time. */
export interface Layout {
  readonly asked: Asked;
  readonly height: number;
  readonly axisTop: number;
  readonly strip: boolean;
  readonly many: boolean;
  readonly laneHeight: number;
  /** Top of each lane, in pixels. */
  readonly tops: readonly number[];
  /** Lines that name groups: the top of each. */
  readonly heads: readonly { readonly group: Grouped; readonly top: number }[];
  /** States with their lanes (stretches on the fold), and where the first lane begins. */
  readonly states: readonly Named[];
  readonly bandLanes: readonly number[];
  readonly bandTop: number;
  label(row: number): Label;
  form(row: number): Form | undefined;
  /** What a window shows. */
  frame(scale: Scale): readonly Placed[];
}

/** What is asked for again and again is kept, up to so many. */
const KEPT = 20_000;

function kept<Value>(make: (row: number) => Value): (row: number) => Value {
  const known = new Map<number, Value>();
  return (row) => {
    if (known.has(row)) return known.get(row)!;
    if (known.size > KEPT) known.clear();
    const made = make(row);
    known.set(row, made);
    return made;
  };
}

/** The form of a bar with its positions on a fold. */
function foldForm(form: Form | undefined, { gaps, onto }: Fold): Form | undefined {
  if (form === undefined || gaps.length === 0) return form;
  return { ...form, from: onto(form.from), to: onto(form.to), parts: form.parts.map((part) => ({ ...part, from: onto(part.from), to: onto(part.to) })) };
}

const foldStates = (states: readonly Named[], { gaps, onto }: Fold): readonly Named[] =>
  gaps.length === 0 ? states : states.map(({ name, stretches }) => ({ name, stretches: stretches.map((stretch) => ({ ...stretch, from: onto(stretch.from), to: onto(stretch.to) })) }));

/** Lays out a chart. `measures` gives the pixels that dates, words and the names of bands take. */
export function layOut(asked: Asked, measures: { readonly date: Measure; readonly words: Measure; readonly band: Measure }): Layout {
  const { chart, width, windowHeight, wanted, large } = asked;
  const { columns, whole } = chart;
  const strip = width < NARROW && !large;
  const groups = strip ? undefined : asked.groups;
  const many = columns.count > FEW;
  const itemOf = (row: number) => chart.item(columns.order[row]!);
  const label = kept((row) => { const { label: date, words } = itemOf(row); return labelOf(date, words, measures.date, measures.words); });
  const form = kept((row) => foldForm(formOf(itemOf(row)), chart.fold));
  const axisHeight = strip ? STRIP_AXIS : METRICS.axis;
  const free = (height: number) => height - METRICS.top - axisHeight - (many && !strip ? DENSITY : 0);
  const share = Math.max(LEAST * 2, Math.round(windowHeight * Math.max(large ? SHARE.large : SHARE.plain, groups ? SHARE.lanes : 0)));
  const most = strip ? STRIP : (wanted ?? share);
  const states = strip ? [] : foldStates(statesOf(chart.facts?.states ?? [], chart.known), chart.fold);
  const reserved = asked.states ? Math.min(ASKED_BANDS, states.length) * BAND.lane : 0;
  const least = (row: number): number => (strip ? 0 : leastWidth(label(row), widestLabel(width)));

  const grouped = groups && arrangeGroups(columns, groups, whole, width, free(most) - reserved, METRICS.lane, 'others', { least, date: (row) => label(row).dateWidth });
  const arrangement: Arrangement | undefined = grouped ? undefined : arrange(columns, whole, width, Math.max(1, Math.floor((free(most) - reserved) / (strip ? 7 : METRICS.lane))), least);
  const lanes = Math.max(1, grouped ? lanesOf(grouped) : arrangement!.lanes);
  const laneHeight = strip ? Math.min(15, free(STRIP) / lanes) : METRICS.lane;
  const heads = (grouped ?? []).map((group, at) => ({ group, top: METRICS.top + group.first * laneHeight + at * HEAD }));
  const headsAbove = (lane: number): number => heads.filter(({ group }) => group.first <= lane).length;
  const tops = Array.from({ length: lanes }, (_, lane) => METRICS.top + lane * laneHeight + headsAbove(lane) * HEAD);
  const used = lanes * laneHeight + heads.length * HEAD;

  const bandRoom = grouped?.some(({ state }) => state !== undefined) ? 0 : Math.min(asked.states ? ASKED_BANDS : BANDS, Math.floor((free(most) - used) / BAND.lane));
  const bandLanes = packBands(states, { ...whole, width }, asked.states || bandRoom >= FEWEST_BANDS ? Math.max(0, bandRoom) : 0, measures.band);
  const bandsHigh = (Math.max(-1, ...bandLanes) + 1) * BAND.lane;
  const height = strip ? STRIP : (wanted ?? Math.max(LEAST, most - free(most) + used + bandsHigh));
  const axisTop = height - axisHeight;
  return {
    asked, height, axisTop, strip, many, laneHeight, tops, heads, states, bandLanes, bandTop: axisTop - (many ? DENSITY : 0) - bandsHigh - 2, label, form,
    frame: (scale) => (grouped ? frameGroups(grouped, scale, label) : frame(arrangement!, scale, strip ? () => undefined : label)),
  };
}
