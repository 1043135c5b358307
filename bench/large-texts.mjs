/** Chronologies of any length in our own words, the same for the same seed: what the benches of long and many files read. */
import { closeSync, openSync, writeSync } from 'node:fs';

const WORDS = 'the mill grinds its wheel turns miller pays crowns town builds bridge river floods weir breaks council lends money harvest fails'.split(' ');
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Numbers below a bound, from a seed (Park and Miller's generator). */
export function randomFrom(seed) {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

const two = (number) => String(number).padStart(2, '0');

function maker(seed) {
  const random = randomFrom(seed);
  const sentence = (most) => `The ${Array.from({ length: 4 + random(most) }, () => WORDS[random(WORDS.length)]).join(' ')}.`;
  const day = () => 1 + random(28);
  return {
    random,
    /** "**4 May 1921:** The mill …", a heading for each of many years. */
    markdown: (number, of) => {
      const year = 1000 + Math.floor((number / of) * 1000);
      const before = 1000 + Math.floor(((number - 1) / of) * 1000);
      return `${number === 0 || year !== before ? `## Year ${year}\n\n` : ''}**${day()} ${MONTHS[random(12)]} ${year}:** ${sentence(12)} ${sentence(12)}\n\n`;
    },
    /** "- 4 May 1921: The mill …" */
    bullets: (number, of) => `- ${day()} ${MONTHS[random(12)]} ${1000 + Math.floor((number / of) * 1000)}: ${sentence(12)}\n`,
    /** A year as a heading, days below: "- 4 May: The mill …" */
    days: (number, of) => {
      const [year, before] = [number, number - 1].map((one) => 1000 + Math.floor((one / of) * 1000));
      return `${number === 0 || year !== before ? `\n## ${year}\n\n` : ''}- ${day()} ${MONTHS[random(12)]}: ${sentence(12)}\n`;
    },
    csv: (number, of) => `${1000 + Math.floor((number / of) * 1000)}-${two(1 + random(12))}-${two(day())},The ${WORDS[random(WORDS.length)]} of ${number},${sentence(12)},${random(5) === 0 ? `"the mill, and the ${WORDS[random(WORDS.length)]}"` : 'the town'}\n`,
    small: (number) => `# Mill ${number}\n\n${Array.from({ length: 3 + random(6) }, (_, index) => `**${day()} ${MONTHS[random(12)]} ${1700 + index * 7 + random(7)}:** ${sentence(12)} ${sentence(12)}\n`).join('\n')}`,
  };
}

const HEADS = { markdown: '# A chronology of the mill\n\n', bullets: '# A chronology of the mill\n\n', days: '# A chronology of the mill\n', csv: 'Date,Title,Text,Place\n' };

/** About how long one entry of a kind is, in bytes: so many entries make so many bytes. */
const LENGTHS = { markdown: 150, bullets: 81, days: 76, csv: 107 };

/** Writes a chronology of about so many bytes. @param kind "markdown", "bullets", "days" or "csv" @returns How many entries it has. */
export function writeLarge(path, kind, bytes, seed) {
  const of = Math.round(bytes / LENGTHS[kind]);
  const one = maker(seed)[kind];
  const file = openSync(path, 'w');
  let piece = HEADS[kind];
  for (let number = 0; number < of; number++) {
    piece += one(number, of);
    if (piece.length < 1_000_000) continue;
    writeSync(file, piece);
    piece = '';
  }
  writeSync(file, piece);
  closeSync(file);
  return of;
}

/** A small chronology: some 700 bytes. */
export const smallOf = (seed) => {
  const { small } = maker(seed);
  return small;
};
