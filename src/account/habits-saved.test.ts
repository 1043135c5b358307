/** Documents as programs save them and people keep them: what a careful reader finds, and what is no chronology. */
import { describe, expect, test } from 'vitest';
import { readAccount } from './index.ts';

type Found = readonly [label: string, edtf: string | null];

const account = (text: string, path: string) => readAccount(new TextEncoder().encode(text), { path });

interface Habit { readonly name: string; readonly path: string; readonly text: string; readonly entries: readonly Found[] }

const card = (date: string, text: string): string => `<div class="story"><div class="label">${date}</div><p>${text}</p></div>`;

const habits: readonly Habit[] = [
  {
    name: 'boxes with nothing but a decade stand over the boxes that follow',
    path: 'line.html',
    text: `<h1>Milestones</h1><div>${card('5 Jan 1972', 'A plan.')}${card('12 Aug 1977', 'A glide.')}<div class="gap"><b class="year">1980s</b></div>${card('12 Apr 1981', 'A flight.')}<div class="gap"><b class="year">1990s</b></div>${card('24 Apr 1990', 'A mirror.')}</div>`,
    entries: [['5 Jan 1972', '1972-01-05'], ['12 Aug 1977', '1977-08-12'], ['12 Apr 1981', '1981-04-12'], ['24 Apr 1990', '1990-04-24']],
  },
  {
    name: 'a wiki wraps each heading in a box of its own',
    path: 'canal.html',
    text: ['1854', '1859', '1869'].map((year) => `<div class="mw-heading mw-heading3"><h3>${year}</h3><span class="mw-editsection">[<a href="#">edit</a>]</span></div><ul><li>30 November: A paper of ${year}.</li></ul>`).join('\n'),
    entries: [['30 November', '1854-11-30'], ['30 November', '1859-11-30'], ['30 November', '1869-11-30']],
  },
  {
    name: 'a word processor cuts a date into spans, and a title begins with a season',
    path: 'export.html',
    text: '<h1>Chronology</h1><p class="c4"><span class="c6">Fall of the Dyke</span></p><p><span class="c1">2 May 1989</span><span class="c0">&nbsp;– Water.</span></p><p><span class="c1">19 Au</span><span class="c1">gust</span><span class="c3">&nbsp;1989</span><span class="c0">&nbsp;– More water.</span></p><p><span class="c1">3 October 1990</span><span class="c0">&nbsp;– Dry.</span></p>',
    entries: [['2 May 1989', '1989-05-02'], ['19 August\u00a01989', '1989-08-19'], ['3 October 1990', '1990-10-03']],
  },
  {
    name: 'ranges and pairs of days below a month',
    path: 'wende.md',
    text: '# Chronik\n\n## Juli 1990\n\n- **1.** Neues Geld.\n- **14. bis 16.** Eine Reise.\n- **20. und 23.** Zwei Reden.\n- **30.–31.** Heimkehr.\n',
    entries: [['1', '1990-07-01'], ['14. bis 16', '1990-07-14/1990-07-16'], ['20. und 23', '{1990-07-20,1990-07-23}'], ['30.–31', '1990-07-30/1990-07-31']],
  },
  {
    name: 'dates last in brackets, one of them with words behind it',
    path: 'ice.md',
    text: '# Steps onto the ice\n\n1. A ship crosses the circle (17 January 1773)\n2. A sealer lands (7 Feb. 1821)\n3. A treaty is signed (1 December 1959) and holds\n4. A hut is built [^1] (1899)\n5. A protocol follows (4 October 1991)\n\n[^1]: The log.\n',
    entries: [['17 January 1773', '1773-01-17'], ['7 Feb. 1821', '1821-02-07'], ['1 December 1959', '1959-12-01'], ['1899', '1899'], ['4 October 1991', '1991-10-04']],
  },
  {
    name: 'Chinese lines with a comma behind the date, and "the same year"',
    path: '大事记.txt',
    text: '学校大事记\n\n1978年5月11日，学校复课。\n1979年1月1日，新楼启用。\n同年7月，第一届毕业。\n1984年，扩建、改名。\n',
    entries: [['1978年5月11日', '1978-05-11'], ['1979年1月1日', '1979-01-01'], ['同年7月', '1979-07'], ['1984年', '1984']],
  },
  {
    name: 'dotted dates of any century are no versions; "Wann" and "Bis wann" are a period',
    path: 'bahn.csv',
    text: 'Lfd. Nr.;Wann;Bis wann;Was geschah\n1;07.12.1835;;Erste Fahrt\n2;1838;1841;Bau der Strecke\n3;03.10.1859;;Die Brücke\n4;31.05.1879;30.09.1879;Eine Schau\n',
    entries: [['07.12.1835', '1835-12-07'], ['1838 – 1841', '1838/1841'], ['03.10.1859', '1859-10-03'], ['31.05.1879 – 30.09.1879', '1879-05-31/1879-09-30']],
  },
  {
    name: 'a year over records that say only day and month, in words or numbers',
    path: 'moon.yaml',
    text: 'years:\n  - year: 1969\n    landings:\n      - day: 20 July\n        what: The first\n      - day: 19 November\n        what: The second\n  - year: 1971\n    landings:\n      - month: 2\n        day: 5\n        what: The third\n      - month: July\n        what: The fourth\n',
    entries: [['20 July', '1969-07-20'], ['19 November', '1969-11-19'], ['2-5', '1971-02-05'], ['July', '1971-07']],
  },
  {
    name: 'two records with a year and a list of words',
    path: 'club.yaml',
    text: 'history:\n  - year: 1921\n    events:\n      - A shed\n      - A boat\n  - year: 1922\n    events:\n      - A race\n',
    entries: [['1921', '1921'], ['1921', '1921'], ['1922', '1922']],
  },
  {
    name: 'a template with the date of the old calendar behind the new one',
    path: 'rising.wiki',
    text: "== Timeline ==\n=== 1905 ===\n* '''{{OldStyleDate|22 January||9 January}}''' – A march.\n* '''17 February''' – A bomb.\n* '''27–28 May''' – A fleet is lost.\n",
    entries: [['22 January', '1905-01-22'], ['17 February', '1905-02-17'], ['27–28 May', '1905-05-27/1905-05-28']],
  },
  {
    name: 'a year with its day or month in brackets, a decade below its century',
    path: 'telefonía.md',
    text: '# Cronología\n\n### Siglo XIX\n\n- 1876 (14 de febrero) Dos solicitudes.\n- 1877 Pruebas.\n\n### Siglo XX\n\n- 1924 (abril) Una compañía.\n- 1973 (tres veces) Una llamada.\n- Años 90 Se extiende.\n',
    entries: [['1876 (14 de febrero)', '1876-02-14'], ['1877', '1877'], ['1924 (abril)', '1924-04'], ['1973', '1973'], ['Años 90', '199X']],
  },
  {
    name: 'ISO 8601 throughout: a year and a month',
    path: 'life.yaml',
    text: 'life:\n  "1867-11-07": Born.\n  "1895-07-26": Marries.\n  "1903-12": A prize.\n  "1934-07-04": Dies.\n',
    entries: [['1867-11-07', '1867-11-07'], ['1895-07-26', '1895-07-26'], ['1903-12', '1903-12'], ['1934-07-04', '1934-07-04']],
  },
  {
    name: 'years beside no such dates: a short end',
    path: 'life.md',
    text: '# Life\n\n- 1867: Born.\n- 1903-12: Abroad.\n- 1934: Dies.\n',
    entries: [['1867', '1867'], ['1903-12', '1903/1912'], ['1934', '1934']],
  },
  {
    name: 'short names of columns: year, month, day and the year of the end',
    path: 'colony.tsv',
    text: 'id\tyr\tmo\tdy\tyr_end\theadline\n1\t1607\t5\t14\t\tA fort\n2\t1619\t8\t\t\tA ship\n3\t1636\t\t\t1638\tA war\n',
    entries: [['1607-5-14', '1607-05-14'], ['1619-8', '1619-08'], ['1636 – 1638', '1636/1638']],
  },
  {
    name: 'a date in a map of any name',
    path: 'eruptions.json',
    text: '{"series": [{"label": "Europe", "points": [{"x": {"from": "1783-06-08", "to": "1784-02-07"}, "caption": "Iceland"}, {"x": {"from": "1815-04-10"}, "caption": "Far away"}]}]}',
    entries: [['1783-06-08 – 1784-02-07', '1783-06-08/1784-02-07'], ['1815-04-10', '1815-04-10']],
  },
  {
    name: 'what leads to other pages takes no date from the heading above',
    path: 'story.html',
    text: '<h1>A short chronology</h1><h2>2019</h2><p><b>12 December</b> - A vote.</p><h2>2020</h2><p><b>31 January</b> - The end.</p><h3>More on this story</h3><ul><li>Five things to know</li><li>Your questions</li></ul>',
    entries: [['12 December', '2019-12-12'], ['31 January', '2020-01-31']],
  },
  {
    name: 'the era said now and then, in numbers that count down',
    path: 'republic.txt',
    text: 'Chronology of the republic\n\n494 BC        The plebs walk out.\n264-241 BC    First war.\n218-201       Second war.\n133           A tribune is killed.\n44, 15 March  A dictator is killed.\n27 BC         A new name.\nAD 14         An end.\n',
    entries: [['494 BC', '-0493'], ['264-241 BC', '-0263/-0240'], ['218-201', '-0217/-0200'], ['133', '-0132'], ['44, 15 March', '-0043-03-15'], ['27 BC', '-0026'], ['AD 14', '0014']],
  },
  {
    name: 'numbers that go up again are not before Christ',
    path: 'empire.txt',
    text: 'Chronology of the empire\n\n44 BC   A dictator is killed.\n27 BC   A new name.\n9 AD    A forest.\n122     A wall.\n410     A sack.\n',
    entries: [['44 BC', '-0043'], ['27 BC', '-0026'], ['9 AD', '0009'], ['122', '0122'], ['410', '0410']],
  },
  {
    name: 'a year that is only about right, said behind it',
    path: 'clock.txt',
    text: 'History of the clock\n\n1386 (about)  Made for the tower.\n1670          A pendulum.\n1884 (ca.)    Out of use.\n1929 (Smith)  Found.\n',
    entries: [['1386 (about)', '1386~'], ['1670', '1670'], ['1884 (ca.)', '1884~'], ['1929', '1929']],
  },
  {
    name: 'months under years, as names of fields',
    path: 'moon.json',
    text: '{"1969": {"July": ["Landing", "Parade"], "November": ["Second landing"]}, "1970": {"April": ["An explosion"]}, "1971": {"February": ["Third landing"], "July": ["A rover"]}}',
    entries: [['July', '1969-07'], ['July', '1969-07'], ['November', '1969-11'], ['April', '1970-04'], ['February', '1971-02'], ['July', '1971-07']],
  },
];

