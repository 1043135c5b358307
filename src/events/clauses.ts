import { isFunction, singular, type ActorKind, type ActorPiece, type Piece, type ReadEntry, type Stretch, type Word } from '../mentions/index.ts';
import type { Grammar, Verb } from './grammar.ts';
import type { Side } from './event.ts';
import type { Plover, Status } from './plover.ts';
import { cover, verbsIn, type FoundVerb } from './verbs-in-text.ts';

/** A side while it is read: with how it is named and where. */
export interface Party extends Side {
  readonly form?: string;
  /** Words `from` up to `to`; absent where the party is carried over from an earlier clause. */
  readonly from?: number;
  readonly to?: number;
}

/** What is done or talked of: the noun phrase with a class ("U.S. oil sanctions on Iran"). */
export interface Theme {
  readonly from: number;
  readonly to: number;
  /** The place of its head. */
  readonly head: number;
  readonly classes: readonly string[];
  /** It is the subject: "talks resume". */
  readonly subject: boolean;
  /** Verb's class that a noun carries: "the cessation of talks" is END. */
  readonly action?: string;
}

/** One verb with its sides: what events and states are made of. */
export interface Clause {
  readonly sentence: number;
  readonly verb: FoundVerb | undefined;
  readonly best: Verb | undefined;
  readonly classes: ReadonlySet<string>;
  readonly type: Plover | undefined;
  readonly theme: Theme | undefined;
  readonly who: readonly Party[];
  readonly toWhom: readonly Party[];
  readonly through: readonly Party[];
  readonly status: Status;
  /** Words of the evidence. */
  readonly from: number;
  readonly to: number;
  /** Its subject stands in it, and is not carried over. */
  readonly own: boolean;
  readonly complement?: FoundVerb;
  /** Only supposed: a condition, what is demanded, a thing's own doings. */
  readonly supposed?: true;
}

const PREPS = new Set('of in on at by for from with without after before during under over between among against through via despite into onto upon about to toward towards as across within until since'.split(' '));
const SUBORDINATORS = new Set('which who whom whose that when while after before because although though where whereas but if until unless since so as without'.split(' '));
const PERSONS = /^(?:executive|founder|chairman|chief|people|person|man|woman|child|civilian|soldier|troop|victim|family|families|protester|demonstrator|voter|worker|pilot|student|prisoner|hostage|official|negotiator|minister|leader|guerrilla|rebel|fighter|militant|crowd|police|army|judge|prosecutor|jury|investor|shareholder|creditor|customer|employee|farmer|miner|union|mediator|intermediary|delegation|diplomat|envoy|government|side|party|company|firm|regulator|inspector|lawyer|citizen|refugee|settler|general|officer|cadet|striker|sailor|rioter|dissident|editor|reporter|banker|trader|nurse|doctor|agent|suspect|board|member|parliament|assembly|court|tribunal|panel|state|country|ally|service|expert|scientist|gunman|bomber|attacker|mob|militia|monarch|king|emperor|president|deputy|lawmaker|mp|senator|airline|bank|insurer|regime|junta|opposition|church|commission|committee|council|council)s?$/;
const MEDIATED = /^(?:mediator|intermediary|go-between|facilitator|broker)s?$/;
const VIA = new Set(['through', 'via']);

/** What reading carries from clause to clause and from entry to entry. */
export interface Memory {
  /** Who acted last. */
  last: readonly Party[];
  /** The person last named, for "he". */
  person?: Party;
  /** The two sides last named together, for "the two sides". */
  pair: readonly Party[];
  /** The two states last named together, for "the two governments". */
  states: readonly Party[];
  /** The sides that one of a pair of persons acts for, by canonical name. */
  readonly mayActFor: Map<string, readonly string[]>;
  /** The last body named, for "the company", "the court". */
  bodies: readonly Party[];
}

/** Reads an entry's clauses. `memory` is what went before; it is brought up to date. */
export function readClauses({ words: { words, sentences }, pieces }: ReadEntry, g: Grammar, memory: Memory): Clause[] {
  const named = cover(pieces);
  const out: Clause[] = [];
  let first = 0;
  sentences.forEach((sentence, index) => {
    while (first < pieces.length && (pieces[first]?.from ?? 0) < sentence.from) first++;
    let last = first;
    while (last < pieces.length && (pieces[last]?.from ?? 0) < sentence.to) last++;
    out.push(...readSentence(words, sentence, index, pieces.slice(first, last), named, g, memory));
  });
  return out;
}

interface Scene {
  readonly words: readonly Word[];
  readonly sentence: Stretch;
  readonly pieces: readonly Piece[];
  readonly named: ReadonlyMap<number, Piece>;
  readonly verbs: readonly FoundVerb[];
  readonly g: Grammar;
  readonly memory: Memory;
}

function readSentence(words: readonly Word[], sentence: Stretch, number: number, pieces: readonly Piece[], named: ReadonlyMap<number, Piece>, g: Grammar, memory: Memory): Clause[] {
  const verbs = verbsIn(words, sentence, named, g);
  const scene: Scene = { words, sentence, pieces, named, verbs, g, memory };
  const out: Clause[] = [];
  const skip = new Set<FoundVerb>();
  verbs.forEach((verb, index) => {
    if (skip.has(verb) || verb.role === 'reduced') return;
    if (verb.role === 'infinitive') return;
    const before = out.at(-1);
    const clause = readVerb(scene, verb, index, number, before, skip);
    if (clause) out.push(clause);
  });
  out.push(...nominal(scene, number, out));
  for (const piece of pieces) {
    if (piece.kind === 'actor' && piece.actor === 'organization' && piece.from >= sentence.from && piece.to <= sentence.to) memory.bodies = [...memory.bodies.slice(-8), party(piece, words)];
  }
  return out.toSorted((a, b) => a.from - b.from);
}

export const party = (piece: ActorPiece, words: readonly Word[]): Party => ({
  canonical: piece.canonical, text: written(words, piece.from, piece.to), actor: piece.actor, form: piece.form, from: piece.from, to: piece.to,
  ...(piece.of && { of: piece.of }), ...(piece.members && { members: piece.members }),
});

export function written(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) text += (index > from && !words[index]?.glued ? ' ' : '') + (words[index]?.text ?? '');
  return text;
}

