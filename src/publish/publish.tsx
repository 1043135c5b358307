import { factsOf } from '../ask/index.ts';
import { checkAccount } from '../check/index.ts';
import type { Account } from '../account/account.ts';
import { timelineItems } from '../view/items.ts';
import { readAddress, relativeAddress } from './address.ts';
import { ContentsPage } from './contents-page.tsx';
import { jsonLd } from './json-ld.ts';
import { AccountPage } from './page.tsx';
import { OURS, pagePaths } from './paths.ts';
import type { Document, Notice, Publication, PublishOptions } from './publication.ts';
import { pageOf, siteSheet } from './shell.tsx';
import { surroundingsOf, type Site } from './surroundings.ts';

/**
 * Makes a site: a page an account, complete without script, and where there are several an index. Touches no file, asks no
 * clock: the same arguments give the same bytes.
 *
 * @throws {TypeError} For `single` without `sha256`, and for a `base` that is no absolute http(s) address.
 */
export function publish(documents: readonly Document[], options: PublishOptions): Publication {
  const base = baseOf(options.base);
  const shown = options.drafts ? documents : documents.filter(({ account }) => !isHidden(account));
  const several = options.index ?? documents.length > 1;
  const pages = pagePaths(shown, several ? 'index' : options.single ? 'none' : 'document');
  const files = new Map<string, string | Uint8Array>();
  const notices: Notice[] = [];
  const site: Site = { pages, files: options.files ?? new Map(), single: options.single ?? false, wanted: new Set(), notices };

  for (const document of shown) files.set(pages.get(document.path) ?? '', accountPage(document, site, options, base, several));
  if (several) files.set('index.html', contentsPage(shown, site, options, base));
  if (!options.single) {
    files.set(`${OURS}/annals.css`, siteSheet(options));
    if (options.assets.script !== undefined) files.set(`${OURS}/annals.js`, options.assets.script);
    for (const [name, bytes] of options.assets.fonts ?? []) files.set(`${OURS}/${name}`, bytes);
    for (const path of [...site.wanted].toSorted()) {
      const bytes = site.files.get(path);
      if (bytes !== undefined && !files.has(path)) files.set(path, bytes);
    }
  }
  return { files, notices, pages: documents.map((document) => ({ document, ...(shown.includes(document) && { page: pages.get(document.path) ?? '' }) })) };
}

/** Whether an author keeps a document back. */
export const isHidden = ({ front }: Account): boolean => front?.draft === true || front?.visible === false;

function accountPage({ account, path, correcting }: Document, site: Site, options: PublishOptions, base: string | undefined, several: boolean): string {
  const page = site.pages.get(path) ?? '';
  const around = surroundingsOf(path, page, site);
  const data = timelineItems(account);
  const facts = factsOf(account);
  const description = descriptionOf(account);
  const url = base === undefined ? undefined : base + addressOf(page);
  const picture = account.front?.image === undefined ? undefined : readAddress(account.front.image, path);
  const image = picture?.kind === 'remote' ? picture.href : picture?.kind === 'local' && base !== undefined && site.files.has(picture.path) ? base + addressOf(picture.path) : undefined;
  const about = { ...(description && { description }), ...(url && { url }), ...(image && { image }) };
  return pageOf(
    {
      page, title: account.title, language: languageOf(account), type: 'article', ...about,
      ...(account.published && { published: account.published }),
      ...(account.front?.author && { author: account.front.author }),
      jsonLd: jsonLd(account, about),
      data: { ...data, ...(facts && { facts }), ...(correcting && { correcting }) },
    },
    options,
    <AccountPage account={account} path={path} around={around} data={data} facts={facts} findings={(options.findings ?? checkAccount)(account)} {...(several && { up: relativeAddress(page, 'index.html') })} />,
  );
}

function contentsPage(shown: readonly Document[], site: Site, options: PublishOptions, base: string | undefined): string {
  const title = options.title ?? 'Chronologies';
  const cards = shown.map(({ account, path }) => ({ account, href: addressOf(site.pages.get(path) ?? ''), around: surroundingsOf(path, 'index.html', { ...site, notices: [] }) }));
  return pageOf({ page: 'index.html', title, language: 'en', type: 'website', ...(base && { url: base }) }, options, <ContentsPage title={title} cards={cards} />);
}

const languageOf = ({ source: { language } }: Account): string => (language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(language) ? language : 'en');

/** What the author says of the document, else its first words outside a heading; at most some 200 characters of whole words. */
function descriptionOf(account: Account): string | undefined {
  const first = account.flow.find((part) => part.kind === 'block' && part.block.kind === 'paragraph');
  const words = account.front?.description ?? (first?.kind === 'block' && first.block.kind === 'paragraph' ? first.block.words.text : account.entries[0]?.text.text);
  const line = words?.replace(/\s+/gu, ' ').trim();
  if (!line) return undefined;
  return line.length <= 200 ? line : `${line.slice(0, 200).replace(/\s+\S*$/u, '')}…`;
}

const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/u, '$1').split('/').map(encodeURIComponent).join('/');

function baseOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/iu.test(written)) throw new TypeError(`no address of a site: "${written}"`);
  return written.endsWith('/') ? written : `${written}/`;
}
