import { describe, expect, test } from 'vitest';
import { dishonestEntries, dishonestSpans } from '../../../test/formats/honest.ts';
import { accountOf } from '../../account/index.ts';
import { read } from '../read-document.ts';

const said = async (text: string) => {
  const document = await read(text, { path: 'a.tex' });
  expect(dishonestSpans(document)).toEqual([]);
  const account = accountOf(document);
  expect(dishonestEntries(account).filter((fault) => !fault.includes('decimaldate'))).toEqual([]);
  return account;
};
const entriesOf = async (text: string): Promise<string[]> => (await said(text)).entries.map(({ when, text: words }) => `${when.kind === 'read' ? when.edtf : when.why}: ${words.text.replace(/\s+/g, ' ')}`);

describe('layouts', () => {
  test.each([
    ['chronology', '\\begin{chronology}[5]{1700}{2000}{\\textwidth}\n\\event{1702}{A rope ferry}\n\\event[1745]{1750}{The landing}\n\\event{\\decimaldate{4}{5}{1921}}{The bridge}\n\\event[1932.6]{1933.2}{Works}\n\\end{chronology}', ['1702: A rope ferry', '1745/1750: The landing', '1921-05-04: The bridge', '1932/1933: Works']],
    ['chronosys', '\\startchronology[startyear=-60,stopyear=2000]\n\\chronoevent{-44}{The ides}\n\\chronoevent[markdepth=10pt]{4/5/1921}{The bridge}\n\\chronoperiode[color=red]{1932}{1935}{Works}\n\\stopchronology', ['-0043: The ides', '1921-05-04: The bridge', '1932/1935: Works']],
    ['moderncv', '\\section{Life}\n\\cventry{1921--1932}{Ferryman}{Aldern}{}{}{Rowed.}\n\\cventry{June 1935}{Innkeeper}{Aldern}{}{}{}', ['1921/1932: Ferryman Aldern Rowed.', '1935-06: Innkeeper Aldern']],
    ['a list', '\\begin{itemize}\n\\item \\textbf{1921:} The bridge\n% \\item 1922: no\n\\item \\textbf{1932:} A flood\n  \\begin{enumerate}\\item the rope \\item the boat\\end{enumerate}\n\\item {\\bf 1950:} A house\n\\end{itemize}', ['1921: The bridge', '1932: A flood the rope the boat', '1950: A house']],
    ['a table', '\\begin{longtable}{lp{5cm}}\n\\toprule\nYear & Event \\\\ \\midrule\n\\endhead\n1921 & The bridge \\& the band \\\\[2pt]\n\\multirow{2}{*}{1932} & A flood, {in & out} \\\\ \\hline\n1950 & A house \\\\\n\\bottomrule\n\\end{longtable}', ['1921: The bridge & the band', '1932: A flood, in out', '1950: A house']],
    ['sections', '\\section*{1921}\nThe bridge.\n\n\\section*{1932}\nA flood.\n\n\\section*{1950}\nA house.', ['1921: The bridge.', '1932: A flood.', '1950: A house.']],
    ['run-in headings', '\\paragraph{1921} The bridge.\n\\paragraph{1932} A flood.\n\\paragraph{1950} A house.', ['1921: The bridge.', '1932: A flood.', '1950: A house.']],
    ['paragraphs', '\\textbf{4 May 1921} --- The bridge.\r\n\r\n\\textbf{1932} --- A flood.\r\n\r\n\\textbf{1950} --- A house.', ['1921-05-04: The bridge.', '1932: A flood.', '1950: A house.']],
  ])('%s', async (_, text, expected) => expect(await entriesOf(text)).toEqual(expected));
});

test.each([
  ['Caf\\\'e, na\\"{\\i}ve, \\v{C}apek, gar\\c{c}on, Stra\\ss e, \\O rsted', 'Café, naïve, Čapek, garçon, Straße, Ørsted'],
  ['``Home\'\' --- 1921--1932, 5\\,\\% of \\$3\\ldots', '“Home” — 1921–1932, 5\u2009% of $3…'],
  ['\\emph{A \\textbf{b} c}, \\textcolor{red}{d}, \\own[x]{e} f\\label{g}', 'A b c, d, e f'],
  ['a\\verb|{%|b $x_1$ % gone\n  c', 'a{%b x_1 c'.replace('_1', '_1')],
  ['\\href{https://example.org/a\\_b}{here} and \\url{https://example.org}', 'here and https://example.org'],
])('%s', async (written, words) => {
  const { blocks } = await read(written, { path: 'a.tex' });
  expect(blocks.map((block) => (block.kind === 'paragraph' ? block.words.text : block.kind))).toEqual([words]);
});

test('footnotes, links and cited works are sources', async () => {
  const { entries } = await said('\\begin{itemize}\n\\item 1921: The bridge.\\footnote{Town archive, box 4.}\n\\item 1932: A flood \\cite{kurz}.\n\\item 1950: A house, see \\href{https://example.org}{the paper}.\n\\end{itemize}\n\\begin{thebibliography}{9}\n\\bibitem{kurz} E. Kurz, \\emph{Floods}.\n\\end{thebibliography}');
  expect(entries.map(({ sources }) => sources.map(({ text, url }) => url ?? text))).toEqual([['Town archive, box 4.'], ['E. Kurz, Floods.'], ['https://example.org']]);
});

test('title, date, language and what is said to Annals', async () => {
  const { title, published, source, settings } = await said('% annals-order: dmy\n\\documentclass{article}\\usepackage[english,main=ngerman]{babel}\\title{Die \\emph{Fähre}}\\date{1.~Februar 1990}\\begin{document}\\begin{itemize}\\item 1921: Brücke.\\end{itemize}\\end{document}');
  expect([title, published, source.language]).toEqual(['Die Fähre', '1990-02-01', 'de']);
  expect(settings).toContainEqual(expect.objectContaining({ id: 'order', value: 'dmy', how: 'said' }));
});

describe('broken, or made to break a reader, it is read as far as it goes', () => {
  test.each([
    '{'.repeat(50_000), '}'.repeat(50_000), '\\begin{a}'.repeat(20_000), '\\begin{itemize}\\item'.repeat(5000), '\\item['.repeat(30_000), '\\verb~'.repeat(50_000), '\\begin{verbatim}'.repeat(20_000),
    '\\title{'.repeat(20_000), '\\usepackage['.repeat(20_000), '\\footnote{'.repeat(5000), '$'.repeat(50_001), '\\bf '.repeat(20_000), '%'.repeat(100_000), '\\\\'.repeat(50_000), '&'.repeat(50_000), '\\begin{tabular}{l}'.repeat(3000), '\\event[1]{2}{'.repeat(10_000), '\\', '\\begin{', '\\end{document}', '\\"', '\\cite{', `\\begin{tabular}${'&\\\\'.repeat(20_000)}`,
  ].map((text): [string, string] => [text.slice(0, 24), text]))('%s…', async (_, text) => {
    expect(dishonestSpans(await read(text, { path: 'a.tex' }))).toEqual([]);
  });
});
