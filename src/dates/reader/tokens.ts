import { digitOf, isDigit, isLetter, nothing, type Form, type Lexicon, type Sense } from './lexicon.ts';
import { GAP_APOSTROPHE, GAP_COLON, GAP_COMMA, GAP_DASH, GAP_DOT, GAP_LINE, GAP_NONE, GAP_OPEN, GAP_OTHER, GAP_SEMICOLON, GAP_SLASH, GAP_SPACE, GAP_START, NUM_APOSTROPHE, NUM_BAD, NUM_DECADE, NUM_DECIMAL, NUM_GROUPED, NUM_NEGATIVE, NUM_ORDINAL, NUM_ROMAN, NUM_UNSPECIFIED, NUM_YEAR } from './marks.ts';
import { BC, BILLION, BP, GA, KA, MA, MILLION, THOUSAND } from './roles.ts';


/** A word that means something in a date, or a number. Everything else is only a gap. */
export interface Token {
  /** UTF-16 offsets in the text. */
  s: number;
  e: number;
  /** One of the gaps of `marks.ts`, for what stands before it. */
  gap: number;
  /** Blanks stand in that gap (before or after its sign). */
  blank: boolean;
  sense: Sense;
  /** The number's value, or -1 where the token is a word. For a decimal the digits without the point. */
  num: number;
  /** Figures written; for a decimal, figures after the point. */
  digits: number;
  flags: number;
}

const DEEP = THOUSAND | MILLION | BILLION | KA | MA | GA | BP;
const EMPTY = nothing();
const NONE: readonly Form[] = [];

const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x202f || c === 0x2009 || c === 0x200b || c === 0x3000 || c === 0x200e || c === 0x200f || c === 0xfeff || c === 0xad;

/** Gap code of a sign that may stand inside a date; other signs are GAP_OTHER. */
function signGap(c: number): number {
  switch (c) {
    case 45: case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212: case 0xff5e: case 0x301c: case 0xff0d: return GAP_DASH;
    case 47: return GAP_SLASH;
    case 46: return GAP_DOT;
    case 44: case 0x60c: case 0x3001: case 0xff0c: return GAP_COMMA;
    case 58: case 0xff1a: return GAP_COLON;
    case 39: case 0x2019: case 0x2018: return GAP_APOSTROPHE;
    case 59: case 0x61b: case 0xff1b: return GAP_SEMICOLON;
    case 40: case 0xff08: case 91: return GAP_OPEN;
    default: return GAP_OTHER;
  }
}

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;

/** Whether the rest of a form stands at `at`; gives where it ends, or -1. A blank of the form stands for any blanks. */
function matchRest(text: string, at: number, rest: string): number {
  let i = at;
  for (let k = 0; k < rest.length; k++) {
    const want = rest.charCodeAt(k);
    if (want === 32) {
      while (i < text.length && (isSpace(text.charCodeAt(i)) || text.charCodeAt(i) === 10)) i++;
      continue;
    }
    let have = text.charCodeAt(i);
    if (have >= 65 && have <= 90) have |= 32;
    else if (have !== want && have > 127) have = text[i]!.toLowerCase().charCodeAt(0);
    if (have !== want && !(isApostrophe(want) && isApostrophe(have))) return -1;
    i++;
  }
  // A form that ends in a letter ends where a word ends.
  const last = rest.charCodeAt(rest.length - 1);
  return isLetter(last) && isLetter(text.charCodeAt(i)) ? -1 : i;
}

/** The longest form whose first word (or sign) stands in [s, e), perhaps `written` otherwise than the form, and where it ends. */
export function formAt(text: string, s: number, e: number, { forms, lengths }: Lexicon, written?: string): { form: Form; end: number } | undefined {
  if (written === undefined && ((lengths[text.charCodeAt(s) & 255]! >>> Math.min(31, e - s)) & 1) === 0) return undefined;
  for (const form of forms.get(written ?? text.slice(s, e).toLowerCase()) ?? NONE) {
    const end = matchRest(text, e, form.rest);
    if (end >= 0) return { form, end };
  }
  return undefined;
}

/**
 * Finds the words and numbers of `text` between two offsets that can belong to a date. One pass; each character is looked
 * at a bounded number of times (the longest form of the language bounds it).
 */
