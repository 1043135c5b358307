import type { Word } from '../mentions/index.ts';
import type { Clause, Scene, Theme } from './clause.ts';
import type { Grammar, Verb } from './grammar.ts';
import type { Plover, Status } from './plover.ts';
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
  readonly before: Clause | undefined;
}

export function typeOf(g: Grammar, verb: FoundVerb, classes: Set<string>, theme: Theme | undefined, draft: Draft, words: readonly Word[], end: number, scene: Scene): { type: Plover | undefined; best: Verb | undefined } {
  const low = (from: number, to: number): string => words.slice(from, to).map((word) => word.low).join(' ');
  const rest = low(verb.to, Math.max(end, draft.end));
  const own = verb.verbs[0];
  const special = specialType(verb, rest, classes, theme, words, scene);
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

/** What it is to stop doing a thing: "halts funding", "stops shelling". */
const ENDED: Partial<Record<Plover, Plover>> = { AID: 'SANCTION', COOPERATE: 'SANCTION', ASSAULT: 'RETREAT', COERCE: 'RETREAT', SANCTION: 'RETREAT', MOBILIZE: 'RETREAT', PROTEST: 'RETREAT' };

const UNFAIR = /void|illegal|unlawful|invalid|illegitimate|null|fraudulent|unconstitutional|aggression|rigged|guilty|unjust|unfair|sham|farce|flawed|fraud|theft|stolen|violation|unacceptable|crime|genocide|provocation|betrayal|outrage/;

/** Set phrases that no table of classes says. */
function specialType(verb: FoundVerb, rest: string, classes: Set<string>, theme: Theme | undefined, words: readonly Word[], scene: Scene): Plover | '-' | undefined {
  const base = verb.base;
  if (base === 'meet' && /^(?:\w+ ){0,3}(?:standard|criteri|target|deadline|condition|requirement|obligation|demand|need|goal|cost)/.test(rest)) return verb.negated && !subjectThing(verb, scene) ? 'REJECT' : '-';
  if (/^(?:cancel|forgive|write|waive|relieve)$/.test(base) && /\b(?:debts?|arrears)\b/.test(rest)) return 'AID';
  if (base === 'withhold') return /\b(?:aid|funds?|funding|money|payments?|tranche|support)\b/.test(rest) || scene.named.get(verb.to)?.kind === 'money' ? 'SANCTION' : 'REJECT';
  if (base === 'receive') return scene.named.get(verb.to)?.kind === 'actor' && !/\b(?:money|aid|payment|share)/.test(rest) ? 'CONSULT' : undefined;
  if (base === 'exchange' && rest.startsWith('fire')) return 'ASSAULT';
  if (base === 'set' && rest.startsWith('fire to')) return 'ASSAULT';
  if (base === 'give' && /\b(?:days?|weeks?|months?|hours?) (?:to|in which to)\b/.test(rest) && scene.named.get(verb.to)?.kind !== 'quantity') return 'THREATEN';
  if (/^(?:declare|call|find|judge|pronounce)$/.test(base) && /\b(?:free and fair|legitimate|credible|valid)\b/.test(rest) && !verb.negated) return 'SUPPORT';
  if (base === 'find' && /\bliable\b/.test(rest)) return 'ACCUSE';
  if (base === 'miss') return /payment|deadline|instalment|installment/.test(rest) ? 'REJECT' : '-';
  if (base === 'admit' && verb.passive && /^(?:to|into|as)\b/.test(rest)) return 'COOPERATE';
  if (base === 'dismiss' && dismissesPerson(verb, scene, rest)) return 'SANCTION';
  if (/^(?:say|report|find|conclude|declare|state|announce)$/.test(base) && /^(?:that )/.test(words.slice(verb.to, verb.to + 1).map((word) => `${word.low} `).join('')) && FAULT.test(words.slice(verb.to, verb.to + 16).map((word) => word.low).join(' '))) return 'ACCUSE';
  if (base === 'let' && / go(?: |$)/.test(` ${rest}`)) return 'RETREAT';
  if (/^(?:strike|remove|delete|drop|take|withdraw|suspend|cross)$/.test(base) && /(?:from|off) (?:the|its|a|their|his) (?:\w+ ){0,2}(?:list|blacklist|register)/.test(rest)) return 'RETREAT';
  if (/^(?:put|place|add|return|enter|restore)$/.test(base) && /(?:on|to|onto) (?:the|its|a|their) (?:\w+ ){0,3}(?:list|blacklist)/.test(rest)) return 'SANCTION';
  if (base === 'declare' && /(?:at an end|over|ended|closed|complete)(?: |$)/.test(rest)) return 'RETREAT';
  if (base === 'declare' && /^(?:its |their |unilateral |a )?(?:independence|secession|sovereignty|republic)|^\S+(?: \S+)? independent/.test(rest)) return 'REJECT';
  if (base === 'declare' && /(?:winner|victor|president-elect|elected|duly|valid$|president$)/.test(rest) && !/invalid/.test(rest)) return 'SUPPORT';
  if (base === 'declare' && rest.startsWith('war')) return 'ASSAULT';
  if (/^(?:call|declare|rule|find|brand|label)$/.test(base) && UNFAIR.test(rest)) return base === 'find' || base === 'rule' ? (/guilty/.test(rest) ? 'COERCE' : 'REJECT') : 'REJECT';
  if (/^(?:hold|decide)$/.test(base) ? words[verb.to]?.low === 'that' : /^(?:rule|find)$/.test(base) && (/^(?:in favou?r|for)/.test(rest) || words.slice(verb.to, verb.to + 10).some(({ low: word }) => word === 'that'))) {
    const found = words.slice(verb.to, verb.to + 30).map((word) => word.low).join(' ');
    return /void|illegal|unlawful|invalid|unconstitutional|guilty|(?:had|has) (?:broken|breached|violated|infringed)|did not|was not|were not/.test(found) ? 'REJECT' : 'SUPPORT';
  }
  if (base === 'rule' && /^(?:against)/.test(rest)) return 'REJECT';
  if (base === 'call' && /(?:^|a |an |the )(?:[\w-]+ ){0,2}strikes?(?: |$)/.test(rest)) return 'PROTEST';
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
export function presupposed(words: readonly Word[], { outer, subject, before, verb }: Draft, type: Plover | undefined): boolean {
  if (subject.thing) return true;
  if (subject.instrument && type !== 'SANCTION' && type !== 'RETREAT' && type !== 'REJECT' && type !== 'REQUEST' && type !== 'ACCUSE' && type !== 'COERCE') return true;
  // "accuses him of poisoning": what somebody is blamed for.
  if (verb.role === 'participle' && /^(?:of|for)$/.test(words[verb.at - 1]?.low ?? '') && before?.verb && /^(?:ACCUSE|SANCTION|COERCE)$/.test(before.type ?? '') && verb.at > before.verb.to) return true;
  let at = (subject.own ? subject.from : outer.helpersFrom) - 1;
  if (/^(?:the|a|an)$/.test(words[at]?.low ?? '')) at--;
  const opener = words[at]?.low ?? '';
  if (/^(?:if|unless|until|once|whether|how|why|before)$/.test(opener)) return true;
  if (opener === 'when' && !(words[at - 1]?.kind === 'number' || /^\d/.test(words[at - 1]?.low ?? ''))) return true;
  if (opener === 'that' && before?.verb && at <= before.to + 1 && at >= before.verb.to && before.type !== undefined && before.type !== 'SUPPORT') return true;
  return verb.role === 'infinitive' && before?.complement === verb;
}
