import type { Language } from '../languages/language.ts';
import { inflected } from './inflected.ts';
import { isDigit, isHan, isLetter } from './lexicon.ts';

/** A stretch of text in one language. */
export interface Stretch { from: number; to: number; id: string }

const isWord = (form: string): boolean => !/[ '’]/.test(form) && (isLetter(form.charCodeAt(0)) || isHan(form.charCodeAt(0)));
/** Notes that a language has this word or character. */
const note = <Key>(words: Map<Key, number>, key: Key, bit: number): void => void words.set(key, (words.get(key) ?? 0) | (1 << bit));
/** Whether figures stand right before or behind a word, which may end in a dot. */
function besideFigures(text: string, s: number, e: number): boolean {
  const k = text.charCodeAt(e) === 46 ? e + 1 : e;
  return (text.charCodeAt(k) === 32 && isDigit(text.charCodeAt(k + 1))) || (text.charCodeAt(s - 1) === 32 && isDigit(text.charCodeAt(text.charCodeAt(s - 2) === 46 ? s - 3 : s - 2)));
}
/** How much of a line is looked at. */
const LOOK = 400;

/**
 * Makes the function that divides a text into stretches of one language each: line by line, by its script and its most common
 * words. A line that shows nothing is in the language of the text as a whole.
 */
export function detector(languages: readonly Language[]): (text: string) => Stretch[] {
  const first = languages[0]!.id;
  if (languages.length === 1) return (text) => [{ from: 0, to: text.length, id: first }];
  const common = new Map<string, number>();
  const dated = new Map<string, number>();
  /** Short words and abbreviations ("um", "ab", "out."), which show a language only beside figures. */
  const placed = new Map<string, number>();
  const hints = new Map<string, number>();
  const signs = new Map<number, number>();
  for (const [bit, { signs: own, common: words, calendars = {}, months, weekdays, seasons, units, words: dates }] of languages.entries()) {
    for (const word of words.split('|')) note(common, word, bit);
    // Months and the words that stand with dates show the language of a bare label.
    for (const forms of [...Object.values(calendars).flat(), ...months, ...weekdays, ...seasons, dates.since, dates.until, dates.circa, dates.between, dates.early, dates.mid, dates.late, units.century, units.decade, units.year, dates.next]) {
      for (const form of inflected(forms ?? '').split('|')) if ((form.length > 2 || isHan(form.charCodeAt(0))) && isWord(form)) note(form.endsWith('.') ? placed : dated, form.replace(/\.+$/, ''), bit);
    }
    for (const forms of [dates.circa, dates.since, dates.until, dates.before, dates.after, dates.bc, dates.ad]) {
      for (const form of inflected(forms ?? '').split('|')) {
        const word = form.slice(form.lastIndexOf(' ') + 1).replace(/\.+$/, '');
        // Of "por volta de" also the long word.
        if (form.includes(' ')) for (const part of form.split(' ')) if (part.length > 4 && isWord(part)) note(hints, part, bit);
        if (word.length > 1 && isWord(word) && !isHan(word.charCodeAt(0))) note(placed, word, bit);
      }
    }
    for (const char of own ?? '') note(signs, char.charCodeAt(0), bit);
  }
  const bitOf = (script: Language['script']): number => languages.findIndex((language) => language.script === script);
  const zh = bitOf('han');
  const ja = bitOf('kana');
  const ru = bitOf('cyrillic');
  const ar = bitOf('arabic');
  const scores = new Int32Array(languages.length);
  /** The languages that write so. */
  const ofScript = [/[\u0400-\u04ff]/, /[\u0620-\u06ff]/].map((script) => languages.flatMap(({ months }, bit) => (script.test(months[0]!) ? [bit] : [])));
  const most = (bits: readonly number[]): number => bits.reduce((all, bit) => Math.max(all, scores[bit]!), 0);
  const datedTotal = new Int32Array(languages.length);
  const addDated = (mask: number): void => {
    for (let bit = 0, m = mask; m !== 0; bit++, m >>>= 1) if (m & 1) datedTotal[bit]!++;
  };
  const add = (mask: number, value: number): void => {
    for (let bit = 0; mask !== 0; bit++, mask >>>= 1) if (mask & 1) scores[bit]! += value;
  };
  /** The language of a stretch, or -1; the scores are left in `scores`. */
  const judge = (text: string, from: number, to: number): number => {
    scores.fill(0);
    let kana = 0;
    let han = 0;
    let cyrillic = 0;
    let arabic = 0;
    let i = from;
    const stop = Math.min(to, from + LOOK);
    while (i < stop) {
      const c = text.charCodeAt(i);
      if (c < 128 ? (c | 32) >= 97 && (c | 32) <= 122 : isLetter(c)) {
        let end = i + 1;
        while (end < stop && isLetter(text.charCodeAt(end))) end++;
        if (end - i <= 12) {
          const word = text.slice(i, end).toLowerCase();
          const date = dated.get(word);
          if (date !== undefined) { add(date, (date & (date - 1)) === 0 ? 5 : 2); addDated(date); }
          else if (besideFigures(text, i, end)) {
            const before = placed.get(word);
            if (before !== undefined) { add(before, 2); addDated(before); }
          }
          const hint = hints.get(word);
          if (hint !== undefined) { add(hint, 1); addDated(hint); }
          const mask = common.get(word);
          // A word that several languages share says less.
          if (mask !== undefined) add(mask, (mask & (mask - 1)) === 0 ? 4 : 2);
        }
        if (c >= 0x400 && c <= 0x4ff) cyrillic += end - i;
        else if (c >= 0x620 && c <= 0x6ff) arabic += end - i;
        if (c > 127 || end - i > 3) for (let k = i; k < end; k++) { const d = text.charCodeAt(k); if (d > 127) { const mask = signs.get(d); if (mask !== undefined) add(mask, 3); } }
        i = end;
      } else {
        if (c > 127) { const mask = signs.get(c); if (mask !== undefined) add(mask, 3); }
        if (c >= 0x3041 && c <= 0x30ff) kana++;
        else if (c >= 0x3400 && c <= 0x9fff) han++;
        // A word of one or two characters that only one of the languages has.
        if (isHan(c)) for (let n = 1; n < 3; n++) {
          const word = text.slice(i, i + n);
          const mask = dated.get(word) ?? common.get(word);
          if (mask !== undefined) { add(mask, (mask & (mask - 1)) === 0 ? 5 : 2); addDated(mask); }
        }
        i++;
      }
    }
    if (ja >= 0 && kana > 0) scores[ja]! += kana * 4 + han;
    if (zh >= 0 && han > 0 && kana * 20 < han) scores[zh]! += han * 2;
    // A script with no other sign is in the language that most texts in it are in.
    if (ru >= 0 && cyrillic >= 6 && most(ofScript[0]!) <= scores[ru]!) scores[ru]! += 7;
    if (ar >= 0 && arabic >= 6 && most(ofScript[1]!) <= scores[ar]!) scores[ar]! += 7;
    let best = -1;
    for (let bit = 0; bit < scores.length; bit++) if (scores[bit]! > 0 && (best < 0 || scores[bit]! > scores[best]!)) best = bit;
    return best;
  };
  return (text) => {
    const lines: { from: number; to: number; best: number; sure: boolean }[] = [];
    const total = new Float64Array(languages.length);
    datedTotal.fill(0);
    let from = 0;
    while (from < text.length) {
      let to = text.indexOf('\n', from);
      to = to < 0 ? text.length : to + 1;
      const best = judge(text, from, to);
      let second = 0;
      for (let bit = 0; bit < scores.length; bit++) { total[bit]! += scores[bit]!; if (bit !== best && scores[bit]! > second) second = scores[bit]!; }
      lines.push({ from, to, best, sure: best >= 0 && scores[best]! >= 6 && scores[best]! > second + 3 });
      from = to;
    }
    let whole = 0;
    for (let bit = 1; bit < total.length; bit++) if (total[bit]! > total[whole]! && (total[bit]! > 4 || (datedTotal[bit]! > 0 && datedTotal[0] === 0))) whole = bit;
    const stretches: Stretch[] = [];
    for (const line of lines) {
      const { id } = languages[line.sure ? line.best : whole]!;
      const last = stretches.at(-1);
      if (last?.id === id) last.to = line.to;
      else stretches.push({ from: line.from, to: line.to, id });
    }
    return stretches.length > 0 ? stretches : [{ from: 0, to: text.length, id: first }];
  };
}
