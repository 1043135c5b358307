import type { VNode } from 'preact';
import type { Account } from '../account/account.ts';
import { dayInWords, parseIsoDay } from '../dates/index.ts';
import { timelineItems } from '../view/items.ts';
import { Strip } from './still.tsx';
import { summary } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

/** A chronology as the index shows it. */
export interface Card {
  readonly account: Account;
  readonly href: string;
  readonly around: Surroundings;
}

/** Featured ones first, then newest first; those without a date last, by title. */
export const inOrder = (cards: readonly Card[]): Card[] =>
  cards.toSorted((a, b) =>
    Number(b.account.front?.featured === true) - Number(a.account.front?.featured === true) ||
    compare(b.account.published ?? '', a.account.published ?? '') ||
    compare(a.account.title, b.account.title) ||
    compare(a.href, b.href));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The body of the index. */
export function ContentsPage({ title, cards }: { readonly title: string; readonly cards: readonly Card[] }): VNode {
  return (
    <>
      <header class="bar"><h1>{title}</h1></header>
      <main>
        <ul class="contents">{inOrder(cards).map((card) => <OneCard card={card} />)}</ul>
      </main>
    </>
  );
}

function OneCard({ card: { account, href, around } }: { readonly card: Card }): VNode {
  const { front, published, title, entries } = account;
  const day = published === undefined ? undefined : parseIsoDay(published.slice(0, 10));
  const picture = front?.image === undefined ? undefined : around.image(front.image, front.places['image'] ?? front.at);
  const data = timelineItems(account);
  return (
    <li {...(front?.featured && { class: 'featured' })}>
      <article class="card">
        {picture?.kind === 'shown' && <img src={picture.src} alt="" loading="lazy" />}
        <div class="when">{day !== undefined && <time datetime={published}>{dayInWords(day)}</time>}{day !== undefined && ' · '}{summary(data)}</div>
        <h2><a href={href}>{title}</a></h2>
        {front?.description !== undefined && <p>{front.description}</p>}
        {entries.length > 0 && <Strip data={data} />}
        <a class="more" href={href} {...{ 'aria-label': `${front?.cta ?? 'Read'}: ${title}` }}>{front?.cta ?? 'Read →'}</a>
      </article>
    </li>
  );
}
