import { UnreadableDocument } from './decode.ts';

/** What a file may cost before it is refused. Each can be lifted: `--limit-ID N`. */
export const limitNames = [
  { id: 'size', value: 'MB', usual: 8, summary: 'Largest file that is read whole, in megabytes (1,048,576 bytes)' },
  { id: 'unpacked', value: 'MB', usual: 256, summary: 'Most that an archive, or a document that is one inside (DOCX, XLSX, EPUB …), may unpack to, in megabytes' },
  { id: 'ratio', value: 'N', usual: 500, summary: 'How many times its packed size a file in an archive may have, from a megabyte on' },
  { id: 'files', value: 'N', usual: 20_000, summary: 'Most files in an archive' },
  { id: 'archives', value: 'N', usual: 2, summary: 'How many archives deep documents are looked for: an archive in an archive is 2' },
  { id: 'depth', value: 'N', usual: 100, summary: 'How many levels deep data (JSON, YAML) may nest' },
] as const;

export type LimitId = (typeof limitNames)[number]['id'];
export type Limits = Readonly<Record<LimitId, number>>;

/** The limits where none are lifted. */
export const LIMITS = Object.fromEntries(limitNames.map(({ id, usual }) => [id, usual])) as Limits;

export const MEGABYTE = 1_048_576;

/** A file goes past a limit: the sentence says which, and how it is lifted. */
export class LimitReached extends UnreadableDocument {
  readonly limit: LimitId;

  /**
   * @param what What the file does, to stand before the limit: "it unpacks to more than 256 MB".
   * @param needed The limit with which it would be read; else only that it can be lifted is said.
   */
  constructor(limit: LimitId, what: string, needed?: number) {
    super(`${what}. ${lift(limit, needed)}`);
    this.limit = limit;
  }
}

/** How a limit is lifted, as a sentence without its full stop. */
export const lift = (limit: LimitId, needed?: number): string => `If you trust the file, have it read with --limit-${limit} ${needed ?? limitNames.find(({ id }) => id === limit)?.value ?? 'N'}`;
