import type { Account, AccountEntry } from '../account/account.ts';
import { isoBound, outermost, type Bound, type Bounds, type When } from '../dates/index.ts';
import type { Section } from '../entries/index.ts';
import type { Side, State } from '../events/index.ts';
import type { Mention } from '../mentions/mention.ts';
import { originer, placer, type Span } from '../text/index.ts';

/** The version of this form. It grows only when something that was there changes its meaning. */
const VERSION = 1;

export interface AnnalsJsonOptions {
  /** Say how it was read too: the settings it went by, the layouts considered, what was left out. */
  readonly explain?: boolean;
}

/**
 * An account as the object that `annals read --json` prints: plain data, days as ISO, spans as UTF-16 offsets in the source.
 * `from` and `to` are the widest bounds, both inclusive; null is open or unknown.
 */
export function annalsJson(account: Account, { explain = false }: AnnalsJsonOptions = {}): AnnalsJson {
  const entryOf = entryWriter(account);
  const { why } = account;
  return { ...headJson(account, explain), entries: account.entries.map(entryOf), states: account.states.map(stateJson), ...(why !== undefined ? { why } : {}) };
}

/**
 * The same object written as JSON, in pieces: joined, they are `JSON.stringify(annalsJson(account))`. A large document's
 * JSON is longer than one string can be.
 */
export function* annalsJsonPieces(account: Account, { explain = false }: AnnalsJsonOptions = {}): Generator<string> {
  const { entries, states, why } = account;
  yield openingJson(account, explain);
  yield* listPieces(entries, entryWriter(account));
  yield '],"states":[';
  yield* listPieces(states, stateJson);
  yield `]${why !== undefined ? `,"why":${JSON.stringify(why)}` : ''}}`;
}

/** The object's beginning, up to its first entry. */
export const openingJson = (account: Account, explain = false): string => `${JSON.stringify(headJson(account, explain)).slice(0, -1)},"entries":[`;

/** About this much is written at a time, in UTF-16 units. */
const PIECE = 262_144;

