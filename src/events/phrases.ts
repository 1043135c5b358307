import { type ActorKind, type ActorPiece, isFunction, type Piece, singular, type Word } from '../mentions/index.ts';
import { timePhraseAt } from './adverbials.ts';
import { party, type Party, type Scene, skipArticle, skipCount, type Theme, written } from './clause.ts';

export const PREPS = new Set('along near beyond behind beside outside inside past amid around off per of in on at by for from with without after before during under over between among against through via despite into onto upon about to toward towards as across within until since'.split(' '));

/** Signs that end a clause. */
export const CLAUSE_SIGNS = new Set([';', ':', '—', '–', '.', '!', '?']);

export const SUBORDINATORS = new Set('which who whom whose that when while after before because although though where whereas but if until unless since so as without'.split(' '));

export const PERSONS = /^(?:bodyguard|assassin|sniper|guard|gunner|reservist|director|shareholder|aide|observer|monitor|activist|campaigner|supporter|politician|donor|lender|bondholder|opponent|dealer|exile|separatist|partisan|executive|founder|chairman|chief|people|person|man|woman|child|civilian|soldier|troop|victim|family|families|protester|demonstrator|voter|worker|pilot|student|prisoner|hostage|official|negotiator|minister|leader|guerrilla|rebel|fighter|militant|crowd|police|army|judge|prosecutor|jury|investor|shareholder|creditor|customer|employee|farmer|miner|union|mediator|intermediary|delegation|diplomat|envoy|government|side|party|company|firm|regulator|inspector|lawyer|citizen|refugee|settler|general|officer|cadet|striker|sailor|rioter|dissident|editor|reporter|banker|trader|nurse|doctor|agent|suspect|board|member|parliament|assembly|court|tribunal|panel|state|country|ally|service|expert|scientist|gunman|bomber|attacker|mob|militia|monarch|king|emperor|president|deputy|lawmaker|mp|senator|airline|bank|insurer|regime|junta|opposition|church|commission|committee|council|council)s?$/;

/** Whether a noun, singular or plural, means persons who act. */
export const isPersons = (low: string): boolean => PERSONS.test(low) || PERSONS.test(singular(low)) || (/(?:ists|ians|ers|ors|men|women|ees|ites|crats|ants|ents|isans|folk|iards)$/.test(low) && !THINGS_IN_ERS.test(low));

/** Plurals that end like those of people and are none. */
const THINGS_IN_ERS = /^(?:papers|letters|numbers|orders|powers|borders|barriers|quarters|centers|computers|matters|offers|answers|factors|reactors|tractors|sectors|errors|waters|rivers|towers|members|shelters|counters|containers|carriers|bunkers|tankers|freighters|fighters|launchers|bombers|helicopters|posters|shutters|chapters|corridors|doors|floors|motors|indicators|documents|payments|agreements|statements|settlements|governments|parliaments|treatments|elements|moments|amendments|comments|investments|events|accidents|incidents|continents|talents|contents|plants|grants|warrants|restaurants|committees|employees|guarantees|fees|degrees|trees|centrifugers|headquarters|newspapers|trousers|rockets|sisters|brothers|disasters|registers|ministers|transfers|tenders|cylinders|antiquers|sites|satellites|suites|regiments|detachments|consignments|shipments|monuments|instruments|experiments|adjustments|commitments|improvements|installments|instalments|arrangements|achievements|appointments|movements|requirements|restraints|patents|percents|currents|colors|labors|harbors|neighbors|terrors|horrors|favors|honors|rumors|humors|tumors)$/;

/** Actors whose names lie in words `from`..`to`, members of a group not counted twice. */
export function actorsIn({ pieces, words }: Scene, from: number, to: number): Party[] {
  const inside = pieces.filter((piece): piece is ActorPiece => piece.kind === 'actor' && !piece.inner && piece.from >= from && piece.to <= to);
  // "the Saudi ambassador, Prince Bandar" is one person, and so is "Eritrean President Isaias Afwerki".
  const person = (piece: ActorPiece, next: ActorPiece | undefined): boolean =>
    next?.form === 'person' && ((piece.form === 'adjective' && next.from === piece.to && next.of === piece.canonical) || (piece.form === 'group' && words[piece.to]?.text === ',' && next.from === piece.to + 1 && next.of === piece.of));
  const named = inside.filter((piece, index) => !person(piece, inside[index + 1]));
  return named.map((piece) => party(piece, words));
}