/** Actors whose names lie in words `from`..`to`, members of a group not counted twice. */
function actorsIn({ pieces, words }: Scene, from: number, to: number): Party[] {
  const inside = pieces.filter((piece): piece is ActorPiece => piece.kind === 'actor' && !piece.inner && piece.from >= from && piece.to <= to);
  // "the Saudi ambassador, Prince Bandar" is one person, and so is "Eritrean President Isaias Afwerki".
  const person = (piece: ActorPiece, next: ActorPiece | undefined): boolean =>
    next?.form === 'person' && ((piece.form === 'adjective' && next.from === piece.to && next.of === piece.canonical) || (piece.form === 'group' && words[piece.to]?.text === ',' && next.from === piece.to + 1 && next.of === piece.of));
  const named = inside.filter((piece, index) => !person(piece, inside[index + 1]));
  return named.map((piece) => party(piece, words));
}

/** States named as places in words `from`..`to`: "troops into Kuwait". */
function statesIn({ pieces, words }: Scene, from: number, to: number): Party[] {
  return pieces.flatMap((piece) => (piece.kind === 'place' && piece.of === piece.canonical && piece.from >= from && piece.to <= to ? [{ canonical: piece.canonical, text: written(words, piece.from, piece.to), actor: 'state' as ActorKind, from: piece.from, to: piece.to }] : []));
}

/** Where the noun phrase begins that ends before `end`: over lists ("A, B and C"), back to a comma, a verb, or a word that opens a clause. */
function phraseStart({ words, sentence, named, verbs }: Scene, end: number): number {
  let at = end - 1;
  let depth = 0;
  let and = false;
  for (; at >= sentence.from; at--) {
    const word = words[at];
    if (!word) break;
    if (word.low === 'and' || word.low === 'or' || word.text === ')') and = true;
    if (word.text === ')') depth++;
    if (word.text === '(') depth--;
    const piece = named.get(at);
    if (piece) {
      at = piece.from;
      continue;
    }
    if (depth > 0) continue;
    if (/^[;:—–.!?]$/.test(word.text)) break;
    if (word.text === ',') {
      // A comma goes on with a list only between names.
      const next = named.has(at + 1) || (/^(?:and|the|or)$/.test(words[at + 1]?.low ?? '') && (named.has(at + 2) || named.has(at + 3)));
      if (!(and && next && named.has(at - 1))) break;
      continue;
    }
    if (SUBORDINATORS.has(word.low) && word.low !== 'as') break;
    if (verbs.some((verb) => (verb.role === 'finite' || verb.role === 'participle') && verb.at <= at && at < verb.to)) break;
    if (word.low === 'to' && verbs.some((verb) => verb.role === 'infinitive' && verb.helpersFrom === at)) break;
    if (verbs.some((verb) => verb.role === 'infinitive' && verb.at === at)) break;
  }
  return Math.max(at + 1, sentence.from);
}

