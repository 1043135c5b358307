import { chartOf, type PageData } from './chart.ts';
import type { Instrument } from './instrument.ts';
import { articles, covered, entryBelow, prepareProse } from './prose.ts';
import { showChart, type State } from './state.ts';

/** The data that a page carries; undefined where it carries none. */
export function dataOf(page: Document): PageData | undefined {
  const text = page.getElementById('annals-data')?.textContent;
  return text ? (JSON.parse(text) as PageData) : undefined;
}

/** The reader's place: an entry and how far from the window's top it begins, and those after it in case it goes. */
function keepPlace(instrument: Instrument): () => void {
  const first = entryBelow(covered(instrument) + 1);
  const list = Array.from(articles());
  const after = first === undefined ? [] : list.slice(list.indexOf(first)).map((entry) => ({ id: entry.id, top: entry.getBoundingClientRect().top }));
  const scrolled = scrollY;
  return () => {
    const found = after.find(({ id }) => document.getElementById(id));
    const now = found && document.getElementById(found.id);
    if (scrolled > 0 && found && now) scrollBy({ top: now.getBoundingClientRect().top - found.top, behavior: 'instant' });
  };
}

/** Takes over what a new version of the page says: its entries, its words, its data. What the reader is at stays. */
export function takeOver(page: Document, instrument: Instrument, state: State): void {
  const data = dataOf(page);
  const main = document.querySelector('main');
  const next = page.querySelector('main');
  if (data === undefined || main === null || next === null) return;
  const back = keepPlace(instrument);
  const open = new Set(Array.from(document.querySelectorAll('.entry details[open]'), (details) => details.closest('.entry')?.id));
  const focused = document.activeElement;
  const copy = document.importNode(next, true);
  enter(copy.querySelector<HTMLElement>('#panorama'), instrument.element);
  const line = main.querySelector('.facets');
  if (line) copy.querySelector('#panorama')?.after(line);
  main.replaceWith(copy);
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  const store = document.getElementById('annals-data');
  if (store) store.textContent = page.getElementById('annals-data')?.textContent ?? '';
  const heading = document.querySelector('body > header h1');
  if (heading) heading.textContent = page.querySelector('body > header h1')?.textContent ?? heading.textContent;
  document.title = page.title;
  for (const entry of articles()) if (open.has(entry.id)) for (const details of entry.querySelectorAll('details')) details.open = true;
  prepareProse();
  showChart(state, chartOf(data));
  back();
}

/** Puts the instrument into its section of the page, over the still picture. */
export function enter(section: HTMLElement | null, element: HTMLElement): void {
  section?.classList.add('live');
  section?.prepend(element);
}

/**
 * Where the page is served from a file that may change, takes over each new version as it is told of it.
 *
 * @param take What is done with a new version.
 */
export function stayLive(take: (page: Document) => void): void {
  const address = document.documentElement.dataset.live;
  if (!address || typeof EventSource === 'undefined') return;
  let asked = 0;
  let greeted = false;
  const again = async (): Promise<void> => {
    const mine = (asked += 1);
    const response = await fetch(location.pathname, { cache: 'no-store' });
    if (!response.ok) throw new Error(`the server answered with ${response.status}`);
    const text = await response.text();
    if (mine === asked) take(new DOMParser().parseFromString(text, 'text/html'));
  };
  const refresh = (): void => {
    again().then(() => say(undefined), (error: unknown) => say(`The page could not be fetched again (${error instanceof Error ? error.message : String(error)}); it is tried at the next change.`));
  };
  const events = new EventSource(address);
  events.addEventListener('update', ({ data }: MessageEvent<string>) => {
    const { error } = JSON.parse(data) as { readonly error?: string };
    if (error === undefined) refresh();
    else say(error);
  });
  // The second greeting means that the server was away, and the file may have changed meanwhile.
  events.addEventListener('hello', () => {
    if (greeted) refresh();
    greeted = true;
  });
}

/** Says over the page what is wrong with the file; the page below stays as it was when it could last be read. */
function say(mistake: string | undefined): void {
  let notice = document.getElementById('mistake');
  if (mistake === undefined) return notice?.remove();
  if (notice === null) {
    notice = document.createElement('p');
    notice.id = 'mistake';
    notice.setAttribute('role', 'alert');
    document.body.prepend(notice);
  }
  notice.textContent = mistake;
}
