import { availableParallelism } from 'node:os';
import { CallError, defineCommand } from '../command.ts';
import { confidentOption, lensOption } from '../lens.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const read = defineCommand({
  id: 'read',
  summary: 'Print what a chronology says: its entries, their dates and where each was read.',
  description: `Reads each file as its author laid it out and prints a table: line, date as written, date as ISO 8601-2 (EDTF), first words.
Below an entry stands what was not written there but inherited or assumed, and what is doubtful. Folders stand for the documents in them.

The layout is found, not configured: \`--explain\` says which were considered in which part of the document, how many of their
places fit, which are entries and why the others are none, and what was left out. Where that is wrong, \`--layout\` and the options
beside it, or front matter, say how to read: \`annals: {layout: table, order: dmy, language: fr, calendar: julian, reference: 2024-03-14}\`
(in HTML \`<meta name="annals:layout" content="table">\`, in JSON and YAML a field \`annals\` at the top, in AsciiDoc
\`:annals-layout: table\`, in Org \`#+ANNALS_LAYOUT: table\`).

With \`--json\` it prints one JSON object a file, JSON Lines where there are several: every entry with its exact place
(UTF-16 offsets), its four bounds, the headings it stands under and the dates its text mentions; with \`--explain\` also how it was read. \`--jsonl\` says the same, always as lines.

Many documents are read at once, as many as the computer has cores, and printed in the order named, each as soon as it is ready;
what is printed is the same whatever \`--jobs\` is. A file that cannot be read costs one line on standard error and the exit code 2
at the end; the others are read. A terminal shows how far it is.

With \`--json --entries\` CSV and Markdown of any length are read in parts: neither the text nor what is read of it is held whole.

A document that is no chronology gives no entries and says why. Problems of the file itself are named on standard error, and the
rest is still read.`,
  arguments: 'FILE…',
  least: 1,
  options: {
    json: { type: 'boolean', summary: 'Print JSON for programs.' },
    jsonl: { type: 'boolean', summary: 'Print JSON Lines, one document a line, as soon as it is ready.' },
    entries: { type: 'boolean', summary: 'Only the entries: do not read what their texts name and tell, which is most of the work.' },
    jobs: { type: 'string', short: 'j', value: 'N', summary: 'How many documents to read at once; as many as there are cores, unless given.' },
    explain: { type: 'boolean', summary: 'Say which layouts were found and what was left out, and of each entry what its date may mean and which times its text names.' },
    beside: { type: 'string', value: 'CALENDAR', summary: 'Show each entry’s date in this calendar too, below it: julian, persian, islamic-civil, hebrew …' },
    lens: lensOption,
    confident: confidentOption,
    strict: { type: 'boolean', summary: 'End with 1 where a file holds no chronology.' },
    ...readingOptions,
  },
  examples: [
    { line: 'annals read timeline.md', says: 'prints a table' },
    { line: 'annals read --explain timeline.md', says: 'says how each date was read' },
    { line: 'annals read docs/ --json', says: 'prints every document of a folder as JSON Lines' },
    { line: 'annals read archive/ --jsonl --entries', says: 'prints the entries of many documents, quickly' },
  ],
  run: async ({ positionals, values }, io) => {
    const { printMany } = await import('../many.ts');
    const { whole, without } = await printMany(positionals, {
      cwd: io.cwd,
      json: values.json === true || values.jsonl === true,
      confident: values.confident ?? false,
      entriesOnly: values.entries ?? false,
      explain: values.explain ?? false,
      beside: values.beside,
      lens: values.lens,
      reading: await readingOf(values),
      colour: io.colour,
      columns: io.columns,
    }, values.jobs === undefined ? availableParallelism() : counted(values.jobs, '--jobs', 'documents'), io);
    if (!whole) return 2;
    return values.strict && without > 0 ? 1 : 0;
  },
});

/** A whole number from 1 that was given as a value. */
function counted(value: string, option: string, things: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new CallError(`"${option}" cannot be "${value}": it is a number of ${things}, from 1.`);
  return Number(value);
}
