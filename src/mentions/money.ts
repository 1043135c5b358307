import { currencySigns, currencyWords, doubtfulCurrencyWords } from './lexicons/currencies.ts';
import { nameAt, type Lexicon } from './lexicon.ts';
import { numberAt } from './numbers.ts';
import type { MoneyPiece } from './piece.ts';
import type { Word, Words } from './words.ts';

const CODE = /^(?:USD|EUR|GBP|JPY|CHF|CNY|RUB|INR|CAD|AUD|NZD|SEK|NOK|DKK|PLN|TRY|BRL|ZAR|KRW|MXN|SAR|AED|ILS|UAH|IRR|KWD|NGN|SGD|HKD|HUF|CZK|ARS|EGP|PKR|IDR|THB|BDT|VND)$/;

/** The sum of money that begins at a word: "$1.7 billion", "€40m", "500 million Swiss francs", "USD 5 million". */
export function moneyAt(words: readonly Word[], index: number, lex: Lexicon): MoneyPiece | undefined {
  const word = words[index];
  if (!word) return undefined;
  const sign = Object.hasOwn(currencySigns, word.text) ? currencySigns[word.text] : word.text.length === 3 && CODE.test(word.text) ? word.text : undefined;
  const dotted = word.text === 'U.S.' && words[index + 1]?.text === '$' ? 1 : 0;
  if (sign || dotted) {
    const number = numberAt(words, index + 1 + dotted);
    if (!number || words[index + 1 + dotted]?.kind !== 'number') return undefined;
    return finish(words, index, number.to, number.value, sign ?? 'USD');
  }
  const number = numberAt(words, index);
  if (!number) return undefined;
  const state = nameAt(words, number.to, lex);
  const at = state ? number.to + state.words.length : number.to;
  const two = `${words[at]?.low} ${words[at + 1]?.low}`;
  const unit = Object.hasOwn(currencyWords, two) ? two : (words[at]?.low ?? '');
  if (!Object.hasOwn(currencyWords, unit)) return undefined;
  if (doubtfulCurrencyWords.has(unit) && !state && word.kind !== 'number' && number.value < 1000) return undefined;
  const usual = currencyWords[unit] ?? '';
  const currency = state ? (lex.currencies.get(state.canonical) ?? usual) : usual;
  const value = /^cents?$/.test(unit) ? number.value / 100 : number.value;
  return finish(words, index, at + unit.split(' ').length, value, currency);
}

/** Adds what is said of the sum right after it: "in cash", "each", "a year". */
function finish(words: readonly Word[], from: number, to: number, amount: number, currency: string): MoneyPiece {
  const about = /^(?:about|some|around|nearly|almost|roughly|approximately|over|estimated)$/.test(words[from - 1]?.low ?? '') || (words[from - 1]?.low === 'than' && words[from - 2]?.low === 'more');
  const next = words[to]?.low ?? '';
  let what: string | undefined;
  let end = to;
  if (next === 'each' || next === 'apiece') what = 'each';
  else if ((next === 'a' || next === 'per') && /^(?:year|month|day|week|head|person|family|barrel|share)$/.test(words[to + 1]?.low ?? '')) what = `a ${words[to + 1]?.low}`;
  else if (next === 'in' && /^(?:cash|gold|bonds|shares|stock|kind|advance|aid|loans|grants)$/.test(words[to + 1]?.low ?? '')) {
    what = words[to + 1]?.low;
    end = to + 2;
  }
  return { kind: 'money', from, to: end, amount, currency, ...(what && { what }), ...(about && { about: true as const }) };
}

/**
 * Marks the sums that are contained in another of the same sentence and currency, from the words only:
 * "including $X", "of which $X", "$X in cash" right after a larger sum, "or $X each", and a list after a colon.
 */
export function joinParts(sums: readonly MoneyPiece[], { words, sentences }: Words): MoneyPiece[] {
  let sentence = 0;
  const sentenceOf = (index: number): number => {
    while (sentence > 0 && index < (sentences[sentence]?.from ?? 0)) sentence--;
    while (index >= (sentences[sentence]?.to ?? Infinity)) sentence++;
    return sentence;
  };
  const out: MoneyPiece[] = [];
  let listed: number | undefined;
  for (const [index, sum] of sums.entries()) {
    const before = out[index - 1];
    if (!before || before.currency !== sum.currency || sentenceOf(before.from) !== sentenceOf(sum.from)) {
      out.push(sum);
      listed = undefined;
      continue;
    }
    const between = words.slice(before.to, sum.from).map((word) => word.low).join(' ');
    if (/(?:^| ):(?: |$)/.test(between)) listed = index - 1;
    const whole = listed ?? (before.partOf !== undefined && before.what !== 'each' ? before.partOf : index - 1);
    const larger = (out[whole]?.amount ?? 0) > sum.amount;
    const says =
      listed !== undefined ||
      sum.what === 'each' ||
      /(?:^| )(?:including|includes|included|of which|of it|of them|among them|comprising|consisting of|made up of|namely)(?: |$)/.test(between) ||
      (/^(?:in .{1,40})?,(?: (?:with|the first|first|plus)?)?$/.test(between.trim()) && (sum.what !== undefined || /^(?:up|in|as|upfront|immediately|now|of)$/.test(words[sum.to]?.low ?? ''))) ||
      /^,? (?:with|half|and the first|the first)/.test(between);
    out.push(larger && says ? { ...sum, partOf: whole } : sum);
  }
  return out;
}
