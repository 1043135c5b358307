import type { Piece, Word } from '../mentions/index.ts';
import { type Clause, lower, written } from './clause.ts';
import { type Base, first, names, phraseText, type Scene, type Step, stepOf, untilSpan, withSides } from './step.ts';

export function agreementStep(scene: Scene, clause: Clause, base: Base, np: string, short: string): Step[] {
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
  // "announce their withdrawal from the bloc"
  if (theme?.classes.includes('MEMBERSHIP') && status !== 'attempted') return [{ ...base, kind: 'agreement', proper: true, name: `${names(clause.who)} participation in ${np}`, parties: sides, on: [], type: 'ends' }];
  const turn = theme && verb && agreement ? turnOf(scene, clause, base, np, short) : undefined;
  if (turn) return [turn];
  if (verb && clause.classes.has('LEAVE') && status !== 'attempted') {
    const left = pieces.find((piece) => (piece.kind === 'instrument' || (piece.kind === 'actor' && piece.actor === 'organization')) && piece.from >= verb.to && piece.from <= verb.to + 3 && piece.to <= clause.to);
    if (left && clause.type === 'REJECT' || (left?.kind === 'actor' && clause.type === 'SANCTION')) {
      const canonical = left && 'canonical' in left ? left.canonical : '';
      if (theme?.classes.includes('COMMITMENT')) return [{ ...base, kind: 'policy', name: `${names(clause.who)} and ${np}`, type: 'ends' }];
      return [{ ...base, kind: 'agreement', proper: true, name: `${names(clause.who.slice(0, 1))} participation in ${canonical}`, parties: clause.who, on: [], type: 'ends' }];
    }
  }
  if (verb && clause.type === 'REJECT' && theme?.classes.includes('COMMITMENT') && clause.classes.has('END')) return [{ ...base, kind: 'policy', name: `${names(clause.who)} and its ${short}`, type: 'ends' }];
  if (verb && /^(?:join|rejoin|accede|enter)$/.test(verb.base) && (type === 'COOPERATE' || type === 'AGREE')) {
    const body = pieces.find((piece) => ((piece.kind === 'actor' && (piece.actor === 'organization' || piece.actor === 'bloc')) || (piece.kind === 'instrument' && piece.type === 'agreement' && piece.proper)) && piece.from >= verb.to && piece.to <= clause.to);
    if (body && 'canonical' in body) return [{ ...base, kind: 'agreement', name: `${names(clause.who)} in the ${body.canonical}`, parties: sides, on: [], type: verb.base === 'rejoin' ? 'resumes' : 'begins' }];
  }
  if (type !== 'AGREE' || status === 'planned' || status === 'attempted') return [];
  // What a parliament or the voters consent to has been agreed already; a draft has not been.
  const consents = /^(?:ratify|approve|consent|endorse|accept|confirm)$/.test(verb?.base ?? '') && clause.who.some(({ canonical }) => /Senate|Parliament|Congress|Duma|Knesset|Bundestag|Assembly|voters|Commons|Lords|legislature/i.test(canonical));
  if (consents || /\bdraft\b/.test(np)) return [];
  const agreeing = clause.classes.has('AGREE') || clause.classes.has('MAKE') || clause.classes.has('START') || clause.classes.has('IMPOSE') || /^(?:undertake|promise|pledge|settle|accept|agree|merge|contract|buy|acquire)$/.test(verb?.base ?? '');
  if (!agreeing || /^(?:approve|propose|offer|decide|recommend|vow|resolve|hire|engage|elect)$/.test(verb?.base ?? '')) return [];
  const ends = clause.best?.classes.has('END') && !clause.best.classes.has('AGREE');
  if (ends) return [];
  // "promise a treaty": there is none yet.
  if (agreement && /^(?:promise|pledge|vow|undertake|commit|guarantee|offer)$/.test(verb?.base ?? '')) return [];
  if (theme && /\b(?:text|compromise|consensus|path)\b/.test(short) && /%|percent|near|almost/.test(lower(words, clause.from, clause.to))) return [];
  const proper = namedAgreement(pieces, words, clause);
  if (proper) return namedTogether(pieces, words, clause, proper).map((name) => ({ ...base, kind: 'agreement' as const, proper: true, name, parties: sides, on: [], type: 'begins', interim: /\b(?:initial|interim|temporary|preliminary|provisional)\b/.test(lower(words, clause.from, clause.to)) }));
  if (agreement && theme) {
    if (theme.classes.includes('EXCHANGE')) return [];
    const what = np.replace(/ (?:in|at|before|under|by|within) .*$/, '');
    // "approve the agreement": the one that was told of, where one was.
    const known = /^(?:the|its|their|this|these|both)$/.test(words[theme.from]?.low ?? '') && what.split(' ').length === 1;
    return [{ ...base, kind: 'agreement', name: withSides(what, sides), parties: sides, on: [], type: 'begins', definite: known, interim: /\b(?:initial|interim|temporary|preliminary|provisional)\b/.test(short) }];
  }
  // "agree on a package of amendments", "accepts commitments from X": what is agreed has no name of an agreement.
  if (theme && !clause.complement && (verb?.base === 'agree' || (theme.classes.includes('COMMITMENT') && verb?.base === 'accept'))) {
    return [{ ...base, kind: 'agreement', name: theme.classes.includes('COMMITMENT') ? np : `agreement${sides.length > 0 ? ` of ${names(sides.slice(0, 3))}` : ''} ${words[verb?.to ?? 0]?.low === 'to' ? complementText(words, verb?.to ?? 0) : `on ${phraseText(words, pieces, verb?.to ?? 0, clause.to)}`}`, parties: sides, on: [], type: 'begins' }];
  }
  if (clause.complement || /^(?:settle|undertake)$/.test(verb?.base ?? '')) {
    const start = clause.complement?.helpersFrom ?? verb?.to ?? clause.from;
    const what = complementText(words, start);
    if (!what) return [];
    return [{ ...base, kind: 'agreement', name: `agreement${sides.length > 0 ? ` of ${names(sides.slice(0, 3))}` : ''} ${what}`, parties: sides, on: [], type: 'begins' }];
  }
  return [];
}

