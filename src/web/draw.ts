import { BAND, type Band } from '../view/bands.ts';
import type { Placed } from '../view/frame.ts';
import { BETWEEN, wordsOf, fit, type Label } from '../view/label.ts';
import { HEAD } from '../view/lanes.ts';
import { METRICS } from '../view/panorama.ts';
import { xOf, type Scale, type Window } from '../view/scale.ts';
import type { Bar } from '../view/shapes.ts';
import type { Axis } from '../view/ticks.ts';
import type { Palette } from './palette.ts';

/** How an entry stands out, or steps back. */
export type Standing = 'plain' | 'found' | 'faint';

/** All that one picture of the instrument shows, in CSS pixels. */
export interface Picture {
  readonly scale: Scale;
  readonly height: number;
  readonly axisTop: number;
  readonly laneHeight: number;
  /** Top of each lane. */
  readonly tops: readonly number[];
  /** Lines that name the groups of lanes under them. */
  readonly heads?: readonly { readonly name: string; readonly count: number; readonly top: number; readonly parts: Band['parts']; readonly density?: Uint32Array }[];
  readonly entries: readonly { readonly placed: Placed; readonly bar: Bar; readonly standing: Standing }[];
  readonly axis: Axis;
  /** Pixels at the right of the axis' second row that something else takes. */
  readonly reserved: number;
  /** A strip of bars and ticks alone. */
  readonly strip: boolean;
  /** Long empty stretches that are folded, and how long each is in words. */
  readonly folds?: readonly (Window & { readonly words: string })[];
  readonly published?: number;
  readonly today?: number;
  readonly window?: Window;
  readonly stretch?: Window & { readonly words: string };
  readonly chosen?: number;
  readonly pointed?: number;
  /** What was in force: bands over the axis from `top`, with their names, and whether each stands out. */
  readonly bands?: { readonly top: number; readonly list: readonly Band[]; name(state: number): string; standing(state: number): 'plain' | 'chosen' | 'on' };
  /** The words of a row, for the one that is pointed at. */
  label(row: number): Label;
  readonly eye?: number;
  /** How many entries start over each {@link CELL}, and how many of those found, where not all are drawn. */
  readonly density?: { readonly counts: Uint32Array; readonly found: Uint32Array };
}

/** Where things of a lane are, from its top. */
export const inLane = ({ strip, laneHeight }: Pick<Picture, 'strip' | 'laneHeight'>) =>
  strip ? { bar: Math.max(1, laneHeight / 2 - 2), barHeight: Math.min(5, Math.max(3, laneHeight - 3)), baseline: 0 } : { bar: METRICS.bar, barHeight: METRICS.barHeight, baseline: METRICS.baseline };

/** Draws a picture; the canvas is `scale.width` by `height` CSS pixels. */
export function draw(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { scale, height, axisTop } = picture;
  context.setTransform(palette.ratio, 0, 0, palette.ratio, 0, 0);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, scale.width, height);
  context.textBaseline = 'alphabetic';
  drawBand(context, picture, palette);
  drawGrid(context, picture, palette);
  drawFolds(context, picture, palette);
  if (picture.density) drawDensity(context, picture, palette);
  drawHeads(context, picture, palette);
  drawBars(context, picture, palette);
  drawBands(context, picture, palette);
  if (!picture.strip) drawLabels(context, picture, palette);
  drawAxis(context, picture, palette);
  drawApproached(context, picture, palette, axisTop);
}

