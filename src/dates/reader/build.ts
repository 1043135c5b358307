import type { Span } from '../../text/index.ts';
import { daysInMonth } from '../day.ts';
import type { Alternative, Bounds, Provenance, ReadWhen, When } from '../when.ts';
import { between, endsOf, isBackwards, isTooFar, NOT_KNOWN, OPEN, slotBounds, together } from './limits.ts';
import type { Expression, Point } from './point.ts';
import { resolve, unread, type Known, type Unread } from './resolve.ts';
import { fromText, neighbour, one, pieceText, slotText, toText, two, type Slot } from './slot.ts';

/** A reading, and the slot that it establishes for what follows. */
export interface Built {
  readonly when: When;
  readonly slot: Slot | undefined;
}

/** Turns an expression into a When, with what is known where it stands. */
export function build(expression: Expression, known: Known, at: Span): Built {
  const provenance: Provenance[] = [];
  const slots: (Slot | undefined)[] = [];
  let failed: Unread | undefined;
  const here: Known = { ...known };
  const { points, kind, open } = expression;
  if (points.length === 0) {
    // "since then"
    const from = known.focus;
    if (!from) return { when: { kind: 'unread', at, why: 'nothing before it says when' }, slot: undefined };
    const edtf = open === 'since' ? `${fromText(from.slot)}/..` : `../${toText(from.slot)}`;
    const bounds = open === 'since' ? between(endsOf(from.slot.from), OPEN) : between(OPEN, endsOf(from.slot.to));
    return { when: { kind: 'read', at, edtf, bounds, provenance: [{ part: 'whole', how: 'inherited', anchor: from.at, anchorIn: from.anchorIn, why: `counted from ${from.role}` }] }, slot: undefined };
  }
  // "From October to March" told in March began last year.
  const [from, to] = points;
  const at0 = known.focus?.slot.to;
  if (kind === 'range' && from?.m !== undefined && to?.m !== undefined && from.y === undefined && to.y === undefined && !from.rel && !to.rel && from.m > to.m && at0?.m !== undefined && at0.text === undefined && at0.m <= to.m) {
    here.focus = { ...known.focus!, slot: one({ y: at0.y - 1 }, 'year') };
    here.label = undefined;
  }
  for (const [index, point] of points.entries()) {
    if (!point || point.now || point.unknown) { slots.push(undefined); continue; }
    const resolved = resolve(point, here, provenance);
    let slot = 'why' in resolved || !isTooFar(resolved) ? resolved : unread('too far to be counted in days');
    if ('why' in slot) { failed ??= slot; slots.push(undefined); continue; }
    // The second end of a range never lies before its first by more than the words say: "October to March".
    const before = slots[index - 1];
    if (kind === 'range' && before && point.y === undefined && !point.rel && slot.level !== 'none' && before.level !== 'none' && isBefore(slot, before)) slot = forward(slot);
    slots.push(slot);
    if (point.rel === undefined || kind !== 'point') here.focus = { slot, at: { start: point.s, end: point.e }, anchorIn: 'text', role: 'the date before' };
  }
  if (failed) return { when: { kind: 'unread', at, ...failed }, slot: slots.find((slot) => slot) };
  const [first, second] = slots;
  const point = points[0] ?? points[1]!;
  if (kind === 'point') {
    const slot = first!;
    const when = finish(slotText(slot), slotBounds(slot), at, provenance, point, slot);
    const doubt = known.calendars?.doubt(point, slot);
    return { when: doubt ? { ...when, doubt } as When : when, slot };
  }
  if (kind === 'range') {
    const last = points[1];
    const start = open === 'after' ? neighbour(first!.to, 1) : first?.from;
    const end = open === 'before' ? neighbour(second!.from, -1) : second?.to;
    const left = points[0]?.unknown ? '' : start === undefined ? '..' : pieceText(start) + first!.q;
    const right = last?.unknown ? '' : end === undefined ? '..' : pieceText(end) + second!.q;
    // One "c." before a range holds for both ends.
    const circa = points[0]?.circa && last && !last.circa && right !== '' && right !== '..' && !/[~?%]$/.test(right) ? '~' : '';
    const edtf = `${left}/${right}${circa}`;
    const bounds = between(points[0]?.unknown ? NOT_KNOWN : start ? endsOf(start) : OPEN, last?.unknown ? NOT_KNOWN : end ? endsOf(end) : OPEN);
    const slot = first && second ? two(first.from, second.to, second.level === first.level ? first.level : second.level) : (first ?? second)!;
    return { when: finish(edtf, bounds, at, provenance, point, undefined), slot };
  }
  const members = slots.map((slot) => slotText(slot!));
  if (members.some((member) => member.includes('/'))) {
    // A set holds single dates; intervals by nature (centuries, thirds) join to one.
    const edtf = `${fromText(first!)}/${toText(slots.at(-1)!)}`;
    return { when: finish(edtf, between(endsOf(first!.from), endsOf(slots.at(-1)!.to)), at, provenance, point, undefined), slot: two(first!.from, slots.at(-1)!.to, first!.level) };
  }
  const edtf = kind === 'choice' ? `[${members.join(',')}]` : `{${members.join(',')}}`;
  return { when: finish(edtf, together(slots.map((slot) => slotBounds(slot!)), kind === 'choice'), at, provenance, point, undefined), slot: two(first!.from, slots.at(-1)!.to, first!.level) };
}

