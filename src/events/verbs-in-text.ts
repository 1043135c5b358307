import { CALENDAR, isFunction, numberWords, singular, type Piece, type Stretch, type Word } from '../mentions/index.ts';
import { adverbialStart, isAdverb } from './adverbials.ts';
import type { Form, Grammar, Verb } from './grammar.ts';
import { alsoNouns } from './lexicons/verbs.ts';

/** A verb as it stands in a sentence. */
export interface FoundVerb {
  readonly at: number;
  /** After the verb and the particles that stand right after it. */
  readonly to: number;
  /** The readings of the verb by its particles, best first. */
  readonly verbs: readonly Verb[];
  readonly base: string;
  readonly role: 'finite' | 'infinitive' | 'participle' | 'reduced';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal?: string;
  /** Where its helping words begin ("will not | leave"). */
  readonly helpersFrom: number;
}

const BE = new Set('is are was were be been being am gets got'.split(' '));
const HAVE = new Set('has have had having'.split(' '));
const MODAL = new Set('will would may might can could shall should must wo ca'.split(' '));
const DO = new Set('do does did'.split(' '));
const SURE_ADVERB = new Set("not n't never also again still only then now finally soon later already jointly further openly even reportedly allegedly instead thereby himself herself itself themselves".split(' '));
const NEGATION = new Set(['not', "n't", 'never']);
const ARTICLE = new Set(['the', 'a', 'an', 'its', 'his', 'their', 'our', 'my']);
const sureAdverb = (low: string): boolean => SURE_ADVERB.has(low) || isAdverb(low);
const DETERMINER = new Set("the a an this these those its his her their our any some no all both each every another several most many few 's ’s".split(' '));
const PREPOSITION = new Set('of in on at by for from with without after before during under over between among against through via despite into onto upon about as since until'.split(' '));
const PRONOUN = new Set('it he she they we who which that i you this'.split(' '));
const PLURAL_SUBJECT = new Set('they we who which that you i both others'.split(' '));

/** Whether words `from`..`to` are inside something named. */
export function cover(pieces: readonly Piece[]): Map<number, Piece> {
  const map = new Map<number, Piece>();
  for (const piece of pieces) {
    if (piece.kind === 'actor' && piece.inner) continue;
    for (let index = piece.from; index < piece.to; index++) if (!map.has(index)) map.set(index, piece);
  }
  return map;
}

/** The verbs of one sentence, in order. Nouns that look like verbs ("peace talks", "the attack") are left out. */
export function verbsIn(words: readonly Word[], { from, to }: Stretch, named: ReadonlyMap<number, Piece>, g: Grammar): FoundVerb[] {
  const out: FoundVerb[] = [];
  for (let index = from; index < to; index++) {
    const verb = verbAt(words, index, from, to, named, g, out);
    if (verb) {
      out.push(verb);
      index = Math.max(index, verb.to - 1);
    }
  }
  return out;
}

