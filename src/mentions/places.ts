import type { Piece, Unknown } from './piece.ts';
import type { Word } from './words.ts';

/** Prepositions that make a name a place. */
export const LOCATIVE = new Set('in over across throughout inside near into within around outside at above beneath off toward towards'.split(' '));
/** Nouns that make the name beside them a place: "the port of X", "X airport". */
export const PLACE_NOUNS = new Set('airport harbour harbor outskirts streets mayor centre center port city town village province region island capital suburb district county state peninsula coast valley battle siege fall'.split(' '));
/** Nouns that make the unknown name before them a place: "the Maze prison". */
export const PLACES_AFTER = new Set('airport harbour harbor port city town village province region island islands capital suburb district county peninsula coast valley prison jail camp base dam crossing desert plateau mountains highlands delta basin strait straits lake river square bridge barracks corridor enclave exclave archipelago reef shoal canal plain forest refinery oilfield'.split(' '));
const MOTION = /^(?:bring|go|fly|flew|travel|flee|fled|move|return|come|came|went|brought|sail|march|retreat|advance|deport|extradite|send|sent|transfer|export|ship|import|evacuat|withdr|depart|arriv|convoy)/;

/** Whether the words before an unknown capital make it a place: "in X", "the port of X", "from X across", "flies to X". */
export function placed(words: readonly Word[], index: number, to: number, out: readonly (Piece | Unknown)[]): boolean {
  const prep = words[index - 1]?.low ?? '';
  if (/^['’]s$/.test(words[to]?.text ?? '')) return false;
  if (LOCATIVE.has(prep) || placeBefore(words, index, out)) return true;
  if (/^(?:bomb(?:s|ed|ing)?|shell(?:s|ed|ing)?|captur\w+|recaptur\w+|retak\w+|retook|besieg\w+|occup(?:y|ies|ied)|liberat\w+|storm(?:s|ed|ing)?|hit|hits|reach(?:es|ed)?|evacuat\w+|raz(?:es|ed))$/.test(prep) && words[index - 1]?.text === prep) return true;
  if (prep === 'of') return PLACE_NOUNS.has(words[index - 2]?.low ?? '');
  if (prep === 'from') return /^(?:to|across|through|into|over)$/.test(words[to]?.low ?? '') || words.slice(Math.max(0, index - 6), index - 1).some(({ low }) => MOTION.test(low));
  return prep === 'to' && words.slice(Math.max(0, index - 6), index - 1).some(({ low }) => MOTION.test(low));
}

/** Whether a list of places goes on here: "in Geneva and London". */
export function placeBefore(words: readonly Word[], index: number, out: readonly (Piece | Unknown)[]): boolean {
  const last = out.at(-1);
  if (last?.kind !== 'place' && !(last?.kind === 'unknown' && last.locative)) return false;
  let at = last.to;
  if (last.kind === 'place' && !LOCATIVE.has(words[last.from - 1]?.low ?? '') && !/^(?:to|from|the|and|through|by)$/.test(words[last.from - 1]?.low ?? '')) return false;
  if (words[at]?.text === ',') return false;
  let joins = false;
  for (; at < index && /^(?:and|or|then|the)$/.test(words[at]?.low ?? ''); at++) joins ||= words[at]?.low !== 'the';
  return at === index && joins;
}

