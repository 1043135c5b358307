import { groups } from './lexicons/roles.ts';
import type { Piece, Unknown } from './piece.ts';
import { nameWord, titleAt } from './runs.ts';
import { join, singular, type Word } from './words.ts';

/** Nouns for people who act for the body named before them. */
export const GROUPS = new Set(groups.trim().split(';'));
const MODIFIERS = new Set('nuclear military senior top oil foreign security police peace intelligence special army naval air government state opposition union drug human rights diplomatic working-level chief private central local former new own armed secret paramilitary political economic medical legal and trade finance interior defence defense justice border ground land tank supreme high constitutional permanent'.split(' '));
const POSSESSED = new Set('government regime army police forces leadership troops military navy parliament'.split(' '));
const NOT_HEADS = new Set('accounts account assets funds base bases programme program programmes programs building buildings aircraft equipment vehicles spending position positions post posts station stations records data documents to'.split(' '));
const ALL_OF = new Set('all other original remaining most several former'.split(' '));

/** "Iranian diplomatic officials", "U.S. negotiators", "Swiss intermediaries": adds the group, and tells where it ends. */
export function groupAfter(words: readonly Word[], from: number, to: number, of: string, end: number, out: (Piece | Unknown)[], whole?: string): number | undefined {
  let at = to;
  const possessive = /^['’]s$/.test(words[at]?.text ?? '');
  if (possessive) at++;
  for (let step = 0; step < 4 && at < end; step++, at++) {
    const word = words[at];
    if (!word || word.kind !== 'word') return undefined;
    const two = `${word.low} ${singular(words[at + 1]?.low ?? '')}`;
    if (GROUPS.has(two)) {
      at++;
    } else if (!GROUPS.has(singular(word.low)) || word.low.endsWith("'s")) {
      if (!(MODIFIERS.has(word.low) || /(?:al|ic|ary|ive|ish|ian|ese|ean)$/.test(word.low)) || word.cap) return undefined;
      continue;
    } else if (GROUPS.has(singular(words[at + 1]?.low ?? '')) && words[at + 1]?.cap === false) {
      continue;
    }
    if (NOT_HEADS.has(words[at + 1]?.low ?? '') && (words[at + 1]?.low !== 'to' || words[at]?.low === 'opposition')) return undefined;
    // "Eritrean President Isaias Afwerki": the office is the person's.
    if (nameWord(words[at + 1]) && !possessive && titleAt(words, to) > 0) return undefined;
    if (possessive && !POSSESSED.has(words[at]?.low ?? '')) return undefined;
    const role = singular(words[at]?.low ?? '');
    let left = from;
    while (/^(?:country|state|member|party|power|nation|side|ally)$/.test(role) && ALL_OF.has(words[left - 1]?.low ?? '')) left--;
    out.push({ kind: 'actor', from: left, to: at + 1, canonical: join(words, left, at + 1), actor: 'group', form: 'group', of: whole ?? of, role });
    return at + 1;
  }
  return undefined;
}

