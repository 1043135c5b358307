import type { Piece, ReadEntry, Word } from '../mentions/index.ts';
import type { Span } from '../text/index.ts';
import { written, type Clause, type Party } from './clause.ts';
import type { StateKind, TransitionType } from './state.ts';

/** A date in an entry's text. Offsets into the passage's plain text. */
export interface DateInText extends Span {
  readonly edtf: string;
}

/** An entry with all that states are read from. */
export interface Scene {
  readonly read: ReadEntry;
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateInText[];
  /** The entry's own date. */
  readonly edtf: string;
}

/** One thing said of one state, before it is known which. */
export interface Step {
  readonly kind: StateKind;
  readonly name: string;
  readonly parties: readonly Party[];
  readonly on: readonly Party[];
  readonly through: readonly Party[];
  /** `attested`: it is still so. */
  readonly type: TransitionType | 'attested';
  readonly edtf: string;
  readonly entry: string;
  readonly scene: number;
  /** Words of the evidence. */
  readonly from: number;
  readonly to: number;
  /** Refers back: "the ban", "its sanctions". */
  readonly definite: boolean;
  /** May open a new state where none fits. */
  readonly opens: boolean;
  /** Applies to all that fit: "suspends its sanctions". */
  readonly all?: boolean;
  readonly interim?: boolean;
  /** The name is the document's own for it: no other state has it. */
  readonly proper?: boolean;
  /** Go-betweens of talks that the same entry tells of. */
  readonly mediation?: boolean;
  /** Goes on with the subject of the clause before. */
  readonly carried?: boolean;
  /** It holds within its own date and no longer. */
  readonly passing?: boolean;
  readonly secret?: boolean;
  readonly by?: string;
  readonly implied?: string;
  readonly contested?: string;
  /** When it began, where only that is said beside: "in place since 1981". */
  readonly since?: string;
  /** When it ends by the author's own span of time. */
  readonly until?: { readonly edtf: string; readonly why: string };
}

const CLASS_STEPS: Readonly<Record<string, TransitionType | 'attested'>> = { START: 'begins', IMPOSE: 'begins', AGREE: 'begins', RESUME: 'resumes', HOLD: 'attested', END: 'ends', SUSPEND: 'suspends', LEAVE: 'ends', REPLACE: 'replaces', BAN: 'begins', PERMIT: 'ends', CARRY: 'begins', MAKE: 'begins', GIVE: 'begins', MEDIATE: 'begins', KEEP: 'attested', MOVE: 'begins' };

/** What a clause's verb does to its theme, the more telling class first. */
function stepOf(clause: Clause, noun: string): TransitionType | 'attested' | undefined {
  const order = ['REPLACE', 'RESUME', 'SUSPEND', 'END', 'AGREE', 'LEAVE', 'START', 'IMPOSE', 'HOLD', 'CARRY', 'MAKE', 'MEDIATE', 'GIVE', 'MOVE'];
  const verb = clause.best;
  if (clause.verb?.base === 'approve') return undefined;
  const kinds = clause.theme?.action ? new Set([clause.theme.action]) : (verb?.classes ?? clause.classes);
  for (const kind of order) {
    if (!kinds.has(kind) && !(clause.classes.has(kind) && !clause.theme?.action && kinds.size === 0)) continue;
    if (kind === 'AGREE' && noun !== 'AGREEMENT' && noun !== 'EXCHANGE' && noun !== 'SANCTIONS') continue;
    if ((kind === 'MAKE' || kind === 'GIVE' || kind === 'MOVE') && noun !== 'LAW' && noun !== 'POLICY' && noun !== 'AGREEMENT') continue;
    return CLASS_STEPS[kind];
  }
  return undefined;
}

const first = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const last = (edtf: string): string => edtf.split('/')[1] ?? edtf;
const isSpan = (edtf: string): boolean => edtf.includes('/') && !edtf.includes('..');

/** "15 April and after" as the day itself. */
const closed = ({ edtf }: DateInText): string => edtf.replace(/\/\.\.$/, '');

