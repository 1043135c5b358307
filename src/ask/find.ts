import type { Account, AccountEntry } from '../account/account.ts';
import { relate, type Bounds, type Certainty, type Relation } from '../dates/index.ts';
import { inForceDuring, isPlover, type State, type StoryEvent } from '../events/index.ts';
import { actorsNamed, isSide, likeness, plain } from './naming.ts';
import type { Query, QueryMistake, Term } from './query.ts';
import { edtfOf, lineOf, mayFall, windowOf, type Placed } from './scope.ts';
import { whenFromEdtf } from '../dates/index.ts';

/** An entry that a query finds: surely, or perhaps (its dates may or may not fit). */
export interface Found extends Placed {
  readonly certainty: 'must' | 'may';
  readonly label: string;
  readonly edtf?: string;
  /** The events that fit, where the query asks of events. */
  readonly events: readonly StoryEvent[];
}

const EVENT_FIELDS = new Set(['who', 'to', 'through', 'type', 'status', 'secret']);
const ALLEN: Readonly<Record<string, Relation>> = { meets: 'meets', 'met-by': 'met by', overlaps: 'overlaps', 'overlapped-by': 'overlapped by', starts: 'starts', 'started-by': 'started by', finishes: 'finishes', 'finished-by': 'finished by', contains: 'contains', equals: 'equals' } as Record<string, Relation>;

const and = (a: Certainty, b: Certainty): Certainty => (a === 'cannot' || b === 'cannot' ? 'cannot' : a === 'may' || b === 'may' ? 'may' : 'must');
const or = (a: Certainty, b: Certainty): Certainty => (a === 'must' || b === 'must' ? 'must' : a === 'may' || b === 'may' ? 'may' : 'cannot');
const not = (a: Certainty): Certainty => (a === 'must' ? 'cannot' : a === 'cannot' ? 'must' : 'may');
const yes = (is: boolean): Certainty => (is ? 'must' : 'cannot');

/** The entries of an account that a query finds; a mistake where a value of it cannot be understood here. */
export function find(account: Account, query: Query): Found[] | QueryMistake {
  const line = lineOf(account);
  const prepared: Prepared[][] = [];
  for (const terms of query) {
    const list: Prepared[] = [];
    for (const term of terms) {
      const made = prepare(account, term);
      if ('kind' in made && made.kind === 'mistake') return made;
      list.push(made as Prepared);
    }
    prepared.push(list);
  }
  const rows: Found[] = [];
  for (const entry of account.entries) {
    let best: { certainty: Certainty; events: readonly StoryEvent[] } = { certainty: 'cannot', events: [] };
    for (const terms of prepared) {
      const found = holds(entry, terms);
      if (or(best.certainty, found.certainty) !== best.certainty || best.certainty === 'cannot') best = found.certainty === 'cannot' ? best : found;
    }
    if (best.certainty === 'cannot') continue;
    const edtf = edtfOf(entry);
    rows.push({ line: line(entry), entry: entry.id, words: best.events[0]?.text ?? entry.text.text, certainty: best.certainty, label: entry.labelText, ...(edtf !== undefined && { edtf }), events: best.events });
  }
  return rows;
}

type Prepared = { readonly ofEvent: true; readonly test: (event: StoryEvent, entry: AccountEntry) => Certainty } | { readonly ofEvent: false; readonly test: (entry: AccountEntry, event?: StoryEvent) => Certainty };

/** Terms of events must hold of one and the same event. */
function holds(entry: AccountEntry, terms: readonly Prepared[]): { certainty: Certainty; events: readonly StoryEvent[] } {
  const ofEntry = terms.flatMap((term) => (term.ofEvent ? [] : [term.test(entry)])).reduce(and, 'must' as Certainty);
  const ofEvents = terms.filter((term) => term.ofEvent);
  if (ofEntry === 'cannot' || ofEvents.length === 0) return { certainty: ofEntry, events: [] };
  const fitting = entry.events.map((event) => ({ event, certainty: ofEvents.map((term) => term.test(event, entry)).reduce(and, 'must' as Certainty) })).filter(({ certainty }) => certainty !== 'cannot');
  if (fitting.length === 0) return { certainty: 'cannot', events: [] };
  return { certainty: and(ofEntry, fitting.some(({ certainty }) => certainty === 'must') ? 'must' : 'may'), events: fitting.map(({ event }) => event) };
}

function prepare(account: Account, term: Term): Prepared | QueryMistake {
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
    const actors = actorsNamed(account, value);
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

function inTime(account: Account, term: Term & { kind: 'field' }, turned: (answer: Certainty) => Certainty): Prepared | QueryMistake {
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
  if (field === 'during' && states.length > 0) return { ofEvent: false, test: (entry) => turned(states.map((state) => whileInForce(entry, state)).reduce(or, 'cannot' as Certainty)) };
  if (field === 'during') return { kind: 'mistake', column: valueColumn, why: `"${value}" is no EDTF date, and no state of this document has that name. Write during:2014, or the name of a state as "annals at" prints it.` };
  return { kind: 'mistake', column: valueColumn, why: `"${value}" is no EDTF date (${asked.why}). Write ${field}:2014, ${field}:2014-07 or ${field}:2014-07-14.` };
}

const instrumentName = (account: Account, name: string): string => {
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

function whileInForce(entry: AccountEntry, state: State): Certainty {
  if (entry.when.kind !== 'read') return 'cannot';
  const { earliestStart, latestEnd } = entry.when.bounds;
  return typeof earliestStart === 'number' && typeof latestEnd === 'number' ? inForceDuring(state, earliestStart, latestEnd) : 'may';
}

function ofEvent(account: Account, { field, value, valueColumn }: Term & { kind: 'field' }): { test: (event: StoryEvent) => Certainty } | QueryMistake {
  if (field === 'type') {
    const type = value.toUpperCase();
    if (value !== '*' && !isPlover(type)) return { kind: 'mistake', column: valueColumn, why: `"${value}" is no type of event. Types are AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT.` };
    return { test: (event) => yes(value === '*' || event.type === type) };
  }
  if (field === 'status') return { test: (event) => yes(event.status === value.toLowerCase()) };
  if (field === 'secret') return { test: (event) => yes((event.secret === true) === /^(?:yes|true)$/i.test(value)) };
  const actors = actorsNamed(account, value);
  const sides = field === 'who' ? 'who' : field === 'to' ? 'toWhom' : 'through';
  return { test: (event) => yes(value === '*' ? event[sides].length > 0 : event[sides].some((side) => isSide(side, actors))) };
}

function compare(amount: number, { op, value }: Term & { kind: 'field' }): boolean {
  if (value === '*') return true;
  const wanted = Number(value.replaceAll(',', ''));
  return op === '>' ? amount > wanted : op === '>=' ? amount >= wanted : op === '<' ? amount < wanted : op === '<=' ? amount <= wanted : amount === wanted;
}
