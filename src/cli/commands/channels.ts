import { defineCommand } from '../command.ts';
import { confidentOption, lensOption, wordsOf } from '../lens.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const channels = defineCommand({
  id: 'channels',
  summary: 'List who dealt with whom, directly or through whom, and when.',
  description: 'Lists talks, meetings, agreements and exchanges between actors: who, through whom, whether in secret. With --between only those of two actors, or of those who act for them. Where the text leaves a side unsaid, the row says that it is doubtful.',
  arguments: 'FILE…',
  least: 1,
  options: {
    between: { type: 'string', value: 'A,B', summary: 'Only dealings between these two, parted by a comma.' },
    through: { type: 'string', value: 'ACTOR', summary: 'Only dealings through this go-between.' },
    lens: lensOption,
    confident: confidentOption,
    json: { type: 'boolean', summary: 'Print JSON Lines, one dealing a line.' }, ...readingOptions,
  },
  examples: [{ line: 'annals channels timeline.md --between "United States,Iran"', says: 'how the two spoke with each other' }],
  run: async ({ positionals, values }, io) => {
    const [{ eachAccount }, { dealings }, { printRows }] = await Promise.all([import('../accounts.ts'), import('../../ask/index.ts'), import('../ledger.ts')]);
    const [a, b] = (values.between ?? '').split(',').map((name) => name.trim());
    const words = await wordsOf(values.lens, io);
    const whole = await eachAccount(positionals, io, (account) =>
      printRows(io, account, dealings(account, { ...(a && { a }), ...(b && { b }), ...(values.through !== undefined && { through: values.through }) }), [{ title: 'line', cell: (row) => String(row.line) }, { title: 'date', cell: (row) => row.edtf ?? '' }, { title: 'how', cell: (row) => `${row.mode}${row.secret ? ', secret' : ''}` }, { title: 'who', cell: (row) => row.who.join(', ') }, { title: 'through', cell: (row) => row.through.join(', ') }, { title: 'words', cell: (row) => row.words + (row.doubt ? ` (doubtful: ${row.doubt})` : '') }], values.json ?? false, 'No dealings are told of.'), { ...(words && { words }), confident: values.confident ?? false, reading: await readingOf(values) });
    return whole ? 0 : 2;
  },
});
