import { styleText } from 'node:util';
import type { Paint, Severity } from '../check/index.ts';

/** How the parts of an output are set: coloured on a terminal that wants it, plain elsewhere. */
export interface Ink extends Paint {
  readonly label: (text: string) => string;
  readonly doubt: (text: string) => string;
}

const SEVERITY: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' };

const same = (text: string): string => text;

/** The ink for a terminal with or without colour. */
export const inkFor = (colour: boolean): Ink =>
  colour
    ? {
        strong: (text) => styleText('bold', text),
        quiet: (text) => styleText('dim', text),
        severity: (severity, text) => styleText(SEVERITY[severity], text),
        label: (text) => styleText('bold', text),
        doubt: (text) => styleText('yellow', text),
      }
    : { strong: same, quiet: same, severity: (_, text) => text, label: same, doubt: same };
