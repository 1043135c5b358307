import type { Block } from '../read/blocks.ts';
import { cover, spanInSource, type Passage, type Run } from '../text/index.ts';
import { wordsOfBlocks } from './draft.ts';
import type { CitedSource } from './entry.ts';
import { every } from './phrases/index.ts';

/** Footnotes of a document by their label, in lower case. */
export type Footnotes = ReadonlyMap<string, Passage>;

export function footnotesOf(blocks: readonly Block[]): Footnotes {
  const found = new Map<string, Passage>();
  const collect = (inner: readonly Block[]): void => {
    for (const block of inner) {
      if (block.kind === 'footnote') found.set(block.label.toLowerCase(), wordsOfBlocks(block.blocks));
      else if (block.kind === 'section' || block.kind === 'quote') collect(block.blocks);
    }
  };
  collect(blocks);
  return found;
}

/** What an entry cites: links, footnotes, bracketed notes, fields that hold sources. In the order of the text, each once. */
export function sourcesOf(text: Passage, cited: readonly Passage[], footnotes: Footnotes): CitedSource[] {
  const found = [...links(text.runs), ...notes(text.runs, footnotes), ...bracketed(text), ...cited.flatMap((words) => [...field(words), ...notes(words.runs, footnotes)])];
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.at.start - b.at.start)
    .filter(({ at, url }) => {
      const key = `${at.start} ${url ?? ''}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function field(words: Passage): CitedSource[] {
  const linked = links(words.runs);
  if (linked.length > 0) return linked;
  const [first, last] = [words.runs[0], words.runs.at(-1)];
  if (!first || !last || words.runs.some(({ marks }) => marks?.link?.startsWith('#'))) return [];
  const text = words.text.trim();
  return [{ at: cover(first.at, last.at), text, ...(/^https?:\/\/\S+$/.test(text) ? { url: text } : {}) }];
}

const isSource = (url: string | undefined): url is string => url !== undefined && url !== '' && !/^(?:#|mailto:|tel:|javascript:|data:)/i.test(url);

/** Links, one for each stretch of runs with the same address. */
function links(runs: readonly Run[]): CitedSource[] {
  const found: { at: CitedSource['at']; text: string; url: string }[] = [];
  let before: string | undefined;
  for (const run of runs) {
    const url = run.kind === 'image' ? undefined : run.marks?.link;
    const last = found.at(-1);
    if (isSource(url)) {
      if (last && before === url) {
        last.at = cover(last.at, run.at);
        last.text += run.text;
      } else found.push({ at: run.at, text: run.text, url });
    }
    before = url;
  }
  return found.map((source) => ({ ...source, text: source.text.trim() || source.url }));
}

/** References to footnotes, each with the footnote's words. */
function notes(runs: readonly Run[], footnotes: Footnotes): CitedSource[] {
  return runs.flatMap((run): CitedSource[] => {
    const label = /^#(?:fn|cite_note|footnote|note)[-:_]?(.+)$/i.exec(run.marks?.link ?? '')?.[1];
    if (label === undefined) return [];
    const words = footnotes.get(label.toLowerCase()) ?? footnotes.get(run.text.replace(/^\[|\]$/g, '').toLowerCase());
    if (!words || words.text.trim() === '') return [];
    const url = words.runs.map(({ marks }) => marks?.link).find(isSource);
    return [{ at: run.at, text: words.text.trim(), ...(url ? { url } : {}) }];
  });
}

const SOURCE_WORD = every(({ sourceColumn }) => sourceColumn).filter((word) => word.length > 3).join('|');
const LINE = `(?:^|\\n)\\s*(?:${SOURCE_WORD})\\s*[:：]\\s*[^\\n]{3,300}`;
/** A line "Source: …" alone: what is looked for where there are no brackets, which is a tenth of the work. */
const NOTE_LINE = new RegExp(LINE, 'giu');
const NOTE = new RegExp(`[(\\[]\\s*(?:(?:${SOURCE_WORD}|see|from|via|cf\\.)\\s*[:：]?\\s+[^()\\[\\]]{3,200}|[^()\\[\\]]{2,80},\\s*(?:pp?\\.\\s?)?\\d[^()\\[\\]]{0,40}|\\p{Lu}[\\p{L}\\s&.'’-]{1,60}\\s(?:1[5-9]|20)\\d\\d[a-z]?)\\s*[)\\]]|${LINE}`, 'giu');

/** "[Smith 1999, p. 4]", "(Source: Gazette, 4 May 1921)", a line "Source: …". Those with a link in them are links already. */
function bracketed(text: Passage): CitedSource[] {
  return [...text.text.matchAll(/[([]/.test(text.text) ? NOTE : NOTE_LINE)].flatMap(({ 0: words, index }): CitedSource[] => {
    const lead = words.length - words.trimStart().length;
    const at = spanInSource(text, { start: index + lead, end: index + words.trimEnd().length });
    const linked = text.runs.some((run) => isSource(run.marks?.link) && run.at.start >= at.start && run.at.end <= at.end);
    return linked ? [] : [{ at, text: words.trim().replace(/^[([]|[)\]]$/g, '').trim() }];
  });
}