function verbAt(words: readonly Word[], index: number, first: number, end: number, named: ReadonlyMap<number, Piece>, g: Grammar, before: readonly FoundVerb[]): FoundVerb | undefined {
  const word = words[index];
  if (!word || word.kind !== 'word' || named.has(index) || (word.cap && index > first)) return undefined;
  const forms = g.forms.get(word.low);
  if (!forms) return undefined;
  // After an article it is a noun.
  if (index > first && !named.has(index - 1) && ARTICLE.has(words[index - 1]?.low ?? '')) return undefined;
  const has = (form: Form): boolean => forms.some((each) => each.form === form);
  // Helpers, from right to left.
  let left = index - 1;
  let negated = false;
  while (left >= first && sureAdverb(words[left]?.low ?? '') && !named.has(left)) {
    if (NEGATION.has(words[left]?.low ?? '')) negated = true;
    left--;
  }
  let passive = false;
  let modal: string | undefined;
  let helped: 'be' | 'have' | 'modal' | 'to' | undefined;
  let helpersFrom = index;
  for (; left >= first; left--) {
    const low = words[left]?.low ?? '';
    if (named.has(left)) break;
    if (sureAdverb(low)) {
      if (NEGATION.has(low)) negated = true;
    } else if (low === 'may' && words[left]?.cap === true && left > first) break;
    else if (BE.has(low)) helped ??= 'be';
    else if (HAVE.has(low) && (helped === 'be' || has('participle') || has('past'))) helped ??= 'have';
    else if (MODAL.has(low) || DO.has(low)) {
      helped ??= 'modal';
      if (MODAL.has(low)) modal = low;
    } else if (low === 'to' && (helped !== undefined || has('base'))) {
      helped = 'to';
      helpersFrom = left;
      left--;
      break;
    } else break;
    helpersFrom = left;
  }
  // "and on 25 May explodes": what stands before the phrase of time counts.
  if (helped === undefined) left = adverbialStart(words, left + 1, first, named) - 1;
  const prior = words[left];
  const priorLow = left >= first ? (prior?.low ?? '') : '';
  const priorPiece = left >= first ? named.get(left) : undefined;
  let role: FoundVerb['role'] | undefined;
  let form: Form | undefined;
  if (helped === 'to') {
    // "is the first to recognise it": it does.
    const ordinal = /^(?:first|last|only)$/.test(words[helpersFrom - 1]?.low ?? '') ? words.slice(Math.max(first, helpersFrom - 5), helpersFrom).findLastIndex(({ low }) => BE.has(low) || low === 'becomes' || low === 'became') : -1;
    if (ordinal >= 0 && has('base')) {
      helpersFrom = Math.max(first, helpersFrom - 5) + ordinal;
      helped = 'modal';
    }
  }
  if (helped === 'to') {
    if (has('base') || helpersFrom < index - 1) [role, form] = ['infinitive', 'base'];
  } else if (helped === 'modal' && has('base')) [role, form] = ['finite', 'base'];
  else if (helped === 'modal') [role, form] = has('participle') || has('past') ? ['finite', 'participle'] : [undefined, undefined];
  else if (helped === 'be') {
    if (has('ing')) [role, form] = ['finite', 'ing'];
    else if (has('participle') || has('past')) {
      [role, form] = ['finite', 'participle'];
      passive = true;
    }
  } else if (helped === 'have') {
    if (has('participle') || has('past')) {
      [role, form] = ['finite', 'participle'];
      passive = words.slice(helpersFrom, index).some(({ low }) => low === 'been');
    }
  } else if (has('ing')) {
    const after = before.at(-1);
    const aspect = after && after.to === index && after.verbs.some((verb) => verb.classes.has('START') || verb.classes.has('END') || verb.classes.has('HOLD') || verb.classes.has('RESUME') || verb.classes.has('SUSPEND'));
    if (aspect || priorLow === ',' || /^(?:by|after|while|without|before|when|and|also|—|–|of|from|for|despite)$/.test(priorLow) || left < first || (priorPiece?.kind === 'actor' && !isFunction(words[index + 1]?.low ?? '')) || (priorPiece?.kind === 'actor' && words[priorPiece.from - 1]?.low === 'with')) {
      const nounReading = (priorLow === 'of' || priorLow === 'and' || priorLow === 'for') && (words[index + 1]?.low === 'of' || words[index + 1]?.kind !== 'word');
      if (!nounReading) [role, form] = ['participle', 'ing'];
    }
  } else if ((DETERMINER.has(priorLow) && !(priorLow === 'both' && (DETERMINER.has(words[index + 1]?.low ?? '') || /^(?:it|them|him|her)$/.test(words[index + 1]?.low ?? '')))) || (PREPOSITION.has(priorLow) && !/^(?:in|on|over)$/.test(priorLow)) || priorPiece?.kind === 'money' || (prior?.kind === 'number' && priorPiece?.kind !== 'instrument') || (priorPiece?.kind === 'actor' && priorPiece.form === 'adjective' && !has('past') && !has('participle'))) {
    return undefined;
  } else if (has('third') && !has('base')) {
    if (thirdFits(words, index, left, first, priorLow, priorPiece, named, g, forms[0]?.base ?? '', before)) [role, form] = ['finite', 'third'];
  } else if (has('base') && (has('past') || has('participle')) && !words[index]?.low.endsWith('ed') && baseFits(words, index, left, first, priorLow, priorPiece, named, before, g)) [role, form] = ['finite', 'base'];
  else if (has('past') || has('participle')) {
    [role, form] = pastFits(words, index, left, first, priorLow, priorPiece, named, has('past'), before);
  } else if (has('base') && baseFits(words, index, left, first, priorLow, priorPiece, named, before, g)) [role, form] = ['finite', 'base'];
  if (role === undefined || form === undefined) {
    // "put", "cut", "set": past and base are one form.
    if (has('base') && (has('past') || has('participle')) && (priorPiece || PRONOUN.has(priorLow))) [role, form] = ['finite', 'past'];
    else return undefined;
  }
  // "to meet and negotiate": the second is an infinitive too.
  if (role === 'finite' && form === 'base' && helped === undefined && (priorLow === 'and' || priorLow === 'or' || priorLow === ',') && before.at(-1)?.role === 'infinitive') role = 'infinitive';
  let base = forms.find((each) => each.form === form || (form === 'participle' && each.form === 'past') || (form === 'past' && each.form === 'participle'))?.base ?? forms[0]?.base ?? '';
  // "the three governments found a fund": no past of "find".
  if (base === 'find' && word.low === 'found' && form !== 'participle' && foundsBody(words, index, named)) base = 'found';
  const { verbs, to } = withParticles(words, index, end, g.verbs.get(base) ?? []);
  // "the two sides": of "side" only "side with" is a verb here.
  if (verbs.length === 0 && !Object.hasOwn(g.catenatives, base)) return undefined;
  return { at: index, to, verbs, base, role, passive, negated, helpersFrom, ...(modal && { modal }) };
}

