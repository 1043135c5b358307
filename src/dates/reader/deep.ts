import type { Point } from './point.ts';
import { type Scan, isA, isB, isNumber, near } from './scan.ts';
import { point } from './year.ts';
import { GAP_DASH, GAP_SPACE, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_ROMAN } from './marks.ts';
import { AFTER, AGO, BC, BEFORE, BILLION, BP, CIRCA, EARLIER, GA, KA, LATER, MA, MILLION, THOUSAND, TO } from './roles.ts';

const DEEP = THOUSAND | MILLION | BILLION | KA | MA | GA | BP;

/** "4.54 billion years ago", "11,700 BP", "252 Ma", "45,000 years ago", "0.3M BCE". */
export function deep(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const number = tokens[i]!;
  if (number.flags & (NUM_ROMAN | NUM_DECADE | NUM_BAD | NUM_APOSTROPHE)) return undefined;
  let k = i + 1;
  if (!tokens[k] || tokens[k]!.gap > GAP_DASH) return undefined;
  let power = 0;
  const scale = number.flags & NUM_DECIMAL ? number.digits : 0;
  // "3500 ± 50 BP": the measure of doubt says only that it is approximate.
  const plusMinus = tokens[k];
  let circa: true | undefined;
  if (plusMinus && plusMinus.gap <= GAP_SPACE && isA(plusMinus, CIRCA) && /[±+]/.test(scan.text[plusMinus.s]!) && isNumber(tokens[k + 1])) { circa = true; k += 2; }
  let unit = tokens[k];
  let kind: 'bp' | 'ago' | 'bc' | undefined;
  if (unit && (near(unit) || (unit.gap === GAP_DASH && !unit.blank)) && isB(unit, DEEP)) {
    const { b } = unit.sense;
    if (b & BP) kind = 'bp';
    else if (b & (KA | MA | GA)) {
      // "252 Ma" is right only with its capital: "5 ma" is not.
      const word = scan.text.slice(unit.s, unit.e);
      if (word.length === 2 && !/^(?:ka|Ma|Ga)$/.test(word)) return undefined;
      power = b & KA ? 3 : b & MA ? 6 : 9; kind = 'ago';
    } else power = b & THOUSAND ? 3 : b & MILLION ? 6 : 9;
    k++;
  }
  unit = tokens[k];
  if (kind === 'ago' && near(unit) && isB(unit, BP)) { k++; kind = 'bp'; }
  if (!kind && near(unit)) {
    if (isB(unit, BC) && (power > 0 || number.digits > 4)) { kind = 'bc'; k++; } else if (isB(unit, BP)) { kind = 'bp'; k++; } else if (unit.sense.unit === 'year') {
      k++;
      const ago = tokens[k];
      if (near(ago) && isA(ago, AGO) && (number.num >= 1000 || power > 0) && !(power === 0 && scan.lexicon.elsewhere?.isYearBefore(scan, number, ago))) { kind = 'ago'; k++; } else if (near(ago) && isB(ago, BP)) { kind = 'bp'; k++; } else if (near(ago) && isB(ago, BC)) { kind = 'bc'; k++; }
    } else if (power > 0 && isA(unit, AGO)) { kind = 'ago'; k++; }
  }
  if (!kind && power > 0 && !circa && tokens[k] && (tokens[k]!.gap === GAP_DASH || isA(tokens[k], TO))) return point(scan, i, tokens[k - 1]!.e, k, { n: number.num, nd: -1 - scale, power });
  // "70 ka later" is a distance.
  if (!kind || (near(tokens[k]) && isA(tokens[k], LATER | EARLIER) && kind === 'ago' && !isA(tokens[k], AFTER | BEFORE))) return undefined;
  if (kind === 'ago' && power === 0 && scale === 0 && number.num < 1000 && k - i > 1) return undefined;
  return point(scan, i, tokens[k - 1]!.e, k, { deep: { digits: number.num, scale, power, kind }, circa });
}
