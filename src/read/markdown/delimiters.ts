/** No author sets so many words of one paragraph apart; matching them takes the grammar time that grows with their square. */
const MOST_DELIMITERS = 2_000;

/** Whether some paragraph (what no empty line parts) holds so many runs of `*`, `_` or `~` that they are to be left as they are written. */
export function hasManyDelimiters(text: string): boolean {
  let count = 0;
  for (const [found] of text.matchAll(/[*_~]+|\n[ \t]*\n/g)) {
    count = found.startsWith('\n') ? 0 : count + 1;
    if (count > MOST_DELIMITERS) return true;
  }
  return false;
}
