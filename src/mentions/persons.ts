import { nameAt, type Lexicon } from './lexicon.ts';
import type { ActorPiece } from './piece.ts';
import { nameWord, personRun, titleAt } from './runs.ts';
import { join, type Word } from './words.ts';

/** A person whose title begins at `index` and is `length` words long ("the Saudi ambassador, Prince Bandar" is two). */
export function personAfter(words: readonly Word[], index: number, length: number, end: number, lex: Lexicon): ActorPiece | undefined {
  let at = index + length;
  while (titleAt(words, at) > 0 && nameWord(words[at])) at += titleAt(words, at);
  if (at >= end) return undefined;
  const next = words[at];
  if (!nameWord(next) && !/^(?:al|el)-\p{Lu}/u.test(next?.text ?? '')) return undefined;
  const known = nameAt(words, at, lex);
  if (known && known.kind !== 'place' && !nameWord(words[at + known.words.length])) return undefined;
  const to = personRun(words, at, (here) => titleAt(words, here) > 0 || (nameAt(words, here, lex)?.kind === 'state' && nameAt(words, here, lex)?.form === 'name'));
  // "Prince Bandar", "Pope Francis": the rank is part of the name where the person has but one.
  const rank = /^(?:prince|princess|king|queen|pope|emperor|empress|sultan|emir|sheikh|shah|tsar|czar|kaiser|saint|lord|lady|imam|mullah|crown prince|caliph|duke|duchess|count|countess|baron)$/.test(words.slice(index, at).map((word) => word.low).join(' '));
  const name = rank && to - at === 1 && words[at - 1]?.cap ? join(words, index, to) : join(words, at, to);
  return { kind: 'actor', from: index, to, canonical: name, actor: 'person', form: 'person', title: join(words, index, at) };
}

