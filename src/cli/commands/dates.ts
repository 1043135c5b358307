import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { besideIn, describeBounds, edtfLine, outermost, parseIsoDay, type Calendar, type DateContext, type Provenance, type When } from '../../dates/index.ts';
import { explainDates, readDates, type Explained, type Rule } from '../../dates/every.ts';
import { languages } from '../../dates/languages/index.ts';
import { place, printable } from '../../text/index.ts';
import { calendarNamed } from '../calendar.ts';
import { CallError, defineCommand } from '../command.ts';
import { readInput } from '../input.ts';
import { refusedBecause, rulePath } from '../explain-dates.ts';
import type { Io } from '../io.ts';

export const dates = defineCommand({
  id: 'dates',
  summary: 'Find and read the dates in any text.',
  description: `Prints every date that stands in a text: where, its words, its reading as EDTF (ISO 8601-2) and in plain words. What looks like a date and cannot be read is printed with the reason. Each argument is a file, or where there is no such file, the text itself; without arguments the text comes from standard input.

With \`--jsonl\` each line of standard input is an object \`{"text", "reference"}\`, and each line of output the array of its dates: \`{"start", "end", "text", "edtf", "from", "to"}\`, in UTF-16 offsets and inclusive ISO days, null where open or unknown. With \`--edtf --jsonl\` each line is \`{"edtf"}\`, and the answer its level and days, or the error.

With \`--explain\` each date is followed by the rules that read it, from the whole to its parts, and by the words that a part which is not written there was taken from; numbers and months that are no dates are listed too, with the reason. With \`--json\` as well, rules are identifiers in \`rule\`, and what is no date has \`"kind": "refused"\`.`,
  arguments: '[FILE|TEXT…]',
  least: 0,
  options: {
    reference: { type: 'string', value: 'DATE', summary: 'The day the text was written (2024-03-14): what "last year" is told from.' },
    language: { type: 'string', value: 'LANG', choices: languages.map(({ id }) => id), summary: 'The language of the text, where it should not be found from it.' },
    order: { type: 'string', value: 'ORDER', choices: ['dmy', 'mdy', 'ymd'], summary: 'The order of dates in figures, where it should not be found from the text.' },
    calendar: { type: 'string', value: 'CALENDAR', summary: 'The calendar of dates that name none: julian-ru (Julian until Russia’s change), persian, islamic-civil …' },
    beside: { type: 'string', value: 'CALENDAR', summary: 'Show each date in this calendar too, beside the Gregorian.' },
    json: { type: 'boolean', summary: 'Print one JSON array: the whole readings.' },
    jsonl: { type: 'boolean', summary: 'Read JSON lines from standard input and answer line by line.' },
    edtf: { type: 'boolean', summary: 'With --jsonl: the lines hold EDTF strings.' },
    explain: { type: 'boolean', summary: 'Say of each date which rules read it and how each part of it was got; and of what looks like one, why it is none.' },
  },
  examples: [
    { line: 'annals dates "The fair ran from March to June 1922; it closed two years later."', says: 'Read the dates of a sentence.' },
    { line: 'annals dates "The shah left on 16 January 1979." --beside persian', says: 'Read a date, and show it in the Solar Hijri calendar too.' },
    { line: 'annals dates letter.txt --reference 1922-05-01 --explain', says: 'Read a letter of that day, and say how each date was read.' },
  ],
  async run({ positionals, values }, io) {
    const context: DateContext = {
      ...(values.reference !== undefined && { reference: checked(values.reference) }),
      ...(values.language !== undefined && { language: values.language }),
      ...(values.order !== undefined && { order: values.order as 'dmy' | 'mdy' | 'ymd' }),
      ...(values.calendar !== undefined && { calendar: calendarNamed('calendar', values.calendar).id }),
    };
    const beside = values.beside === undefined ? undefined : calendarNamed('beside', values.beside);
    if (values.jsonl) {
      for await (const line of linesOf(io)) io.out(`${values.edtf ? edtfLine(line) : answer(line, context, beside)}\n`);
      return 0;
    }
    if (values.edtf) throw new CallError('--edtf reads lines {"edtf": "…"} from standard input. Give it with --jsonl.');
    const texts = positionals.length > 0 ? await Promise.all(positionals.map((given) => textOf(given, io))) : [await all(io)];
    const multiple = texts.length > 1;
    const found = texts.map((text): Found[] => (values.explain ? explainDates(text, context) : readDates(text, context).map((when) => ({ kind: 'date', when }))));
    if (values.json) {
      io.out(`${JSON.stringify(texts.flatMap((text, n) => found[n]!.map((each) => ({ ...inJson(text, each, beside), ...(multiple && { source: positionals[n] }) }))), null, 2)}\n`);
      return 0;
    }
    for (const [n, text] of texts.entries()) {
      if (multiple) io.out(`${n > 0 ? '\n' : ''}${positionals[n]}\n`);
      for (const each of found[n]!) io.out(lines(text, each, beside).map((line) => `${line}\n`).join(''));
      if (!found[n]!.some(({ kind }) => kind === 'date')) io.err('No dates.\n');
    }
    return 0;
  },
});

