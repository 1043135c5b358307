import { CallError, defineCommand } from '../command.ts';
import { readingOf, readingOptions } from '../reading.ts';

/** First port that is tried; the next ones where it is taken. */
const PORT = 4107;

export const open = defineCommand({
  id: 'open',
  summary: 'Open chronologies as an explorable timeline in the browser.',
  description: `Serves the files on this machine only (127.0.0.1), prints the address and opens it in the browser where somebody sits at the
terminal. Several files, or a folder, get a page each and an index; documents of a folder
that hold no chronology are left out. Saving a file updates the open page within a second; a mistake
in a file shows on the page. What the reader corrects there is written into NAME.annals.yaml beside the document,
and nothing else is ever written. Stop it with Ctrl-C.

\`annals FILE…\` without a command does the same.`,
  arguments: 'FILE…',
  least: 1,
  options: {
    port: { type: 'string', short: 'p', value: 'PORT', summary: `Where to listen; ${PORT} unless given, and the next free one where it is taken.` },
    'no-browser': { type: 'boolean', summary: 'Print the address only.' },
    ...readingOptions,
  },
  examples: [
    { line: 'annals timeline.md', says: 'opens one chronology' },
    { line: 'annals open stories/', says: 'opens every chronology in a folder' },
    { line: 'annals open timeline.md --port 8080 --no-browser', says: 'prints the address only' },
  ],
  run: async ({ positionals, values }, io) => {
    const port = portOf(values.port);
    const reading = await readingOf(values);
    const [{ SidecarMistake }, { extensions }, { fileOf }, { collect }, { sidecarOf }, { findFiles }, { makePublication }, { hasBrowser, openBrowser }, { serve, writeSidecar }] = await Promise.all([
      import('../../account/sidecar.ts'),
      import('../accounts.ts'),
      import('../archives.ts'),
      import('../collect.ts'),
      import('../corrections.ts'),
      import('../input.ts'),
      import('../site.ts'),
      import('../browser.ts'),
      import('../../serve/index.ts'),
    ]);
    const files = async (): Promise<string[]> => [...new Set((await findFiles(positionals, extensions, io, reading.limits)).map(fileOf))];
    // What cannot be read at all ends the call here; later it is a mistake that shows on the page. What a folder's
    // documents are left out for is said once.
    let first: Awaited<ReturnType<typeof collect>> | undefined = await collect(positionals, undefined, io, reading, true);
    /** The file that each page shows. */
    const shown = new Map<string, string>();

    const serving = await serve({
      load: async () => {
        const { told, root } = first ?? (await collect(positionals, undefined, { ...io, err: () => {} }, reading, true));
        first = undefined;
        const { files: site, pages } = await makePublication(told, { drafts: true }, root);
        shown.clear();
        for (const [index, { page }] of pages.entries()) if (page !== undefined) shown.set(page, told[index]!.file);
        return site;
      },
      files: async () => (await files()).flatMap((file) => [file, sidecarOf(file)]),
      correct: async (page, change) => {
        const file = shown.get(page);
        if (file === undefined) throw new SidecarMistake('This page shows no document that could be corrected.');
        await writeSidecar(sidecarOf(file), change);
      },
      port,
      onUpdate: ({ error }) => {
        if (error !== undefined) io.err(`annals: ${error}\n`);
      },
    }).catch((error: unknown) => {
      throw new CallError(error instanceof Error ? error.message : String(error));
    });
    if (port !== 0 && serving.port !== port) io.err(`annals: Port ${port} is taken; using ${serving.port}.\n`);
    io.out(`${serving.address}\n`);
    if (io.terminal.err) io.err('Showing it there until you press Ctrl-C.\n');
    if (!values['no-browser'] && hasBrowser(io)) openBrowser(serving.address);
    await io.untilStopped();
    await serving.close();
    return 0;
  },
});

function portOf(written: string | undefined): number {
  if (written === undefined) return PORT;
  const port = /^\d{1,5}$/u.test(written) ? Number(written) : Number.NaN;
  if (!(port <= 65_535)) throw new CallError(`"--port" cannot be "${written}": it is a number from 0 (any free one) to 65535.`);
  return port;
}