function drawBand(context: CanvasRenderingContext2D, { scale, axisTop, height, window, stretch }: Picture, palette: Palette): void {
  const band = (of: Window, colour: string, alpha: number, bottom: number) => {
    const from = Math.max(-2, xOf(scale, of.from));
    const to = Math.min(scale.width + 2, xOf(scale, of.to));
    if (to < 0 || from > scale.width) return;
    context.globalAlpha = alpha;
    context.fillStyle = colour;
    context.fillRect(from, 0, Math.max(to - from, 1), bottom);
    context.globalAlpha = 1;
    context.fillRect(Math.round(from), 0, 1, bottom);
    context.fillRect(Math.round(to) - 1, 0, 1, bottom);
  };
  if (window) {
    band(window, palette.quiet, 0.09, height);
    context.fillStyle = palette.accent;
    context.fillRect(Math.max(0, xOf(scale, window.from)), axisTop - 1, Math.min(scale.width, xOf(scale, window.to)) - Math.max(0, xOf(scale, window.from)), 2);
  }
  if (stretch) band(stretch, palette.accent, 0.09, axisTop);
}

function drawGrid(context: CanvasRenderingContext2D, { scale, axisTop, axis }: Picture, palette: Palette): void {
  context.fillStyle = palette.line;
  context.globalAlpha = 0.4;
  for (const { at } of axis.ticks) context.fillRect(Math.round(xOf(scale, at)), 0, 1, axisTop);
  context.globalAlpha = 1;
}

/** Where time is folded: a hatch from top to bottom, and under the axis how much of it. */
function drawFolds(context: CanvasRenderingContext2D, { folds, scale, axisTop, strip }: Picture, palette: Palette): void {
  if (folds === undefined) return;
  context.font = fonts(palette).axis;
  let taken = -Infinity;
  for (const { from, to, words } of folds) {
    const left = Math.round(xOf(scale, from));
    const right = Math.round(xOf(scale, to));
    if (right < 0 || left > scale.width) continue;
    context.fillStyle = palette.hatch(palette.line, 0.25);
    context.translate(left, 0);
    context.fillRect(0, 0, right - left, axisTop);
    context.translate(-left, 0);
    const long = context.measureText(words).width;
    const x = Math.max(6, Math.min((left + right) / 2 - long / 2, scale.width - 6 - long));
    if (strip || x < taken) continue;
    context.fillStyle = palette.quiet;
    context.fillText(words, x, axisTop + METRICS.context + 2);
    taken = x + long + 10;
  }
}

/** The names of groups, each over its lanes and under a hairline, with how many entries it has. */
function drawHeads(context: CanvasRenderingContext2D, { heads, scale }: Picture, palette: Palette): void {
  if (heads === undefined) return;
  context.font = `600 ${METRICS.dateSize}px ${palette.sans}`;
  for (const { name, count, top, parts, density } of heads) {
    if (density) drawCounts(context, density, largest(density), top + HEAD, HEAD - 5, palette.line, 1);
    drawParts(context, parts, top + HEAD - 2, palette.quiet, palette);
    context.fillStyle = palette.line;
    if (top > METRICS.top) context.fillRect(0, top, scale.width, 1);
    const words = cut(context, name, scale.width - 60);
    const beside = 6 + context.measureText(words).width + 7;
    if (density) {
      context.fillStyle = palette.paper;
      context.fillRect(0, top + 1, beside + context.measureText(String(count)).width + 6, HEAD - 1);
    }
    context.fillStyle = palette.ink;
    context.fillText(words, 6, top + HEAD - 4);
    context.fillStyle = palette.quiet;
    context.fillText(String(count), beside, top + HEAD - 4);
  }
}

/** Words that go into a width, cut between words. */
function cut(context: CanvasRenderingContext2D, words: string, width: number): string {
  if (context.measureText(words).width <= width) return words;
  const list = words.split(' ');
  while (list.length > 1 && context.measureText(`${list.join(' ')}…`).width > width) list.pop();
  return `${list.join(' ')}…`;
}

/** Pixels of one column of a profile that counts entries. */
export const CELL = 3;
/** Its height over the axis. */
const PROFILE = 16;

const largest = (counts: Uint32Array): number => counts.reduce((a, b) => Math.max(a, b), 1);