/** States named as places in words `from`..`to`: "troops into Kuwait". */
export function statesIn({ pieces, words }: Scene, from: number, to: number): Party[] {
  return pieces.flatMap((piece) => (piece.kind === 'place' && piece.of === piece.canonical && piece.from >= from && piece.to <= to ? [{ canonical: piece.canonical, text: written(words, piece.from, piece.to), actor: 'state' as ActorKind, from: piece.from, to: piece.to }] : []));
}

/** Where the noun phrase begins that ends before `end`: over lists ("A, B and C"), back to a comma, a verb, or a word that opens a clause. */
export function phraseStart({ words, sentence, named, verbs }: Scene, end: number): number {
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
    if (CLAUSE_SIGNS.has(word.text)) break;
    if (word.text === ',') {
      // A comma goes on with a list only between names.
      const next = named.has(at + 1) || (/^(?:and|the|or)$/.test(words[at + 1]?.low ?? '') && (named.has(at + 2) || named.has(at + 3)));
      // "recognises A and B, and C opens an embassy": the list before the comma is whole.
      const whole = words[at + 1]?.low === 'and' && words.slice(Math.max(sentence.from, at - 5), at).some(({ low }) => low === 'and');
      if (whole || !(and && next && named.has(at - 1))) break;
      continue;
    }
    if (SUBORDINATORS.has(word.low) && word.low !== 'as') break;
    if (verbs.some((verb) => (verb.role === 'finite' || verb.role === 'participle') && verb.at <= at && at < verb.to)) break;
    if (word.low === 'to' && verbs.some((verb) => verb.role === 'infinitive' && verb.helpersFrom === at)) break;
    if (verbs.some((verb) => verb.role === 'infinitive' && verb.at === at)) break;
  }
  return Math.max(at + 1, sentence.from);
}

/** Adverbs that may follow a noun and are no head. */
const AFTER_HEAD = new Set('forward together back again today once abroad instead ahead alone too further home twice each own same day'.split(' '));
const CLOSES_PHRASE = new Set([',', '(', ';', ':']);

/** The place of the head of a noun phrase: its last noun before the first preposition. */
export function headOf({ words, named, g, verbs }: Scene, from: number, to: number): number {
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
    if (head >= 0 && word.low.endsWith('ing') && /[a-z]{3}ing$/.test(word.low) && g.nouns.has(singular(words[head]?.low ?? '')) && !g.nouns.has(word.low)) break;
    if (head >= 0 && AFTER_HEAD.has(word.low)) continue;
    // "a ceasefire three weeks later", "a strike called by the union"
    if (head >= 0 && timePhraseAt(words, at)) break;
    if (head >= 0 && verbs.some((verb) => verb.at === at && verb.role === 'reduced')) break;
    if (head >= 0 && (PREPS.has(word.low) || CLOSES_PHRASE.has(word.text))) break;
    if (word.kind === 'word' && !isFunction(word.low) && word.text !== "'s" && word.text !== '’s') head = at;
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
    if (/\b(?:Framework|Initiative|Roadmap|Formula)$/.test(piece.canonical)) return ['AGREEMENT', 'POLICY'];
    if (piece.type === 'policy') return /(?:Act|Law|Bill|Decree|Directive|Order|Regulation|Constitution)/.test(piece.canonical) ? ['LAW'] : ['POLICY'];
    return ['AGREEMENT'];
  }
  if (piece?.kind === 'money') return ['AID'];
  if (piece?.kind === 'actor' && piece.form !== 'group') return [];
  for (let at = head - 1; at > head - 4; at--) if (words[at]?.text === 'Operation') return ['ATTACK', 'LASTING'];
  const low = words[head]?.low ?? '';
  const two = `${words[head - 1]?.low ?? ''}_${singular(low)}`;
  return g.nouns.get(two) ?? g.nouns.get(low) ?? g.nouns.get(singular(low)) ?? [];
}

