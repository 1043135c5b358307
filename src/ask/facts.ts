import type { Account, AccountEntry } from '../account/account.ts';
import { ploverTypes, stretchesOf, type Side, type State, type Status, type TransitionType } from '../events/index.ts';
import type { ActorKind, Mention } from '../mentions/index.ts';
import { quantities } from './quantities.ts';
import { sums } from './sums.ts';

/**
 * What a page can be asked without the readers, as compact JSON: names by their number in `names`, entries by their place
 * in the account (and so in the timeline's items). A name with others that count for it is a list, its own first.
 */
export interface Facts {
  readonly names: readonly string[];
  /** Actors in the order of their first appearance: name, kind, then what else he is called in the document. */
  readonly actors: readonly (readonly [name: number, kind: ActorKind, ...others: number[]])[];
  /** By entry; 0 for one of which there is nothing to say. */
  readonly entries: readonly (EntryFacts | 0)[];
  readonly states: readonly StateFacts[];
  readonly sums: readonly SumFacts[];
  readonly quantities: readonly QuantityFacts[];
}

export type Name = number | readonly number[];

export interface EntryFacts {
  /** Actors named in it, with whom each acts for. */
  readonly a?: readonly Name[];
  /** Places and instruments: each by its one name, with its words where they are others. */
  readonly p?: readonly Name[];
  readonly i?: readonly Name[];
  readonly e?: readonly EventFacts[];
  /** By event, the words that say it. */
  readonly w?: readonly string[];
}

/** Type and status by their place in PLOVER's list and in {@link STATUSES}; who, to whom, through whom; 1 where it is said to be secret. */
export type EventFacts = readonly [type: number, status: number, who: readonly Name[], toWhom: readonly Name[], through: readonly Name[], secret?: 1];

export const STATUSES: readonly Status[] = ['asserted', 'denied', 'planned', 'reported', 'attempted'];

export interface StateFacts {
  readonly id: string;
  readonly kind: State['kind'];
  readonly name: string;
  /** From, to (exclusive; null where nothing bounds it), 1 where it must hold and 0 where it may. */
  readonly on: readonly (readonly [from: number | null, to: number | null, must: 0 | 1])[];
  /** What changed it, in the order of the document: how, the entry, the first and last day that it may have been, the author's words. */
  readonly turns: readonly (readonly [type: TransitionType, entry: number, from: number | null, to: number | null, words: string])[];
  /** Entries that say it is still so. */
  readonly said?: readonly number[];
}

/** Entry, amount, currency, from whom, to whom, what it is; the sum that holds it. */
export type SumFacts = readonly [entry: number, amount: number, currency: string, words: string, from: number | null, to: number | null, partOf: number | null];

/** Entry, value, unit, the author's words; both ends of a change. */
export type QuantityFacts = readonly [entry: number, value: number, unit: string, words: string, from?: number, to?: number];

/** The longest quotation that stands for the words of a transition, in characters. */
const QUOTED = 90;

const quote = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).replace(/\s+\S*$/u, '')} …`;
};

const edge = (bound: unknown): number | null => (typeof bound === 'number' ? bound : null);
const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);

/** The facts of an account; undefined where its entries name nobody and nothing, and nothing was in force. */
export function factsOf(account: Account): Facts | undefined {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const number = (name: string): number => {
    const written = name.replace(/\s+/gu, ' ');
    const known = numbers.get(written);
    if (known !== undefined) return known;
    numbers.set(written, names.length);
    return names.push(written) - 1;
  };
  const named = (name: string, ...others: readonly (string | undefined)[]): Name => {
    const list = [...new Set([name, ...others].filter((each) => each !== undefined).map(number))];
    return list.length === 1 ? list[0]! : list;
  };
  const side = ({ canonical, of, mayActFor = [], members = [] }: Side): Name => named(canonical, of, ...mayActFor, ...members);
  const place = new Map(account.entries.map(({ id }, index) => [id, index]));

  const actors = actorsOf(account, number);
  const entries = account.entries.map((entry) => entryFacts(entry, named, side));
  const states = account.states.map((state) => stateFacts(state, account, place));
  const moved = sums(account, {}).map(({ entry, amount, currency, words, from, to, partOf }): SumFacts => [place.get(entry) ?? 0, amount, currency, quote(words), from === undefined ? null : number(from), to === undefined ? null : number(to), partOf ?? null]);
  const counted = quantities(account).map(({ entry, value, unit, words, from, to }): QuantityFacts => (from === undefined || to === undefined ? [place.get(entry) ?? 0, value, unit, quote(words)] : [place.get(entry) ?? 0, value, unit, quote(words), from, to]));
  if (states.length + moved.length + counted.length === 0 && entries.every((entry) => entry === 0)) return undefined;
  return { names, actors, entries, states, sums: moved, quantities: counted };
}

function actorsOf({ entries }: Account, number: (name: string) => number): Facts['actors'] {
  const rows = new Map<string, { kind: ActorKind; others: Set<number> }>();
  for (const { mentions } of entries) {
    for (const mention of mentions) {
      if (mention.kind !== 'actor') continue;
      let row = rows.get(mention.canonical);
      if (row === undefined) rows.set(mention.canonical, (row = { kind: mention.actor, others: new Set() }));
      row.others.add(number(mention.text));
    }
  }
  return [...rows].map(([canonical, { kind, others }]) => {
    const own = number(canonical);
    return [own, kind, ...[...others].filter((other) => other !== own)];
  });
}

const once = (list: readonly Name[]): readonly Name[] => [...new Map(list.map((one) => [String(one), one])).values()];

function entryFacts({ mentions, events }: AccountEntry, named: (name: string, ...others: (string | undefined)[]) => Name, side: (one: Side) => Name): EntryFacts | 0 {
  const of = <Kind extends Mention['kind']>(kind: Kind) => mentions.filter((mention): mention is Mention & { kind: Kind } => mention.kind === kind);
  const a = once(of('actor').map((mention) => named(mention.canonical, mention.of)));
  const p = once(of('place').map(({ canonical, text }) => named(canonical, text)));
  const i = once(of('instrument').map(({ canonical, text }) => named(canonical, text)));
  const e = events.map(({ type, status, who, toWhom, through, secret }): EventFacts => {
    const said = [ploverTypes.indexOf(type), STATUSES.indexOf(status), who.map(side), toWhom.map(side), through.map(side)] as const;
    return secret ? [...said, 1] : said;
  });
  if (a.length + p.length + i.length + e.length === 0) return 0;
  return { ...(a.length > 0 && { a }), ...(p.length > 0 && { p }), ...(i.length > 0 && { i }), ...(e.length > 0 && { e, w: events.map(({ text }) => text.replace(/\s+/gu, ' ').trim()) }) };
}

function stateFacts(state: State, { source }: Account, place: ReadonlyMap<string, number>): StateFacts {
  const said = [...new Set(state.attested.map(({ entry }) => place.get(entry) ?? 0))];
  return {
    id: state.id, kind: state.kind, name: state.name,
    on: stretchesOf(state).map(({ from, to, certainty }) => [finite(from), finite(to), certainty === 'must' ? 1 : 0]),
    turns: state.transitions.map(({ type, entry, bounds, at }) => [type, place.get(entry) ?? 0, edge(bounds.earliestStart), edge(bounds.latestEnd), quote(source.text.slice(at.start, at.end))]),
    ...(said.length > 0 && { said }),
  };
}
