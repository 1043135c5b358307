import { cities } from './lexicons/generated/cities.ts';
import { commonWords as common } from './lexicons/generated/common-words.ts';
import { states } from './lexicons/generated/states.ts';
import { names } from './lexicons/names.ts';

export type ActorKind = 'state' | 'people' | 'organization' | 'bloc' | 'person' | 'group';

/** One way of writing one name. */
export interface Name {
  /** As cut into words. */
  readonly words: readonly string[];
  readonly canonical: string;
  readonly kind: 'state' | 'people' | 'organization' | 'bloc' | 'place';
  /** `adjective` also stands for the people ("Swiss"); `capital` is a place, or the government that sits there. */
  readonly form: 'name' | 'adjective' | 'people' | 'capital' | 'city';
  /** The state or body it belongs to. Of capitals: the state. */
  readonly of?: string;
  readonly members?: readonly string[];
}

/** Names by their first word, longest first. */
export interface Lexicon {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  readonly commonWords: ReadonlySet<string>;
  /** ISO 4217 codes by the canonical name of a state. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Members of blocs by canonical name. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** What a name belongs to, by canonical name. */
  readonly of: ReadonlyMap<string, string>;
  /** The first adjective of a state, for composed names ("Iranian regime"). */
  readonly adjective: ReadonlyMap<string, string>;
}

const lines = (data: string): string[] => data.trim().split('\n');
const list = (field: string | undefined): string[] => (field ? field.split(';').filter(Boolean) : []);
/** Names that are also plain words or persons' names: too doubtful to be taken as cities. */
const NOT_CITIES = new Set('Of Van Batman Nice Reading Mobile Split Bath Male Jos Po Leon León Santiago Victoria George Georgetown Jackson Madison Austin Lincoln Kent Warren Bush Norman Carson Hamilton Wellington Nelson Charlotte Abuja-Federal Salem Sale Progress Central Surprise Independence Enterprise Orange Corona Hail Marietta Hassan Rice Salvador Clinton Sun'.split(' '));

let made: Lexicon | undefined;

/** The general lexicon of names, made once from the lists. */
export function lexicon(): Lexicon {
  made ??= make();
  return made;
}

function make(): Lexicon {
  const byFirst = new Map<string, Name[]>();
  const seen = new Set<string>();
  const currencies = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  const of = new Map<string, string>();
  const adjective = new Map<string, string>();
  const commonWords = new Set(common.trim().split(' '));
  const add = (written: string, rest: Omit<Name, 'words'>): void => {
    const words = written.replaceAll('’', "'").split(' ');
    const first = words[0];
    if (!first || seen.has(written)) return;
    seen.add(written);
    const name = { words, ...rest };
    const there = byFirst.get(first);
    if (there) there.push(name);
    else byFirst.set(first, [name]);
  };
  for (const line of lines(names)) {
    const [canonical = '', kind, belongs, written, peoples] = line.split('|');
    if (kind !== 'state' && kind !== 'people' && kind !== 'organization' && kind !== 'bloc' && kind !== 'place') throw new Error(`no kind of name: ${line}`);
    const more = belongs?.includes('+') ? { members: belongs.split('+') } : belongs ? { of: belongs } : {};
    if (more.members) members.set(canonical, more.members);
    if (more.of) of.set(canonical, more.of);
    for (const name of [canonical, ...list(written)]) add(name, { canonical, kind, form: 'name', ...more });
    for (const name of list(peoples)) add(name, { canonical, kind, form: /(?:ns|is|ts|ks|es|ds|bs|men|rs)$/.test(name) && name !== 'Swiss' ? 'people' : 'adjective', ...more });
    const first = list(peoples)[0];
    if (first && !adjective.has(canonical)) adjective.set(canonical, first);
  }
  const stateOf = new Map<string, string>();
  for (const line of lines(states)) {
    const [code = '', name = '', demonyms, capitals, further, money] = line.split('|');
    stateOf.set(code, name);
    const currency = list(money)[0];
    if (currency) currencies.set(name, currency);
    add(name, { canonical: name, kind: 'state', form: 'name' });
    for (const other of list(further)) add(other, { canonical: name, kind: 'state', form: 'name' });
    for (const demonym of list(demonyms)) {
      if (commonWords.has(demonym.toLowerCase()) && demonym.length < 5) continue;
      add(demonym, { canonical: name, kind: 'state', form: 'adjective' });
      if (!adjective.has(name)) adjective.set(name, demonym);
      if (/(?:n|i)$/.test(demonym)) add(`${demonym}s`, { canonical: name, kind: 'state', form: 'people' });
    }
    for (const capital of list(capitals)) add(capital, { canonical: capital, kind: 'place', form: 'capital', of: name });
  }
  for (const [name, state] of [['Washington', 'United States'], ['Beijing', 'China'], ['Peking', 'China'], ['The Hague', 'Netherlands'], ['Saigon', 'South Vietnam'], ['Kiev', 'Ukraine'], ['Tel Aviv', 'Israel'], ['Bonn', 'West Germany'], ['Sanaa', 'Yemen'], ['Kishinev', 'Moldova']] as const) {
    add(name, { canonical: name, kind: 'place', form: name === 'The Hague' || name === 'Tel Aviv' ? 'city' : 'capital', of: state });
  }
  for (const line of lines(cities)) {
    const [code = '', written] = line.split('|');
    const state = stateOf.get(code);
    for (const city of list(written)) {
      if (NOT_CITIES.has(city) || (commonWords.has(city.toLowerCase()) && city.length < 6)) continue;
      add(city, { canonical: city, kind: 'place', form: 'city', ...(state && { of: state }) });
    }
  }
  for (const found of byFirst.values()) found.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, commonWords, currencies, members, of, adjective };
}

/** The longest name that stands at a word, if there is one. */
export function nameAt(words: readonly { readonly text: string }[], index: number, { byFirst }: Lexicon): Name | undefined {
  const first = words[index]?.text.replaceAll('’', "'");
  const found = first === undefined ? undefined : byFirst.get(first);
  return found?.find((name) => name.words.every((word, offset) => offset === 0 || words[index + offset]?.text.replaceAll('’', "'") === word));
}