/** The place of the head of a noun phrase: its last noun before the first preposition. */
function headOf({ words, named, g }: Scene, from: number, to: number): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    const piece = named.get(at);
    if (piece && piece.kind !== 'quantity') {
      head = piece.to - 1;
      at = piece.to - 1;
      continue;
    }
    if (head >= 0 && /[a-z]{3}ing$/.test(word.low) && g.nouns.has(singular(words[head]?.low ?? '')) && !g.nouns.has(word.low)) break;
    if (/^(?:forward|together|back|again|today|once|abroad|instead|ahead|alone|too|further|home|twice|each|own|same|day)$/.test(word.low) && head >= 0) continue;
    if (head >= 0 && (PREPS.has(word.low) || /^[,(;:]$/.test(word.text))) break;
    if (word.kind === 'word' && !isFunction(word.low) && !/^['’]s$/.test(word.text)) head = at;
  }
  return head;
}

/** Classes of the noun (or instrument) that ends at `head`, two words first ("air strike", "asset freeze"). */
function classesAt({ words, named, g }: Scene, head: number): readonly string[] {
  const piece = named.get(head);
  if (piece?.kind === 'instrument') {
    if (/sanction/i.test(piece.canonical)) return ['SANCTIONS', 'LAW'];
    if (piece.type === 'resolution') return ['RESOLUTION'];
    if (piece.type === 'demand-list') return ['DEMAND'];
    if (piece.type === 'policy') return /(?:Act|Law|Bill|Decree|Directive|Order|Regulation|Constitution)/.test(piece.canonical) ? ['LAW'] : ['POLICY'];
    return ['AGREEMENT'];
  }
  if (piece?.kind === 'money') return ['AID'];
  if (piece?.kind === 'actor' && piece.form !== 'group') return [];
  const low = words[head]?.low ?? '';
  const two = `${words[head - 1]?.low ?? ''}_${singular(low)}`;
  return g.nouns.get(two) ?? g.nouns.get(low) ?? g.nouns.get(singular(low)) ?? [];
}

/** The theme in a stretch: the first noun phrase with a class, over "of", "on" and "and". */
function themeIn(scene: Scene, from: number, to: number, subject: boolean): Theme | undefined {
  const { words, g } = scene;
  let start = from;
  let action: string | undefined;
  for (let hops = 0; hops < 4 && start < to; hops++) {
    const head = headOf(scene, start, to);
    if (head < 0) return undefined;
    const low = words[head]?.low ?? '';
    const carries = g.actions.get(low) ?? g.actions.get(singular(low));
    const ofNext = words[head + 1]?.low === 'of' && head + 2 < to;
    const classes = classesAt(scene, head);
    if (carries && (ofNext || classes.length === 0)) {
      action ??= carries;
      start = head + 2;
      if (ofNext) continue;
      return undefined;
    }
    const next = words[head + 1]?.low ?? '';
    if (classes.length > 0) return { from: start, to: head + 1, head, classes, subject, ...(action && { action }) };
    if (!PREPS.has(next) && next !== 'and' && next !== ',' && next !== '(') return undefined;
    if (!/^(?:of|on|over|to|about|and|for|into|with|in|from|against)$/.test(next)) return undefined;
    if ((next === 'with' || next === 'in' || next === 'from' || next === 'against' || next === 'for' || next === 'to') && hops > 0) return undefined;
    start = head + 2;
  }
  return undefined;
}

/** Where what follows a verb ends: the next clause. */
function objectEnd({ words, sentence, named, verbs }: Scene, verb: FoundVerb): { to: number; infinitive?: FoundVerb } {
  let infinitive: FoundVerb | undefined;
  let apposed = false;
  for (let at = verb.to; at < sentence.to; at++) {
    const piece = named.get(at);
    if (piece) {
      at = piece.to - 1;
      continue;
    }
    const word = words[at];
    if (!word) break;
    if (/^[;:—–.!?]$/.test(word.text)) return { to: at, ...(infinitive && { infinitive }) };
    if (word.text === ',' && !apposed && named.has(at + 1) && PERSONS.test(words[at - 1]?.low ?? '')) {
      apposed = true;
      continue;
    }
    if (word.text === ',' && apposed && PREPS.has(words[at + 1]?.low ?? '')) {
      apposed = false;
      continue;
    }
    if (word.text === ',' || word.text === '(') {
      const listed = named.has(at - 1) && (named.has(at + 1) || (/^(?:and|or|the)$/.test(words[at + 1]?.low ?? '') && (named.has(at + 2) || named.has(at + 3))));
      if (word.text === '(' || !listed || goesOnWithVerb(verbs, named, words, at)) return { to: at, ...(infinitive && { infinitive }) };
      continue;
    }
    if (SUBORDINATORS.has(word.low) && !(word.low === 'as' || word.low === 'without' || word.low === 'after' || word.low === 'before' || word.low === 'since' || word.low === 'until') && at > verb.to) return { to: at, ...(infinitive && { infinitive }) };
    if ((word.low === 'that' || word.low === 'which' || word.low === 'who' || word.low === 'whether' || word.low === 'how') && at >= verb.to) return { to: at, ...(infinitive && { infinitive }) };
    const here = verbs.find((each) => each.helpersFrom === at || each.at === at);
    if (here && here !== verb) {
      if (here.role === 'infinitive') infinitive ??= here;
      else if (here.role === 'finite' || (here.role === 'participle' && words[here.at - 1]?.low !== 'of' && words[here.at - 1]?.low !== 'from')) {
        let to = at;
        // Do not keep the subject of the verb that follows.
        const start = phraseBefore(words, named, at, verb.to);
        if (here.role === 'finite' && start < at) to = start;
        while (to > verb.to && /^(?:and|,|or|but|then)$/.test(words[to - 1]?.low ?? '')) to--;
        return { to: Math.max(to, verb.to), ...(infinitive && { infinitive }) };
      }
    }
  }
  return { to: sentence.to, ...(infinitive && { infinitive }) };
}

/** Whether the list that a comma goes on with is the subject of the next verb: "bans flights, Britain and France approve". */
function goesOnWithVerb(verbs: readonly FoundVerb[], named: ReadonlyMap<number, Piece>, words: readonly Word[], comma: number): boolean {
  const next = verbs.find((verb) => verb.role === 'finite' && verb.helpersFrom > comma);
  if (!next) return false;
  let at = comma + 1;
  while (at < next.helpersFrom) {
    const piece = named.get(at);
    if (piece) at = piece.to;
    else if (/^(?:and|or|the|,)$/.test(words[at]?.low ?? '')) at++;
    else return false;
  }
  return true;
}

/** Start of the subject that stands right before a verb at `at`, after an "and". */
function phraseBefore(words: readonly Word[], named: ReadonlyMap<number, Piece>, at: number, least: number): number {
  let start = at;
  while (start > least) {
    const piece = named.get(start - 1);
    if (piece) {
      start = piece.from;
      continue;
    }
    const low = words[start - 1]?.low ?? '';
    if (low === 'and' || low === 'but' || low === ',' || low === 'when' || low === 'while') break;
    start--;
  }
  return start > least ? start : at;
}

function readVerb(scene: Scene, verb: FoundVerb, index: number, number: number, before: Clause | undefined, skip: Set<FoundVerb>): Clause | undefined {
  const { words, verbs, g, memory, sentence } = scene;
  const catenative = Object.hasOwn(g.catenatives, verb.base) ? g.catenatives[verb.base] : undefined;
  const { to: end, infinitive } = objectEnd(scene, verb);
  let main = verb;
  let aspect: string | undefined;
  let status: Status = 'asserted';
  const next = verbs[index + 1];
  const classes = new Set(verb.verbs.flatMap((each) => [...each.classes]));
  if (next && next.role === 'participle' && next.at === verb.to && (classes.has('START') || classes.has('END') || classes.has('HOLD'))) {
    main = next;
    aspect = classes.has('END') ? 'END' : 'START';
    skip.add(next);
  } else if (catenative && infinitive && infinitive.helpersFrom <= verb.to + 1) {
    const typed = verb.verbs.find((each) => each.type && each.particles.length === 0)?.type;
    if (!typed) {
      main = infinitive;
      status = catenative;
    }
  }
  const region = main === verb ? { to: end, ...(infinitive && { infinitive }) } : objectEnd(scene, main);
  const subject = subjectOf(scene, verb, before);
  const reported = classes.has('SAY') && words[region.to]?.low === 'that' ? undefined : undefined;
  void reported;
  const saying = before && before.verb && before.verb.verbs.some((each) => each.classes.has('SAY')) && between(words, before.verb.to, verb.helpersFrom, verbs);
  if (verb.negated) status = 'denied';
  else if (verb.modal === 'will' || verb.modal === 'would' || verb.modal === 'shall') status = 'planned';
  else if (verb.modal) status = 'planned';
  else if (saying && status === 'asserted') status = 'reported';
  if (words.slice(verb.at, region.to).some(({ low }, at, all) => low === 'without' && /^(?:success|agreement|result|effect)$/.test(all[at + 1]?.low ?? ''))) status = status === 'asserted' ? 'attempted' : status;
  return finish(scene, { verb: main, outer: verb, end: region.to, ...(region.infinitive && { infinitive: region.infinitive }), subject, number, status, ...(aspect && { aspect }), before }, memory, sentence);
}

const between = (words: readonly Word[], from: number, to: number, verbs: readonly FoundVerb[]): boolean =>
  to - from < 14 && !verbs.some((verb) => verb.role === 'finite' && verb.at >= from && verb.at < to) && !words.slice(from, to).some(({ text }) => /^[;.]$/.test(text));

interface Subject {
  readonly parties: readonly Party[];
  readonly from: number;
  readonly to: number;
  readonly own: boolean;
  readonly theme?: Theme;
  /** "mediators carry papers". */
  readonly mediators?: boolean;
  readonly relative?: boolean;
  /** Of a relative clause: it is said of a thing, or of an instrument. */
  readonly thing?: boolean;
  readonly instrument?: boolean;
  /** Those whom the subject's noun is about: "restrictions on Iran expire". */
  readonly about?: readonly Party[];
}

function subjectOf(scene: Scene, verb: FoundVerb, before: Clause | undefined): Subject {
  const { words, sentence, named, memory, verbs } = scene;
  let end = verb.helpersFrom;
  const carried = (): Subject => before === undefined && verb.at > sentence.from + 1 ? opening(scene, verb) : ({ parties: before?.who.length ? before.who : before?.theme?.subject ? [] : memory.last, from: verb.helpersFrom, to: verb.helpersFrom, own: false });
  while (end > sentence.from && /^(?:also|still|then|now|again|later|jointly|all|each|both|openly|only|[a-z]+ly)$/.test(words[end - 1]?.low ?? '') && !named.has(end - 1)) end--;
  const prior = words[end - 1];
  if (end <= sentence.from || !prior) return carried();
  const piece = named.get(end - 1);
  if (!piece && /^(?:it|he|she|they|we)$/.test(prior.low)) return { parties: antecedents(memory, prior.low), from: end - 1, to: end, own: true };
  if (!piece && /^(?:and|or|but|then|by|while|after|before|without|—|–)$/.test(prior.low)) return carried();
  if (!piece && /^(?:which|who|that|when)$/.test(prior.low)) {
    const antecedent = named.get(end - 2) ?? (words[end - 2]?.text === ',' ? named.get(end - 3) : undefined);
    if (antecedent?.kind === 'actor' && prior.low !== 'when') return { parties: [party(antecedent, words)], from: antecedent.from, to: antecedent.to, own: false, relative: true };
    const noun = antecedent === undefined && prior.low !== 'when' && prior.low !== 'who';
    return { ...carried(), relative: true, ...(noun && { thing: true }), ...(antecedent?.kind === 'instrument' && { instrument: true }) };
  }
  if (!piece && prior.text === ',') {
    if (verb.role === 'participle') return carried();
    // ", head of X, issues": the subject stands before the first of the two commas.
    let open = end - 2;
    while (open > sentence.from && words[open]?.text !== ',') open--;
    const inner = named.get(open + 1);
    if (open >= sentence.from && inner?.kind === 'actor' && inner.to === end - 1 && words[open]?.text === ',') return { parties: [party(inner, words)], from: phraseStart(scene, open), to: end, own: true };
    if (open > sentence.from && named.has(open - 1) && !verbs.some((each) => each.role === 'finite' && each.at < end && each.at >= open)) {
      const start = phraseStart(scene, open);
      return phrase(scene, start, open);
    }
    return carried();
  }
  const start = phraseStart(scene, end);
  if (start >= end) return carried();
  return phrase(scene, start, end);
}

/** The subject that the sentence opens with, where its own verb is not known: "Protesters filled the square and demanded …". */
function opening(scene: Scene, verb: FoundVerb): Subject {
  const { words, sentence, named, memory } = scene;
  const nowhere = { from: verb.helpersFrom, to: verb.helpersFrom, own: false } as const;
  const first = words[sentence.from];
  if (!first || verb.role === 'participle' || PREPS.has(first.low) || SUBORDINATORS.has(first.low)) return { parties: memory.last, ...nowhere };
  let end = sentence.from;
  while (end < verb.at && end < sentence.from + 8 && (named.has(end) || /^(?:the|a|an|and|its|his|their)$/.test(words[end]?.low ?? '') || PERSONS.test(words[end]?.low ?? ''))) end = named.get(end)?.to ?? end + 1;
  const found = end > sentence.from ? phrase(scene, sentence.from, end).parties : [];
  return { parties: found.length > 0 ? found : memory.last, ...nowhere };
}

/** Whom a pronoun stands for: the last subject where it fits, else the last person named. */
function antecedents({ last, person }: Memory, pronoun: string): readonly Party[] {
  if (pronoun !== 'he' && pronoun !== 'she') return last;
  return last.length === 1 && last[0]?.actor === 'person' ? last : person ? [person] : last;
}

/** Reads a noun phrase as a subject. */
function phrase(scene: Scene, start: number, end: number): Subject {
  const { words, named, memory } = scene;
  let from = start;
  while (from < end && /^(?:and|but|so|then|later|meanwhile|while|,)$/.test(words[from]?.low ?? '')) from++;
  if (words[from]?.low === 'with' && joined(words, named, from + 1, end)) from++;
  const adverbial = PREPS.has(words[from]?.low ?? '') || /^(?:after|before|since|until|without|despite|following)$/.test(words[start - 1]?.low ?? '');
  if (adverbial && !named.has(from)) {
    let comma = end - 1;
    while (comma > from && words[comma]?.text !== ',') comma--;
    if (comma > from) from = comma + 1;
    else {
      // "on Iran and oil sanctions start": what is left of an earlier verb's words ends at the "and".
      let and = end - 1;
      while (and > from && words[and]?.low !== 'and') and--;
      if (and > from && start > scene.sentence.from && scene.verbs.some((verb) => verb.to <= start && verb.at >= scene.sentence.from)) from = and + 1;
    }
  }
  // "After mediation by X, Y hands over": phraseStart has stopped at the comma. "In May Libya refuses": the last name is the subject.
  const first = words[from];
  if (first && PREPS.has(first.low) && !named.has(from)) {
    const last = lastName(scene, from, end);
    if (last) return last;
  }
  const head = headOf(scene, from, end);
  const theme = head >= 0 ? themeIn(scene, from, Math.min(end, head + 1), true) : undefined;
  const low = words[head]?.low ?? '';
  const piece = named.get(head);
  let parties: Party[] = [];
  // "a troika of A for X, B for Y and C for Z": the members are named, and act.
  const membersNamed = piece?.kind === 'actor' && words[head + 1]?.low === 'of' ? actorsIn(scene, head + 2, end).filter((each) => each.actor === 'person') : [];
  if (membersNamed.length > 1) parties = membersNamed;
  else if (piece?.kind === 'actor') {
    // Only names that are not governed by a preposition: "the head of X" is no list.
    parties = actorsIn(scene, from, end).filter((each) => each.from !== undefined && (each.from <= head || joined(words, named, head + 1, each.from)));
    if (parties.length === 0) parties = actorsIn(scene, from, end);
  } else if (theme) {
    parties = actorsIn(scene, from, end);
    if (parties.length === 0 && PERSONS.test(low)) parties = [{ canonical: written(words, skipArticle(words, from), head + 1), text: written(words, from, head + 1), form: 'group', from, to: head + 1 }];
  } else if (piece?.kind === 'place') parties = statesIn(scene, from, end);
  else {
    parties = actorsIn(scene, from, end);
    const two = /^(?:sides?|parties|governments|countries|states|leaders|nations|powers|neighbours|companies|firms|two|both)$/.test(low) && words.slice(from, head + 1).some((word) => /^(?:two|both|all|the)$/.test(word.low));
    const both = lower(words, from, end);
    const ofBoth = /\b(?:both|two) (?:countries|governments|sides|states|parties|nations)\b/.test(both);
    const pair = /^(?:governments|countries|states|nations|powers|neighbours|capitals)$/.test(low) && memory.states.length > 0 ? memory.states : memory.pair;
    if (parties.length === 0 && ofBoth && !two && memory.states.length > 0) parties = memory.states.map(({ from: _from, to: _to, ...rest }) => rest);
    else if (parties.length === 0 && two && pair.length > 0) parties = pair.map(({ from: _from, to: _to, ...rest }) => rest);
    else if (parties.length === 0 && /^(?:company|firm|bank|airline|court|commission|council|group|union|tribunal|agency|regulator|party|insurer|carmaker|maker)$/.test(low) && words[from]?.low === 'the' && memory.bodies.length > 0) {
      parties = memory.bodies.slice(-1).map(({ from: _from, to: _to, ...rest }) => rest);
    } else if (PERSONS.test(low)) parties = [{ canonical: written(words, skipArticle(words, from), head + 1), text: written(words, from, head + 1), form: 'group', from, to: head + 1 }, ...parties];
  }
  const governed = (each: Party): boolean => each.from !== undefined && theme !== undefined && /^(?:on|against|to|for|towards?)$/.test(words[each.from - 1]?.low === 'the' ? (words[each.from - 2]?.low ?? '') : (words[each.from - 1]?.low ?? ''));
  const about = parties.filter(governed);
  if (about.length > 0) parties = parties.filter((each) => !governed(each));
  return { parties, from, to: end, own: true, ...(about.length > 0 && { about }), ...(theme && { theme }), ...(MEDIATED.test(low) && { mediators: true }) };
}

const lower = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map((word) => word.low).join(' ');

const skipArticle = (words: readonly Word[], from: number): number => (/^(?:the|a|an)$/.test(words[from]?.low ?? '') ? from + 1 : from);

/** Whether only list words stand between two places. */
function joined(words: readonly Word[], named: ReadonlyMap<number, Piece>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!named.has(at) && !/^(?:and|or|,|the|\(|\)|both|its|their|then)$/.test(words[at]?.low ?? '')) return false;
  return true;
}

