import { GROUPS } from './groups.ts';
import { noCount, people, units } from './lexicons/quantities.ts';
import { lexicon, nameAt } from './lexicon.ts';
import { numberAt } from './numbers.ts';
import type { QuantityPiece } from './piece.ts';
import { CALENDAR, isFunction } from './runs.ts';
import { singular, type Word } from './words.ts';

const PEOPLE = new Set(people.split(';'));
const NO_COUNT = new Set(noCount.split(';'));
const KILLS = /^(?:kill|kills|killed|killing|wound|wounds|wounded|wounding|injure|injures|injured|injuring)$/;

/**
 * The quantity that begins at a word: a number with its unit or the noun that it counts ("25 tonnes", "six resolutions"),
 * a change ("from 2.5 million barrels per day down to 1.1 million"), a rate of exchange ("5-for-5").
 */
export function quantityAt(words: readonly Word[], index: number): QuantityPiece | undefined {
  const word = words[index];
  if (!word) return undefined;
  if (word.kind === 'number' && words[index + 1]?.text === '-' && words[index + 1]?.glued && /^for$/.test(words[index + 2]?.low ?? '')) {
    const other = Number(words[index + 4]?.text);
    if (Number.isFinite(other)) return { kind: 'quantity', from: index, to: index + 5, value: Number(word.text), other, unit: 'each way' };
  }
  const back = words[index + 1]?.text === '-' && words[index + 1]?.glued ? /^for-(\d+)$/.exec(words[index + 2]?.low ?? '') : null;
  if (word.kind === 'number' && back) return { kind: 'quantity', from: index, to: index + 3, value: Number(word.text), other: Number(back[1]), unit: 'each way' };
  const joined = /^(\w+)-for-(\w+)$/.exec(word.low);
  if (joined) {
    const [, give = '', take = ''] = joined;
    const a = numberAt([{ ...word, text: give, low: give }], 0);
    const b = numberAt([{ ...word, text: take, low: take }], 0);
    if (a && b) return { kind: 'quantity', from: index, to: index + 1, value: a.value, other: b.value, unit: 'each way' };
  }
  const number = numberAt(words, index);
  if (!number || notCounting(words, index, number.figures, number.value)) return undefined;
  const counted = countedAt(words, number.to, number.value, number.figures);
  const before = words[index - 1]?.low ?? '';
  if (!counted) {
    const next = words[number.to]?.low ?? '';
    if (KILLS.test(before) && number.value > 0) return { kind: 'quantity', from: index, to: number.to, value: number.value, unit: 'people' };
    if (number.figures && /^(?:against|abstentions?|votes?|in favour|for)$/.test(next) && /^(?:votes|for|against|and|,)$/.test(before) && words.slice(Math.max(0, index - 6), index).some((each) => /^votes?$/.test(each.low)) && next !== 'for') {
      return { kind: 'quantity', from: index, to: number.to + 1, value: number.value, unit: 'votes' };
    }
    return undefined;
  }
  const piece: QuantityPiece = { kind: 'quantity', from: index, to: counted.to, value: number.value, unit: counted.unit, ...(counted.noun && { noun: counted.noun }) };
  if (before === 'from') {
    let at = counted.to;
    while (at < counted.to + 6 && words[at] && words[at]?.low !== 'to') at++;
    const target = words[at]?.low === 'to' ? numberAt(words, at + 1) : undefined;
    if (target) {
      // "from 2.5 to 1.1 million": the scale may be said once.
      const value = target.scale === undefined && number.scale !== undefined && target.value < 1000 && number.value >= 1000 && counted.unit !== 'percent' ? target.value * number.scale : target.value;
      return { ...piece, was: number.value, becomes: value };
    }
  }
  return piece;
}

