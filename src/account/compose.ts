import { languageOf } from '../dates/every.ts';
import type { DateContext } from '../dates/index.ts';
import { findChronology, plainOf, type ChronologyOptions } from '../entries/index.ts';
import type { MoreWords, readStory, State } from '../events/index.ts';
import type { Entry } from '../entries/entry.ts';
import { timesOf } from '../mentions/times.ts';
import type { Block, FrontMatter, ReadDocument } from '../read/blocks.ts';
import type { Limits } from '../read/limits.ts';
import type { Account, AccountEntry } from './account.ts';
import { isoDate, settingsIn, settle, type Settings } from './settings.ts';

/** What the caller may know of a document. Settings go before what the document says itself, and that before what it shows. */
export interface ReadAccountOptions extends Settings {
  /** As the user named the file: its ending tells the format, and its name may say that it is a chronology. */
  readonly path: string;
  /** Overrides what the path's ending says. */
  readonly mediaType?: string;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256?: string;
  /** What the file may cost before it is refused; the usual limits unless given. */
  readonly limits?: Limits;
  /** Words and meanings of the subject, beside the general ones: a lens. */
  readonly words?: MoreWords;
  /** Read the texts for times only, not for who did what: a third of the work. */
  readonly timesOnly?: boolean;
  /** The document's title, where it is known: a part of a document does not hold it. */
  readonly title?: string;
  /** Do not read the texts at all: entries, with no mentions and no events. */
  readonly entriesOnly?: boolean;
}

/** What is known of a document that is read into blocks already. */
export type ComposeOptions = Omit<ReadAccountOptions, 'path' | 'mediaType' | 'sha256' | 'timesOnly'>;

/**
 * Composes the account in a document that is read into blocks already.
 *
 * @param tell Reads who did what; where it is not given, the texts are read for times only.
 */
export function compose(document: ReadDocument, options: ComposeOptions, tell: typeof readStory | undefined): Account {
  const { source, front, problems } = document;
  const own = settingsIn(front);
  const settings = { ...own.settings, ...options };
  const title = options.title ?? titleOf(document);
  const published = settings.reference ?? isoDate(front?.date);
  const language = settings.language ?? languageSaid(front) ?? source.language ?? languageOf(plainOf(document.blocks, 20_000));
  const asked: ChronologyOptions = {
    title: `${title} ${source.path.split(/[/\\]/).at(-1) ?? ''}`,
    ...given('reference', published),
    ...given('language', language?.split('-')[0]?.toLowerCase()),
    ...given('order', settings.order),
    ...given('calendar', settings.calendar),
    ...given('layouts', settings.layout),
  };
  const { entries, ...chronology } = findChronology(document, asked);
  const spoken = asked.language ?? source.language?.split('-')[0]?.toLowerCase();
  const context: DateContext = { ...given('reference', published), ...given('language', spoken), ...given('order', asked.order), ...given('calendar', asked.calendar) };
  return {
    source: language ? { ...source, language } : source,
    ...given('front', front),
    title: title === '' ? nameOf(source.path) : title,
    ...given('published', published),
    ...chronology,
    ...(options.entriesOnly ? { entries: entries.map((entry) => ({ ...entry, mentions: [], events: [] })), states: [] } : storyOf(entries, context, spoken === undefined || spoken === 'en' ? tell : undefined, options.words)),
    problems: [...problems, ...own.problems],
    settings: settle(options, own.said, [
      { id: 'language', value: languageSaid(front) ?? source.language, how: 'said' },
      { id: 'language', value: language, how: 'found' },
      { id: 'reference', value: published, how: 'said' },
      { id: 'order', value: chronology.order, how: 'found' },
    ]),
  };
}

/** What the entries' texts tell. Only times are read in languages whose grammar is not there. */
function storyOf(entries: readonly Entry[], context: DateContext, tell: typeof readStory | undefined, words: MoreWords | undefined): { entries: AccountEntry[]; states: readonly State[] } {
  const timed = entries.map((entry) => ({ entry, times: timesOf(entry, context) }));
  if (!tell) return { entries: timed.map(({ entry, times }) => ({ ...entry, mentions: times, events: [] })), states: [] };
  const { told, states } = tell(timed, words);
  return { entries: timed.map(({ entry }, index): AccountEntry => ({ ...entry, mentions: told[index]?.mentions ?? [], events: told[index]?.events ?? [] })), states };
}

/** The language that front matter says of the page. */
function languageSaid(front: FrontMatter | undefined): string | undefined {
  const data = front?.data ?? {};
  return words(data['lang']) ?? words(data['language']) ?? words(data['locale']);
}

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

function titleOf({ front, blocks }: ReadDocument): string {
  if (front?.title !== undefined) return front.title;
  const heading = firstHeading(blocks);
  return heading?.words.text.replace(/\s+/g, ' ').trim() ?? '';
}

/** The first heading of the first rank that the document uses near its beginning. */
function firstHeading(blocks: readonly Block[]): (Block & { kind: 'heading' }) | undefined {
  const headings = blocks.slice(0, 40).flatMap((block) => (block.kind === 'heading' ? [block] : block.kind === 'section' ? (firstHeading(block.blocks) ?? []) : []));
  return headings.find(({ depth }) => depth === 1) ?? headings[0];
}

/** A file's name as a title: without its folder and ending, its dashes as blanks. */
const nameOf = (path: string): string => (path.split(/[/\\]/).at(-1) ?? path).replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ').trim() || path;

const given = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } => (value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }));
