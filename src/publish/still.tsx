import type { VNode } from 'preact';
import { dayInWords, type Day } from '../dates/index.ts';
import type { Facts } from '../ask/index.ts';
import { BAND, bandsOf, packBands, statesOf, type Named } from '../view/bands.ts';
import { knownUntil, type TimelineData } from '../view/items.ts';
import { METRICS, panorama, rough, type Panorama } from '../view/panorama.ts';
import { xOf } from '../view/scale.ts';
import type { Bar } from '../view/shapes.ts';

/** One drawing of the panorama: for which width it is laid out, and how many lanes it may take. */
interface Drawing {
  readonly name: string;
  readonly width: number;
  readonly most: number;
  readonly words: boolean;
}

/**
 * The whole of time, drawn three times for three widths; the style sheet shows one. Positions are parts of the width, so
 * each drawing also fills what is wider than it was laid out for; words keep their size.
 */
const DRAWINGS: readonly Drawing[] = [
  { name: 'wide', width: 1120, most: 18, words: true },
  { name: 'middle', width: 700, most: 38, words: true },
  { name: 'strip', width: 330, most: 12, words: false },
];

/** With up to so many lanes of entries there is room for so many of what was in force. */
const ROOMY = 14;
const BANDS = 5;

/** So many lanes still leave most of the window to the text when the panorama stays in sight. */
const LOW = 10;

/**
 * The panorama without script and on paper. Its equivalent for those who do not see it is the list of entries itself.
 * Where it is low it stays in sight.
 */
export function Still({ data, facts }: { readonly data: TimelineData; readonly facts?: Facts | undefined }): VNode {
  const states = statesOf(facts?.states ?? [], knownUntil(data));
  const [wide] = DRAWINGS;
  const lanes = wide === undefined ? 0 : lanesOf(panorama(data, wide));
  return (
    <div class={lanes <= LOW ? 'still low' : 'still'}>
      <Hatches />
      {DRAWINGS.map((drawing) => <Svg drawing={drawing} data={data} states={states} />)}
    </div>
  );
}

const lanesOf = ({ axisTop }: Panorama): number => Math.round((axisTop - METRICS.top) / METRICS.lane);

/** A strip of bars alone, for a card. */
export const Strip = ({ data }: { readonly data: TimelineData }): VNode => <Svg drawing={{ name: 'small', width: 330, most: 8, words: false }} data={data} linked={false} />;

function Svg({ drawing: { name, width, most, words }, data, states = [], linked = true }: { readonly drawing: Drawing; readonly data: TimelineData; readonly states?: readonly Named[]; readonly linked?: boolean }): VNode {
  const picture = panorama(data, { width, most, ...(!words && { measureDate: () => 0, measureWords: () => 0 }) });
  const lane = words ? METRICS.lane : 7;
  const bandTop = METRICS.top + lanesOf(picture) * lane;
  const bandLanes = words && lanesOf(picture) <= ROOMY ? packBands(states, picture.scale, BANDS, measureBand) : [];
  const axisTop = bandTop + (Math.max(-1, ...bandLanes) + 1) * BAND.lane;
  const height = axisTop + (words ? METRICS.axis : 22);
  const part = (x: number): string => `${round((x / width) * 100)}%`;
  return (
    <svg class={name} height={height} width="100%" aria-hidden="true" focusable="false">
      <Grid picture={picture} axisTop={axisTop} part={part} words={words} />
      {picture.entries.map(({ item, top, bar, label }) => {
        const y = METRICS.top + Math.round((top - METRICS.top) / METRICS.lane) * lane;
        const shape = <BarShape bar={bar} y={words ? y + METRICS.bar : y} part={part} fine={words} />;
        if (!linked) return shape;
        return (
          <a href={`#${item.id}`} tabIndex={-1}>
            {shape}
            {words && label && <LabelText bar={bar} label={label} y={y + METRICS.baseline} part={part} />}
          </a>
        );
      })}
      <Bands bands={bandsOf(states, bandLanes, picture.scale, measureBand)} states={states} top={bandTop} part={part} />
      {picture.published !== undefined && <Published x={picture.published} data={data} width={width} height={words ? axisTop + 34 : axisTop} part={part} word={words} />}
    </svg>
  );
}

/** What was in force, solid where it must be and hatched where it may. */
function Bands({ bands, states, top, part }: { readonly bands: ReturnType<typeof bandsOf>; readonly states: readonly Named[]; readonly top: number; readonly part: (x: number) => string }): VNode | null {
  if (bands.length === 0) return null;
  return (
    <g class="bands">
      {bands.map(({ state, lane, parts, label }) => (
        <>
          {parts.map(({ from, to, certainty }) => <rect x={part(from)} y={top + lane * BAND.lane + BAND.bar} width={part(to - from)} height={BAND.barHeight} fill={fillOf(certainty === 'must' ? 1 : 0.25)} />)}
          {label && <text x={part(label.x)} y={top + lane * BAND.lane + BAND.baseline}>{states[state]?.name}</text>}
        </>
      ))}
    </g>
  );
}

const measureBand = rough(BAND.size);

