export * from './blocks.ts';
export { decode, UnreadableDocument, type Decoded } from './decode.ts';
export { formats } from './formats.ts';
export { limitNames, LimitReached, LIMITS, MEGABYTE, type LimitId, type Limits } from './limits.ts';
export { readFrontMatter, type FrontMatterReading } from './front-matter.ts';
export { readMarkdown } from './markdown/index.ts';
export { formatOf, read, readDocument } from './read-document.ts';
