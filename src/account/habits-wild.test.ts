/** Layouts and languages as they are met outside Markdown in English, each a document that one could have written, and what a careful reader finds. */
import { describe, expect, test } from 'vitest';
import { readAccount } from './index.ts';

type Found = readonly [label: string, edtf: string | null];

const account = (text: string, path: string) => readAccount(new TextEncoder().encode(text), { path });

interface Habit { readonly name: string; readonly path: string; readonly text: string; readonly entries: readonly Found[] }

const habits: readonly Habit[] = [
  {
    name: 'German days in front of items, which Markdown takes for numbers of a list',
    path: 'wende.md',
    text: '# Chronik\n\n- 18. März 1990: Wahl.\n- 1. Juli 1990: Neues Geld.\n- 3. Oktober 1990: Beitritt.\n- 1991: Abzug.\n',
    entries: [['18. März 1990', '1990-03-18'], ['1. Juli 1990', '1990-07-01'], ['3. Oktober 1990', '1990-10-03'], ['1991', '1991']],
  },
  {
    name: 'German days in front of paragraphs, beside others without',
    path: 'wende.md',
    text: '# Chronik\n\n18. März 1990: Wahl.\n\nEnde Juni 1990: Warten.\n\n1. Juli 1990: Neues Geld.\n\n3. Oktober 1990: Beitritt.\n',
    entries: [['18. März 1990', '1990-03-18'], ['Ende Juni 1990', '1990-06-21~/1990-06-30~'], ['1. Juli 1990', '1990-07-01'], ['3. Oktober 1990', '1990-10-03']],
  },
  {
    name: 'a list\'s own numbers before such days, and numbers that are only a list\'s',
    path: 'wende.md',
    text: '# Chronik\n\n1. 9. November 1989: Die Tore gehen auf.\n2. 18. März 1990: Wahl.\n3. 3. Oktober 1990: Beitritt.\n\n## Sommer\n\n1. Sommer 1991: Regen.\n2. Sommer 1992: Sonne.\n3. Sommer 1993: Regen.\n',
    entries: [['9. November 1989', '1989-11-09'], ['18. März 1990', '1990-03-18'], ['3. Oktober 1990', '1990-10-03'], ['Sommer 1991', '1991-22'], ['Sommer 1992', '1992-22'], ['Sommer 1993', '1993-22']],
  },
  {
    name: 'articles and prepositions before the date',
    path: 'revolution.md',
    text: '# Dates\n\nLe 14 juillet 1789 : la prise.\n\nFin août 1789 : la déclaration.\n\nDu 2 au 6 septembre 1792 : les prisons.\n\nLe 9 novembre 1799 : le coup.\n',
    entries: [['14 juillet 1789', '1789-07-14'], ['Fin août 1789', '1789-08-21~/1789-08-31~'], ['Du 2 au 6 septembre 1792', '1792-09-02/1792-09-06'], ['9 novembre 1799', '1799-11-09']],
  },
  {
    name: 'hanging dates, among them words',
    path: 'parish.txt',
    text: 'The parish\n\n1086    A church and two mills.\nc1220   The nave, the south aisle\n        and the porch.\n1536-9  The priory falls.\nn.d.    The gate.\n1911    Electric light.\n',
    entries: [['1086', '1086'], ['c1220', '1220~'], ['1536-9', '1536/1539'], ['n.d.', null], ['1911', '1911']],
  },
  {
    name: 'tabs, underlined years, and labels without a number',
    path: 'club.txt',
    text: 'Radio club log\n==============\n\n1922\n----\n3 Feb\tFirst meeting\n17 Feb\tThe aerial goes up\nNov\tLicence\n\n1923\n----\n1 Jan\tGreetings from Holland\nEaster\tField day\nAutumn\tFifty members\n',
    entries: [['3 Feb', '1922-02-03'], ['17 Feb', '1922-02-17'], ['Nov', '1922-11'], ['1 Jan', '1923-01-01'], ['Easter', '1923-04-01'], ['Autumn', '1923-23']],
  },
  {
    name: 'Chinese columns: a gap parts date and text',
    path: '年表.txt',
    text: '大事年表\n\n1898年  学堂创办。\n1911年10月10日  起义爆发。\n1919年5月  上街游行。\n约2000年  新校区。\n',
    entries: [['1898年', '1898'], ['1911年10月10日', '1911-10-10'], ['1919年5月', '1919-05'], ['约2000年', '2000~']],
  },
  {
    name: 'a year over rows, days in the next column, a row that heads others',
    path: 'strike.html',
    text: '<table><tr><th>Year</th><th>Day</th><th>What</th></tr><tr><td rowspan=3>1911</td><td>14 August</td><td>The docks &amp; yards stop.</td></tr><tr><td>17–19 August</td><td>The railways &amp; trams join.</td></tr><tr><td>Sept</td><td>Back to work.</td></tr><tr><td colspan=3>The coal strike</td></tr><tr><td rowspan=2>1912</td><td>1 March</td><td>The pits stop.</td></tr><tr><td>29 March</td><td>A bill passes.</td></tr></table>',
    entries: [['1911 14 August', '1911-08-14'], ['17–19 August', '1911-08-17/1911-08-19'], ['Sept', '1911-09'], ['1912 1 March', '1912-03-01'], ['29 March', '1912-03-29']],
  },
  {
    name: 'now is no day that the list names',
    path: 'firm.md',
    text: '# History\n\n- 4 May 2004: A shed.\n- 5 June 2006: A shop.\n- 7 July 2009: Two shops.\n- Today: Twelve shops.\n',
    entries: [['4 May 2004', '2004-05-04'], ['5 June 2006', '2006-06-05'], ['7 July 2009', '2009-07-07'], ['Today', null]],
  },
  {
    name: 'the last of a list of definitions is now',
    path: 'firm.md',
    text: '# History\n\n2019\n: We begin in a shed.\n\nMarch 2020\n: We go home.\n\n4 July 2022\n: A shop.\n\nPresent\n: Twelve shops.\n',
    entries: [['2019', '2019'], ['March 2020', '2020-03'], ['4 July 2022', '2022-07-04'], ['Present', null]],
  },
];

