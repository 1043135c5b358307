import { ploverTypes, type Plover, type Status } from '../events/index.ts';
import { STATUSES, type EntryFacts, type EventFacts, type Facts, type Name } from './facts.ts';

/** What a reader has chosen: names of actors, types of events, names of instruments, ids of states. */
export interface Chosen {
  readonly who: readonly string[];
  readonly kind: readonly string[];
  readonly instrument: readonly string[];
  readonly state: readonly string[];
}
export type Facet = keyof Chosen;

export const NOTHING: Chosen = { who: [], kind: [], instrument: [], state: [] };

/** One thing that can be chosen, and in how many entries it is. */
export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** Types of events in plain words. */
export const KIND_WORDS: Readonly<Record<Plover, string>> = {
  AGREE: 'agree', CONSULT: 'talk, meet, write', SUPPORT: 'support', CONCEDE: 'concede', COOPERATE: 'cooperate', AID: 'help, pay', RETREAT: 'withdraw, release', REQUEST: 'ask', ACCUSE: 'accuse',
  REJECT: 'reject, leave', THREATEN: 'threaten', PROTEST: 'protest', SANCTION: 'sanction, cut ties', MOBILIZE: 'mobilise', COERCE: 'coerce, arrest', ASSAULT: 'attack',
};

const all = (name: Name): readonly number[] => (typeof name === 'number' ? [name] : name);
const own = (name: Name): number => all(name)[0] ?? -1;
const sides = ([, , who, toWhom, through]: EventFacts): readonly Name[] => [...who, ...toWhom, ...through];
const typeOf = ([type]: EventFacts): Plover => ploverTypes[type] ?? 'CONSULT';

/** One thing that can be chosen, with the entries it is in, by their place, ascending. */
export interface Grouping {
  readonly value: string;
  readonly words: string;
  readonly entries: readonly number[];
}

/** What can be chosen with its entries, the commonest first; states in their own order. An actor counts where he is named, or one who acts for him. */
export function groupingsOf(facts: Facts, facet: Facet): readonly Grouping[] {
  if (facet === 'state') return facts.states.map(({ id, name, turns, said = [] }) => ({ value: id, words: name, entries: [...new Set([...turns.map(([, entry]) => entry), ...said])].toSorted((a, b) => a - b) }));
  const actors = new Set(facts.actors.map(([name]) => name));
  const word = (number: number): string => facts.names[number] ?? '';
  const values = ({ a = [], e = [], i = [] }: EntryFacts): readonly string[] =>
    facet === 'who' ? a.flatMap(all).filter((name) => actors.has(name)).map(word) : facet === 'kind' ? e.map(typeOf) : i.map(own).map(word);
  const found = new Map<string, number[]>();
  for (const [index, entry] of facts.entries.entries()) {
    if (entry === 0) continue;
    for (const value of new Set(values(entry))) {
      const list = found.get(value);
      if (list === undefined) found.set(value, [index]);
      else list.push(index);
    }
  }
  return [...found].toSorted((a, b) => b[1].length - a[1].length).map(([value, entries]) => ({ value, words: facet === 'kind' ? KIND_WORDS[value as Plover] : value, entries }));
}

/** What can be chosen, and in how many entries it is. */
export function choicesOf(facts: Facts): Readonly<Record<Facet, readonly Choice[]>> {
  const counted = (facet: Facet): Choice[] => groupingsOf(facts, facet).map(({ value, words, entries }) => ({ value, words, count: entries.length }));
  return { who: counted('who'), kind: counted('kind'), instrument: counted('instrument'), state: counted('state') };
}

/**
 * Whether an entry, by its place, has what is chosen: every actor, one of the kinds (of an event that all the actors have
 * part in), one of the instruments, and that it says something of one of the states.
 */
