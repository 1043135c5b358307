import { useState } from 'preact/hooks';
import type { ComponentChildren, VNode } from 'preact';
import { correctionFrom, correctionLine } from '../account/correction.ts';
import { KIND_WORDS, type Choice, type Facts } from '../ask/index.ts';
import { isPlover, ploverTypes } from '../events/plover.ts';
import type { Chart } from './chart.ts';
import type { Corrections } from './corrections.ts';
import { articleOf } from './prose.ts';
import type { State } from './state.ts';

interface Parts {
  readonly state: State;
  readonly facts: Facts;
  readonly corrections: Corrections;
}

/** Where the reading is wrong, the reader says so: of the entry chosen, of actors, of states; and what has been said before. */
export function Correct({ state, facts, actors, corrections }: Parts & { readonly actors: readonly Choice[] }): VNode {
  const chart = state.chart.value;
  const { correcting } = chart;
  return (
    <div class="rows correct">
      {correcting?.mistake !== undefined && <p class="wrong">{correcting.mistake}</p>}
      <EntryPart state={state} facts={facts} corrections={corrections} />
      <ActorsPart actors={actors} chosen={state.facets.value.who} corrections={corrections} />
      {facts.states.length > 0 && <StatesPart facts={facts} corrections={corrections} />}
      <Said chart={chart} corrections={corrections} />
      <p class="done">
        {corrections.undoable.value > 0 && <button type="button" class="act" onClick={() => void corrections.undo()}>Undo</button>}{' '}
        <span role="status" class={corrections.said.value?.wrong ? 'wrong' : ''}>{corrections.said.value?.words}</span>
      </p>
    </div>
  );
}

/** A line to fill in, and what is then done. */
function Line({ title, act, onDone, children, others }: { readonly title: string; readonly act: string; readonly onDone: (fields: FormData) => void; readonly children: ComponentChildren; readonly others?: ComponentChildren }): VNode {
  return (
    <form aria-label={title} onSubmit={(event) => { event.preventDefault(); onDone(new FormData(event.currentTarget)); }}>
      {children} <button type="submit" class="act">{act}</button>{others}
    </form>
  );
}

const field = (fields: FormData, name: string): string => String(fields.get(name) ?? '').trim();

/** The events and the actors of the entry that is chosen, else of the one being read. */
function EntryPart({ state, facts, corrections }: Parts): VNode {
  const chart = state.chart.value;
  const id = state.chosen.value ?? state.eye.value;
  const index = id === undefined ? -1 : indexOf(chart, id);
  const entry = facts.entries[index] || {};
  if (index < 0) return <p>Choose an entry, and what is read of it can be corrected here.</p>;
  const { label } = chart.item(index);
  const text = proseOf(id);
  const named = (entry.a ?? []).map((name) => facts.names[typeof name === 'number' ? name : (name[0] ?? -1)] ?? '');
  const within = text.slice(0, 60).replace(/\s+\S*$/u, '');
  // Words that other entries have too are told apart by the first words of this one.
  const whose = (words: string) => (facts.entries.some((other, place) => place !== index && other !== 0 && other.w?.includes(words)) && within !== '' ? { within } : {});
  return (
    <section>
      <h2><a href={`#${id}`}>{label}</a></h2>
      {(entry.e ?? []).length === 0 && <p>No events are read here.</p>}
      <ul>
        {(entry.e ?? []).map(([type], at) => {
          const words = entry.w?.[at] ?? '';
          return (
            <li key={`${id} ${type} ${words}`}>
              <span class="said">“{words}”</span>{' '}
              <Line title={`The event “${words}”`} act="Set" onDone={(fields) => { const as = field(fields, 'as'); if (isPlover(as) && as !== ploverTypes[type]) void corrections.correct({ do: 'type', words, as, ...whose(words) }); }}
                others={<> or <button type="button" class="act" onClick={() => void corrections.correct({ do: 'drop', words, ...whose(words) })}>It is no event</button></>}>
                is <select name="as" aria-label="What kind of event">{ploverTypes.map((kind, place) => <option key={kind} value={kind} selected={place === type}>{KIND_WORDS[kind]}</option>)}</select>
              </Line>
            </li>
          );
        })}
      </ul>
      {named.length > 0 && (
        <Line title="One actor is another here" act="Set apart" onDone={(fields) => split(corrections, field(fields, 'words'), text, field(fields, 'as'))}>
          Here <select name="words" aria-label="These words">{namesIn(facts, named, text).map((name) => <option key={name}>{name}</option>)}</select> is another, called <input name="as" aria-label="The other’s name" required />
        </Line>
      )}
    </section>
  );
}

function split(corrections: Corrections, words: string, text: string, as: string): void {
  if (words === '' || as === '') return;
  const at = Math.max(0, text.indexOf(words) - 20);
  const within = text.slice(at === 0 ? 0 : text.indexOf(' ', at) + 1, text.indexOf(words) + words.length + 30).replace(/\s+\S*$/u, '').trim();
  void corrections.correct({ do: 'split', words, within: within.includes(words) ? within : words, as });
}