describe('what a careful reader finds', () => {
  test.each(habits)('$name', async ({ path, text, entries }) => {
    const { entries: read } = await account(text, path);
    expect(read.map(({ labelText, when }) => [labelText, when.kind === 'read' ? when.edtf : null])).toEqual(entries);
  });
});

const none: readonly { readonly name: string; readonly path: string; readonly text: string; readonly why: string }[] = [
  { name: 'posts of a blog, newest first', path: 'blog.html', text: '<h1>Archive</h1><ul><li><span class="date">12 May 2023</span> <a href="a">Roses</a></li><li><span class="date">3 May 2023</span> <a href="b">A spade</a></li><li><span class="date">20 April 2023</span> <a href="c">Slugs</a></li><li><span class="date">1 April 2023</span> <a href="d">Compost</a></li></ul>', why: 'pages of an archive' },
  { name: 'the programme of a day', path: 'day.md', text: '# Conference programme\n\n| Time | Room |\n|---|---|\n| 09:00 | Welcome |\n| 09:30 | Keynote |\n| 11:00 | Coffee |\n', why: 'the plan of a day' },
  { name: 'measurements by year', path: 'rain.md', text: '# Weather\n\n| Year | Rain mm | Frost |\n|---|---|---|\n| 2018 | 812 | 41 |\n| 2019 | 790 | 38 |\n| 2020 | 905 | 25 |\n| 2021 | 861 | 33 |\n', why: 'only figures' },
  { name: 'a list of books in French', path: 'livres.md', text: '# Bibliographie\n\n1. Moreau, J. *Les ponts*, Paris, 1924.\n2. Petit, A. *Le fleuve*, Lyon, 1937.\n3. Roux, C. *Les crues*, Paris, 1951.\n4. Simon, P. *Barrages*, Genève, 1968.\n', why: 'works' },
  { name: 'a ChangeLog', path: 'ChangeLog.txt', text: '2021-05-03  A. Writer  <a@example.org>\n\n\t* main.c: Mend a leak.\n\n2021-04-01  B. Writer  <b@example.org>\n\n\t* main.c: New.\n\n2021-03-11  A. Writer  <a@example.org>\n\n\t* Makefile: First.\n', why: 'releases' },
];

describe('documents that are no chronology', () => {
  test.each(none)('$name', async ({ path, text, why }) => {
    const read = await account(text, path);
    expect(read.entries).toEqual([]);
    expect(read.why).toContain(why);
  });
});
