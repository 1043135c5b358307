/**
 * Speed of the reader of dates, as ratios: beside other readers on prose, all in one process and in turn, so that what else the
 * machine does falls on all; and on hostile texts beside prose. Time is the processor's. Needs `npm run build`.
 *
 *   node bench/dates.mjs [--rounds 15] [--megabytes 10] [--peers-only | --hostile-only | --memory-only]
 *
 * Last lines: `TOTAL dates speed <ratio to chrono> <the same with every language>`, `TOTAL dates hostile <worst ratio to
 * prose> growth <worst ratio of time per byte to that of a tenth of the text> dense <worst ratio to prose of what a date costs>`
 * and `TOTAL dates memory <heap after 100,000 texts as a ratio to that after 10,000>`.
 * Exit status 1 where a limit is broken: 1 and 0.5 times chrono at least, 2 times prose at most, growth 3 at most (memory's
 * share in it is the machine's), memory 1.1 at most.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import compromiseDates from 'compromise-dates';
import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import * as english from '../dist/dates/index.js';
import * as every from '../dist/dates/every.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, megabytes: { type: 'string', default: '10' }, 'peers-only': { type: 'boolean' }, 'hostile-only': { type: 'boolean' }, 'memory-only': { type: 'boolean' } } });
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The war narratives of ../shared; where they are absent, our own examples. */
function prose() {
  const set = at('../shared/dates/sets/wikiwars-dev.jsonl');
  if (existsSync(set)) return readFileSync(set, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text);
  console.log('../shared is absent: the examples of this repository are read instead of WikiWars');
  return readdirSync(at('examples')).filter((name) => name.endsWith('.md')).map((name) => readFileSync(at(`examples/${name}`), 'utf8'));
}

let sink = 0; // what is not used may be optimised away

/** Milliseconds of processor time. */
function cpu(work) {
  const before = process.cpuUsage();
  sink += work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1];
const bytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const reference = new Date('2024-05-01T12:00:00Z');
let failed = false;

function besidePeers() {
  nlp.plugin(compromiseDates);
  const texts = prose();
  // The slow ones read every tenth or fortieth paragraph by itself, which favours them: they take longer per byte on long texts.
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((text) => text.trim() !== '');
  const every10th = paragraphs.filter((_, i) => i % 10 === 0);
  const every40th = paragraphs.filter((_, i) => i % 40 === 0);
  const readers = [
    { name: 'annals, English', read: (text) => english.readDates(text, { reference: '2024-05-01', language: 'en' }).length, texts },
    { name: 'annals, every language', read: (text) => every.readDates(text, { reference: '2024-05-01' }).length, texts },
    { name: 'chrono-node', read: (text) => chrono.parse(text, reference).length, texts },
    { name: 'compromise-dates', read: (text) => nlp(text).dates().json().length, texts: every10th, most: 2 },
    { name: 'recognizers-text', read: (text) => recognizeDateTime(text, Culture.English, undefined, reference).length, texts: every40th, most: 2 },
  ];
  const times = readers.map(() => []);
  const rounds = Number(values.rounds);
  for (let round = -1; round < rounds; round++) { // the first is to warm up
    for (const [i, reader] of readers.entries()) {
      if (round >= (reader.most ?? rounds)) continue;
      const time = cpu(() => reader.texts.reduce((sum, text) => sum + reader.read(text), 0));
      if (round >= 0) times[i].push(time);
    }
  }
  const speeds = times.map((all, i) => bytes(readers[i].texts) / 1e6 / (median(all) / 1000));
  const chronoSpeed = speeds[readers.findIndex(({ name }) => name === 'chrono-node')];
  console.log(`\nprose, ${texts.length} texts, ${(bytes(texts) / 1e6).toFixed(2)} MB, median of ${rounds} rounds in turn\n`);
  for (const [i, { name }] of readers.entries()) console.log(`${name.padEnd(24)} ${speeds[i].toFixed(2).padStart(8)} MB/s  ${(speeds[i] / chronoSpeed).toFixed(2).padStart(6)} × chrono`);
  const [one, all] = [speeds[0] / chronoSpeed, speeds[1] / chronoSpeed];
  if (one < 1 || all < 0.5) failed = true;
  return `TOTAL dates speed ${one.toFixed(2)} ${all.toFixed(2)}`;
}

/** Milliseconds per byte, and the dates that were found. */
function reading(text) {
  let dates = 0;
  const once = () => cpu(() => (dates = english.readDates(text, { reference: '2024-05-01', language: 'en' }).length));
  const time = Math.min(once(), once()); // what else the machine does only adds
  return { perByte: time / Buffer.byteLength(text), dates, perDate: dates > 0 ? (time * 1e6) / dates : undefined };
}
const perByte = (text) => reading(text).perByte;