const indexOf = ({ columns, rowOf, count, item }: Chart, id: string): number => {
  const row = rowOf(id);
  if (row >= 0) return columns.order[row] ?? -1;
  for (let index = 0; index < count; index += 1) if (item(index).id === id) return index;
  return -1;
};

const proseOf = (id: string | undefined): string => articleOf(id)?.querySelector('.prose')?.textContent.replace(/\s+/gu, ' ').trim() ?? '';

/** The names of some actors as they stand in a text, the longest first. */
function namesIn({ actors, names }: Facts, canonical: readonly string[], text: string): readonly string[] {
  const all = actors.flatMap(([own, , ...others]) => (canonical.includes(names[own] ?? '') ? [own, ...others].map((name) => names[name] ?? '') : []));
  return [...new Set(all)].filter((name) => name !== '' && text.includes(name)).toSorted((a, b) => b.length - a.length);
}

function ActorsPart({ actors, chosen, corrections }: { readonly actors: readonly Choice[]; readonly chosen: readonly string[]; readonly corrections: Corrections }): VNode | null {
  const [first, second] = [chosen[0] ?? actors[0]?.value, chosen[1] ?? ''];
  const [one, setOne] = useState(first);
  if (actors.length === 0) return null;
  return (
    <section>
      <h2>Actors</h2>
      <Line key={chosen.join('|')} title="Actors that are one" act="Set" onDone={(fields) => {
        const names = [field(fields, 'one'), field(fields, 'other')].filter((name, at, list) => name !== '' && list.indexOf(name) === at);
        const as = field(fields, 'as');
        if (names.length > 0 && as !== '') void corrections.correct({ do: 'merge', names, as });
      }}>
        <select name="one" aria-label="An actor" onChange={({ currentTarget }) => setOne(currentTarget.value)}>{actors.map(({ value }) => <option key={value} selected={value === first}>{value}</option>)}</select> and{' '}
        <select name="other" aria-label="The same as"><option value="">nobody else</option>{actors.map(({ value }) => <option key={value} selected={value === second}>{value}</option>)}</select> are one, called{' '}
        <input key={one} name="as" aria-label="His one name" defaultValue={one ?? ''} required />
      </Line>
    </section>
  );
}

function StatesPart({ facts, corrections }: { readonly facts: Facts; readonly corrections: Corrections }): VNode {
  const names = [...new Set(facts.states.map(({ name }) => name))];
  const [chosen, choose] = useState('');
  const now = names.includes(chosen) ? chosen : (names[0] ?? '');
  return (
    <section>
      <h2>What was in force</h2>
      <Line title="The name of what was in force" act="Set" onDone={(fields) => { const as = field(fields, 'as'); if (as !== '' && as !== now) void corrections.correct({ do: 'name', state: now, as }); }}
        others={<> or <button type="button" class="act" onClick={() => void corrections.correct({ do: 'drop state', state: now })}>There is no such thing</button></>}>
        <select aria-label="What was in force" value={now} onChange={({ currentTarget }) => choose(currentTarget.value)}>{names.map((name) => <option key={name}>{name}</option>)}</select> is called{' '}
        <input key={now} name="as" aria-label="Its name" defaultValue={now} required />
      </Line>
    </section>
  );
}

/** What stands in the sidecar, each to be taken back; or what is to be copied into one. */
function Said({ chart: { correcting }, corrections }: { readonly chart: Chart; readonly corrections: Corrections }): VNode | null {
  if (!corrections.written) {
    const lines = corrections.draft.value;
    if (lines.length === 0) return null;
    const text = lines.map((line) => `- ${line}\n`).join('');
    return (
      <section>
        <h2>To be copied into NAME.annals.yaml, beside the document NAME</h2>
        <textarea readOnly rows={Math.min(8, lines.length + 1)} aria-label="Corrections to be copied" value={text} />
        <button type="button" class="act" onClick={({ currentTarget }) => copy(text, currentTarget)}>Copy</button>
      </section>
    );
  }
  const list = correcting?.list ?? [];
  if (list.length === 0) return null;
  return (
    <section>
      <h2>In {correcting?.sidecar}</h2>
      <ul>
        {list.map(({ line, fields, why }) => {
          const correction = correctionFrom(fields);
          if ('mistake' in correction) return null;
          const words = correctionLine(correction);
          return (
            <li key={`${line} ${words}`}>
              <code>{words}</code>{why !== undefined && <span class="wrong"> no longer applies: {why}</span>}{' '}
              <button type="button" class="act" aria-label={`Take back ${words}`} onClick={() => void corrections.takeBack(correction)}>Take back</button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Copies a text; where the browser does not let a page do that, the text is marked for the reader to copy. */
function copy(text: string, button: HTMLButtonElement): void {
  const marked = (): void => button.parentElement?.querySelector('textarea')?.select();
  if (navigator.clipboard === undefined) return marked();
  navigator.clipboard.writeText(text).then(() => { button.textContent = 'Copied'; }, marked);
}
