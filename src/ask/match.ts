import { relate, whenFromEdtf, type Bounds, type Certainty, type Day, type Relation } from '../dates/index.ts';
import { isPlover } from '../events/plover.ts';
import type { Side, StoryEvent } from '../events/index.ts';
import type { ActorMention, InstrumentMention, MoneyMention, PlaceMention, QuantityMention } from '../mentions/mention.ts';
import { isSide, likeness, plain } from './names.ts';
import type { Query, QueryMistake, Term } from './query.ts';
import { mayFall, windowOf } from './scope.ts';

/** What a query can ask of an event. */
export type AskedEvent = Pick<StoryEvent, 'type' | 'status' | 'secret'> & { readonly who: readonly Side[]; readonly toWhom: readonly Side[]; readonly through: readonly Side[] };

/** What a query can ask of a mention. Times are asked of the entry. */
export type AskedMention =
  | Pick<ActorMention, 'kind' | 'canonical' | 'of'>
  | Pick<PlaceMention | InstrumentMention, 'kind' | 'canonical' | 'text'>
  | Pick<MoneyMention, 'kind' | 'amount' | 'currency'>
  | Pick<QuantityMention, 'kind' | 'value' | 'unit'>
  | { readonly kind: 'time' };

/** What a query can ask of an entry. */
export interface AskedEntry<Event extends AskedEvent = AskedEvent> {
  readonly id: string;
  readonly labelText: string;
  readonly text: { readonly text: string };
  readonly when: { readonly kind: 'unread' } | { readonly kind: 'read'; readonly bounds: Bounds };
  readonly mentions: readonly AskedMention[];
  readonly events: readonly Event[];
}

/** What a query can ask of a state. */
export interface AskedState {
  readonly name: string;
  readonly transitions: readonly { readonly entry: string }[];
  readonly attested: readonly { readonly entry: string }[];
}

/** What a query is put to: an account, or a page's facts. */
export interface Asked<Entry extends AskedEntry = AskedEntry, State extends AskedState = AskedState> {
  readonly entries: readonly Entry[];
  readonly states: readonly State[];
  /** The actors that a name means, by canonical name. */
  readonly actorsNamed: (name: string) => ReadonlySet<string>;
  /** Whether a state is in force over a range of days, both inclusive. */
  readonly inForce: (state: State, from: Day, to: Day) => Certainty;
}

/** An entry that fits, surely or perhaps, and those of its events that fit, where the query asks of events. */
export interface Match<Entry extends AskedEntry> {
  readonly entry: Entry;
  readonly certainty: 'must' | 'may';
  readonly events: readonly Entry['events'][number][];
}

const EVENT_FIELDS = new Set(['who', 'to', 'through', 'type', 'status', 'secret']);
const ALLEN: Readonly<Record<string, Relation>> = { meets: 'meets', 'met-by': 'met by', overlaps: 'overlaps', 'overlapped-by': 'overlapped by', starts: 'starts', 'started-by': 'started by', finishes: 'finishes', 'finished-by': 'finished by', contains: 'contains', equals: 'equals' } as Record<string, Relation>;

const and = (a: Certainty, b: Certainty): Certainty => (a === 'cannot' || b === 'cannot' ? 'cannot' : a === 'may' || b === 'may' ? 'may' : 'must');
const or = (a: Certainty, b: Certainty): Certainty => (a === 'must' || b === 'must' ? 'must' : a === 'may' || b === 'may' ? 'may' : 'cannot');
const not = (a: Certainty): Certainty => (a === 'must' ? 'cannot' : a === 'cannot' ? 'must' : 'may');
const yes = (is: boolean): Certainty => (is ? 'must' : 'cannot');

/** The entries that a query finds, in their order; a mistake where a value of it cannot be understood here. */
export function match<Entry extends AskedEntry, State extends AskedState>(asked: Asked<Entry, State>, query: Query): readonly Match<Entry>[] | QueryMistake {
  const prepared: Prepared[][] = [];
  for (const terms of query) {
    const list: Prepared[] = [];
    for (const term of terms) {
      const made = prepare(asked as unknown as Asked, term);
      if ('kind' in made) return made;
      list.push(made);
    }
    prepared.push(list);
  }
  return asked.entries.flatMap((entry) => {
    let best: { certainty: Certainty; events: readonly AskedEvent[] } = { certainty: 'cannot', events: [] };
    for (const terms of prepared) {
      const found = holds(entry, terms);
      if (or(best.certainty, found.certainty) !== best.certainty || best.certainty === 'cannot') best = found.certainty === 'cannot' ? best : found;
    }
    return best.certainty === 'cannot' ? [] : [{ entry, certainty: best.certainty, events: best.events }];
  });
}