/** The name, with those listed before it, at the end of a phrase. */
function lastName(scene: Scene, from: number, end: number): Subject | undefined {
  const { named, words } = scene;
  const last = named.get(end - 1);
  if (last?.kind !== 'actor' || last.from <= from) return undefined;
  const governor = words[last.from - 1]?.low ?? '';
  if (PREPS.has(governor) || (governor === 'the' && PREPS.has(words[last.from - 2]?.low ?? '')) || governor === 'and') return undefined;
  return { parties: [party(last, words)], from: last.from, to: end, own: true };
}

interface Draft {
  readonly verb: FoundVerb;
  readonly outer: FoundVerb;
  readonly end: number;
  readonly infinitive?: FoundVerb;
  readonly subject: Subject;
  readonly number: number;
  readonly status: Status;
  readonly aspect?: string;
  readonly before: Clause | undefined;
}

function finish(scene: Scene, draft: Draft, memory: Memory, sentence: Stretch): Clause | undefined {
  const { words, g } = scene;
  const { verb, outer, end, subject, infinitive, before } = draft;
  const nounEnd = Math.min(end, infinitive?.helpersFrom ?? end);
  const classes = new Set(verb.verbs.flatMap((each) => [...each.classes]));
  if (draft.aspect) classes.add(draft.aspect);
  const subjectTheme = subject.theme;
  const objectTheme = verb.passive || (subjectTheme && !hasObject(scene, verb.to, nounEnd)) ? undefined : themeIn(scene, verb.to, nounEnd, false);
  const intransitive = objectTheme === undefined && (verb.passive || verb.to >= nounEnd || PREPS.has(words[verb.to]?.low ?? '') || !hasObject(scene, verb.to, nounEnd));
  const theme = objectTheme ?? (intransitive ? subjectTheme : undefined);
  if (theme?.action) classes.add(theme.action);
  const typed = typeOf(g, verb, classes, theme, draft, words, nounEnd, scene);
  const { best } = typed;
  const supposed = presupposed(words, draft, typed.type);
  const type = supposed ? undefined : typed.type;

  const pps = prepositions(scene, verb.to, end);
  const direct = directActors(scene, verb.to, nounEnd);
  const by = pps.filter(({ prep }) => prep === 'by').flatMap(({ parties }) => parties);
  let who: Party[] = [];
  const toWhom: Party[] = [];
  let through: Party[] = [];
  const mediates = classes.has('MEDIATE') || (classes.has('CARRY') && theme?.classes.includes('CHANNEL')) || bringsTogether(words, verb, end);
  if (verb.passive) {
    who = by.length > 0 ? by : [];
    if (subjectTheme && who.length === 0 && !subjectTheme.subject) who = [...subject.parties];
    if (subjectTheme) {
      if (by.length === 0) who = [...subject.parties];
      else toWhom.push(...subject.parties);
    } else toWhom.push(...subject.parties);
  } else if (mediates && type === 'CONSULT') {
    through = subject.mediators && memory.last.length > 0 ? [...memory.last] : [...subject.parties];
    who = [...direct, ...pps.filter(({ prep }) => /^(?:between|among|for|with|to|from)$/.test(prep)).flatMap(({ parties }) => parties)];
    if (who.length === 0) who = [...memory.pair];
  } else {
    who = [...subject.parties];
    if (subject.mediators) through = memory.last.length > 0 ? [...memory.last] : [...subject.parties];
    toWhom.push(...direct);
  }
  for (const { prep, parties, from } of pps) {
    if (prep === 'by') continue;
    if (VIA.has(prep)) through.push(...parties.filter((each) => !ownEnvoy(each, who)));
    else if (prep === 'under' && type === 'CONSULT' && parties.some((each) => each.actor === 'person')) through.push(...parties);
    else if (prep === 'with' && /^(?:help|mediation|assistance|good)$/.test(words[from + 1]?.low ?? words[from]?.low ?? '')) through.push(...parties);
    else if (/^(?:in|at)$/.test(prep) && (type === 'CONSULT' || type === 'AGREE' || type === 'SUPPORT')) continue;
    else if (/^(?:with|to|against|on|from|for|at|between|of|into|over|toward|towards|in|among)$/.test(prep) && !(mediates && type === 'CONSULT')) {
      if (prep === 'with' && chairs(words, from, end)) continue;
      toWhom.push(...parties);
    }
  }
  const extra = around(scene, subject, outer, end, sentence, type);
  through.push(...extra.through);
  // "Robert Cooper of the European Union" is one go-between.
  through = through.filter((each) => !through.some((other) => other !== each && other.of === each.canonical));
  who.push(...extra.who);
  if (who.length === 0 && !subject.own && !verb.passive) who = [...memory.last];
  if (subject.about) toWhom.push(...subject.about);
  if (theme?.subject && who.length === 0 && before && before.sentence === draft.number && before.theme?.classes.some((each) => theme.classes.includes(each))) who = [...before.who];
  if (theme && !theme.subject && who.length === 0 && subject.parties.length > 0 && !verb.passive) who = [...subject.parties];
  if (subject.relative && before && who.length === 0) who = [...before.who];
  if (type === 'CONSULT' || type === 'AGREE') pairOff(scene, who, subject.own ? subject.from : outer.at, end, memory);
  const status: Status = draft.status;
  const from = subject.own || subject.relative ? (subject.relative ? outer.helpersFrom : subject.from) : outer.helpersFrom;
  const to = Math.max(end, verb.to);
  if (who.length > 0 && subject.parties.length > 0) memory.last = subject.own && !subject.mediators ? subject.parties : memory.last.length > 0 ? memory.last : who;
  for (const each of type === 'REQUEST' || type === 'CONSULT' ? [...who, ...toWhom] : [...toWhom, ...who]) if (each.actor === 'person') memory.person = each;
  const sides = distinct([...who, ...toWhom].filter((each) => (each.actor !== 'group' && each.form !== 'group') || each.of !== undefined));
  const ofStates = distinct([...who, ...toWhom].filter((each) => each.actor === 'state'));
  if ((type === 'CONSULT' || type === 'AGREE') && sides.length >= 2 && sides.length <= 3) memory.pair = sides.slice(0, 2);
  if (type !== undefined && ofStates.length === 2) memory.states = ofStates;
  return {
    sentence: draft.number, verb, best, classes, type, theme, who: distinct(who).map((each) => withPair(each, memory)), toWhom: distinct(toWhom).map((each) => withPair(each, memory)).filter((each) => !who.some((other) => other.canonical === each.canonical)), through: distinct(through),
    status, from, to, own: subject.own, ...(infinitive && { complement: infinitive }), ...(supposed && !subject.thing && !subject.instrument && { supposed: true as const }),
  };
}

