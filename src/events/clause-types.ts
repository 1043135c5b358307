import type { Word } from '../mentions/index.ts';
import type { Clause, Scene, Theme } from './clause.ts';
import type { Grammar, Verb } from './grammar.ts';
import { setPhrases } from './lexicons/phrases.ts';
import { isPlover, type Plover, type Status } from './plover.ts';
import type { Subject } from './subjects.ts';
import type { FoundVerb } from './verbs-in-text.ts';

export interface Draft {
  readonly verb: FoundVerb;
  readonly outer: FoundVerb;
  readonly end: number;
  readonly infinitive?: FoundVerb;
  readonly subject: Subject;
  readonly number: number;
  readonly status: Status;
  readonly aspect?: string;
  /** "fails to" do it. */
  readonly fails?: boolean;
  readonly before: Clause | undefined;
}

export function typeOf(g: Grammar, verb: FoundVerb, classes: Set<string>, theme: Theme | undefined, draft: Draft, words: readonly Word[], end: number, scene: Scene): { type: Plover | undefined; best: Verb | undefined } {
  const low = (from: number, to: number): string => words.slice(from, to).map((word) => word.low).join(' ');
  // "freezes and dismantles its reactors": the object stands behind the second verb.
  const shares = words[verb.to]?.low === 'and' && Math.max(end, draft.end) <= verb.to;
  const rest = shares ? low(verb.to + 2, Math.min(verb.to + 10, scene.sentence.to)) : low(verb.to, Math.max(end, draft.end));
  const own = verb.verbs[0];
  const special = specialType(verb, rest, classes, theme, words, scene, draft);
  if (special) return { type: special === '-' ? undefined : special, best: own };
  if (draft.aspect === 'END' && verb.verbs.some((each) => each.classes.has('KEEP'))) return { type: 'REJECT', best: own };
  const ended = draft.aspect === 'END' ? ENDED[own?.type ?? 'CONSULT'] : undefined;
  if (ended) return { type: ended, best: own };
  if (verb.base === 'agree' && theme && !theme.action) return { type: 'AGREE', best: own };
  for (const each of verb.verbs) {
    const kinds = new Set([...each.classes, ...(theme?.action ? [theme.action] : [])]);
    if (theme) {
      for (const noun of theme.classes) for (const kind of theme.action ? [theme.action, ...kinds] : kinds) {
        // What stands as the subject of such a verb does it, and is not what it is done to.
        if (theme.subject && !verb.passive && /^(?:AGREE|MAKE|GIVE|IMPOSE|MEDIATE|CARRY|BAN|SUE|MOVE)$/.test(kind)) continue;
        const key = `${kind} ${noun}`;
        // A policy is hostile only where its name says so.
        // What ends by itself nobody has done; talks that end do so by those who held them.
        if (noun === 'EMERGENCY' && theme.subject && !verb.passive) return { type: undefined, best: each };
        if (kind === 'END' && theme.subject && !verb.passive && noun !== 'TALKS' && noun !== 'CHANNEL') return { type: undefined, best: each };
        if (key === 'START POLICY' && !/pressure|crackdown|isolation|martial|blackout|curfew|retaliat|repress|purge|sanction|scorched|cleans/i.test(rest)) return { type: undefined, best: each };
        if (g.frames.has(key)) return { type: g.frames.get(key), best: each };
      }
    }
    if (each.type) return { type: each.type, best: each };
    if (each.particles.length > 0 && each.classes.size > 0 && !/^(?:to|on|with|from|of|by)$/.test(each.particles.at(-1) ?? '')) break;
  }
  return { type: undefined, best: own };
}

/** What it is to stop doing a thing: "halts funding", "stops shelling". */
const ENDED: Partial<Record<Plover, Plover>> = { AID: 'SANCTION', COOPERATE: 'SANCTION', ASSAULT: 'RETREAT', COERCE: 'RETREAT', SANCTION: 'RETREAT', MOBILIZE: 'RETREAT', PROTEST: 'RETREAT' };

