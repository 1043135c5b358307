import type { Bounds } from '../dates/index.ts';
import { spansInSource, type Span } from '../text/index.ts';
import type { Party } from './clause.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { sideOf } from './side.ts';
import type { State, Transition } from './state.ts';
import type { Scene, Step } from './step.ts';
import { type SceneInParts, stepsOf } from './steps.ts';

interface Growing {
  readonly kind: State['kind'];
  name: string;
  readonly parties: readonly Party[];
  readonly on: readonly Party[];
  readonly through: Party[];
  readonly proper: boolean;
  secret: boolean;
  interim: boolean;
  readonly transitions: Transition[];
  readonly attested: { entry: string; at: Span; edtf: string; bounds: Bounds }[];
  readonly words: ReadonlySet<string>;
  /** Of its words those that tell which it is. */
  readonly telling: readonly string[];
  /** The sides that hold it, and with those that it is laid on. */
  readonly owners: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  notBefore?: Bounds;
  /** Number of the entry it was last spoken of. */
  seen: number;
}

const SMALL = new Set('the of on in with and by to its over a an for at from their his between into under or as some all any no s'.split(' '));
const KINDS = new Set('sanctions sanction ban agreement negotiations negotiation talks talk channel policy meetings meeting deal direct'.split(' '));

