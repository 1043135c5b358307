import { calendars } from './calendars/index.ts';
import { languages } from './languages/index.ts';
import type { Role } from './languages/language.ts';
import type { DateContext } from './when.ts';
import { conversion } from './reader/conversion.ts';
import { detector } from './reader/detect.ts';
import { refusal, ruleOf, type Explained, type Rule } from './reader/explain.ts';
import { elsewhere } from './reader/elsewhere.ts';
import { inflected } from './reader/inflected.ts';
import { plainLead } from './reader/plain-lead.ts';
import { dateReader } from './reader/reader.ts';

export type { Explained, RefusalId, Rule, RuleId } from './reader/explain.ts';

/** The reader of dates in every language that Annals knows; it finds the language from the text where it is not told. */
export const { readDates, readLabel, leadingDate } = dateReader(languages, { calendars: conversion(calendars), detect: detector, elsewhere, plain: plainLead });

/**
 * What `readDates` finds, in the order of the text, each with the rules that read it; and what looks like a date and is
 * none, with the reason. Rules and reasons are identifiers; the words for them are the caller's.
 */
export function explainDates(text: string, context: DateContext = {}): Explained[] {
  const found: Explained[] = [];
  const rules: Rule[] = [];
  const whens = readDates(text, context, (scan, i, words) => {
    if (words) { rules.push(ruleOf(scan, words)); return; }
    const refused = refusal(scan, i);
    if (refused) found.push(refused);
  });
  // A date that is told again behind ("three years before, in 1909") changes the one before it: readings are as they are in the end.
  for (const [n, when] of whens.entries()) found.push({ kind: 'date', when, rule: rules[n]! });
  return found.toSorted((left, right) => startOf(left) - startOf(right));
}
const startOf = (each: Explained): number => (each.kind === 'date' ? each.when : each).at.start;

const detect = detector(languages);

/**
 * The language of a text as a BCP 47 primary subtag: that of most of its lines, by their letters; lines that show nothing
 * count for the language of the whole. Undefined where another comes near. Looks at the first 20,000 characters.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const lengths = new Map<string, number>();
  let all = 0;
  for (const { from, to, id } of detect(sample)) {
    const letters = sample.slice(from, to).match(/\p{L}/gu)?.length ?? 0;
    lengths.set(id, (lengths.get(id) ?? 0) + letters);
    all += letters;
  }
  const [most] = [...lengths].toSorted(([, a], [, b]) => b - a);
  return most && all > 0 && most[1] >= all * 0.6 ? most[0] : undefined;
}

/** The words that do something in dates, of every language: `wordsFor('at', 'the')` has "on", "im", "le". Lower case. */
export function wordsFor(...roles: readonly Role[]): readonly string[] {
  const forms = languages.flatMap(({ words }) => roles.flatMap((role) => inflected(words[role] ?? '').split('|')));
  return [...new Set(forms.map((form) => form.replace(/\.\.$/, '.')).filter((form) => /\p{L}/u.test(form)))];
}
