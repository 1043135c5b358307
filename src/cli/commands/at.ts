import { CallError, defineCommand } from '../command.ts';
import { confidentOption, lensOption, wordsOf } from '../lens.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const at = defineCommand({
  id: 'at',
  summary: 'Say what was in force on a day: sanctions, agreements, bans, talks, channels, policies.',
  description: `Reads the files and says what was in force on a day, or on the days of a stretch ("2014", "2014-07/2015-01"), with the words that say so.
"must" is in force on every reading of the dates, "may" on some; what is not printed was not in force.
The day may also be given by --on; then all that is named besides are files.
A transition dated May 2018 has happened for certain from 31 May on, and perhaps from 1 May on.`,
  arguments: '[DATE] FILE…',
  least: 1,
  options: {
    on: { type: 'string', value: 'DATES', summary: 'The day, or the stretch of days: 2019-06-01, 2014, 2014-07/2015-01.' },
    lens: lensOption,
    confident: confidentOption,
    json: { type: 'boolean', summary: 'Print JSON Lines, one state a line.' },
    must: { type: 'boolean', summary: 'Leave out what only may be in force.' },
    ...readingOptions,
  },
  examples: [{ line: 'annals at 2019-06-01 timeline.md', says: 'what was in force on 1 June 2019' }, { line: 'annals at --on 2014-07/2015-01 timeline.md', says: 'what was in force at some time in these months' }],
  run: async ({ positionals, values }, io) => {
    const [date = '', ...files] = values.on === undefined ? positionals : [values.on, ...positionals];
    if (files.length === 0) throw new CallError(`"${date}" is one name; a day and a file are wanted. Write it as: annals at 2019-06-01 timeline.md, or annals at --on 2014/2015 timeline.md.`);
    const [{ eachAccount }, { statesAt, windowOf }, { printRows }] = await Promise.all([import('../accounts.ts'), import('../../ask/index.ts'), import('../ledger.ts')]);
    const window = windowOf(date);
    if (window?.from === undefined || window.to === undefined) throw new CallError(`"${date}" is no day and no stretch of days. Write it as 2019-06-01, 2019 or 2019-06/2020-01, before the files or after --on.`);
    const { from, to } = window;
    const words = await wordsOf(values.lens, io);
    const whole = await eachAccount(files, io, async (account) => {
      const { must, may } = statesAt(account, from, to);
      const rows = [...must.map((state) => ({ state, certainty: 'must' })), ...(values.must ? [] : may.map((state) => ({ state, certainty: 'may' })))].map(({ state, certainty }) => {
        const said = state.transitions.findLast(({ bounds }) => typeof bounds.earliestStart !== 'number' || bounds.earliestStart <= to) ?? state.transitions[0];
        const line = said ? account.source.text.slice(0, said.at.start).split('\n').length : 1;
        return {
          certainty, kind: state.kind, name: state.name, parties: [...state.parties, ...state.on].map(({ canonical }) => canonical), line, words: said ? account.source.text.slice(said.at.start, said.at.end) : '',
          transitions: state.transitions.map(({ type, edtf, implied, contested }) => ({ type, edtf, ...(implied && { implied }), ...(contested && { contested }) })),
        };
      });
      await printRows(io, account, rows, [{ title: '', cell: (row) => row.certainty }, { title: 'kind', cell: (row) => row.kind }, { title: 'what', most: 60, cell: (row) => row.name }, { title: 'since', cell: (row) => row.transitions.map(({ type, edtf }) => `${type} ${edtf}`).join(', ') }, { title: 'line', cell: (row) => String(row.line) }, { title: 'words', cell: (row) => row.words }], values.json ?? false, 'Nothing that the text tells of was in force.');
    }, { ...(words && { words }), confident: values.confident ?? false, reading: await readingOf(values) });
    return whole ? 0 : 2;
  },
});
