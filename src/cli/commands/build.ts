import { join, resolve } from 'node:path';
import { CallError, defineCommand } from '../command.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const build = defineCommand({
  id: 'build',
  summary: 'Write chronologies as web pages that need no server and no script.',
  description: `Writes a page a chronology: every entry with its date and an address of its own, the timeline drawn, notes on how each date was
read. Without script the page is whole; with script it becomes the explorer. Pages ask nothing of other hosts: an image on one is shown
as a link, and files beside the documents are copied.

One file gives \`index.html\`; a folder, or several files, give a page each and an index: featured ones first, then the newest.
Front matter says what is shown there (\`title\`, \`date\`, \`image\`, \`description\`, and \`cta\`, the words of the link); \`draft: true\`
and \`visible: false\` are left out unless asked for. Documents of a folder that hold no chronology are left out, and named.

The folder is changed as a whole or not at all. Files in it that an earlier build did not write are never touched. What is missing (an
image, a linked file) is told with its line. Building twice gives the same bytes.`,
  arguments: 'FILE|DIR…',
  least: 1,
  options: {
    out: { type: 'string', short: 'o', value: 'DIR', summary: 'Folder to write into; made where it is missing.' },
    base: { type: 'string', value: 'URL', summary: 'Where the pages will stand, for canonical links and what others show of them: https://example.org/history/' },
    title: { type: 'string', value: 'TITLE', summary: 'Title of the index.' },
    drafts: { type: 'boolean', summary: 'Drafts and hidden documents too.' },
    single: { type: 'boolean', summary: 'One self-contained file a page: styles, script, fonts and images inside.' },
    ...readingOptions,
  },
  examples: [
    { line: 'annals build timeline.md -o site', says: 'writes one page, site/index.html' },
    { line: 'annals build stories/ -o site --base https://example.org/stories/', says: 'writes every chronology of a folder, and an index' },
    { line: 'annals build timeline.md --single -o .', says: 'writes one file to send by mail' },
  ],
  run: async ({ positionals, values: { out, base, title, drafts = false, single = false, ...values } }, io) => {
    if (out === undefined || out === '') throw new CallError('Say where to write: -o DIR.');
    if (base !== undefined && !/^https?:\/\/[^\s/?#]+[^\s?#]*$/iu.test(base)) throw new CallError(`"--base" cannot be "${base}": it is the address of a site, like https://example.org/history/.`);
    const { collect } = await import('../collect.ts');
    const { makePublication } = await import('../site.ts');
    const { writeSite } = await import('../write-site.ts');
    const { placer } = await import('../../text/index.ts');

    const folder = resolve(io.cwd, out);
    const { told, root, folders } = await collect(positionals, folder, io, await readingOf(values));
    const { files, notices, pages } = await makePublication(told, { drafts, single, index: folders || told.length > 1, ...(base !== undefined && { base }), ...(title !== undefined && { title }) }, root);
    const [first] = told;
    if (first && pages.every(({ page }) => page === undefined)) {
      throw new CallError(`${pages.length === 1 ? `"${first.account.source.path}" is a draft or hidden` : `All ${pages.length} documents are drafts or hidden`}, as the front matter says. Publish with --drafts.`);
    }
    await writeSite(files, folder, out);
    for (const { path, at, message } of notices) {
      const source = pages.find(({ document }) => document.path === path)?.document.account.source;
      const { line, column } = placer(source?.text ?? '')(at.start);
      io.err(`${source?.path ?? path}:${line}:${column} ${message}\n`);
    }
    for (const path of files.keys()) if (path.endsWith('.html') && (path === 'index.html' || pages.some(({ page }) => page === path))) io.out(`${join(out, path)}\n`);
    const left = pages.filter(({ page }) => page === undefined).length;
    if (left > 0) io.err(`${left} ${left === 1 ? 'draft or hidden document is' : 'drafts or hidden documents are'} left out; --drafts publishes ${left === 1 ? 'it' : 'them'} too.\n`);
    return 0;
  },
});
