/** Roman numerals. */
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

const IS_ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Value of a Roman numeral; 0 where it is none. */
export function roman(word: string): number {
  if (!IS_ROMAN.test(word)) return 0;
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const here = ROMAN[word[i]!]!;
    value += here < (ROMAN[word[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

/** The numeral that a word is, or begins with where one of these suffixes follows it ("XIXe"). */
export function romanWord(text: string, at: number, end: number, suffixes?: ReadonlySet<string>): { value: number; e: number } | undefined {
  let e = at;
  while (e < end && ROMAN[text[e]!]) e++;
  const value = e > at && e - at < 16 && (e === end || suffixes?.has(text.slice(e, end).toLowerCase())) ? roman(text.slice(at, e)) : 0;
  return value ? { value, e } : undefined;
}
