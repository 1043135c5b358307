import type { Account, AccountEntry } from '../account/account.ts';
import type { StoryEvent } from '../events/index.ts';
import type { QuantityMention } from '../mentions/index.ts';
import { edtfOf, inWindow, lineOf, type Placed, type Window } from './scope.ts';

/** People exchanged or set free. */
export interface Exchange extends Placed {
  readonly edtf?: string;
  /** How many the first side gives, or sets free. */
  readonly give: number;
  /** How many come back; absent where it is no exchange. */
  readonly take?: number;
  readonly through: readonly string[];
  readonly who: readonly string[];
}

const FREES = /^(?:release|free|let|liberate|let go|swap|exchange|hand over|repatriate|hand)$/;
const CAPTIVES = /prisoner|hostage|captive|detainee|nurse|doctor|inmate|soldier|sailor|crew|journalist|agent|spy|spies|suspect|citizen|policem[ae]n|aid worker|airm[ae]n|pilot|missionar|engineer|people|students?\b/i;
const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 };

/** Exchanges of prisoners and releases, with counts and go-betweens. */
export function exchanges(account: Account, window?: Window, withMoney = false): Exchange[] {
  const line = lineOf(account);
  const rows: Exchange[] = [];
  for (const entry of account.entries) {
    if (withMoney && !entry.mentions.some(({ kind }) => kind === 'money')) continue;
    const pairs = entry.mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity' && mention.other !== undefined);
    for (const pair of pairs) {
      const event = entry.events.find(({ at }) => at.start <= pair.at.start && at.end >= pair.at.end);
      if (!inWindow(entry, event?.when, window)) continue;
      rows.push({ ...row(entry, line(entry), event), words: event?.text ?? pair.text, give: pair.value, take: pair.other ?? pair.value });
    }
    for (const event of entry.events) {
      if (event.status !== 'asserted' || !FREES.test(event.verb) || !CAPTIVES.test(event.text) || pairs.some(({ at }) => at.start >= event.at.start && at.end <= event.at.end)) continue;
      const give = freed(entry, event);
      if (give === undefined || !inWindow(entry, event.when, window)) continue;
      rows.push({ ...row(entry, line(entry), event), words: event.text, give });
    }
  }
  return rows;
}

function row(entry: AccountEntry, line: number, event: StoryEvent | undefined): Pick<Exchange, 'line' | 'entry' | 'edtf' | 'through' | 'who'> {
  const edtf = edtfOf(entry, event?.when);
  const through = event ? event.through.map(({ canonical, of, actor }) => (actor === 'group' && of ? of : canonical)) : [];
  // "the European Union bargains for them and Qatar helps": who else works for it in the same entry.
  const helpers = event && FREES.test(event.verb) ? entry.events.filter((other) => other !== event && /^(?:bargain|help|mediate|negotiate|broker|facilitate|assist|intercede|plead)$/.test(other.verb)).flatMap(({ who }) => who.map(({ canonical }) => canonical)) : [];
  return { line, entry: entry.id, ...(edtf !== undefined && { edtf }), through: [...new Set([...through, ...helpers])], who: event ? [...event.who, ...event.toWhom].map(({ canonical }) => canonical) : [] };
}

/** How many are set free: the counts before the nouns for people, added up. */
function freed(entry: AccountEntry, event: StoryEvent): number | undefined {
  const counted = entry.mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity' && mention.unit === 'people' && mention.at.start >= event.at.start && mention.at.end <= event.at.end);
  if (counted.length > 0) return counted.reduce((sum, { value }) => sum + value, 0);
  let total = 0;
  const words = event.text.toLowerCase().split(/[^\p{L}\d,]+/u);
  words.forEach((word, index) => {
    const number = Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : /^\d[\d,]*$/.test(word) ? Number(word.replaceAll(',', '')) : undefined;
    const near = words.slice(index + 1, index + 4).join(' ');
    if (number !== undefined && CAPTIVES.test(near) && !/^(?:years?|months?|days?)/.test(near)) total += number;
  });
  return total > 0 ? total : undefined;
}
