import type { ActorPiece } from '../mentions/index.ts';
import { type Clause, lower } from './clause.ts';
import { PREPS } from './phrases.ts';
import { type Base, first, isSpan, names, phraseText, type Scene, type Step, stepOf, untilDate, untilSpan } from './step.ts';

/** Verbs that only speak of what goes on already: what they end, stop or take up again was in force. */
const PRESUPPOSES = /^(?:end|stop|halt|cease|lift|abolish|suspend|resume|restore|reopen|reinstate|reimpose|re-impose|revoke|rescind|repeal|cancel|terminate|wind|call|break|cut|sever|scrap|drop|expire|lapse|return|renew|pause|extend|withdraw|discontinue|phase|collapse|fall|dissolve|disband|give|abandon|annul|waive|interrupt|relaunch|restart)$/;

/**
 * What goes on over time and is no sanction, ban, talk or agreement: rule, missions, campaigns, deliveries, licences,
 * closed borders. A policy, begun, ended, suspended or taken up again by what is said of it.
 */
export function lastingStep(scene: Scene, clause: Clause, base: Base, np: string, short: string, definite: boolean): Step | undefined {
  const { theme, verb, status } = clause;
  if (!theme || !verb || status === 'planned' || status === 'attempted' || np.startsWith('no ') || verb.base === 'declare') return undefined;
  if (theme.classes.includes('GATE')) return gateStep(clause, base, np);
  // "puts an end date on American rule" is another thing's.
  if (!theme.subject && !theme.action && theme.from > verb.to + 1 && theme.from > clause.from) return undefined;
  if (PREPS.has(scene.read.words.words[theme.from]?.low ?? '')) return undefined;
  if (!theme.classes.includes('LASTING') && !theme.classes.includes('EXPORTS') && !theme.classes.includes('EMERGENCY') && !theme.classes.includes('WEAPONS')) return undefined;
  // "stops all deliveries to X", "breaks off trade with X": a sanction, where somebody bears it.
  if (theme.classes.includes('EXPORTS') || /^(?:deliver|shipment|suppl|sales)/.test(short.split(' ').at(-1) ?? '')) {
    const trade = /\b(?:trade|exports|imports|sales|flights)$/.test(short);
    const stops = (trade ? /^(?:stop|halt|cut|break|ban|end|block|cease|sever|suspend)$/ : /^(?:stop|halt|cut|break|ban|end|block|cease|sever)$/).test(verb.base) && clause.type === 'SANCTION' && clause.who.length > 0 && (trade || clause.toWhom.length > 0);
    if (stops) return { ...base, kind: 'sanctions', name: `${names(clause.who.slice(0, 1))} embargo: stop of ${np}`, type: 'begins' };
    if (!theme.classes.includes('LASTING')) return undefined;
  }
  const until = theme.subject && /^(?:last|run|remain|stay|continue|hold)$/.test(verb.base) ? untilDate(scene, clause) : undefined;
  if (until) return { ...base, kind: 'policy', name: np, type: 'ends', edtf: until, definite: true };
  const step = stepOf(clause, 'POLICY');
  if (!step || step === 'replaces' || step === 'attested' || step === 'violates') return undefined;
  const starts = step === 'begins';
  // What one test, launch or exercise is, is over when it is told; what stops them lasts.
  if (theme.classes.includes('WEAPONS') && (starts || !/exercises|drills|manoeuvres|maneuvers|games|tests|testing|launches|enrichment|reprocessing|program|work/.test(short))) return undefined;
  if (!starts && !PRESUPPOSES.test(verb.base) && !theme.action) return undefined;
  const { words } = scene.read.words;
  const owner = clause.who.length > 0 && !theme.subject && clause.who.every(({ canonical }) => !np.includes(canonical)) && np.split(' ').length < 3 ? `${names(clause.who.slice(0, 2))} ` : '';
  const named = /^(?:operation|exercise)$/.test(words[theme.head]?.low ?? '') ? lower(words, theme.head, theme.to) : '';
  return { ...base, kind: 'policy', name: `${owner}${named ? np : np || short}`.trim(), type: /^(?:expire|lapse)$/.test(verb.base) ? 'expires' : step, definite: definite || !starts };
}

