/**
 * A stretch of one Source's text: UTF-16 offsets, `end` exclusive, so that
 * `source.text.slice(at.start, at.end)` gives back the very words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds every character of `inner`. An empty span at an edge is held. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