/** Whether what "found" has for its object is a body, and not what somebody has found. */
const foundsBody = (words: readonly Word[], index: number, named: ReadonlyMap<number, Piece>): boolean => {
  const object = named.get(index + 1) ?? named.get(index + 2);
  return (object?.kind === 'actor' && object.actor !== 'person' && object.form !== 'group') || /^(?:a|an|the|their|its) (?:\w+ ){0,2}(?:organi[sz]ation|party|movement|league|union|republic|state|company|fund|bank|commission|council|alliance|front|group|agency|society|newspaper|university|colony|city)\b/.test(words.slice(index + 1, index + 6).map(({ low }) => low).join(' '));
};

const ALSO_NOUNS = new Set(alsoNouns.trim().split(/\s+/));

const nounToo = (g: Grammar, low: string): boolean => g.nouns.has(low) || g.nouns.has(singular(low)) || ALSO_NOUNS.has(low) || (low.endsWith('s') && (ALSO_NOUNS.has(low.slice(0, -1)) || ALSO_NOUNS.has(singular(low))));

/** Whether the particles of one of the verb's readings stand right behind it: "fall through", "pull out". */
const particleFits = (words: readonly Word[], index: number, g: Grammar): boolean =>
  (g.forms.get(words[index]?.low ?? '') ?? []).some(({ base }) => (g.verbs.get(base) ?? []).some(({ particles }) => particles.length > 0 && particles.every((each, offset) => words[index + 1 + offset]?.low === each)));