/** Words for one thing. */
const SAME: Readonly<Record<string, string>> = { truce: 'ceasefire', truces: 'ceasefire', armistice: 'ceasefire', cease: 'ceasefire', fire: 'ceasefire', cessation: 'ceasefire', embargoes: 'embargo', broadcasting: 'broadcast', broadcasts: 'broadcast' };
const contents = new Map<string, Set<string>>();
/** The words of a name that tell something. */
function contentWords(name: string): Set<string> {
  const known = contents.get(name);
  if (known) return known;
  const made = makeContent(name);
  if (contents.size > 5000) contents.clear();
  contents.set(name, made);
  return made;
}
const makeContent = (name: string): Set<string> => new Set(name.toLowerCase().normalize('NFKC').replace(/['’]s\b/g, '').replace(/\./g, '').split(/[^\p{L}\d+&]+/u).filter((word) => word && !SMALL.has(word)).map((word) => SAME[word] ?? word.replace(/(?<=..)s$/, '')));
/** Words that only tell the kind: "talk" as "talks". */
const KIND_WORDS = new Set([...KINDS, ...[...KINDS].filter((word) => word.endsWith('s')).map((word) => word.slice(0, -1))]);
const telling = (words: ReadonlySet<string>): string[] => [...words].filter((word) => !KIND_WORDS.has(word));

const day = (bound: Bounds[keyof Bounds] | undefined, otherwise: number): number => (typeof bound === 'number' ? bound : otherwise);

/** Whether the last thing said of a state leaves it in force. */
const isOpen = (state: Growing): boolean => {
  const last = state.transitions.findLast(({ contested }) => !contested);
  return last === undefined || last.type === 'begins' || last.type === 'resumes';
};
const closedByImplication = (state: Growing): boolean => state.transitions.at(-1)?.implied !== undefined;

/** Names of the sides, with what they act for. Groups that have no name are no sides. */
function roots(parties: readonly Party[]): Set<string> {
  const found = new Set<string>();
  for (const { canonical, form, of, members } of parties) {
    if (form === 'group' && of === undefined) continue;
    found.add(canonical);
    if (of) found.add(of);
    for (const member of members ?? []) found.add(member);
  }
  return found;
}
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

/** What a step is compared by: reckoned once for all states that it is held against. */
interface Meant {
  readonly telling: readonly string[];
  readonly its: readonly string[];
  readonly owners: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
}

function meantBy(step: Step): Meant {
  const all = telling(contentWords(step.name));
  // "a deal of A and B": the names of the sides alone tell nothing of which deal it is.
  const sideWords = step.definite || step.kind === 'sanctions' ? undefined : contentWords([...step.parties, ...step.on].map(({ canonical }) => canonical).join(' '));
  return { telling: all, its: sideWords ? all.filter((word) => !sideWords.has(word)) : all, owners: roots(step.parties), sides: roots([...step.parties, ...step.on]) };
}

/** How well a step fits a state that is known: 0 does not. */
function fit(state: Growing, step: Step, { its, sides: theirs }: Meant): number {
  if (state.kind !== step.kind && !(isNear(state.kind, step.kind) && step.definite)) return 0;
  const { telling: own, sides } = state;
  const overlap = shared(sides, theirs);
  // A truce of one side is not that of another.
  if (step.kind === 'agreement' && !step.definite && overlap === 0 && sides.size > 0 && theirs.size > 0) return 0;
  if (step.definite && its.length === 0) return isOpen(state) || step.type === 'resumes' ? 0.4 : 0;
  const likeness = its.length === 0 ? 0 : its.filter((word) => own.includes(word)).length / Math.max(1, step.definite ? its.length : Math.min(its.length, own.length));
  return likeness * 0.6 + (overlap > 0 ? 0.2 : theirs.size === 0 || sides.size === 0 ? 0.1 : 0) + (state.kind === step.kind ? 0.05 : 0);
}
const isNear = (a: string, b: string): boolean => (a === 'sanctions' && b === 'ban') || (a === 'ban' && b === 'sanctions') || (a === 'negotiation' && b === 'channel');

const RECENT = 100;

/** Which state a step speaks of; undefined: a new one, or none. */
function find(all: readonly Growing[], step: Step): Growing[] {
  const meant = meantBy(step);
  // What has not been spoken of for so long is not meant; and reading stays linear in the number of states.
  const states = all.length > RECENT ? all.slice(-RECENT) : all;
  const same = states.filter(({ kind, proper }) => (kind === step.kind || (isNear(kind, step.kind) && step.definite)) && (step.proper !== true || proper));
  if (step.proper) {
    const named = same.findLast(({ name }) => name === step.name);
    return named ? [named] : [];
  }
  // "the snapback": what has come back, or is claimed to.
  if (/snapback/i.test(step.name) && !/sanction/i.test(step.name)) {
    const back = same.filter(({ transitions }) => transitions.at(-1)?.type === 'resumes').toSorted((a, b) => a.seen - b.seen).at(-1);
    return back ? [back] : [];
  }
  if (step.type === 'replaces' || step.all === true) {
    const { owners } = meant;
    const its = meant.telling.filter((word) => !/^(?:prior|earlier|previou|old|former|existing)$/.test(word));
    const kin = (state: Growing): boolean => step.type === 'replaces' ? its.length === 0 || its.some((word) => state.words.has(word)) : owners.size === 0 || shared(state.owners, owners) > 0;
    return same.filter((state) => (isOpen(state) || state.transitions.at(-1)?.type === 'suspends') && kin(state));
  }
  if (step.kind === 'negotiation') return findTalks(same, step, meant);
  if (step.kind === 'ban') return findBan(same, step, meant);
  const ranked = same.map((state) => ({ state, score: fit(state, step, meant) })).filter(({ score }) => score >= (!step.opens && !step.definite ? 0.55 : step.definite && meant.telling.length === 0 ? 0.3 : step.definite ? 0.5 : step.kind === 'sanctions' ? 0.7 : 0.62)).toSorted((a, b) => b.score - a.score || b.state.seen - a.state.seen);
  return ranked[0] ? [ranked[0].state] : [];
}

function findBan(bans: readonly Growing[], step: Step, meant: Meant): Growing[] {
  // What is opened again is what was closed.
  if (step.name.startsWith('closure of ')) return bans.filter((state) => state.name.startsWith('closure of ') && fit(state, step, meant) >= 0.6).slice(-1);
  if (step.definite) {
    const last = bans.findLast(isOpen);
    return last ? [last] : [];
  }
  const talks = /\b(?:talk|negotiation|meeting|speak|contact)/;
  const found = bans.findLast((state) => (talks.test(state.name) && talks.test(step.name) ? shared(state.sides, meant.sides) > 0 : fit(state, step, meant) >= 0.6));
  return found ? [found] : [];
}

function findTalks(talks: readonly Growing[], step: Step, meant: Meant): Growing[] {
  const sides = meant.owners;
  const two = (state: Growing): boolean => shared(state.owners, sides) >= 2;
  // "the accession talks" are none that were never called so.
  const sideWords = contentWords(step.parties.map(({ canonical }) => canonical).join(' '));
  const its = meant.telling.filter((word) => !sideWords.has(word) && !/^(?:the|first|second|last|latest|official|formal|secret|further|new|peace|round|full)$/.test(word));
  const other = (state: Growing): boolean => step.definite && its.length > 0 && !its.some((word) => state.words.has(word));
  if (step.type === 'ends' || step.type === 'suspends') {
    const open = talks.filter((state) => isOpen(state) && !other(state));
    const found = step.definite ? open.findLast((state) => sides.size === 0 || shared(state.owners, sides) > 0 || sides.size <= 2) : open.findLast((state) => two(state) || fit(state, step, meant) > 0.6);
    return found && (step.definite || sides.size > 0) && !(sides.size >= 2 && !two(found) && step.definite && shared(found.owners, sides) === 0) ? [found] : [];
  }
  if (step.type === 'resumes') {
    const paused = talks.findLast((state) => !isOpen(state) && !closedByImplication(state) && (sides.size === 0 || two(state) || fit(state, step, meant) > 0.5));
    return paused ? [paused] : [];
  }
  // Talks that are said to go on: an open one with the same sides, and not set apart by being secret, direct or through others.
  const apart = step.secret === true || step.through.length > 0;
  const open = talks.findLast((state) => isOpen(state) && !apart && !state.secret && (step.definite ? sides.size === 0 : shared(state.owners, sides) >= 2 && sides.size <= state.owners.size + 1));
  return open ? [open] : [];
}

/** Makes states of all that the entries say, in document order. */
export function joinStates(scenes: readonly SceneInParts[]): State[] {
  const states: Growing[] = [];
  scenes.forEach((each, index) => {
    const { scene } = each;
    const here: Growing[] = [];
    const steps = stepsOf(each, index);
    if (steps.length === 0) return;
    const toSource = spansInSource(scene.read.entry.text);
    for (const step of steps) apply(states, here, step, scene, toSource, index);
  });
  return states.filter(({ transitions }) => transitions.length > 0).map(finish);
}

function apply(states: Growing[], here: Growing[], step: Step, scene: Scene, toSource: (span: Span) => Span, index: number): void {
  const bounds = edtfBounds(step.edtf);
  if (!bounds) return;
  const words = scene.read.words.words;
  const at = toSource({ start: words[step.from]?.start ?? 0, end: words[step.to - 1]?.end ?? 0 });
  const said = { entry: step.entry, at, edtf: step.edtf, bounds };
  let found = find(states, step);
  if (step.type === 'expires' && found.length === 0) found = here.filter(({ kind }) => kind === 'agreement').slice(0, 1);
  if (step.firstTime && found.length > 0) return;
  if (step.type === 'attested') {
    for (const state of found) {
      state.attested.push(said);
      state.seen = index;
    }
    return;
  }
  const replaced = step.carried && (step.type === 'suspends' || step.type === 'ends') ? states.slice(-RECENT).find(({ kind, transitions }) => kind === step.kind && transitions.at(-1)?.type === 'replaces' && transitions.at(-1)?.entry === step.entry) : undefined;
  if (replaced) {
    // "replaces and weakens the earlier sanctions": said once.
    replaced.attested.push(said);
    return;
  }
  const earlier = here.at(-1);
  // "adds a freeze … and forbids the sale of arms": one thing that one body does.
  if (step.carried && found.length === 0 && step.kind === 'sanctions' && step.type === 'begins' && earlier?.kind === 'sanctions' && earlier.transitions.at(-1)?.type === 'begins' && shared(earlier.owners, roots(step.parties)) > 0) {
    earlier.attested.push(said);
    return;
  }
  // "accepts commitments from X, which promises to …": the one is what the other is about.
  if (step.carried && found.length === 0 && step.kind === 'agreement' && step.type === 'begins' && !step.proper && earlier?.kind === 'agreement' && earlier.transitions.at(-1)?.type === 'begins' && shared(earlier.owners, roots(step.parties)) > 0) {
    earlier.attested.push(said);
    return;
  }
  if (step.mediation && earlier?.kind === 'negotiation') {
    earlier.through.push(...step.through);
    return;
  }
  if (found.length === 0) {
    if (!step.opens) return;
    const content = contentWords(step.name);
    const state: Growing = { kind: step.kind, name: step.name, parties: [...step.parties], on: [...step.on], through: [...step.through], proper: step.proper === true, secret: step.secret === true, interim: step.interim === true, transitions: [], attested: [], words: content, telling: telling(content), owners: roots(step.parties), sides: roots([...step.parties, ...step.on]), seen: index };
    states.push(state);
    here.push(state);
    found = [state];
    // Who leaves an agreement was in it from its beginning.
    const left = / participation in (.*)$/.exec(step.name)?.[1];
    const whole = left === undefined ? undefined : states.find(({ name }) => name === left)?.transitions.find(({ type }) => type === 'begins');
    if (whole && step.type === 'ends') state.notBefore = whole.bounds;
    const since = step.since ? edtfBounds(step.since) : undefined;
    if (step.since && since) state.transitions.push({ type: 'begins', entry: step.entry, at, edtf: step.since, bounds: since });
  }
  for (const state of found) {
    state.seen = index;
    const open = isOpen(state) && state.transitions.length > 0;
    const starting = step.type === 'begins' || step.type === 'resumes';
    const latest = state.transitions.at(-1);
    if (latest && latest.entry === step.entry && latest.edtf === step.edtf && latest.type === 'replaces' && !starting) state.attested.push(said);
    else if (starting && open && !(step.type === 'resumes' && (step.kind === 'sanctions' || step.kind === 'policy'))) {
      state.attested.push(said);
    } else {
      state.transitions.push({ ...said, type: step.type, ...(step.by && step.by !== state.name && { by: step.by }), ...(step.implied && { implied: step.implied }), ...(step.contested && { contested: step.contested }), ...(step.passing && { passing: true as const }) });
    }
    const until = step.until ? edtfBounds(step.until.edtf) : undefined;
    if (step.until && until && step.type !== 'ends') state.transitions.push({ type: 'ends', entry: step.entry, at, edtf: step.until.edtf, bounds: until, implied: step.until.why });
  }
  const started = found[0];
  if (step.kind === 'agreement' && step.type === 'begins' && started) replaceInterim(states, started, said, step);
}

/** A lasting agreement takes the place of the interim one before it, where the two were made by some of the same or by unnamed negotiators. */
function replaceInterim(states: readonly Growing[], agreement: Growing, said: { entry: string; at: Span; edtf: string; bounds: Bounds }, step: Step): void {
  if (step.interim || /resolution/i.test(agreement.name)) return;
  const sides = roots(step.parties.filter(({ form }) => form !== 'group'));
  for (const state of states.slice(-RECENT)) {
    if (state === agreement || !state.interim || !isOpen(state)) continue;
    if (sides.size > 0 && shared(sides, state.owners) === 0) continue;
    state.transitions.push({ ...said, type: 'replaces', by: agreement.name, implied: 'a lasting agreement follows the interim one' });
  }
}

function finish(state: Growing): State {
  const { kind, name, parties, on, through, secret, attested } = state;
  const transitions = state.transitions.filter((each, index) => {
    // An end that only the author's span implied gives way to one that is said later.
    const later = state.transitions[index + 1];
    return !(each.implied && each.type === 'ends' && later && !later.implied && (later.type === 'ends' || later.type === 'suspends') && day(later.bounds.earliestStart, 0) >= day(each.bounds.earliestStart, 0));
  });
  let hash = 5381;
  for (const char of `${kind}|${name}`) hash = ((hash * 33) ^ char.codePointAt(0)!) >>> 0;
  return { id: `s-${hash.toString(36)}`, kind, name, parties: parties.map(sideOf), on: on.map(sideOf), through: through.map(sideOf), ...(secret && { secret: true as const }), ...(state.notBefore && { notBefore: state.notBefore }), transitions, attested };
}