describe('what a careful reader finds', () => {
  test.each(habits)('$name', async ({ path, text, entries }) => {
    const { entries: read } = await account(text, path);
    expect(read.map(({ labelText, when }) => [labelText, when.kind === 'read' ? when.edtf : null])).toEqual(entries);
  });
});

describe('no chronology', () => {
  test.each([
    ['invoices', 'sheet.csv', 'Invoice No,Invoice Date,Customer,Net,VAT,Gross\n41,03/01/2021,Baker,120,24,144\n42,17/01/2021,Miller,80,16,96\n43,25/01/2021,Smith,15,3,18\n', /accounts and invoices/],
    ['a bank\'s list', 'konto.csv', 'Datum;Buchungstext;Betrag;Saldo\n03.01.2021;Lastschrift Strom;-40,00;960,00\n05.01.2021;Gehalt;2000,00;2960,00\n09.01.2021;Miete;-700,00;2260,00\n', /accounts and invoices/],
    ['seasons of opening', 'visit.html', '<h2>Opening hours</h2><table><tr><th>Season</th><th>Hours</th></tr><tr><td>1 April – 30 June</td><td>10–17</td></tr><tr><td>1 July – 31 August</td><td>10–18</td></tr><tr><td>1 September – 31 October</td><td>10–17</td></tr></table>', /hours of opening/],
    ['days of opening', 'visit.md', '# Opening hours\n\n- **Monday:** 9–17\n- **24 December:** closed\n- **25–26 December:** closed\n- **1 January:** closed\n', /hours of opening/],
    ['the days of a conference', 'days.html', '<h1>Programme 2024</h1><h3>Monday 3 June</h3><ul><li>9:00 Welcome</li><li>9:30 Talk</li></ul><h3>Tuesday 4 June</h3><ul><li>9:00 Talk</li></ul><h3>Wednesday 5 June</h3><ul><li>9:00 Talk</li></ul>', /the plan of a day/],
    ['prices', 'prices.csv', 'date,open,high,low\n2020-01-02,74.06,75.15,73.80\n2020-01-03,74.29,75.14,74.13\n2020-01-06,73.45,74.99,73.19\n', /only figures/],
  ])('%s', async (_, path, text, why) => {
    const { entries, why: said } = await account(text, path);
    expect(entries).toEqual([]);
    expect(said).toMatch(why);
  });
});