const round = (number: number): number => Math.round(number * 100) / 100;

/**
 * Stripes that cover three, two or one quarters of the ground; they survive paper and forced colours. In a drawing of their
 * own, for those in one that is not displayed could not be used.
 */
function Hatches(): VNode {
  return (
    <svg class="hatches" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {[3, 2, 1].map((quarters) => <pattern id={`t${quarters}`} width="4" height="4" patternUnits="userSpaceOnUse"><rect width={quarters} height="4" /></pattern>)}
      </defs>
    </svg>
  );
}

const fillOf = (density: number): string | undefined => (density >= 1 ? undefined : `url(#t${Math.min(3, Math.max(1, Math.round(density * 4)))})`);

/** A bar: a fine line as long as the entry may last, and over it, as dense as it is certain, its parts. */
function BarShape({ bar, y, part, fine }: { readonly bar: Bar; readonly y: number; readonly part: (x: number) => string; readonly fine: boolean }): VNode {
  const height = METRICS.barHeight;
  const long = bar.to - bar.from;
  if (bar.kind === 'instant') return <rect x={part(bar.from)} y={y - 3} width="1" height={height + 4} />;
  if (long <= 4) return <rect x={part(bar.from)} y={y - 2} width={Math.max(2, Math.round(long))} height={height + 2} />;
  if (!fine) return <rect x={part(bar.from)} y={y} width={part(long)} height="4" />;
  return (
    <>
      {(bar.parts.length > 1 || (bar.parts[0]?.density ?? 1) < 1) && <rect x={part(bar.from)} y={y + height - 1} width={part(long)} height="1" />}
      {bar.parts.map(({ from, to, density }) => <rect x={part(from)} y={y} width={part(to - from)} height={height} fill={fillOf(density)} />)}
      {bar.arrowRight !== undefined && <Arrow x={part(bar.arrowRight)} y={y + height / 2} d="M0 0l-7-5v10z" />}
      {bar.arrowLeft !== undefined && <Arrow x={part(bar.arrowLeft)} y={y + height / 2} d="M0 0l7-5v10z" />}
    </>
  );
}

const Arrow = ({ x, y, d }: { readonly x: string; readonly y: number; readonly d: string }): VNode => <svg x={x} y={y} overflow="visible"><path d={d} /></svg>;

/** The date and the first words, beginning with the bar or ending with it. */
function LabelText({ bar, label, y, part }: { readonly bar: Bar; readonly label: NonNullable<Panorama['entries'][number]['label']>; readonly y: number; readonly part: (x: number) => string }): VNode {
  const ends = label.x < bar.from - 0.5 && label.x + label.width <= bar.to + 0.5;
  return (
    <text x={part(ends ? label.x + label.width : label.x)} y={y} {...(ends && { 'text-anchor': 'end' })}>
      <tspan class="d">{label.date}</tspan>{label.words !== '' && <tspan dx="7">{label.words}</tspan>}
    </text>
  );
}

/** The axis: its line, its ticks with their words, the greater unit once in a second row. Its lines are stretched with the width, never thickened. */
function Grid({ picture: { axis, scale, width }, axisTop, part, words }: { readonly picture: Panorama; readonly axisTop: number; readonly part: (x: number) => string; readonly words: boolean }): VNode {
  const x = (at: number): number => xOf(scale, at);
  const lines = (positions: readonly number[], from: number, length: number): string => positions.map((at) => `M${round(x(at))} ${from}v${length}`).join('');
  const ticks = axis.ticks.map(({ at }) => at);
  return (
    <g class="axis">
      <svg viewBox={`0 0 ${width} ${axisTop + 6}`} width="100%" height={axisTop + 6} preserveAspectRatio="none">
        <path class="grid" d={lines(ticks, 0, axisTop)} />
        <path d={`M0 ${axisTop}.5H${width}${lines(ticks, axisTop, 5)}${lines(axis.strokes, axisTop, 3)}`} />
      </svg>
      {axis.ticks.map(({ at, label }) => {
        const near = x(at) < 18 ? 'start' : x(at) > width - 18 ? 'end' : undefined;
        return <text x={part(x(at))} y={axisTop + METRICS.ticks + 2} {...(near && { class: near })}>{label}</text>;
      })}
      {words && axis.context.map(({ at, label }) => (x(at) < width - 40 ? <text class="context" x={part(Math.max(6, x(at) + 4))} y={axisTop + METRICS.context + 2}>{label}</text> : null))}
    </g>
  );
}

function Published({ x, data, width, height, part, word }: { readonly x: number; readonly data: TimelineData; readonly width: number; readonly height: number; readonly part: (x: number) => string; readonly word: boolean }): VNode {
  const end = x > width - 70;
  return (
    <g class="published">
      <line x1={part(x)} x2={part(x)} y1="0" y2={height} />
      {word && <text x={part(x)} dx={end ? -4 : 4} y={height} {...(end && { class: 'end' })}>published</text>}
      {data.published !== undefined && <title>{`Published ${dayInWords(data.published as Day)}`}</title>}
    </g>
  );
}