/** Set phrases as patterns, by the verb's base. */
const PHRASES = new Map<string, { readonly pattern: RegExp; readonly type: Plover | '-' }[]>();
for (const line of setPhrases.trim().split('\n')) {
  const [bases = '', words = '', type = ''] = line.split('~').map((part) => part.trim());
  const pattern = new RegExp(words.replaceAll('_', '(?: \\S+){0,4} '), 'u');
  if (type !== '-' && !isPlover(type)) throw new Error(`no type in “${line}”`);
  for (const base of bases.split(',')) PHRASES.set(base, [...(PHRASES.get(base) ?? []), { pattern, type }]);
}

/** Words behind a verb that set phrases look at: none needs more, and reading stays linear. */
const LONGEST_PHRASE = 30;

/** Whether a verb has set phrases of its own. */
export const hasPhrases = (base: string): boolean => PHRASES.has(base) || OWN_RULES.test(base);
const OWN_RULES = /^(?:meet|withhold|receive|give|admit|dismiss|say|report|find|conclude|declare|state|announce|hold|decide|rule|release|return|hand|transfer|destroy|scrap|dump|surrender|decommission|found|establish|create|form|fly|travel|journey|go|come|arrive|sail|leave|abandon|evacuate|vacate|exit|quit|strike|move|march|advance|roll|close|bring|test|open)$/;

/** Set phrases, and what no table of classes or phrases says. */
function specialType(verb: FoundVerb, rest: string, classes: Set<string>, theme: Theme | undefined, words: readonly Word[], scene: Scene, { subject, before }: Draft): Plover | '-' | undefined {
  const { base, verbs: [own] } = verb;
  const behind = /^(?:say|report|find|conclude|declare|state|announce|hold|decide|rule)$/.test(base) ? words.slice(verb.to, verb.to + LONGEST_PHRASE).map((word) => word.low).join(' ') : '';
  if (base === 'meet' && /^(?:\w+ ){0,3}(?:standard|criteri|target|deadline|condition|requirement|obligation|demand|need|goal|cost)/.test(rest)) return verb.negated && !subjectThing(verb, scene) ? 'REJECT' : '-';
  if (base === 'withhold') return /\b(?:aid|funds?|funding|money|payments?|tranche|support)\b/.test(rest) || scene.named.get(verb.to)?.kind === 'money' ? 'SANCTION' : 'REJECT';
  if (base === 'receive') return scene.named.get(verb.to)?.kind === 'actor' && !/\b(?:money|aid|payment|share)/.test(rest) ? 'CONSULT' : undefined;
  if (base === 'give' && /\b(?:days?|weeks?|months?|hours?) (?:to|in which to)\b/.test(rest) && scene.named.get(verb.to)?.kind !== 'quantity') return 'THREATEN';
  if (base === 'admit' && verb.passive && /^(?:to|into|as)\b/.test(rest)) return 'COOPERATE';
  if (base === 'dismiss' && dismissesPerson(verb, scene, rest)) return 'SANCTION';
  if (/^(?:say|report|find|conclude|declare|state|announce)$/.test(base) && behind.startsWith('that ') && FAULT.test(behind.split(' ').slice(0, 16).join(' '))) return 'ACCUSE';
  if (base === 'declare' && /(?:winner|victor|president-elect|elected|duly|valid$|president$)/.test(rest) && !/invalid/.test(rest)) return 'SUPPORT';
  if (/^(?:hold|decide|rule|find)$/.test(base) && (behind.startsWith('that ') || /^(?:in favou?r|for)\b/.test(behind) || (/^(?:rule|find)$/.test(base) && / that /.test(behind.split(' ').slice(0, 10).join(' ')))) && judges(subject, words)) {
    return /void|illegal|unlawful|invalid|unconstitutional|guilty|(?:had|has) (?:broken|breached|violated|infringed)|did not|was not|were not/.test(behind) ? 'REJECT' : 'SUPPORT';
  }
  if (/^(?:release|return|hand|transfer)$/.test(base) && /\b(?:frozen|blocked|seized)\b/.test(verb.passive ? words.slice(subject.from, subject.to).map(({ low }) => low).join(' ') : rest)) return 'RETREAT';
  if (base === 'rule' && behind.startsWith('against')) return 'REJECT';
  if (/^(?:destroy|scrap|dump|surrender|decommission)$/.test(base) && ownArms(verb, rest, subject, words)) return 'RETREAT';
  if (/^(?:found|establish|create|form)$/.test(base) && joinsForces(verb, subject, scene)) return 'COOPERATE';
  if (/^(?:fly|travel|journey|go|return|come|arrive|sail)$/.test(base) && visits(verb, subject, scene)) return before?.type === 'CONCEDE' || before?.type === 'RETREAT' ? 'RETREAT' : 'CONSULT';
  if (base === 'fly' && !/tonne|ton|equipment|material|aid|supplies|weapons/.test(rest) && !/troops|soldiers|planes|bombers/.test(rest)) return '-';
  if (/^(?:leave|abandon|evacuate|vacate|exit|quit)$/.test(base) && leavesPlace(verb, subject, scene)) return 'RETREAT';
  if (base === 'leave' && theme === undefined && /^(?:for|office|to|in|from|him|her|home)/.test(rest)) return '-';
  if (base === 'strike' && own?.particles.length === 0 && theme === undefined && rest.trim() === '') return 'PROTEST';
  if (/^(?:move|march|advance|roll|close)$/.test(base) && /^(?:on|into|against|in|towards?) /.test(rest) && subjectForce(verb, scene)) return 'MOBILIZE';
  for (const { pattern, type } of PHRASES.get(base) ?? []) if (pattern.test(rest)) return base === 'take' && theme?.subject && /place|effect/.test(rest) ? undefined : type;
  if (base === 'bring' && verb.verbs.every(({ particles }) => particles.length === 0)) return '-';
  if (base === 'test' && !/missile|bomb|weapon|device|rocket|warhead/.test(rest)) return '-';
  if (base === 'open' && theme === undefined) return '-';
  if (/^(?:share|watch|close|shut|test|search|address|quit|drop|bar|rule|treat|train|arm|feed|ease|test|lead|head|visit|want|press|challenge|answer|tour|mine|build|house|clear|chase|relax|undo|move|set|retire|house)$/.test(base) && own?.particles.length === 0 && classes.size === 0 && rest.trim() === '') return '-';
  return undefined;
}

