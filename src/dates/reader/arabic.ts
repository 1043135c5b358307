/** Marks over and under letters, and the line that stretches a word. */
const MARKS = /[\u064b-\u0652\u0654\u0655\u0670\u0640]/g;
/** "And", "so", "in", "for", "as": one letter, written with the word that follows. */
const LED = /^[وفبلك]/;

/**
 * A word of Arabic script that is written with more than itself: with the word for "and" before it (وبعد), with marks over its
 * letters (ژوئیهٔ). `s` is where the word itself begins. Undefined for other scripts and where nothing is to be taken away.
 */
export function arabicWord(text: string, from: number, end: number): { s: number; word: string } | undefined {
  const c = text.charCodeAt(from);
  if (c < 0x620 || c > 0x6ff || end - from > 24) return undefined;
  const written = text.slice(from, end);
  const bare = written.replace(MARKS, '');
  return bare !== written ? { s: from, word: bare } : bare.length > 2 && LED.test(bare) ? { s: from + 1, word: bare.slice(1) } : undefined;
}
