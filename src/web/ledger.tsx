import type { VNode } from 'preact';
import { seriesOf, type Facts } from '../ask/index.ts';
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

const WIDTH = 260;
const HEIGHT = 56;

/** A series as steps of points over the time of its entries, from nought; a change shows both its ends. */
function Plot({ unit, rows, chart }: { readonly unit: string; readonly rows: Facts['quantities']; readonly chart: Chart }): VNode | null {
  const points = rows.flatMap(([index, value, , , from, to]) => {
    const row = chart.rowOf(chart.item(index).id);
    const start = chart.columns.start[row];
    if (start === undefined || !Number.isFinite(start)) return [];
    return from === undefined || to === undefined ? [{ at: start, value }] : [{ at: start, value: from }, { at: start, value: to }];
  }).toSorted((a, b) => a.at - b.at);
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 0;
  const most = Math.max(...points.map(({ value }) => value));
  if (last <= first || !(most > 0) || points.some(({ value }) => value < 0)) return null;
  const x = (at: number): number => 4 + ((at - first) / (last - first)) * (WIDTH - 8);
  const y = (value: number): number => HEIGHT - 2 - (value / most) * (HEIGHT - 8);
  return (
    <figure>
      <figcaption>{unit}, from {figure(points[0]!.value)} to {figure(points.at(-1)!.value)}, at most {figure(most)}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <path class="ground" d={`M0 ${HEIGHT - 1.5}H${WIDTH}`} />
        <path d={points.map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('')} />
        {points.map(({ at, value }) => <circle cx={x(at)} cy={y(value)} r="2" />)}
      </svg>
    </figure>
  );
}