/** Whether the sentence opens with a plural noun that a preposition or a participle parts from what comes after. */
function pluralOpens(words: readonly Word[], first: number, left: number, named: ReadonlyMap<number, Piece>, before: readonly FoundVerb[]): boolean {
  let open = left;
  while (open > first && !/^[;:—–]$/.test(words[open - 1]?.text ?? '') && left - open < 12) open--;
  for (let at = open; at < Math.min(left, open + 5); at++) {
    const word = words[at];
    if (word?.kind !== 'word' || PREPOSITION.has(word.low)) return false;
    const after = words[at + 1]?.low ?? '';
    const parted = (PREPOSITION.has(after) && after !== 'as') || before.some((verb) => verb.role === 'reduced' && verb.at === at + 1);
    if (parted) return !named.has(at) && /[^s]s$|^(?:people|police|those|these|many|some|most|few)$/.test(word.low) && !words.slice(at, left + 1).some(({ text }) => /^[,;:—–]$/.test(text));
  }
  return false;
}

/** Whether a name begins its clause, an article and an adverb aside. */
function clauseOpens(words: readonly Word[], from: number, first: number): boolean {
  const before = words[from - 1]?.low === 'the' ? from - 2 : from - 1;
  return before < first || /^[,;:—–]$/.test(words[before]?.text ?? '') || /^(?:and|but|while)$/.test(words[before]?.low ?? '');
}

/** Whether a plain verb stands later in the sentence, before a new clause. */
function otherVerb(words: readonly Word[], index: number, named: ReadonlyMap<number, Piece>, g: Grammar): boolean {
  for (let at = index + 1; at < index + 30; at++) {
    const low = words[at]?.low;
    if (low === undefined || /^[.;:—–]$/.test(low) || /^(?:which|who|that|after|before|while|when|and|but|because)$/.test(low)) return false;
    if (named.has(at)) continue;
    if (BE.has(low) || HAVE.has(low) || MODAL.has(low)) return true;
    if (!nounToo(g, low) && (g.forms.get(low) ?? []).some(({ form }) => form === 'third' || form === 'past') && !DETERMINER.has(words[at - 1]?.low ?? '')) return true;
  }
  return false;
}

