import { isPlover, ploverTypes, type Plover } from '../events/plover.ts';

/** What a reader says of a reading. Each is keyed to words of the document, so that it outlives edits of the rest. */
export type Correction =
  /** All these names are one actor, called `as`. */
  | { readonly do: 'merge'; readonly names: readonly string[]; readonly as: string }
  /** Where these words stand in an entry that holds `within`, they mean another actor. */
  | { readonly do: 'split'; readonly words: string; readonly within: string; readonly as: string }
  /** The event that these words say is none; where several entries have the words, that of the entry that holds `within`. */
  | { readonly do: 'drop'; readonly words: string; readonly within?: string }
  | { readonly do: 'type'; readonly words: string; readonly as: Plover; readonly within?: string }
  /** A state goes by another name. */
  | { readonly do: 'name'; readonly state: string; readonly as: string }
  | { readonly do: 'drop state'; readonly state: string };

/** A correction as it stands in a sidecar or is sent to a server: `{ type: "words", as: "CONSULT" }`. */
export type CorrectionFields = Readonly<Record<string, string | readonly string[]>>;

export interface NoCorrection {
  readonly mistake: string;
}

/** By its first field, the fields that a correction needs and those that it may have. */
const FORMS: Readonly<Record<Correction['do'], { readonly needs: readonly string[]; readonly may?: readonly string[] }>> = {
  merge: { needs: ['merge', 'as'] },
  split: { needs: ['split', 'in', 'as'] },
  drop: { needs: ['drop'], may: ['in'] },
  type: { needs: ['type', 'as'], may: ['in'] },
  name: { needs: ['name', 'as'] },
  'drop state': { needs: ['drop state'] },
};

/** No words of a document that key a correction, and no name, are longer. */
const LONGEST = 4000;

const written = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '');

/** Reads a correction from its fields; what is wrong with them is said in a sentence. */
export function correctionFrom(fields: unknown): Correction | NoCorrection {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return { mistake: 'A correction is fields in braces, as {drop: "the words of an event"}.' };
  const given = fields as Readonly<Record<string, unknown>>;
  const kinds = Object.keys(FORMS) as Correction['do'][];
  const kind = kinds.find((each) => Object.hasOwn(given, each));
  if (kind === undefined) return { mistake: `A correction begins with ${kinds.join(', ')}; found ${Object.keys(given).join(', ') || 'nothing'}.` };
  const { needs, may = [] } = FORMS[kind];
  const stray = Object.keys(given).find((key) => !needs.includes(key) && !may.includes(key));
  if (stray !== undefined) return { mistake: `"${kind}" has no field "${stray}". Its fields are ${[...needs, ...may].join(', ')}.` };
  const missing = needs.find((key) => !Object.hasOwn(given, key));
  if (missing !== undefined) return { mistake: `"${kind}" needs the field "${missing}".` };
  if (kind === 'merge') {
    const names = Array.isArray(given['merge']) ? given['merge'].map(written).filter(Boolean) : [];
    if (names.length === 0) return { mistake: '"merge" is a list of names. Write {merge: [Karzai, the president], as: Hamid Karzai}.' };
    if (names.length > 200 || names.some((name) => name.length > LONGEST)) return { mistake: `"merge" is a list of at most 200 names, each of at most ${LONGEST} characters.` };
  }
  for (const key of Object.keys(given)) {
    if (key === 'merge') continue;
    const words = written(given[key]);
    if (words === '' || words.length > LONGEST) return { mistake: `"${key}" of "${kind}" is words, at least one letter and at most ${LONGEST}.` };
  }
  const words = (key: string): string => written(given[key]);
  const within = Object.hasOwn(given, 'in') ? { within: words('in') } : {};
  switch (kind) {
    case 'merge': return { do: kind, names: (given['merge'] as unknown[]).map(written).filter(Boolean), as: words('as') };
    case 'split': return { do: kind, words: words('split'), within: words('in'), as: words('as') };
    case 'drop': return { do: kind, words: words('drop'), ...within };
    case 'type': {
      const as = words('as');
      return isPlover(as) ? { do: kind, words: words('type'), as, ...within } : { mistake: `"${as}" is no type of event. Types are ${ploverTypes.join(', ')}.` };
    }
    case 'name': return { do: kind, state: words('name'), as: words('as') };
    case 'drop state': return { do: kind, state: words('drop state') };
  }
}

/** The fields of a correction: what {@link correctionFrom} reads. */
export function correctionFields(correction: Correction): CorrectionFields {
  switch (correction.do) {
    case 'merge': return { merge: correction.names, as: correction.as };
    case 'split': return { split: correction.words, in: correction.within, as: correction.as };
    case 'drop': return { drop: correction.words, ...(correction.within !== undefined && { in: correction.within }) };
    case 'type': return { type: correction.words, as: correction.as, ...(correction.within !== undefined && { in: correction.within }) };
    case 'name': return { name: correction.state, as: correction.as };
    case 'drop state': return { 'drop state': correction.state };
  }
}

/** Words that YAML needs no quotation marks for inside a flow mapping: letters, figures, inner blanks and hyphens, and no word with a meaning of its own. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}[\p{L}\p{M}\p{N} -]*$/iu;

/** A string in YAML: plain where it can be, else in double quotes as JSON writes them, which YAML 1.2 reads alike. */
const scalar = (words: string): string => (PLAIN.test(words) ? words : JSON.stringify(words));

/** A correction as a line of a sidecar, without its dash: `{type: "the words", as: CONSULT}`. */
export const correctionLine = (correction: Correction): string =>
  `{${Object.entries(correctionFields(correction)).map(([key, value]) => `${key}: ${typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`}`).join(', ')}}`;

export const sameCorrection = (a: Correction, b: Correction): boolean => correctionLine(a) === correctionLine(b);
