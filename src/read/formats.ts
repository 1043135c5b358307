import type { Format } from './blocks.ts';

/** Every format that is read, the commonest first: a new one is a file (or folder) and a line here. */
export const formats: readonly Format[] = [
  {
    id: 'markdown',
    summary: 'Markdown: CommonMark, GitHub tables, front matter',
    mediaType: 'text/markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx', 'qmd', 'rmd'],
    load: async () => (await import('./markdown/index.ts')).readMarkdown,
  },
  {
    id: 'html',
    summary: 'HTML: whole pages as saved, the article found, tables with their spans spread',
    mediaType: 'text/html',
    extensions: ['html', 'htm', 'xhtml', 'xht', 'shtml', 'php', 'asp', 'aspx', 'jsp'],
    load: async () => (await import('./html/index.ts')).readHtml,
  },
  {
    id: 'text',
    summary: 'Plain text: hanging dates, columns, wrapped lines, underlined headings',
    mediaType: 'text/plain',
    extensions: ['txt', 'text', 'asc', 'log'],
    load: async () => (await import('./text/index.ts')).readText,
  },
  {
    id: 'csv',
    summary: 'CSV and TSV: the separator and the header found, dates over several columns, TimelineJS sheets',
    mediaType: 'text/csv',
    extensions: ['csv', 'tsv', 'tab'],
    load: async () => (await import('./sheet/index.ts')).readCsv,
  },
  {
    id: 'json',
    summary: 'JSON: dated records anywhere in it, TimelineJS, GeoJSON',
    mediaType: 'application/json',
    extensions: ['json', 'geojson', 'jsonc', 'json5'],
    load: async () => (await import('./records/index.ts')).readJson,
  },
  {
    id: 'jsonl',
    summary: 'JSON Lines: a record a line',
    mediaType: 'application/jsonl',
    extensions: ['jsonl', 'ndjson'],
    load: async () => (await import('./records/index.ts')).readJsonLines,
  },
  {
    id: 'yaml',
    summary: 'YAML: dated records anywhere in it',
    mediaType: 'application/yaml',
    extensions: ['yaml', 'yml'],
    load: async () => (await import('./records/index.ts')).readYaml,
  },
  {
    id: 'icalendar',
    summary: 'iCalendar: events, with all-day ends as they are meant',
    mediaType: 'text/calendar',
    extensions: ['ics', 'ical', 'ifb'],
    load: async () => (await import('./calendar/index.ts')).readCalendar,
  },
  {
    id: 'markwhen',
    summary: 'markwhen: header, events, sections and groups',
    mediaType: 'text/x-markwhen',
    extensions: ['mw', 'markwhen'],
    load: async () => (await import('./markwhen/index.ts')).readMarkwhen,
  },
];
