import { computed, effect, signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { choicesOf, dealingsAmong, KIND_WORDS, NOTHING, type Choice, type Chosen, type DealingRow, type Facet, type Facts } from '../ask/index.ts';
import type { Chart } from './chart.ts';
import { Correct } from './correct.tsx';
import type { Corrections } from './corrections.ts';
import { DayPart } from './day.tsx';
import { LANES, lanesOffered, type Lanes } from './lanes.ts';
import { Ledger } from './ledger.tsx';
import { foldTime, type State } from './state.ts';

type Part = Facet | 'sums' | 'correct';

const TITLES: Readonly<Record<Part, string>> = { who: 'Who', kind: 'What kind', instrument: 'Instruments', state: 'In force', sums: 'Sums', correct: 'Correct' };

/** So many choices are shown at once; the others when asked for. */
const SHOWN = 24;
/** So many dealings likewise. */
const DEALINGS = 12;

/** The chosen with a value taken in, or let go. */
export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet].includes(value) ? chosen[facet].filter((one) => one !== value) : [...chosen[facet], value];
  const next = { ...chosen, [facet]: values };
  return Object.values(next).every((list: readonly string[]) => list.length === 0) ? NOTHING : next;
}

/**
 * The quiet line under the instrument: what can be chosen, what is chosen, what it shows, and how the entries are laid in
 * lanes. It is not there where a document names nobody and nothing, and has no parts.
 */
export function offerFacets(state: State, corrections: Corrections): void {
  const element = document.createElement('section');
  element.className = 'facets';
  element.lang = 'en';
  element.setAttribute('aria-label', 'Who, what, and what was in force');
  const open = signal<Part | undefined>(undefined);
  const more = signal(false);
  const choices = computed(() => (state.chart.value.facts === undefined ? undefined : choicesOf(state.chart.value.facts)));
  const lanes = computed(() => lanesOffered(state.chart.value));
  effect(() => {
    const { facts } = state.chart.value;
    const there = facts !== undefined || lanes.value.length > 0 || state.chart.value.foldable;
    if (!there) element.remove();
    else {
      const section = document.getElementById('panorama');
      if (section !== null && section.nextElementSibling !== element) section.after(element);
    }
    render(there ? <Panel state={state} corrections={corrections} facts={facts} choices={choices.value} lanes={lanes.value} open={open.value} go={(part) => { open.value = part; more.value = false; }} more={more.value} all={() => { more.value = true; }} /> : null, element);
  });
}

interface PanelParts {
  readonly state: State;
  readonly corrections: Corrections;
  readonly facts: Facts | undefined;
  readonly choices: Readonly<Record<Facet, readonly Choice[]>> | undefined;
  readonly lanes: readonly Lanes[];
  readonly open: Part | undefined;
  readonly go: (part: Part | undefined) => void;
  readonly more: boolean;
  readonly all: () => void;
}

const NO_CHOICES: Readonly<Record<Facet, readonly Choice[]>> = { who: [], kind: [], instrument: [], state: [] };

function Panel({ state, corrections, facts, choices = NO_CHOICES, lanes, open, go, more, all }: PanelParts): VNode {
  const chosen = state.facets.value;
  const parts: Part[] = [...(Object.keys(choices) as Facet[]).filter((facet) => choices[facet].length > 0), ...((facts?.sums.length ?? 0) + (facts?.quantities.length ?? 0) > 0 ? ['sums' as const] : []), ...(facts === undefined ? [] : ['correct' as const])];
  const toggle = (facet: Facet, value: string): void => { state.facets.value = toggled(chosen, facet, value); };
  const picked = (Object.keys(choices) as Facet[]).flatMap((facet) => chosen[facet].map((value) => ({ facet, value, words: choices[facet].find((choice) => choice.value === value)?.words ?? value })));
  return (
    <>
      <div class="line">
        {parts.map((part) => <button key={part} type="button" aria-expanded={open === part} aria-controls="facet" onClick={() => go(open === part ? undefined : part)}>{TITLES[part]}</button>)}
        {picked.map(({ facet, value, words }) => <button key={`${facet} ${value}`} type="button" class="picked" aria-label={`Let go of ${words}`} onClick={() => toggle(facet, value)}>{words} ×</button>)}
        <span class="layout">
          {state.chart.value.foldable && <FoldButton state={state} />}
          {lanes.length > 0 && <LanesChoice state={state} lanes={lanes} />}
        </span>
      </div>
      <div id="facet" hidden={open === undefined && chosen.who.length === 0 && state.day.value === undefined}>
        {open !== undefined && open !== 'sums' && open !== 'correct' && <Choices title={TITLES[open]} choices={choices[open]} chosen={chosen[open]} pick={(value) => toggle(open, value)} more={more} all={all} />}
        {open === 'sums' && facts && <Ledger facts={facts} chart={state.chart.value} />}
        {open === 'correct' && facts && <Correct state={state} facts={facts} actors={choices.who} corrections={corrections} />}
        {(open === 'state' || state.day.value !== undefined) && facts && <DayPart state={state} facts={facts} />}
        {chosen.who.length > 0 && open !== 'sums' && open !== 'correct' && facts && <Dealings facts={facts} chart={state.chart.value} chosen={chosen} more={more} all={all} />}
      </div>
    </>
  );
}

