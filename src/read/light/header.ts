import { cover, type Span } from '../../text/index.ts';
import type { FrontMatter } from '../blocks.ts';
import type { Line } from '../lines.ts';

/** A field of a document's own header: its name in lower case, and the line that its value is. */
export interface HeaderField {
  readonly name: string;
  readonly value: Line;
  /** What the value says, where it is written with marks. */
  readonly says?: string | undefined;
}

/** What a header in a format's own way ("#+title:", ":revdate:") says of the document; of fields given twice the first. */
export function frontOf(fields: readonly HeaderField[]): FrontMatter | undefined {
  const data: Record<string, string> = {};
  const places: Record<string, Span> = {};
  for (const { name, value, says } of fields) {
    data[name] ??= says ?? value.text;
    places[name] ??= value.at;
  }
  const spans = Object.values(places);
  if (spans.length === 0) return undefined;
  const { title, date, description, author } = data;
  return { at: spans.reduce(cover), format: 'other', ...(title ? { title } : {}), ...(date ? { date } : {}), ...(description ? { description } : {}), ...(author ? { author } : {}), categories: [], tags: [], data, places };
}
