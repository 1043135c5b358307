import { list } from './list.ts';
import { openEnded } from './open-ended.ts';
import type { Expression } from './point.ts';
import { isA, type Scan } from './scan.ts';
import { AFTER, BEFORE, BETWEEN, FROM, NO_EARLIER, NO_LATER, PRE, SINCE, UNTIL } from './roles.ts';

const OPENERS = FROM | BETWEEN | SINCE | UNTIL | BEFORE | AFTER | NO_EARLIER | NO_LATER | PRE;

/** The date expression that begins at token `i`, if one does. Looks at a bounded number of tokens. */
export const expression = (scan: Scan, i: number): Expression | undefined => (isA(scan.tokens[i], OPENERS) ? openEnded(scan, i) : undefined) ?? list(scan, i);