const TRUCE = /\b(?:cease-?fires?|truces?|armistice|cessation|moratorium)\b/;

/** An agreement or a truce that ends, is suspended, resumed, observed; a truce that one side declares. */
function turnOf(scene: Scene, clause: Clause, base: Base, np: string, short: string): Step | undefined {
  const { theme, verb, type, status } = clause;
  if (!theme || !verb || status === 'planned' || status === 'attempted') return undefined;
  const { words } = scene.read.words;
  const sides = [...clause.who, ...clause.toWhom];
  const instrument = scene.read.pieces.find((piece) => piece.kind === 'instrument' && piece.proper && piece.type === 'agreement' && piece.from <= theme.head && theme.head < piece.to);
  const name = instrument?.kind === 'instrument' ? instrument.canonical : withSides(np.replace(/ (?:in|at|under|by|within) .*$/, ''), sides);
  const opener = words[theme.from]?.low ?? '';
  const definite = !instrument && /^(?:the|its|his|her|their|this)$/.test(opener);
  const common = { ...base, kind: 'agreement' as const, name, parties: sides, on: [], definite, ...(instrument && { proper: true }) };
  const gone = /^(?:tear|scrap|abrogate|annul|terminate|void|cancel|rescind|nullify)$/.test(verb.base);
  const step = gone ? 'ends' : stepOf(clause, 'AGREEMENT');
  if (clause.best?.classes.has('LEAVE') && !gone) return undefined;
  if (step === 'ends' || step === 'suspends') return { ...common, type: step, opens: instrument !== undefined || /^(?:its|their|his|her)$/.test(opener) || theme.subject };
  if (step === 'resumes') return { ...common, type: 'resumes' };
  if (!TRUCE.test(short)) return undefined;
  if (step === 'attested' && /^(?:observe|respect|keep|honou?r|hold|declare)$/.test(verb.base)) return { ...common, type: 'begins', edtf: first(base.edtf), ...untilSpan(base.edtf, false) };
  if (step === 'begins' && type !== 'AGREE') return { ...common, type: 'begins' };
  return undefined;
}

/** What was agreed, in the author's words: "to admit 2,000 observers", "how Kosovo may sit at meetings". */
function complementText(words: readonly Word[], start: number): string {
  let end = start;
  while (end < words.length && end < start + 16 && !/^[,.;:]$/.test(words[end]?.text ?? '') && !(end > start + 2 && /^(?:after|before|when|while|if|until|following|provided|hosted|mediated|brokered)$/.test(words[end]?.low ?? ''))) end++;
  return written(words, start, end);
}