/** The date a clause speaks of: its own, one right before it, or the entry's. */
export function dateOf({ read: { words }, dates, edtf, clauses }: Scene, clause: Clause): { edtf: string; own: boolean } {
  const from = words.words[clause.from]?.start ?? 0;
  const to = words.words[clause.to - 1]?.end ?? from;
  const sentence = words.sentences[clause.sentence];
  const opens = words.words[sentence?.from ?? 0]?.start ?? 0;
  const closes = words.words[(sentence?.to ?? 1) - 1]?.end ?? 0;
  const before = (date: DateInText): string => words.text.slice(Math.max(0, date.start - 12), date.start).toLowerCase();
  // Offsets rounded to days before a deadline or an earlier state of things are no dates of what is said.
  const worded = (date: DateInText): string => words.text.slice(date.start, date.start + 8).toLowerCase();
  const usable = dates.filter((date) => !/^(?:\.\.)?\//.test(date.edtf) && !/^(?:by|since|until|before|after|of)\b/.test(worded(date)) && date.start >= opens && date.end <= closes + 1 && !/\b(?:by|since|until|of|pre-|before|after)\s*$/.test(before(date)) && !date.edtf.startsWith('R/'));
  const inside = usable.find((date) => date.start >= from && date.end <= to + 1);
  if (inside) return { edtf: closed(inside), own: true };
  const verbsBefore = (date: DateInText): boolean => clauses.some((other) => other !== clause && other.verb && other.sentence === clause.sentence && (words.words[other.verb.at]?.start ?? 0) < date.start);
  const lead = usable.filter((date) => date.end <= from && (!verbsBefore(date) ? from - date.end < 40 : /^\s*,?\s*(?:when\s*)?$/.test(words.text.slice(date.end, from))));
  const near = lead.at(-1);
  if (near) return { edtf: closed(near), own: true };
  // "X breaks off talks after protests are put down in the autumn": the only date of the sentence, in a clause that dates it.
  const only = usable.length === 1 ? usable[0] : undefined;
  const verbEnd = clause.verb ? (words.words[clause.verb.to - 1]?.end ?? from) : from;
  if (only && only.start > to && /\b(?:after|when|as|following|once)\b/.test(words.text.slice(verbEnd, only.start).toLowerCase()) && !/[;:]/.test(words.text.slice(to, only.start))) return { edtf: closed(only), own: true };
  return { edtf, own: false };
}

const lower = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map((word) => word.low).join(' ');

const CALENDAR = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** A noun phrase with what follows it, without its article, up to "to", "after", a date, or the end of the clause. */
function phraseText(words: readonly Word[], pieces: readonly Piece[], from: number, to: number): string {
  let start = from;
  while (start < to && /^(?:the|a|an|its|his|their|some|all|any|new|additional|officially|openly)$/.test(words[start]?.low ?? '')) start++;
  let end = start;
  while (end < to) {
    const low = words[end]?.low ?? '';
    const named = pieces.some((piece) => piece.from <= end && end < piece.to && piece.kind !== 'quantity');
    if (!named && /^(?:on|in|at|by)$/.test(low) && (words[end + 1]?.kind === 'number' || CALENDAR.test(words[end + 1]?.text ?? ''))) break;
    if (!named && (/^(?:starts?|begins?|started|began|after|when|while|during|until|since|as|by|designed|which|that|from|within)$/.test(low) || (low === 'to' && end > start + 1 && words[end + 1]?.cap !== true && !/^(?:return|and|flights|the)$/.test(words[end + 1]?.low ?? '')) || /^[,;:(.]$/.test(low))) {
      if (low === 'from' && pieces.some((piece) => piece.kind === 'actor' && (piece.from === end + 1 || piece.from === end + 2))) {
        end++;
        continue;
      }
      break;
    }
    end++;
  }
  while (end > start && /^(?:in|on|of|the|and|for|with|to|from|under|by|back|again|officially|fully)$/.test(words[end - 1]?.low ?? '')) end--;
  return written(words, start, end);
}

const names = (parties: readonly Party[]): string => parties.map(({ canonical }) => canonical).join(', ').replace(/, ([^,]*)$/, ' and $1');

const PLAIN = /^(?:the|a|new|further|secret|direct|quiet|final|full|talks?|negotiations?|meetings?|agreements?|deals?|accords?|pacts?|treaty|settlement|contracts?|text|revised|and|dialogue|discussions?|consultations?)$/i;

/** A noun phrase with the sides added where it says too little by itself: "talks" is "talks of A and B". */
const withSides = (np: string, sides: readonly Party[]): string => (sides.length > 0 && np.split(' ').every((word) => PLAIN.test(word)) ? `${np} of ${names(sides.slice(0, 3))}` : np);

/** All steps that an entry's clauses say, in their order. */
export function stepsOf(scene: Scene, index: number): Step[] {
  const out: Step[] = [];
  for (const part of bySentence(scene)) for (const clause of part.clauses) out.push(...stepsOfClause(part, clause, index));
  out.push(...accompanied(scene, index));
  return out;
}

/** The scene sentence by sentence, so that no step looks further than it needs to. */
export function bySentence({ read, clauses, dates, edtf }: Scene): Scene[] {
  const { words, sentences } = read.words;
  let piece = 0;
  let date = 0;
  let clause = 0;
  return sentences.map(({ from, to }, index) => {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    const firstPiece = piece;
    while (piece < read.pieces.length && (read.pieces[piece]?.from ?? 0) < to) piece++;
    while (date < dates.length && (dates[date]?.start ?? 0) < start) date++;
    const firstDate = date;
    while (date < dates.length && (dates[date]?.start ?? 0) < end) date++;
    const firstClause = clause;
    while (clause < clauses.length && (clauses[clause]?.sentence ?? 0) <= index) clause++;
    return { read: { ...read, pieces: read.pieces.slice(firstPiece, piece) }, clauses: clauses.slice(firstClause, clause), dates: dates.slice(firstDate, date), edtf };
  });
}

function stepsOfClause(scene: Scene, clause: Clause, index: number): Step[] {
  const { read, edtf } = scene;
  const { words } = read.words;
  const { verb, theme, type } = clause;
  if (!verb || clause.supposed || clause.status === 'denied') return [];
  if (!theme && type === undefined && !clause.classes.has('REPLACE') && !clause.classes.has('BAN') && !clause.classes.has('LEAVE') && !/^(?:put|establish|set|create|authorise|authorize|place|found|deploy|freeze|unfreeze|meet|negotiate|mediate)$/.test(verb.base)) return [];
  const date = dateOf(scene, clause);
  const contested = clause.status === 'attempted' ? 'it is tried or claimed, not said to be done' : undefined;
  const base = {
    parties: clause.who, on: clause.toWhom, through: clause.through, edtf: date.edtf, entry: read.entry.id, scene: index, from: clause.from, to: clause.to, definite: false, opens: true,
    ...(contested && { contested }), ...(!clause.own && { carried: true }),
  };
  const np = theme ? phraseText(words, read.pieces, theme.from, theme.subject ? verb.helpersFrom : Math.max(clause.to, theme.to)) : '';
  const short = theme ? phraseText(words, read.pieces, theme.from, theme.to) : '';
  const opener = theme ? (words[theme.from]?.low ?? '') : '';
  const definite = theme !== undefined && (/^(?:the|its|his|their|this|these)$/.test(opener) || /^(?:talks|negotiations|sanctions)$/i.test(np)) ;
  const secret = /\bsecret(?:ly)?\b|\bin secret\b|\bcovert|\bclandestine/.test(lower(words, clause.from, clause.to));
  const has = (noun: string): boolean => theme?.classes.includes(noun) === true;
  const rest = lower(words, verb.to, Math.max(clause.to, verb.to));
  const modal = clause.status === 'planned';

  const listed = listStep(clause, rest, words, base);
  if (listed) return [listed];
  const runsOut = theme?.subject === true && /^(?:expire|lapse)$|^run$/.test(verb.base);
  if (runsOut && !/sanction|embargo/.test(short)) return agreementStep(scene, clause, base, np, short, rest);
  if (has('SANCTIONS') && !(has('LAW') && !/sanction/i.test(np))) {
    const step = stepOf(clause, 'SANCTIONS') ?? (type === 'SANCTION' ? 'begins' : undefined);
    if (!step || modal) return [];
    const law = read.pieces.find((piece) => piece.kind === 'instrument' && piece.from >= theme!.from && piece.to <= theme!.to + 1);
    const limits = /\brestrictions?\b/.test(short);
    const by = byInstrument(read.pieces, clause);
    const name = law?.kind === 'instrument' ? law.canonical : sanctionsName(clause, np, by);
    const since = ofYear(scene, clause);
    return [{ ...base, kind: 'sanctions', name, type: runsOut ? 'expires' : step, definite, all: /^(?:its|their|the) (?:\w+ )?sanctions$/.test(lower(words, theme!.from, theme!.to)), ...(by && { by }), ...(since && { since }), opens: step !== 'attested', ...(limits && step === 'ends' && / some /.test(` ${lower(words, theme!.from, theme!.to)}`) && { type: 'suspends' as const }) }];
  }
  if (verb.base === 'freeze' && /asset|fund|account/.test(rest)) return [{ ...base, kind: 'sanctions', name: `freeze of ${phraseText(words, read.pieces, verb.to, clause.to)}${clause.who.length ? ` by ${names(clause.who)}` : ''}`, type: 'begins' }];
  if (verb.base === 'unfreeze') return [{ ...base, kind: 'sanctions', name: `freeze of ${phraseText(words, read.pieces, verb.to, clause.to)}`, type: 'ends' }];
  const ban = banStep(scene, clause, base, np, rest, definite);
  if (ban) return [ban];
  if (has('BAN')) {
    const still = /\bstill\b/.test(lower(words, clause.from, verb.to));
    const step = stepOf(clause, 'BAN') ?? 'attested';
    const since = sinceDate(scene, clause);
    return [{ ...base, kind: 'ban', name: np || 'ban', type: still ? 'attested' : step, definite: opener === 'the' && /^ban$/i.test(short) && !/ (?:on|of) /.test(` ${np} `), opens: step !== 'attested', ...(since && { since }) }];
  }
  if (has('RELATIONS') && /diplomatic|relations|ties/.test(short)) {
    const step = stepOf(clause, 'RELATIONS');
    if (!step || step === 'attested' || modal) return [];
    const sides = [...clause.who, ...clause.toWhom];
    return [{ ...base, kind: 'agreement', name: `${short} between ${names(sides)}`, parties: sides, on: [], type: step }];
  }
  if (has('TALKS') && (!modal || verb.modal === undefined)) {
    const talks = talksStep(scene, clause, base, np, short, definite, secret);
    return talks && !modal ? [talks] : [];
  }
  if (has('CHANNEL') && (clause.classes.has('CARRY') || clause.classes.has('HOLD') || clause.classes.has('START') || clause.classes.has('RESUME') || clause.classes.has('END')) && !/\bletters?\b|\bpapers?\b|\bnotes?\b/.test(short)) {
    const ends = clause.best?.classes.has('END') || clause.best?.classes.has('SUSPEND');
    const name = clause.classes.has('CARRY') ? `${short} carried by ${names(clause.through)} between ${names(clause.who)}` : np;
    return [{ ...base, kind: 'channel', name, type: ends ? 'ends' : 'begins', edtf: ends ? date.edtf : isSpan(date.edtf) ? first(date.edtf) : date.edtf, ...untilSpan(date.edtf, ends === true), secret }];
  }
  const agreed = agreementStep(scene, clause, base, np, short, rest);
  if (agreed.length > 0) return agreed;
  const policy = policyStep(scene, clause, base, np, rest);
  if (policy) return [policy];
  const met = meetingStep(scene, clause, base, rest, secret, edtf);
  return met ? [met] : [];
}

type Base = Pick<Step, 'parties' | 'on' | 'through' | 'edtf' | 'entry' | 'scene' | 'from' | 'to' | 'definite' | 'opens'> & { readonly contested?: string; readonly carried?: boolean };

const untilSpan = (edtf: string, ended: boolean): Pick<Step, 'until'> => (isSpan(edtf) && !ended ? { until: { edtf: last(edtf), why: 'the author’s span of time ends' } } : {});

function sanctionsName(clause: Clause, np: string, by: string | undefined): string {
  const who = clause.who.map(({ canonical }) => canonical);
  const owner = who.length > 0 && !who.some((each) => np.includes(each)) && !/^(?:U\.S\.|US|UN|EU|U\.N\.|American|European|British)/.test(np) ? `${who[0] === 'UN Security Council' ? 'UN' : (who[0] ?? '')} ` : '';
  const target = /\b(?:on|against)\b/.test(np) || clause.toWhom.length === 0 ? '' : ` on ${names(clause.toWhom.slice(0, 2))}`;
  return `${owner}${by ? np.replace(` with ${by}`, '') : np}${target}${by ? ` under ${by}` : ''}`;
}

/** The instrument by which it is done: "with Resolution 1506". */
function byInstrument(pieces: readonly Piece[], clause: Clause): string | undefined {
  const near = pieces.find((piece) => piece.kind === 'instrument' && piece.type === 'resolution' && piece.from >= clause.from - 8 && piece.to <= clause.to + 1);
  return near?.kind === 'instrument' ? near.canonical : undefined;
}

/** "the trade embargo on Libya of 1986": when it began. */
function ofYear({ read: { words }, dates }: Scene, clause: Clause): string | undefined {
  const from = words.words[clause.from]?.start ?? 0;
  const to = words.words[clause.to - 1]?.end ?? 0;
  return dates.find((date) => date.start >= from && date.end <= to + 1 && /\b(?:of|since)\s*$/.test(words.text.slice(Math.max(0, date.start - 8), date.start)))?.edtf ?? sinceDate({ read: { words }, dates } as Scene, clause);
}

function sinceDate({ read: { words }, dates }: Pick<Scene, 'dates'> & { readonly read: { readonly words: ReadEntry['words'] } }, clause: Clause): string | undefined {
  const sentence = words.sentences[clause.sentence];
  const to = words.words[(sentence?.to ?? 1) - 1]?.end ?? 0;
  const from = words.words[clause.from]?.start ?? 0;
  const found = dates.find((date) => date.start >= from && date.end <= to && (/\bsince\s*$/.test(words.text.slice(Math.max(0, date.start - 8), date.start)) || /^since\b/i.test(words.text.slice(date.start, date.end))));
  return found ? first(found.edtf) : undefined;
}

/** "strikes Libya from the list of state sponsors", "adds X to its blacklist". */
function listStep(clause: Clause, rest: string, words: readonly Word[], base: Base): Step | undefined {
  const match = /(?:from|off|to|on|onto) (?:the|its|a|their|his) ((?:[\w’'-]+ ){0,3}?(?:list|blacklist|register)(?: of [\w’' -]+)?)/.exec(rest);
  if (!match || (clause.type !== 'RETREAT' && clause.type !== 'SANCTION')) return undefined;
  const off = clause.type === 'RETREAT';
  const target = clause.toWhom[0]?.canonical ?? '';
  const type = clause.verb?.base === 'suspend' ? 'suspends' : off ? 'ends' : 'begins';
  void words;
  return { ...base, kind: 'policy', name: `${target} on the ${match[1] ?? 'list'}`.trim(), on: clause.toWhom, type };
}

const TALKING = /\b(?:meet|meeting|meetings|negotiate|negotiating|talk|talks|speak|speaking|negotiations|contact|contacts|dialogue|direct)\b/;

function banStep(scene: Scene, clause: Clause, base: Base, np: string, rest: string, definite: boolean): Step | undefined {
  const { verb, theme } = clause;
  if (!verb) return undefined;
  const { words } = scene.read.words;
  const forbids = verb.verbs.some(({ classes }) => classes.has('BAN'));
  const permits = verb.verbs.some(({ classes }) => classes.has('PERMIT'));
  if (forbids && clause.type !== undefined) {
    const still = /\bstill\b|\bcontinue/.test(lower(words, clause.from, verb.to));
    const object = verb.passive && theme ? np : phraseText(words, scene.read.pieces, verb.to, clause.to);
    const byLaw = scene.read.pieces.find((piece) => piece.kind === 'instrument' && piece.to <= verb.at && verb.at - piece.to < 4);
    const council = clause.who.some(({ canonical }) => /Security Council|European Union|United Nations/.test(canonical));
    if (byLaw?.kind === 'instrument' || (council && !TALKING.test(object))) {
      const on = clause.toWhom;
      const name = `${council ? (clause.who.some(({ canonical }) => canonical === 'European Union') ? 'EU ' : 'UN ') : ''}sanctions on ${names(on) || object}${byLaw?.kind === 'instrument' ? ` under ${byLaw.canonical}` : ''}: ban on ${object}`;
      const from = fromDate(scene, clause);
      return { ...base, kind: 'sanctions', name, type: 'begins', ...(from && { edtf: from }), ...(byLaw?.kind === 'instrument' && { by: byLaw.canonical }) };
    }
    if (!object) return undefined;
    return { ...base, kind: 'ban', name: `ban on ${object}`, parties: clause.who, type: still ? 'attested' : 'begins', definite, opens: !still };
  }
  if (permits && clause.status === 'asserted' && TALKING.test(rest)) {
    return { ...base, kind: 'ban', name: `ban on ${TALKING.exec(rest)?.[0] === 'direct' ? 'direct talks' : 'talks'}`, type: 'ends', opens: false, definite: false };
  }
  return undefined;
}

/** "bans flights … from 15 April": the date from which it holds. */
function fromDate({ read: { words }, dates }: Scene, clause: Clause): string | undefined {
  const from = words.words[clause.from]?.start ?? 0;
  const to = words.words[clause.to - 1]?.end ?? 0;
  return dates.find((date) => date.start >= from && date.end <= to + 1 && (/\bfrom\s*$/.test(words.text.slice(Math.max(0, date.start - 6), date.start)) || /^from\b/.test(words.text.slice(date.start, date.end))))?.edtf.replace(/\/\.\.$/, '');
}

function talksStep(scene: Scene, clause: Clause, base: Base, np: string, short: string, definite: boolean, secret: boolean): Step | undefined {
  const { words } = scene.read.words;
  const step = stepOf(clause, 'TALKS');
  if (!step || /\bvisit\b|\bhearing\b|\bround\b/.test(short)) return undefined;
  if (clause.verb?.base === 'announce' && !clause.theme?.action) return undefined;
  const sides = [...clause.who, ...clause.toWhom.filter((each) => each.form !== 'office')];
  const known = sides.some(({ canonical, text }) => np.includes(text) || np.includes(canonical));
  const by = clause.theme?.subject ? phraseText(words, scene.read.pieces, clause.verb?.to ?? clause.to, clause.to) : '';
  const whole = `${np}${by && !/^(?:in|on|at|with|over|about|between)?$/.test(by) ? ` ${by}` : ''}`;
  const topic = /^(.*? (?:on|over|about) .*?) (?:through|via|under) /.exec(whole)?.[1] ?? whole;
  const name = known ? topic : withSides(topic, sides);
  const date = base.edtf;
  const common = { ...base, kind: 'negotiation' as const, name, parties: sides, on: [], secret };
  const temporary = /\btemporar|\bbriefly\b|\bfor a time\b/.test(lower(words, clause.from, clause.to));
  // "ends the talks but maintains a channel": what lasts over the entry's time begins with what is done first.
  const opens = isSpan(date) && (step === 'ends' || step === 'suspends') && scene.clauses.some((other) => other.from > clause.from && other.best?.classes.has('HOLD') === true && other.theme !== undefined);
  if (step === 'ends' || step === 'suspends') return { ...common, ...(opens && { edtf: first(date) }), type: step === 'ends' && temporary ? 'suspends' : step, definite: definite || /^(?:talks|negotiations|the talks)$/i.test(short), opens: true };
  if (step === 'resumes') return { ...common, type: 'resumes', definite: /^(?:talks|negotiations|the talks)$/i.test(short) };
  if (step === 'attested') {
    const unnamed = clause.who.length === 0 && clause.toWhom.length === 0;
    return { ...common, type: 'begins', edtf: first(date), definite: unnamed, passing: !isSpan(date), ...untilSpan(date, false) };
  }
  // "negotiations take place": they hold over the entry's time; "negotiations open": they begin in it.
  const lasts = /^(?:take|hold|conduct|have)$/.test(clause.verb?.base ?? '');
  return { ...common, type: 'begins', ...(lasts && { edtf: first(date), definite: clause.who.length === 0, passing: !isSpan(date), ...untilSpan(date, false) }) };
}

function agreementStep(scene: Scene, clause: Clause, base: Base, np: string, short: string, rest: string): Step[] {
  const { theme, type, verb, status } = clause;
  const { words } = scene.read.words;
  const { pieces } = scene.read;
  const sides = [...clause.who, ...clause.toWhom];
  const agreement = theme?.classes.includes('AGREEMENT') || theme?.classes.includes('EXCHANGE');
  if (verb && clause.classes.has('REPLACE') ) {
    const object = lower(words, verb.to, Math.max(clause.to, verb.to + 8)).replace(/^and \w+ /, '').replace(/[.;:].*$/, '');
    const antecedent = pieces.findLast((piece) => piece.kind === 'instrument' && piece.to <= verb.at);
    return [{ ...base, kind: /sanction/.test(object) ? 'sanctions' : 'agreement', name: object, type: 'replaces', definite: true, opens: false, ...(antecedent?.kind === 'instrument' && { by: antecedent.canonical }) }];
  }
  if (verb && /^(?:expire|lapse)$|^run$/.test(verb.base) && theme?.subject) {
    return [{ ...base, kind: 'agreement', name: short, parties: [], on: [], type: 'expires', definite: true, opens: agreement === true }];
  }
  if (verb && clause.classes.has('LEAVE') && status !== 'attempted') {
    const left = pieces.find((piece) => (piece.kind === 'instrument' || (piece.kind === 'actor' && piece.actor === 'organization')) && piece.from >= verb.to && piece.from <= verb.to + 3 && piece.to <= clause.to);
    if (left && clause.type === 'REJECT' || (left?.kind === 'actor' && clause.type === 'SANCTION')) {
      const canonical = left && 'canonical' in left ? left.canonical : '';
      if (theme?.classes.includes('COMMITMENT')) return [{ ...base, kind: 'policy', name: `${names(clause.who)} and ${np}`, type: 'ends' }];
      return [{ ...base, kind: 'agreement', proper: true, name: `${names(clause.who.slice(0, 1))} participation in ${canonical}`, parties: clause.who, on: [], type: 'ends' }];
    }
  }
  if (verb && clause.type === 'REJECT' && theme?.classes.includes('COMMITMENT') && clause.classes.has('END')) return [{ ...base, kind: 'policy', name: `${names(clause.who)} and its ${short}`, type: 'ends' }];
  if (verb && /^(?:join|rejoin|accede|enter)$/.test(verb.base) && type === 'COOPERATE') {
    const body = pieces.find((piece) => piece.kind === 'actor' && (piece.actor === 'organization' || piece.actor === 'bloc') && piece.from >= verb.to && piece.to <= clause.to);
    if (body?.kind === 'actor') return [{ ...base, kind: 'agreement', name: `${names(clause.who)} in the ${body.canonical}`, parties: sides, on: [], type: verb.base === 'rejoin' ? 'resumes' : 'begins' }];
  }
  if (type !== 'AGREE' || status === 'planned' || status === 'attempted') return [];
  const agreeing = clause.classes.has('AGREE') || clause.classes.has('MAKE') || clause.classes.has('START') || clause.classes.has('IMPOSE') || /^(?:undertake|promise|pledge|settle|accept|agree|merge|contract|buy|acquire)$/.test(verb?.base ?? '');
  if (!agreeing || /^(?:approve|propose|offer|decide|recommend|vow|resolve|hire|engage|elect)$/.test(verb?.base ?? '')) return [];
  const ends = clause.best?.classes.has('END') && !clause.best.classes.has('AGREE');
  if (ends) return [];
  if (theme && /\b(?:text|compromise|consensus|path)\b/.test(short) && /%|percent|near|almost/.test(lower(words, clause.from, clause.to))) return [];
  const proper = namedAgreement(pieces, words, clause);
  if (proper) return [{ ...base, kind: 'agreement', proper: true, name: proper, parties: sides, on: [], type: 'begins', interim: /\b(?:initial|interim|temporary|preliminary|provisional)\b/.test(lower(words, clause.from, clause.to)) }];
  if (agreement && theme) {
    if (theme.classes.includes('EXCHANGE')) return [];
    const what = np.replace(/ (?:in|at|before|under|by|within) .*$/, '');
    return [{ ...base, kind: 'agreement', name: withSides(what, sides), parties: sides, on: [], type: 'begins', interim: /\b(?:initial|interim|temporary|preliminary|provisional)\b/.test(short) }];
  }
  if (clause.complement || /^(?:settle|undertake)$/.test(verb?.base ?? '')) {
    const start = clause.complement?.helpersFrom ?? verb?.to ?? clause.from;
    const what = complementText(words, start, clause);
    if (!what) return [];
    return [{ ...base, kind: 'agreement', name: `agreement${sides.length > 0 ? ` of ${names(sides.slice(0, 3))}` : ''} ${what}`, parties: sides, on: [], type: 'begins' }];
  }
  void rest;
  return [];
}

/** What was agreed, in the author's words: "to admit 2,000 observers", "how Kosovo may sit at meetings". */
function complementText(words: readonly Word[], start: number, clause: Clause): string {
  let end = start;
  while (end < words.length && end < start + 16 && !/^[,.;:]$/.test(words[end]?.text ?? '')) end++;
  void clause;
  return written(words, start, end);
}

/** The name that the sentence itself gives to what was agreed: "agree on an agreement, known as X". */
function namedAgreement(pieces: readonly Piece[], words: readonly Word[], clause: Clause): string | undefined {
  const within = pieces.find((piece) => piece.kind === 'instrument' && piece.proper && piece.type !== 'resolution' && piece.type !== 'demand-list' && piece.from >= clause.from - 1 && piece.to <= clause.to + 1 && !(words[piece.from - 1]?.low === 'to' || words[piece.from - 2]?.low === 'to'));
  if (within?.kind === 'instrument' && (within.from >= (clause.verb?.to ?? 0) || clause.theme?.subject || /^(?:in|under|by|with)$/.test(words[within.from - 1]?.low ?? '') || /^(?:in|under|by|with)$/.test(words[within.from - 2]?.low ?? ''))) return within.canonical;
  for (let at = clause.to; at < clause.to + 5; at++) {
    if (/^(?:known|called|dubbed|termed|named)$/.test(words[at]?.low ?? '') || words[at]?.text === ',') continue;
    const next = pieces.find((piece) => piece.kind === 'instrument' && piece.proper && piece.from === at);
    if (next?.kind === 'instrument' && words[clause.to]?.text === ',') return next.canonical;
  }
  // "In the Military Technical Agreement signed at X, Y undertakes"
  const sentenceStart = Math.max(0, clause.from - 14);
  const before = pieces.findLast((piece) => piece.kind === 'instrument' && piece.proper && piece.type === 'agreement' && piece.to <= clause.from && piece.from >= sentenceStart && /^(?:in|under|by|with|the)$/.test(words[piece.from - 1]?.low ?? ''));
  return before?.kind === 'instrument' && words.slice(before.to, clause.from).every(({ text }) => text !== '.') ? before.canonical : undefined;
}

function policyStep(scene: Scene, clause: Clause, base: Base, np: string, rest: string): Step | undefined {
  const { theme, type, verb, status } = clause;
  const { pieces } = scene.read;
  const { words } = scene.read.words;
  if (!verb) return undefined;
  const resolution = pieces.find((piece) => piece.kind === 'instrument' && piece.type === 'resolution' && piece.to <= verb.at && verb.at - piece.to < 3);
  if (resolution?.kind === 'instrument' && /^(?:put|establish|set|create|authorise|authorize|place|found)$/.test(verb.base)) return { ...base, kind: 'agreement', proper: true, name: resolution.canonical, type: 'begins' };
  if (/^(?:give|renounce|abandon|relinquish|dismantle)$/.test(verb.base) && type === 'CONCEDE' && /weapon|program|nuclear|missile|enrichment|claim/.test(rest) && status !== 'attempted') {
    return { ...base, kind: 'policy', name: `${names(clause.who)} ${written(words, verb.at, clause.to)}`, type: 'begins' };
  }
  if (verb.base === 'deploy' && clause.who.length > 0 && /mission|operation|force/.test(lower(words, clause.from, verb.at)) && status === 'asserted') return { ...base, kind: 'policy', name: `${clause.who[0]?.canonical ?? ''} mission`, type: 'begins' };
  if (verb.base === 'declare' && type === 'RETREAT' && theme) return { ...base, kind: 'policy', name: phraseText(words, pieces, theme.from, theme.to), type: 'ends', on: clause.toWhom };
  const ending = clause.best?.classes.has('END') || clause.best?.classes.has('SUSPEND') || theme?.action === 'END';
  if (theme?.classes.includes('EMERGENCY')) return { ...base, kind: 'policy', name: np, type: ending ? 'ends' : 'begins', definite: ending === true };
  if (theme?.classes.includes('POLICY') || theme?.classes.includes('LAW')) {
    const law = pieces.find((piece) => piece.kind === 'instrument' && piece.proper && piece.from >= theme.from && piece.to <= theme.to + 4 && piece.to <= clause.to + 1);
    const name = law?.kind === 'instrument' ? law.canonical : np;
    if (ending && status !== 'attempted') return { ...base, kind: 'policy', name, type: clause.best?.classes.has('SUSPEND') ? 'suspends' : 'ends', definite: true, opens: law !== undefined };
    const begins = clause.best?.classes.has('START') || (law && (clause.best?.classes.has('IMPOSE') || clause.best?.classes.has('MAKE') || clause.best?.classes.has('AGREE')));
    if (begins && law && status === 'asserted') return { ...base, kind: 'policy', name, type: 'begins' };
  }
  if (type === 'RETREAT' && theme?.classes.includes('ATTACK') && ending) return { ...base, kind: 'policy', name: `${names(clause.who)} ${phraseText(words, pieces, theme.from, theme.to)}`, type: clause.best?.classes.has('SUSPEND') ? 'suspends' : 'ends', definite: true, opens: false };
  if (type === 'ASSAULT' && clause.verb && /\b(?:begin|begins|began|start|starts|started)\b/.test(lower(words, clause.from, verb.at)) && /^(?:bomb|shell|besiege|bombard|attack)$/.test(verb.base)) return { ...base, kind: 'policy', name: `${names(clause.who)} ${verb.base}ing of ${names(clause.toWhom.slice(0, 1))}`, type: 'begins' };
  return undefined;
}

/** Meetings and mediation that last: over a span of time, "for nine months", "for the first time" in a row that is to come. */
function meetingStep(scene: Scene, clause: Clause, base: Base, rest: string, secret: boolean, edtf: string): Step | undefined {
  const { type, verb, theme } = clause;
  if (type !== 'CONSULT' || !verb || theme || clause.status !== 'asserted') return undefined;
  if (!/^(?:meet|negotiate|talk|mediate|confer|bring|arbitrate|consult|discuss)$/.test(verb.base)) return undefined;
  const { words } = scene.read.words;
  const sides = [...clause.who, ...clause.toWhom];
  const mediating = verb.base === 'mediate' || verb.base === 'arbitrate';
  const months = scene.read.pieces.find((piece) => piece.kind === 'quantity' && /^(?:days|weeks|months|years)$/.test(piece.unit) && piece.from >= clause.from - 6 && piece.to <= clause.to + 1 && words[piece.from - 1]?.low === 'for');
  const firstTime = /for the first time/.test(rest) || /for the first time/.test(lower(words, clause.from, clause.to + 5));
  if (!(isSpan(edtf) && !sameDays(edtf)) && !months && !firstTime) return undefined;
  if (/\bonce\b/.test(rest)) return undefined;
  const places = scene.read.pieces.filter((piece) => piece.kind === 'place' && piece.from >= clause.from && piece.to <= clause.to).map((piece) => ('canonical' in piece ? piece.canonical : ''));
  const where = places.length > 0 ? ` in ${places.join(' and ')}` : '';
  const under = clause.through.length > 0 ? ` under ${names(clause.through)}` : '';
  const subject = scene.read.pieces.find((piece) => piece.kind === 'actor' && piece.from >= clause.from && piece.to <= verb.at);
  const mediator = subject?.kind === 'actor' ? subject.canonical : names(clause.through);
  const name = mediating ? `mediation of the ${mediator} between ${names(clause.who)}` : `${secret ? 'secret ' : ''}${firstTime ? 'meetings' : 'talks'} of ${names(sides.slice(0, 4))}${where}${under}`;
  const failure = scene.dates.find((date) => /(?:fail|collapse|end|break|agree|deal)\w*\s+(?:\w+\s+){0,4}on\s*$/.test(scene.read.words.text.slice(Math.max(0, date.start - 40), date.start)) && mediating);
  const until = failure ? { until: { edtf: failure.edtf, why: 'it is said to end then' } } : months?.kind === 'quantity' && !isSpan(edtf) ? { until: { edtf: addMonths(edtf, months.value, months.unit), why: `“for ${written(words, months.from, months.to)}”` } } : untilSpan(edtf, false);
  return { ...base, kind: 'negotiation', name, parties: sides, on: [], type: 'begins', edtf: first(isSpan(edtf) ? edtf : base.edtf), secret, mediation: mediating, ...until };
}

/** "17-18 March": one sitting, not a span of talks. */
const sameDays = (edtf: string): boolean => {
  const [a = '', b = ''] = edtf.split('/');
  return a.length === 10 && b.length === 10 && a.slice(0, 7) === b.slice(0, 7) && Number(b.slice(8)) - Number(a.slice(8)) < 7;
};

function addMonths(edtf: string, value: number, unit: string): string {
  const year = Number(edtf.slice(0, 4));
  const month = Number(edtf.slice(5, 7) || '1');
  const months = unit === 'years' ? value * 12 : unit === 'months' ? value : unit === 'weeks' ? Math.ceil(value / 4.35) : Math.ceil(value / 30.4);
  const total = year * 12 + month - 1 + months;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** "…, accompanied by Resolution 2231": an instrument that comes with an agreement. */
function accompanied(scene: Scene, index: number): Step[] {
  const { words } = scene.read.words;
  return scene.read.pieces.flatMap((piece): Step[] => {
    if (piece.kind !== 'instrument' || piece.type !== 'resolution') return [];
    const before = lower(words, Math.max(0, piece.from - 4), piece.from);
    if (!/(?:accompanied by|endorsed by|together with|backed by|confirmed by|enshrined in)/.test(before)) return [];
    return [{ kind: 'agreement', proper: true, name: piece.canonical, parties: [], on: [], through: [], type: 'begins', edtf: scene.edtf, entry: scene.read.entry.id, scene: index, from: piece.from, to: piece.to, definite: false, opens: true }];
  });
}
