import { NOTHING, type Chosen, type Facet } from '../ask/index.ts';
import { isoDay, parseIsoDay } from '../dates/day.ts';
import type { Day } from '../dates/when.ts';
import type { Window } from '../view/scale.ts';
import { isLanes, type Lanes } from './lanes.ts';

/** What an address says of a view. */
export interface Place {
  readonly query: string;
  readonly window?: Window;
  /** In time, not on a fold. Absent where the whole of time is in view. */
  readonly view?: Window;
  readonly chosen?: string;
  /** Absent where none is chosen. */
  readonly facets?: Chosen;
  /** The day of the cursor. */
  readonly day?: number;
  readonly lanes?: Lanes;
  /** Whether long empty stretches are folded. */
  readonly fold?: boolean;
}

/** Facets have their own names in an address. */
const FACETS = Object.keys(NOTHING) as Facet[];

/** Whole days, both inclusive, as they stand in an address. */
const iso = ({ from, to }: Window): [string, string] => [isoDay(Math.floor(from) as Day), isoDay(Math.max(Math.floor(from), Math.ceil(to) - 1) as Day)];

function days(from: string | null, to: string | null): Window | undefined {
  const first = parseIsoDay(from ?? '');
  const last = parseIsoDay(to ?? '');
  return first === undefined || last === undefined || last < first ? undefined : { from: first, to: last + 1 };
}

/**
 * Writes a view into an address: `?q=words&from=2018-01-01&to=2020-12-31&view=2017-01-01..2021-12-31&who=Oman&kind=CONSULT&day=2019-06-01&lanes=who&fold=1#e-…`.
 * Other parts of the address stay as they are.
 */
export function addressOf({ query, window, view, chosen, facets = NOTHING, day, lanes, fold = false }: Place, base: string): string {
  const url = new URL(base);
  const set = (name: string, value: string | undefined) => { if (value) url.searchParams.set(name, value); else url.searchParams.delete(name); };
  const [from, to] = window === undefined ? [] : iso(window);
  set('q', query);
  set('from', from);
  set('to', to);
  set('view', view === undefined ? undefined : iso(view).join('..'));
  set('lanes', lanes);
  set('fold', fold ? '1' : undefined);
  set('day', day === undefined ? undefined : isoDay(day as Day));
  for (const facet of FACETS) {
    url.searchParams.delete(facet);
    for (const value of facets[facet]) url.searchParams.append(facet, value);
  }
  url.hash = chosen ?? '';
  return url.href.replace(/#$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Reads a view from an address; what it does not say, or says wrongly, is left out. */
export function placeOf(address: string): Place {
  const { searchParams: said, hash } = new URL(address);
  const window = days(said.get('from'), said.get('to'));
  const [first, last] = (said.get('view') ?? '').split('..');
  const view = days(first ?? null, last ?? null);
  const chosen = decoded(hash.slice(1));
  const day = parseIsoDay(said.get('day') ?? '');
  const lanes = said.get('lanes');
  const facets = { who: said.getAll('who'), kind: said.getAll('kind'), instrument: said.getAll('instrument'), state: said.getAll('state') };
  const some = Object.values(facets).some((values) => values.length > 0);
  return { query: said.get('q') ?? '', ...(some && { facets }), ...(day !== undefined && { day }), ...(isLanes(lanes) && { lanes }), ...(said.get('fold') === '1' && { fold: true }), ...(window && { window }), ...(view && { view }), ...(chosen.startsWith('e-') && { chosen }) };
}
