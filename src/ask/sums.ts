import type { Account, AccountEntry } from '../account/account.ts';
import type { StoryEvent } from '../events/index.ts';
import type { MoneyMention } from '../mentions/index.ts';
import { actorsNamed } from './naming.ts';
import { isSide } from './names.ts';
import { edtfOf, inWindow, lineOf, type Placed, type Window } from './scope.ts';

/** A sum with what the sentence says of it. */
export interface Sum extends Placed {
  readonly amount: number;
  readonly currency: string;
  readonly edtf?: string;
  readonly from?: string;
  readonly to?: string;
  /** The sum that holds this one. It is not added to it. */
  readonly partOf?: number;
  readonly what?: string;
  readonly heldAt?: string;
  readonly movedTo?: string;
}

export interface SumsAsked {
  readonly from?: string;
  readonly to?: string;
  readonly window?: Window;
  readonly what?: string;
  readonly amount?: number;
  readonly currency?: string;
}

const MAKES_GIFT = /^(?:AID|AGREE|RETREAT|CONCEDE|COOPERATE|SUPPORT|SANCTION|COERCE)$/;

/** Sums of money: from whom to whom, when, and which is a part of which. */
export function sums(account: Account, asked: SumsAsked): Sum[] {
  const line = lineOf(account);
  const from = asked.from === undefined ? undefined : actorsNamed(account, asked.from);
  const to = asked.to === undefined ? undefined : actorsNamed(account, asked.to);
  const rows: Sum[] = [];
  for (const entry of account.entries) {
    const money = entry.mentions.filter((mention) => mention.kind === 'money');
    for (const sum of money) {
      const event = eventOf(entry, sum, money);
      if (!inWindow(entry, event?.when, asked.window)) continue;
      if (from && !event?.who.some((side) => isSide(side, from))) continue;
      if (to && !event?.toWhom.some((side) => isSide(side, to))) continue;
      if (asked.amount !== undefined && asked.amount !== sum.amount) continue;
      if (asked.currency !== undefined && asked.currency !== sum.currency) continue;
      if (asked.what !== undefined && !isAbout(entry, sum, event, asked.what)) continue;
      const whole = sum.of ? money.find(({ at }) => at.start === sum.of?.start) : undefined;
      const edtf = edtfOf(entry, event?.when);
      const giver = event?.who[0]?.canonical;
      const taker = event?.toWhom[0]?.canonical;
      rows.push({
        line: line(entry), entry: entry.id, words: sum.text, amount: sum.amount, currency: sum.currency, ...(edtf !== undefined && { edtf }),
        ...(giver !== undefined && { from: giver }), ...(taker !== undefined && { to: taker }), ...(whole && { partOf: whole.amount }), ...(sum.what && { what: sum.what }), ...whereabouts(entry, sum),
      });
    }
  }
  return rows;
}

/** The event that moves a sum; a part goes with its whole. */
function eventOf(entry: AccountEntry, sum: MoneyMention, money: readonly MoneyMention[]): StoryEvent | undefined {
  const holds = (at: MoneyMention['at']): StoryEvent | undefined => entry.events.find((event) => MAKES_GIFT.test(event.type) && event.at.start <= at.start && event.at.end >= at.end);
  const own = holds(sum.at);
  if (own || !sum.of) return own;
  const whole = money.find(({ at }) => at.start === sum.of?.start);
  return whole && whole !== sum ? eventOf(entry, whole, money) : undefined;
}

const stem = (word: string): string => word.toLowerCase().replace(/(?:ments?|ings?|s|es|ed)$/, '');

function isAbout(entry: AccountEntry, sum: MoneyMention, event: StoryEvent | undefined, what: string): boolean {
  const wanted = stem(what);
  if (sum.what && stem(sum.what) === wanted) return true;
  if (/^(?:cash|gold|bond|share)/.test(wanted)) return false;
  if (entry.text.text.toLowerCase().includes(wanted)) return true;
  return wanted === 'settle' && event?.type === 'AGREE';
}

/** Where a sum was held and where it went, where the entry says so: "locked in South Korean banks", "transferred into Qatari accounts". */
function whereabouts(entry: AccountEntry, sum: MoneyMention): { heldAt?: string; movedTo?: string } {
  const { mentions, text } = entry;
  const found: { heldAt?: string; movedTo?: string } = {};
  if (sum.role === 'part') return found;
  for (const match of text.text.matchAll(/\b(held|locked|frozen|deposited|kept|blocked|trapped|parked|transferred|moved|sent|wired|released)\s+(?:into|in|to|at)\s+/g)) {
    const words = text.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const named = mentions.find((mention) => (mention.kind === 'actor' || mention.kind === 'place') && words.startsWith(mention.text));
    const state = named?.kind === 'actor' ? (named.actor === 'group' ? named.of : named.canonical) : named?.kind === 'place' ? (named.of ?? named.canonical) : undefined;
    if (state === undefined) continue;
    if (/^(?:transferred|moved|sent|wired|released)$/.test(match[1] ?? '')) found.movedTo ??= state;
    else found.heldAt ??= state;
  }
  return found;
}

/** Totals by currency: parts are not counted beside their whole, nothing is added across currencies. */
export function totals(rows: readonly Sum[]): { readonly amount: number; readonly currency: string }[] {
  const byCurrency = new Map<string, number>();
  for (const row of rows) {
    const counted = row.partOf !== undefined && rows.some((other) => other.entry === row.entry && other.amount === row.partOf && other.currency === row.currency);
    if (!counted) byCurrency.set(row.currency, (byCurrency.get(row.currency) ?? 0) + row.amount);
  }
  return [...byCurrency].map(([currency, amount]) => ({ amount, currency }));
}