type Prepared = { readonly ofEvent: true; readonly test: (event: AskedEvent, entry: AskedEntry) => Certainty } | { readonly ofEvent: false; readonly test: (entry: AskedEntry, event?: AskedEvent) => Certainty };

/** Terms of events must hold of one and the same event. */
function holds(entry: AskedEntry, terms: readonly Prepared[]): { certainty: Certainty; events: readonly AskedEvent[] } {
  const ofEntry = terms.flatMap((term) => (term.ofEvent ? [] : [term.test(entry)])).reduce(and, 'must' as Certainty);
  const ofEvents = terms.filter((term) => term.ofEvent);
  if (ofEntry === 'cannot' || ofEvents.length === 0) return { certainty: ofEntry, events: [] };
  const fitting = entry.events.map((event) => ({ event, certainty: ofEvents.map((term) => term.test(event, entry)).reduce(and, 'must' as Certainty) })).filter(({ certainty }) => certainty !== 'cannot');
  if (fitting.length === 0) return { certainty: 'cannot', events: [] };
  return { certainty: and(ofEntry, fitting.some(({ certainty }) => certainty === 'must') ? 'must' : 'may'), events: fitting.map(({ event }) => event) };
}

function prepare(account: Asked, term: Term): Prepared | QueryMistake {
  const turned = (answer: Certainty): Certainty => (term.not ? not(answer) : answer);
  if (term.kind === 'words') {
    const wanted = plain(term.words);
    return { ofEvent: false, test: ({ text, labelText }) => turned(yes(` ${plain(`${labelText} ${text.text}`)} `.includes(wanted.endsWith('*') ? wanted : ` ${wanted}`))) };
  }
  const { field, value } = term;
  if (EVENT_FIELDS.has(field)) {
    const made = ofEvent(account, term);
    if ('kind' in made) return made;
    return { ofEvent: true, test: (event) => turned(made.test(event)) };
  }
  if (field === 'actor') {
    const actors = account.actorsNamed(value);
    return { ofEvent: false, test: ({ mentions }) => turned(yes(mentions.some((mention) => mention.kind === 'actor' && (value === '*' || actors.has(mention.canonical) || (mention.of !== undefined && actors.has(mention.of)))))) };
  }
  if (field === 'money' || field === 'quantity') return { ofEvent: false, test: ({ mentions }) => turned(yes(mentions.some((mention) => (mention.kind === 'money' && field === 'money' && compare(mention.amount, term)) || (mention.kind === 'quantity' && field === 'quantity' && compare(mention.value, term))))) };
  if (field === 'currency') return { ofEvent: false, test: ({ mentions }) => turned(yes(mentions.some((mention) => mention.kind === 'money' && mention.currency === value.toUpperCase()))) };
  if (field === 'unit') return { ofEvent: false, test: ({ mentions }) => turned(yes(mentions.some((mention) => mention.kind === 'quantity' && likeness(value, mention.unit) > 0))) };
  if (field === 'place' || field === 'instrument') {
    const wanted = plain(value);
    return { ofEvent: false, test: ({ mentions }) => turned(yes(mentions.some((mention) => mention.kind === field && (value === '*' || plain(mention.canonical) === wanted || plain(mention.text) === wanted)))) };
  }
  if (field === 'state') {
    const ids = new Set(account.states.filter((state) => likeness(value, state.name) > 0.6).flatMap(({ transitions, attested }) => [...transitions, ...attested].map(({ entry }) => entry)));
    return { ofEvent: false, test: ({ id }) => turned(yes(ids.has(id))) };
  }
  return inTime(account, term, turned);
}

