import { placer, type Source } from './source.ts';

/**
 * Makes the function that tells where an offset of a source stands in the original, in its users' words ("Sheet1!B7",
 * "page 3", an element of a page); undefined where the format keeps no such places or none is said of it. A binary search.
 */
export function originer({ origins = [] }: Pick<Source, 'origins'>): (offset: number) => string | undefined {
  return (offset) => {
    let low = 0;
    let high = origins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((origins[middle]?.at.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = origins[low - 1];
    return found && offset <= found.at.end ? found.place : undefined;
  };
}

/**
 * Makes the function that tells people where an offset stands, in one short word: its line, or its place in the original where
 * lines of the extracted text would tell nobody anything.
 */
export function whereabouts(source: Pick<Source, 'origins' | 'linesFirst' | 'text'>): (offset: number) => { readonly origin?: string; readonly line: number; readonly column: number } {
  const place = placer(source.text);
  const origin = source.linesFirst ? () => undefined : originer(source);
  return (offset) => {
    const from = origin(offset);
    return { ...place(offset), ...(from !== undefined ? { origin: from } : {}) };
  };
}
