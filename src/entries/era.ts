import type { DateContext } from '../dates/index.ts';
import { readLead } from './lead.ts';
import { spanOf, type Slot } from './slots.ts';

/** A number of at most three figures, or a span of two, where a year would stand. */
const BARE = /^[\s~*("]*(?:(?:c|ca|circa)\.?\s?)?(\d{1,3})(?:\s?[-–—/]\s?(\d{1,3}))?(?![\d.]|\s?(?:BC|AD|CE|B\.C|A\.D|st|nd|rd|th)\b)(?=[\s,:;)*–—-])/iu;

/** Slots with the era of their neighbours. */
export interface Carried {
  readonly slots: readonly Slot[];
  /** Where the words begin whose bare numbers are years before Christ. */
  readonly bc: ReadonlySet<number>;
}

/**
 * The era that an author says now and then: "264–241 BC", "218–201", "133", "27 BC", "AD 14". Bare numbers behind a year
 * before Christ are such years too where they count down from it, and one that is marked so, or at least one more, follows.
 * Numbers that go up again are years after Christ, and stay as they are read.
 */
export function carryEra(slots: readonly Slot[], context: DateContext): Carried {
  const bc = new Set<number>();
  const none: Carried = { slots, bc };
  if (context.era !== undefined || !slots.some(isMarked)) return none;
  let last: number | undefined;
  let waiting: Slot[] = [];
  let lowest = 0;
  const settle = (sure: boolean): void => {
    if (sure || waiting.length >= 2) for (const slot of waiting) bc.add(spanOf(slot.words).start);
    waiting = [];
  };
  for (const slot of slots) {
    const [found, first, second] = BARE.exec(slot.words.text.slice(0, 40)) ?? [];
    if (isMarked(slot)) {
      const year = yearOf(slot);
      settle(waiting.length > 0 && year <= lowest);
      last = lowest = year;
    } else if (found !== undefined && last !== undefined) {
      const [from, to] = [Number(first), second === undefined ? Number(first) : Number(second)];
      if (from <= lowest && to <= from && from > 0) {
        waiting.push(slot);
        lowest = to;
      } else {
        // It goes up: those that wait were no years before Christ either, unless there are several of them.
        settle(false);
        last = undefined;
      }
    } else if (slot.lead?.when.kind === 'read') {
      settle(false);
      last = undefined;
    }
  }
  settle(false);
  if (bc.size === 0) return none;
  const dates: DateContext = { ...context, era: 'BC' };
  return { slots: slots.map((slot) => (bc.has(spanOf(slot.words).start) ? { ...slot, lead: readLead(slot.words, dates) } : slot)), bc };
}

/** Whether a slot's own label says that it is before Christ. */
const isMarked = ({ lead }: Slot): boolean => lead?.when.kind === 'read' && lead.when.edtf.startsWith('-');

/** The last year of a label before Christ, counted as people do. */
function yearOf({ lead }: Slot): number {
  const edtf = lead?.when.kind === 'read' ? (lead.when.edtf.split('/').at(-1) ?? '') : '';
  return edtf.startsWith('-') ? Number(/^-(\d+)/.exec(edtf)?.[1] ?? 0) + 1 : 0;
}