/** "sign the X Treaty and the Y Treaty": all that the one verb makes. */
function namedTogether(pieces: readonly Piece[], words: readonly Word[], clause: Clause, name: string): string[] {
  const all = pieces.flatMap((piece) => (piece.kind === 'instrument' && piece.proper && piece.type === 'agreement' && piece.from >= (clause.verb?.to ?? 0) && piece.to <= clause.to + 1 ? [piece] : []));
  const start = all.findIndex(({ canonical }) => canonical === name);
  const out = [name];
  if (start < 0) return out;
  for (let at = start + 1; at < all.length; at++) {
    const between = words.slice(all[at - 1]?.to ?? 0, all[at]?.from ?? 0).map(({ low }) => low).join(' ');
    if (!/^(?:and|,|and the|, the|, and the)$/.test(between)) break;
    out.push(all[at]?.canonical ?? '');
  }
  return [...new Set(out)];
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

export function policyStep(scene: Scene, clause: Clause, base: Base, np: string, rest: string): Step | undefined {
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
    const owned = pieces.some((piece) => piece.kind === 'actor' && piece.from > theme.head && piece.to <= clause.to);
    if (ending && status !== 'attempted') return { ...base, kind: 'policy', name, type: clause.best?.classes.has('SUSPEND') ? 'suspends' : 'ends', definite: true, opens: law !== undefined || owned };
    const begins = clause.best?.classes.has('START') || (law && (clause.best?.classes.has('IMPOSE') || clause.best?.classes.has('MAKE') || clause.best?.classes.has('AGREE')));
    if (begins && law && status === 'asserted') return { ...base, kind: 'policy', name, type: 'begins' };
  }
  // "suspends its lending", "halts budget aid", "resumes aid": a programme of aid stops or goes on.
  if (theme?.classes.includes('AID') && status === 'asserted' && AID_FLOWS.test(lower(words, theme.from, theme.to)) && (type === 'SANCTION' || type === 'AID')) {
    const on = clause.best?.classes;
    const step = on?.has('RESUME') ? 'resumes' : on?.has('SUSPEND') || /^(?:suspend|freeze|halt|pause)$/.test(verb.base) ? 'suspends' : type === 'SANCTION' && ending ? 'ends' : undefined;
    if (step) return { ...base, kind: 'policy', name: `${names(clause.who.slice(0, 1))} ${phraseText(words, pieces, theme.from, theme.to)}`.trim(), type: step, definite: false };
  }
  // "resumes lending", "stops funding"
  if (!theme && verb.role === 'participle' && /^(?:lend|fund|finance|aid|pay|supply|subsidise|subsidize)$/.test(verb.base) && clause.who.length > 0 && (clause.classes.has('START') || clause.classes.has('END')) && words[verb.at - 1]?.kind === 'word') {
    const resumes = clause.classes.has('START') && /^(?:resum|restart|renew)/.test(words[verb.at - 1]?.low ?? '');
    if (resumes || clause.classes.has('END')) return { ...base, kind: 'policy', name: `${names(clause.who.slice(0, 1))} ${words[verb.at]?.low ?? ''}`, type: resumes ? 'resumes' : words[verb.at - 1]?.low.startsWith('suspend') ? 'suspends' : 'ends' };
  }
  if (type === 'RETREAT' && theme?.classes.includes('ATTACK') && ending) return { ...base, kind: 'policy', name: `${names(clause.who)} ${phraseText(words, pieces, theme.from, theme.to)}`, type: clause.best?.classes.has('SUSPEND') ? 'suspends' : 'ends', definite: true, opens: false };
  if (type === 'ASSAULT' && clause.verb && /\b(?:begin|begins|began|start|starts|started)\b/.test(lower(words, clause.from, verb.at)) && /^(?:bomb|shell|besiege|bombard|attack)$/.test(verb.base)) return { ...base, kind: 'policy', name: `${names(clause.who)} ${verb.base}ing of ${names(clause.toWhom.slice(0, 1))}`, type: 'begins' };
  return undefined;
}

/** Aid that goes on over time, and no single payment. */
const AID_FLOWS = /\b(?:aid|assistance|support|lending|funding|financing|loans|subsidies|payments|disbursements|credits?|budget)\b/;

/** "In the Machakos Protocol X concedes …": an agreement that its sentence opens with. */
export function openingAgreement(scene: Scene, clause: Clause, index: number): Step | undefined {
  if (clause.status !== 'asserted' || !/^(?:AGREE|CONCEDE|RETREAT|COOPERATE|SUPPORT)$/.test(clause.type ?? '') || clause.supposed) return undefined;
  const { words, sentences } = scene.read.words;
  const { from = 0, to = 0 } = sentences[clause.sentence] ?? {};
  const governor = (at: number): string => (words[at - 1]?.low === 'the' ? (words[at - 2]?.low ?? '') : (words[at - 1]?.low ?? ''));
  const opener = /^(?:in|with|by|under)$/.test(words[from]?.low ?? '') ? (words[from + 1]?.low === 'the' ? from + 2 : from + 1) : -1;
  const found = scene.read.pieces.find((piece) => piece.kind === 'instrument' && piece.proper && piece.type === 'agreement' && piece.from >= from && piece.to <= to && (piece.from === opener || (piece.from > clause.from && /^(?:in|under|by)$/.test(governor(piece.from)))));
  if (found?.kind !== 'instrument') return undefined;
  return { kind: 'agreement', proper: true, name: found.canonical, parties: [...clause.who, ...clause.toWhom], on: [], through: [], type: 'begins', edtf: scene.edtf, entry: scene.read.entry.id, scene: index, from: found.from, to: found.to, definite: false, opens: true, firstTime: true };
}

/** "…, accompanied by Resolution 2231": an instrument that comes with an agreement. */
export function accompanied(scene: Scene, index: number): Step[] {
  const { words } = scene.read.words;
  return scene.read.pieces.flatMap((piece): Step[] => {
    if (piece.kind !== 'instrument' || piece.type !== 'resolution') return [];
    const before = lower(words, Math.max(0, piece.from - 4), piece.from);
    if (!/(?:accompanied by|endorsed by|together with|backed by|confirmed by|enshrined in)/.test(before)) return [];
    return [{ kind: 'agreement', proper: true, name: piece.canonical, parties: [], on: [], through: [], type: 'begins', edtf: scene.edtf, entry: scene.read.entry.id, scene: index, from: piece.from, to: piece.to, definite: false, opens: true }];
  });
}