/** A border, a canal, a port that is shut, or opened again. */
function gateStep(clause: Clause, base: Base, np: string): Step | undefined {
  const verb = clause.verb?.base ?? '';
  const shut = /^(?:close|shut|seal|block|blockade|bar)$/.test(verb);
  if (!shut && !/^(?:reopen|open|unblock|unseal)$/.test(verb)) return undefined;
  return { ...base, kind: 'ban', name: `closure of ${np.replace(/ (?:in|for|because|over) .*$/, '')}`, type: shut ? 'begins' : 'ends', opens: shut || verb === 'reopen' };
}

const MISSION = /\b(?:Force|Mission|Observers?|Monitors?|Operation|Peacekeep\w*)\b|^(?:UN|EU|MIN|ON|UNI)[A-Z]{2,}$|^[A-Z]{1,4}FOR$|^(?:MFO|OSCE mission)$/;

const isMission = ({ canonical }: { readonly canonical: string }): boolean => MISSION.test(canonical) && !/^(?:UNESCO|UNICEF|UNHCR|UNRWA)$/.test(canonical);

/** A force or mission that takes up its posts, or is sent away. */
export function missionStep(scene: Scene, clause: Clause, base: Base): Step | undefined {
  const { verb, status } = clause;
  if (!verb || status !== 'asserted') return undefined;
  const { pieces } = scene.read;
  // "Peacekeepers from Russia deploy"
  if (clause.theme?.subject && verb.base === 'deploy' && /^(?:peacekeepers|observers|monitors)$/.test(scene.read.words.words[clause.theme.head]?.low ?? '')) return { ...base, kind: 'policy', name: phraseText(scene.read.words.words, pieces, clause.from, verb.helpersFrom), type: 'begins' };
  const within = pieces.find((piece): piece is ActorPiece => piece.kind === 'actor' && !piece.inner && piece.actor === 'organization' && isMission(piece) && piece.from >= clause.from && piece.to <= clause.to);
  const acting = clause.who.find((each) => each.actor === 'organization' && isMission(each));
  const found = within ?? (acting ? { ...acting, to: clause.from } : undefined);
  if (!found) return undefined;
  const common = { ...base, kind: 'policy' as const, name: found.canonical, proper: true };
  const before = found.to <= verb.at;
  if (before && /^(?:deploy|arrive|land|take|move|begin|start|open)$/.test(verb.base) && (verb.base !== 'take' || /^(?:up|over)\b/.test(lower(scene.read.words.words, verb.at + 1, verb.at + 3)))) return { ...common, type: 'begins' };
  if (before && verb.passive && /^(?:deploy|send|establish|create|set|form)$/.test(verb.base)) return { ...common, type: 'begins' };
  if (!before && /^(?:establish|create|set|deploy|send|form|dispatch|authorise|authorize)$/.test(verb.base) && !/\baway\b|\bhome\b/.test(lower(scene.read.words.words, verb.at, clause.to))) return { ...common, type: 'begins' };
  if ((before && /^(?:leave|withdraw|depart|pull|disband|wind)$/.test(verb.base)) || (!before && /^(?:expel|send|evict|withdraw|dissolve|end|disband|wind|throw|order)$/.test(verb.base))) return { ...common, type: 'ends' };
  return undefined;
}

/** "suspends X from the League", "readmits X to the League": membership of a body. */
export function memberStep(scene: Scene, clause: Clause, base: Base): Step | undefined {
  const { verb, status } = clause;
  if (!verb || status === 'attempted') return undefined;
  const turn = MEMBERSHIP[verb.base];
  if (!turn) return undefined;
  const { pieces } = scene.read;
  const { words } = scene.read.words;
  const bodies = pieces.filter((piece): piece is ActorPiece => piece.kind === 'actor' && !piece.inner && (piece.actor === 'organization' || piece.actor === 'bloc') && piece.from >= clause.from && piece.to <= clause.to);
  const governed = bodies.find((piece) => /^(?:from|to|into)$/.test(words[piece.from - 1]?.low === 'the' ? (words[piece.from - 2]?.low ?? '') : (words[piece.from - 1]?.low ?? '')) && piece.from > verb.at);
  const body = governed?.canonical ?? clause.who.find(({ actor, canonical }) => (actor === 'organization' || actor === 'bloc') && BODY.test(canonical))?.canonical;
  const member = verb.passive && clause.toWhom.length === 0 ? clause.who : clause.toWhom;
  const one = member.find(({ actor, canonical }) => actor === 'state' && canonical !== body);
  if (!body || !one) return undefined;
  return { ...base, kind: 'agreement', name: `${one.canonical} in the ${body}`, parties: [...clause.who, one], on: [], type: turn };
}

