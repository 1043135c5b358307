import type { Span } from '../../text/index.ts';
import type { Problem } from '../blocks.ts';
import { lift } from '../limits.ts';

/** A document of data (JSON, YAML, XML …) with the place of everything in it. */
export type Tree =
  | { readonly kind: 'map'; readonly at: Span; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly at: Span; readonly items: readonly Tree[] }
  | {
      readonly kind: 'scalar';
      readonly at: Span;
      /** "null" also where nothing stands. */
      readonly type: 'string' | 'number' | 'boolean' | 'null';
      /** The value as text. */
      readonly text: string;
    };

export interface Field {
  readonly name: string;
  /** Where the name stands. */
  readonly at: Span;
  readonly value: Tree;
}

/** The problem of data that nests too deep to be read. */
export const tooDeep = (offset: number, deepest: number): Problem => ({
  id: 'limit',
  severity: 'error',
  at: { start: offset, end: offset + 1 },
  message: `Nested deeper than ${deepest} levels; the file is not read.`,
  mend: `Write the data flatter. ${lift('depth')}.`,
});
