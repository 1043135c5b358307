import { getDocumentProxy } from 'unpdf';
import type { Block, FrontMatter, Problem, ReadDocument, ReadOptions } from '../blocks.ts';
import { UnreadableDocument } from '../decode.ts';
import { addGap, addOrigin, addRun, extractedText, newExtract } from '../extract.ts';
import { passage } from '../../text/index.ts';
import type { Line } from '../lines.ts';
import { textBlocks } from '../text/blocks.ts';
import { pageLines, runningLines, usualHeight, type PageLine } from './lines.ts';

const MOST_PAGES = 2000;

/** PDF with a text layer: its lines and paragraphs, larger lines as headings; running heads left out. The page is the place. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  const { pages, front, problems } = await pagesOf(bytes);
  const running = runningLines(pages);
  const usual = usualHeight(pages.flat());
  const extract = newExtract();
  const blocks: Block[] = [];
  let lines: Line[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push(...textBlocks(lines));
    lines = [];
  };
  for (const [index, page] of pages.entries()) {
    const start = extract.length;
    let above: PageLine | undefined;
    for (const line of page) {
      if (running.has(line)) continue;
      const gap = above === undefined ? 0 : above.y - line.y;
      if (above !== undefined && (gap > usual * 1.75 || gap < -usual)) {
        addGap(extract, '\n');
        lines.push({ at: { start: extract.length, end: extract.length }, text: '' });
      }
      const run = addRun(extract, line.text);
      addGap(extract, '\n');
      above = line;
      if (line.height > usual * 1.18 && line.text.length < 160) {
        flush();
        blocks.push({ kind: 'heading', at: run.at, depth: line.height > usual * 1.6 ? 1 : 2, words: passage([run]) });
      } else lines.push({ at: run.at, text: line.text });
    }
    addOrigin(extract, { start, end: extract.length }, `page ${index + 1}`);
  }
  flush();
  const text = extractedText(extract);
  if (text.trim() === '') {
    problems.push({ id: 'pdf', severity: 'error', at: { start: 0, end: 0 }, message: 'The pages hold pictures of text, not text.', mend: 'Run them through text recognition (OCR) first.' });
  }
  return {
    source: { path: options.path, mediaType: 'application/pdf', text, ...(options.sha256 ? { sha256: options.sha256 } : {}), origins: extract.origins },
    ...(front ? { front } : {}),
    blocks,
    problems,
  };
}

async function pagesOf(bytes: Uint8Array): Promise<{ pages: PageLine[][]; front: FrontMatter | undefined; problems: Problem[] }> {
  const problems: Problem[] = [];
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, useSystemFonts: false, verbosity: 0 });
    const pages: PageLine[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(pageLines(items.flatMap((item: { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number } | { readonly type: string }) => ('str' in item ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, height: item.height }] : []))));
    }
    if (document.numPages > MOST_PAGES) problems.push({ id: 'limit', severity: 'warning', at: { start: 0, end: 0 }, message: `Only the first ${MOST_PAGES} of ${document.numPages} pages are read.` });
    const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
    const values = Object.fromEntries(Object.entries({ title: info['Title'], author: info['Author'] }).flatMap(([name, value]) => (typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : []))) as Record<string, string>;
    const front: FrontMatter | undefined = Object.keys(values).length === 0 ? undefined : { at: { start: 0, end: 0 }, format: 'other', ...values, categories: [], tags: [], data: values, places: {} };
    return { pages, front, problems };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new UnreadableDocument(name === 'PasswordException' ? 'it is locked by a password' : 'it is no PDF file, or a broken one');
  }
}