describe('what entries cite', () => {
  const note = (mark: string, block: string): string => `<h1>Timeline</h1><p><b>1921:</b> Built.${mark}</p><p><b>1922:</b> Burnt.</p><p><b>1930:</b> Rebuilt.</p>${block}`;
  test.each([
    ['a static site\'s notes', note('<sup id="fnref:1"><a href="#fn:1">1</a></sup>', '<ol><li id="fn:1"><p>Gazette of 1921. <a href="#fnref:1">↩</a></p></li></ol>')],
    ['Word\'s', note('<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>', '<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Gazette of 1921.</p></div>')],
    ['an editor\'s on the web', note('<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>', '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Gazette of 1921.</span></p></div>')],
    ['a wiki\'s', note('<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>', '<ol class="references"><li id="cite_note-1"><span><a href="#cite_ref-1">↑</a></span> <span>Gazette of 1921.</span></li></ol>')],
  ])('%s', async (_, text) => {
    const { entries, source } = await account(text, 'notes.html');
    expect(entries.map(({ sources }) => sources.map((one) => one.text))).toEqual([['Gazette of 1921.'], [], []]);
    expect(entries.map(({ text: { text: words } }) => words)).toEqual(['Built.[1]', 'Burnt.', 'Rebuilt.']);
    const [at] = entries.flatMap(({ sources }) => sources.map((one) => source.text.slice(one.at.start, one.at.end)));
    expect(at).toMatch(/^(?:\[1\]|1|<span>\[<\/span>1<span>\]<\/span>)$|^\[<\/span>1<span>\]$/);
  });

  test('a list of contents is no list of notes', async () => {
    const { entries } = await account('<ul><li><a id="t1" href="#s1">1</a></li></ul><h2 id="s1"><a href="#t1">1921</a></h2><p>Built.</p><h2>1922</h2><p>Burnt.</p><h2>1930</h2><p>Rebuilt.</p>', 'notes.html');
    expect(entries.map(({ labelText, sources }) => [labelText, sources.length])).toEqual([['1921', 0], ['1922', 0], ['1930', 0]]);
  });
});

