/**
 * A passage cut into words and sentences: what every reader of mentions and events walks over.
 * Offsets are UTF-16, into the passage's plain text.
 */
export interface Word {
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** Begins with a capital. */
  readonly cap: boolean;
  /** No space stands before it. */
  readonly glued: boolean;
  /** It begins a line of its author's, a cell or a block: no name reaches across. */
  readonly line?: true;
}

/** Words from `from` up to `to`, exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Words {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Stretch[];
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:US|AU|A|CA|C|NZ|HK|S|NT|R|Z)?\$|[€£¥₹₽₩₪₺₴₦₱฿₫₡₲₸₵₿]|\d+(?:st|nd|rd|th)\b|\d+(?:,\d{3})*(?:\.\d+)?|P5 ?\+ ?1|\p{L}[\p{L}\p{M}\d]*(?:[-‐'’][\p{L}\p{M}\d]+)*(?:\+\d?)?|\S/gu;
const ABBREVIATIONS = new Set('mr mrs ms dr st gen col lt maj sgt capt adm sen rep gov rev prof no nos art vs inc corp ltd co jr sr fig approx ca est jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
const STARTERS = new Set('the a an in on at this these that those he she it they its his her their after before when while as but and meanwhile both all some no two three four five under over with by for from during despite'.split(' '));
/** Words in the longest sentence that is read as one. */
const LONGEST = 300;
/** Whether a text begins with a capital, with a letter, with a figure: told from the code of its first sign where that is ASCII. */
const beginsUpper = (text: string): boolean => (text.charCodeAt(0) < 128 ? text >= 'A' && text < '[' : /^\p{Lu}/u.test(text));
const beginsLetter = (text: string): boolean => (text.charCodeAt(0) < 128 ? (text >= 'A' && text < '[') || (text >= 'a' && text < '{') : /^\p{L}/u.test(text));
const beginsDigit = (text: string): boolean => text >= '0' && text < ':';
const QUOTES = new Set(['“', '”', '"', '‘', '’', '«', '»', '„', "'"]);

/**
 * Cuts a text into words and sentences. A possessive ending stands alone ("Iran’s" is "Iran", "’s").
 * @param known Whether a word is a name by itself, so that "US-Iran" is three words and "al-Megrahi" is one.
 */
export function cut(text: string, known: (word: string) => boolean): Words {
  const words: Word[] = [];
  let last = 0;
  const push = (start: number, end: number): void => {
    const part = text.slice(start, end);
    const kind = beginsDigit(part) && !/[a-z]$/.test(part) ? 'number' : beginsLetter(part) ? 'word' : 'sign';
    words.push({ text: part, low: part.toLowerCase(), start, end, kind, cap: beginsUpper(part), glued: start === last && start > 0, ...(text.slice(last, start).includes('\n') ? { line: true } : {}) });
    last = end;
  };
  for (const match of text.matchAll(TOKEN)) {
    let start = match.index;
    let end = start + match[0].length;
    // Quotation marks stand between words and say nothing of their grammar.
    if (QUOTES.has(match[0])) continue;
    if (!beginsLetter(match[0])) {
      push(start, end);
      continue;
    }
    let tail = end;
    if (/['’]s$/i.test(match[0])) end -= 2;
    else tail = end;
    const hyphen = text.slice(start, end).indexOf('-');
    if (hyphen > 0 && !known(text.slice(start, end)) && known(text.slice(start, start + hyphen))) {
      push(start, start + hyphen);
      push(start + hyphen, start + hyphen + 1);
      start += hyphen + 1;
    }
    push(start, end);
    if (tail > end) push(end, tail);
  }
  return { text, words, sentences: sentencesOf(text, words) };
}

function sentencesOf(text: string, words: readonly Word[]): Stretch[] {
  const out: Stretch[] = [];
  let from = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (!next) return;
    const gap = text.slice(word.end, next.start);
    // Lines that only an editor wrapped are one line here: a break is the author's own, between blocks, cells or lines.
    let ends = gap.includes('\n');
    if (!ends && /^[.!?…]$/.test(word.text)) {
      const before = words[index - 1];
      const short = before && word.text === '.' && (ABBREVIATIONS.has(before.low) || (before.text.length === 1 && before.cap));
      ends = !short && gap !== '' && (next.cap || next.kind === 'number' || /^[“"‘'([–—]/.test(next.text));
    }
    if (!ends && /^[”"’')\]]$/.test(word.text) && /^[.!?]$/.test(words[index - 1]?.text ?? '') && next.cap) ends = true;
    if (!ends && /^(?:\p{Lu}\.){2,}$/u.test(word.text) && STARTERS.has(next.low) && next.cap) ends = true;
    // No author writes so long a sentence; what has no full stop is cut, so that reading stays linear.
    if (!ends && index - from >= LONGEST) ends = true;
    if (ends) {
      out.push({ from, to: index + 1 });
      from = index + 1;
    }
  });
  if (from < words.length) out.push({ from, to: words.length });
  return out;
}

/** A word in its singular, by the plain rules of English. Not for irregular nouns, save the commonest. */
export function singular(low: string): string {
  const known = singulars.get(low);
  if (known !== undefined) return known;
  const made = makeSingular(low);
  if (singulars.size > 20_000) singulars.clear();
  singulars.set(low, made);
  return made;
}

/** What has been asked for before: the same few words are asked for again and again. */
const singulars = new Map<string, string>();

function makeSingular(low: string): string {
  if (low === 'people' || low === 'police' || low === 'forces') return low === 'forces' ? 'force' : low;
  if (low.endsWith('men') && low.length > 4) return `${low.slice(0, -3)}man`;
  if (low === 'men' || low === 'women') return `${low.slice(0, -2)}an`;
  if (low === 'children') return 'child';
  if (low.endsWith('ies') && low.length > 4) return `${low.slice(0, -3)}y`;
  if (/(?:ss|us|x|zz|ch|sh)es$/.test(low) && low !== 'houses') return low.slice(0, -2);
  if (/[^su]s$/.test(low) && low.length > 3) return low.slice(0, -1);
  return low;
}

/** Words `from` up to `to` as they are written. */
export function join(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) text += (index > from && !words[index]?.glued ? ' ' : '') + (words[index]?.text ?? '');
  return text;
}
