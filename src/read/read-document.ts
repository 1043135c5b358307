import type { Format, FormatReader, ReadDocument, ReadOptions } from './blocks.ts';
import { decode, UnreadableDocument } from './decode.ts';
import { formats } from './formats.ts';
import { withHtml } from './markdown/html.ts';
import { isZip, looksLikeJson, sniff } from './sniff.ts';

/**
 * The format that a file's media type, beginning or name says; Markdown, which plain text is too, where they say nothing
 * we know.
 *
 * @param content The file's bytes or its text, where its beginning may be asked too: a page saved as .txt is a page.
 */
export function formatOf({ path, mediaType }: Pick<ReadOptions, 'path' | 'mediaType'>, content: Uint8Array | string = ''): Format {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const [markdown] = formats;
  if (markdown === undefined) throw new Error('the list of formats is empty');
  const said = mediaType === undefined ? undefined : formats.find((format) => format.mediaType === mediaType);
  if (said) return said;
  const named = formats.find(({ extensions }) => ending !== undefined && extensions.includes(ending));
  const begun = sniff(content);
  const shown = begun === undefined ? undefined : formats.find(({ id }) => id === begun);
  // Markdown may well begin with a line of HTML.
  if (shown && named?.id !== 'markdown') return shown;
  if (isZip(content) && !named?.loadBytes) return formats.find(({ id }) => id === 'archive') ?? named ?? markdown;
  if (named) return named;
  return (looksLikeJson(content) ? formats.find(({ id }) => id === 'json') : undefined) ?? markdown;
}

/**
 * Reads a document of any format into blocks: the whole way from bytes.
 *
 * @param content The file's bytes, or its text where it is decoded already.
 * @throws {UnreadableDocument} For bytes that hold nothing to read.
 */
export async function read(content: Uint8Array | string, options: ReadOptions): Promise<ReadDocument> {
  const format = formatOf(options, content);
  if (format.loadBytes) {
    if (typeof content === 'string') throw new UnreadableDocument('its bytes are needed, not its text');
    const reader = await format.loadBytes();
    return reader(content, options);
  }
  if (!format.load) throw new Error(`the format ${format.id} has no reader`);
  const document = readDocument(content, await format.load(), options);
  return format.id === 'markdown' ? withHtml(document) : document;
}

/**
 * Reads a document of a known format that is text into blocks.
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