/** Clauses that only suppose: conditions, what is demanded that it be, what a thing is said to do. */
function presupposed(words: readonly Word[], { outer, subject, before, verb }: Draft, type: Plover | undefined): boolean {
  if (subject.thing) return true;
  if (subject.instrument && type !== 'SANCTION' && type !== 'RETREAT' && type !== 'REJECT' && type !== 'REQUEST') return true;
  let at = (subject.own ? subject.from : outer.helpersFrom) - 1;
  if (/^(?:the|a|an)$/.test(words[at]?.low ?? '')) at--;
  const opener = words[at]?.low ?? '';
  if (/^(?:if|unless|until|once|whether|how|why|before)$/.test(opener)) return true;
  if (opener === 'when' && !(words[at - 1]?.kind === 'number' || /^\d/.test(words[at - 1]?.low ?? ''))) return true;
  if (opener === 'that' && before?.verb && at <= before.to + 1 && at >= before.verb.to && before.type !== undefined && before.type !== 'SUPPORT') return true;
  return verb.role === 'infinitive' && before?.complement === verb;
}

/** "the prime ministers, A and B": they act for the two sides that the text speaks of; which for which is not said. */
function pairOff({ words }: Scene, who: readonly Party[], from: number, to: number, memory: Memory): void {
  const persons = who.filter((each) => each.actor === 'person' && each.of === undefined);
  const sides = memory.pair.filter(({ actor }) => actor === 'state');
  if (persons.length !== 2 || sides.length !== 2) return;
  if (!words.slice(from, to).some(({ low }) => /^(?:presidents|ministers|leaders|envoys|ambassadors|negotiators|delegations|chiefs|premiers|chancellors)$/.test(low))) return;
  for (const each of persons) memory.mayActFor.set(each.canonical, sides.map(({ canonical }) => canonical));
}

