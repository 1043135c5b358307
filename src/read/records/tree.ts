import type { Span } from '../../text/index.ts';

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

/** Nesting beyond this is nobody's chronology; it is cut off. */
export const DEEPEST = 100;
