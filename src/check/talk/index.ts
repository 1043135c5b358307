import { en } from './en.ts';
import type { Talk } from './talk.ts';

/** Every language whose talk of other times is known. */
export const talks: readonly Talk[] = [en];

/** The talk of a language by its tag ("en-GB"); English where the document does not say; undefined where we do not know the language. */
export function talkOf(language = 'en'): Talk | undefined {
  const primary = language.toLowerCase().split('-')[0];
  return talks.find((talk) => talk.language === primary);
}

export type { Talk };