const withPair = (each: Party, { mayActFor }: Memory): Party => {
  const sides = each.actor === 'person' && each.of === undefined ? mayActFor.get(each.canonical) : undefined;
  return sides ? { ...each, mayActFor: sides } : each;
};

const distinct = (parties: readonly Party[]): Party[] => parties.filter((each, index) => parties.findIndex((other) => other.canonical === each.canonical) === index);

/** A side's own envoys are no go-betweens. */
const ownEnvoy = (each: Party, who: readonly Party[]): boolean => each.form === 'office' && who.some((side) => side.canonical === each.of || side.of === each.of);

const bringsTogether = (words: readonly Word[], verb: FoundVerb, end: number): boolean =>
  verb.base === 'bring' && words.slice(verb.to, end).some(({ low }, at, all) => low === 'together' || (/^(?:room|table|sides|parties)$/.test(low) && all.length > at));

const chairs = (words: readonly Word[], from: number, end: number): boolean => words.slice(from, end).some(({ low }, at, all) => low === 'in' && /^(?:the|attendance)$/.test(all[at + 1]?.low ?? '') && all[at + 2]?.low === 'chair');

/** Whether a noun stands right after the verb. */
function hasObject({ words, named }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) return false;
    const piece = named.get(at);
    if (piece) return true;
    if (PREPS.has(word.low)) return false;
    if (word.low.endsWith('ly') || word.kind === 'sign') continue;
    return true;
  }
  return false;
}

function directActors(scene: Scene, from: number, to: number): Party[] {
  const { words, named } = scene;
  let end = from;
  while (end < to) {
    const piece = named.get(end);
    if (piece) {
      end = piece.to;
      continue;
    }
    if (PREPS.has(words[end]?.low ?? '')) break;
    end++;
  }
  const actors = actorsIn(scene, from, end);
  if (actors.length > 0) return actors;
  const head = headOf(scene, from, end);
  return head >= 0 && (!named.has(head) || named.get(head)?.kind === 'quantity') && PERSONS.test(words[head]?.low ?? '') ? [{ canonical: written(words, skipArticle(words, from), head + 1), text: written(words, from, head + 1), form: 'group', from, to: head + 1 }] : [];
}

interface Prepositional {
  readonly prep: string;
  readonly from: number;
  readonly parties: readonly Party[];
}

/** The prepositions in a stretch and the actors that each governs. */
function prepositions(scene: Scene, from: number, to: number): Prepositional[] {
  const { words, named } = scene;
  const out: Prepositional[] = [];
  for (let at = from; at < to; at++) {
    if (named.has(at)) continue;
    const low = words[at]?.low ?? '';
    if (!PREPS.has(low)) continue;
    if (low === 'on' && words[at + 1]?.low === 'board') continue;
    let end = at + 1;
    while (end < to && (named.has(end) || !PREPS.has(words[end]?.low ?? ''))) end++;
    let parties = [...actorsIn(scene, at + 1, end), ...(/^(?:in|into|over|at)$/.test(low) ? statesIn(scene, at + 1, end) : [])];
    const toDo = low === 'to' && scene.verbs.some((verb) => verb.role === 'infinitive' && verb.helpersFrom === at);
    if (parties.length === 0 && !toDo && /^(?:to|with|against|for|by|on)$/.test(low)) {
      const head = headOf(scene, at + 1, end);
      if (head >= 0 && !named.has(head) && PERSONS.test(words[head]?.low ?? '')) {
        const whole = words[head + 1]?.low === 'of' ? ofEnd(scene, head + 2, to) : head + 1;
        parties = [{ canonical: written(words, skipArticle(words, at + 1), whole), text: written(words, at + 1, whole), form: 'group', from: at + 1, to: whole }];
      }
    }
    out.push({ prep: low, from: at, parties });
  }
  return out;
}

