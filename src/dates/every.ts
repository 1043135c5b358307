import { calendars } from './calendars/index.ts';
import { languages } from './languages/index.ts';
import { conversion } from './reader/conversion.ts';
import { detector } from './reader/detect.ts';
import { elsewhere } from './reader/elsewhere.ts';
import { dateReader } from './reader/reader.ts';

/** The reader of dates in every language that Annals knows; it finds the language from the text where it is not told. */
export const { readDates, readLabel, leadingDate } = dateReader(languages, { calendars: conversion(calendars), detect: detector, elsewhere });

const detect = detector(languages);
const first = languages[0]?.id;

/**
 * The language of a text as a BCP 47 primary subtag: that of most of its lines, each looked at for itself, by their length.
 * Undefined where another comes near. Looks at the first 20,000 characters.
 */
export function languageOf(text: string): string | undefined {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const [line] of text.slice(0, 20_000).matchAll(/[^\n]*\p{L}[^\n]*/gu)) {
    const id = detect(line)[0]?.id;
    // What shows nothing is taken for the first language; in another script it says nothing.
    if (id === undefined || (id === first && /[^\p{Script=Latin}\P{L}]/u.test(line) && !/\p{Script=Latin}{4}/u.test(line))) continue;
    lengths.set(id, (lengths.get(id) ?? 0) + line.length);
    all += line.length;
  }
  const [most] = [...lengths].toSorted(([, a], [, b]) => b - a);
  return most && most[1] >= all * 0.6 ? most[0] : undefined;
}