function thirdFits(words: readonly Word[], index: number, left: number, first: number, priorLow: string, priorPiece: Piece | undefined, named: ReadonlyMap<number, Piece>, g: Grammar, base: string, before: readonly FoundVerb[]): boolean {
  if (left < first) return false;
  if (priorPiece) {
    if (priorPiece.kind !== 'actor' && priorPiece.kind !== 'instrument' && priorPiece.kind !== 'place' && priorPiece.kind !== 'quantity') return false;
    const low = words[index]?.low ?? '';
    if (!nounToo(g, low)) return true;
    const determined = /^(?:all|any|no|these|those|other|some|several|more|further|prior|new|reduced|direct)$/.test(words[priorPiece.from - 1]?.low ?? '') || words[priorPiece.from - 1]?.text === '-';
    const next = words[index + 1];
    const particle = g.verbs.get(base)?.some(({ particles }) => particles.length > 0 && particles.every((each, offset) => words[index + 1 + offset]?.low === each)) === true;
    const object = next !== undefined && (next.kind !== 'sign' || named.has(index + 1)) && (particle || named.has(index + 1) || next.cap || DETERMINER.has(next.low) || /^(?:that|to|it|them|him|her|us)$/.test(next.low) || next.kind === 'number' || (!PREPOSITION.has(next.low) && !isFunction(next.low) && !BE.has(next.low) && !HAVE.has(next.low) && !MODAL.has(next.low)));
    if (priorPiece.kind === 'actor' && priorPiece.form === 'adjective') return false;
    // "coast guard ships ram a boat": the next word is the verb.
    if (next !== undefined && (g.forms.get(next.low) ?? []).some(({ form }) => form === 'base') && DETERMINER.has(words[index + 2]?.low ?? '')) return false;
    // "Cuba protests at the United Nations.": it is the only verb that the sentence can have.
    if (!object && !determined && clauseOpens(words, priorPiece.from, first) && !/^(?:sanctions|talks|troops|forces|restrictions|negotiations)$/.test(low) && !otherVerb(words, index, named, g)) return true;
    // "A summit in Hanoi collapses"
    if (priorPiece.kind === 'place' && PREPOSITION.has(words[priorPiece.from - 1]?.low ?? '') && !before.some((verb) => verb.role === 'finite') && !otherVerb(words, index, named, g)) return true;
    if (/^(?:sanctions|talks|troops|forces|restrictions|negotiations)$/.test(low)) return next !== undefined && (next.cap || DETERMINER.has(next.low) || next.kind === 'number' || Object.hasOwn(numberWords, next.low)) && !determined;
    return object && !determined;
  }
  // "threatens fire, bans travel and relists X": a further verb of the same subject, with its object.
  if ((priorLow === ',' || priorLow === 'and') && before.some((verb) => verb.role === 'finite' && !verb.passive)) {
    const after = words[index + 1];
    if (after?.kind === 'word' && !isFunction(after.low) && !PREPOSITION.has(after.low) && !BE.has(after.low) && !HAVE.has(after.low) && !MODAL.has(after.low)) return true;
  }
  if (PRONOUN.has(priorLow) || priorLow === 'and' || priorLow === ',' || priorLow === 'but' || priorLow === ')' || priorLow === '”' || priorLow === 'or' || priorLow === 'then') return !(nounToo(g, words[index]?.low ?? '') && (priorLow === 'and' || priorLow === ',' || priorLow === 'or') && !/^(?:the|a|an|its|his|her|their|it|them|him|us|that|all|on|for|to|in)$/.test(words[index + 1]?.low ?? '') && words[index + 1]?.cap !== true && words[index + 1]?.kind !== 'number');
  if (isFunction(priorLow)) return false;
  if (!/\p{L}/u.test(priorLow)) return /\d/.test(priorLow);
  if (words[index + 1]?.low === 'of') return false;
  // A common noun before it: a verb when the word is no noun itself, or what follows is an object.
  if (!nounToo(g, words[index]?.low ?? '')) return true;
  // "The tribunal rules that"
  if (words[index + 1]?.low === 'that' && priorLow === singular(priorLow)) return true;
  const next = words[index + 1];
  if (closesClause(words, index, first, before)) return true;
  // "The deal collapses."
  if (left - first < 4 && DETERMINER.has(words[first]?.low ?? '') && priorLow === singular(priorLow) && (next === undefined || next.kind === 'sign' || /^(?:when|after|as|in|on|at|within|amid|over)$/.test(next.low)) && !before.some((verb) => verb.role === 'finite') && !otherVerb(words, index, named, g)) return true;
  // "but the truce breaks down": the noun opens its clause.
  let open = left;
  while (open > first && left - open < 3 && words[open - 1]?.kind === 'word' && !PREPOSITION.has(words[open - 1]?.low ?? '') && !/^(?:and|but|or|when|while|after|before|that)$/.test(words[open - 1]?.low ?? '') && !before.some((verb) => verb.at === open - 1)) open--;
  if (priorLow === singular(priorLow) && (open === first || /^(?:and|but|when|while|after|before|that|,|;|:)$/.test(words[open - 1]?.low ?? '')) && g.verbs.get(base)?.some(({ particles }) => particles.length > 0 && particles.every((each, offset) => words[index + 1 + offset]?.low === each))) return true;
  return priorLow !== singular(priorLow) ? false : next !== undefined && (DETERMINER.has(next.low) || (next.cap && next.kind === 'word')) && !/al$|ic$|ive$/.test(priorLow);
}

