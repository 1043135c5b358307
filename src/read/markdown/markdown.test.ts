import { describe, expect, test } from 'vitest';
import type { Block } from '../blocks.ts';
import { readMarkdown } from './index.ts';

const read = (text: string) => readMarkdown(text, { path: 'x.md' });
const first = (text: string): Block => {
  const [block] = read(text).blocks;
  if (!block) throw new Error('no block');
  return block;
};
const words = (text: string) => {
  const block = first(text);
  if (block.kind !== 'paragraph') throw new Error(`a ${block.kind}`);
  return block.words;
};

describe('words are plain, and every run knows its place', () => {
  test.each([
    ['**May 2019**: a *calm* month', 'May 2019: a calm month'],
    ['a \\* star &amp; a&nbsp;blank', 'a * star & a\u00a0blank'],
    ['one\n   wrapped line', 'one\nwrapped line'],
    ['[a treaty][1] signed\n\n[1]: https://example.org/treaty', 'a treaty signed'],
    ['ends here[^n]\n\n[^n]: the note', 'ends here[n]'],
    ['m<sup>2</sup> and <span class="x">plain</span>', 'm2 and plain'],
    ['{{< shortcode year="1999" >}} stays', '{{< shortcode year="1999" >}} stays'],
    ['<script>alert(1)</script> is text', undefined],
  ])('%s', (text, plain) => {
    if (plain === undefined) {
      expect(read(text).blocks[0]?.kind).toBe('raw');
      return;
    }
    const { text: got, runs } = words(text);
    expect(got).toBe(plain);
    for (const run of runs) {
      const slice = text.slice(run.at.start, run.at.end);
      if (run.text.length === slice.length && run.kind === 'text' && !run.marks?.superscript) expect(slice).toBe(run.text);
    }
  });

  test('a link keeps its address, a time its machine date', () => {
    expect(words('[x](https://example.org)').runs[0]?.marks).toEqual({ link: 'https://example.org' });
    expect(words('<time datetime="2001-02">then</time>').runs[0]?.marks).toEqual({ datetime: '2001-02' });
  });
});

test('front matter is set apart and offsets stay those of the file', () => {
  const text = '---\ntitle: "A: b"\ndate: 2024-03-14\ndraft: false\ntags: [a, b]\n---\n# Head\n';
  const { front, blocks } = read(text);
  expect(front).toMatchObject({ title: 'A: b', date: '2024-03-14', draft: false, tags: ['a', 'b'] });
  const heading = blocks[0];
  expect(heading && text.slice(heading.at.start, heading.at.end)).toBe('# Head');
});

test.each([
  ['YAML', '---\ntitle: "open\ndate: 2024-01-01\n---\nText\n', 'not valid YAML'],
  ['TOML', '+++\ntitle = open\ndate = 2024-01-01\n+++\nText\n', 'not valid TOML'],
  ['unclosed', '---\ntitle: A\n\nText here.\n', 'not closed'],
])('a mistake in front matter is told and the rest is read: %s', (_, text, message) => {
  const { blocks, problems } = read(text);
  expect(problems.map((problem) => problem.message).join(' ')).toContain(message);
  expect(blocks.at(-1)?.kind).toBe('paragraph');
});

test('TOML front matter', () => {
  const { front } = read('+++\ntitle = "A"\ndate = 2024-03-14\n[params]\nx = 1\n+++\n');
  expect(front).toMatchObject({ title: 'A', format: 'toml' });
  expect(front?.date).toContain('2024-03-14');
});

test('a definition list', () => {
  expect(first('1921\n: The bridge opens.\n: The mill closes.\n')).toMatchObject({ kind: 'definitions', groups: [{ terms: [{ text: '1921' }] }] });
});
