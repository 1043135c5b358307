import type { ItemBound, ItemBounds, TimelineItem } from './items.ts';

/**
 * How certain it is, over one stretch of a bar, that the entry is going on: 1 is solid, less is drawn as a hatch that
 * covers so much of the ground. Positions are days with fractions, `to` exclusive.
 */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly density: number;
}

/** How an end is drawn that has no day: an arrow where the author left it open, a short fading where it is not known. */
export type Loose = 'open' | 'unknown';

/**
 * The form of an entry in time, free of any scale.
 * `instant`: a thin line; `day`: a tick; `span`: a bar as long as the entry may last, inclusive days.
 */
export interface Form {
  readonly kind: 'instant' | 'day' | 'span';
  /** From the earliest start to the end of the latest end; infinite where open. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
  readonly start?: Loose;
  readonly end?: Loose;
}

/** Steps of the hatch that fades from the certain part of a bar outwards, nearest first. */
export const STEPS = [0.72, 0.5, 0.28] as const;

/** The even hatch of an entry that lies somewhere within a unit ("2009"), no part of it certain. */
export const WITHIN = 0.5;

/** Pixels that the fading of an unknown end takes on any scale. */
export const UNKNOWN_LENGTH = 36;

const SECONDS = 86_400;
const known = (bound: ItemBound): number | undefined => (typeof bound === 'number' ? bound : undefined);

/** First and last known position (the latter exclusive) of an item; undefined where it has none. */
export function extent({ bounds, clock }: TimelineItem): { readonly first: number | undefined; readonly last: number | undefined } {
  if (bounds === undefined) return { first: undefined, last: undefined };
  const days = bounds.filter((bound) => typeof bound === 'number');
  if (days.length === 0) return { first: undefined, last: undefined };
  const first = Math.min(...days);
  const last = Math.max(...days);
  if (clock !== undefined && known(bounds[0]) === first && known(bounds[3]) === last) return { first: first + clock[0] / SECONDS, last: last + clock[1] / SECONDS };
  return { first, last: last + 1 };
}

const loose = (bound: ItemBound): Loose | undefined => (bound === 'open' || bound === 'unknown' ? bound : undefined);

/** Fades from the certain side of [from, to) to the other, in steps of equal length. */
function fade(from: number, to: number, certain: 'left' | 'right'): Part[] {
  const length = (to - from) / STEPS.length;
  if (!(length > 0)) return [];
  const steps = STEPS.map((density, step): Part =>
    certain === 'left'
      ? { from: from + step * length, to: from + (step + 1) * length, density }
      : { from: to - (step + 1) * length, to: to - step * length, density });
  return certain === 'left' ? steps : steps.toReversed();
}

/**
 * The form of an item, from its four bounds: solid between the latest start and the earliest end, a hatch in steps from
 * there out to the earliest start and the latest end, an even hatch where no part is certain.
 * Undefined where the item has no place in time.
 */
export function formOf(item: TimelineItem): Form | undefined {
  const { first, last } = extent(item);
  const { bounds, clock } = item;
  if (bounds === undefined || first === undefined || last === undefined) return undefined;
  const ends = { ...(loose(bounds[0]) && { start: loose(bounds[0])! }), ...(loose(bounds[3]) && { end: loose(bounds[3])! }) };
  const from = bounds[0] === 'open' ? -Infinity : first;
  const to = bounds[3] === 'open' ? Infinity : last;
  if (clock !== undefined && last - first < 1) return { kind: last - first < 60 / SECONDS ? 'instant' : 'span', from, to: Math.max(to, from), parts: [{ from: first, to: last, density: 1 }], ...ends };
  if (from + 1 === to && bounds[0] === bounds[3]) return { kind: 'day', from, to, parts: [{ from, to, density: 1 }], ...ends };
  return { kind: 'span', from, to, parts: partsOf(bounds, from, to), ...ends };
}

function partsOf(bounds: ItemBounds, from: number, to: number): Part[] {
  const latestStart = known(bounds[1]) ?? (bounds[1] === 'open' ? from : undefined);
  const earliestEnd = known(bounds[2]);
  const solidFrom = bounds[0] === 'open' && latestStart === undefined ? from : latestStart;
  const begun = latestStart !== undefined && latestStart === bounds[0] ? latestStart + 1 : undefined;
  const solidTo = earliestEnd !== undefined ? earliestEnd + 1 : bounds[2] === 'open' ? to : begun;
  if (solidFrom === undefined || solidTo === undefined) {
    if (solidFrom !== undefined && solidFrom < to) return [...(Number.isFinite(from) ? fade(from, solidFrom, 'right') : []), { from: Math.max(solidFrom, from), to, density: WITHIN }];
    return [{ from, to, density: WITHIN }];
  }
  if (solidFrom >= solidTo) return [{ from, to, density: WITHIN }];
  return [
    ...(Number.isFinite(from) ? fade(from, solidFrom, 'right') : []),
    { from: Number.isFinite(from) ? solidFrom : from, to: Number.isFinite(to) ? solidTo : to, density: 1 },
    ...(Number.isFinite(to) ? fade(solidTo, to, 'left') : []),
  ];
}

/** A bar on a scale, in pixels from the left edge, clipped a little outside the picture. */
export interface Bar {
  readonly kind: Form['kind'];
  /** The whole bar; never narrower than {@link LEAST_BAR}. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { readonly from: number; readonly to: number; readonly density: number }[];
  /** Where an arrow says that the start or the end is open: the pixel of its tip. */
  readonly arrowLeft?: number;
  readonly arrowRight?: number;
}

/** The least pixels that a bar is drawn wide. */
export const LEAST_BAR = 3;

/** Bars are clipped so many pixels outside the picture. */
const OUTSIDE = 60;

/** Draws a form to a scale. Open ends reach the edge of the picture and end in an arrow there. */
export function barOf(form: Form, { from, to, width }: { readonly from: number; readonly to: number; readonly width: number }): Bar {
  const perDay = width / (to - from);
  const clip = (x: number): number => Math.min(Math.max(x, -OUTSIDE), width + OUTSIDE);
  const x = (position: number): number => clip((position - from) * perDay);
  const parts = form.parts.flatMap((part) => {
    const a = x(part.from);
    const b = x(part.to);
    return b > a ? [{ from: a, to: b, density: part.density }] : [];
  });
  let left = x(form.from);
  let right = x(form.to);
  if (form.start === 'unknown') {
    parts.unshift(...STEPS.map((density, step) => ({ from: left - ((step + 1) * UNKNOWN_LENGTH) / STEPS.length, to: left - (step * UNKNOWN_LENGTH) / STEPS.length, density })).toReversed());
    left -= UNKNOWN_LENGTH;
  }
  if (form.end === 'unknown') {
    parts.push(...STEPS.map((density, step) => ({ from: right + (step * UNKNOWN_LENGTH) / STEPS.length, to: right + ((step + 1) * UNKNOWN_LENGTH) / STEPS.length, density })));
    right += UNKNOWN_LENGTH;
  }
  if (right - left < LEAST_BAR) {
    right = left + LEAST_BAR;
    const densest = Math.max(WITHIN, ...form.parts.map(({ density }) => density));
    parts.splice(0, parts.length, { from: left, to: right, density: densest });
  }
  return {
    kind: form.kind, from: left, to: right, parts,
    ...(form.start === 'open' && right > 0 && { arrowLeft: Math.max(left, 2) }),
    ...(form.end === 'open' && left < width && { arrowRight: Math.min(right, width - 2) }),
  };
}