const ofEnd = ({ words, named }: Scene, from: number, to: number): number => {
  let at = from;
  while (at < to && (named.has(at) || (words[at]?.kind !== 'sign' && !PREPS.has(words[at]?.low ?? '')))) at++;
  return at;
};

/** Go-betweens and parties that stand around a clause: "After mediation by X, …", "…, with X in the chair, A for B and C for D". */
function around(scene: Scene, subject: Subject, verb: FoundVerb, end: number, sentence: Stretch, type: Plover | undefined): { who: Party[]; through: Party[] } {
  const { words, named } = scene;
  const through: Party[] = [];
  const who: Party[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const low = words[at]?.low ?? '';
    const mediator = low === 'mediation' || low === 'auspices' ? named.get(at - 1) : undefined;
    if (mediator?.kind === 'actor' && type !== undefined && (at < verb.at || at <= end + 1) && !(at < verb.at && scene.verbs.some((other) => other !== verb && other.role === 'finite' && other.at > at && other.at < verb.at)) && !through.some(({ canonical }) => canonical === mediator.canonical)) through.push(party(mediator, words));
    if (/^(?:mediation|mediated|brokered|help|chaired|moderated|facilitated|negotiated)$/.test(low) && (words[at + 1]?.low === 'by' || words[at + 1]?.low === 'of')) {
      let stop = at + 2;
      while (stop < sentence.to && (named.has(stop) || /^(?:the|and|both|,)$/.test(words[stop]?.low ?? ''))) {
        const piece = named.get(stop);
        // The subject of the clause itself is not a mediator.
        if (piece && subject.own && piece.from >= subject.from && piece.to <= subject.to && piece.from > at) break;
        stop = piece ? piece.to : stop + 1;
      }
      const near = at < verb.at ? at >= sentence.from : at <= end + 2;
      if (near) through.push(...actorsIn(scene, at + 1, stop).filter((each) => !subject.parties.some((other) => other.canonical === each.canonical)));
    }
    if (low === 'after' && words[at + 2]?.low === 'mediation') {
      const piece = named.get(at + 1);
      if (piece?.kind === 'actor') through.push(party(piece, words));
    }
    if (type === 'CONSULT' && low === 'with' && at >= end - 1) {
      const chair = words.slice(at, sentence.to).findIndex(({ low: word }) => word === 'chair' || word === 'chairing' || word === 'mediating' || word === 'presiding');
      if (chair > 0) {
        through.push(...actorsIn(scene, at, at + chair));
        who.push(...actorsIn(scene, at + chair, sentence.to));
      }
    }
  }
  return { who, through };
}

function typeOf(g: Grammar, verb: FoundVerb, classes: Set<string>, theme: Theme | undefined, draft: Draft, words: readonly Word[], end: number, scene: Scene): { type: Plover | undefined; best: Verb | undefined } {
  const low = (from: number, to: number): string => words.slice(from, to).map((word) => word.low).join(' ');
  const rest = low(verb.to, Math.max(end, draft.end));
  const own = verb.verbs[0];
  const special = specialType(verb, rest, classes, theme, words, scene);
  if (special) return { type: special === '-' ? undefined : special, best: own };
  if (draft.aspect === 'END' && verb.verbs.some((each) => each.classes.has('KEEP'))) return { type: 'REJECT', best: own };
  for (const each of verb.verbs) {
    const kinds = new Set([...each.classes, ...(theme?.action ? [theme.action] : [])]);
    if (theme) {
      for (const noun of theme.classes) for (const kind of theme.action ? [theme.action, ...kinds] : kinds) {
        const key = `${kind} ${noun}`;
        // A policy is hostile only where its name says so.
        // "the attack fails": what is told is the attack.
        if (key === 'END ATTACK' && theme.subject && !verb.passive) return { type: undefined, best: each };
        if (key === 'START POLICY' && !/pressure|crackdown|isolation|martial|blackout|curfew|retaliat|repress|purge|sanction|scorched|cleans/i.test(rest)) return { type: undefined, best: each };
        if (g.frames.has(key)) return { type: g.frames.get(key), best: each };
      }
    }
    if (each.type) return { type: each.type, best: each };
    if (each.particles.length > 0 && each.classes.size > 0 && !/^(?:to|on|with|from|of|by)$/.test(each.particles.at(-1) ?? '')) break;
  }
  return { type: undefined, best: own };
}

