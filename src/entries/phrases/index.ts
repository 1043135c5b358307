import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';
import type { Phrases } from './phrases.ts';

export type { Phrases } from './phrases.ts';

/** Every language whose words about chronologies are known. */
export const phrases: readonly Phrases[] = [ar, de, en, es, fa, fr, it, ja, nl, pt, ru, uk, zh];

/** All languages' words under one head, in lower case. */
export const every = (of: (phrases: Phrases) => readonly string[]): readonly string[] => [...new Set(phrases.flatMap(of))];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
/** Scripts that set no blanks between words. */
const joined = (word: string): boolean => /[\u3040-\u30ff\u3400-\u9fff]/.test(word);

/**
 * A pattern that finds any of the words, where a word begins.
 * @param end Whether the word must end there too.
 */
export function wordsPattern(words: readonly string[], end: 'whole' | 'beginning'): RegExp {
  const apart = words.filter((word) => !joined(word)).map(escaped).join('|');
  const together = words.filter(joined).map(escaped);
  return new RegExp([`(?<![\\p{L}\\p{M}])(?:${apart})${end === 'whole' ? '(?![\\p{L}\\p{M}])' : ''}`, ...together].join('|'), 'iu');
}