const JUDGES = /\b(?:court|courts|judge|judges|justice|justices|tribunal|panel|bench|arbitrators?|arbiter|commission|council|chamber|jury)\b/i;

/** Whether those who find or rule are a court or the like. */
const judges = ({ parties, from, to }: Subject, words: readonly Word[]): boolean => parties.some(({ canonical }) => JUDGES.test(canonical)) || words.slice(from, to).some(({ low }) => JUDGES.test(low));

/** "Washington, Seoul and Tokyo found an organisation". */
const joinsForces = (verb: FoundVerb, { parties, from, to }: Subject, { words, named }: Scene): boolean => {
  const object = named.get(verb.to) ?? named.get(verb.to + 1);
  const several = parties.length > 1 || words.slice(from, to).some(({ low }) => /^(?:governments|states|countries|members|nations|powers|parties)$/.test(low));
  return several && ((object?.kind === 'actor' && (object.actor === 'organization' || object.actor === 'bloc')) || /^(?:an? |the )?(?:\w+ ){0,2}(?:organi[sz]ation|alliance|union|league|group|bloc|coalition|community|fund|bank|commission|council|force|federation|confederation|front|committee|partnership)\b/.test(words.slice(verb.to, verb.to + 6).map(({ low }) => low).join(' ')));
};

/** "destroys its missiles", "all its weapons have been destroyed": who gives up his own arms. */
const ownArms = (verb: FoundVerb, rest: string, { from, to }: Subject, words: readonly Word[]): boolean =>
  (verb.passive && !/\bby\b/.test(rest) && /\b(?:weapons|arms|missiles|stockpiles?|arsenal|mines|ammunition|munitions|warheads)$/.test(words.slice(from, to).map(({ low }) => low).join(' '))) ||
  /^(?:all |most |some )?(?:of )?(?:its|their|his) (?:[\w-]+ ){0,3}(?:weapons|arms|missiles|stockpiles?|arsenal|mines|ammunition|munitions|bombs|warheads)\b/.test(verb.passive ? words.slice(from, to).map(({ low }) => low).join(' ') : rest);

/** A person who goes to a place to see those who are there. */
const visits = (verb: FoundVerb, { parties }: Subject, { words, named }: Scene): boolean => {
  const to = words[verb.to - 1]?.low === 'to' ? named.get(verb.to) : /^(?:to|in)$/.test(words[verb.to]?.low ?? '') ? named.get(verb.to + 1) : undefined;
  return parties.some((each) => each.actor === 'person' || each.form === 'office' || /\b(?:envoys?|delegations?|ministers?|negotiators?|mediators?|diplomats?)$/.test(each.text)) && (to?.kind === 'place' || to?.kind === 'actor');
};

