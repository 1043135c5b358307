import type { Slot } from './slots.ts';
import { every, wordsPattern } from './phrases/index.ts';

/**
 * What says that dated slots are a list of another kind: releases of a program, works in a bibliography, days by which
 * something is due. In plain words, to stand behind "but"; undefined where nothing does.
 */
export function signsOf(dated: readonly Slot[], mode: 'lead' | 'trail', named: boolean): string | undefined {
  const share = (test: (slot: Slot) => boolean): number => dated.filter(test).length / dated.length;
  if (share(isRelease) >= 0.5) return 'they are releases of a program';
  if (share(isWork) >= 0.5 || (mode === 'trail' && !named && share(isTitle) >= 0.7)) return 'they are works in a bibliography';
  if (share(isFigures) >= 0.8) return FIGURES_OBJECTION;
  if (mode === 'lead' && !named && isArchive(dated)) return 'they are pages of an archive, newest first';
  if (share(isDue) >= (mode === 'trail' ? 0.3 : 0.6)) return 'they are days by which something is due';
  if (mode === 'trail' && !named && share(isOnlyLink) >= 0.7) return 'they are links to other pages';
  return undefined;
}

/** Nothing but a title, in italics or quotation marks, and a year: a work in a list of works. */
function isTitle({ words, lead }: Slot): boolean {
  const before = words.text.slice(0, lead?.label.start ?? 0).replace(/[\s([,–—-]+$/u, '');
  let offset = 0;
  const italic = words.runs.every((run) => {
    const start = offset;
    offset += run.text.length;
    return start >= before.length || run.marks?.emphasis === true || !/\p{L}/u.test(run.text.slice(0, before.length - start));
  });
  return italic || /^["“«„].*["”»“]$/u.test(before);
}

export const FIGURES_OBJECTION = 'beside them stand only figures';

/** Nothing but numbers beside the date: a row of measurements. */
function isFigures({ shape, words, lead }: Slot): boolean {
  if (!lead || (shape !== 'table' && shape !== 'list item')) return false;
  return areFigures(words.text.slice(0, lead.label.start) + words.text.slice(lead.label.end));
}

/** Whether words are numbers and no words at all. */
export function areFigures(beside: string): boolean {
  return /\p{N}/u.test(beside.slice(0, 200)) && !/\p{L}{3}|[\u3040-\u30ff\u3400-\u9fff]{2}/u.test(beside.slice(0, 200));
}

/** Days, newest first, each with nothing but the link to a page: posts of a blog. */
function isArchive(dated: readonly Slot[]): boolean {
  const days = dated.map(({ lead }) => (lead?.when.kind === 'read' && /^\d{4}-\d\d-\d\d$/.test(lead.when.edtf) ? lead.when.edtf : undefined));
  if (dated.length < 3 || days.includes(undefined)) return false;
  return days.every((day, index) => index === 0 || day! <= days[index - 1]!) && dated.every(isLinked);
}

/** All words behind the date are one link. */
function isLinked({ words, lead }: Slot): boolean {
  const from = lead?.rest ?? 0;
  let offset = 0;
  let links = 0;
  for (const run of words.runs) {
    const start = offset;
    offset += run.text.length;
    if (offset <= from) continue;
    if (run.marks?.link !== undefined) links += 1;
    else if (/\p{L}/u.test(run.text.slice(Math.max(0, from - start)))) return false;
  }
  return links === 1;
}

/** Nothing but a link and a date: an entry of an index. */
function isOnlyLink({ words, lead }: Slot): boolean {
  const end = lead?.label.start ?? words.text.length;
  let offset = 0;
  return words.runs.every((run) => {
    const start = offset;
    offset += run.text.length;
    return start >= end || run.marks?.link !== undefined || !/\p{L}/u.test(run.text.slice(0, end - start));
  });
}

/** A version number that is no date: "3.9.13", "v1.0", "[1.2.0]". */
const VERSION = /(?:^|[\s[(])(?:v(?:ersion|er\.?)?\s?\d+(?:\.\d+)*|\d+\.\d+\.\d+(?:[-.+][\w.]+)?|\d+\.\d+(?=\s*(?:[(\][–—-]|$)))/i;
const DATE_LIKE = /\b[12]\d{3}[./-]\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./](?:[12]\d)?\d\d\b/g;
const CHANGES = new RegExp(`(?:^|\\n|\\*|-)\\s*(?:${wordsPattern(every((phrases) => phrases.release), 'beginning').source})`, 'iu');

/** "2021-05-03  A. Writer  <a@b.org>": the head of a change, as the GNU coding standards have it. */
const CHANGER = /^[^<\n]{4,90}<[^\s<>@]{1,80}@[^\s<>@]{1,80}>\s*$/m;

function isRelease({ words, content }: Slot): boolean {
  const head = words.text.slice(0, 90).replaceAll(DATE_LIKE, ' ');
  if (CHANGER.test(words.text.slice(0, 200).split('\n')[0] ?? '')) return true;
  if (!VERSION.test(head)) return false;
  return /^\W*v?\d/i.test(head.trim()) || words.text.length < 60 || CHANGES.test(content);
}

const BOOKISH = every((phrases) => phrases.bibliography);
const AUTHORS = /(?:^|[\s(])\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.[\s-]?){1,3}(?:,|;|\s(?:and|&)\s|\s\(|$)|(?:^|,\s|\s(?:and|&)\s)(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+/u;
/** "Moreau, J. …" */
const INVERTED = /^\P{L}{0,6}\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.[\s-]?){1,3}/u;
const QUOTED = /["“«][^"”»]{12,}["”»]/u;
const PAGES = /\b(?:pp?\.\s?\d|vol(?:ume|\.)?\s?\d|no\.\s?\d|\d+\s?\(\d+\)\s?[:,]|\d+:\d+[-–]\d+|(?:19|20)\d\d\)\.)/iu;

function isWork({ content, words }: Slot): boolean {
  const text = `${words.text}\n${content}`.slice(0, 900);
  const lower = text.toLowerCase();
  const bookish = Math.min(2, BOOKISH.filter((word) => lower.includes(word)).length);
  const signs = bookish + Number(QUOTED.test(text)) * 0.5 + Number(PAGES.test(text));
  // Names are looked for last, and only where they decide: the pattern is dear to compile.
  if (INVERTED.test(words.text.slice(0, 60)) && (QUOTED.test(text) || words.runs.some(({ marks }) => marks?.emphasis))) return true;
  return signs >= 2.5 || (signs >= 1 && signs + Number(AUTHORS.test(text)) * 1.5 >= 2.5);
}

const DUE = wordsPattern(every((phrases) => phrases.deadline), 'whole');

const isDue = ({ words }: Slot): boolean => words.text.length < 120 && DUE.test(words.text);