function inTime(account: Asked, term: Term & { kind: 'field' }, turned: (answer: Certainty) => Certainty): Prepared | QueryMistake {
  const { field, value, valueColumn } = term;
  const asked = whenFromEdtf(value, { start: 0, end: 0 });
  if (asked.kind === 'read') {
    // What is asked for is meant whole: from its first day to its last.
    const { earliestStart, latestEnd } = asked.bounds;
    const when = { bounds: { earliestStart, latestStart: earliestStart, earliestEnd: latestEnd, latestEnd } };
    const relation = (bounds: Bounds): Certainty => {
      if (field === 'on') return yes(mayFall(bounds, windowOf(value) ?? {})) === 'cannot' ? 'cannot' : within(bounds, when.bounds);
      if (field === 'before') return or(relate(bounds, 'before', when.bounds), relate(bounds, 'meets', when.bounds));
      if (field === 'after') return or(relate(bounds, 'after', when.bounds), relate(bounds, 'met by', when.bounds));
      if (field === 'during') return within(bounds, when.bounds);
      return relate(bounds, ALLEN[field] ?? 'equals', when.bounds);
    };
    return { ofEvent: false, test: (entry) => turned(entry.when.kind === 'read' ? relation(entry.when.bounds) : 'cannot') };
  }
  const name = value.replace(/\s+in force$/i, '');
  const states = account.states.filter((state) => likeness(name, state.name) >= 0.99 || plain(state.name) === plain(instrumentName(account, name)));
  if (field === 'during' && states.length > 0) return { ofEvent: false, test: (entry) => turned(states.map((state) => whileInForce(account, entry, state)).reduce(or, 'cannot' as Certainty)) };
  if (field === 'during') return { kind: 'mistake', column: valueColumn, why: `"${value}" is no EDTF date, and no state of this document has that name. Write during:2014, or the name of a state as "annals at" prints it.` };
  return { kind: 'mistake', column: valueColumn, why: `"${value}" is no EDTF date (${asked.why}). Write ${field}:2014, ${field}:2014-07 or ${field}:2014-07-14.` };
}

const instrumentName = (account: Asked, name: string): string => {
  for (const { mentions } of account.entries) for (const mention of mentions) if (mention.kind === 'instrument' && plain(mention.text) === plain(name)) return mention.canonical;
  return name;
};

/** Whether one stretch lies within another: must where its widest days do, may where they touch. */
function within(inner: Bounds, outer: Bounds): Certainty {
  const { earliestStart: from, latestEnd: to } = outer;
  const inside = (typeof from !== 'number' || (typeof inner.earliestStart === 'number' && inner.earliestStart >= from)) && (typeof to !== 'number' || (typeof inner.latestEnd === 'number' && inner.latestEnd <= to));
  if (inside) return 'must';
  return mayFall(inner, { ...(typeof from === 'number' && { from }), ...(typeof to === 'number' && { to }) }) ? 'may' : 'cannot';
}

function whileInForce(account: Asked, entry: AskedEntry, state: AskedState): Certainty {
  if (entry.when.kind !== 'read') return 'cannot';
  const { earliestStart, latestEnd } = entry.when.bounds;
  return typeof earliestStart === 'number' && typeof latestEnd === 'number' ? account.inForce(state, earliestStart, latestEnd) : 'may';
}

function ofEvent(account: Asked, { field, value, valueColumn }: Term & { kind: 'field' }): { test: (event: AskedEvent) => Certainty } | QueryMistake {
  if (field === 'type') {
    const type = value.toUpperCase();
    if (value !== '*' && !isPlover(type)) return { kind: 'mistake', column: valueColumn, why: `"${value}" is no type of event. Types are AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT.` };
    return { test: (event) => yes(value === '*' || event.type === type) };
  }
  if (field === 'status') return { test: (event) => yes(event.status === value.toLowerCase()) };
  if (field === 'secret') return { test: (event) => yes((event.secret === true) === /^(?:yes|true)$/i.test(value)) };
  const actors = account.actorsNamed(value);
  const sides = field === 'who' ? 'who' : field === 'to' ? 'toWhom' : 'through';
  return { test: (event) => yes(value === '*' ? event[sides].length > 0 : event[sides].some((side) => isSide(side, actors))) };
}

function compare(amount: number, { op, value }: Term & { kind: 'field' }): boolean {
  if (value === '*') return true;
  const wanted = Number(value.replaceAll(',', ''));
  return op === '>' ? amount > wanted : op === '>=' ? amount >= wanted : op === '<' ? amount < wanted : op === '<=' ? amount <= wanted : amount === wanted;
}
