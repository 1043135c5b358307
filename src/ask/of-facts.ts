import type { Bounds, Certainty } from '../dates/index.ts';
import { ploverTypes, type Side } from '../events/index.ts';
import { STATUSES, type Facts, type Name, type StateFacts } from './facts.ts';
import type { Asked, AskedEntry, AskedMention } from './match.ts';
import { plain } from './names.ts';

type Edge = number | 'open' | 'unknown';

/** What a page knows of an entry beside its facts. */
export interface Placing {
  readonly id: string;
  readonly label: string;
  /** Earliest start, latest start, earliest end, latest end: inclusive days. */
  readonly bounds?: readonly [Edge, Edge, Edge, Edge];
}

export interface FactsEntry extends AskedEntry {
  /** Its place in the account. */
  readonly index: number;
}

export type FactsState = StateFacts & { readonly transitions: readonly { readonly entry: string }[]; readonly attested: readonly { readonly entry: string }[] };

/**
 * Puts a page's facts into the shape that queries are put to, so that the page's search and `annals find` are one. Names are
 * those of the document alone: the lexicons stay with the readers.
 *
 * @param words All words of an entry, by its place.
 */
export function askedOfFacts(facts: Facts, placing: readonly Placing[], words: (index: number) => string): Asked<FactsEntry, FactsState> {
  const { names } = facts;
  const list = (name: Name): readonly string[] => (typeof name === 'number' ? [names[name] ?? ''] : name.map((one) => names[one] ?? ''));
  const side = (name: Name): Side => {
    const [canonical = '', ...members] = list(name);
    return { canonical, text: canonical, ...(members.length > 0 && { members }) };
  };
  const counts = new Map<number, AskedMention[]>();
  const count = (entry: number, mention: AskedMention): void => { counts.set(entry, [...(counts.get(entry) ?? []), mention]); };
  for (const [entry, amount, currency] of facts.sums) count(entry, { kind: 'money', amount, currency });
  for (const [entry, value, unit, , from, to] of facts.quantities) for (const one of new Set([value, from, to])) if (one !== undefined) count(entry, { kind: 'quantity', value: one, unit });

  const named = (kind: 'place' | 'instrument', all: readonly Name[]): AskedMention[] => all.flatMap((name) => {
    const [canonical = '', ...others] = list(name);
    return (others.length > 0 ? others : [canonical]).map((text) => ({ kind, canonical, text }));
  });
  const entries = placing.map(({ id, label, bounds }, index): FactsEntry => {
    const { a = [], p = [], i = [], e = [] } = facts.entries[index] || {};
    return {
      id, index, labelText: label,
      get text() { return { text: words(index) }; },
      when: bounds === undefined ? { kind: 'unread' } : { kind: 'read', bounds: { earliestStart: bounds[0], latestStart: bounds[1], earliestEnd: bounds[2], latestEnd: bounds[3] } as Bounds },
      mentions: [
        ...a.flatMap((name) => { const [canonical = '', ...of] = list(name); return (of.length > 0 ? of : [undefined]).map((one) => ({ kind: 'actor' as const, canonical, ...(one !== undefined && { of: one }) })); }),
        ...named('place', p), ...named('instrument', i), ...(counts.get(index) ?? []),
      ],
      events: e.map(([type, status, who, toWhom, through, secret]) => ({ type: ploverTypes[type] ?? 'CONSULT', status: STATUSES[status] ?? 'asserted', who: who.map(side), toWhom: toWhom.map(side), through: through.map(side), ...(secret && { secret: true as const }) })),
    };
  });
  const idOf = (index: number): { readonly entry: string } => ({ entry: placing[index]?.id ?? '' });
  const states = facts.states.map((state): FactsState => ({ ...state, transitions: state.turns.map(([, entry]) => idOf(entry)), attested: (state.said ?? []).map(idOf) }));
  return { entries, states, actorsNamed: (asked) => actorsOf(facts, asked), inForce: (state, from, to) => over(state.on, from, to) };
}

/** The actors that a name means: by any of the names in the document; a surname alone where nothing else fits. */
function actorsOf({ actors, names }: Facts, asked: string): ReadonlySet<string> {
  const wanted = plain(asked);
  const nameOf = (number: number): string => names[number] ?? '';
  const found = actors.filter(([own, , ...others]) => [own, ...others].some((one) => plain(nameOf(one)) === wanted));
  const surnames = found.length > 0 ? found : actors.filter(([own, kind]) => kind === 'person' && !nameOf(own).includes(' ') && wanted.endsWith(` ${plain(nameOf(own))}`));
  return new Set(surnames.length > 0 ? surnames.map(([own]) => nameOf(own)) : [asked]);
}

/** Whether a state holds over a range of days, both inclusive: on every day, on some, on none. */
export function over(on: StateFacts['on'], from: number, to: number): Certainty {
  const touching = on.filter(([first, end]) => (first ?? -Infinity) <= to && (end ?? Infinity) > from);
  if (touching.length === 0) return 'cannot';
  let day = from;
  for (const [first, end, must] of touching) {
    if (!must || (first ?? -Infinity) > day) return 'may';
    day = end ?? Infinity;
  }
  return day > to ? 'must' : 'may';
}
