import { singular, type Piece, type ReadEntry, type Stretch, type Word } from '../mentions/index.ts';
import { type Clause, distinct, type Memory, party, type Party, type Scene, type Theme } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { nominal } from './nominal.ts';
import { objectEnd } from './objects.ts';
import { actorsIn, directActors, hasObject, prepositions, PREPS, themeIn } from './phrases.ts';
import type { Plover, Status } from './plover.ts';
import { isMany, type Subject, subjectOf } from './subjects.ts';
import { type Draft, hasPhrases, presupposed, typeOf } from './clause-types.ts';
import { cover, type FoundVerb, verbsIn } from './verbs-in-text.ts';

/** Words that tell of one who goes between. */
const BETWEEN = new Set('mediation offices mediated brokered help chaired moderated facilitated negotiated auspices chairmanship facilitation chair chairing mediating presiding go-between mediator intermediary broker facilitator chairman host'.split(' '));
const VIA = new Set(['through', 'via']);

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

function readSentence(words: readonly Word[], sentence: Stretch, number: number, pieces: readonly Piece[], named: ReadonlyMap<number, Piece>, g: Grammar, memory: Memory): Clause[] {
  const verbs = verbsIn(words, sentence, named, g);
  const scene: Scene = { words, sentence, pieces, named, verbs, g, memory, between: words.slice(sentence.from, sentence.to).some(({ low }) => BETWEEN.has(low)) };
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

/** The classes of all readings of a verb. */
function classesOf({ verbs }: FoundVerb): Set<string> {
  const out = new Set<string>();
  for (const { classes } of verbs) for (const each of classes) out.add(each);
  return out;
}

function readVerb(scene: Scene, verb: FoundVerb, index: number, number: number, before: Clause | undefined, skip: Set<FoundVerb>): Clause | undefined {
  const { words, verbs, g, memory, sentence } = scene;
  const catenative = Object.hasOwn(g.catenatives, verb.base) ? g.catenatives[verb.base] : undefined;
  const { to: end, infinitive } = objectEnd(scene, verb);
  let main = verb;
  let aspect: string | undefined;
  let status: Status = 'asserted';
  const next = verbs[index + 1];
  if (next && next.role === 'participle' && next.at === verb.to && isOneOf(verb, ASPECTS)) {
    main = next;
    aspect = isOneOf(verb, ENDINGS) ? 'END' : 'START';
    skip.add(next);
  } else if (infinitive && /^(?:order|instruct|command|direct)$/.test(verb.base) && /^(?:its|his|her|their)$/.test(words[verb.to]?.low ?? '')) {
    // "orders its units to dump arms": what he has his own people do, he does.
    main = infinitive;
  } else if (catenative && infinitive && infinitive.helpersFrom <= verb.to + 1) {
    const typed = verb.verbs.find((each) => each.type && each.particles.length === 0)?.type;
    if (!typed) {
      main = infinitive;
      status = catenative;
    }
  }
  const fails = verb.base === 'fail' && main !== verb;
  const region = main === verb ? { to: end, ...(infinitive && { infinitive }) } : objectEnd(scene, main);
  const subject = subjectOf(scene, verb, before);
  const saying = before && before.verb && before.verb.verbs.some((each) => each.classes.has('SAY')) && between(words, before.verb.to, verb.helpersFrom, verbs);
  if (verb.negated || (words[verb.to]?.low === 'no' && /^(?:have|hold)$/.test(main.base))) status = 'denied';
  else if (verb.modal === 'will' || verb.modal === 'would' || verb.modal === 'shall') status = 'planned';
  else if (verb.modal) status = 'planned';
  else if (saying && subject.own && status === 'asserted') status = 'reported';
  if (status === 'asserted' && inVain(words, verb.at, region.to)) status = 'attempted';
  return finish(scene, { verb: main, outer: verb, end: region.to, ...(region.infinitive && { infinitive: region.infinitive }), subject, number, status, ...(aspect && { aspect }), ...(fails && { fails }), before }, memory, sentence);
}

const ASPECTS = ['START', 'END', 'HOLD', 'RESUME', 'SUSPEND'];
const ENDINGS = ['END', 'SUSPEND'];
const isOneOf = ({ verbs }: FoundVerb, classes: readonly string[]): boolean => verbs.some((each) => classes.some((wanted) => each.classes.has(wanted)));

/** "seeks talks without success" */
function inVain(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.low === 'without' && /^(?:success|agreement|result|effect)$/.test(words[at + 1]?.low ?? '')) return true;
  return false;
}

