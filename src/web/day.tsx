import type { VNode } from 'preact';
import { inForceOn, type Facts, type InForce } from '../ask/index.ts';
import { civil, isoDay, parseIsoDay } from '../dates/day.ts';
import { dayInWords } from '../dates/english.ts';
import type { Day } from '../dates/when.ts';
import type { Chart } from './chart.ts';
import { placeCursor, type State } from './state.ts';

const CHANGES = { begins: 'begins', ends: 'ends', suspends: 'is suspended', resumes: 'resumes', expires: 'expires', replaces: 'is replaced', violates: 'is violated' } as const;

/** What was in force on the day of the cursor: what must be, what may be, each with the words that say so. */
export function DayPart({ state, facts }: { readonly state: State; readonly facts: Facts }): VNode {
  const day = state.day.value;
  if (day === undefined) return <p class="rows"><button type="button" class="more" onClick={() => placeCursor(state)}>What was in force on a day?</button></p>;
  const { known, published } = state.chart.value;
  const rows = inForceOn(facts, day, known);
  const written = isoDay(day as Day);
  const { year } = civil(day as Day);
  return (
    <div class="rows" id="in-force">
      <h2>
        On {dayInWords(day as Day)}{' '}
        {year > 0 && year < 10_000 && <input type="date" aria-label="Another day" value={written} onChange={({ currentTarget }) => { const to = parseIsoDay(currentTarget.value); if (to !== undefined) state.day.value = to; }} />}{' '}<button type="button" class="more" onClick={() => { state.day.value = undefined; }}>Take the cursor away</button>
      </h2>
      <Part title="Must be in force" rows={rows.filter(({ must }) => must)} chart={state.chart.value} />
      <Part title="May be in force" rows={rows.filter(({ must }) => !must)} chart={state.chart.value} />
      {day >= known && rows.length > 0 && <p>{published === undefined ? 'The document tells of no later day' : `The document was published on ${dayInWords(published as Day)}`}: what it says is in force may be so still.</p>}
      {rows.length === 0 && <p>Nothing that the text tells of was in force.</p>}
    </div>
  );
}

function Part({ title, rows, chart }: { readonly title: string; readonly rows: readonly InForce[]; readonly chart: Chart }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ state: { id, name }, by }) => {
          const item = by === undefined ? undefined : chart.item(by[1]);
          return <li key={id}><span class="name">{name}</span>{item && by && <> <span class="said">{CHANGES[by[0]]} <a href={`#${item.id}`}>{item.label}</a>: “{by[4]}”</span></>}</li>;
        })}
      </ul>
    </>
  );
}
