import type { Bound, When } from '../dates/index.ts';
import type { Slot } from './slots.ts';
import { sampleOf } from './sample.ts';
import { signsOf } from './signs.ts';
import { every, wordsPattern } from './phrases/index.ts';

/** What was made of slots of one shape. */
export interface Verdict {
  readonly accepted: boolean;
  /** Why not, for people; empty where they are accepted. */
  readonly why: string;
  readonly dated: number;
  readonly of: number;
  /** How sure: the sum of the evidence, to tell which of several refused groups to speak of. */
  readonly weight: number;
}

/** What is known of the place where slots stand. */
export interface Surroundings {
  /** A heading, title or file name near by says that a chronology follows. */
  readonly named: boolean;
  readonly mode: 'lead' | 'trail';
  /** The nearest heading says that works, or the plan of a day, follow. */
  readonly works?: boolean;
  readonly schedule?: boolean;
  /** The nearest heading says that hours of opening follow. */
  readonly hours?: boolean;
}

/**
 * Whether slots of one shape are a chronology: enough of them, and enough among them, begin with a date that stands as a
 * label, in an order that dates would have, and nothing says that they are a list of another kind.
 */
export function judge(slots: readonly Slot[], { named, mode, works = false, schedule = false, hours = false }: Surroundings): Verdict {
  const told = slots.filter(({ lead }) => lead !== undefined);
  const prose = told.filter(({ lead }) => lead?.strength === 'prose').length;
  // Sentences that each begin with a date are slots where they are items, or where the author says that a chronology follows.
  const sentences = mode === 'lead' && named && prose >= slots.length * 0.4 && told.length >= slots.length * 0.9 && told.length >= (slots[0]?.shape === 'list item' ? 3 : 5);
  const dated = sentences ? told : told.filter(({ lead }) => lead?.strength !== 'prose');
  const read = dated.filter(({ lead }) => lead?.when.kind === 'read');
  const vague = dated.filter(({ lead }) => lead?.when.kind === 'unread' && /^(?:nothing |it looks like)/.test(lead.when.why)).length;
  const plain = dated.filter(({ lead }) => lead?.strength !== 'bare' && lead?.strength !== 'loose');
  const [count, of] = [dated.length, slots.length];
  const name = plural(slots[0]?.shape ?? 'list item');
  const found = (why: string): Verdict => ({ accepted: false, why, dated: count, of, weight: count });
  if (count === 0) return found(`none of ${of} ${name} ${mode === 'lead' ? 'begins' : 'ends'} with a date`);
  const share = count / of;
  const placed = read.filter(({ lead }) => lead?.when.kind === 'read' && !lead.when.edtf.startsWith('XXXX')).length;
  if (hours && placed <= count * 0.2) return found(`${count} ${name} begin with days of no year, but the heading above says that hours of opening follow`);
  const sign = signsOf(sampleOf(dated), mode, named);
  if (sign !== undefined) return found(`${count} ${name} ${mode === 'lead' ? 'begin' : 'end'} with a date, but ${sign}`);
  if (works) return found(`${count} ${name} ${mode === 'lead' ? 'begin' : 'end'} with a date, but the heading above says that works follow`);
  const clocks = dated.filter(({ lead }) => lead?.when.kind === 'unread' && lead.when.why.startsWith('a time of day')).length;
  if (schedule && clocks >= count * 0.8) return found(`${count} ${name} begin with a time of day, but the heading above says that the plan of a day follows`);
  if (schedule && dated.filter(({ content }) => /^\W{0,4}\d{1,2}[:.h]\d{2}/.test(content)).length >= count * 0.6) return found(`${count} ${name} begin with a date and hold times of day, but the heading above says that a plan of days follows`);
  if (vague > count * 0.5) return found(`${count} ${name} begin with words of time, of which ${read.length === 0 ? 'none' : `only ${read.length}`} can be read as a date`);
  const order = orderOf(read.map(({ lead }) => lead!.when));
  const least = slots.every(({ told: says }) => says) ? 1 : named ? 2 : slots[0]?.shape === 'bold lead' || slots[0]?.shape === 'date heading' || share === 1 ? 3 : 4;
  const enough = mode === 'trail' ? 0.8 : plain.length >= count / 2 ? (named ? 0.4 : 0.5) : named ? 0.6 : 0.75;
  if (count < Math.min(least, named && of === 1 ? 1 : least)) return found(`only ${count} of ${of} ${name} ${mode === 'lead' ? 'begin' : 'end'}${count === 1 ? 's' : ''} with a date`);
  if (share < enough) return found(`only ${count} of ${of} ${name} ${mode === 'lead' ? 'begin' : 'end'} with a date`);
  const orderly = plain.length >= count / 2 && mode === 'lead' ? 0.5 : 0.75;
  if (read.length >= (orderly > 0.5 ? 3 : 4) && order < (named ? orderly - 0.15 : orderly)) return found(`the dates of ${count} ${name} stand in no order`);
  if (mode === 'trail' && !named && count < 4) return found(`only ${count} ${name} end with a date`);
  return { accepted: true, why: '', dated: count, of, weight: count };
}

const PLURALS: Readonly<Record<Slot['shape'], string>> = {
  card: 'boxes', 'date heading': 'headings', 'bold lead': 'paragraphs that begin in bold', 'leading date': 'paragraphs', lines: 'lines', 'list item': 'list items', table: 'rows', definition: 'definitions', record: 'records',
};
const plural = (shape: Slot['shape']): string => PLURALS[shape];

/** The share of neighbours that follow one another in the direction that most do; 1 where there are no two to compare. */
export function orderOf(whens: readonly When[]): number {
  let up = 0;
  let down = 0;
  let same = 0;
  let before: number | undefined;
  for (const when of whens) {
    const start = startOf(when);
    if (start === undefined) continue;
    if (before !== undefined) {
      if (start > before) up += 1;
      else if (start < before) down += 1;
      else same += 1;
    }
    before = start;
  }
  const all = up + down + same;
  return all === 0 ? 1 : (Math.max(up, down) + same) / all;
}

/** The day by which an entry is sorted; undefined for one that has none. */
export function startOf(when: When): number | undefined {
  if (when.kind !== 'read') return undefined;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = when.bounds;
  return [earliestStart, latestStart, earliestEnd, latestEnd].find(isDay);
}
const isDay = (bound: Bound): bound is Exclude<Bound, string> => typeof bound === 'number';

const WORKS = wordsPattern(every((phrases) => phrases.works), 'beginning');
const SCHEDULE = wordsPattern(every((phrases) => phrases.schedule), 'beginning');

/** What else words of a heading may say that follows. */
export const namesWorks = (words: string): boolean => WORKS.test(words);
const RELATED = wordsPattern(every(({ related = [] }) => related), 'beginning');
/** Whether a heading leads away from a chronology: to other pages, to works. */
export const leadsAway = (words: string): boolean => RELATED.test(words) || namesWorks(words);
const HOURS = wordsPattern(every(({ hours = [] }) => hours), 'beginning');
export const namesHours = (words: string): boolean => HOURS.test(words);
export const namesSchedule = (words: string): boolean => SCHEDULE.test(words);

const NAMES = wordsPattern(every((phrases) => phrases.chronology), 'beginning');

/** Whether words say that a chronology follows. */
export const namesChronology = (words: string): boolean => NAMES.test(words);
