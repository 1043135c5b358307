/** The forms of words in a table: 'пят(ый,ого,ом)' is пятый, пятого, пятом; what has ё is also written with е. */
export const inflected = (words: string): string =>
  (words.includes('ё') ? `${words}|${words.replaceAll('ё', 'е')}` : words).replace(/([^|(]+)\(([^)?]+)\)/g, (_, stem: string, endings: string) => endings.split(',').map((ending) => stem + ending).join('|'));
