import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every language that Annals reads. A new one is one file and one line here. */
export const languages: readonly Language[] = [
  en,
];
