import type { Token } from './tokens.ts';
import { GAP_DASH, GAP_SLASH } from './marks.ts';

/**
 * The order of numeric dates that a text shows: a first number above 12 says day first, a second one month first; so does
 * an author who says it ("month/day/year", "DD/MM/YYYY"). Undefined where nothing shows it, or both orders stand there.
 */
export function numericOrder(text: string, tokens: readonly Token[]): 'dmy' | 'mdy' | undefined {
  const said = /\b(?:(month\s?\/\s?day|mm\/dd|m\/d)|(day\s?\/\s?month|dd\/mm|d\/m))/i.exec(text.length > 20_000 ? text.slice(0, 20_000) : text);
  if (said) return said[1] ? 'mdy' : 'dmy';
  let dmy = 0;
  let mdy = 0;
  for (let i = 0; i + 2 < tokens.length; i++) {
    const two = tokens[i + 1]!;
    if (two.gap !== GAP_SLASH && two.gap !== GAP_DASH) continue;
    const one = tokens[i]!;
    const three = tokens[i + 2]!;
    if (two.blank || three.gap !== two.gap || three.blank || one.digits > 2 || two.digits > 2 || one.digits < 1 || (three.digits !== 4 && three.digits !== 2)) continue;
    if (one.num > 12 && one.num <= 31 && two.num <= 12) dmy++;
    else if (two.num > 12 && two.num <= 31 && one.num <= 12) mdy++;
  }
  return dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : undefined;
}