export const between = (words: readonly Word[], from: number, to: number, verbs: readonly FoundVerb[]): boolean =>
  to - from < 14 && !verbs.some((verb) => verb.role === 'finite' && verb.at >= from && verb.at < to) && !words.slice(from, to).some(({ text }) => /^[;.]$/.test(text));

/** A verb that makes no event: it only bounds clauses and tells who is spoken of. */
function plain({ verb, outer, end, subject, number, status }: Draft, memory: Memory): Clause {
  const who = distinct(subject.parties);
  if (who.length > 0 && subject.own && !subject.mediators) memory.last = subject.parties;
  for (const each of who) if (each.actor === 'person') memory.person = each;
  return { sentence: number, verb, best: verb.verbs[0], classes: new Set(['PLAIN']), type: undefined, theme: undefined, who, toWhom: [], through: [], status, from: subject.own ? subject.from : outer.helpersFrom, to: Math.max(end, verb.to), own: subject.own };
}

function finish(scene: Scene, draft: Draft, memory: Memory, sentence: Stretch): Clause | undefined {
  const { words, g } = scene;
  const { verb, outer, end, subject, infinitive, before } = draft;
  const nounEnd = Math.min(end, infinitive?.helpersFrom ?? end);
  if (!draft.aspect && verb === outer && !verb.passive && verb.verbs.every((each) => each.type === undefined && each.classes.size === 1 && each.classes.has('PLAIN')) && !hasPhrases(verb.base)) return plain(draft, memory);
  const classes = classesOf(verb);
  if (draft.aspect) classes.add(draft.aspect);
  const subjectTheme = subject.theme;
  const objectTheme = verb.passive || (subjectTheme && !hasObject(scene, verb.to, nounEnd)) ? undefined : themeIn(scene, verb.to, nounEnd, false);
  // "imposes a blockade and lifts it": it is what the clause before was about.
  const again = objectTheme === undefined && !verb.passive && /^(?:it|them)$/.test(words[verb.to]?.low ?? '') && before?.sentence === draft.number && before.theme ? { ...before.theme, subject: false } : undefined;
  const intransitive = objectTheme === undefined && (verb.passive || verb.to >= nounEnd || PREPS.has(words[verb.to]?.low ?? '') || !hasObject(scene, verb.to, nounEnd));
  // "sign a truce; it collapses within hours"
  const itself = intransitive && !subjectTheme && words[subject.from]?.low === 'it' && subject.own && before?.sentence === draft.number && before.theme && [...classes].some((each) => /^(?:END|SUSPEND|RESUME)$/.test(each)) ? { ...before.theme, subject: true } : undefined;
  const theme = objectTheme ?? again ?? (intransitive ? (subjectTheme ?? itself) : undefined);
  if (theme?.action) classes.add(theme.action);
  const typed = typeOf(g, verb, classes, theme, draft, words, nounEnd, scene);
  const { best } = typed;
  const supposed = presupposed(words, draft, typed.type);
  // "A strike called by the union cuts off power": what a protest does is the protest.
  const striking = typed.type !== undefined && !verb.passive && subjectTheme?.classes.includes('PROTEST') === true;
  const refused = draft.fails === true && /^(?:AGREE|CONCEDE|COOPERATE|AID|RETREAT|SUPPORT)$/.test(typed.type ?? '');
  const type = supposed ? undefined : striking ? 'PROTEST' : refused ? 'REJECT' : typed.type;

  const sides = sidesOf(scene, draft, { type, theme, objectTheme, classes, nounEnd }, memory, sentence);
  const { who, toWhom, through } = sides;
  if (type === 'CONSULT' || type === 'AGREE') pairOff(scene, who, subject.own ? subject.from : outer.at, end, memory);
  const status: Status = refused ? 'asserted' : draft.status;
  // "passes Resolution 5, which obliges all states to …": said of the resolution, and so of those who pass it.
  const opens = subject.instrument && before && before.sentence === draft.number && before.type === undefined ? before.from : undefined;
  const from = opens ?? (subject.own || subject.relative ? (subject.relative ? outer.helpersFrom : subject.from) : outer.helpersFrom);
  const to = Math.max(end, verb.to);
  remember(draft, type, sides, memory);
  return {
    sentence: draft.number, verb, best, classes, type, theme, who: distinct(who).map((each) => withPair(each, memory)), toWhom: distinct(toWhom).map((each) => withPair(each, memory)).filter((each) => !who.some((other) => other.canonical === each.canonical)), through: distinct(through),
    status, from, to, own: subject.own, ...(/^(?:it|them)$/.test(words[verb.to]?.low ?? '') && { sameThing: true as const }), ...(infinitive && { complement: infinitive }), ...(supposed && !subject.thing && !subject.instrument && { supposed: true as const }),
  };
}