test('names in the cells of a row are each a name', async () => {
  const { entries } = await account('# Timeline\n\n| Date | What | Who | Where |\n|---|---|---|---|\n| 3 May 1950 | Speech by Anna | Robert Schuman | Paris |\n| 4 May 1951 | A visit | Elizabeth Windsor | Ottawa |\n| 5 June 1952 | A vote | Konrad Adenauer | Bonn |\n', 'talks.md');
  const named = entries.flatMap(({ mentions, text: { runs } }) => (runs.length > 0 ? mentions.filter(({ kind }) => kind === 'actor' || kind === 'place').map(({ text }) => text) : []));
  expect(named).toEqual(['Anna', 'Robert Schuman', 'Paris', 'Elizabeth Windsor', 'Ottawa', 'Konrad Adenauer', 'Bonn']);
});

test('the fields of a reStructuredText header say of the document, and are no entry', async () => {
  const { entries, front } = await account('A mill\n======\n\n:Author: the trust\n:Date: 2019-11-01\n\n1921\n    Built.\n\n1922\n    Burnt.\n\n1930\n    Rebuilt.\n', 'mill.rst');
  expect(entries.map(({ labelText }) => labelText)).toEqual(['1921', '1922', '1930']);
  expect(front).toMatchObject({ date: '2019-11-01', author: 'the trust' });
});
