/** Which elements are what, for the reader of pages. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that stand as blocks of their own. All others are part of the words around them. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Never part of what is read. */
export const DROPPED = set(
  'applet audio base button canvas datalist embed frame frameset head iframe input link map math meta noembed noframes noscript object optgroup option param progress script select source style svg template textarea track video',
);

export const STRONG = set('b strong');
export const EMPHASIS = set('i em cite dfn var');
export const STRUCK = set('s strike del');
export const CODE = set('code kbd samp tt');

/** Roles of what surrounds the article. */
export const CHROME_ROLES = set('navigation search contentinfo complementary menubar dialog alertdialog toolbar');

/** Words of class names and ids for what surrounds the article; whole names, or the first part before "-" or "_". */
export const CHROME_NAMES = set(
  'advert advertisement ads breadcrumb breadcrumbs catlinks comments comment-list comment-respond cookie cookie-banner cookie-notice disqus disqus_thread footer-nav globalnav jump-to-nav lang-switch masthead menu mw-editsection mw-jump-link mw-navigation nav navbar navbox navigation newsletter noprint pager pagination post-navigation promo read-more recommended recommendations related related-articles related-content related-links related-posts related-stories most-popular most-read more-stories share share-buttons sharedaddy sharing sidebar sidenav site-footer site-header sitesub skip-link skip-to-content social social-links social-share toc topnav vector-menu widget widget-area printfooter mw-footer sistersitebox ambox metadata hatnote',
);

/** Where pages keep their article, the surest first. */
export const ARTICLE_IDS = set('mw-content-text bodycontent article-body article-content post-content entry-content main-content content-body story-body');
export const ARTICLE_CLASSES = set('mw-parser-output post-content entry-content article-body article-content article__body post-body story-body page-content markdown-body wiki-content e-content rst-content');
