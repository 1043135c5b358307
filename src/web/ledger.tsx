import type { VNode } from 'preact';
import { seriesOf, type Facts } from '../ask/index.ts';
import { civil } from '../dates/day.ts';
import { yearInWords } from '../dates/english.ts';
import type { Day } from '../dates/when.ts';
import { extent } from '../view/shapes.ts';
import type { Chart } from './chart.ts';

/** Sums of money and quantities as a small ledger, with a plot of what is a series. */
export function Ledger({ facts, chart }: { readonly facts: Facts; readonly chart: Chart }): VNode {
  const { sums, quantities, names } = facts;
  const side = (name: number | null): string => (name === null ? '' : (names[name] ?? ''));
  const wholeOf = (index: number, amount: number): string => sums.find(([at, whole]) => at === index && whole === amount)?.[3] ?? figure(amount);
  const entry = (index: number): VNode => { const { id, label } = chart.item(index); return <a href={`#${id}`}>{label}</a>; };
  return (
    <div class="rows ledger">
      {sums.length > 0 && (
        <table>
          <caption>Money</caption>
          <thead><tr><th scope="col">When</th><th scope="col">Sum</th><th scope="col">From</th><th scope="col">To</th></tr></thead>
          <tbody>{sums.map(([index, , , words, from, to, partOf]) => <tr><td>{entry(index)}</td><td class="number">{words}{partOf !== null && <span class="count"> part of {wholeOf(index, partOf)}</span>}</td><td>{side(from)}</td><td>{side(to)}</td></tr>)}</tbody>
        </table>
      )}
      {quantities.length > 0 && (
        <table>
          <caption>Quantities</caption>
          <thead><tr><th scope="col">When</th><th scope="col">Words</th></tr></thead>
          <tbody>{quantities.map(([index, , , words, from, to]) => <tr><td>{entry(index)}</td><td class="number">{words}{from !== undefined && to !== undefined && <span class="count"> {figure(from)} → {figure(to)}</span>}</td></tr>)}</tbody>
        </table>
      )}
      {seriesOf(facts).map(({ unit, rows }) => <Plot unit={unit} rows={rows} chart={chart} />)}
    </div>
  );
}

const figure = (number: number): string => number.toLocaleString('en-GB', { maximumFractionDigits: 2 });

const short = (number: number): string => number.toLocaleString('en-US', { notation: 'compact', maximumFractionDigits: 2 });

const WIDTH = 380;
const HEIGHT = 104;
/** Free at the sides for words, above for those over the highest point, below for the axis. */
const SIDE = 24;
const TOP = 18;
const BOTTOM = 20;
/** With more points than this their figures would touch. */
const FIGURES = 9;

/** One value of a series: over the time that its entry may be of. */
interface Point {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** A change has two values, the one before it where its entry begins and the one after where it ends. */
function pointsOf(rows: Facts['quantities'], chart: Chart): readonly Point[] {
  return rows.flatMap(([index, value, , , before, after]): Point[] => {
    const { first: from, last: to } = extent(chart.item(index));
    if (from === undefined || to === undefined) return [];
    return before === undefined || after === undefined ? [{ from, to, value }] : [{ from, to: from, value: before }, { from: to, to, value: after }];
  }).toSorted((a, b) => a.from + a.to - b.from - b.to);
}

const year = (at: number): string => yearInWords(civil(Math.floor(at) as Day).year);

/** A series over time, from nought: a stroke for each value as long as its entry may be, joined by a fine line. */
function Plot({ unit, rows, chart }: { readonly unit: string; readonly rows: Facts['quantities']; readonly chart: Chart }): VNode | null {
  const points = pointsOf(rows, chart);
  const first = Math.min(...points.map(({ from }) => from));
  const last = Math.max(...points.map(({ to }) => to));
  const most = Math.max(...points.map(({ value }) => value));
  if (!(last > first) || !(most > 0) || points.some(({ value }) => value < 0)) return null;
  const x = (at: number): number => Math.round((SIDE + ((at - first) / (last - first)) * (WIDTH - 2 * SIDE)) * 10) / 10;
  const y = (value: number): number => Math.round((HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - TOP)) * 10) / 10;
  return (
    <figure>
      <figcaption>{unit}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <path class="ground" d={`M0 ${HEIGHT - BOTTOM + 0.5}H${WIDTH}`} />
        <path class="joins" d={points.map(({ from, to, value }, index) => `${index === 0 ? 'M' : 'L'}${x((from + to) / 2)} ${y(value)}`).join('')} />
        {points.map(({ from, to, value }) => <path class="value" d={`M${x(from) - 1.5} ${y(value)}H${x(to) + 1.5}`} />)}
        {points.length <= FIGURES && points.map(({ from, to, value }) => <text x={x((from + to) / 2)} y={y(value) - 6}>{short(value)}</text>)}
        <text x={SIDE} y={HEIGHT - 5}>{year(first)}</text>
        {year(last - 1) !== year(first) && <text x={WIDTH - SIDE} y={HEIGHT - 5}>{year(last - 1)}</text>}
      </svg>
    </figure>
  );
}