/** Folds long empty stretches of time, and says how many are folded. */
function FoldButton({ state }: { readonly state: State }): VNode {
  const { gaps } = state.chart.value.fold;
  const words = gaps.length === 0 ? 'Fold empty stretches' : gaps.length === 1 ? 'One empty stretch folded' : `${gaps.length} empty stretches folded`;
  return <button type="button" aria-pressed={gaps.length > 0} onClick={() => foldTime(state, gaps.length === 0)}>{words}</button>;
}

/** By what the entries are laid in lanes. */
const LanesChoice = ({ state, lanes }: { readonly state: State; readonly lanes: readonly Lanes[] }): VNode => (
  <label class="lanes">Lanes by{' '}
    <select value={state.lanes.value ?? ''} onChange={({ currentTarget: { value } }) => { state.lanes.value = lanes.find((one) => one === value); }}>
      <option value="">nothing</option>
      {lanes.map((one) => <option key={one} value={one}>{LANES[one]}</option>)}
    </select>
  </label>
);

/** A list of boxes to tick. */
function Choices({ title, choices, chosen, pick, more, all }: { readonly title: string; readonly choices: readonly Choice[]; readonly chosen: readonly string[]; readonly pick: (value: string) => void; readonly more: boolean; readonly all: () => void }): VNode {
  const shown = more ? choices : choices.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
  return (
    <fieldset>
      <legend class="unseen">{title}</legend>
      <div class="choices">
        {shown.map(({ value, words, count }) => (
          <label key={value}><input type="checkbox" checked={chosen.includes(value)} onChange={() => pick(value)} /><span>{words}</span> <span class="count">{count}<span class="unseen">{count === 1 ? ' entry' : ' entries'}</span></span></label>
        ))}
      </div>
      {shown.length < choices.length && <button type="button" class="more" onClick={all}>{choices.length - shown.length} more</button>}
    </fieldset>
  );
}

/** "Iran and Oman", "Iran, Oman and Peru". */
const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

/** A dealing in words: "Norway → Peru: sanction, cut ties; through Switzerland". */
function inWords({ who, toWhom, through, type, status, secret }: DealingRow): string {
  const sides = [listed(who), listed(toWhom)].filter((side) => side !== '').join(' → ');
  const said = [...(status === 'asserted' ? [] : [status]), ...(secret ? ['secret'] : []), ...(through.length > 0 ? [`through ${listed(through)}`] : [])];
  return `${sides}: ${KIND_WORDS[type]}${said.length > 0 ? `; ${said.join(', ')}` : ''}`;
}

function Dealings({ facts, chart, chosen, more, all }: { readonly facts: Facts; readonly chart: Chart; readonly chosen: Chosen; readonly more: boolean; readonly all: () => void }): VNode | null {
  const rows = dealingsAmong(facts, chosen.who, chosen.kind);
  const shown = more ? rows : rows.slice(0, DEALINGS);
  return (
    <div class="rows">
      <h2>{listed(chosen.who)}: {rows.length === 0 ? 'named, but no dealings read' : rows.length === 1 ? 'one dealing' : `${rows.length} dealings`}</h2>
      <ol>{shown.map((row) => { const { id, label } = chart.item(row.entry); return <li><a href={`#${id}`}>{label}</a> <span title={row.words}>{inWords(row)}</span></li>; })}</ol>
      {shown.length < rows.length && <button type="button" class="more" onClick={all}>{rows.length - shown.length} more</button>}
    </div>
  );
}
