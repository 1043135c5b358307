import { accompanied, agreementStep, openingAgreement, policyStep } from './agreement-steps.ts';
import { banStep, byInstrument, listStep, ofYear, sanctionsName } from './ban-steps.ts';
import { type Clause, lower } from './clause.ts';
import { freezeStep, lastingStep, memberStep, missionStep, sanctionStep } from './lasting-steps.ts';
import { dateOf, first, isSpan, names, phraseText, type Scene, sinceDate, type Step, stepOf, untilSpan } from './step.ts';
import { meetingStep, talksStep } from './talks-steps.ts';

/** A scene, and the same sentence by sentence. */
export interface SceneInParts {
  readonly scene: Scene;
  readonly parts: readonly Scene[];
}

/** All steps that an entry's clauses say, in their order. */
export function stepsOf({ scene, parts }: SceneInParts, index: number): Step[] {
  const out: Step[] = [];
  for (const part of parts) {
    part.clauses.forEach((clause, at) => {
      const steps = stepsOfClause(part, clause, index);
      const opener = at === 0 ? openingAgreement(part, clause, index) : undefined;
      if (opener && !steps.some(({ name }) => name === opener.name)) out.push(opener);
      out.push(...steps);
    });
  }
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
  if (!theme && type === undefined && !clause.classes.has('REPLACE') && !clause.classes.has('BAN') && !clause.classes.has('LEAVE') && !/^(?:put|establish|set|create|authorise|authorize|place|found|deploy|freeze|unfreeze|meet|negotiate|mediate|arrive|take|return|last|run)$/.test(verb.base)) return [];
  const date = dateOf(scene, clause);
  const contested = clause.status === 'attempted' ? 'it is tried or claimed, not said to be done' : undefined;
  const base = {
    parties: clause.who, on: clause.toWhom, through: clause.through, edtf: date.edtf, entry: read.entry.id, scene: index, from: clause.from, to: clause.to, definite: false, opens: true,
    ...(contested && { contested }), ...(!clause.own && { carried: true }),
  };
  const np = theme ? phraseText(words, read.pieces, theme.from, theme.to <= clause.from ? theme.to : theme.subject ? verb.helpersFrom : Math.max(clause.to, theme.to)) : '';
  const short = theme ? phraseText(words, read.pieces, theme.from, theme.to) : '';
  const opener = theme ? (words[theme.from]?.low ?? '') : '';
  const definite = theme !== undefined && (/^(?:the|its|his|their|this|these)$/.test(opener) || /^(?:talks|negotiations|sanctions)$/i.test(np)) ;
  const secret = (): boolean => words.slice(clause.from, clause.to).some(({ low }) => /^(?:secret|covert|clandestine)/.test(low));
  const has = (noun: string): boolean => theme?.classes.includes(noun) === true;
  const rest = lower(words, verb.to, Math.max(clause.to, verb.to));
  const modal = clause.status === 'planned';

  const listed = listStep(clause, rest, base);
  if (listed) return [listed];
  const runsOut = theme?.subject === true && /^(?:expire|lapse)$|^run$/.test(verb.base);
  if (runsOut && (has('LASTING') || has('GATE'))) return [{ ...base, kind: 'policy', name: np, type: 'expires', definite: true }];
  if (runsOut && !/sanction|embargo/.test(short)) return agreementStep(scene, clause, base, np, short);
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
  const held = freezeStep(scene, clause, base) ?? memberStep(scene, clause, base) ?? sanctionStep(scene, clause, base) ?? missionStep(scene, clause, base);
  if (held) return [held];
  const ban = banStep(scene, clause, base, np, rest, definite);
  if (ban) return [ban];
  if (has('BAN')) {
    const still = /\bstill\b/.test(lower(words, clause.from, verb.to));
    const step = stepOf(clause, 'BAN') ?? 'attested';
    const since = sinceDate(scene, clause);
    return [{ ...base, kind: 'ban', name: np || 'ban', type: still ? 'attested' : step, definite: opener === 'the' && /^ban$/i.test(short) && !/ (?:on|of) /.test(` ${np} `), opens: step !== 'attested', ...(since && { since }) }];
  }
  // "agrees to normal relations"
  if (has('RELATIONS') && type === 'AGREE' && clause.who.length > 0 && !modal) return [{ ...base, kind: 'agreement', name: `${short} between ${names([...clause.who, ...clause.toWhom])}`, parties: [...clause.who, ...clause.toWhom], on: [], type: 'begins' }];
  if (has('RELATIONS') && /diplomatic|relations|ties/.test(short)) {
    const step = stepOf(clause, 'RELATIONS');
    if (!step || step === 'attested' || modal) return [];
    const sides = [...clause.who, ...clause.toWhom];
    return [{ ...base, kind: 'agreement', name: `${short} between ${names(sides)}`, parties: sides, on: [], type: step }];
  }
  // "enters the negotiations": they are held already.
  if (has('TALKS') && definite && /^(?:enter|join|attend)$/.test(verb.base)) return [];
  if (has('TALKS') && (!modal || verb.modal === undefined)) {
    const talks = talksStep(scene, clause, base, np, short, definite, secret());
    return talks && !modal ? [talks] : [];
  }
  if (has('CHANNEL') && (clause.classes.has('CARRY') || clause.classes.has('HOLD') || clause.classes.has('START') || clause.classes.has('RESUME') || clause.classes.has('END') || (verb.base === 'exchange' && isSpan(date.edtf))) && !/\bletters?\b|\bpapers?\b|\bnotes?\b/.test(short)) {
    const ends = clause.best?.classes.has('END') || clause.best?.classes.has('SUSPEND');
    const name = verb.base === 'exchange' ? `${short} between ${names(clause.who)}` : clause.classes.has('CARRY') ? `${short} carried by ${names(clause.through)} between ${names(clause.who)}` : np;
    return [{ ...base, kind: 'channel', name, type: ends ? 'ends' : 'begins', edtf: ends ? date.edtf : isSpan(date.edtf) ? first(date.edtf) : date.edtf, ...untilSpan(date.edtf, ends === true), secret: secret() }];
  }
  const lasting = lastingStep(scene, clause, base, np, short, definite);
  if (lasting) return [lasting];
  const agreed = agreementStep(scene, clause, base, np, short);
  if (agreed.length > 0) return agreed;
  const policy = policyStep(scene, clause, base, np, rest);
  if (policy) return [policy];
  const met = type !== 'CONSULT' ? undefined : meetingStep(scene, clause, base, rest, secret(), edtf);
  return met ? [met] : [];
}
