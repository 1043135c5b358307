import { effect, untracked } from '@preact/signals';
import { onDay } from '../events/index.ts';
import { bandsOf, partsIn } from '../view/bands.ts';
import { foldAxis } from '../view/fold.ts';
import { density } from '../view/frame.ts';
import type { Measure } from '../view/label.ts';
import { positionAt, xOf, type Scale, type Window } from '../view/scale.ts';
import { barOf } from '../view/shapes.ts';
import { axis } from '../view/ticks.ts';
import { lengthWords } from '../view/words.ts';
import type { Chart } from './chart.ts';
import { CELL, draw, fonts, inLane, type Picture } from './draw.ts';
import { layOut, LEAST, NARROW, type Asked, type Layout } from './layout.ts';
import { measureIn } from './measure.ts';
import { pixelRatio, readPalette, type Palette } from './palette.ts';
import type { State } from './state.ts';

/** The part of the page that shows time, and what others may ask of it. */
export interface Instrument {
  readonly element: HTMLElement;
  readonly surface: HTMLElement;
  /** Where a pixel of the surface is on the fold, and in time. */
  positionAt(x: number): number;
  dayAt(x: number): number;
  /** Where a position in time is, in pixels. */
  xOfDay(day: number): number;
  /** The row whose bar or words are at a point of the surface. */
  rowAt(x: number, y: number): number | undefined;
  /** Whether a point of the surface is on the axis. */
  onAxis(y: number): boolean;
  /** Middle of a row's bar (or of its part in view) in the surface, where it is drawn. */
  pointOf(row: number): { readonly x: number; readonly y: number } | undefined;
  /** Nearest stroke or tick of the axis within a few pixels, else the nearest midnight. */
  snap(x: number): number;
  width(): number;
  height(): number;
  /** Sets the height in pixels; undefined: as high as is needed. */
  resize(height: number | undefined): void;
  isStrip(): boolean;
  /** On a narrow screen: the whole instrument for the strip, or the strip again. */
  enlarge(large: boolean): void;
  /** Whether the chart shown has been painted. */
  painted(): boolean;
  /** Draws now what is due. */
  flush(): void;
}

