import type { Bound, Bounds } from '../dates/index.ts';

/** Whether everything of `a` must lie before everything of `b`: their widest extents do not meet. */
export const mustPrecede = (a: Bounds, b: Bounds): boolean => before(a.latestEnd, b.earliestStart);

/** Whether `a` must start before `b` starts. */
export const mustStartBefore = (a: Bounds, b: Bounds): boolean => before(a.latestStart, b.earliestStart);

/** Whether both are known days and the first is the earlier. */
export const before = (a: Bound, b: Bound): boolean => typeof a === 'number' && typeof b === 'number' && a < b;