const rank = ({ y, m, d, sub }: Slot['from']): number => (y * 12 + (m ?? (sub ? (sub % 10) * 3 : 1))) * 32 + (d ?? 1);
export const isBefore = (a: Slot, b: Slot): boolean => rank(a.to) < rank(b.from);
const move = (piece: Slot['from']): Slot['from'] => ({ ...piece, y: piece.y + 1 });
function forward(slot: Slot): Slot {
  return slot.from === slot.to ? one(move(slot.from), slot.level, slot.q) : two(move(slot.from), move(slot.to), slot.level, slot.q);
}

/** Time of day, other readings, doubts. */
function finish(edtf: string, bounds: Bounds, at: Span, provenance: readonly Provenance[], point: Point, slot: Slot | undefined): When {
  if (isBackwards(bounds)) return { kind: 'unread', at, why: 'it ends before it starts' };
  const { clock } = point;
  const timed = clock && slot?.from.d !== undefined && slot.q === '' && slot.from.text === undefined ? edtf + clockText(clock) + (clock.to === undefined ? '' : `/${edtf}${clockText({ ...clock, start: clock.to })}`) : edtf;
  const when: { -readonly [K in keyof ReadWhen]: ReadWhen[K] } = { kind: 'read', at, edtf: timed, bounds, provenance };
  if (clock) {
    const { start, end, zone } = clock;
    when.clock = { start, end, ...(zone && { zone }) };
  }
  if (point.swap && slot && slot.from.m !== undefined && slot.from.d !== undefined) {
    const other = swapped(slot, point);
    if (other) {
      when.also = [other];
      when.provenance = [...provenance, { part: 'order', how: 'assumed', why: `read as ${point.order === 'mdy' ? 'month/day' : 'day/month'}; nothing shows the order` }];
    }
  }
  return when;
}

const two2 = (value: number): string => String(value).padStart(2, '0');
function clockText({ start, zone }: NonNullable<Point['clock']>): string {
  const time = `T${two2(Math.floor(start / 3600))}:${two2(Math.floor(start / 60) % 60)}:${two2(start % 60)}`;
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') return `${time}Z`;
  return zone !== undefined && /^[+-]\d\d:?\d\d$/.test(zone) ? `${time}${zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`}` : time;
}

function swapped({ from }: Slot, point: Point): Alternative | undefined {
  const { y, m, d, text } = from;
  if (m === undefined || d === undefined || d > 12 || m > daysInMonth(y, d)) return undefined;
  const other = one({ y, m: d, d: m, ...(text !== undefined && { text: `XXXX-${two2(d)}-${two2(m)}` }) }, 'day');
  return { edtf: slotText(other), bounds: slotBounds(other), why: `read as ${point.order === 'mdy' ? 'day/month' : 'month/day'}` };
}
