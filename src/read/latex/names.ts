/** What LaTeX's commands are to a reader of chronologies: data, so that a new one is a word here. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Commands that open a section, and how deep it is. */
export const SECTIONS: Readonly<Record<string, number>> = { part: 1, chapter: 1, section: 2, subsection: 3, subsubsection: 4, paragraph: 5, subparagraph: 6 };

/** Commands whose arguments are none of the words, with the number of the required ones. */
export const SILENT: Readonly<Record<string, number>> = {
  label: 1, index: 1, vspace: 1, hspace: 1, includegraphics: 1, input: 1, include: 1, bibliography: 1, bibliographystyle: 1, addbibresource: 1, usepackage: 1, documentclass: 1, pagestyle: 1, thispagestyle: 1,
  setlength: 2, addtolength: 2, setcounter: 2, addtocounter: 2, color: 1, rule: 2, cline: 1, cmidrule: 1, newcommand: 2, renewcommand: 2, providecommand: 2, newenvironment: 3, def: 1, let: 0, hypersetup: 1, markboth: 2, markright: 1,
  phantom: 1, vphantom: 1, hphantom: 1, pagenumbering: 1, selectlanguage: 1, fontsize: 2, addcontentsline: 3, geometry: 1, thanks: 1, ref: 1, pageref: 1, eqref: 1, autoref: 1, nameref: 1, nocite: 1, glsadd: 1, hyphenation: 1,
  title: 1, author: 1, date: 1, bibitem: 1, usetikzlibrary: 1, tikzset: 1, pgfplotsset: 1, definecolor: 3, graphicspath: 1, setchronoformat: 1, setupchronology: 1, vskip: 0, hskip: 0, catcode: 0, rowcolor: 1, cellcolor: 1, columncolor: 1,
};

/** Commands whose first so many required arguments say how, and whose last one is the words. */
export const LEADING: Readonly<Record<string, number>> = { textcolor: 1, colorbox: 1, multirow: 2, multicolumn: 2, parbox: 1, raisebox: 1, foreignlanguage: 1, textlangle: 0, fcolorbox: 2, scalebox: 1, rotatebox: 1, makebox: 0, hyperref: 0, adjustbox: 1 };

export const STRONG = set('textbf bfseries bf strong');
export const EMPHASIS = set('textit emph textsl itshape it em slshape sl');
export const CODE = set('texttt ttfamily tt');

/** Commands that cite works by their keys. */
export const CITES = set('cite citep citet citealp citealt parencite textcite footcite autocite citeauthor citeyear fullcite footfullcite');

/** Environments that are not words. */
export const DROPPED = set('comment equation equation* align align* displaymath math eqnarray eqnarray* gather gather* tikzpicture pgfpicture picture filecontents filecontents*');
/** Environments whose content is shown as it is written. */
export const VERBATIM = set('verbatim verbatim* lstlisting minted Verbatim alltt');
export const TABLES = set('tabular tabular* tabularx tabulary longtable longtabu supertabular xltabular tabu array NiceTabular');
/** Environments of tables that have a width before their columns. */
export const WIDE_TABLES = set('tabular* tabularx tabulary xltabular');
export const LISTS = set('itemize enumerate compactitem compactenum itemize* enumerate* inparaenum asparaitem asparaenum');
export const DEFINITIONS = set('description description* labeling');
export const QUOTES = set('quote quotation displayquote');
/** Environments that take arguments before their content: how many required ones. */
export const ARGUMENTS: Readonly<Record<string, number>> = { minipage: 1, multicols: 1, wrapfigure: 2, adjustwidth: 2, chronology: 3, labeling: 1, thebibliography: 1, tcolorbox: 0, figure: 0, table: 0, minted: 1, columns: 0, column: 1, frame: 0, otherlanguage: 1, spacing: 1 };

/**
 * Commands that are dated events, of packages for chronologies: what their required arguments are.
 * chronology: \event[START]{END}{TEXT}; chronosys: \chronoevent{DATE}{TEXT}, \chronoperiode{START}{END}{TEXT};
 * moderncv and moderntimeline: \cventry{YEARS}{…}, \tlcventry{START}{END}{…}.
 */
export const EVENTS: Readonly<Record<string, readonly ('start' | 'end' | 'text' | 'date')[]>> = {
  event: ['end', 'text'],
  chronoevent: ['date', 'text'],
  chronoperiode: ['start', 'end', 'text'],
  cventry: ['date', 'text', 'text', 'text', 'text', 'text'],
  cvevent: ['date', 'text', 'text', 'text'],
  tlcventry: ['start', 'end', 'text', 'text', 'text', 'text', 'text'],
  tldatecventry: ['date', 'text', 'text', 'text', 'text', 'text'],
  ytl: ['date', 'text'],
  timelineitem: ['date', 'text'],
};

/** Commands that are signs, with what they stand for. */
export const SIGNS: Readonly<Record<string, string>> = {
  '&': '&', '%': '%', $: '$', '#': '#', _: '_', '{': '{', '}': '}', ' ': ' ', ',': '\u2009', ';': ' ', ':': ' ', '!': '', '-': '', '/': '', '@': '', '\n': ' ',
  ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ',
  ldots: '…', dots: '…', textellipsis: '…', textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”', glqq: '„', grqq: '“', flqq: '«', frqq: '»', og: '« ', fg: ' »',
  textdegree: '°', S: '§', P: '¶', copyright: '©', pounds: '£', euro: '€', texteuro: '€', textbackslash: '\\', textasciitilde: '~', sim: '~', approx: '≈', pm: '±', times: '×', to: '→', rightarrow: '→', LaTeX: 'LaTeX', TeX: 'TeX', quad: ' ', qquad: ' ', newline: '\n', linebreak: '\n', tabularnewline: '\n',
  slash: '/', nobreakspace: ' ', space: ' ', thinspace: '\u2009', dag: '†', bullet: '•', cdot: '·', circ: '°', ier: 'er', ieme: 'e', iere: 're',
};

/** Accents as combining marks. */
export const ACCENTS: Readonly<Record<string, string>> = { "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307', c: '\u0327', v: '\u030c', u: '\u0306', H: '\u030b', k: '\u0328', r: '\u030a', d: '\u0323', b: '\u0331' };

/** Signs that are written with others, the longest first. A single one that stands for a single other stays as it is written. */
export const LIGATURES: readonly (readonly [string, string])[] = [['---', '—'], ['--', '–'], ['``', '“'], ["''", '”'], ['"`', '„'], ["\"'", '“'], ['~', ' ']];

/** Names of languages in babel and polyglossia, as BCP 47. */
export const LANGUAGES: Readonly<Record<string, string>> = { english: 'en', american: 'en-US', british: 'en-GB', ukenglish: 'en-GB', usenglish: 'en-US', german: 'de', ngerman: 'de', austrian: 'de-AT', naustrian: 'de-AT', french: 'fr', francais: 'fr', frenchb: 'fr', spanish: 'es', portuguese: 'pt', portuges: 'pt', brazilian: 'pt-BR', brazil: 'pt-BR', italian: 'it', dutch: 'nl', russian: 'ru', ukrainian: 'uk', polish: 'pl', arabic: 'ar', persian: 'fa', farsi: 'fa', japanese: 'ja', chinese: 'zh' };
