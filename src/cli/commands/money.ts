import { defineCommand } from '../command.ts';
import { confidentOption, lensOption, wordsOf } from '../lens.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const money = defineCommand({
  id: 'money',
  summary: 'List the sums of money: from whom to whom, when, and which is a part of which.',
  description: 'Lists every sum with its amount and currency, who gives and who gets it where the sentence says so, and the sum that holds it where it is a part. The totals count no part beside its whole, and add nothing across currencies.',
  arguments: 'FILE…',
  least: 1,
  options: {
    from: { type: 'string', value: 'ACTOR', summary: 'Only sums that this actor gives.' },
    to: { type: 'string', value: 'ACTOR', summary: 'Only sums that this actor gets.' },
    lens: lensOption,
    confident: confidentOption,
    json: { type: 'boolean', summary: 'Print JSON Lines, one sum a line.' }, ...readingOptions,
  },
  examples: [{ line: 'annals money timeline.md --to Iran', says: 'what Iran got' }],
  run: async ({ positionals, values }, io) => {
    const [{ eachAccount }, { sums, totals }, { printRows }] = await Promise.all([import('../accounts.ts'), import('../../ask/index.ts'), import('../ledger.ts')]);
    const figure = new Intl.NumberFormat('en');
    const words = await wordsOf(values.lens, io);
    const whole = await eachAccount(positionals, io, async (account) => {
      const rows = sums(account, { ...(values.from !== undefined && { from: values.from }), ...(values.to !== undefined && { to: values.to }) });
      await printRows(io, account, rows, [{ title: 'line', cell: (row) => String(row.line) }, { title: 'date', cell: (row) => row.edtf ?? '' }, { title: 'amount', cell: (row) => `${row.currency} ${figure.format(row.amount)}` }, { title: 'part of', cell: (row) => (row.partOf === undefined ? '' : figure.format(row.partOf)) }, { title: 'from', cell: (row) => row.from ?? '' }, { title: 'to', cell: (row) => row.to ?? '' }, { title: 'words', cell: (row) => row.words }], values.json ?? false, 'No sums are named.');
      if (!values.json && rows.length > 0) io.out(`  Together: ${totals(rows).map(({ amount, currency }) => `${currency} ${figure.format(amount)}`).join(', ')}\n`);
    }, { ...(words && { words }), confident: values.confident ?? false, reading: await readingOf(values) });
    return whole ? 0 : 2;
  },
});