/** Who does a thing, to or with whom, and through whom. */
interface Sides {
  readonly who: readonly Party[];
  readonly toWhom: readonly Party[];
  readonly through: readonly Party[];
}

/** What is known of a clause before its sides are: its kind, and what it is about. */
interface Told {
  readonly type: Plover | undefined;
  readonly theme: Theme | undefined;
  readonly objectTheme: Theme | undefined;
  readonly classes: ReadonlySet<string>;
  readonly nounEnd: number;
}

function sidesOf(scene: Scene, draft: Draft, told: Told, memory: Memory, sentence: Stretch): Sides {
  const { words, g } = scene;
  const { verb, outer, end, subject, before } = draft;
  const { type, theme, objectTheme, classes, nounEnd } = told;
  const pps = prepositions(scene, verb.to, end);
  // "accept an Egyptian truce": whose it is, and not to whom it is done.
  const direct = directActors(scene, verb.to, nounEnd).filter((each) => !(each.form === 'adjective' && objectTheme && /^(?:AGREEMENT|TALKS|OFFER)$/.test(objectTheme.classes[0] ?? '') && (each.from ?? -1) >= objectTheme.from && (each.to ?? Infinity) <= objectTheme.head));
  const by = pps.filter(({ prep }) => prep === 'by').flatMap(({ parties }) => parties);
  const mediates = classes.has('MEDIATE') || (classes.has('CARRY') && theme?.classes.includes('CHANNEL')) || bringsTogether(words, verb, end);
  const first = verb.passive ? ofPassive(subject, by) : mediates && type === 'CONSULT' ? ofMediation(draft, direct, pps, theme, words, memory) : ofActive(draft, direct, type, words, memory);
  let who = [...first.who];
  const toWhom = [...first.toWhom];
  let through = [...first.through];
  for (const { prep, parties, from } of pps) {
    if (prep === 'by') continue;
    if (VIA.has(prep)) through.push(...parties.filter((each) => !ownEnvoy(each, who)));
    else if (prep === 'under' && type === 'CONSULT' && parties.some((each) => each.actor === 'person')) through.push(...parties);
    else if (prep === 'with' && /^(?:help|mediation|assistance|good)$/.test(words[from + 1]?.low ?? words[from]?.low ?? '')) through.push(...parties);
    else if (/^(?:in|at)$/.test(prep) && (type === 'CONSULT' || type === 'AGREE' || type === 'SUPPORT')) continue;
    else if (/^(?:with|to|against|on|from|for|at|between|of|into|over|toward|towards|in|among)$/.test(prep) && !(mediates && type === 'CONSULT')) {
      if (prep === 'with' && chairs(words, from, end)) continue;
      if (prep === 'of' && AEGIS.test(words[from - 1]?.low ?? '')) {
        through.push(...parties);
        continue;
      }
      // "frees sailors after talks between X and Y": the talks are theirs, not what is done.
      if (prep === 'between' && theme?.head !== from - 1 && (g.nouns.get(singular(words[from - 1]?.low ?? '')) ?? []).includes('TALKS')) continue;
      toWhom.push(...parties);
    }
  }
  const extra = around(scene, subject, outer, end, sentence, type);
  through.push(...extra.through);
  // "Robert Cooper of the European Union" is one go-between.
  through = through.filter((each) => !through.some((other) => other !== each && other.of === each.canonical));
  const aside = toWhom.filter((each) => !through.some((other) => other.actor === 'person' && other.of === each.canonical));
  toWhom.splice(0, toWhom.length, ...aside);
  who.push(...extra.who);
  if (who.length === 0 && !subject.own && !verb.passive) who = [...memory.last];
  if (subject.about) toWhom.push(...subject.about);
  if (theme?.subject && who.length === 0 && before && before.sentence === draft.number && before.theme?.classes.some((each) => theme.classes.includes(each))) who = [...before.who];
  if (theme && !theme.subject && who.length === 0 && subject.parties.length > 0 && !verb.passive) who = [...subject.parties];
  if (subject.relative && before && who.length === 0) who = [...before.who];
  // "A and B announce that relations will be restored": it is theirs to do.
  if (who.length === 0 && verb.passive && draft.status === 'planned' && before?.verb && before.sentence === draft.number && before.verb.verbs.some((each) => each.classes.has('SAY')) && words.slice(before.verb.to, before.verb.to + 1).some(({ low }) => low === 'that')) who = [...before.who];
  return { who, toWhom, through };
}

