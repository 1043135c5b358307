import type { Account } from '../account/account.ts';
import type { CorrectionFields } from '../account/correction.ts';
import type { Finding } from '../check/index.ts';
import type { Span } from '../text/index.ts';

/** An account to be published, and where its file stands below the published root ("iran.md", "stories/iran.md"). */
export interface Document {
  readonly account: Account;
  readonly path: string;
  /** Where its reader may write corrections from the page: what stands in its sidecar now. Not for pages that are published. */
  readonly correcting?: Correcting;
}

/** What an open page is told of its document's sidecar. Plain JSON. */
export interface Correcting {
  /** The sidecar's name, without its folder. */
  readonly sidecar: string;
  /** In the order of the sidecar; `why` where one no longer applies. */
  readonly list: readonly { readonly line: number; readonly fields: CorrectionFields; readonly why?: string }[];
  /** Why the sidecar cannot be understood. */
  readonly mistake?: string;
}

/** What the pages need that is made elsewhere: `publish/` touches no file. */
export interface Assets {
  /** The explorer, one classic script. Pages without it are whole, and cannot be searched. */
  readonly script?: string;
  /** Font files by name ("serif-latin-400-normal.woff2"). Pages without them use the reader's own serif. */
  readonly fonts?: ReadonlyMap<string, Uint8Array>;
}

export interface PublishOptions {
  readonly assets: Assets;
  /** The files that the documents refer to (see `references`), by their paths from the published root. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Where the site will stand ("https://example.org/history/"), for canonical links and addresses in metadata. */
  readonly base?: string;
  /** Whether drafts and hidden documents are published too. */
  readonly drafts?: boolean;
  /** One self-contained file a page: styles, script, fonts and images inside. Needs `sha256`. */
  readonly single?: boolean;
  /** SHA-256 of a text as UTF-8, in Base64: names inline script and styles in the Content-Security-Policy. */
  readonly sha256?: (text: string) => string;
  /** Whether there is an index; where there are several documents unless said. Without one, a single document is the start page. */
  readonly index?: boolean;
  /** Title of the index. */
  readonly title?: string;
  /** What is doubtful about an account; `checkAccount` unless given. */
  readonly findings?: (account: Account) => readonly Finding[];
}

/** Something that could not be published as written, and where it is written. */
export interface Notice {
  readonly path: string;
  readonly at: Span;
  readonly message: string;
}

/** A site, made but not yet written. The same arguments give the same bytes. */
export interface Publication {
  /** Contents by path, without a leading slash. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly notices: readonly Notice[];
  /** The pages made, in the order of the documents, with those left out as drafts. */
  readonly pages: readonly { readonly document: Document; readonly page?: string }[];
}
