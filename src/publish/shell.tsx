import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { inScript } from './json-ld.ts';
import { OURS } from './paths.ts';
import { relativeAddress } from './address.ts';
import type { PublishOptions } from './publication.ts';
import { base64 } from './surroundings.ts';
import { FACES, fontFaces, styles } from './style/index.ts';

/** All that stands around the body of a page. */
export interface Shell {
  /** Path of the page in the site. */
  readonly page: string;
  readonly title: string;
  readonly language: string;
  readonly description?: string;
  /** Absolute, where the site's base is known. */
  readonly url?: string;
  readonly image?: string;
  readonly type: 'article' | 'website';
  readonly published?: string;
  readonly author?: string;
  /** Data for machines. */
  readonly jsonLd?: object;
  /** Data for the explorer; pages without it get no script. */
  readonly data?: object;
}

/** Three bars and an axis, inside the page so that no file is asked for. */
const ICON = `data:image/svg+xml,${encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='#9c3019' d='M1 2h8v2H1zM5 6h9v2H5zM9 10h4v2H9z'/><path fill='#8a8177' d='M0 14h16v1H0z'/></svg>")}`;

/** Scripts of languages that run from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/iu;

/** A whole page as a file: what stands in its head, and `children` as its body. */
export function pageOf(shell: Shell, options: PublishOptions, children: ComponentChildren): string {
  const { page, language } = shell;
  const { single = false, assets } = options;
  const script = shell.data === undefined ? undefined : assets.script;
  const sheet = single ? inlineSheet(options) : undefined;
  const asset = (name: string): string => relativeAddress(page, `${OURS}/${name}`);
  const html = (
    <html lang={language} {...(RIGHT_TO_LEFT.test(language) && { dir: 'rtl' })}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={policy(options, sheet, script)} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{shell.title}</title>
        <link rel="icon" href={ICON} />
        <About shell={shell} />
        {sheet === undefined
          ? <><link rel="stylesheet" href={asset('annals.css')} />{script !== undefined && <script defer src={asset('annals.js')} />}</>
          : <style dangerouslySetInnerHTML={{ __html: sheet }} />}
        {shell.jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(shell.jsonLd) }} />}
      </head>
      <body>
        {children}
        {shell.data && <script type="application/json" id="annals-data" dangerouslySetInnerHTML={{ __html: inScript(shell.data) }} />}
        {single && script !== undefined && <script dangerouslySetInnerHTML={{ __html: inlineScript(script) }} />}
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(html)}\n`;
}

const property = (name: string, content: string | undefined): VNode | null => (content ? <meta property={name} content={content} /> : null);

function About({ shell: { title, description, url, image, type, published, author, language } }: { readonly shell: Shell }): VNode {
  return (
    <>
      {description && <meta name="description" content={description} />}
      {author && <meta name="author" content={author} />}
      <meta name="generator" content="Annals" />
      <meta name="color-scheme" content="light dark" />
      {url && <link rel="canonical" href={url} />}
      {property('og:type', type)}
      {property('og:title', title)}
      {property('og:description', description)}
      {property('og:url', url)}
      {property('og:image', image)}
      {property('og:locale', language.replace('-', '_'))}
      {property('article:published_time', published)}
    </>
  );
}

/**
 * What the page may do: show its own styles, fonts, images and script, ask its own host, and nothing else. Whatever an
 * author's text might smuggle in, it finds no way to run and nowhere to send to.
 *
 * @see Content Security Policy Level 3
 */
function policy({ single, sha256 }: PublishOptions, sheet: string | undefined, script: string | undefined): string {
  const hash = (text: string | undefined): string => {
    if (text === undefined) return "'none'";
    if (sha256 === undefined) throw new TypeError('a single page needs `sha256`');
    return `'sha256-${sha256(text)}'`;
  };
  const directives = single
    ? [`script-src ${hash(script === undefined ? undefined : inlineScript(script))}`, `style-src ${hash(sheet)}`, 'img-src data:', 'font-src data:']
    : [`script-src ${script === undefined ? "'none'" : "'self'"}`, "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'"];
  return ["default-src 'none'", ...directives, "base-uri 'none'", "form-action 'none'"].join('; ');
}

/** A script's text as it may stand inside its element. */
const inlineScript = (script: string): string => script.replaceAll(/<\/(script)/giu, String.raw`<\/$1`).replaceAll('<!--', String.raw`\x3c!--`);

/** The style sheet of a site of several files, its fonts beside it. */
export const siteSheet = ({ assets: { fonts } }: PublishOptions): string => fontFaces((file) => fonts?.has(file) === true, (file) => file) + styles;

function inlineSheet({ assets: { fonts } }: PublishOptions): string {
  const latin = new Set(FACES.filter(({ range }) => range === 'latin').map(({ file }) => file));
  const inline = fontFaces((file) => latin.has(file) && fonts?.has(file) === true, (file) => `data:font/woff2;base64,${base64(fonts?.get(file) ?? new Uint8Array())}`);
  return inline + styles;
}
