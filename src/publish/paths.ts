import type { Document } from './publication.ts';

/** Everything of ours beside the pages stands in this folder of a site. */
export const OURS = 'annals';

const stem = (path: string): string => path.replace(/\.[^./]*$/u, '');
const ending = (path: string): string => /\.([^./]*)$/u.exec(path)?.[1] ?? '';

/**
 * The pages' paths, by the documents' own: "stories/iran.md" becomes "stories/iran.html". One document alone is the site's
 * start page; of two that would have the same name, the later one in order of path keeps its ending ("iran-csv.html").
 */
export function pagePaths(documents: readonly Document[], alone: boolean): ReadonlyMap<string, string> {
  const [only] = documents;
  if (alone && only !== undefined && documents.length === 1) return new Map([[only.path, 'index.html']]);
  const taken = new Set(['index.html']);
  const paths = new Map<string, string>();
  for (const { path } of documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const names = [`${stem(path)}.html`, `${stem(path)}-${ending(path)}.html`];
    for (let count = 2; ; count += 1) {
      const name = names.shift() ?? `${stem(path)}-${count}.html`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      paths.set(path, name);
      break;
    }
  }
  return paths;
}
