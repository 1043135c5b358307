import { effect } from '@preact/signals';
import { parseIsoDay } from '../dates/day.ts';
import { stretchWords } from '../view/words.ts';
import { choose, extentOf, revealTime, timeInView } from './actions.ts';
import type { Instrument } from './instrument.ts';
import type { State, Stretch } from './state.ts';

/** The entries on the page, in document order; a live list. */
export const articles = (): HTMLCollectionOf<HTMLElement> => document.getElementsByClassName('entry') as HTMLCollectionOf<HTMLElement>;

export const articleOf = (id: string | undefined): HTMLElement | undefined => {
  const found = id === undefined ? null : document.getElementById(id);
  return found?.classList.contains('entry') ? found : undefined;
};

const entryAt = (target: EventTarget | null): HTMLElement | undefined => (target instanceof Element ? (target.closest<HTMLElement>('.entry') ?? undefined) : undefined);

/** Pixels from the top of the window that the instrument and bars that stay in place cover. */
export function covered({ element }: Instrument): number {
  const { position } = getComputedStyle(element.parentElement ?? element);
  return position === 'sticky' || position === 'fixed' ? Math.max(0, element.getBoundingClientRect().bottom) : 0;
}

/** The first entry that reaches below a height of the window: a binary search, for entries stand one under another. */
export function entryBelow(y: number): HTMLElement | undefined {
  const list = articles();
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.getBoundingClientRect().bottom <= y) low = middle + 1;
    else high = middle;
  }
  return list[low];
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings an entry under the instrument, and with `focus` makes it what the keyboard is at. */
export function read(id: string | undefined, focus: boolean): void {
  const article = articleOf(id);
  if (article === undefined) return;
  article.scrollIntoView({ block: 'start', behavior: still() ? 'auto' : 'smooth' });
  if (!focus) return;
  article.tabIndex = -1;
  article.focus({ preventScroll: true });
}

const dayOf = (said: string | undefined): number | undefined => (said === undefined || said === '' ? undefined : (parseIsoDay(said) ?? (Number.isFinite(Number(said)) ? Number(said) : undefined)));

/** A date without what says nothing new: "2020-2031" and "2020 to 2031" are the same. */
const bare = (words: string): string => words.toLowerCase().replace(/ to |[^\p{L}\p{N}]+/gu, ' ');

/** The stretch that a mention's attributes name: inclusive days; an end that is missing is the time in view's. */
function stretchOf(mention: HTMLElement, state: State): Stretch | undefined {
  const { from: first, to: last } = mention.dataset;
  const a = dayOf(first);
  const b = dayOf(last);
  if (a === undefined && b === undefined) return undefined;
  const view = timeInView(state);
  const from = a ?? Math.min(view.from, b!);
  const to = (b ?? Math.max(view.to, a!)) + 1;
  const words = mention.textContent.trim();
  const exact = a !== undefined && b !== undefined ? stretchWords(a, b) : '';
  return { from, to, words: exact === '' || bare(exact) === bare(words) ? words : `${words}: ${exact}` };
}

/** Makes what the page's entries offer reachable by keyboard; to be called again when the page's content changes. */
export function prepareProse(): void {
  for (const mention of document.querySelectorAll<HTMLElement>('.mention[data-from], .mention[data-to]')) {
    mention.tabIndex = 0;
    mention.setAttribute('role', 'button');
    mention.setAttribute('aria-pressed', 'false');
  }
}

/** Reading and looking are one: what the eye, the pointer and the reader's choice are at, is marked on both sides. */
export function listenToProse(instrument: Instrument, state: State, chosen: (id: string) => void): void {
  let pinned: HTMLElement | undefined;
  let due = 0;

  const look = (): void => {
    due = 0;
    const top = covered(instrument);
    state.eye.value = entryBelow(top + Math.min(120, (innerHeight - top) * 0.25))?.id;
  };
  const later = (): void => { due ||= requestAnimationFrame(look); };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  effect(() => { void state.chart.value; later(); });

  function pin(mention: HTMLElement | undefined): void {
    pinned?.setAttribute('aria-pressed', 'false');
    pinned = mention === pinned ? undefined : mention;
    pinned?.setAttribute('aria-pressed', 'true');
    state.stretch.value = pinned && stretchOf(pinned, state);
    if (state.stretch.value) revealTime(state, state.stretch.value);
  }
  effect(() => {
    if (state.stretch.value !== undefined || pinned === undefined) return;
    pinned.setAttribute('aria-pressed', 'false');
    pinned = undefined;
  });

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || !(target instanceof Element) || instrument.element.contains(target)) return;
    state.pointed.value = entryAt(target)?.id;
    if (pinned) return;
    const mention = target.closest<HTMLElement>('.mention');
    state.stretch.value = mention ? stretchOf(mention, state) : undefined;
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !instrument.element.contains(target)) state.pointed.value = entryAt(target)?.id;
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const mention = event.target.closest<HTMLElement>('.mention[role="button"]');
    if (mention) return pin(mention);
    const label = event.target.closest('.date, .label');
    const entry = entryAt(event.target);
    if (label === null || entry === undefined) return;
    event.preventDefault();
    chosen(entry.id);
  });
  document.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || !(event.target instanceof HTMLElement) || !event.target.matches('.mention[role="button"]')) return;
    event.preventDefault();
    pin(event.target);
  });

  const mark = (name: string, of: () => string | undefined) => {
    let before: HTMLElement | undefined;
    effect(() => {
      void state.chart.value;
      const now = articleOf(of());
      if (before !== now) before?.classList.remove(name);
      now?.classList.add(name);
      before = now;
    });
  };
  mark('chosen', () => state.chosen.value);
  mark('pointed', () => state.pointed.value);
  mark('read', () => state.eye.value);
}

/** Chooses an entry that an address or a link names, and shows where it is in time. */
export function chooseQuietly(state: State, id: string | undefined): void {
  if (id !== undefined && extentOf(state, id) === undefined && articleOf(id) === undefined) return;
  choose(state, id);
}
