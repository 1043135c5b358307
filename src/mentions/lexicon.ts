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

/** Names among the commonest words: given names, surnames and firms, which do begin sentences as names. */
const NAMES_IN_LIST = new Set(
  `james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeff travis lee tom tim dan jim bob ben sam matt alex nick greg andy simon ian neil graham stuart
mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin kate emma jenny sue
google microsoft apple yahoo amazon ebay intel cisco oracle sony nokia motorola dell ibm toyota honda ford bmw nissan samsung siemens disney nasa linux adobe kennedy nixon clinton reagan obama bush blair wilson johnson smith jones brown davis miller moore taylor anderson jackson harris thompson robinson lewis walker hall wright lopez hill adams baker nelson carter roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan murphy bailey cooper richardson cox ward peterson gray watson brooks sanders ross henderson coleman jenkins perry powell long patterson hughes washington butler simmons foster bryant alexander russell griffin hayes myers hamilton sullivan wallace`.split(/\s+/).filter((word) => !/^(?:mark|frank|rose|grace|hall|hill|long|gray|brown|ward|cook|cox|rice|bush|apple|amazon|oracle|ford|rob|bill|victor|jean|earl|dale|wright|baker|carter|butler|foster|parker|walker|reed|robin|sue|ruby|may|joy|dell|intel)$/.test(word)),
);

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
  const commonWords = new Set(common.trim().split(' ').filter((word) => !NAMES_IN_LIST.has(word)));
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
      if (/[^hs]$/.test(demonym) && !demonym.endsWith('se') && !demonym.endsWith('ic')) add(`${demonym}s`, { canonical: name, kind: 'state', form: 'people' });
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
