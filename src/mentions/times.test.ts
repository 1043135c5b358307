import { expect, test } from 'vitest';
import { accountOf } from '../account/index.ts';
import { readMarkdown } from '../read/markdown/index.ts';

/** The times named in the text of the one entry that has any. */
const times = (label: string, text: string) => accountOf(readMarkdown(`# Timeline\n\n**1900**: First.\n\n**${label}**: ${text}\n\n**2030**: Last.\n`, { path: 'x.md' }))
  .entries.flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === 'time' && mention.when.kind === 'read' ? [[mention.text, mention.when.edtf]] : [])));

test.each([
  ['October 2023-December 2024', 'Talks end after October 7 and are not taken up.', 'October 7', '2023-10-07'], // the first October of the label
  ['May 2019', 'It goes on through January 2020.', 'January 2020', '2020-01'],
  ['1953', 'The queen comes on 3 February.', '3 February', '1953-02-03'],
  ['1953', 'All ends between 2020-2031.', '2020-2031', '2020/2031'],
])('%s: %s', (label, text, words, edtf) => expect(times(label, text)).toEqual([[words, edtf]]));

test('quotations nested without end are read as far as people nest them', () => {
  const { blocks } = readMarkdown(`${'> '.repeat(3000)}x`, { path: 'x.md' });
  expect(blocks).toHaveLength(1);
});
