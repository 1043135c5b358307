/** What a published page holds, read from its text. Chromium looks at it in the tests beside this one. */
import { describe, expect, test } from 'vitest';
import { publish, references, type PublishOptions } from '../../src/publish/index.ts';
import { accountFrom } from './fixture.ts';

const text = `---
title: "The ferry: forty years"
date: 2021-06-01
description: A ferry and the bridge that ended it.
author: A. Pilot
image: img/ferry.png
cta: Take the ferry →
---
Some words before.

**1961-1978:** The ferry crosses the sound [twice a day](https://example.org/timetable "Timetable").

**May 1978:** The bridge opens; from 1979 nobody takes the ferry. ![The ferry](img/ferry.png) See [the other side](other.md#e-x) and [the plan](plans/bridge.pdf).

**1981:** The ferry is a café.

## Afterwards

A last word.
`;
const plain = '**1990:** One thing.\n\n**1991:** Another.\n\n**1992:** A third.\n';
const png = new Uint8Array([137, 80, 78, 71]);
const site = (options: Partial<PublishOptions> = {}, texts: Readonly<Record<string, string>> = { 'ferry.md': text }) =>
  publish(Object.entries(texts).map(([path, content]) => ({ account: accountFrom(content, path), path })), { assets: {}, ...options });
const page = (path = 'index.html', ...given: Parameters<typeof site>): string => {
  const content = site(...given).files.get(path);
  if (typeof content !== 'string') throw new Error(`no page ${path}`);
  return content;
};

describe('a page says', () => {
  test.each([
    ['the date as written, and for machines', '<time class="label" datetime="1961">1961-1978</time>'],
    ['where an entry can be cited', 'href="#e-1978-05"'],
    ['each time named in a text', '<time class="mention" datetime="1979" data-edtf="1979" data-from="1979-01-01" data-to="1979-12-31">1979</time>'],
    ['how a date was read', 'starts some time in 1961, ends by 31 December 1978'],
    ['where it is written', '“May 1978”, ferry.md, line\u00a013'],
    ['what it is about, to those who link to it', '<meta property="og:description" content="A ferry and the bridge that ended it."/>'],
    ['what it covers, to search engines', '"temporalCoverage":"1961-01-01/1981-12-31"'],
    ['the words before and after, in their places', '<p>Some words before.</p>'],
    ['headings below its own', '<h2 id="h-afterwards">Afterwards</h2>'],
    ['a link with its title', '<a href="https://example.org/timetable" title="Timetable" rel="noreferrer">twice a day</a>'],
  ])('%s', (_, html) => expect(page()).toContain(html));

  test('JSON-LD: an Article whose entries are Events', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page('index.html', { base: 'https://example.org/ferry' })) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Article', url: 'https://example.org/ferry/', datePublished: '2021-06-01', author: { name: 'A. Pilot' },
      about: [{ '@type': 'Event', startDate: '1961', endDate: '1978', '@id': 'https://example.org/ferry/#e-1961_1978' }, { '@type': 'Event', startDate: '1978-05', endDate: '1978-05' }, { '@type': 'Event', startDate: '1981' }],
    });
  });

  test('its canonical address only where the base is known', () => {
    expect(page()).not.toContain('canonical');
    expect(page('index.html', { base: 'https://example.org/ferry' })).toContain('<link rel="canonical" href="https://example.org/ferry/"/>');
    expect(() => site({ base: 'example.org' })).toThrow(TypeError);
  });
});

describe('files beside a document', () => {
  test('are named', () => expect(references({ account: accountFrom(text), path: 'a/ferry.md' })).toEqual(['a/img/ferry.png', 'a/other.md', 'a/plans/bridge.pdf']));

  test('go with it where they are there; what is missing is told once, with its place', () => {
    const { files, notices } = site({ files: new Map([['img/ferry.png', png]]) });
    expect([...files.keys()]).toContain('img/ferry.png');
    expect(notices.map(({ message }) => message)).toEqual(['The link to "other.md#e-x" is kept, and there is no such file to go with it.', 'The link to "plans/bridge.pdf" is kept, and there is no such file to go with it.']);
    expect(notices.map(({ at }) => text.slice(at.start, at.end))).toEqual(['the other side', 'the plan']);
  });

  test('a link to another document of the site leads to its page', () => {
    expect(page('ferry.html', {}, { 'ferry.md': text, 'other.md': plain })).toContain('href="other.html#e-x"');
  });

  test('in a single file they are inside it', () => {
    const { files } = site({ single: true, sha256: () => 'x', files: new Map([['img/ferry.png', png]]) });
    expect([...files.keys()]).toEqual(['ferry.html']);
    expect(files.get('ferry.html')).toContain('<img src="data:image/png;base64,iVBORw==" alt="The ferry"');
  });
});

describe('several documents', () => {
  const head = (fields: string) => `---\n${fields}\n---\n**1990:** An entry.\n\n**1991:** Another.\n\n**1992:** A third.\n`;
  const texts = {
    'old.md': head('title: Old\ndate: 2001-01-01'),
    'new.md': head('title: New\ndate: 2020-01-01\ncta: Read the new one'),
    'best.md': head('title: Best\ndate: 1999-01-01\nfeatured: true'),
    'draft.md': head('title: Draft\ndraft: true'),
    'hidden.md': head('title: Hidden\nvisible: false'),
  };
  const titles = (options: Partial<PublishOptions> = {}) => [...page('index.html', options, texts).matchAll(/<h2><a[^>]*>([^<]*)/gu)].map(([, title]) => title);

  test('featured first, then newest first, drafts left out', () => expect(titles()).toEqual(['Best', 'New', 'Old']));
  test('with --drafts all of them', () => expect(titles({ drafts: true })).toEqual(['Best', 'New', 'Old', 'Draft', 'Hidden']));
  test('the words of the link are the author\'s', () => expect(page('index.html', {}, texts)).toContain('>Read the new one</a>'));
  test('of two with one name the second keeps its ending', () => expect([...site({}, { 'a.md': plain, 'a.txt': plain, 'index.md': plain }).files.keys()].filter((path) => path.endsWith('.html')).toSorted()).toEqual(['a-txt.html', 'a.html', 'index-md.html', 'index.html']));
});

test('a document that is no chronology gives a page that says why', () => {
  const html = page('index.html', {}, { 'x.md': '# Notes\n\nNothing with a date.\n' });
  expect(html).toMatch(/<p class="why" lang="en">No chronology: [^<]+\.<\/p>/u);
  expect(html).toContain('Nothing with a date.');
  expect(html).not.toContain('id="panorama"');
});

test('the same arguments give the same bytes', () => {
  expect([...site({ base: 'https://example.org' }).files]).toEqual([...site({ base: 'https://example.org' }).files]);
});
