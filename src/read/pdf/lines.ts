/** A piece of text as it lies on a page: lower left corner and size, in points. */
export interface Snippet {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/**
 * Joins the snippets of a page, in the order in which they were written, into lines. Wide gaps become tabs, small ones
 * blanks. What is written beside a line that is already there is part of it only if it follows on its right.
 */
export function pageLines(snippets: readonly Snippet[]): PageLine[] {
  const lines: { parts: string; x: number; y: number; height: number; right: number }[] = [];
  for (const { text, x, y, width, height } of snippets) {
    if (text === '') continue;
    const last = lines.at(-1);
    const size = Math.max(last?.height ?? 0, height, 1);
    if (last && Math.abs(last.y - y) < size * 0.5 && x >= last.right - size * 0.5) {
      const gap = x - last.right;
      const blank = /\s$/.test(last.parts) || /^\s/.test(text);
      last.parts += gap > size * 1.8 ? `\t${text}` : gap > size * 0.15 && !blank ? ` ${text}` : text;
      last.right = Math.max(last.right, x + width);
      last.height = Math.max(last.height, height);
    } else if (text.trim() !== '') lines.push({ parts: text, x, y, height, right: x + width });
  }
  return lines.map(({ parts, x, y, height }) => ({ text: parts.replace(/ {2,}/g, ' ').trim(), x, y, height })).filter(({ text }) => text !== '');
}

/** Lines that stand at the same height on most pages, and page numbers: no part of the text. */
export function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const seen = new Map<string, PageLine[]>();
  const running = new Set<PageLine>();
  for (const lines of pages) {
    const edges = [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])];
    for (const line of edges) {
      const key = `${Math.round(line.y / 4)} ${line.text.replace(/\p{N}+/gu, '#')}`;
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  for (const found of seen.values()) if (found.length >= 3 && found.length > pages.length * 0.4) for (const line of found) running.add(line);
  return running;
}

/** The middle of the heights: that of the running text. */
export function usualHeight(lines: readonly PageLine[]): number {
  const heights = lines.flatMap(({ height, text }) => Array.from({ length: Math.min(50, Math.ceil(text.length / 10)) }, () => height)).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 10;
}
