import type { Account } from '../../account/account.ts';
import { defineCommand } from '../command.ts';
import type { Io } from '../io.ts';
import { confidentOption, lensOption, wordsOf } from '../lens.ts';

export const read = defineCommand({
  id: 'read',
  summary: 'Print what a chronology says: its entries, their dates and where each was read.',
  description: `Reads each file as its author laid it out and prints a table: line, date as written, date as ISO 8601-2 (EDTF), first words.
Below an entry stands what was not written there but inherited or assumed, and what is doubtful. Folders stand for the documents in them.

With \`--json\` it prints one JSON object a file, JSON Lines where there are several: every entry with its exact place
(UTF-16 offsets), its four bounds and the dates its text mentions.

A document that is no chronology gives no entries and says why. Problems of the file itself are named on standard error, and the
rest is still read.`,
  arguments: 'FILE…',
  least: 1,
  options: {
    json: { type: 'boolean', summary: 'Print JSON for programs.' },
    explain: { type: 'boolean', summary: 'Say of each entry what its date may mean, and which times its text names.' },
    lens: lensOption,
    confident: confidentOption,
    strict: { type: 'boolean', summary: 'End with 1 where a file holds no chronology.' },
  },
  examples: [
    { line: 'annals read timeline.md', says: 'prints a table' },
    { line: 'annals read --explain timeline.md', says: 'says how each date was read' },
    { line: 'annals read docs/ --json', says: 'prints every document of a folder as JSON Lines' },
  ],
  run: async ({ positionals, values }, io) => {
    const { eachAccount } = await import('../accounts.ts');
    const print = values.json ? await jsonPrinter() : await tablePrinter(io, values.explain ?? false);
    const words = await wordsOf(values.lens, io);
    let without = 0;
    const whole = await eachAccount(positionals, io, async (account) => {
      if (account.entries.length === 0) without++;
      io.out(await print(account));
      if (account.problems.length === 0) return;
      const { findingsForPeople, problemFindings } = await import('../../check/index.ts');
      for (const line of findingsForPeople(account.source, problemFindings(account))) io.err(`${line}\n`);
    }, { timesOnly: !values.json, confident: values.confident ?? false, ...(words && { words }) });
    if (!whole) return 2;
    return values.strict && without > 0 ? 1 : 0;
  },
});

type Printer = (account: Account) => string | Promise<string>;

async function jsonPrinter(): Promise<Printer> {
  const { annalsJson } = await import('../../write/annals-json.ts');
  return (account) => `${JSON.stringify(annalsJson(account))}\n`;
}

async function tablePrinter(io: Io, explain: boolean): Promise<Printer> {
  const [{ accountTable }, { measureFor }, { inkFor }] = await Promise.all([import('../table.ts'), import('../text.ts'), import('../colour.ts')]);
  let told = 0;
  return async (account) => {
    const lines = accountTable(account, { ink: inkFor(io.colour), measure: await measureFor(account.source.text), columns: io.columns, explain });
    return `${told++ > 0 ? '\n' : ''}${lines.join('\n')}\n`;
  };
}
