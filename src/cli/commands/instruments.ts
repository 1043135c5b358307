import { defineCommand } from '../command.ts';
import { confidentOption, lensOption, wordsOf } from '../lens.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const instruments = defineCommand({
  id: 'instruments',
  summary: 'List treaties, agreements, resolutions and policies: when agreed, left, replaced, ended.',
  description: 'Lists what became of each agreement, resolution and policy that the files tell of, with the date and the words. With a name, only that one, also by its abbreviation; sanctions and bans too.',
  arguments: 'FILE…',
  least: 1,
  options: { name: { type: 'string', value: 'NAME', summary: 'Only the instrument of this name.' }, lens: lensOption, confident: confidentOption, json: { type: 'boolean', summary: 'Print JSON Lines, one turn a line.' }, ...readingOptions },
  examples: [{ line: 'annals instruments timeline.md --name JCPOA', says: 'when it was agreed, and when left' }],
  run: async ({ positionals, values }, io) => {
    const [{ eachAccount }, { turns }, { printRows }] = await Promise.all([import('../accounts.ts'), import('../../ask/index.ts'), import('../ledger.ts')]);
    const words = await wordsOf(values.lens, io);
    const whole = await eachAccount(positionals, io, (account) =>
      printRows(io, account, turns(account, values.name === undefined ? {} : { name: values.name }), [{ title: 'line', cell: (row) => String(row.line) }, { title: 'date', cell: (row) => row.edtf }, { title: 'instrument', most: 50, cell: (row) => row.instrument }, { title: 'what', cell: (row) => row.what + (row.contested ? ' (contested)' : '') }, { title: 'by', cell: (row) => row.by ?? '' }, { title: 'words', cell: (row) => row.words }], values.json ?? false, 'Nothing of the kind is told of.'), { ...(words && { words }), confident: values.confident ?? false, reading: await readingOf(values) });
    return whole ? 0 : 2;
  },
});
