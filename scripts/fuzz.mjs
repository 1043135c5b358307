/**
 * Throws broken documents of every format at the reader: bytes of the examples, of the fixtures and (where it is there) of
 * the shared corpus, changed at random, and documents put together from pieces. Nothing may crash, hang or lie about its place.
 *
 *   node scripts/fuzz.mjs [--inputs 2000] [--seed 1] [--format html]     after npm run build
 *
 * At night: npm run fuzz:nightly (200,000 inputs, some two hours of one core).
 * Deterministic: the same seed makes the same inputs. What fails is written to fuzz-failures/ and named with its seed.
 * The last line is "N passed, N failed".
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, format: { type: 'string' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const { readAccount } = await import(join(root, 'dist/account/index.js'));
const { formats } = await import(join(root, 'dist/read/formats.js'));
const { UnreadableDocument } = await import(join(root, 'dist/read/decode.js'));

/** Milliseconds of processor time (a busy machine is no fault): longer for one small input is a hang. */
const LIMIT = 5000;

/** Mulberry32: small, seeded, good enough to choose with. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const extensions = new Set(formats.flatMap((format) => format.extensions));
const seeds = ['examples', 'test/formats/fixtures', '../shared/corpus/raw']
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => statSync(path).isFile() && extensions.has(extname(path).slice(1)))
  .filter((path) => values.format === undefined || formats.find(({ id }) => id === values.format)?.extensions.includes(extname(path).slice(1)))
  .map((path) => ({ ending: extname(path), bytes: new Uint8Array(readFileSync(path)) }));

/** Pieces that formats are made of, and what has broken readers before. */
const PIECES = [
  '\0', '\r', '\n', '\r\n', '\t', ' ', '"', "'", '""', '<', '>', '</', '<!--', '-->', '<table>', '<td rowspan=9999 colspan=9999>', '</table>', '<dl><dt>', '<b>', '&amp;', '&', '&#x110000;', '{', '}', '[', ']', '{{', '}}', '{|', '|}', '|-', '||', '[[', ']]', '---\n', '+++\n', '===\n', '* ', '- ', '# ', '> ', '```\n', '~~~', '\\', '\\u{', '\\par ', '{\\*', ':', '::', ';', ',', '/', '..', '~', '?', '%', 'X', '1921', '4 May 1921', '1921-05-04', '1921/1932', '99999999999', '-0', '00/00/0000', 'c. 1810', '\u202e', '\ufeff', '\ud800', '\u00a0', '年', '٣', '１９２１', 'BEGIN:VEVENT', 'END:VEVENT', 'DTSTART:', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '<p>'.repeat(40), '('.repeat(60), '[['.repeat(50), '*'.repeat(80), '1921 – '.repeat(20),
].map((piece) => new TextEncoder().encode(piece));

function mutated(random) {
  const from = seeds[random(seeds.length)];
  let bytes = from.bytes;
  if (bytes.length > 6000) {
    const start = random(bytes.length - 6000);
    bytes = /^\.(docx|odt|xlsx|ods|epub|pdf)$/.test(from.ending) ? bytes : bytes.slice(random(3) === 0 ? 0 : start, start + 6000);
  }
  for (let left = 1 + random(8); left > 0; left--) bytes = change(bytes, random);
  const ending = random(12) === 0 ? seeds[random(seeds.length)].ending : from.ending;
  return { bytes, ending };
}

function change(bytes, random) {
  const at = random(bytes.length + 1);
  const length = random(3) === 0 ? random(400) : random(12);
  switch (random(6)) {
    case 0: return joined(bytes.slice(0, at), bytes.slice(at + length));
    case 1: return joined(bytes.slice(0, at), Uint8Array.from({ length: 1 + random(6) }, () => random(256)), bytes.slice(at));
    case 2: return joined(bytes.slice(0, at), PIECES[random(PIECES.length)], bytes.slice(at));
    case 3: return joined(bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at));
    case 4: return bytes.map((byte, index) => (index === at ? byte ^ (1 << random(8)) : byte));
    default: return random(4) === 0 ? bytes.slice(0, at) : joined(bytes.slice(0, at), bytes.slice(at, at + length).toReversed(), bytes.slice(at + length));
  }
}

/** A document of nothing but pieces. */
const grown = (random) => ({ bytes: joined(...Array.from({ length: 5 + random(150) }, () => PIECES[random(PIECES.length)])), ending: seeds[random(seeds.length)].ending });

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Markdown shows U+0000 as U+FFFD. */
const plainOf = (text) => text.replaceAll('\0', '\ufffd');

/** Letters and digits without the marks among them: a label may have tags and asterisks inside, and a template pads with noughts. */
const bare = (text) => text.replace(/<[^<>]*>?/g, '').replace(/[^\p{L}\p{N}]+/gu, '');

/** What is wrong with what was read; undefined where nothing is. */
function fault({ source, entries, why, flow }) {
  const { text } = source;
  const inText = ({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
  if (entries.length === 0 && !why?.startsWith('no chronology: ')) return 'no entries and no reason';
  for (const entry of entries) {
    if (!inText(entry.at) || !inText(entry.label)) return `${entry.id} is not in the text`;
    const there = text.slice(entry.label.start, entry.label.end);
    const plain = bare(there);
    if (!(entry.labelText.match(/\p{N}+/gu) ?? []).every((part) => there.includes(part) || plain.includes(part) || plain.replaceAll('0', '').includes(part.replaceAll('0', '')) || there.match(/\p{N}+/gu)?.some((word) => Number(word) === Number(part)))) return `${entry.id}: "${entry.labelText}" is not at its place, "${there}"`;
    for (const run of entry.text.runs) {
      if (!inText(run.at)) return `${entry.id}: a run is not in the text`;
      if (run.kind === 'text' && run.text.trim() !== '' && run.text.length === run.at.end - run.at.start && plainOf(text.slice(run.at.start, run.at.end)) !== plainOf(run.text)) return `${entry.id}: the run "${run.text}" stands where "${text.slice(run.at.start, run.at.end)}" is`;
    }
    for (const mention of entry.mentions) if (!inText(mention.at)) return `${entry.id}: a mention is not in the text`;
  }
  if (new Set(entries.map(({ id }) => id)).size !== entries.length) return 'two entries have one id';
  return Array.isArray(flow) ? undefined : 'no flow';
}

let failed = 0;
let slowest = { took: 0, name: '' };
const inputs = Number(values.inputs);
for (let number = 0; number < inputs; number++) {
  const seed = Number(values.seed) * 1_000_003 + number;
  const random = randomFrom(seed);
  const { bytes, ending } = random(6) === 0 ? grown(random) : mutated(random);
  const started = process.cpuUsage();
  let wrong;
  try {
    wrong = fault(await readAccount(bytes, { path: `fuzz${ending}` }));
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) wrong = error?.stack ?? String(error);
  }
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  if (took > slowest.took) slowest = { took, name: `${seed}${ending}` };
  if (took > LIMIT) wrong ??= `it took ${Math.round(took)} ms`;
  if (wrong === undefined) continue;
  failed++;
  mkdirSync(join(root, 'fuzz-failures'), { recursive: true });
  writeFileSync(join(root, 'fuzz-failures', `${seed}${ending}`), bytes);
  console.log(`fuzz-failures/${seed}${ending}: ${wrong.split('\n').slice(0, 3).join(' ')}`);
}
console.log(`slowest ${Math.round(slowest.took)} ms of processor time: ${slowest.name}`);
console.log(`${inputs - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