/** "…, the executive falls and direct rule returns": the last word of a clause that has no other verb. */
function closesClause(words: readonly Word[], index: number, first: number, before: readonly FoundVerb[]): boolean {
  const next = words[index + 1];
  const dated = PREPOSITION.has(next?.low ?? '') && (words[index + 2]?.kind === 'number' || CALENDAR.has(words[index + 2]?.low ?? ''));
  if (next && next.kind !== 'sign' && !dated && !/^(?:and|but|when|after|before|as|while|until)$/.test(next.low)) return false;
  let open = index - 1;
  while (open > first && open > index - 5 && words[open]?.kind === 'word' && !PREPOSITION.has(words[open]?.low ?? '') && !/^(?:and|but)$/.test(words[open]?.low ?? '')) open--;
  const boundary = open === first || /^(?:and|but|,|;|:)$/.test(words[open]?.low ?? '');
  const from = /^(?:and|but|,|;|:)$/.test(words[open]?.low ?? '') ? open + 1 : open;
  // Two words at least, the first an article or what tells the noun; and a clause before that is whole.
  return boundary && index - from >= 2 && from > first && before.some((verb) => verb.role === 'finite' && verb.at < from) && !before.some((verb) => verb.at >= from) && words[index - 1]?.low.endsWith('s') === false;
}

function pastFits(words: readonly Word[], index: number, left: number, first: number, priorLow: string, priorPiece: Piece | undefined, named: ReadonlyMap<number, Piece>, finite: boolean, before: readonly FoundVerb[]): [FoundVerb['role'] | undefined, Form | undefined] {
  const next = words[index + 1]?.low ?? '';
  const pastBefore = before.some((verb) => verb.role === 'finite' && !verb.passive && verb.modal === undefined && words[verb.at]?.low.endsWith('ed') === true);
  if (left < first) return [undefined, undefined];
  if (next === 'by') return ['reduced', 'participle'];
  if (!finite) return ['reduced', 'participle'];
  if (priorLow === ',' || priorLow === 'and' || priorLow === 'or' || priorLow === 'but' || priorLow === 'then') {
    // ", signed in 1984," is said of the noun before; ", signed the treaty" goes on with the subject.
    if (priorLow === ',' && PREPOSITION.has(next)) return ['reduced', 'participle'];
    // "closed and mined roads" may be one phrase; after a verb in the past, "and resumed flights" is a second verb.
    if (!pastBefore && words[index + 1]?.kind === 'word' && !isFunction(next) && !named.has(index + 1) && /(?:s|ing)$/.test(next)) return [undefined, undefined];
    return ['finite', 'past'];
  }
  if (/^(?:them|him|us|me|themselves|himself|itself)$/.test(priorLow)) return ['reduced', 'participle'];
  if (PRONOUN.has(priorLow)) return ['finite', 'past'];
  if (priorPiece?.kind === 'instrument' && PREPOSITION.has(next)) return ['reduced', 'participle'];
  if (priorPiece) return ['finite', 'past'];
  if (isFunction(priorLow)) return /^(?:when|while|as|if|once)$/.test(priorLow) ? ['reduced', 'participle'] : [undefined, undefined];
  if (!/\p{L}|\)/u.test(priorLow)) return [undefined, undefined];
  // "by unfreezing funds transferred into": the noun is another verb's object.
  const last = before.at(-1);
  if (last && PREPOSITION.has(next) && !words.slice(last.to, index).some(({ low }) => /^(?:,|;|and|but|that|which|who|when|while|—|–)$/.test(low))) return ['reduced', 'participle'];
  // "the forces used against", "talks held in": a noun, then a participle and a preposition.
  return PREPOSITION.has(next) && next !== 'to' && laterFinite(words, index) ? ['reduced', 'participle'] : ['finite', 'past'];
}

/** Whether a plainly finite helper follows in the sentence, so that an earlier "-ed" is only a participle. */
function laterFinite(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < index + 14; at++) {
    const low = words[at]?.low ?? '.';
    if (low === '.' || low === ';') return false;
    if (BE.has(low) || HAVE.has(low) || MODAL.has(low)) return true;
  }
  return false;
}