/** Of a passive verb: the subject suffers it; of a theme ("talks are held") it is whose it is. */
const ofPassive = ({ theme, parties }: Subject, by: readonly Party[]): Sides =>
  theme && by.length === 0 ? { who: parties, toWhom: [], through: [] } : { who: by, toWhom: parties, through: [] };

/** Of one who goes between others. */
function ofMediation({ verb, subject }: Draft, direct: readonly Party[], pps: ReturnType<typeof prepositions>, theme: Theme | undefined, words: readonly Word[], memory: Memory): Sides {
  const through = subject.mediators && memory.last.length > 0 ? memory.last : subject.parties;
  const named = [...direct, ...pps.filter(({ prep }) => /^(?:between|among|for|with|to|from)$/.test(prep)).flatMap(({ parties }) => parties)];
  if (named.length > 0) return { who: named, toWhom: [], through };
  // "The Pope mediates.": he speaks with both, and so do they through him.
  if (!subject.mediators && !theme) return { who: subject.parties, toWhom: memory.pair.filter((each) => !subject.parties.some((other) => other.canonical === each.canonical)), through };
  // "brings them to the table"
  const them = words[verb.to]?.low === 'them' && memory.last.length > 1 ? memory.last : undefined;
  return { who: them ?? memory.pair, toWhom: [], through };
}

function ofActive({ verb, subject }: Draft, direct: readonly Party[], type: Plover | undefined, words: readonly Word[], memory: Memory): Sides {
  const who = subject.parties;
  const toWhom = [...direct];
  const object = words[verb.to]?.low;
  // "urges him to leave"
  const it = object === 'it' && memory.last.length === 1 && memory.last[0]?.actor === 'state' ? memory.last[0] : undefined;
  if (it && type === 'RETREAT' && !who.some(({ canonical }) => canonical === it.canonical)) toWhom.push(it);
  const him = memory.person;
  if (him && (object === 'him' || (object === 'her' && (words[verb.to + 1]?.kind !== 'word' || PREPS.has(words[verb.to + 1]?.low ?? '')))) && !who.some(({ canonical }) => canonical === him.canonical)) toWhom.push(him);
  return { who, toWhom, through: !subject.mediators ? [] : memory.last.length > 0 ? memory.last : subject.parties };
}