/** A state or a force that leaves a place it held. */
const leavesPlace = (verb: FoundVerb, { parties }: Subject, { words, named }: Scene): boolean => {
  const at = words[verb.to]?.low === 'the' ? verb.to + 1 : verb.to;
  return named.get(at)?.kind === 'place' && parties.some((each) => each.actor === 'state' || /\b(?:troops|forces|soldiers|army|marines|peacekeepers|settlers|rebels|fighters)$/i.test(each.text));
};

/** What observers and inquiries find wrong. */
const FAULT = /\b(?:flawed|rigged|unfair|fraud|fraudulent|irregularities|stolen|falls? short|fell short|not (?:meet|met|free|fair)|neither free)\b/;

/** "the vote did not meet standards": said of a thing. */
const subjectThing = (verb: FoundVerb, { named }: Scene): boolean => named.get(verb.helpersFrom - 1)?.kind !== 'actor';

const dismissesPerson = (verb: FoundVerb, { named }: Scene, rest: string): boolean => {
  const piece = named.get(verb.to) ?? named.get(verb.to + 1);
  return (piece?.kind === 'actor' && piece.actor === 'person' && !/['’]s/.test(rest)) || /^(?:the |its |his |her |their )?(?:\w+ ){0,2}(?:minister|chief|director|governor|general|commander|head|judge|prosecutor|cabinet|government|staff|workers)s?\b/.test(rest);
};

const subjectForce = (verb: FoundVerb, { words, sentence }: Scene): boolean => words.slice(Math.max(sentence.from, verb.at - 8), verb.at).some(({ low }) => /^(?:police|troops?|forces?|army|soldiers?|tanks?|fleet|marines|units?|militias?|fighters?|rebels?)$/.test(low));

/** Clauses that only suppose: conditions, what is demanded that it be, what a thing is said to do. */
/** After these a "when" sets a condition. */
const PROMISES: ReadonlySet<Plover> = new Set(['AGREE', 'REQUEST', 'THREATEN', 'AID', 'CONCEDE']);

export function presupposed(words: readonly Word[], draft: Draft, type: Plover | undefined): boolean {
  const { outer, subject, before, verb, status } = draft;
  if (subject.thing) return true;
  if (subject.instrument === 'agreement') return true;
  if (subject.instrument && type !== 'SANCTION' && type !== 'RETREAT' && type !== 'REJECT' && type !== 'REQUEST' && type !== 'ACCUSE' && type !== 'COERCE') return true;
  // "accuses him of poisoning": what somebody is blamed for.
  // "a timetable for restoring the assembly": what something is for.
  if (verb.role === 'participle' && /^(?:of|for|on|about|against|at|from)$/.test(words[verb.at - 1]?.low ?? '') && (before?.verb === undefined || verb.at > before.verb.to)) return true;
  let at = (subject.own ? subject.from : outer.helpersFrom) - 1;
  if (/^(?:the|a|an)$/.test(words[at]?.low ?? '')) at--;
  const opener = words[at]?.low ?? '';
  if (/^(?:if|unless|whether|how|why|lest)$/.test(opener)) return true;
  // "The deal falls apart when X launches a satellite" tells two things; "X will pay when sanctions end" one that is to come.
  if (/^(?:when|until|once|before)$/.test(opener) && !(words[at - 1]?.kind === 'number' || /^\d/.test(words[at - 1]?.low ?? ''))) return status !== 'asserted' || before === undefined || before.sentence !== draft.number || before.status !== 'asserted' || (before.type !== undefined && PROMISES.has(before.type)) || before.supposed === true;
  // What must, may or should be is not told as done.
  if (outer.modal && /^(?:must|should|may|might|can|could|ca)$/.test(outer.modal) && outer.helpersFrom < outer.at) return true;
  if (opener === 'that' && before?.verb && at <= before.to + 1 && at >= before.verb.to && before.type !== undefined && before.type !== 'SUPPORT') return true;
  return verb.role === 'infinitive' && before?.complement === verb;
}
