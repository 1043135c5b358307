import type { VNode } from 'preact';
import type { Account, AccountEntry } from '../account/account.ts';
import type { Facts } from '../ask/index.ts';
import type { Finding } from '../check/index.ts';
import { dayInWords, parseIsoDay } from '../dates/index.ts';
import type { Block } from '../read/blocks.ts';
import { contains, originer, placer, type Span } from '../text/index.ts';
import type { TimelineData } from '../view/items.ts';
import { OneBlock } from './blocks.tsx';
import { EntryArticle, Findings, type EntrySetting } from './entry.tsx';
import { Still } from './still.tsx';
import { summary } from './summary.ts';
import type { Surroundings } from './surroundings.ts';
import { Tools } from './tools.tsx';
import { marksOf } from './words.tsx';

export interface PageParts {
  readonly account: Account;
  /** The document's path as readers may know it: not where it stands on its author's machine. */
  readonly path: string;
  readonly around: Surroundings;
  readonly findings: readonly Finding[];
  /** Address of the index, where there is one. */
  readonly up?: string;
  /** What `timelineItems` makes of the account. */
  readonly data: TimelineData;
  /** What `factsOf` makes of the account. */
  readonly facts?: Facts | undefined;
}

/** From so many entries on, those out of sight are laid out only when they come near: a page of 5,000 is there in half the time. */
const MANY = 400;

/** The body of an account's page: everything a reader needs, before any script. */
export function AccountPage(parts: PageParts): VNode {
  const { account, up, data, facts, around, findings } = parts;
  const setting = settingOf(parts);
  const found = groupFindings(account.entries, findings);
  return (
    <>
      <header class="bar">
        <h1>{account.title}</h1>
        {up !== undefined && <a class="up" href={up}>All chronologies</a>}
        <Tools />
      </header>
      <main {...(account.entries.length > MANY && { class: 'long' })}>
        {account.entries.length > 0 && (
          <section id="panorama" aria-label="Timeline">
            <p class="unseen" lang="en">{summary(data)}. The entries follow as text, each with its date.</p>
            <Still data={data} facts={facts} />
          </section>
        )}
        <Front account={account} data={data} around={around} findings={found.get('') ?? []} />
        <Flow account={account} setting={setting} findings={found} />
      </main>
    </>
  );
}

function settingOf({ account: { source }, path, around }: PageParts): Omit<EntrySetting, 'marks'> {
  const placeOf = placer(source.text);
  const originOf = originer(source);
  const where = ({ start }: Span): string => {
    const origin = originOf(start);
    const line = `line\u00a0${placeOf(start).line}`;
    return `${path.slice(path.lastIndexOf('/') + 1)}, ${origin === undefined ? line : source.linesFirst ? `${line}, ${origin}` : origin}`;
  };
  const quote = (at: Span): string => {
    const words = source.text.slice(at.start, Math.min(at.end, at.start + 80)).replace(/\s+/gu, ' ').trim();
    return `“${words}${at.end - at.start > 80 ? '…' : ''}” (line\u00a0${placeOf(at.start).line})`;
  };
  return { around, where, quote };
}

/** Place of the last entry that begins at or before an offset; -1 where none does. Entries stand in the order of the document. */
function lastAtOrBefore(entries: readonly AccountEntry[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.at.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Findings by the id of the entry they are about; by "" those about the whole document, or about words outside its entries. */
function groupFindings(entries: readonly AccountEntry[], findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const finding of findings) {
    let entry = finding.whole ? undefined : entries[lastAtOrBefore(entries, finding.at.start)];
    while (entry !== undefined && !contains(entry.at, finding.at)) entry = entry.within === undefined ? undefined : byId.get(entry.within);
    const key = entry?.id ?? '';
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** What the document says of itself: picture, description, author, date; and what is doubtful about it as a whole. */
function Front({ account: { front, published, why }, data, around, findings }: { readonly account: Account; readonly data: TimelineData; readonly around: Surroundings; readonly findings: readonly Finding[] }): VNode {
  const day = published === undefined ? undefined : parseIsoDay(published.slice(0, 10));
  const picture = front?.image === undefined ? undefined : around.image(front.image, front.places['image'] ?? front.at);
  const kinds = [...new Set([...(front?.categories ?? []), ...(front?.tags ?? [])])];
  return (
    <div class="front">
      <div class="about">
        {picture?.kind === 'shown' && <img src={picture.src} alt="" />}
        {front?.description !== undefined && <p class="lede">{front.description}</p>}
        <p class="byline">
          {front?.author !== undefined && <span>{front.author}</span>}
          {day !== undefined && <span><time datetime={published}>{dayInWords(day)}</time></span>}
          {data.items.length > 0 && <span lang="en">{summary(data)}</span>}
          {kinds.length > 0 && <span>{kinds.join(', ')}</span>}
        </p>
        {why !== undefined && <p class="why" lang="en">{sentence(why)}</p>}
      </div>
      {findings.length > 0 && (
        <aside class="notes" lang="en" aria-label="Notes on the whole document">
          <details>
            <summary><span class="bounds">{findings.length === 1 ? 'One remark' : `${findings.length} remarks`} on the whole document</span></summary>
            <Findings findings={findings} />
          </details>
        </aside>
      )}
    </div>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/u.test(words) ? '' : '.'}`;

/** The document in its own order. Its title is in the bar already. */
function Flow({ account, setting, findings }: { readonly account: Account; readonly setting: Omit<EntrySetting, 'marks'>; readonly findings: ReadonlyMap<string, readonly Finding[]> }): VNode {
  const byId = new Map(account.entries.map((entry) => [entry.id, entry]));
  const flow = account.flow.filter((part, index) => !(part.kind === 'block' && isTitle(part.block, account.title) && account.flow.slice(0, index).every((before) => before.kind === 'block' && before.block.kind !== 'heading')));
  const depths = flow.flatMap((part) => (part.kind === 'block' && part.block.kind === 'heading' ? [part.block.depth] : []));
  const marked = account.front?.data['marks'] !== false;
  const deeper = depths.length === 0 ? 1 : 2 - Math.min(...depths);
  return (
    <>
      {flow.map((part) => {
        if (part.kind === 'block') return <div class="between"><OneBlock block={part.block} setting={{ ...setting, marks: [] }} depth={deeper} /></div>;
        const entry = byId.get(part.id);
        return entry === undefined ? null : <EntryArticle entry={entry} findings={findings.get(entry.id) ?? []} setting={{ ...setting, marks: marksOf(entry.mentions, marked) }} />;
      })}
    </>
  );
}

const isTitle = (block: Block, title: string): boolean => block.kind === 'heading' && block.words.text.trim() === title.trim();