/** Puts the instrument into its section and keeps it true to the state. */
export function createInstrument(section: HTMLElement, state: State): Instrument {
  const element = document.createElement('div');
  element.className = 'instrument';
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const surface = document.createElement('div');
  surface.className = 'surface';
  element.append(canvas, surface);
  section.classList.add('live');
  section.prepend(element);
  const context = canvas.getContext('2d', { alpha: false })!;

  let palette: Palette | undefined;
  let measures: { date: Measure; words: Measure; axis: Measure; band: Measure } | undefined;
  let layout: Layout | undefined;
  let picture: Picture | undefined;
  let wanted: number | undefined;
  let large = false;
  let request = 0;
  let paintedChart: Chart | undefined;

  const today = Math.floor(Date.now() / 864e5);

  function colours(): Palette {
    if (palette === undefined) {
      palette = readPalette(element, context);
      const font = fonts(palette);
      measures = { date: measureIn(context, font.date), words: measureIn(context, font.words), axis: measureIn(context, font.axis), band: measureIn(context, font.band) };
      layout = undefined;
    }
    return palette;
  }

  function lay(): Layout {
    const asked: Asked = {
      chart: state.chart.peek(), width: Math.max(element.clientWidth, 40), windowHeight: innerHeight, wanted, large,
      states: state.day.peek() !== undefined || state.facets.peek().state.length > 0, groups: state.groups.peek(),
    };
    const same = (Object.keys(asked) as (keyof Asked)[]).every((part) => (part === 'windowHeight' && wanted !== undefined) || layout?.asked[part] === asked[part]);
    return same && layout !== undefined ? layout : (layout = layOut(asked, measures!));
  }

  function fitCanvas({ asked: { width }, height }: Layout, ratio: number): void {
    const across = Math.round(width * ratio);
    const down = Math.round(height * ratio);
    if (canvas.width !== across || canvas.height !== down) {
      canvas.width = across;
      canvas.height = down;
      element.style.height = `${height}px`;
      // So much is kept free where the page scrolls to something. Said by no custom property: entries inherit those, and thousands
      // would be styled anew.
      document.documentElement.style.scrollPaddingTop = `${height + 12}px`;
      element.classList.toggle('strip', layout!.strip);
      element.classList.toggle('narrow', width < NARROW);
    }
  }

  function compose(now: Layout): Picture {
    const { asked: { chart, width }, height, axisTop, laneHeight, tops, heads, strip, states, bandLanes, bandTop, label, form } = now;
    const scale: Scale = { ...state.view.value, width };
    const found = state.found.value;
    const asked = state.query.value.trim() !== '';
    const { order } = chart.columns;
    const row = (id: string | undefined) => (id === undefined ? undefined : chart.rowOf(id));
    const chosen = row(state.chosen.value);
    const pointed = row(state.pointed.value);
    const eye = row(state.eye.value);
    const { fold } = chart;
    const folded = <Of extends Window>(of: Of): Of => ({ ...of, from: fold.onto(of.from), to: fold.onto(of.to) });
    const stretch = state.stretch.value && folded(state.stretch.value);
    const window = state.window.value && folded(state.window.value);
    const entries = now.frame(scale).flatMap((one) => {
      const shape = form(one.row);
      if (shape === undefined) return [];
      const standing = found === undefined || (found[order[one.row]!] === 1 && !asked) ? 'plain' as const : found[order[one.row]!] === 1 ? 'found' as const : 'faint' as const;
      return [{ placed: one, bar: barOf(shape, scale), standing }];
    });
    const many = now.many && !strip;
    const day = state.day.value;
    const picked = state.facets.value.state;
    const standing = (at: number) => (picked.includes(chart.facts?.states[at]?.id ?? '') ? 'chosen' as const : day !== undefined && onDay(states[at]?.stretches ?? [], fold.onto(day)) !== undefined ? 'on' as const : 'plain' as const);
    return {
      scale, height, axisTop, laneHeight, tops, entries, strip, label, reserved: width < NARROW && !strip ? 44 : 0, axis: foldAxis(fold, scale, width, (part, over) => axis(part, over, measures!.axis)),
      ...(fold.gaps.length > 0 && { folds: fold.gaps.map((gap) => ({ ...folded(gap), words: lengthWords(gap.to - gap.from) })) }),
      ...(heads.length > 0 && { heads: heads.map(({ group: { name, rows, state: of, arrangement }, top }) => ({
        name, count: rows.length, top,
        ...(many && { density: density(arrangement.columns.start, scale, CELL) }),
        parts: of === undefined ? [] : partsIn(states[of]!, scale) })) }),
      ...(chart.published !== undefined && { published: fold.onto(chart.published) }),
      ...(chart.whole.to > fold.onto(today) && { today: fold.onto(today) }),
      ...(states.length > 0 && { bands: { top: bandTop, list: bandsOf(states, bandLanes, scale, measures!.band), name: (at: number) => states[at]?.name ?? '', standing } }),
      ...(window && { window }), ...(stretch && { stretch }),
      ...(chosen !== undefined && { chosen }), ...(pointed !== undefined && { pointed }), ...(eye !== undefined && { eye }),
      ...(many && { density: { counts: density(chart.columns.start, scale, CELL), found: density(foundStarts(chart, found), scale, CELL) } }),
    };
  }

  let starts: { readonly found: Uint8Array | undefined; readonly of: Float64Array } = { found: undefined, of: new Float64Array(0) };
  /** Where what is found starts, in order: most of it may have no room of its own on this scale. */
  function foundStarts({ columns: { order, start } }: Chart, found: Uint8Array | undefined): Float64Array {
    if (starts.found !== found) starts = { found, of: found === undefined ? new Float64Array(0) : start.filter((_, row) => found[order[row]!] === 1) };
    return starts.of;
  }

  function paint(): void {
    request = 0;
    const inks = colours();
    const now = lay();
    fitCanvas(now, inks.ratio);
    picture = untracked(() => compose(now));
    draw(context, picture, inks);
    paintedChart = now.asked.chart;
  }

  const due = (): void => { request ||= requestAnimationFrame(paint); };
  const again = (): void => { layout = undefined; due(); };
  const recolour = (): void => { palette = undefined; due(); };

  effect(() => {
    for (const part of [state.chart, state.view, state.window, state.found, state.chosen, state.pointed, state.eye, state.stretch, state.facets, state.day, state.groups]) void part.value;
    due();
  });
  new ResizeObserver(() => { if (layout?.asked.width !== Math.max(element.clientWidth, 40)) again(); }).observe(element);
  addEventListener('resize', () => {
    if (palette !== undefined && palette.ratio !== pixelRatio()) recolour();
    else if (wanted === undefined) again();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  matchMedia('(prefers-contrast: more)').addEventListener('change', recolour);
  new MutationObserver(recolour).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  // The page's own fonts come when they are first used; words measured before are measured again.
  document.fonts?.addEventListener('loadingdone', recolour);

  const scaleNow = (): Scale => ({ ...state.view.peek(), width: Math.max(element.clientWidth, 40) });

  return {
    element, surface,
    positionAt: (x) => positionAt(scaleNow(), x),
    dayAt: (x) => state.chart.peek().fold.back(positionAt(scaleNow(), x)),
    xOfDay: (day) => xOf(scaleNow(), state.chart.peek().fold.onto(day)),
    onAxis: (y) => layout !== undefined && y >= layout.axisTop - 3,
    rowAt(x, y) {
      if (picture === undefined) return undefined;
      const slack = picture.strip ? 8 : 4;
      let nearest: number | undefined;
      let distance = Infinity;
      for (const { placed, bar } of picture.entries) {
        const below = (y - picture.tops[placed.lane]!) / picture.laneHeight;
        const down = below < 0 ? -below : Math.max(0, below - 1);
        if (down > (picture.strip ? 1 : 0.15)) continue;
        const from = Math.min(bar.from, placed.label?.x ?? Infinity);
        const to = Math.max(bar.to, placed.label === undefined ? -Infinity : placed.label.x + placed.label.width);
        const across = x < from ? from - x : Math.max(0, x - to);
        if (across > slack || across + down * 10 >= distance) continue;
        distance = across + down * 10;
        nearest = placed.row;
      }
      return nearest;
    },
    pointOf(row) {
      const entry = picture?.entries.find(({ placed }) => placed.row === row);
      if (picture === undefined || entry === undefined) return undefined;
      const from = Math.max(entry.bar.from, 0);
      const to = Math.min(entry.bar.to, picture.scale.width);
      const lane = inLane(picture);
      return { x: (from + to) / 2, y: picture.tops[entry.placed.lane]! + lane.bar + lane.barHeight };
    },
    snap(x) {
      const scale = scaleNow();
      const marks = [...(picture?.axis.strokes ?? []), ...(picture?.axis.ticks.map(({ at }) => at) ?? [])];
      const near = marks.toSorted((a, b) => Math.abs(xOf(scale, a) - x) - Math.abs(xOf(scale, b) - x))[0];
      return Math.round(state.chart.peek().fold.back(near !== undefined && Math.abs(xOf(scale, near) - x) <= 6 ? near : positionAt(scale, x)));
    },
    width: () => Math.max(element.clientWidth, 40),
    height: () => layout?.height ?? element.clientHeight,
    resize(height) {
      wanted = height === undefined ? undefined : Math.round(Math.min(Math.max(height, LEAST), innerHeight * 0.85));
      again();
    },
    isStrip: () => layout?.strip ?? false,
    enlarge(to) {
      if (large === to) return;
      large = to;
      again();
    },
    painted: () => paintedChart === state.chart.peek() && request === 0,
    flush() {
      if (request === 0) return;
      cancelAnimationFrame(request);
      paint();
    },
  };
}
