import { whenFromEdtf, type Bounds } from '../dates/index.ts';

const known = new Map<string, Bounds | undefined>();
/** Enough for the dates of a long document; beyond it the oldest are read anew. */
const MOST = 4096;

/** The bounds of an EDTF string; undefined where it is none. The same few dates are asked for again and again: they are kept. */
export function edtfBounds(edtf: string): Bounds | undefined {
  if (known.has(edtf)) return known.get(edtf);
  const when = whenFromEdtf(edtf, { start: 0, end: 0 });
  const bounds = when.kind === 'read' ? when.bounds : undefined;
  if (known.size >= MOST) known.clear();
  known.set(edtf, bounds);
  return bounds;
}
