import { en } from './en.ts';
import type { Phrases } from './phrases.ts';

export type { Phrases } from './phrases.ts';

/** Every language whose words about chronologies are known. */
export const phrases: readonly Phrases[] = [en];

/** All languages' words under one head, in lower case. */
export const every = (of: (phrases: Phrases) => readonly string[]): readonly string[] => phrases.flatMap(of);