/** Whether no finite verb stands between a word and the last sign that parts clauses before it. */
function isFresh(words: readonly Word[], first: number, index: number, before: readonly FoundVerb[]): boolean {
  const verb = before.findLast(({ role }) => role === 'finite');
  if (!verb) return true;
  let boundary = index - 1;
  while (boundary >= first && !PARTS_CLAUSES.has(words[boundary]?.text ?? '')) boundary--;
  return verb.at <= boundary;
}

const PARTS_CLAUSES = new Set([';', ':', '—', '–']);

function baseFits(words: readonly Word[], index: number, left: number, first: number, priorLow: string, priorPiece: Piece | undefined, named: ReadonlyMap<number, Piece>, before: readonly FoundVerb[], g: Grammar): boolean {
  const low = words[index]?.low ?? '';
  const next = words[index + 1]?.low ?? '';
 if (left < first || before.some((verb) => verb.at === left && verb.role !== 'reduced') || (low === 'back' && /^(?:to|in|into|from|on|at|home|and)$/.test(next))) return false;
  if (PLURAL_SUBJECT.has(priorLow)) return true;
  const fresh = isFresh(words, first, index, before);
  // "Officers led by X overthrow the government", "Talks on a dam at Y fall through": the plural that the sentence opens with.
  if (fresh && (!nounToo(g, low) || DETERMINER.has(next) || particleFits(words, index, g)) && pluralOpens(words, first, left, named, before) && !isFunction(priorLow)) return true;
  // "both sides pledge in Y to …"
  if (/^(?:sides|parties|governments|countries|states|leaders|powers|neighbours)$/.test(priorLow) && /^(?:two|both|all|the)$/.test(words[left - 1]?.low ?? '') && words[index + 1]?.kind === 'word' && next !== 'of') return true;
  if ((priorLow === 'and' || priorLow === ',') && next === 'that') return true;
  if (priorLow === ',' && (!nounToo(g, low) || named.has(index + 1) || DETERMINER.has(next) || g.nouns.has(`${next}_${words[index + 2]?.low ?? ''}`))) {
    // "A and B, the heads of C, sign": the comma closes an apposition.
    let open = left - 1;
    while (open > first && words[open]?.text !== ',') open--;
    if (open > first && named.has(open - 1) && (words.slice(Math.max(first, open - 6), open).some((word) => word.low === 'and') || /[^s]s$/.test(words[open - 1]?.low ?? ''))) return true;
    // "fourteen donors, among them A and B, halt"
    if (open > first && /^(?:among|including|led|such|headed|most)$/.test(words[open + 1]?.low ?? '') && /[^s]s$/.test(words[open - 1]?.low ?? '')) return true;
  }
  if (priorLow === 'and' || priorLow === ',' || priorLow === 'but') return before.some((verb) => verb.role === 'finite') && (!nounToo(g, low) || DETERMINER.has(next) || particleFits(words, index, g)) && !named.has(left + 1);
  if (priorPiece?.kind === 'actor') {
    const group = priorPiece.form === 'group' || priorPiece.form === 'people' || priorPiece.actor === 'bloc' || priorPiece.actor === 'people';
    const plural = /^(?:Taliban|Taleban|Mujahideen|Peshmerga|Viet Cong|Khmer Rouge)$/.test(priorPiece.canonical) || (group && /(?:s|people|police|men|forces)$/i.test(words[priorPiece.to - 1]?.text ?? ''));
    let joined = false;
    for (let at = priorPiece.from - 1; at >= first && at > priorPiece.from - 6; at--) {
      if (words[at]?.low === 'and') joined = true;
      if (before.some((verb) => verb.at === at)) break;
    }
    // "restrictions on Iran expire": the plural stands before the preposition.
    const prep = DETERMINER.has(words[priorPiece.from - 1]?.low ?? '') ? priorPiece.from - 2 : priorPiece.from - 1;
    const headed = PREPOSITION.has(words[prep]?.low ?? '') && /[^s]s$/.test(words[prep - 1]?.low ?? '') && !before.some((verb) => verb.at < prep && verb.role === 'finite' && verb.at >= prep - 2);
    return plural || joined || (headed && !nounToo(g, low)) || (priorPiece.canonical.endsWith('s') && !nounToo(g, low));
  }
  // "talks in Stockholm break down"
  if (priorPiece?.kind === 'place' && PREPOSITION.has(words[priorPiece.from - 1]?.low ?? '') && /[^s]s$/.test(words[priorPiece.from - 2]?.low ?? '') && !before.some((verb) => verb.role === 'finite') && (g.verbs.get(low) ?? []).some(({ particles }) => particles.length > 0 && particles.every((each, offset) => words[index + 1 + offset]?.low === each))) return true;
  if (priorPiece?.kind === 'quantity') return (priorPiece.unit !== 'percent' || /^(?:against|for|to|in)$/.test(next)) && priorPiece.unit !== 'each way';
  if (priorPiece && (!nounToo(g, low) || named.has(index + 1))) return true;
  if (priorPiece) return words[left - 1]?.low === 'and' || words.slice(Math.max(first, left - 6), left).some((word) => word.low === 'and');
  if (priorLow === ')') return true;
  if (isFunction(priorLow)) return false;
  // "the board and the union negotiate"
  const coordinated = words.slice(Math.max(first, left - 5), left).some((word) => word.low === 'and') && !before.some((verb) => verb.role !== 'reduced' && !words.slice(verb.to, left).some((word) => /^[,;:—–]$/.test(word.text)));
  const plural = coordinated || (singular(priorLow) !== priorLow && priorLow.endsWith('s')) || /^(?:police|people|troops|forces|\w*men|\w*women|sides|services)$/.test(priorLow);
  // "the two sides swap prisoners"
  if (/^(?:sides|parties|governments|countries|states|leaders|powers|neighbours)$/.test(priorLow) && (g.nouns.has(next) || g.nouns.has(singular(next)))) return true;
  // An adverb before it ("sanctions fully return") makes it a verb.
  // "The talks collapse."
  if (plural && !coordinated && (next === '' || words[index + 1]?.kind === 'sign' || /^(?:and|but|when|after)$/.test(next)) && !before.some((verb) => verb.role === 'finite') && !otherVerb(words, index, named, g)) return true;
  return plural && (!nounToo(g, low) || left < index - 1 || /^(?:the|a|an|its|his|their|to|that)$/.test(next) || (/^(?:on|in|into|against)$/.test(next) && !priorLow.endsWith('s')));
}