/** The theme in a stretch: the first noun phrase with a class, over "of", "on" and "and". */
export function themeIn(scene: Scene, from: number, to: number, subject: boolean): Theme | undefined {
  const { words, g } = scene;
  let start = from;
  let action: string | undefined;
  for (let hops = 0; hops < 4 && start < to; hops++) {
    const head = headOf(scene, start, to);
    if (head < 0) return undefined;
    const low = words[head]?.low ?? '';
    // "a complete cessation of military operations" is a truce.
    if (low === 'cessation' && /^of (?:\w+ ){0,2}(?:operations|hostilities|violence|fighting|attacks|fire)\b/.test(words.slice(head + 1, head + 6).map((word) => word.low).join(' '))) {
      const last = words.slice(head + 1, head + 6).findIndex((word) => /^(?:operations|hostilities|violence|fighting|attacks|fire)$/.test(word.low)) + head + 1;
      return { from: start, to: last + 1, head: last, classes: ['AGREEMENT'], subject };
    }
    const carries = g.actions.get(low) ?? g.actions.get(singular(low));
    const ofNext = (words[head + 1]?.low === 'of' || (words[head + 1]?.low === 'from' && carries === 'LEAVE')) && head + 2 < to;
    const body = action === 'LEAVE' ? scene.named.get(head) : undefined;
    if (body?.kind === 'actor' && (body.actor === 'organization' || body.actor === 'bloc')) return { from: start, to: head + 1, head, classes: ['MEMBERSHIP'], subject, action: 'LEAVE' };
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

/** Whether a noun stands right after the verb. */
export function hasObject({ words, named }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) return false;
    const piece = named.get(at);
    if (piece) return true;
    if (PREPS.has(word.low) || SUBORDINATORS.has(word.low) || timePhraseAt(words, at)) return false;
    if (word.low.endsWith('ly') || word.kind === 'sign') continue;
    return true;
  }
  return false;
}

export function directActors(scene: Scene, from: number, to: number): Party[] {
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
  const body = words[from]?.low === 'the' ? bodyMeant(words[from + 1]?.low ?? '', scene.memory.bodies) : undefined;
  if (body) return [carried(body)];
  const head = headOf(scene, from, end);
  return head >= 0 && (!named.has(head) || named.get(head)?.kind === 'quantity') && isPersons(words[head]?.low ?? '') ? [{ canonical: written(words, skipCount(words, from, head), head + 1), text: written(words, from, head + 1), form: 'group', from, to: head + 1 }] : [];
}

/** Nouns that stand for the body last named: "the company". */
export const BODY_NOUN = /^(?:company|firm|bank|airline|court|commission|council|group|union|tribunal|agency|regulator|party|insurer|carmaker|maker)$/;

const PUBLIC = /Nations|Union|Court|Council|Commission|Ministry|Department|Parliament|Committee|Fund|Organi[sz]ation|Agency|Authority|Assembly|NATO|Tribunal|Congress|Senate/;

/** The body last named that "the firm", "the court" can mean. */
export function bodyMeant(noun: string, bodies: readonly Party[]): Party | undefined {
  if (!BODY_NOUN.test(noun)) return undefined;
  if (/^(?:company|firm|airline|insurer|carmaker|maker)$/.test(noun)) return bodies.findLast(({ canonical }) => !PUBLIC.test(canonical));
  if (/^(?:court|tribunal)$/.test(noun)) return bodies.findLast(({ canonical }) => /Court|Tribunal/.test(canonical));
  return bodies.findLast(({ canonical }) => canonical.toLowerCase().includes(noun)) ?? (/^(?:group|regulator|agency|party)$/.test(noun) ? bodies.at(-1) : undefined);
}

/** A party as it is carried over from where it was named. */
export const carried = ({ from: _from, to: _to, ...rest }: Party): Party => rest;

interface Prepositional {
  readonly prep: string;
  readonly from: number;
  readonly parties: readonly Party[];
}

/** The prepositions in a stretch and the actors that each governs. */
export function prepositions(scene: Scene, from: number, to: number): Prepositional[] {
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
      if (head >= 0 && !named.has(head) && isPersons(words[head]?.low ?? '')) {
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

/** Whether only list words stand between two places. */
export function joined(words: readonly Word[], named: ReadonlyMap<number, Piece>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!named.has(at) && !/^(?:and|or|,|the|\(|\)|both|its|their|then)$/.test(words[at]?.low ?? '')) return false;
  return true;
}
