import { defineCommand } from '../command.ts';
import { confidentOption, lensOption, wordsOf } from '../lens.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const actors = defineCommand({
  id: 'actors',
  summary: 'List the actors: states, persons, bodies, groups, with all their names and entries.',
  description: 'Lists every actor that the files name, with all the names he goes by, why they were joined, and the lines of the entries that name him. What is joined on weak evidence is said to be doubtful.',
  arguments: 'FILE…',
  least: 1,
  options: { lens: lensOption, confident: confidentOption, json: { type: 'boolean', summary: 'Print JSON Lines, one actor a line.' }, ...readingOptions },
  examples: [{ line: 'annals actors timeline.md', says: 'who is in it' }],
  run: async ({ positionals, values }, io) => {
    const [{ eachAccount }, { actors: ledgerOf }, { printRows }] = await Promise.all([import('../accounts.ts'), import('../../ask/index.ts'), import('../ledger.ts')]);
    const words = await wordsOf(values.lens, io);
    const whole = await eachAccount(positionals, io, (account) =>
      printRows(io, account, ledgerOf(account), [{ title: 'actor', cell: (row) => row.canonical }, { title: 'kind', cell: (row) => row.actor }, { title: 'of', cell: (row) => row.of ?? '' }, { title: 'first', cell: (row) => row.first ?? '' }, { title: 'last', cell: (row) => row.last ?? '' }, { title: 'lines', cell: (row) => row.entries.join(' ') }, { title: 'names', cell: (row) => row.names.join(', ') + (row.doubt ? ` (doubtful: ${row.doubt})` : '') }], values.json ?? false, 'No actors are named.'), { ...(words && { words }), confident: values.confident ?? false, reading: await readingOf(values) });
    return whole ? 0 : 2;
  },
});