/** The readings of a verb by its particles: "hand the suspects over" is "hand over" as "hand over the suspects" is. */
function withParticles(words: readonly Word[], index: number, end: number, verbs: readonly Verb[]): { verbs: Verb[]; to: number } {
  const fits: Verb[] = [];
  let to = index + 1;
  for (const verb of verbs) {
    if (verb.particles.length === 0) {
      fits.push(verb);
      continue;
    }
    const right = verb.particles.every((particle, offset) => words[index + 1 + offset]?.low === particle);
    if (right) {
      fits.push(verb);
      to = Math.max(to, index + 1 + verb.particles.length);
    } else if (verb.particles.length === 1 && /^(?:over|up|down|off|out|back|in|go|together|away)$/.test(verb.particles[0] ?? '')) {
      for (let at = index + 2; at < Math.min(end, index + 12); at++) {
        const low = words[at]?.low ?? '';
        if (/^[,;:.]$/.test(low)) break;
        if (low === verb.particles[0] && (at + 1 >= end || !/^(?:the|its|his|their|a|an)$/.test(words[at + 1]?.low ?? '')) && words[at + 1]?.cap !== true) {
          fits.push(verb);
          break;
        }
      }
    }
  }
  return { verbs: fits.toSorted((a, b) => b.particles.length - a.particles.length), to };
}
