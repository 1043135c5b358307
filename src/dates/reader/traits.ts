import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { GAP_DASH, GAP_SLASH, GAP_SPACE } from './marks.ts';
import { AD, BC, FISCAL } from './roles.ts';

/** What a text as a whole shows of how its dates are written. */
export interface Traits {
  /** The order of numeric dates: undefined where nothing shows it, or both stand there. */
  order: 'dmy' | 'mdy' | undefined;
  /** A date such as 2008-08-31 stands in it. */
  iso: boolean;
  /** It tells of years before Christ or of the first centuries: "44 BC", "AD 79". */
  ancient: boolean;
  /** The era that is said once for all: "(All dates are BC)". */
  era: 'BC' | 'AD' | undefined;
  /** The month in which the fiscal year begins: "our fiscal year runs from 1 July", "ends on 30 June". */
  fiscalStart: number | undefined;
}

/** Looks once over the tokens of a text. */
export function traitsOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Traits {
  const found: Traits = { order: lexicon.elsewhere?.saidOrder(text), iso: false, ancient: false, era: undefined, fiscalStart: undefined };
  let dmy = 0;
  let mdy = 0;
  for (let i = 0; i < tokens.length; i++) {
    const one = tokens[i]!;
    const { b } = one.sense;
    if (b & (BC | AD)) {
      found.ancient ||= isEarly(one, tokens[i + 1], tokens[i + 1]) || isEarly(one, one, tokens[i - 1]);
      if (!found.era && !(i > 0 && one.gap <= GAP_SPACE && tokens[i - 1]!.num >= 0) && saidOfAll(text, one.s, lexicon)) found.era = b & BC ? 'BC' : 'AD';
    }
    if (b & FISCAL) found.fiscalStart ??= firstMonth(text, tokens, i);
    const two = tokens[i + 1];
    const three = tokens[i + 2];
    if (one.digits < 1 || !two || !three || two.blank || three.blank || two.gap !== three.gap || (two.gap !== GAP_SLASH && two.gap !== GAP_DASH)) continue;
    if (one.digits === 4 && two.digits === 2 && three.digits === 2 && two.gap === GAP_DASH) found.iso = true;
    if (one.digits > 2 || two.digits > 2 || three.digits !== 4 && three.digits !== 2) continue;
    // A first number above 12 says day first, a second one month first.
    if (one.num > 12 && one.num <= 31 && two.num <= 12) dmy++;
    else if (two.num > 12 && two.num <= 31 && one.num <= 12) mdy++;
  }
  found.order ??= dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : undefined;
  return found;
}

/** Whether an era and a number that it may tell of stand side by side: any before Christ, three figures after. */
const isEarly = ({ sense }: Token, right: Token | undefined, number: Token | undefined): boolean => right !== undefined && number !== undefined && right.gap <= GAP_SPACE && number.num > 0 && ((sense.b & BC) !== 0 || number.num < 1000);

/** Whether a word such as "all" stands before an era in its sentence. */
function saidOfAll(text: string, at: number, { all }: Lexicon): boolean {
  const before = /[^\n.;\d]*$/.exec(text.slice(Math.max(0, at - 40), at))![0];
  return all.size > 0 && before.toLowerCase().split(/[^\p{L}]+/u).some((word) => all.has(word));
}

/** The month that is said to begin the fiscal year. */
function firstMonth(text: string, tokens: readonly Token[], i: number): number | undefined {
  const month = tokens.slice(i, i + 9).find(({ sense }) => sense.month > 0);
  const verb = month && /\b(?:(run|begin|start)|end)(?:s|ed|ing)?\b/.exec(text.slice(tokens[i]!.e, month.s));
  return verb ? (verb[1] ? month.sense.month : month.sense.month % 12 + 1) : undefined;
}
