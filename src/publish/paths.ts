import type { Document } from './publication.ts';

/** Everything of ours beside the pages stands in this folder of a site. */
export const OURS = 'annals';

const stem = (path: string): string => path.replace(/\.[^./]*$/u, '');
const ending = (path: string): string => /\.([^./]*)$/u.exec(path)?.[1] ?? '';

/**
 * The pages' paths, by the documents' own: "stories/iran.md" becomes "stories/iran.html". Of two that would have the same
 * name, the later one in order of path keeps its ending ("iran-csv.html").
 *
 * @param start What the site's start page is: an index, the only document, or nothing (single files to send about).
 */
export function pagePaths(documents: readonly Document[], start: 'index' | 'document' | 'none'): ReadonlyMap<string, string> {
  const [only] = documents;
  if (start === 'document' && only !== undefined) return new Map([[only.path, 'index.html']]);
  const taken = new Set(start === 'index' ? ['index.html'] : []);
  const paths = new Map<string, string>();
  for (const { path } of documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const names = [`${stem(path)}.html`, `${stem(path)}-${ending(path)}.html`];
    for (let count = 2; !paths.has(path); count += 1) {
      const name = names.shift() ?? `${stem(path)}-${count}.html`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      paths.set(path, name);
    }
  }
  return paths;
}