export function fits(facts: Facts, { who, kind, instrument, state }: Chosen): (index: number) => boolean {
  const numberOf = (name: string): number => facts.names.indexOf(name);
  const actors = who.map(numberOf);
  const instruments = new Set(instrument.map(numberOf));
  const saying = new Set(facts.states.filter(({ id }) => state.includes(id)).flatMap(({ turns, said = [] }) => [...turns.map(([, entry]) => entry), ...said]));
  const everyActor = (names: readonly Name[]): boolean => {
    const there = new Set(names.flatMap(all));
    return actors.every((actor) => there.has(actor));
  };
  return (index) => {
    const entry = facts.entries[index] || {};
    const { a = [], i = [], e = [] } = entry;
    if (kind.length > 0 ? !e.some((event) => kind.includes(typeOf(event)) && everyActor(sides(event))) : !everyActor(a)) return false;
    if (instruments.size > 0 && !i.some((name) => instruments.has(own(name)))) return false;
    return state.length === 0 || saying.has(index);
  };
}

/** One thing an actor does, has done to him or carries for others. */
export interface DealingRow {
  readonly entry: number;
  readonly type: Plover;
  readonly status: Status;
  readonly who: readonly string[];
  readonly toWhom: readonly string[];
  readonly through: readonly string[];
  readonly secret: boolean;
  /** The words that say it. */
  readonly words: string;
}

/** The events in which all these actors have part, in the order of the document. */
export function dealingsAmong(facts: Facts, who: readonly string[], kinds: readonly string[] = []): readonly DealingRow[] {
  const actors = who.map((name) => facts.names.indexOf(name));
  const names = (list: readonly Name[]): readonly string[] => list.map((name) => facts.names[own(name)] ?? '');
  return facts.entries.flatMap((entry, index) => (entry === 0 ? [] : (entry.e ?? [])).flatMap((event, at): DealingRow[] => {
    const there = new Set(sides(event).flatMap(all));
    if (!actors.every((actor) => there.has(actor)) || (kinds.length > 0 && !kinds.includes(typeOf(event)))) return [];
    const [, status, by, toWhom, through, secret] = event;
    return [{ entry: index, type: typeOf(event), status: STATUSES[status] ?? 'asserted', who: names(by), toWhom: names(toWhom), through: names(through), secret: secret === 1, words: (entry !== 0 && entry.w?.[at]) || '' }];
  }));
}

/** A state on a day: whether it must or may be in force, and the change that says so (the last that can have come by then, else the next). */
export interface InForce {
  readonly state: Facts['states'][number];
  readonly must: boolean;
  readonly by: Facts['states'][number]['turns'][number] | undefined;
}

/**
 * What is in force on a day, what must be first.
 *
 * @param known The first day that the document can know nothing of: from then on, what has no end only may be in force.
 */
export function inForceOn({ states }: Facts, day: number, known = Infinity): readonly InForce[] {
  return states.flatMap((state): InForce[] => {
    const now = state.on.find(([from, to]) => (from ?? -Infinity) <= day && day < (to ?? Infinity));
    if (now === undefined) return [];
    const turns = state.turns.filter(([type]) => type !== 'violates').toSorted((a, b) => (a[2] ?? -Infinity) - (b[2] ?? -Infinity));
    return [{ state, must: now[2] === 1 && (now[1] !== null || day < known), by: turns.findLast(([, , from]) => (from ?? -Infinity) <= day) ?? turns[0] }];
  }).toSorted((a, b) => Number(b.must) - Number(a.must));
}

/** Of an exchange, so many each way: no level that rises and falls. */
const EXCHANGED = 'each way';

/** Quantities of one unit, where there are at least three that can be set beside each other: a series worth a plot. */
export function seriesOf({ quantities }: Facts): readonly { readonly unit: string; readonly rows: Facts['quantities'] }[] {
  const units = new Map<string, Facts['quantities'][number][]>();
  for (const row of quantities) if (row[2] !== EXCHANGED) units.set(row[2], [...(units.get(row[2]) ?? []), row]);
  return [...units].filter(([, rows]) => new Set(rows.map(([entry]) => entry)).size >= 3).map(([unit, rows]) => ({ unit, rows }));
}
