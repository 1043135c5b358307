import { parse } from 'parse5';
import { cover, passage, type Passage, type Span } from '../../text/index.ts';
import type { Block, Cell, Dated, ReadDocument, ReadOptions, Row } from '../blocks.ts';
import { attribute, elementsBelow, isText, type Element } from '../html/tree.ts';
import { runsOf } from '../html/runs.ts';
import { tidy } from '../tidy.ts';
import { interval, partsToEdtf } from '../records/edtf.ts';
import { withoutMarkup } from '../records/markup.ts';
import { sourceOf } from '../source-of.ts';

/**
 * SIMILE Timeline's XML: `<data><event start= end= title=>words</event></data>`. Read with the parser of pages, which keeps
 * the place of each attribute and is not to be had by entities. An end is the moment it names, so its unit is the first
 * that is not in it; ends to the day or coarser are taken as the last unit, as their authors mean them.
 */
export function readSimile(text: string, options: ReadOptions): ReadDocument {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const rows = [...elementsBelow(document)].filter(({ tagName }) => tagName === 'event').map((event) => rowOf(event, text));
  const blocks: Block[] = rows.length > 0 ? [{ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), rows }] : [];
  return { source: sourceOf(text, options, 'application/xml'), blocks, problems: [] };
}

function rowOf(event: Element, text: string): Row {
  const where = event.sourceCodeLocation;
  const tag = { start: where?.startOffset ?? 0, end: where?.startTag?.endOffset ?? where?.endOffset ?? 0 };
  const title = attributeWords(event, 'title', text);
  const link = attribute(event, 'link');
  const cells: Cell[] = [];
  if (title) cells.push({ at: title.at, words: withoutMarkup(title.words), role: 'title' });
  const words = withoutMarkup(ownWords(event, text));
  if (words.text.trim() !== '') cells.push({ at: extent(words), words, role: 'text' });
  const address = attributeWords(event, 'link', text);
  if (address && link) cells.push({ at: address.at, words: passage(address.words.runs.map((run) => Object.assign(run, { marks: { link } }))), role: 'source' });
  const dated = datedOf(event, text);
  const at = [tag, ...cells.map((cell) => cell.at)].reduce(cover);
  return { at, cells, ...(dated ? { dated } : {}) };
}

function datedOf(event: Element, text: string): Dated | undefined {
  const start = attributeWords(event, 'start', text);
  if (!start) return undefined;
  const end = attributeWords(event, 'end', text);
  const latest = attributeWords(event, 'lateststart', text);
  const parts = [start, ...(end ? [end] : [])];
  const from = edtf(start.words.text);
  const to = end && edtf(end.words.text);
  const at = parts.map((part) => part.at).reduce(cover);
  const label = parts.map(({ words }) => words.text.trim()).join(' – ');
  if (from === undefined || (end && to === undefined)) return { at, label, start: start.words, ...(end ? { end: end.words } : {}) };
  return { at, label, edtf: interval(from, to), ...(latest ? { doubt: `it starts at ${latest.words.text} at the latest` } : {}) };
}

/** "May 04 1921 00:00:00 GMT" and its kin, ISO 8601, bare years with an era. */
function edtf(written: string): string | undefined {
  const words = written.trim();
  const english = /^(?:[A-Za-z]{3},? )?([A-Za-z]{3,9})\.? (\d{1,2}),? (-?\d{1,4})(?: (\d{2}:\d{2}:\d{2}))?(?: (GMT|UTC)?([+-]\d{4})?)?$/.exec(words);
  if (english) {
    const month = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf((english[1] ?? '').slice(0, 3).toLowerCase()) + 1;
    const time = english[4] === '00:00:00' ? undefined : english[4];
    return month === 0 ? undefined : partsToEdtf({ year: english[3] ?? '', month: String(month), day: english[2], time: time === undefined ? undefined : `${time}${english[5] ? 'Z' : ''}` });
  }
  const year = /^(-?\d{1,4})(?: (BCE?|AD|CE))?$/.exec(words);
  if (year) return partsToEdtf({ year: (year[2] ?? '').startsWith('B') ? `-${year[1]}` : (year[1] ?? '') });
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}:\d{2})(Z)?)?)?$/.exec(words);
  return iso ? partsToEdtf({ year: iso[1] ?? '', month: iso[2], day: iso[3], time: iso[4] === undefined || iso[4] === '00:00:00' ? undefined : `${iso[4]}${iso[5] ?? ''}` }) : undefined;
}

/** The value of an attribute and where it stands. */
function attributeWords(element: Element, name: string, text: string): { at: Span; words: Passage } | undefined {
  const value = attribute(element, name);
  const where = element.sourceCodeLocation?.attrs?.[name];
  if (!value?.trim() || !where) return undefined;
  const raw = text.slice(where.startOffset, where.endOffset);
  const quoted = /^[^=]*=\s*(["']?)/.exec(raw);
  const start = where.startOffset + (quoted?.[0].length ?? 0);
  const end = where.endOffset - (quoted?.[1] ? 1 : 0);
  const words = passage(tidy(runsOf(text.slice(start, end), start, value, undefined)));
  return { at: extent(words), words };
}

/** The words of an event itself, up to the next: self-closing events are nested for the parser of pages. */
function ownWords(event: Element, text: string): Passage {
  const runs = event.childNodes.filter(isText).flatMap((node) => {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
    return runsOf(text.slice(startOffset, endOffset), startOffset, node.value, undefined);
  });
  return passage(tidy(runs));
}

const extent = ({ runs }: Passage): Span => ({ start: runs[0]?.at.start ?? 0, end: runs.at(-1)?.at.end ?? 0 });
