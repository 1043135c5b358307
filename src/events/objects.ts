import type { Piece, Word } from '../mentions/index.ts';
import type { Scene } from './clause.ts';
import { CLAUSE_SIGNS, PERSONS, PREPS, SUBORDINATORS } from './phrases.ts';
import type { FoundVerb } from './verbs-in-text.ts';

/** Where what follows a verb ends: the next clause. */
export function objectEnd({ words, sentence, named, verbs }: Scene, verb: FoundVerb): { to: number; infinitive?: FoundVerb } {
  let infinitive: FoundVerb | undefined;
  let apposed = false;
  for (let at = verb.to; at < sentence.to; at++) {
    const piece = named.get(at);
    if (piece) {
      at = piece.to - 1;
      continue;
    }
    const word = words[at];
    if (!word) break;
    if (CLAUSE_SIGNS.has(word.text)) return { to: at, ...(infinitive && { infinitive }) };
    if (word.text === ',' && !apposed && named.has(at + 1) && PERSONS.test(words[at - 1]?.low ?? '')) {
      apposed = true;
      continue;
    }
    if (word.text === ',' && apposed && PREPS.has(words[at + 1]?.low ?? '')) {
      apposed = false;
      continue;
    }
    if (word.text === ',' || word.text === '(') {
      const listed = named.has(at - 1) && (named.has(at + 1) || (/^(?:and|or|the)$/.test(words[at + 1]?.low ?? '') && (named.has(at + 2) || named.has(at + 3))));
      if (word.text === '(' || !listed || goesOnWithVerb(verbs, named, words, at)) return { to: at, ...(infinitive && { infinitive }) };
      continue;
    }
    if (SUBORDINATORS.has(word.low) && !(word.low === 'as' || word.low === 'without' || word.low === 'after' || word.low === 'before' || word.low === 'since' || word.low === 'until') && at > verb.to) return { to: at, ...(infinitive && { infinitive }) };
    if ((word.low === 'that' || word.low === 'which' || word.low === 'who' || word.low === 'whether' || word.low === 'how') && at >= verb.to) return { to: at, ...(infinitive && { infinitive }) };
    const here = verbs.find((each) => each.helpersFrom === at || each.at === at);
    if (here && here !== verb) {
      if (here.role === 'infinitive') infinitive ??= here;
      else if (here.role === 'finite' || (here.role === 'participle' && words[here.at - 1]?.low !== 'of' && words[here.at - 1]?.low !== 'from')) {
        let to = at;
        // Do not keep the subject of the verb that follows.
        const start = phraseBefore(words, named, at, verb.to);
        if (here.role === 'finite' && start < at) to = start;
        while (to > verb.to && /^(?:and|,|or|but|then)$/.test(words[to - 1]?.low ?? '')) to--;
        return { to: Math.max(to, verb.to), ...(infinitive && { infinitive }) };
      }
    }
  }
  return { to: sentence.to, ...(infinitive && { infinitive }) };
}

/** Whether the list that a comma goes on with is the subject of the next verb: "bans flights, Britain and France approve". */
function goesOnWithVerb(verbs: readonly FoundVerb[], named: ReadonlyMap<number, Piece>, words: readonly Word[], comma: number): boolean {
  const next = verbs.find((verb) => verb.role === 'finite' && verb.helpersFrom > comma);
  if (!next) return false;
  let at = comma + 1;
  while (at < next.helpersFrom) {
    const piece = named.get(at);
    if (piece) at = piece.to;
    else if (/^(?:and|or|the|,)$/.test(words[at]?.low ?? '')) at++;
    else return false;
  }
  return true;
}

/** Start of the subject that stands right before a verb at `at`, after an "and". */
function phraseBefore(words: readonly Word[], named: ReadonlyMap<number, Piece>, at: number, least: number): number {
  let start = at;
  while (start > least) {
    const piece = named.get(start - 1);
    if (piece) {
      start = piece.from;
      continue;
    }
    const low = words[start - 1]?.low ?? '';
    if (low === 'and' || low === 'but' || low === ',' || low === 'when' || low === 'while') break;
    start--;
  }
  return start > least ? start : at;
}