/** A low profile of counts that stands on `bottom`, as high as their logarithms. */
function drawCounts(context: CanvasRenderingContext2D, counts: Uint32Array, most: number, bottom: number, height: number, colour: string, least: number): void {
  context.fillStyle = colour;
  context.beginPath();
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const tall = Math.max(least, (Math.log2(1 + count) / Math.log2(1 + most)) * height);
    context.rect(index * CELL, bottom - tall, CELL, tall);
  }
  context.fill();
}

function drawDensity(context: CanvasRenderingContext2D, { density, axisTop }: Picture, palette: Palette): void {
  if (!density) return;
  const most = largest(density.counts);
  drawCounts(context, density.counts, most, axisTop, PROFILE, palette.line, 1);
  drawCounts(context, density.found, most, axisTop, PROFILE, palette.accent, 3);
}

function drawBars(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const lane = inLane(picture);
  for (const { placed, bar, standing } of picture.entries) {
    const top = Math.round(picture.tops[placed.lane]! + lane.bar);
    const eyed = placed.row === picture.eye && (picture.strip || placed.label === undefined);
    const chosen = eyed || placed.row === picture.chosen || placed.row === picture.pointed;
    const colour = chosen ? palette.accent : standing === 'faint' ? palette.quiet : palette.ink;
    context.globalAlpha = standing === 'faint' && !chosen ? 0.45 : 1;
    drawBar(context, bar, top, lane.barHeight, colour, palette);
  }
  context.globalAlpha = 1;
}

function drawBands(context: CanvasRenderingContext2D, { bands }: Picture, palette: Palette): void {
  if (bands === undefined) return;
  context.font = fonts(palette).band;
  for (const { state, lane, parts, label } of bands.list) {
    const standing = bands.standing(state);
    const colour = standing === 'chosen' ? palette.accent : standing === 'on' ? palette.ink : palette.quiet;
    const top = Math.round(bands.top + lane * BAND.lane);
    drawParts(context, parts, top + BAND.bar, colour, palette);
    context.fillStyle = colour;
    if (label) context.fillText(bands.name(state), label.x, top + BAND.baseline);
  }
}

/** When something is in force: solid where it must be, hatched where it may. */
function drawParts(context: CanvasRenderingContext2D, parts: Band['parts'], top: number, colour: string, palette: Palette): void {
  for (const { from, to, certainty } of parts) {
    const left = Math.round(from);
    context.fillStyle = palette.hatch(colour, certainty === 'must' ? 1 : 0.25);
    context.translate(left, 0);
    context.fillRect(0, top, Math.round(to) - left, BAND.barHeight);
    context.translate(-left, 0);
  }
}

/** Length of an arrow's head, in pixels. */
const ARROW = 11;

function drawBar(context: CanvasRenderingContext2D, bar: Bar, top: number, height: number, colour: string, palette: Palette): void {
  const left = Math.round(bar.from);
  context.fillStyle = colour;
  if (bar.kind === 'instant') {
    context.fillRect(left, top - 3, 1, height + 4);
    return;
  }
  if (bar.to - bar.from <= 4) {
    context.fillRect(left, top - 2, Math.max(2, Math.round(bar.to - bar.from)), height + 2);
    return;
  }
  // One fine line under the whole says how long it may be; over it, as dense as it is certain.
  const begin = bar.arrowLeft === undefined ? left : bar.arrowLeft + ARROW;
  const end = bar.arrowRight === undefined ? Math.round(bar.to) : bar.arrowRight - ARROW;
  context.fillRect(begin, top + height - 1, end - begin, 1);
  for (const part of bar.parts) {
    const from = Math.max(begin, Math.round(part.from));
    const to = Math.min(end, Math.round(part.to));
    if (to <= from) continue;
    context.fillStyle = palette.hatch(colour, part.density);
    if (part.density >= 1) context.fillRect(from, top, to - from, height);
    else {
      context.translate(from, 0);
      context.fillRect(0, top, to - from, height);
      context.translate(-from, 0);
    }
  }
  context.fillStyle = colour;
  const middle = top + height / 2;
  if (bar.arrowRight !== undefined) arrow(context, bar.arrowRight, middle, ARROW);
  if (bar.arrowLeft !== undefined) arrow(context, bar.arrowLeft, middle, -ARROW);
}

