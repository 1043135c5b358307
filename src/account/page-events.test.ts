/** What pages tell to programs of events: JSON-LD and microdata by schema.org. */
import { expect, test } from 'vitest';
import { dishonestEntries, dishonestSpans } from '../../test/formats/honest.ts';
import { read } from '../read/index.ts';
import { accountOf, readAccount } from './index.ts';

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data, null, 1)}</script>`;
const bridge = { '@type': 'Event', name: 'The bridge opens', startDate: '1921-05-04', description: 'With a band and “cake”.', location: { '@type': 'Place', name: 'Lower Aldern' }, url: 'https://example.org/bridge' };
const flood = { '@type': ['Thing', 'https://schema.org/MusicEvent'], name: 'The flood concert', startDate: '1932-08-12', endDate: '1932-08-14' };

const item = (inner: string): string => `<div itemscope itemtype="https://schema.org/Event">${inner}</div>`;
const microdata = item('<h3 itemprop="name">The <b>bridge</b> opens</h3><meta itemprop="startDate" content="1921-05-04"><i itemprop="location" itemscope itemtype="https://schema.org/Place"><b itemprop="name">Lower Aldern</b></i> <a itemprop="url" href="https://example.org/bridge">more</a>')
  + item('<h3 itemprop="name">The flood concert</h3>Friday <time itemprop="startDate" datetime="1932-08-12">next</time> to <time itemprop="endDate" datetime="1932-08-14">Sunday</time>');

test.each([
  ['a graph', linked({ '@context': 'https://schema.org', '@graph': [bridge, { '@type': 'NewsArticle', name: 'No event', datePublished: '2001-01-01' }, flood] }), 'The bridge opens\nWith a band and “cake”.\nLower Aldern'],
  ['a script each', linked(bridge) + linked([flood]), 'The bridge opens\nWith a band and “cake”.\nLower Aldern'],
  ['events of an event', linked({ '@type': 'Event', name: 'A century', startDate: null, subEvent: [bridge, flood] }), 'The bridge opens\nWith a band and “cake”.\nLower Aldern'],
  ['microdata', microdata, 'The bridge opens\nLower Aldern'],
])('%s', async (_, html, text) => {
  const document = await read(`<title>Aldern</title><body>${html}<p>The town on the river, and its days.</p>`, { path: 'a.html' });
  expect(dishonestSpans(document)).toEqual([]);
  const account = accountOf(document);
  expect(dishonestEntries(account)).toEqual([]);
  expect(account.entries.map(({ when, text: words }) => [when.kind === 'read' ? when.edtf : when.why, words.text])).toEqual([['1921-05-04', text], ['1932-08-12/1932-08-14', 'The flood concert']]);
  expect(account.entries[0]?.sources.map(({ url }) => url)).toEqual(['https://example.org/bridge']);
});

test('a chronology that the page shows is read once, and the other one is no words of the page', async () => {
  const shown = '<ul><li>4 May 1921: The bridge opens.</li><li>12 August 1932: The flood.</li><li>1950: A café.</li></ul>';
  const { entries, layouts, flow } = await readAccount(`${linked([bridge, flood])}<h1>Chronology</h1>${shown}`, { path: 'a.html' });
  expect(entries.map(({ text }) => text.text)).toEqual(['The bridge opens.', 'The flood.', 'A café.']);
  expect(layouts.find(({ id }) => id === 'records')).toMatchObject({ chosen: false, why: 'the page shows a chronology beside what it tells to programs' });
  expect(flow.filter((one) => one.kind === 'block').map(({ block }) => block.kind)).toEqual(['heading']);
});

test.each([
  ['one event', linked(bridge)],
  ['articles', linked([{ '@type': 'BlogPosting', name: 'A', startDate: '2001-01-01' }, { '@type': 'BlogPosting', name: 'B', startDate: '2002-01-01' }])],
  ['broken JSON', '<script type="application/ld+json">{"@type": "Event", </script>'],
  ['no script of data', '<script>[{"@type": "Event", "startDate": "1921"}, {"@type": "Event", "startDate": "1932"}]</script>'],
])('%s is no chronology', async (_, html) => {
  const { entries, why } = await readAccount(`${html}<p>The town on the river.</p>`, { path: 'a.html' });
  expect(entries).toEqual([]);
  expect(why).toMatch(/^no chronology: /);
});
