import type { Correcting } from '../publish/index.ts';
import type { Facts } from '../ask/index.ts';
import { civil, daysInMonth, gregorian, parseIsoDay } from '../dates/day.ts';
import type { Day } from '../dates/when.ts';
import { columns, itemColumns, type Columns } from '../view/columns.ts';
import type { ItemBounds, TimelineData, TimelineItem } from '../view/items.ts';
import { emptyStretches, FLAT, foldColumns, foldOf, type Fold } from '../view/fold.ts';
import { wholeOf, type Window } from '../view/scale.ts';

/** What a page carries for the explorer. */
export type PageData = TimelineData & { readonly facts?: Facts; readonly correcting?: Correcting };

/** What the instrument shows: its items by number, and their columns. */
export interface Chart {
  readonly count: number;
  /** The item with a number from 0 to `count` - 1, as in the caller's list. */
  item(index: number): TimelineItem;
  /** Positions are on the fold. */
  readonly columns: Columns;
  /** On the fold. */
  readonly whole: Window;
  readonly fold: Fold;
  /** Whether there are empty stretches that are long. */
  readonly foldable: boolean;
  /** The same with its empty stretches folded, or not. */
  folded(on: boolean): Chart;
  readonly published?: number;
  /** The first day that the document can know nothing of. */
  readonly known: number;
  /** What its entries name, who does what in them, what was in force; absent where nothing is. */
  readonly facts?: Facts;
  /** The document's own parts; empty where it has none. */
  readonly sections: readonly string[];
  /** The document's sidecar, where the page is shown by a server that writes it. */
  readonly correcting?: Correcting;
  /** The row in the columns of an item's id; -1 where there is none with a place in time. */
  rowOf(id: string): number;
}

type Rest = Pick<Chart, 'published' | 'facts' | 'correcting'> & { readonly sections?: readonly string[] };

function chart(count: number, item: (index: number) => TimelineItem, rows: Columns, rest: Rest, fold: Fold = FLAT): Chart {
  const { published, facts, correcting, sections = [] } = rest;
  let byId: Map<string, number> | undefined;
  let foldable: boolean | undefined;
  const shown = foldColumns(rows, fold);
  const whole = wholeOf({ from: shown.first, to: shown.last, openStart: rows.start[0] === -Infinity, openEnd: rows.end.includes(Infinity) }, published === undefined ? undefined : fold.onto(published));
  return {
    count, item, columns: shown, sections, fold, whole,
    get foldable() { return (foldable ??= emptyStretches(rows).length > 0); },
    folded: (on) => chart(count, item, rows, rest, on ? foldOf(rows) : FLAT),
    ...(published !== undefined && { published }), ...(facts && { facts }), ...(correcting && { correcting }),
    known: published === undefined ? (Number.isFinite(rows.last) ? rows.last : Infinity) : published + 1,
    rowOf: (id) => (byId ??= new Map(Array.from(rows.order, (index, row) => [item(index).id, row]))).get(id) ?? -1,
  };
}

/** The chart of a page's own data. */
export const chartOf = ({ items, published, facts, sections, correcting }: PageData): Chart => chart(items.length, (index) => items[index]!, itemColumns(items), { ...(published !== undefined && { published }), ...(facts && { facts }), ...(sections && { sections }), ...(correcting && { correcting }) });

/** An event as a stranger hands it over: inclusive ISO days, years beyond four digits with a sign. */
export interface LooseEvent {
  readonly id: string | number;
  readonly label: string;
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** The chart of events given to `annals.load`: only numbers are made of them at once, items when they come into view. */
export function chartOfEvents(events: readonly LooseEvent[]): Chart {
  const rows = columns(events.length, (index, row) => {
    const { from, to } = events[index]!;
    const first = parseIsoDay(from);
    const last = from === to ? first : parseIsoDay(to);
    if (first === undefined || last === undefined) return;
    row.start = row.first = first;
    row.end = row.last = last + 1;
  });
  const item = (index: number): TimelineItem => {
    const event = events[index]!;
    const bounds = boundsOf(event);
    return { id: String(event.id), label: event.label, words: event.text, edtf: event.edtf, ...(bounds && { bounds }) };
  };
  return chart(events.length, item, rows, {});
}

/** Four bounds from the widest two and the precision that the EDTF string is written in. */
export function boundsOf({ edtf, from, to }: Pick<LooseEvent, 'edtf' | 'from' | 'to'>): ItemBounds | undefined {
  const first = parseIsoDay(from);
  const last = parseIsoDay(to);
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = edtf.split('/');
  if (end === undefined || start === undefined) return [first, last, first, last];
  const a = civil(first);
  const b = civil(last);
  const latestStart = /^-?\d{4}$/.test(start) ? gregorian(a.year, 12, 31) : /^-?\d{4}-\d\d$/.test(start) ? gregorian(a.year, a.month, daysInMonth(a.year, a.month)) : first;
  const earliestEnd = /^-?\d{4}$/.test(end) ? gregorian(b.year, 1, 1) : /^-?\d{4}-\d\d$/.test(end) ? gregorian(b.year, b.month, 1) : last;
  return [first, Math.min(latestStart, last) as Day, Math.max(earliestEnd, first) as Day, last];
}