function arrow(context: CanvasRenderingContext2D, tip: number, middle: number, length: number): void {
  context.beginPath();
  context.moveTo(tip, middle);
  context.lineTo(tip - length, middle - 5.5);
  context.lineTo(tip - length * 0.7, middle);
  context.lineTo(tip - length, middle + 5.5);
  context.fill();
}

/** The fonts of dates and words in the canvas. */
export const fonts = ({ sans, serif }: Pick<Palette, 'sans' | 'serif'>) => ({ date: `${METRICS.dateSize}px ${sans}`, words: `${METRICS.wordSize}px ${serif}`, axis: `${METRICS.axisSize}px ${sans}`, band: `${BAND.size}px ${sans}` });

function drawLabels(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { date, words } = fonts(palette);
  const base = (entry: Picture['entries'][number]) => Math.round(picture.tops[entry.placed.lane]! + METRICS.baseline);
  const near = approached(picture);
  const covers = ({ placed }: Picture['entries'][number]) => near !== undefined && placed.lane === near.lane && placed.label!.x < near.x + near.width + 6 && placed.label!.x + placed.label!.width > near.x - 6;
  const labelled = picture.entries.filter((entry) => entry.placed.label !== undefined && !covers(entry));
  context.fillStyle = palette.mark;
  for (const entry of labelled) if (entry.standing === 'found') context.fillRect(entry.placed.label!.x - 2, base(entry) - 11, entry.placed.label!.width + 4, 14);
  context.font = date;
  for (const entry of labelled) {
    context.fillStyle = entry.placed.row === picture.chosen ? palette.accent : palette.quiet;
    context.fillText(entry.placed.label!.of.date, entry.placed.label!.x, base(entry));
  }
  context.font = words;
  for (const entry of labelled) {
    const { x, words: text, of } = entry.placed.label!;
    if (text === '') continue;
    context.fillStyle = entry.placed.row === picture.chosen ? palette.accent : entry.standing === 'faint' ? palette.quiet : palette.ink;
    context.fillText(text, x + of.dateWidth + BETWEEN, base(entry));
  }
  const read = labelled.find(({ placed }) => placed.row === picture.eye);
  if (read) {
    context.fillStyle = palette.accent;
    context.fillRect(Math.round(read.placed.label!.x), base(read) + 2, Math.round(read.placed.label!.of.dateWidth), 1);
  }
}

function drawAxis(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { scale, axisTop, axis, published, today } = picture;
  const { width } = scale;
  context.fillStyle = palette.quiet;
  context.fillRect(0, axisTop, width, 1);
  context.font = fonts(palette).axis;
  for (const at of axis.strokes) context.fillRect(Math.round(xOf(scale, at)), axisTop, 1, 3);
  for (const { at, label } of axis.ticks) {
    const x = xOf(scale, at);
    context.fillRect(Math.round(x), axisTop, 1, 5);
    const half = context.measureText(label).width / 2;
    if (x - half >= 2 && x + half <= width - 2) context.fillText(label, x - half, axisTop + METRICS.ticks + 2);
  }
  if (picture.strip) {
    if (published !== undefined) day(context, scale, published, '', axisTop, palette);
    return;
  }
  let taken = -Infinity;
  const words: [number, number][] = picture.reserved > 0 ? [[width - picture.reserved, width]] : [];
  for (const fold of picture.folds ?? []) {
    const long = context.measureText(fold.words).width;
    const middle = (xOf(scale, fold.from) + xOf(scale, fold.to)) / 2;
    words.push([middle - long / 2, middle + long / 2]);
  }
  for (const { at, label } of axis.context) {
    const x = Math.max(6, xOf(scale, at) + 4);
    const long = context.measureText(label).width;
    if (x < taken || x + long > width - 4) continue;
    context.fillStyle = palette.ink;
    context.fillText(label, x, axisTop + METRICS.context + 2);
    if (xOf(scale, at) > 1) context.fillRect(Math.round(xOf(scale, at)), axisTop + METRICS.ticks + 6, 1, METRICS.context - METRICS.ticks - 3);
    words.push([x, x + long]);
    taken = x + long + 8;
  }
  for (const [at, word] of [[published, 'published'], [today, 'today']] as const) {
    if (at !== undefined) day(context, scale, at, word, axisTop, palette, words);
  }
}

