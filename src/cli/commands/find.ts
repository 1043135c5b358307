import { CallError, defineCommand } from '../command.ts';
import { confidentOption, lensOption, wordsOf } from '../lens.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const find = defineCommand({
  id: 'find',
  summary: 'Find entries by words, actors, kinds of event, sums, dates and states.',
  description: `Finds the entries for which every term of the query holds. A term is a word, "words in quotation marks", or a field with a value:
actor:Oman who:Iran to:"United States" through:* type:CONSULT status:planned secret:yes place:Vienna instrument:JCPOA state:"ban on direct talks"
money>1e9 currency:USD quantity>=1000 unit:barrels on:2014 before:2014 after:2014-07 during:2014/2015 during:"JCPOA in force"
and Allen's relations: meets, met-by, overlaps, overlapped-by, starts, started-by, finishes, finished-by, contains, equals.
"-" before a term means not; OR stands between alternatives; terms about events (who, to, through, type, status, secret) hold of one and the same event.
Where dates leave it open the entry is found with "may".`,
  arguments: 'QUERY FILE…',
  least: 2,
  options: { lens: lensOption, confident: confidentOption, json: { type: 'boolean', summary: 'Print JSON Lines, one entry a line.' }, must: { type: 'boolean', summary: 'Leave out what only may fit.' }, ...readingOptions },
  examples: [{ line: 'annals find "actor:Oman type:CONSULT before:2024" timeline.md', says: 'talks in which Oman has a part, before 2024' }],
  run: async ({ positionals: [query = '', ...files], values }, io) => {
    const [{ eachAccount }, { find: search, parseQuery }, { printRows }] = await Promise.all([import('../accounts.ts'), import('../../ask/index.ts'), import('../ledger.ts')]);
    const parsed = parseQuery(query);
    if ('kind' in parsed) throw new CallError(`The query "${query}" is not understood at column ${parsed.column}: ${parsed.why}`);
    const words = await wordsOf(values.lens, io);
    const whole = await eachAccount(files, io, async (account) => {
      const rows = search(account, parsed);
      if ('kind' in rows) throw new CallError(`The query "${query}" is not understood at column ${rows.column}: ${rows.why}`);
      const shown = rows.filter(({ certainty }) => !values.must || certainty === 'must');
      const plain = shown.map(({ events, ...row }) => ({ ...row, events: events.map(({ type, who, toWhom, through, status, text }) => ({ type, who: who.map(({ canonical }) => canonical), toWhom: toWhom.map(({ canonical }) => canonical), through: through.map(({ canonical }) => canonical), status, words: text })) }));
      await printRows(io, account, plain, [{ title: '', cell: (row) => row.certainty }, { title: 'line', cell: (row) => String(row.line) }, { title: 'date', cell: (row) => row.label }, { title: 'words', cell: (row) => row.words }], values.json ?? false, 'Nothing is found.');
    }, { ...(words && { words }), confident: values.confident ?? false, reading: await readingOf(values) });
    return whole ? 0 : 2;
  },
});
