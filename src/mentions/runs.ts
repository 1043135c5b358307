import { bodyHeads, thingHeads, things, titles } from './lexicons/roles.ts';
import { instrumentHeads } from './lexicons/instruments.ts';
import { singular, type Word } from './words.ts';

const set = (data: string): ReadonlySet<string> => new Set(data.trim().split(/\s*[;\n]+\s*/).filter(Boolean));

export const TITLES = set(titles);
export const BODY_HEADS = set(bodyHeads);
export const THING_HEADS = set(thingHeads);
export const CALENDAR = new Set('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan spring summer autumn fall winter'.split(' '));
/** The words that titles begin with: what begins with no other is none. */
const TITLE_BEGINNINGS = new Set([...TITLES].flatMap((title) => [/^[^ ]+/.exec(title)?.[0] ?? title, /^[^ .]+/.exec(title)?.[0] ?? title]));
const THINGS = set(things);
/** Whether a small-letter noun means a thing that has a name of its own: a ship, a make of aircraft or missile. */
export const isThing = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && !word.cap && THINGS.has(singular(word.low));
/** Joins inside names of bodies and instruments. */
const JOINS = new Set('of for on and to in against concerning de la del di des du'.split(' '));
/** Joins inside names of persons. */
const PARTICLES = new Set('de del della di da dos du la le el al bin ibn ben von van der den ter ten y af av zu abu'.split(' '));
const FUNCTION = new Set('the a an this that these those his her its their our my your he she it they we i in on at by for from with without after before during under over between among against through via despite following when while where as if since until although because but and or nor so yet both all some any no not most many several few other another each every only also then there here meanwhile however later early late'.split(' '));

export const isFunction = (low: string): boolean => FUNCTION.has(low);

/** Whether a word can be part of a name: a capital, no month, no day of the week. */
export const nameWord = (word: Word | undefined): boolean => word !== undefined && word.kind === 'word' && word.cap && !(CALENDAR.has(word.low) && word.text !== word.text.toUpperCase());

/** The title that begins at a word ("deputy foreign minister"), in words; 0 where none does. Longest first. */
export function titleAt(words: readonly Word[], index: number): number {
  if (!TITLE_BEGINNINGS.has(words[index]?.low ?? '')) return 0;
  let best = 0;
  let text = '';
  for (let length = 1; length <= 4; length++) {
    const word = words[index + length - 1];
    if (!word || (word.kind !== 'word' && word.text !== '.')) break;
    text += length === 1 || word.text === '.' ? word.low : ` ${word.low}`;
    if (TITLES.has(text)) best = length;
  }
  if (best > 0 && words[index + best]?.text === '.' && words[index + best]?.glued && words[index + best + 1]?.cap) best++;
  return best;
}

/** Words in the longest name that is looked for. */
const LONGEST_NAME = 14;

/**
 * The longest name of a body or an instrument that begins at a word: capitals around a head that is in `heads`
 * ("First National Bank", "Treaty of Versailles", "Organisation for the Prohibition of Chemical Weapons").
 * @returns The end of the name and its head, or undefined.
 */
export function headedRun(words: readonly Word[], from: number, isHead: (text: string) => boolean, least = 2): { to: number; head: string } | undefined {
  let best: { to: number; head: string } | undefined;
  let to = from;
  let head: string | undefined;
  let headAt = -1;
  let count = 0;
  while (to < words.length && to < from + LONGEST_NAME) {
    const word = words[to];
    if (!word || (word.line && to > from)) break;
    const day = to > from && word.cap && CALENDAR.has(word.low) && nameWord(words[to + 1]) && nameWord(words[to - 1]);
    if ((nameWord(word) || day) && !(to > from && word.glued && words[to - 1]?.text !== '.' && !/^[-–]$/.test(words[to - 1]?.text ?? '') && words[to - 1]?.text !== '&')) {
      count++;
      if (isHead(word.text)) {
        if (head === undefined || headAt < to) headAt = to;
        head = word.text;
        if (count >= least) best = { to: to + 1, head };
      } else if (head !== undefined && JOINS.has((words[to - 1]?.low === 'the' ? words[to - 2]?.low : words[to - 1]?.low) ?? '') && count >= least) {
        best = { to: to + 1, head };
      } else if (head !== undefined && best && best.to === to && words[to - 1] !== undefined && headAt < to - 1) {
        best = { to: to + 1, head };
      } else if (head !== undefined && (headAt < to - 3 || titleAt(words, to) > 0)) {
        // "Energy Development Organization": a later head may follow some capitals on.
        break;
      }
      to++;
      continue;
    }
    if (to === from) return undefined;
    // "the Tigray People’s Liberation Front"
    if (/^['’]s?$/.test(word.text) && word.glued && /^(?:People|Workers|Women|Farmers|Students|Lord|Soldiers|Nation|Men|Officers|Teachers|Writers)$/.test(words[to - 1]?.text ?? '') && nameWord(words[to + 1]) && head === undefined) {
      to++;
      continue;
    }
    // "the Hull–Alfaro Treaty"
    if (/^[-–]$/.test(word.text) && word.glued && words[to + 1]?.glued && nameWord(words[to + 1]) && head === undefined) {
      to++;
      continue;
    }
    const joins = JOINS.has(word.low) || word.text === '&';
    if (!joins || (head !== undefined && headAt < to - 1 && best?.to !== to)) break;
    let next = to + 1;
    if (words[next]?.low === 'the') {
      if (word.low === 'and' || head === undefined) break;
      next++;
    }
    if (!nameWord(words[next])) break;
    // "and", "in", "to" and "on" join only what a head still follows or has begun with "of" or "for".
    if ((word.low === 'and' || word.low === 'in' || word.low === 'to') && head !== undefined && headAt === to - 1) break;
    to = next;
  }
  return best;
}

export const isInstrumentHead = (text: string): boolean => Object.hasOwn(instrumentHeads, text);

/** A person's name that begins at a word: capitals, initials and particles; its end. */
export function personRun(words: readonly Word[], from: number, stop: (index: number) => boolean): number {
  let to = from;
  let names = 0;
  while (to < words.length && names < 5) {
    const word = words[to];
    if (!word || (word.line && to > from)) break;
    if (word.text === '.' && word.glued && /^\p{Lu}$/u.test(words[to - 1]?.text ?? '') && (nameWord(words[to + 1]) || PARTICLES.has(words[to + 1]?.low ?? ''))) {
      to++;
      continue;
    }
    const particle = PARTICLES.has(word.low) && !word.cap && (names > 0 || /^(?:al|el|bin|ibn|abu)$/.test(word.low)) && (nameWord(words[to + 1]) || (PARTICLES.has(words[to + 1]?.low ?? '') && nameWord(words[to + 2])));
    const article = /^(?:al|el|as|ad|ar|an|at)-\p{Lu}/u.test(word.text);
    // "Theresa May": a month's name after a first name, and no number after it.
    const month = names > 0 && /^(?:May|April|June|August)$/.test(word.text) && words[to + 1]?.kind !== 'number' && words[to - 1]?.low !== 'in';
    if (!(nameWord(word) || particle || article || month)) break;
    if (to > from && word.glued && words[to - 1]?.text !== '.') break;
    if (names > 0 && stop(to)) break;
    if (!particle) names++;
    to++;
  }
  return to;
}
