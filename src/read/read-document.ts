import type { Format, FormatReader, ReadDocument, ReadOptions } from './blocks.ts';
import { decode } from './decode.ts';
import { formats } from './formats.ts';

/** The format that a file's name or media type says; Markdown, which plain text is too, where they say nothing we know. */
export function formatOf({ path, mediaType }: Pick<ReadOptions, 'path' | 'mediaType'>): Format {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const markdown = formats[0];
  if (markdown === undefined) throw new Error('the list of formats is empty');
  return formats.find((format) => format.mediaType === mediaType) ?? formats.find(({ extensions }) => ending !== undefined && extensions.includes(ending)) ?? markdown;
}

/**
 * Reads a document of a known format into blocks.
 *
 * @param content The file's bytes, or its text where it is decoded already.
 * @param reader Of the document's format, as {@link formatOf} finds it and its `load` brings it in.
 * @throws {UnreadableDocument} For bytes that are no text.
 */
export function readDocument(content: Uint8Array | string, reader: FormatReader, options: ReadOptions): ReadDocument {
  const { text, encoding, problems } = typeof content === 'string' ? { text: content, encoding: 'utf-8', problems: [] } : decode(content);
  const document = reader(text, options);
  return { ...document, source: { ...document.source, encoding }, problems: [...problems, ...document.problems] };
}