function checked(reference: string): string {
  if (parseIsoDay(reference) === undefined) throw new CallError(`--reference "${reference}" is no day. Write it as 2024-03-14.`);
  return reference;
}

/** The facts of one reading that `--jsonl` promises. */
function facts(text: string, when: When, beside: Calendar | undefined): object {
  const { start, end } = when.at;
  const words = { start, end, text: text.slice(start, end) };
  return when.kind === 'read' ? { ...words, edtf: when.edtf, ...outermost(when.bounds), ...(beside && { beside: besideIn(when, beside) ?? null }) } : { ...words, edtf: null, from: null, to: null, why: when.why };
}

function answer(line: string, context: DateContext, beside: Calendar | undefined): string {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'the line is not JSON; expected {"text": "…", "reference": "2024-03-14"}' });
  }
  const { text, reference, language } = (typeof asked === 'object' && asked !== null ? asked : {}) as Record<string, unknown>;
  if (typeof text !== 'string') return JSON.stringify({ error: 'expected an object with a string "text"' });
  const here = { ...context, ...(typeof reference === 'string' && { reference }), ...(typeof language === 'string' && { language }) };
  return JSON.stringify(readDates(text, here).map((when) => facts(text, when, beside)));
}

/** A date, with the rules that read it where they are asked for, or what is none. */
type Found = Explained | { readonly kind: 'date'; readonly when: When; readonly rule?: Rule };

/** All of a reading, or of what is no date, for programs. */
function inJson(text: string, found: Found, beside: Calendar | undefined): object {
  if (found.kind === 'date') return { ...facts(text, found.when, beside), ...found.when, ...(found.rule && { rule: found.rule }) };
  const { at, why, by } = found;
  return { ...at, text: text.slice(at.start, at.end), edtf: null, from: null, to: null, kind: 'refused', at, why: refusedBecause(text, found), rule: why, ...(by && { by }) };
}

/** One reading for people. */
function lines(text: string, found: Found, beside: Calendar | undefined): string[] {
  const at = found.kind === 'date' ? found.when.at : found.at;
  const { line, column } = place(text, at.start);
  const words = printable(text.slice(at.start, at.end).replaceAll(/\s+/g, ' '));
  const head = `${line}:${column}  ${words}`;
  if (found.kind === 'refused') return [`${head}  no date: ${refusedBecause(text, found)}`];
  const { when, rule } = found;
  const path = rule ? rulePath(text, rule).map((step) => `    ${step}`) : [];
  if (when.kind === 'unread') return [`${head}  not read: ${when.why}${when.nearest !== undefined ? ` (nearest: ${when.nearest})` : ''}`, ...path];
  const more = [
    ...(beside ? [besideIn(when, beside) ?? `not in reach of the calendar ${beside.id}`] : []),
    ...(when.original ? [`${when.original.text} (${when.original.calendar})`] : []),
    ...(when.also ?? []).map(({ edtf, why }) => `or ${edtf}: ${why}`),
    ...(when.doubt !== undefined ? [when.doubt] : []),
    ...(rule ? when.provenance.map((each) => origin(text, each)) : []),
  ];
  return [`${head}  ${when.edtf}  ${describeBounds(when)}`, ...path, ...more.map((note) => `    ${note}`)];
}

/** How a part that is not written there was got: from which words, and where they stand. */
function origin(text: string, { part, how, why, anchor, anchorIn }: Provenance): string {
  const { line, column } = place(text, anchor?.start ?? 0);
  const words = anchor && anchorIn === 'text' ? ` (“${printable(text.slice(anchor.start, anchor.end))}”, ${line}:${column})` : '';
  return `${part} ${how}${why !== undefined ? `: ${why}` : ''}${words}`;
}

/** A file's text, or the argument itself where there is no such file. */
async function textOf(given: string, io: Io): Promise<string> {
  const info = given.length < 1000 && !given.includes('\n') ? await stat(resolve(io.cwd, given)).catch(() => undefined) : undefined;
  if (!info && /^[^\s]+\.[a-z]{2,5}$/i.test(given)) await readInput(given, io);
  return info ? new TextDecoder().decode((await readInput(given, io)).bytes) : given;
}

async function all(io: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of io.stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** Lines of standard input, each as soon as it is whole; empty ones are left out. */
async function* linesOf(io: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of io.stdin) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part.trim() !== '') yield part;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}
