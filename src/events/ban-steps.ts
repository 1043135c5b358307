import type { Piece } from '../mentions/index.ts';
import { type Clause, lower } from './clause.ts';
import { type Base, names, phraseText, type Scene, sinceDate, type Step } from './step.ts';

export function sanctionsName(clause: Clause, np: string, by: string | undefined): string {
  const who = clause.who.map(({ canonical }) => canonical);
  const owner = who.length > 0 && !who.some((each) => np.includes(each)) && !/^(?:U\.S\.|US|UN|EU|U\.N\.|American|European|British)/.test(np) ? `${who[0] === 'UN Security Council' ? 'UN' : (who[0] ?? '')} ` : '';
  const target = /\b(?:on|against)\b/.test(np) || clause.toWhom.some(({ canonical, text }) => np.includes(canonical) || np.includes(text)) || clause.toWhom.length === 0 ? '' : ` on ${names(clause.toWhom.slice(0, 2))}`;
  return `${owner}${by ? np.replace(` with ${by}`, '') : np}${target}${by ? ` under ${by}` : ''}`;
}

/** The instrument by which it is done: "with Resolution 1506". */
export function byInstrument(pieces: readonly Piece[], clause: Clause): string | undefined {
  const near = pieces.find((piece) => piece.kind === 'instrument' && piece.type === 'resolution' && piece.from >= clause.from - 8 && piece.to <= clause.to + 1);
  return near?.kind === 'instrument' ? near.canonical : undefined;
}

/** "the trade embargo on Libya of 1986": when it began. */
export function ofYear({ read: { words }, dates }: Scene, clause: Clause): string | undefined {
  const from = words.words[clause.from]?.start ?? 0;
  const to = words.words[clause.to - 1]?.end ?? 0;
  return dates.find((date) => date.start >= from && date.end <= to + 1 && /\b(?:of|since)\s*$/.test(words.text.slice(Math.max(0, date.start - 8), date.start)))?.edtf ?? sinceDate({ read: { words }, dates } as Scene, clause);
}

/** "strikes Libya from the list of state sponsors", "adds X to its blacklist". */
export function listStep(clause: Clause, rest: string, base: Base): Step | undefined {
  if (clause.type !== 'RETREAT' && clause.type !== 'SANCTION') return undefined;
  const match = /(?:from|off|to|on|onto) (?:the|its|a|their|his) ((?:[\w’'-]+ ){0,3}?(?:list|blacklist|register)(?: of [\w’' -]+)?)/.exec(rest);
  if (!match) return undefined;
  const off = clause.type === 'RETREAT';
  const target = clause.toWhom[0]?.canonical ?? '';
  const type = clause.verb?.base === 'suspend' ? 'suspends' : off ? 'ends' : 'begins';
  return { ...base, kind: 'policy', name: `${target} on the ${match[1] ?? 'list'}`.trim(), on: clause.toWhom, type };
}

const TALKING = /\b(?:meet|meeting|meetings|negotiate|negotiating|talk|talks|speak|speaking|negotiations|contact|contacts|dialogue|direct)\b/;

export function banStep(scene: Scene, clause: Clause, base: Base, np: string, rest: string, definite: boolean): Step | undefined {
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
    if (!object || /^(?:it|them|him|her|this|that|us)\b/.test(object)) return undefined;
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