/** Brings up to date what the next clauses refer to: who acted last, the pair, the states, the person, those who are many. */
function remember({ subject }: Draft, type: Plover | undefined, { who, toWhom }: Sides, memory: Memory): void {
  if (who.length > 0 && subject.parties.length > 0) memory.last = subject.own && !subject.mediators ? subject.parties : memory.last.length > 0 ? memory.last : who;
  for (const each of type === 'REQUEST' || type === 'CONSULT' ? [...who, ...toWhom] : [...toWhom, ...who]) if (each.actor === 'person') memory.person = each;
  const sides = type !== 'CONSULT' && type !== 'AGREE' ? [] : distinct([...who, ...toWhom].filter((each) => (each.actor !== 'group' && each.form !== 'group') || each.of !== undefined));
  const ofStates = type === undefined ? [] : distinct([...who, ...toWhom].filter((each) => each.actor === 'state'));
  if ((type === 'CONSULT' || type === 'AGREE') && sides.length >= 2 && sides.length <= 3) memory.pair = sides.slice(0, 2);
  if (type !== undefined && ofStates.length === 2) {
    memory.states = ofStates;
    const key = ofStates.map(({ canonical }) => canonical).toSorted().join('|');
    const known = memory.together.get(key);
    if (known) known.times++;
    else memory.together.set(key, { pair: ofStates, times: 1 });
  }
  const many = [...toWhom, ...who].filter(isMany);
  if (many.length > 0) memory.many = many.slice(0, 1);
}

/** "under the eye of X": who sees to it. */
const AEGIS = /^(?:eye|eyes|auspices|aegis|chairmanship|mediation|patronage|guidance|good offices|presence)$/;

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

/** A side's own envoys are no go-betweens. */
const ownEnvoy = (each: Party, who: readonly Party[]): boolean => each.form === 'office' && who.some((side) => side.canonical === each.of || side.of === each.of);

const bringsTogether = (words: readonly Word[], verb: FoundVerb, end: number): boolean =>
  verb.base === 'bring' && words.slice(verb.to, end).some(({ low }, at, all) => low === 'together' || (/^(?:room|table|sides|parties)$/.test(low) && all.length > at));

const chairs = (words: readonly Word[], from: number, end: number): boolean => words.slice(from, end).some(({ low }, at, all) => low === 'in' && /^(?:the|attendance)$/.test(all[at + 1]?.low ?? '') && all[at + 2]?.low === 'chair');

/** Go-betweens and parties that stand around a clause: "After mediation by X, …", "…, with X in the chair, A for B and C for D". */
function around(scene: Scene, subject: Subject, verb: FoundVerb, end: number, sentence: Stretch, type: Plover | undefined): { who: Party[]; through: Party[] } {
  const { words, named } = scene;
  const through: Party[] = [];
  const who: Party[] = [];
  if (!scene.between) return { who, through };
  for (let at = sentence.from; at < sentence.to; at++) {
    const low = words[at]?.low ?? '';
    const mediator = /^(?:mediation|auspices|chairmanship|facilitation)$/.test(low) ? named.get(at - 1) : undefined;
    if (mediator?.kind === 'actor' && type !== undefined && (at < verb.at || at <= end + 1) && !(at < verb.at && scene.verbs.some((other) => other !== verb && other.role === 'finite' && other.at > at && other.at < verb.at)) && !through.some(({ canonical }) => canonical === mediator.canonical)) through.push(party(mediator, words));
    if (/^(?:mediation|offices|mediated|brokered|help|chaired|moderated|facilitated|negotiated)$/.test(low) && (words[at + 1]?.low === 'by' || words[at + 1]?.low === 'of')) {
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
    // "with X as go-between"
    if (low === 'with' && type !== undefined) {
      const piece = named.get(at + 1);
      if (piece?.kind === 'actor' && words[piece.to]?.low === 'as' && /^(?:an?|the|go-between|mediator|intermediary|host|chair|broker|facilitator)$/.test(words[piece.to + 1]?.low ?? '') && words.slice(piece.to + 1, piece.to + 4).some(({ low: word }) => /^(?:go-between|mediator|intermediary|chair|chairman|broker|facilitator)$/.test(word))) through.push(party(piece, words));
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
