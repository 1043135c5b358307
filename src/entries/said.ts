import { readDates } from '../dates/every.ts';
import type { Block } from '../read/blocks.ts';
import { spanInSource } from '../text/index.ts';
import type { Established } from './draft.ts';
import type { Node } from './outline.ts';
import { every, wordsPattern } from './phrases/index.ts';

const ALL = wordsPattern(every(({ allDates }) => allDates), 'whole');
const AD = wordsPattern(every(({ ad = [] }) => ad), 'whole');
const BC = wordsPattern(every(({ bc }) => bc), 'whole');
/** A heading that is an era and nothing else: "Before Christ", "Events BC". */
const isOnly = (era: RegExp, text: string): boolean => era.test(text) && text.length < 40 && !/\p{N}/u.test(text) && (text.replace(era, '').match(/\p{L}+/gu) ?? []).length <= 2;
const CLOCK = /^[^\p{L}\p{N}]{0,4}\d{1,2}[:.h]\d{2}/u;

/**
 * What a sentence or a heading says once for all that follows: the era ("all dates are BC"), the zone ("all times are in UTC"),
 * the day ("all events happened on 21 October 2019"; or the one day named above a list of times).
 */
export function saidAbove(block: Block, next: readonly Node[], here: Pick<Established, 'dates' | 'said' | 'zone'>): Pick<Established, 'dates' | 'said' | 'zone'> {
  let { dates, said, zone } = here;
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return { dates, said, zone };
  const { text } = block.words;
  if (text.length > 1200) return { dates, said, zone };
  const all = ALL.test(text);
  if ((all && BC.test(text)) || (block.kind === 'heading' && isOnly(BC, text))) dates = { ...dates, era: 'BC' };
  else if (block.kind === 'heading' && isOnly(AD, text)) dates = { ...dates, era: 'AD' };
  if (all && /\b(?:UTC|GMT|Zulu)\b/.test(text)) zone = 'Z';
  const times = next.some((node) => node.kind === 'leaf' && beginsWithClock(node.block));
  if ((all || times) && /\p{N}/u.test(text)) {
    const days = readDates(text, dates).filter((when) => when.kind === 'read' && /^-?\d{4}-\d\d-\d\d$/.test(when.edtf));
    const [day] = days;
    if (day?.kind === 'read' && days.length === 1) said = { when: day, at: spanInSource(block.words, day.at), role: 'the sentence above' };
  }
  return { dates, said, zone };
}

function beginsWithClock(block: Block): boolean {
  if (block.kind === 'list') return block.items.some((item) => item.blocks[0]?.kind === 'paragraph' && CLOCK.test(item.blocks[0].words.text));
  if (block.kind === 'table') return block.rows.some(({ cells }) => cells[0] !== undefined && CLOCK.test(cells[0].words.text));
  return block.kind === 'paragraph' && CLOCK.test(block.words.text);
}