function hostile() {
  const size = Number(values.megabytes) * 1e6;
  const fill = (piece) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const words = prose().join('\n\n');
  // Held to prose: nothing here is a date, or all but nothing.
  const empty = {
    'one line of prose': fill(words.replaceAll(/\s+/g, ' ')),
    'May May May': fill('May '),
    'early early early': fill('early '),
    'of the of the': fill('of the '),
    'digits': fill('1234567890'),
    'dashes': fill('–-'),
    'open brackets': fill('(['),
    'one word': fill('a'),
    'letters of all kinds': fill('年月日мая٣۱ '),
    'blank lines': fill('\n'),
    'blanks': fill(' '),
  };
  // Dates or near-dates without a word between them: they may cost what dates cost in prose, and no more per byte in a longer text.
  const dense = {
    'digits and blanks': fill('12 '),
    'years': fill('1984 '),
    'digits and dots': fill('1.2.'),
    'years and dashes': fill('1984-'),
    'commas': fill('1,'),
    'slashes': fill('1/2/'),
    'from from from': fill('from 3 to '),
    'days': fill('3 May 1998, '),
    'years in words': fill('in 1984 '),
    'a label and its line': `1984: ${fill('in May, ')}`,
    'brackets and days': fill('3 May (16 May '),
  };
  const plain = fill(words);
  perByte(plain); // to warm up
  console.log(`\nhostile texts of ${size / 1e6} MB: time per byte beside prose, and beside a tenth of the text; dates, and time per date\n`);
  let [worst, growth, perDateWorst] = [0, 0, 0];
  let base = { perByte: 0, perDate: 0 };
  for (const [i, [name, text]] of [...Object.entries(empty), ...Object.entries(dense)].entries()) {
    if (i % 4 === 0) { base = reading(plain); console.log(`${'(prose)'.padEnd(24)} ${'1.00'.padStart(6)}         ${' '.repeat(16)} ${String(base.dates).padStart(9)} dates ${base.perDate.toFixed(0).padStart(6)} ns each`); }
    perByte(text.slice(0, text.length / 20)); // to warm up
    const tenth = perByte(text.slice(0, text.length / 10));
    const { perByte: whole, dates, perDate } = reading(text);
    if (name in empty) worst = Math.max(worst, whole / base.perByte);
    else if (dates > 9) perDateWorst = Math.max(perDateWorst, perDate / base.perDate);
    growth = Math.max(growth, whole / tenth);
    console.log(`${name.padEnd(24)} ${(whole / base.perByte).toFixed(2).padStart(6)} × prose ${(whole / tenth).toFixed(2).padStart(6)} × a tenth ${dates > 9 ? `${String(dates).padStart(9)} dates ${perDate.toFixed(0).padStart(6)} ns each` : ''}${name in empty ? '' : '   (dense)'}`);
  }
  if (worst > 2 || growth > 3) failed = true;
  return `TOTAL dates hostile ${worst.toFixed(2)} growth ${growth.toFixed(2)} dense ${perDateWorst.toFixed(2)}`;
}

/** Megabytes on the heap after reading the texts from one number to another. */
function heap(from, to) {
  for (let n = from; n < to; n++) sink += every.readDates(`In ${1500 + (n % 500)} the ${n}th mill burned on ${1 + (n % 28)} May; it was rebuilt three years later, in word${n}.`, { reference: '2024-05-01' }).length;
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

/** What is left on the heap after many texts, each another: nothing of them may stay. In its own process, which can be told to collect. */
function memory() {
  if (!globalThis.gc) {
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--memory-only'], { encoding: 'utf8' });
    const lines = stdout.trimEnd().split('\n');
    console.log(lines.slice(0, -1).join('\n') || stderr);
    const total = lines.at(-1) ?? '';
    if (!(Number(total.split(' ').at(-1)) <= 1.1)) failed = true;
    return total;
  }
  const [few, many] = [heap(0, 10_000), heap(10_000, 100_000)];
  console.log(`\nheap after 10,000 texts ${few.toFixed(2)} MB, after 100,000 ${many.toFixed(2)} MB\n`);
  return `TOTAL dates memory ${(many / few).toFixed(2)}`;
}

const totals = [];
const only = ['peers-only', 'hostile-only', 'memory-only'].find((name) => values[name]);
if (!only || only === 'peers-only') totals.push(besidePeers());
if (!only || only === 'hostile-only') totals.push(hostile());
if (!only || only === 'memory-only') totals.push(memory());
console.log(`\n${totals.join('\n')}`);
if (sink < 0) console.log(sink);
process.exitCode = failed ? 1 : 0;