/** Set phrases that no table of classes says. */
function specialType(verb: FoundVerb, rest: string, classes: Set<string>, theme: Theme | undefined, words: readonly Word[], scene: Scene): Plover | '-' | undefined {
  const base = verb.base;
  if (base === 'let' && / go(?: |$)/.test(` ${rest}`)) return 'RETREAT';
  if (/^(?:strike|remove|delete|drop|take|withdraw|suspend|cross)$/.test(base) && /(?:from|off) (?:the|its|a|their|his) (?:\w+ ){0,2}(?:list|blacklist|register)/.test(rest)) return 'RETREAT';
  if (/^(?:put|place|add|return|enter|restore)$/.test(base) && /(?:on|to|onto) (?:the|its|a|their) (?:\w+ ){0,3}(?:list|blacklist)/.test(rest)) return 'SANCTION';
  if (base === 'declare' && /(?:at an end|over|ended|closed|complete)(?: |$)/.test(rest)) return 'RETREAT';
  if (base === 'declare' && /^(?:its |their )?independence/.test(rest)) return 'REJECT';
  if (base === 'declare' && rest.startsWith('war')) return 'ASSAULT';
  if (/^(?:call|declare|rule|find|brand|label)$/.test(base) && /(?:void|illegal|unlawful|invalid|illegitimate|null|fraudulent|unconstitutional|aggression|rigged|guilty)/.test(rest)) return base === 'find' || base === 'rule' ? (/guilty/.test(rest) ? 'COERCE' : 'REJECT') : 'REJECT';
  if (/^(?:rule|find|hold|decide)$/.test(base) && (/^(?:in favou?r|for)/.test(rest) || words.slice(verb.to, verb.to + 10).some(({ low: word }) => word === 'that'))) {
    const found = words.slice(verb.to, verb.to + 30).map((word) => word.low).join(' ');
    return /void|illegal|unlawful|invalid|unconstitutional|guilty|(?:had|has) (?:broken|breached|violated|infringed)|did not|was not|were not/.test(found) ? 'REJECT' : 'SUPPORT';
  }
  if (base === 'rule' && /^(?:against)/.test(rest)) return 'REJECT';
  if (base === 'call' && /(?:^|a |an |general |hunger |day )strike(?: |s |$)/.test(rest)) return 'PROTEST';
  if (base === 'go' && /^on (?:a |an )?(?:\w+ )?strike/.test(rest)) return 'PROTEST';
  if (base === 'strike' && theme === undefined && !/^(?:the|a|at|on|in|targets|back|by)/.test(rest) && rest.trim() === '') return 'PROTEST';
  if (base === 'recall' && /ambassador|envoy|diplomat/.test(rest)) return 'SANCTION';
  if (base === 'recall' && /car|vehicle|product|unit|batter|phone|model|device/.test(rest)) return 'CONCEDE';
  if (base === 'name' && /^(?:as )?(?:a |the )?(?:suspect|defendant)/.test(rest)) return 'ACCUSE';
  if (base === 'make' && /(?:a |full |an |associate )(?:candidate|member|observer)/.test(rest)) return 'SUPPORT';
  if (base === 'bring' && (/together|one room|the table/.test(rest) || (/sides|parties|delegations/.test(rest) && / to /.test(rest)))) return 'CONSULT';
  if (base === 'bring' && verb.verbs[0]?.particles.length === 0 && !/charge|case|suit|action|proceeding/.test(rest)) return '-';
  if (/^(?:accept|admit|take|assume|claim)$/.test(base) && /^(?:full |all |legal )?(?:responsibility|blame|guilt|defeat|liability)/.test(rest)) return base === 'claim' ? '-' : 'CONCEDE';
  if (/^(?:move|march|advance|roll|close)$/.test(base) && /^(?:on|into|against|in|towards?) /.test(rest) && subjectForce(verb, scene)) return 'MOBILIZE';
  if (base === 'block' && /road|bridge|street|highway|border|crossing|entrance|traffic/.test(rest)) return 'PROTEST';
  if (base === 'take' && /^(?:office|part|place|effect|power)/.test(rest)) return theme?.subject && /place|effect/.test(rest) ? undefined : '-';
  if (base === 'take' && /^(?:\S+ ){0,4}to court/.test(rest)) return 'ACCUSE';
  if (base === 'take' && /(?:hostage|prisoner|captive)/.test(rest)) return 'COERCE';
  if (base === 'plead' && rest.startsWith('not guilty')) return 'REJECT';
  if (base === 'plead' && rest.startsWith('guilty')) return 'CONCEDE';
  if (base === 'break' && /^(?:no|the|international|its|a) (?:rule|law|record)/.test(rest)) return '-';
  if (base === 'test' && !/missile|bomb|weapon|device|rocket|warhead/.test(rest)) return '-';
  if (base === 'leave' && (/^(?:\d|\w+ (?:dead|people|wounded|injured))/.test(rest) || / (?:dead|homeless|injured|wounded)/.test(rest))) return '-';
  if (base === 'leave' && theme === undefined && /^(?:for|office|to|in|from|him|her|home)/.test(rest)) return '-';
  if (base === 'fly' && !/tonne|ton|equipment|material|aid|supplies|weapons/.test(rest)) return '-';
  if (base === 'open' && theme === undefined && !/fire/.test(rest)) return '-';
  if (base === 'open' && rest.startsWith('fire')) return 'ASSAULT';
  if (base === 'hit' && /record|high|low|\d/.test(rest)) return '-';
  if (/^(?:share|watch|close|shut|test|search|address|quit|drop|bar|rule|treat|train|arm|feed|ease|test|lead|head)$/.test(base) && classes.size === 0 && rest.trim() === '') return '-';
  return undefined;
}

const subjectForce = (verb: FoundVerb, { words, sentence }: Scene): boolean => words.slice(Math.max(sentence.from, verb.at - 8), verb.at).some(({ low }) => /^(?:police|troops?|forces?|army|soldiers?|tanks?|fleet|marines|units?|militias?|fighters?|rebels?)$/.test(low));

/** Events that a noun makes with the one who does it before it: "Russia’s invasion of Ukraine", "NATO’s threat of air strikes". */
function nominal(scene: Scene, number: number, clauses: readonly Clause[]): Clause[] {
  const { words, sentence, named, g } = scene;
  const out: Clause[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (named.has(at)) continue;
    const word = words[at];
    const type = word ? (g.events.get(word.low) ?? g.events.get(singular(word.low))) : undefined;
    if (!type) continue;
    // The verb itself has been read.
    if (clauses.some((clause) => clause.verb?.at === at || (clause.theme?.head === at && clause.type !== undefined))) continue;
    let left = at - 1;
    while (left >= sentence.from && !named.has(left) && words[left]?.kind === 'word' && !isFunction(words[left]?.low ?? '') && left > at - 3) left--;
    if (/^['’]s?$/.test(words[left]?.text ?? '')) left--;
    const owner = named.get(left);
    if (owner?.kind !== 'actor' || (owner.form !== 'adjective' && !/^['’]s?$/.test(words[owner.to]?.text ?? '') && words[owner.from]?.text.startsWith('U') !== true)) continue;
    let end = at + 1;
    while (end < sentence.to && (named.has(end) || /^(?:of|on|against|the|and|by|to|in)$/.test(words[end]?.low ?? '') || (words[end]?.kind === 'word' && !scene.verbs.some((verb) => verb.helpersFrom === end || verb.at === end)))) {
      if (words[end]?.low === 'and' && !named.has(end + 1)) break;
      end++;
    }
    const toWhom = [...actorsIn(scene, at + 1, end), ...statesIn(scene, at + 1, end)];
    out.push({ sentence: number, verb: undefined, best: undefined, classes: new Set(), type, theme: undefined, who: [party(owner, words)], toWhom, through: [], status: 'asserted', from: owner.from, to: Math.max(end, at + 1), own: true });
  }
  // "massive nationwide protests are suppressed": the protests are an event of their own.
  for (const clause of clauses) {
    const { theme } = clause;
    if (!theme?.subject || clause.type === 'PROTEST' || !clause.verb?.passive) continue;
    if (theme.classes.includes('PROTEST')) {
      out.push({ ...clause, verb: undefined, best: undefined, classes: new Set(), type: 'PROTEST', theme: undefined, who: [], toWhom: [], through: [], from: clause.from, to: clause.verb.helpersFrom, own: true });
    }
  }
  return out;
}