/** A day that is no entry: a quiet line through everything, with a word in the second row where there is room. */
function day(context: CanvasRenderingContext2D, scale: Scale, at: number, word: string, axisTop: number, palette: Palette, taken: [number, number][] = []): void {
  const x = Math.round(xOf(scale, at));
  if (x < 0 || x > scale.width) return;
  context.fillStyle = palette.accent;
  for (let y = 0; y < axisTop; y += 4) context.fillRect(x, y, 1, 2);
  if (word !== '') context.fillRect(x, axisTop + METRICS.ticks + 6, 1, METRICS.context - METRICS.ticks - 3);
  const long = context.measureText(word).width;
  const free = (left: number) => left >= 2 && left + long <= scale.width - 2 && !taken.some(([a, b]) => left < b + 6 && left + long > a - 6);
  // Beside the line; else past the word that stands there, while it is still plain which line is meant.
  const past = taken.flatMap(([a, b]) => [b + 8, a - 8 - long]).filter((left) => Math.abs(left + long / 2 - x) < long + 24);
  const from = [x + 4, x - 4 - long, ...past].find(free);
  if (word === '' || from === undefined) return;
  context.fillText(word, from, axisTop + METRICS.context + 2);
  taken.push([from, from + long]);
}

/** The words of what is pointed at: as many as go into the picture, over whatever stands in its lane. */
function approached(picture: Picture) {
  const entry = picture.strip ? undefined : picture.entries.find(({ placed }) => placed.row === picture.pointed);
  if (entry === undefined) return undefined;
  const label = picture.label(entry.placed.row);
  const count = Math.max(0, fit(label, picture.scale.width - 12));
  const width = label.widths[count] ?? label.dateWidth;
  const x = Math.max(6, Math.min(entry.placed.label?.x ?? entry.bar.from, picture.scale.width - 6 - width));
  return { lane: entry.placed.lane, label, count, x, width };
}

/** What is pointed at, and what is chosen in a text, each with its words. */
function drawApproached(context: CanvasRenderingContext2D, picture: Picture, palette: Palette, axisTop: number): void {
  const { scale, stretch, strip } = picture;
  const near = approached(picture);
  if (near) {
    const base = Math.round(picture.tops[near.lane]! + METRICS.baseline);
    const { date, words } = fonts(palette);
    context.fillStyle = palette.accent;
    context.font = date;
    context.fillText(near.label.date, near.x, base);
    context.font = words;
    context.fillText(wordsOf(near.label, near.count), near.x + near.label.dateWidth + BETWEEN, base);
  }
  if (stretch && !strip) {
    context.font = fonts(palette).date;
    const long = context.measureText(stretch.words).width;
    const middle = (Math.max(0, xOf(scale, stretch.from)) + Math.min(scale.width, xOf(scale, stretch.to))) / 2;
    const x = Math.max(6, Math.min(middle - long / 2, scale.width - 6 - long));
    context.fillStyle = palette.paper;
    context.fillRect(x - 4, axisTop - 17, long + 8, 16);
    context.fillStyle = palette.accent;
    context.fillText(stretch.words, x, axisTop - 5);
  }
}
