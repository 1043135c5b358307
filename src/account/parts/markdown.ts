import { readFrontMatter } from '../../read/front-matter.ts';
import { chunksOf } from '../../read/markdown/chunks.ts';
import type { Cutter } from './cut.ts';

const HEADING = /^(#{1,6})[ \t]/;
const UNDERLINED = /^[^\n]{1,300}\n {0,3}(=+|-+)[ \t]*\r?(?:\n|$)/;
/** It begins with a date that needs nothing from before it: a year of four figures stands among its first words. */
const DATED = /^(?:[-*+][ \t]+)?[^\n]{0,20}?(?<!\d)\d{4}(?!\d)/;

/** A place that is not dated is taken only where so many times the least length holds none that is. */
const PATIENCE = 4;

/**
 * Markdown is cut before headings, and before paragraphs and items that begin with a year: labels that take their year from
 * what stands above them stay with it. Front matter and the headings above are said again.
 *
 * @param definitions The lines that references lead to, by the name in lower case.
 */
export const markdownCutter = (definitions: ReadonlyMap<string, string>): Cutter => ({
  cut(text, from, least) {
    const { bodyStart } = readFrontMatter(text);
    const front = bodyStart > 0 ? [{ start: 0, end: bodyStart }] : [];
    const open: { readonly start: number; readonly end: number; readonly depth: number }[] = [];
    let sure: number | undefined;
    const above = (depth: number): { start: number; end: number }[] => [...front, ...open.filter((one) => one.depth < depth).map(({ start, end }) => ({ start, end }))];
    let sureAbove = front;
    for (const { start, end, tableHead } of chunksOf(text, bodyStart, 1)) {
      if (tableHead !== undefined) continue;
      const first = text.charCodeAt(start);
      const isHeading = first === 35 && HEADING.test(text.slice(start, start + 8));
      if (start >= least && start > from) {
        const depth = isHeading ? (HEADING.exec(text.slice(start, start + 8))?.[1]?.length ?? 6) : 7;
        if (isHeading || DATED.test(text.slice(start, start + 60))) return { at: start, above: above(depth) };
        if (sure === undefined) {
          sure = start;
          sureAbove = above(7);
        }
        if (start > from + (least - from) * PATIENCE) return { at: sure, above: sureAbove };
      }
      const underlined = isHeading ? null : UNDERLINED.exec(text.slice(start, Math.min(end, start + 700)));
      if (isHeading || underlined) {
        const line = text.indexOf('\n', start);
        const depth = underlined ? (underlined[1]?.startsWith('=') ? 1 : 2) : (HEADING.exec(text.slice(start, start + 8))?.[1]?.length ?? 6);
        while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
        open.push({ start, end: underlined ? start + underlined[0].length : line < 0 ? end : line + 1, depth });
      }
    }
    return undefined;
  },
  gap: '\n',
  ...(definitions.size === 0 ? {} : { below: (stretch: string) => referredIn(stretch, definitions) }),
});

/** The definitions that a stretch refers to. */
function referredIn(stretch: string, definitions: ReadonlyMap<string, string>): string {
  const needed = new Set<string>();
  for (const [, label = ''] of stretch.matchAll(/\[([^[\]]{1,200})\]/g)) {
    const definition = definitions.get(nameOf(label));
    if (definition !== undefined && !stretch.includes(definition)) needed.add(definition);
  }
  return [...needed].join('\n\n');
}

const nameOf = (label: string): string => label.trim().toLowerCase().replace(/\s+/g, ' ');

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[^\n]*(?:\n(?:[ \t]+[^\s][^\n]*|[ \t\r]*(?=\n {4}[^\s])))*/gm;

/** Gathers the definitions of links and notes in a stretch of lines; the first of a name counts. */
export function gatherDefinitions(text: string, found: Map<string, string>): void {
  for (const { 0: definition, 1: label = '' } of text.matchAll(DEFINITION)) {
    const name = nameOf(label);
    if (!found.has(name)) found.set(name, definition);
  }
}
