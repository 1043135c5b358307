import type { Format } from './blocks.ts';

/** Every format that is read, the commonest first: a new one is a file and a line here. */
export const formats: readonly Format[] = [
  {
    id: 'markdown',
    summary: 'Markdown: CommonMark, GitHub tables, front matter',
    mediaType: 'text/markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx', 'qmd', 'rmd'],
    load: async () => (await import('./markdown/index.ts')).readMarkdown,
  },
];
