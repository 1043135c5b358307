/** How files of common kinds begin, and what they are, for people. */
const BEGINNINGS: readonly (readonly [bytes: string, kind: string])[] = [
  ['\u0089PNG', 'it is a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'it is a JPEG picture'],
  ['GIF8', 'it is a GIF picture'],
  ['\u001f\u008b', 'it is a gzip archive'],
  ['7z\u00bc\u00af', 'it is a 7-Zip archive'],
  ['SQLite format 3', 'it is an SQLite database'],
  ['\u007fELF', 'it is a program'],
  ['MZ', 'it is a program'],
  ['ID3', 'it is a sound'],
  ['OggS', 'it is a sound or a film'],
  ['RIFF', 'it is a picture, a sound or a film'],
];

/** What a file is by its first bytes; undefined where they are none of a kind we know. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return BEGINNINGS.find(([start]) => head.startsWith(start))?.[1];
}