function* listPieces<Value>(values: readonly Value[], write: (value: Value) => object): Generator<string> {
  let piece = '';
  for (const [index, value] of values.entries()) {
    piece += `${index > 0 ? ',' : ''}${JSON.stringify(write(value))}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** What stands before the entries. */
function headJson(account: Account, explain: boolean): Omit<AnnalsJson, 'entries' | 'states' | 'why'> {
  const { source, title, published } = account;
  return {
    annals: VERSION,
    source: {
      path: source.path,
      mediaType: source.mediaType,
      ...(source.sha256 !== undefined ? { sha256: source.sha256 } : {}),
      ...(source.language !== undefined ? { language: source.language } : {}),
      ...(source.encoding !== undefined ? { encoding: source.encoding } : {}),
    },
    title,
    ...(published !== undefined ? { published } : {}),
    ...(explain ? readingJson(account) : {}),
  };
}

/** How the document was read. */
function readingJson(account: Account): { readonly settings: readonly object[]; readonly layouts: readonly object[]; readonly leftOut: readonly object[] } {
  const place = placer(account.source.text);
  const origin = originer(account.source);
  const where = (at: Span): object => {
    const from = origin(at.start);
    return { line: place(at.start).line, at, ...(from !== undefined ? { place: from } : {}) };
  };
  return {
    settings: account.settings.map(({ at, ...setting }) => ({ ...setting, ...(at && where(at)) })),
    layouts: account.layouts.filter(({ chosen, fits }) => chosen || fits > 0).map(({ at, ...layout }) => ({ ...layout, ...where(at) })),
    leftOut: account.leftOut.map(({ at, why }) => ({ why, ...where(at) })),
  };
}

/** Where the text of an account stands in a longer one. */
export interface Within {
  readonly move: (at: Span) => Span;
  /** Lines before it, less those that stand before its own words. */
  readonly lines: number;
}

const WHOLE: Within = { move: (at) => at, lines: 0 };

/** Writes the entries of one account. */
export function entryWriter(account: Account, within: Within = WHOLE): (entry: AccountEntry) => EntryJson {
  const { text } = account.source;
  const place = placer(text);
  const origin = originer(account.source);
  return (entry) => entryJson(entry, text, place, origin, within);
}

/** What {@link annalsJson} gives. */
export interface AnnalsJson {
  readonly annals: typeof VERSION;
  readonly source: { readonly path: string; readonly mediaType: string; readonly sha256?: string; readonly language?: string; readonly encoding?: string };
  readonly title: string;
  readonly published?: string;
  readonly settings?: readonly object[];
  readonly layouts?: readonly object[];
  readonly leftOut?: readonly object[];
  readonly entries: readonly EntryJson[];
  readonly states: readonly object[];
  readonly why?: string;
}

export interface EntryJson extends WhenJson {
  readonly id: string;
  readonly line: number;
  readonly at: Span;
  /** Where it stands in the original, in its users' words, for formats whose text is extracted. */
  readonly place?: string;
  /** The headings that it stands under, outermost first. */
  readonly sections?: readonly string[];
  readonly label: string;
  readonly text: string;
  readonly inherited?: Span;
  readonly within?: string;
  readonly sources?: readonly { readonly at: Span; readonly text: string; readonly url?: string }[];
  readonly mentions: readonly object[];
  readonly events: readonly object[];
}

interface WhenJson {
  /** Null only with `why`. */
  readonly edtf: string | null;
  readonly why?: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly bounds: Readonly<Record<keyof Bounds, string | null>> | null;
  readonly doubt?: string;
  readonly also?: readonly { readonly edtf: string; readonly why: string }[];
}

function entryJson(entry: AccountEntry, source: string, place: (offset: number) => { readonly line: number }, origin: (offset: number) => string | undefined, { move, lines }: Within): EntryJson {
  const { id, at, label, labelText, when, text, within, sections, sources, mentions, events } = entry;
  const anchor = when.kind === 'read' ? when.provenance.find(({ how, anchor: where }) => how === 'inherited' && where)?.anchor : undefined;
  // An entry without a label of its own stands where its words do.
  const own = label.start >= at.start && label.end <= at.end;
  const from = origin(own ? label.start : at.start);
  return {
    id,
    line: place(own ? label.start : at.start).line + lines,
    at: move(at),
    ...(from !== undefined ? { place: from } : {}),
    ...(sections.length > 0 ? { sections: headingsOf(sections) } : {}),
    label: labelText,
    ...whenJson(when),
    text: text.text,
    ...(anchor ? { inherited: move(anchor) } : {}),
    ...(within !== undefined ? { within } : {}),
    ...(sources.length > 0 ? { sources: sources.map((source_) => ({ ...source_, at: move(source_.at) })) } : {}),
    mentions: mentions.map((mention) => mentionJson(mention, source)),
    events: events.map(({ at: evidence, text: words, when: date, ...event }) => ({ ...event, who: event.who.map(sideJson), toWhom: event.toWhom.map(sideJson), through: event.through.map(sideJson), ...(date && { edtf: date.edtf }), evidence, words })),
  };
}

const headings = new WeakMap<readonly Section[], readonly string[]>();

/** The words of headings; many entries share them. */
function headingsOf(sections: readonly Section[]): readonly string[] {
  const known = headings.get(sections);
  if (known) return known;
  const words = sections.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  headings.set(sections, words);
  return words;
}

function whenJson(when: When): WhenJson {
  if (when.kind === 'unread') return { edtf: null, why: when.why, from: null, to: null, bounds: null };
  const { edtf, bounds, doubt, also } = when;
  return {
    edtf,
    from: isoOf(bounds.earliestStart),
    to: isoOf(bounds.latestEnd),
    bounds: { earliestStart: isoOf(bounds.earliestStart), latestStart: isoOf(bounds.latestStart), earliestEnd: isoOf(bounds.earliestEnd), latestEnd: isoOf(bounds.latestEnd) },
    ...(doubt !== undefined ? { doubt } : {}),
    ...(also !== undefined && also.length > 0 ? { also: also.map(({ edtf: other, why }) => ({ edtf: other, why })) } : {}),
  };
}

/** The bounds of one date are mostly the same day, and those of its neighbours near it. */
let lastIso: { readonly bound: Bound; readonly iso: string | null } = { bound: 'open', iso: null };
function isoOf(bound: Bound): string | null {
  if (lastIso.bound !== bound) lastIso = { bound, iso: typeof bound === 'string' ? null : isoBound(bound) };
  return lastIso.iso;
}

/** A side as plain data: `name` is the state or body that it acts for. */
const sideJson = ({ canonical, text, of, actor }: Side): object => ({ canonical, ...(of && { name: of }), text, ...(actor && { actor }) });

/** A state as plain data: spans of its evidence, dates as EDTF and as widest days. */
function stateJson({ id, kind, name, parties, on, through, secret, transitions, attested, doubt }: State): object {
  return {
    id, kind, name, parties: parties.map(sideJson), on: on.map(sideJson), through: through.map(sideJson), ...(secret && { secret }), ...(doubt && { doubt }),
    transitions: transitions.map(({ at, bounds, ...rest }) => ({ ...rest, ...outermost(bounds), evidence: at })),
    attested: attested.map(({ at, bounds, ...rest }) => ({ ...rest, ...outermost(bounds), evidence: at })),
  };
}

/** A mention as plain data: its very words in the source, a time's reading as `edtf`, all other fields as they are. */
function mentionJson(mention: Mention, source: string): object {
  const text = source.slice(mention.at.start, mention.at.end);
  if (mention.kind !== 'time') return { ...mention, text };
  const { kind, at, when } = mention;
  const anchor = when.kind === 'read' ? when.provenance.find(({ anchor: where }) => where)?.anchor : undefined;
  return { kind, at, text, ...whenJson(when), ...(anchor ? { inherited: anchor } : {}) };
}