function notCounting(words: readonly Word[], index: number, figures: boolean, value: number): boolean {
  const before = words[index - 1]?.low ?? '';
  const after = words[index + 1]?.low ?? '';
  // "Boeing 737", "Windows 95": a number that is part of a name.
  if (figures && words[index - 1]?.cap && words[index - 1]?.kind === 'word' && index > 1 && !/^[.!?]$/.test(words[index - 2]?.text ?? '.') && value < 10_000 && Number.isInteger(value)) return true;
  if (CALENDAR.has(before) || (CALENDAR.has(after) && after !== 'may')) return true;
  if (/^(?:resolution|article|flight|section|chapter|no|nos|number|group|day|act|phase|title|aged|age|route|channel|unit|reactor|class|type|page|order|law)$/.test(before)) return true;
  if (words[index]?.glued && /^[-–—/:$€£¥#]$/.test(words[index - 1]?.text ?? '')) return true;
  if (words[index + 1]?.glued && /^[-–—/:]$/.test(words[index + 1]?.text ?? '') && words[index + 2]?.kind === 'number') return true;
  // "the 170 victims": a reference back, no count.
  if (figures && /^(?:the|these|those)$/.test(before) && PEOPLE.has(singular(words[index + 1]?.low ?? ''))) return true;
  if (!figures && /^(?:the|these|those|its|his|her|their|both|all|my|our|other|last|first|next|every|than)$/.test(before) && value <= 12) return true;
  if (figures && value >= 1000 && value <= 2100 && Number.isInteger(value) && !words[index]?.text.includes(',') && /^(?:in|of|since|by|until|from|to|and|the|pre|post|before|after|early|late|mid)$/.test(before)) return true;
  return false;
}

function countedAt(words: readonly Word[], from: number, value: number, figures: boolean): { to: number; unit: string; noun?: string } | undefined {
  const first = words[from];
  if (!first) return undefined;
  if (first.text === '%') return { to: from + 1, unit: 'percent' };
  if (first.low === 'per' && words[from + 1]?.low === 'cent') return { to: from + 2, unit: 'percent' };
  if (Object.hasOwn(units, first.low) && (first.text.length > 1 || figures) && !(first.glued && first.text === '-')) {
    const unit = units[first.low] ?? first.low;
    let to = from + 1;
    if ((words[to]?.low === 'per' || words[to]?.low === 'a') && /^(?:day|year|month|hour|week|second)$/.test(words[to + 1]?.low ?? '')) {
      return { to: to + 2, unit: `${unit} per ${words[to + 1]?.low}`, noun: first.low };
    }
    if (words[to]?.low === 'of' && words[to + 1]?.kind === 'word' && /^(?:tonnes|tons|kilograms|barrels|litres)$/.test(unit)) to = from + 1;
    return { to, unit, noun: first.low };
  }
  if (/^(?:are|were|was|is)$/.test(first.low) && /^(?:killed|injured|wounded|dead|missing|arrested|hurt|detained)$/.test(words[from + 1]?.low ?? '')) return { to: from, unit: 'people' };
  if (value === 1 && !figures) return undefined;
  if (first.glued && first.text === '-') return undefined;
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (!word || word.kind !== 'word') return undefined;
    if (at === from && isFunction(word.low) && word.low !== 'more' && word.low !== 'other') return undefined;
    if (at > from && isFunction(word.low)) return undefined;
    const one = singular(word.low);
    // "three countries" counts sides, "three state companies" companies.
    if (at === from && (word.low === 'other' || word.low === 'more')) continue;
    if (NO_COUNT.has(one) && (one !== word.low || words[at + 1]?.kind !== 'word' || isFunction(words[at + 1]?.low ?? '')) && !(figures && value > 20)) return undefined;
    const nation = word.cap && word.low.endsWith('s') && nameAt(words, at, lexicon())?.form === 'people';
    if (nation) return { to: at + 1, unit: 'people', noun: word.text };
    const plural = one !== word.low && !word.cap && !/(?:ss|us|is|ous)$/.test(word.low);
    const person = PEOPLE.has(one) && (plural || /^(?:people|dead|killed|wounded|injured|missing|displaced|troops)$/.test(word.low) || value === 1);
    if (person || plural) {
      // "two soldiers, A and B": the count only announces names, which are actors themselves.
      const next = words[at + 1];
      if ((person || GROUPS.has(one)) && !figures && value <= 3 && next?.text === ',' && words[at + 2]?.cap && words[at + 3]?.kind === 'word') return undefined;
      if (!figures && value <= 12 && person && next?.low === 'and' && /^(?:a|an|one)$/.test(words[at + 2]?.low ?? '')) return undefined;
      return { to: at + 1, unit: person ? 'people' : word.low, noun: words.slice(from, at + 1).map((each) => each.text).join(' ') };
    }
  }
  return undefined;
}