export function tokenise(text: string, from: number, to: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const { elsewhere } = lexicon;
  const code = (at: number): number => text.charCodeAt(at);
  let gap: number = GAP_START;
  let blank = false;
  let i = from;
  const push = (s: number, e: number, sense: Sense, num: number, digits: number, flags: number): void => {
    tokens.push({ s, e, gap, blank, sense, num, digits, flags });
    gap = GAP_NONE;
    blank = false;
    i = e;
  };
  while (i < to) {
    const c = code(i);
    if (c === 32 || isSpace(c)) {
      if (gap === GAP_NONE) gap = GAP_SPACE;
      blank = true;
      i++;
    } else if (c === 10 || c === 13) {
      gap = gap <= GAP_SPACE ? GAP_LINE : gap === GAP_LINE ? (c === 10 && code(i - 1) === 13 ? gap : GAP_OTHER) : gap === GAP_DASH || gap === GAP_COMMA ? gap : GAP_OTHER;
      blank = true;
      i++;
    } else if (isDigit(c)) {
      i = number(i);
    } else if (elsewhere?.isHan(c)) {
      const read = elsewhere.han(text, i, to, formAt(text, i, i + 1, lexicon), tokens.at(-1));
      if (read) push(i, read.e, read.sense ?? EMPTY, read.num, read.digits, read.flags);
      else { gap = GAP_OTHER; i++; }
    } else if (isLetter(c)) {
      let end = i + 1;
      while (end < to && isLetter(code(end))) end++;
      const length = end - i;
      const hit = formAt(text, i, end, lexicon);
      if (hit) {
        const dot = hit.form.dot && code(hit.end) === 46 && hit.end < to ? 1 : 0;
        const upper = hit.end === end && c <= 90 && length < 8 && elsewhere ? elsewhere.romanWord(text, i, end)?.value ?? 0 : 0;
        push(i, hit.end + dot, hit.form.sense, upper || -1, 0, upper ? NUM_ROMAN : 0);
        continue;
      }
      const inner = elsewhere?.arabicWord(text, i, end);
      const joined = inner && formAt(text, inner.s, end, lexicon, inner.word);
      if (joined && inner.s > i) { const and = formAt(text, i, inner.s, lexicon); if (and) push(i, inner.s, and.form.sense, -1, 0, 0); }
      if (joined) { push(inner.s, joined.end, joined.form.sense, -1, 0, 0); continue; }
      const numeral = elsewhere?.romanWord(text, i, end, lexicon.ordinalSuffixes);
      if (numeral) { push(i, end, EMPTY, numeral.value, 0, NUM_ROMAN | (numeral.e < end ? NUM_ORDINAL : 0)); continue; }
      gap = GAP_OTHER;
      i = end;
    } else {
      const hit = formAt(text, i, i + 1, lexicon);
      if (hit) push(i, hit.end, hit.form.sense, -1, 0, 0);
      else {
        const sign = signGap(c);
        if (gap <= GAP_SPACE) gap = sign;
        else if (gap === GAP_LINE && (sign === GAP_DASH || sign === GAP_OPEN)) gap = GAP_OTHER;
        else if (gap === GAP_DOT && (sign === GAP_DASH || sign === GAP_COMMA || sign === GAP_SLASH)) gap = sign; // "15.–19. Mai", "3., 4. und 5. Juni"
        else if (sign === GAP_APOSTROPHE && (gap === GAP_DASH || gap === GAP_COMMA)) { /* "'63–'65" */ }
        else gap = GAP_OTHER;
        i++;
      }
    }
  }
  return tokens;

  /** Reads a number and what touches it. Gives where to go on. */
  function number(start: number): number {
    let end = start;
    let value = 0;
    let digits = 0;
    while (end < to && isDigit(code(end))) {
      if (digits < 15) value = value * 10 + digitOf(code(end));
      digits++;
      end++;
    }
    let flags = digits > 12 ? NUM_BAD : 0;
    const before = start > 0 ? code(start - 1) : 32;
    if (gap === GAP_NONE && tokens.length > 0 && tokens.at(-1)!.num < 0 && isLetter(before)) { /* a form of ours touches it: "c1860" */ } else if (isLetter(before) && before !== 0x200c) flags |= NUM_BAD;
    if ((before === 39 || before === 0x2019 || before === 0x2018) && !(start > 1 && isLetter(code(start - 2)))) flags |= NUM_APOSTROPHE;
    if ((before === 45 || before === 0x2212) && (start < 2 || isSpace(code(start - 2)) || code(start - 2) === 47)) flags |= NUM_NEGATIVE;
    // Thousands: groups of exactly three; with plain blanks only where years so far back are named ("45 000 BC").
    const spaced = code(end) === 32 && digits <= 3 && elsewhere?.namesDeepTime(text.slice(end, end + 32), lexicon, DEEP | BC) === true;
    while (digits <= 3 || (flags & NUM_GROUPED) !== 0) {
      const sign = code(end);
      const isGroup = (sign === 44 || sign === 46 || sign === 0x2019 || sign === 39 || sign === 0xa0 || sign === 0x202f || sign === 0x2009 || sign === 0x66c || sign === 0xff0c) && end + 3 < to + 0
        || ((sign === 44 || (sign === 32 && spaced)) && end + 3 < to + 1);
      if (!isGroup || !isDigit(code(end + 1)) || !isDigit(code(end + 2)) || !isDigit(code(end + 3)) || isDigit(code(end + 4))) break;
      if (digits > 12) { flags |= NUM_BAD; break; }
      value = value * 1000 + digitOf(code(end + 1)) * 100 + digitOf(code(end + 2)) * 10 + digitOf(code(end + 3));
      digits += 3;
      end += 4;
      flags |= NUM_GROUPED;
    }
    // Unspecified figures: "198X", "19uu", "198*".
    const spot = code(end) | 32;
    if (digits < 4 && (flags & NUM_GROUPED) === 0 && (spot === 120 || spot === 117 || (code(end) === 42 && text.length < 40 && code(0) !== 42))) {
      let stop = end;
      while (stop < to && stop - start < 4 && (code(stop) === 42 || (code(stop) | 32) === 120 || (code(stop) | 32) === 117)) stop++;
      if (stop - start === 4 && !isLetter(code(stop)) && code(stop) !== 42 && !(spot === 42 && stop - end > 1 && digits < 2)) {
        push(start, stop, EMPTY, value, digits, flags | NUM_UNSPECIFIED);
        return i;
      }
    }
    // A decimal: "4.54" before "billion", but not "31.12.1999".
    const point = code(end);
    if ((point === 46 || point === 44 || point === 0x66b) && isDigit(code(end + 1)) && before !== 46 && before !== 47) {
      let stop = end + 1;
      while (stop < to && isDigit(code(stop))) stop++;
      const next = code(stop);
      if (!(next === 46 && isDigit(code(stop + 1))) && stop - end < 6 && next !== 47 && decimalUnit(stop)) {
        let scaled = value;
        for (let k = end + 1; k < stop; k++) scaled = scaled * 10 + digitOf(code(k));
        push(start, stop, EMPTY, scaled, stop - end - 1, (flags & ~NUM_GROUPED) | NUM_DECIMAL);
        return i;
      }
    }
    // Letters that touch it.
    let stop = end;
    if (code(stop) === 45 && isLetter(code(stop + 1)) && code(stop + 1) > 0x3ff) stop++;
    if ((code(stop) === 39 || code(stop) === 0x2019) && (code(stop + 1) | 32) === 115) stop++;
    if (code(stop) === 46 && (code(stop + 1) === 0xaa || code(stop + 1) === 0xba)) stop++; // "1.ª"
    const tail = stop;
    while (stop < to && isLetter(code(stop))) stop++;
    if (stop > tail) {
      const letters = text.slice(tail, stop).toLowerCase();
      if (lexicon.decadeSuffixes.has(tail > end && code(end) !== 45 ? 's' : letters) && digits >= 2) { flags |= NUM_DECADE; end = stop; }
      else if (lexicon.ordinalSuffixes.has(letters)) { flags |= NUM_ORDINAL | (lexicon.yearSuffixes.has(letters) ? NUM_YEAR : 0); end = stop; }
      else if (lexicon.yearSuffixes.has(letters)) { flags |= NUM_YEAR; end = stop; }
      else if (tail === end && !formAt(text, tail, stop, lexicon) && letters !== 't') flags |= NUM_BAD;
    } else if (code(end) === 0xba || code(end) === 0xb0) { flags |= NUM_ORDINAL; end++; }
    push(start, end, EMPTY, value, digits, flags);
    return i;
  }

  /** Whether the word at `at` names a power of ten or an era so far back. */
  function deepWord(at: number): boolean {
    if (elsewhere?.isHan(code(at))) return elsewhere.isHanPower(formAt(text, at, at + 1, lexicon)?.form.sense);
    let end = at;
    while (end < to && isLetter(code(end)) && end - at < 20) end++;
    return lexicon.forms.get(text.slice(at, end).toLowerCase())?.some(({ sense }) => (sense.b & DEEP) !== 0) ?? false;
  }

  /** Whether the number that ends at `at` is followed by a word of deep time (decimals are of no use elsewhere). */
  function decimalUnit(at: number): boolean {
    let k = at;
    while (k < to && isSpace(code(k)) && k - at < 4) k++;
    if (code(k) === 45 || code(k) === 0x2013 || code(k) === 0xb1 || text.startsWith('to ', k)) {
      // "4.5–3.8 billion": look past the other end.
      k += text.startsWith('to ', k) ? 3 : 1;
      while (k < to && (isDigit(code(k)) || isSpace(code(k)) || code(k) === 46) && k - at < 16) k++;
    }
    return deepWord(k);
  }
}