const BODY = /\b(?:League|Union|Organi[sz]ation|Council|Commonwealth|Community|Pact|Bloc|Alliance|NATO|ASEAN|ECOWAS|Mercosur|OPEC|Group|G7|G8|G20|Federation|Confederation|Assembly)\b|^[A-Z]{3,}$/;
const MEMBERSHIP: Readonly<Record<string, Step['type']>> = { expel: 'ends', suspend: 'suspends', bar: 'ends', exclude: 'ends', eject: 'ends', readmit: 'resumes', reinstate: 'resumes', admit: 'begins', accept: 'begins' };

const SANCTIONING: Readonly<Record<string, string>> = { sanction: 'sanctions on', embargo: 'embargo on', blacklist: 'sanctions on', boycott: 'boycott of', blockade: 'blockade of', besiege: 'siege of', quarantine: 'quarantine of' };

/** Verbs that are sanctions by themselves: "sanctions a bank", "blockades the port". */
export function sanctionStep(scene: Scene, clause: Clause, base: Base): Step | undefined {
  const { verb, status, theme } = clause;
  if (!verb || status !== 'asserted' || theme?.classes.some((each) => each === 'TALKS' || each === 'VOTE')) return undefined;
  // "relists X", "delists X"
  const list = /^(?:relist|delist)$/.test(verb.base) ? (clause.toWhom[0]?.canonical ?? '') : '';
  if (list) return { ...base, kind: 'policy', name: `${list} on the list`, on: clause.toWhom, type: verb.base === 'delist' ? 'ends' : 'begins' };
  const what = SANCTIONING[verb.base];
  if (!what) return undefined;
  const { words } = scene.read.words;
  const object = clause.toWhom.length > 0 ? names(clause.toWhom.slice(0, 2)) : phraseText(words, scene.read.pieces, verb.to, clause.to);
  if (!object || /^(?:of|in|on|at|by|for|from|with|without|after|before|until|into)\b/.test(object)) return undefined;
  const until = isSpan(base.edtf) && /^(?:blockade|besiege)$/.test(verb.base);
  return { ...base, kind: /siege/.test(what) ? 'policy' : 'sanctions', name: `${clause.who.length > 0 ? `${names(clause.who.slice(0, 1))} ` : ''}${what} ${object}`, on: clause.toWhom, type: 'begins', ...(until && { edtf: first(base.edtf), ...untilSpan(base.edtf, false) }) };
}

const FREEZES = /^(?:freeze|block|unfreeze|return|release|unblock|free|transfer|pay|give|hand)$/;

/** Money and accounts that are frozen, or let go again. */
export function freezeStep(scene: Scene, clause: Clause, base: Base): Step | undefined {
  const { verb } = clause;
  if (!verb || clause.status !== 'asserted' || !FREEZES.test(verb.base)) return undefined;
  const { words } = scene.read.words;
  const { pieces } = scene.read;
  const [from, to] = verb.passive ? [clause.from, verb.helpersFrom] : [verb.to, clause.to];
  const said = lower(words, from, to);
  const money = /\b(?:assets?|funds?|accounts?|property|money|reserves|holdings|deposits|billion|million)\b/.test(said) || pieces.some((piece) => piece.kind === 'money' && piece.from >= from && piece.to <= to);
  if (!money) return undefined;
  const name = `freeze of ${phraseText(words, pieces, from, to).replace(/^(?:frozen|blocked) /, '')}`;
  if (verb.base === 'freeze' || (verb.base === 'block' && !verb.passive && clause.type === 'SANCTION')) return { ...base, kind: 'sanctions', name: `${name}${!verb.passive && clause.who.length > 0 ? ` by ${names(clause.who)}` : ''}`, type: 'begins' };
  if (verb.base === 'unfreeze' || (/^(?:return|release|unblock|free|transfer|pay|give|hand)$/.test(verb.base) && /\b(?:frozen|blocked|seized)\b/.test(said))) return { ...base, kind: 'sanctions', name, type: 'ends', opens: false };
  return undefined;
}
