import { isFunction, singular } from '../mentions/index.ts';
import { type Clause, party, type Scene } from './clause.ts';
import { actorsIn, statesIn } from './phrases.ts';

/** Events that a noun makes with the one who does it before it: "Russia’s invasion of Ukraine", "NATO’s threat of air strikes". */
export function nominal(scene: Scene, number: number, clauses: readonly Clause[]): Clause[] {
  const { words, sentence, named, g } = scene;
  const out: Clause[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (named.has(at)) continue;
    const word = words[at];
    const type = word ? (g.events.get(word.low) ?? g.events.get(singular(word.low))) : undefined;
    if (!type) continue;
    // The verb itself has been read.
    if (clauses.some((clause) => clause.verb?.at === at || (clause.theme?.head === at && clause.type !== undefined))) continue;
    let left = at - 1;
    while (left >= sentence.from && !named.has(left) && words[left]?.kind === 'word' && !isFunction(words[left]?.low ?? '') && left > at - 3) left--;
    if (/^['’]s?$/.test(words[left]?.text ?? '')) left--;
    const owner = named.get(left);
    if (owner?.kind !== 'actor' || (owner.form !== 'adjective' && !/^['’]s?$/.test(words[owner.to]?.text ?? '') && words[owner.from]?.text.startsWith('U') !== true)) continue;
    let end = at + 1;
    while (end < sentence.to && (named.has(end) || /^(?:of|on|against|the|and|by|to|in)$/.test(words[end]?.low ?? '') || (words[end]?.kind === 'word' && !scene.verbs.some((verb) => verb.helpersFrom === end || verb.at === end)))) {
      if (words[end]?.low === 'and' && !named.has(end + 1)) break;
      end++;
    }
    const toWhom = [...actorsIn(scene, at + 1, end), ...statesIn(scene, at + 1, end)];
    out.push({ sentence: number, verb: undefined, best: undefined, classes: new Set(), type, theme: undefined, who: [party(owner, words)], toWhom, through: [], status: 'asserted', from: owner.from, to: Math.max(end, at + 1), own: true });
  }
  for (const talks of talksBetween(scene, number, clauses)) out.push(talks);
  const opening = openingParticiple(scene, number, clauses);
  if (opening) out.push(opening);
  // "massive nationwide protests are suppressed": the protests are an event of their own.
  for (const clause of clauses) {
    const { theme } = clause;
    if (!theme?.subject || clause.type === 'PROTEST' || !clause.verb?.passive) continue;
    if (theme.classes.includes('PROTEST')) {
      out.push({ ...clause, verb: undefined, best: undefined, classes: new Set(), type: 'PROTEST', theme: undefined, who: [], toWhom: [], through: [], from: clause.from, to: clause.verb.helpersFrom, own: true });
    }
  }
  return out;
}

/** "… after secret talks between X and Y": talks that are told of beside another verb. */
function talksBetween(scene: Scene, number: number, clauses: readonly Clause[]): Clause[] {
  const { words, sentence, named: pieceAt, g, verbs } = scene;
  const out: Clause[] = [];
  for (let at = sentence.from; at < sentence.to - 3; at++) {
    const next = words[at + 1]?.low;
    if ((next !== 'between' && next !== 'with') || pieceAt.has(at) || !(g.nouns.get(singular(words[at]?.low ?? '')) ?? []).includes('TALKS')) continue;
    if (clauses.some((clause) => (clause.verb?.at === at || clause.theme?.head === at) && clause.type !== undefined)) continue;
    // Talks that are only wished for or refused did not take place.
    let from = at;
    while (from > sentence.from && !pieceAt.has(from - 1) && words[from - 1]?.kind === 'word' && !isFunction(words[from - 1]?.low ?? '') && !verbs.some((verb) => verb.at === from - 1)) from--;
    if (!/^(?:after|following|during|in|amid)$/.test(words[from - 1]?.low ?? '')) continue;
    let to = at + 2;
    while (to < sentence.to && (pieceAt.has(to) || /^(?:and|the|,)$/.test(words[to]?.low ?? ''))) to++;
    while (to > at + 2 && !pieceAt.has(to - 1)) to--;
    const named = actorsIn(scene, at + 2, to);
    // "halts the withdrawal after talks with X": the other side is the one that acts.
    const others = words[at + 1]?.low === 'with' ? (clauses.findLast((clause) => clause.from < at && clause.who.length > 0)?.who ?? []) : [];
    const who = [...others.filter((each) => !named.some(({ canonical }) => canonical === each.canonical)), ...named];
    if (who.length > 1) out.push({ sentence: number, verb: undefined, best: undefined, classes: new Set(), type: 'CONSULT', theme: undefined, who, toWhom: [], through: [], status: 'asserted', from, to, own: true });
  }
  return out;
}

/** "Rebuked by A, B walks out": the participle that a sentence opens with, of which the subject suffers. */
function openingParticiple(scene: Scene, number: number, clauses: readonly Clause[]): Clause | undefined {
  const { words, sentence, named, g } = scene;
  const at = sentence.from;
  const base = g.forms.get(words[at]?.low ?? '')?.find(({ form }) => form === 'past' || form === 'participle')?.base;
  if (base === undefined || words[at + 1]?.low !== 'by' || named.has(at)) return undefined;
  const type = g.verbs.get(base)?.find(({ particles }) => particles.length === 0)?.type;
  const comma = words.slice(at, sentence.to).findIndex(({ text }, offset) => text === ',' && !named.has(at + offset));
  if (type === undefined || comma < 0) return undefined;
  const main = clauses.find(({ from, own }) => own && from > at + comma);
  let to = at + 2;
  while (to < at + comma && (named.has(to) || /^(?:the|and|,)$/.test(words[to]?.low ?? ''))) to++;
  const who = actorsIn(scene, at + 2, to);
  if (!main || who.length === 0) return undefined;
  return { sentence: number, verb: undefined, best: undefined, classes: new Set(), type, theme: undefined, who, toWhom: main.who, through: [], status: 'asserted', from: at, to: at + comma, own: true };
}
