import { frames } from './lexicons/frames.ts';
import { actionNouns, nounClasses, nounEvents } from './lexicons/nouns.ts';
import { catenatives, irregular, verbClasses, verbTypes } from './lexicons/verbs.ts';
import { isPlover, type Plover } from './plover.ts';

export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** A verb with the particles that belong to it ("hand over"). */
export interface Verb {
  readonly lemma: string;
  readonly base: string;
  readonly particles: readonly string[];
  readonly type?: Plover;
  readonly classes: ReadonlySet<string>;
}

/** All that events are read by: forms of verbs, classes of nouns, what they mean together. */
export interface Grammar {
  /** The bases and forms that a word can be. */
  readonly forms: ReadonlyMap<string, readonly { readonly base: string; readonly form: Form }[]>;
  /** Verbs by their base, those with most particles first. */
  readonly verbs: ReadonlyMap<string, readonly Verb[]>;
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly events: ReadonlyMap<string, Plover>;
  readonly actions: ReadonlyMap<string, string>;
  /** By "CLASS NOUNS"; undefined type: no event by itself. */
  readonly frames: ReadonlyMap<string, Plover | undefined>;
  readonly catenatives: Readonly<Record<string, 'asserted' | 'planned' | 'attempted'>>;
}

/** What a lens or a user's own file adds to the general grammar. */
export interface MoreWords {
  /** TYPE or class → lemmas. */
  readonly verbs?: Readonly<Record<string, readonly string[]>>;
  /** Class → nouns. */
  readonly nouns?: Readonly<Record<string, readonly string[]>>;
  /** "CLASS NOUNS" → type, or "-". */
  readonly frames?: Readonly<Record<string, string>>;
}

const rows = (data: string): [string, string][] => data.trim().split('\n').map((line) => {
  const colon = line.indexOf(':');
  if (colon > 0) return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  const space = line.indexOf(' ');
  return [line.slice(0, space), line.slice(space + 1)];
});

const vowel = /[aeiou]/;
const third = (base: string): string => (/(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`);
const doubles = (base: string): boolean => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || DOUBLING.has(base);
const DOUBLING = new Set('commit admit permit expel swap repel rebel scrap submit transfer acquit kidnap cancel refer defer readmit compel equip prefer occur drop stop ban bar plan abet'.split(' '));
const past = (base: string): string => (base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`);
const ing = (base: string): string => (/[^eoy]e$/.test(base) && vowel.test(base.slice(0, -1)) ? `${base.slice(0, -1)}ing` : base.endsWith('ie') ? `${base.slice(0, -2)}ying` : doubles(base) || /^(?:begin|set|put|cut|shut|let|get|hit|run|sit|win|quit|split)$/.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`);

const made = new Map<MoreWords | undefined, Grammar>();

/** The grammar, with a lens's own words where there are any. */
export function grammar(more?: MoreWords): Grammar {
  let found = made.get(more);
  if (!found) {
    found = make(more);
    made.set(more, found);
  }
  return found;
}

function make(more: MoreWords | undefined): Grammar {
  const types = new Map<string, Plover>();
  const classes = new Map<string, Set<string>>();
  const lemmas = new Set<string>();
  const put = (key: string, words: readonly string[]): void => {
    for (const lemma of words) {
      lemmas.add(lemma);
      if (isPlover(key)) {
        if (!types.has(lemma)) types.set(lemma, key);
      } else classes.set(lemma, (classes.get(lemma) ?? new Set()).add(key));
    }
  };
  for (const [key, words] of rows(verbTypes)) put(key, words.split(' '));
  for (const [key, words] of rows(verbClasses)) for (const lemma of words.split(' ')) {
    lemmas.add(lemma);
    classes.set(lemma, (classes.get(lemma) ?? new Set()).add(key));
  }
  for (const [key, words] of Object.entries(more?.verbs ?? {})) put(key, words.map((word) => word.replaceAll(' ', '_')));
  const verbs = new Map<string, Verb[]>();
  for (const lemma of lemmas) {
    const [base = lemma, ...particles] = lemma.split('_');
    const type = types.get(lemma);
    const verb: Verb = { lemma, base, particles, classes: classes.get(lemma) ?? new Set(), ...(type && { type }) };
    verbs.set(base, [...(verbs.get(base) ?? []), verb]);
  }
  for (const list of verbs.values()) list.sort((a, b) => b.particles.length - a.particles.length);
  const forms = new Map<string, { base: string; form: Form }[]>();
  const form = (word: string, base: string, kind: Form): void => {
    const list = forms.get(word) ?? [];
    if (!list.some((each) => each.base === base && each.form === kind)) list.push({ base, form: kind });
    forms.set(word, list);
  };
  const odd = new Map(irregular.trim().split(';').map((line) => line.trim().split(' ')).map(([base = '', was = '', been = '']) => [base, [was, been]] as const));
  for (const base of new Set([...verbs.keys(), ...Object.keys(catenatives)])) {
    form(base, base, 'base');
    form(third(base), base, 'third');
    form(ing(base), base, 'ing');
    const [was, been] = odd.get(base) ?? [past(base), past(base)];
    form(was ?? '', base, 'past');
    form(been ?? '', base, 'participle');
    if (/el$|al$/.test(base) && !odd.has(base)) form(`${base}led`, base, 'past');
    if (base === 'cancel') for (const word of ['canceled', 'cancelling', 'canceling']) form(word, base, word.endsWith('g') ? 'ing' : 'past');
  }
  const nouns = new Map<string, string[]>();
  for (const [key, words] of [...rows(nounClasses), ...Object.entries(more?.nouns ?? {}).map(([kind, list]) => [kind, list.map((word) => word.replaceAll(' ', '_')).join(' ')] as const)]) {
    for (const noun of words.split(' ')) nouns.set(noun, [...(nouns.get(noun) ?? []), key]);
  }
  const table = new Map<string, Plover | undefined>();
  for (const [key, type] of [...rows(frames), ...Object.entries(more?.frames ?? {})]) table.set(key, isPlover(type) ? type : undefined);
  return {
    forms, verbs, nouns, frames: table, catenatives,
    events: new Map(nounEvents.trim().split(';').map((pair) => pair.trim().split(' ') as [string, Plover])),
    actions: new Map(actionNouns.trim().split(';').map((pair) => pair.trim().split(' ') as [string, string])),
  };
}
