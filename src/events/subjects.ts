import { numberWords } from '../mentions/index.ts';
import { type Clause, lower, type Memory, party, type Party, type Scene, skipCount, type Theme, written } from './clause.ts';
import { adverbialStart, isAdverb, timePhraseAt } from './adverbials.ts';
import { actorsIn, bodyMeant, carried as over, headOf, isPersons, joined, PERSONS, phraseStart, PREPS, statesIn, SUBORDINATORS, themeIn } from './phrases.ts';
import type { FoundVerb } from './verbs-in-text.ts';

const MEDIATED = /^(?:mediator|intermediary|go-between|facilitator|broker)s?$/;

export interface Subject {
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
  /** The kind of instrument that a relative clause is said of. */
  readonly instrument?: string;
  /** Those whom the subject's noun is about: "restrictions on Iran expire". */
  readonly about?: readonly Party[];
}

export function subjectOf(scene: Scene, verb: FoundVerb, before: Clause | undefined): Subject {
  const { words, sentence, named, memory, verbs } = scene;
  let end = verb.helpersFrom;
  const carried = (): Subject => before === undefined && verb.at > sentence.from + 1 ? opening(scene, verb) : ({ parties: before?.who.length ? before.who : before?.theme?.subject ? [] : memory.last, from: verb.helpersFrom, to: verb.helpersFrom, own: false });
  const skip = (): void => { while (end > sentence.from && (isAdverb(words[end - 1]?.low ?? '') || /^(?:also|still|then|now|again|later|jointly|all|each|both|openly|only)$/.test(words[end - 1]?.low ?? '')) && !named.has(end - 1)) end--; };
  for (let last = -1; last !== end; ) {
    last = end;
    end = adverbialStart(words, end, sentence.from, named);
    skip();
  }
  const prior = words[end - 1];
  if (end <= sentence.from || !prior) return carried();
  const piece = named.get(end - 1);
  // "fines the firm because it broke its pledge": he who is punished or blamed is meant.
  const blamed = words[end - 2]?.low === 'because' && before && /^(?:SANCTION|ACCUSE|COERCE|REJECT|ASSAULT)$/.test(before.type ?? '') ? before.toWhom : [];
  if (!piece && /^(?:it|he|she|they)$/.test(prior.low) && blamed.length > 0) return { parties: blamed, from: end - 1, to: end, own: true };
  if (!piece && /^(?:it|he|she|they|we)$/.test(prior.low)) return { parties: antecedents(memory, prior.low), from: end - 1, to: end, own: true };
  if (!piece && /^(?:and|or|but|then|by|while|after|before|without|—|–)$/.test(prior.low)) return carried();
  if (!piece && /^(?:which|who|that|when)$/.test(prior.low)) {
    const nearest = named.get(end - 2) ?? (words[end - 2]?.text === ',' ? named.get(end - 3) : undefined);
    const antecedent = nearest?.kind === 'quantity' || nearest?.kind === 'money' ? undefined : nearest;
    if (antecedent?.kind === 'actor' && prior.low !== 'when') return { parties: [party(antecedent, words)], from: antecedent.from, to: antecedent.to, own: false, relative: true };
    // "planes that violate the zone", "rebels who surrender": which ones is told, not that they did.
    const noun = antecedent === undefined && prior.low !== 'when' && (prior.low !== 'who' || words[end - 2]?.text !== ',');
    return { ...carried(), relative: true, ...(noun && { thing: true }), ...(antecedent?.kind === 'instrument' && { instrument: antecedent.type }) };
  }
  if (!piece && prior.text === ',') {
    if (verb.role === 'participle') return carried();
    // ", head of X, issues": the subject stands before the first of the two commas.
    let open = end - 2;
    while (open > sentence.from && words[open]?.text !== ',') open--;
    const inner = named.get(open + 1);
    if (open >= sentence.from && inner?.kind === 'actor' && inner.to === end - 1 && words[open]?.text === ',') return { parties: [party(inner, words)], from: phraseStart(scene, open), to: end, own: true };
    // "the talks, hosted by A and B, are adjourned"
    const aside = verbs.some((each) => each.role === 'reduced' && each.at === open + 1);
    if (open > sentence.from && (named.has(open - 1) || aside) && !verbs.some((each) => each.role === 'finite' && each.at < end && each.at >= open)) {
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
function antecedents({ last, person, many }: Memory, pronoun: string): readonly Party[] {
  if (pronoun === 'they' && last.length === 1 && !isMany(last[0]) && many && many.length > 0) return many;
  if (pronoun !== 'he' && pronoun !== 'she') return last;
  return last.length === 1 && last[0]?.actor === 'person' ? last : person ? [person] : last;
}

/** Whether a party is more than one: "creditors", "the rebels". */
export const isMany = (each: Party | undefined): boolean => each?.form === 'group' && /[^s]s$|people$/.test(each.text);

/** Those of a list that are named only by what they are: "X and its creditors", "Parliament and X". */
function unnamedIn({ words, named }: Scene, from: number, end: number): Party[] {
  const out: Party[] = [];
  let start = from;
  for (let at = from; at <= end; at++) {
    if (at < end && !(!named.has(at) && /^(?:and|,)$/.test(words[at]?.low ?? ''))) continue;
    const head = at - 1;
    if (head >= start && head - start < 4 && !named.has(head) && isPersons(words[head]?.low ?? '') && !words.slice(start, at).some((word, offset) => named.has(start + offset) || PREPS.has(word.low))) {
      const bare = /^(?:the|a|an|its|his|her|their)$/.test(words[start]?.low ?? '') ? start + 1 : start;
      out.push({ canonical: written(words, bare, at), text: written(words, start, at), form: 'group', from: start, to: at });
    }
    start = at + 1;
  }
  return out;
}

/** Reads a noun phrase as a subject. */
function phrase(scene: Scene, start: number, end: number): Subject {
  const { words, named, memory } = scene;
  let from = start;
  while (from < end && /^(?:and|but|so|then|later|meanwhile|while|,)$/.test(words[from]?.low ?? '')) from++;
  // "Four days later the parties adopt"
  for (let at = from; at < Math.min(end - 1, from + 5); at++) if (/^(?:later|earlier|afterwards|before)$/.test(words[at]?.low ?? '') && timePhraseAt(words, from)) from = at + 1;
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
  // "Through the good offices of X the two countries resume": a name or noun and then an article open the subject.
  if (PREPS.has(words[from]?.low ?? '') && !named.has(from)) {
    for (let at = end - 1; at > from + 1; at--) {
      if (!/^(?:the|both|a|an)$/.test(words[at]?.low ?? '') || named.has(at) && named.get(at)?.from !== at) continue;
      if (named.has(at - 1) || (words[at - 1]?.kind === 'word' && !PREPS.has(words[at - 1]?.low ?? '') && !/^(?:and|or|of|all|both)$/.test(words[at - 1]?.low ?? ''))) {
        from = at;
        break;
      }
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
    if (words.slice(from, end).some((word) => word.low === 'and')) parties = [...unnamedIn(scene, from, end), ...parties];
  } else if (theme) {
    parties = actorsIn(scene, from, end);
    if (parties.length === 0 && isPersons(low)) parties = [{ canonical: written(words, skipCount(words, from, head), head + 1), text: written(words, from, head + 1), form: 'group', from, to: head + 1 }];
  } else if (piece?.kind === 'place') parties = statesIn(scene, from, end);
  else {
    parties = actorsIn(scene, from, end);
    const two = /^(?:sides?|parties|governments|countries|states|leaders|nations|powers|neighbours|companies|firms|two|both)$/.test(low) && words.slice(from, head + 1).some((word) => /^(?:two|both|all|the)$/.test(word.low)) && !words.slice(from, head).some((word) => word.kind === 'number' || (word.low !== 'two' && Object.hasOwn(numberWords, word.low)));
    const both = lower(words, from, end);
    const ofBoth = /\b(?:both|two) (?:countries|governments|sides|states|parties|nations)\b/.test(both);
    const pair = /^(?:governments|countries|states|nations|powers|neighbours|capitals)$/.test(low) && memory.states.length > 0 ? memory.states : memory.pair;
    if (parties.length === 0 && ofBoth && !two && memory.states.length > 0) parties = memory.states.map(({ from: _from, to: _to, ...rest }) => rest);
    else if (parties.length === 0 && two && pair.length > 0) parties = pair.map(({ from: _from, to: _to, ...rest }) => rest);
    else if (parties.length === 0 && words[from]?.low === 'the' && bodyMeant(low, memory.bodies)) {
      parties = [bodyMeant(low, memory.bodies)].flatMap((each) => (each ? [over(each)] : []));
    } else if (isPersons(low)) {
      const listed = parties.length > 0 && words.slice(from, head).some((word) => word.low === 'and') ? unnamedIn(scene, from, head + 1) : [];
      parties = [...(listed.length > 0 ? listed : [{ canonical: written(words, skipCount(words, from, head), head + 1), text: written(words, from, head + 1), form: 'group', from, to: head + 1 }]), ...parties];
    }
  }
  const governed = (each: Party): boolean => each.from !== undefined && theme !== undefined && /^(?:on|against|to|for|towards?)$/.test(words[each.from - 1]?.low === 'the' ? (words[each.from - 2]?.low ?? '') : (words[each.from - 1]?.low ?? ''));
  const about = parties.filter(governed);
  if (about.length > 0) parties = parties.filter((each) => !governed(each));
  return { parties, from, to: end, own: true, ...(about.length > 0 && { about }), ...(theme && { theme }), ...(MEDIATED.test(low) && { mediators: true }) };
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
