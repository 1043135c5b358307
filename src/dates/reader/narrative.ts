import { isBefore } from './build.ts';
import { isTemporalSense } from './filter.ts';
import type { Lexicon } from './lexicon.ts';
import type { Expression } from './point.ts';
import type { Known } from './resolve.ts';
import { closes, type Scan } from './scan.ts';
import type { Slot } from './slot.ts';

/** Whether what was read is what the text goes on from; what looks back or ahead is an aside. */
export function establishes({ text, lexicon }: Scan, here: Expression, slot: Slot, known: Known, leads: boolean): boolean {
  if (here.points.some((point) => point?.deep)) return false;
  if (leads) return true;
  const { focus } = known;
  const point = here.points[0] ?? here.points[1];
  // The author's own day is no part of the story (but "last year" says the year of what follows, where nothing else does), and what is told as past ("two years earlier", "the previous May") is a look back.
  if (point?.rel?.from === 'reference' ? focus || slot.level === 'day' : point?.rel?.direction === -1) return false;
  if (!focus) return true;
  if (here.open === 'before' || here.open === 'until' && !(isBefore(focus.slot, slot) && slot.from.y - focus.slot.to.y < 2 && slot.to.m !== undefined)) return false;
  // "in August of that year", of a year that was itself an aside
  if (point?.rel?.direction === 0 && known.said?.aside) return false;
  if (focus.slot.level === 'none' || slot.level === 'none') return true;
  // A year in the midst of a sentence, before or long after what is told, is an aside: save where its sentence begins a paragraph, or none was told since the heading.
  const away = slot.from.y - focus.slot.to.y;
  const isBack = isBefore(slot, focus.slot);
  if (point?.y !== undefined && (isBack || away > 0)) {
    const sentence = sentenceBefore(text, here.s);
    if (!isFronted(sentence, lexicon)) {
      const opens = /^\n|^$/.test(sentence);
      const words = wordsOf(sentence);
      if (isBack) {
        if (words.some((word) => lexicon.back.has(word))) return false;
        return opens || known.prior !== undefined && !isBefore(slot, known.prior.slot) || HEADING.test(text.slice(Math.max(focus.anchorIn === 'text' ? focus.at.end : 0, here.s - 4000), here.s));
      }
      if (away > 0 && words.some((word) => lexicon.ahead.has(word))) return false;
      if (away > 2 && !(opens && (slot.level === 'day' || closes(text, here.e)))) return false;
    }
  }
  // "In 1941" behind "June 1941" takes nothing away.
  return !(slot.level === 'year' && slot.from === slot.to && slot.from.y === focus.slot.to.y);
}
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);
/** Whether no sentence ends between two offsets, which are no further apart than a sentence is long. */
export const isOneSentence = (text: string, from: number, to: number): boolean => to - from < 200 && to >= from && !/[.!?]\s|\n/.test(text.slice(from, to));
/** Whether the sentence of a date speaks of what is to come: "will close on Friday". */
export const looksAhead = ({ text, lexicon }: Scan, { s, e }: Expression): boolean => wordsOf(`${sentenceBefore(text, s)} ${text.slice(e, e + 60).split(/[.!?\n]/)[0]!}`).some((word) => lexicon.ahead.has(word));
/** A line by itself that no sign ends. */
const HEADING = /\n *(?:#[^\n]*|[^\n]{0,80}[\p{L}\d)])\n/u;
/** Whether nothing but a few words of time, place or manner stands before a date in its sentence: "For the first months of 1915". */
function isFronted(sentence: string, { forms }: Lexicon): boolean {
  const words = sentence.match(/\p{L}+/gu) ?? [];
  if (/^[^\p{L}]*(?:\p{L}{1,8},? ){0,2}$/u.test(sentence)) return true;
  return words.length < 7 && !sentence.includes(',') && (forms.get(words[0]!.toLowerCase())?.some(({ sense }) => isTemporalSense({ sense })) ?? false);
}
/** The sentence up to an offset, at most 240 characters of it; it begins with a line feed where it is the first of its paragraph. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 240), at);
  const start = before.lastIndexOf('\n');
  const end = [...before.matchAll(/[.!?]["”’)]*\s+(?=\p{Lu})/gu)].at(-1);
  return end && end.index > start ? before.slice(end.index + 1) : start >= 0 ? before.slice(start) : at < 240 ? `\n${before}` : before;
}
