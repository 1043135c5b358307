/** Habits of authors, each as a document that one could have written, and what a careful reader finds in it. */
import { describe, expect, test } from 'vitest';
import { accountOf } from './index.ts';
import { readHtml } from '../read/html/index.ts';
import { readMarkdown } from '../read/markdown/index.ts';

/** EDTF (null where none can be read), and words that the entry's text begins with. */
type Found = readonly [edtf: string | null, text: string];

const read = (text: string, path = 'bridge.md') => accountOf(readMarkdown(text, { path }));

function found(text: string, path?: string): Found[] {
  return read(text, path).entries.map(({ when, text: words }) => [when.kind === 'read' ? when.edtf : null, words.text.split(/[\n.]/)[0]!.trim()]);
}

interface Habit { readonly name: string; readonly text: string; readonly entries: readonly Found[] }

const habits: readonly Habit[] = [
  {
    name: 'bold leads: the colon inside, outside, a dash, nothing',
    text: `**1921**: The old bridge falls.

**May 1922:** A ferry is hired.

**1923–1925** – The new bridge is built.

**4 May 1926** It opens.

**Summer 1930**. It is painted green.
`,
    entries: [['1921', 'The old bridge falls'], ['1922-05', 'A ferry is hired'], ['1923/1925', 'The new bridge is built'], ['1926-05-04', 'It opens'], ['1930-22', 'It is painted green']],
  },
  {
    name: 'bold leads with an introduction and an afterword',
    text: `# The bridge at Aldern

It took nine years and two engineers.

**1921**: The old bridge falls.

The fall was heard in the next town.

**1922**: A ferry is hired.

The fare is a penny.

**1926**: The new bridge opens.

Nobody falls in.

## Thanks

To the town's archive, which keeps the drawings of 1919.
`,
    entries: [['1921', 'The old bridge falls'], ['1922', 'A ferry is hired'], ['1926', 'The new bridge opens']],
  },
  {
    name: 'a title inside the bold',
    text: `**1921: The fall.** The old bridge gives way in a storm.

**1922 – The ferry.** A boat is hired for the summer.

**4 May 1926 — The opening.** The mayor cuts a ribbon.
`,
    entries: [['1921', 'The fall'], ['1922', 'The ferry'], ['1926-05-04', 'The opening']],
  },
  {
    name: 'bullets with every kind of separator',
    text: `# Timeline of the bridge

- 1921: The old bridge falls
- 1922 - A ferry is hired
- 1923 – Stones are ordered
- 1924 — The stones come
- 1925, Masons arrive
- 1926. It opens
- 1927 It is painted
- **1928** It is painted again
- 1929 → A lamp is hung
- [1930] A second lamp
- (1931) A third lamp
- 1932 | The lamps are lit
`,
    entries: [['1921', 'The old bridge falls'], ['1922', 'A ferry is hired'], ['1923', 'Stones are ordered'], ['1924', 'The stones come'], ['1925', 'Masons arrive'], ['1926', 'It opens'], ['1927', 'It is painted'], ['1928', 'It is painted again'], ['1929', 'A lamp is hung'], ['1930', 'A second lamp'], ['1931', 'A third lamp'], ['1932', 'The lamps are lit']],
  },
  {
    name: 'a list\'s own numbers are no dates',
    text: `1. **Friday, 21 March 2025**: The gauge stops.
2. **Saturday, 22 March 2025:** A diver goes down.
3. Sunday, 23 March 2025 – The gauge is mended.
`,
    entries: [['2025-03-21', 'The gauge stops'], ['2025-03-22', 'A diver goes down'], ['2025-03-23', 'The gauge is mended']],
  },
  {
    name: 'years as headings, days in the list below',
    text: `# What happened at the lock

## 1921

- 20 March: The gate leaks
- 22 May: The gate is caulked
- The keeper resigns

## 1922

- 3 January: A new keeper
- Dec: The gate leaks again
`,
    entries: [['1921-03-20', 'The gate leaks'], ['1921-05-22', 'The gate is caulked'], ['1921', 'The keeper resigns'], ['1922-01-03', 'A new keeper'], ['1922-12', 'The gate leaks again']],
  },
  {
    name: 'years as headings, paragraphs below',
    text: `# Chronicle of the mill

## 1931

Autumn. The wheel breaks.

## 1932

A new wheel is carved from one oak.

It takes all summer.

## 1933–34

The mill grinds day and night.
`,
    entries: [['1931-23', 'The wheel breaks'], ['1932', 'A new wheel is carved from one oak'], ['1933/1934', 'The mill grinds day and night']],
  },
  {
    name: 'months under years',
    text: `# Flood log

## 1953

### January

- 31: The dyke breaks
- The church fills

### February

- 1 February: Boats arrive
- 2nd: The queen visits

## 1954

### March

Repairs are finished.
`,
    entries: [['1953-01-31', 'The dyke breaks'], ['1953-01', 'The church fills'], ['1953-02-01', 'Boats arrive'], ['1953-02-02', 'The queen visits'], ['1954-03', 'Repairs are finished']],
  },
  {
    name: 'a bold year on its own line stands over what follows',
    text: `# The choir, year by year

**1921**

4 May, the choir meets for the first time.

Autumn. It sings in public.

**1922**

7 June, it wins a prize.

**1923**

It goes on tour.
`,
    entries: [['1921-05-04', 'the choir meets for the first time'], ['1921-23', 'It sings in public'], ['1922-06-07', 'it wins a prize'], ['1923', 'It goes on tour']],
  },
  {
    name: 'a year as an item of its own, days in the next items',
    text: `# Timeline

- 2019
- 22 March: The report is due
- 25 May: The winners are named
- 2020
- 20 Mar: The second report is due
- 5 Dec: The test stand is built
`,
    entries: [['2019-03-22', 'The report is due'], ['2019-05-25', 'The winners are named'], ['2020-03-20', 'The second report is due'], ['2020-12-05', 'The test stand is built']],
  },
  {
    name: 'years as items, days nested in them',
    text: `# History

- **1921**
  - 20 March: The gate leaks
  - 22 May: The gate is caulked
- **1922**
  - 3 January: A new keeper
  - He stays
`,
    entries: [['1921-03-20', 'The gate leaks'], ['1921-05-22', 'The gate is caulked'], ['1922-01-03', 'A new keeper'], ['1922', 'He stays']],
  },
  {
    name: 'headings with a title',
    text: `# The line

## How it came about

### 1962: The monorail opens

It was built for a fair.

### 1996: The vote

The vote was close. Later, in 1999, it was counted again.

| Line | Opened |
|---|---|
| A | 2010 |
| B | 2011 |

### 2009-2014: Buses

Red ones.

## Sources

- The archive, 2015
`,
    entries: [['1962', 'The monorail opens'], ['1996', 'The vote'], ['2009/2014', 'Buses']],
  },
  {
    name: 'a table, the date first',
    text: `| Year | Event |
|---|---|
| 1834 | Born in a mill |
| 1845-6 | Draws the mill |
| c. 1850 | Leaves the mill |
| 1903 | Dies |
`,
    entries: [['1834', 'Born in a mill'], ['1845/1846', 'Draws the mill'], ['1850~', 'Leaves the mill'], ['1903', 'Dies']],
  },
  {
    name: 'a table, the date last',
    text: `# Milestones

| What | Who | When |
|---|---|---|
| Keel laid | Yard | 4 May 1921 |
| Launched | Yard | 7 June 1922 |
| Lost | Sea | 1930s |
`,
    entries: [['1921-05-04', 'Keel laid'], ['1922-06-07', 'Launched'], ['193X', 'Lost']],
  },
  {
    name: 'a table with start and end',
    text: `| From | To | Reign |
|---|---|---|
| 1066 | 1087 | William |
| 1087 | 1100 | William the Red |
| 1100 | 1135 | Henry |
| 1952 | present | Nobody |
`,
    entries: [['1066/1087', 'William'], ['1087/1100', 'William the Red'], ['1100/1135', 'Henry'], ['1952/..', 'Nobody']],
  },
  {
    name: 'a table whose empty cells take the year above',
    text: `| Year | Date | Event |
|---|---|---|
| 1921 | 3 May | The gate leaks |
| | 7–9 May | It is caulked |
| | Dec | It leaks again |
| 1922 | 1 Jan | A new gate |
`,
    entries: [['1921-05-03', 'The gate leaks'], ['1921-05-07/1921-05-09', 'It is caulked'], ['1921-12', 'It leaks again'], ['1922-01-01', 'A new gate']],
  },
  {
    name: 'a timeline inside a larger page',
    text: `# Sluice

Sluice opens and closes gates. Version 2.1 of 2019 is out.

## Install

1. Unpack it
2. Run it

## History

- Spring 2015: First gate opened
- Early 2017: Second gate
- 2019: Third gate
  - With a [talk](https://example.org/2019)

## Licence

MIT, 2015.
`,
    entries: [['2015-21', 'First gate opened'], ['2017-01~/2017-04~', 'Second gate'], ['2019', 'Third gate']],
  },
  {
    name: 'the day said once, above, with the zone',
    text: `# Outage

## Timeline

All times are in UTC and all events happened on 2019-10-21.

- **2019-10-20 23:55: the disk fills**
- 01:38: the pager rings
- 01:39: Ann wakes up
- **02:06: all is well**
`,
    entries: [['2019-10-20T23:55:00Z', 'the disk fills'], ['2019-10-21T01:38:00Z', 'the pager rings'], ['2019-10-21T01:39:00Z', 'Ann wakes up'], ['2019-10-21T02:06:00Z', 'all is well']],
  },
  {
    name: 'the day in a heading over times',
    text: `# Incident

## 4 March 2021

- 09:10 The gauge stops
- 09:25 A diver goes down
- 10:40 The gauge is mended

## 5 March 2021

- 08:00 The report is written
`,
    entries: [['2021-03-04T09:10:00', 'The gauge stops'], ['2021-03-04T09:25:00', 'A diver goes down'], ['2021-03-04T10:40:00', 'The gauge is mended'], ['2021-03-05T08:00:00', 'The report is written']],
  },
  {
    name: 'the era said once, above',
    text: `# Athens

All dates are BCE.

- 490: A battle
- c. 480: Another
- 431–404: A war
- 399: A trial
`,
    entries: [['-0489', 'A battle'], ['-0479~', 'Another'], ['-0430/-0403', 'A war'], ['-0398', 'A trial']],
  },
  {
    name: 'the event first, the date after',
    text: `# Key dates

- The bridge opens – 4 May 1921
- The bridge closes (1923)
- [The treaty](https://example.org/t) – 1925
- The bridge opens again – June 1926
- The bridge is painted (1930)
`,
    entries: [['1921-05-04', 'The bridge opens – 4 May 1921'], ['1923', 'The bridge closes (1923)'], ['1925', 'The treaty – 1925'], ['1926-06', 'The bridge opens again – June 1926'], ['1930', 'The bridge is painted (1930)']],
  },
  {
    name: 'a definition list',
    text: `1834
: Born in a mill

1845-6
: Draws the mill

4 May 1903
: Dies
`,
    entries: [['1834', 'Born in a mill'], ['1845/1846', 'Draws the mill'], ['1903-05-04', 'Dies']],
  },
  {
    name: 'a definition list the wrong way round',
    text: `Bridge opened
: 4 May 1921

Bridge closed
: 1923

Bridge opened again
: June 1926
`,
    entries: [['1921-05-04', 'Bridge opened'], ['1923', 'Bridge closed'], ['1926-06', 'Bridge opened again']],
  },
  {
    name: 'a date under the heading of its event',
    text: `# The wars of Aldern

### The siege

*1702–1703*

The town eats its horses.

### The treaty

*1704*

Signed in a tent.

### The second siege

*May 1711*

No horses were left.
`,
    entries: [['1702/1703', 'The siege'], ['1704', 'The treaty'], ['1711-05', 'The second siege']],
  },
  {
    name: 'newest first',
    text: `## Campaign timeline

- **2024-12-20**: A suit is filed.
- **Fall 2024**: A letter is written.
- **2023-July**: The draft is out.
- **2021-06-06**: The first meeting.
`,
    entries: [['2024-12-20', 'A suit is filed'], ['2024-23', 'A letter is written'], ['2023-07', 'The draft is out'], ['2021-06-06', 'The first meeting']],
  },
  {
    name: 'labels that cannot be read are kept',
    text: `# Timeline

- **1921**: The gate leaks.
- **31 June 1922**: The gate is caulked.
- **n.d.**: A letter.
- **date unknown**: Another letter.
- **1925**: A new gate.
- **later that year**: It is painted.
- **1930**: It is painted again.
`,
    entries: [['1921', 'The gate leaks'], [null, 'The gate is caulked'], [null, 'A letter'], [null, 'Another letter'], ['1925', 'A new gate'], ['1925', 'It is painted'], ['1930', 'It is painted again']],
  },
  {
    name: 'a template in a fence is no entry',
    text: `# Chronology

## Format

\`\`\`
### [YYYY-MM-DD] Title
### 1999-01-01 Title
\`\`\`

## Entries

### [2020] The commission asks

**Sources:**
- [The paper](https://example.org/1) — Gazette, 24/11/2023

### [2020-06] The minister lunches

**Sources:**
- [The paper](https://example.org/2) — Gazette, 25/11/2023

### [2021-08-09] Three papers are signed

**Sources:**
- [The paper](https://example.org/3) — Gazette, 26/11/2023
`,
    entries: [['2020', 'The commission asks'], ['2020-06', 'The minister lunches'], ['2021-08-09', 'Three papers are signed']],
  },
  {
    name: 'a tab or two blanks after the date',
    text: '# Chronology\n\n- 1839-1842\tA war\n- 1895, Apr\tA treaty\n- 1925\tMay 30th Movement\n- 1947, Feb\t2.28 Incident\n- 1924-7\tA pact\n',
    entries: [['1839/1842', 'A war'], ['1895-04', 'A treaty'], ['1925', 'May 30th Movement'], ['1947-02', '2'], ['1924/1927', 'A pact']],
  },
  {
    name: 'lines of plain text',
    text: `# Dates to know

1839–1842 A war
1895, Apr  A treaty
1900 A siege
1911 A fall
`,
    entries: [['1839/1842', 'A war'], ['1895-04', 'A treaty'], ['1900', 'A siege'], ['1911', 'A fall']],
  },
  {
    name: 'day in front, year at the end',
    text: `# This day

- 01/17 The suit begins, 1969
- 01/24 The clock is shown, 1969
- 02/11 The wheel turns (1966)
- 03/09 The gate opens, 1968
- 03/13 The gate closes, 1970
`,
    entries: [['1969-01-17', 'The suit begins, 1969'], ['1969-01-24', 'The clock is shown, 1969'], ['1966-02-11', 'The wheel turns (1966)'], ['1968-03-09', 'The gate opens, 1968'], ['1970-03-13', 'The gate closes, 1970']],
  },
  {
    name: 'the year in the title only',
    text: `# The flood of 1953

- 31 January: The dyke breaks
- 1 February: Boats arrive
- 3 February: The queen visits
- 20 March: The dyke is closed
`,
    entries: [['1953-01-31', 'The dyke breaks'], ['1953-02-01', 'Boats arrive'], ['1953-02-03', 'The queen visits'], ['1953-03-20', 'The dyke is closed']],
  },
  {
    name: 'no year in the whole document',
    text: `# Diary

- **Tuesday 4 March**: Rain.
- **Wednesday 5 March**: More rain.
- **Thursday 6 March**: The lane floods.
`,
    entries: [['XXXX-03-04', 'Rain'], ['XXXX-03-05', 'More rain'], ['XXXX-03-06', 'The lane floods']],
  },
  {
    name: 'entries divided by rules',
    text: `# Chronology

---

### 1921

The gate leaks.

---

### May 1922

The gate is caulked.

---

### 1930

A new gate.

---

*Compiled from the parish book.*
`,
    entries: [['1921', 'The gate leaks'], ['1922-05', 'The gate is caulked'], ['1930', 'A new gate']],
  },
  {
    name: 'several lists under headings that are no dates',
    text: `# Timeline

## Before the war

- 1902: The yard opens
- 1909: The yard grows

## After the war

- 1919: The yard closes
- 1925: The yard is sold
`,
    entries: [['1902', 'The yard opens'], ['1909', 'The yard grows'], ['1919', 'The yard closes'], ['1925', 'The yard is sold']],
  },
  {
    name: 'headings for the entries of a year',
    text: `# Annals

## 1921

### The gate leaks

It had leaked before.

### The keeper resigns

He had had enough.

## 1922

### A new keeper

From the coast.
`,
    entries: [['1921', 'The gate leaks'], ['1921', 'The keeper resigns'], ['1922', 'A new keeper']],
  },
  {
    name: 'links as labels, dates inside links and image names left alone',
    text: `# Timeline

- [1921](https://example.org/1921): The gate leaks, see [the report](https://example.org/1999/04/12.html)
- [May 1922](https://example.org/1922): It is caulked ![gate](img/1987-01-01.jpg)
- [1925: A new gate](https://example.org/1925)
`,
    entries: [['1921', 'The gate leaks, see the report'], ['1922-05', 'It is caulked gate'], ['1925', 'A new gate']],
  },
  {
    name: 'the era as a heading over bare numbers',
    text: `# Ancient history

## Before Christ

| Year | Event |
|---|---|
| 3000 | Writing |
| 776 | Games |
| 44 | A murder |

## Anno Domini

| Year | Event |
|---|---|
| 79 | A volcano |
| 476 | A fall |
`,
    entries: [['-2999', 'Writing'], ['-0775', 'Games'], ['-0043', 'A murder'], ['0079', 'A volcano'], ['0476', 'A fall']],
  },
  {
    name: 'years that fold what follows',
    text: `<details>
<summary>2021</summary>

- 4 May: The fall
- 7 June: The ferry

</details>

<details>
<summary>2022</summary>

- 1 January: The opening

</details>
`,
    entries: [['2021-05-04', 'The fall'], ['2021-06-07', 'The ferry'], ['2022-01-01', 'The opening']],
  },
  {
    name: 'sentences that begin with a date, where the author calls them a chronology',
    text: `# Case chronology

1. On January 5, 2021, the suit is filed.
2. On February 10, 2021, it is answered.
3. In June 2021, both sides are heard.
`,
    entries: [['2021-01-05', 'the suit is filed'], ['2021-02-10', 'it is answered'], ['2021-06', 'both sides are heard']],
  },
  {
    name: 'a chronology in a quotation',
    text: `# Timeline

> - 1921: The gate leaks
> - 1922: It is caulked
> - 1925: A new gate
`,
    entries: [['1921', 'The gate leaks'], ['1922', 'It is caulked'], ['1925', 'A new gate']],
  },
  {
    name: 'labels of every precision',
    text: `# Timeline of events

**Early 2010**: Plans.

**Week of 5 March 2012**: A strike.

**2014 (approx.)**: The opening.

**Since 2018**: Decline.

**2020–present**: Closed.
`,
    entries: [['2010-01~/2010-04~', 'Plans'], ['2012-03-05', 'A strike'], ['2014~', 'The opening'], ['2018/..', 'Decline'], ['2020/..', 'Closed']],
  },
  {
    name: 'Russian, with a letter behind the year',
    text: `# Хроника моста

- **1861 г.** — построен мост.
- **5 мая 1874 года** — мост сгорел.
- **без даты** — письмо сторожа.
- **1914–1918** — мост закрыт.
`,
    entries: [['1861', 'построен мост'], ['1874-05-05', 'мост сгорел'], [null, 'письмо сторожа'], ['1914/1918', 'мост закрыт']],
  },
];

describe('what a careful reader finds', () => {
  test.each(habits)('$name', ({ text, entries }) => {
    expect(found(text)).toEqual(entries);
  });

  test.each(habits)('every span is honest: $name', ({ text }) => {
    const { entries } = read(text);
    for (const { at, label, labelText, mentions } of entries) {
      expect(at.start).toBeLessThan(at.end);
      expect(at.end).toBeLessThanOrEqual(text.length);
      const words = text.slice(label.start, label.end);
      expect(words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).toContain(labelText.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().split(' ')[0]);
      for (const mention of mentions) if (mention.kind === 'time') expect(text.slice(mention.at.start, mention.at.end)).toBe(mention.text);
    }
  });
});

/** Documents that are no chronologies, and words that the reason holds. */
const refused: readonly (readonly [name: string, text: string, why: RegExp])[] = [
  ['releases', '# Changelog\n\n## 2.1.0 (2024-03-01)\n\n- Fix the gate\n\n## 2.0.1 (2024-01-15)\n\n- Fix the lock\n\n## 2.0.0 (2023-11-02)\n\n- New gates\n', /releases/],
  ['releases, the date first', '# Changes\n\n- 2024-03-01: v2.1.0 Fix the gate\n- 2024-01-15: v2.0.1 Fix the lock\n- 2023-11-02: v2.0.0 New gates\n', /releases/],
  ['releases as keepachangelog writes them', '# Changelog\n\n## [1.2.0] - 2024-03-01\n### Added\n- Gates\n\n## [1.1.0] - 2023-03-01\n### Fixed\n- Locks\n\n## [1.0.0] - 2022-03-01\n### Added\n- All\n', /releases/],
  ['publications by year', '# Publications\n\n## 2015\n\nMiller A., Carter B., and Smith C., "On the flow of water through gates of oak", In *Proceedings of the 4th Symposium on Gates*, pp. 12-19.\n\n## 2013\n\nCarter B., Smith C., "Gates and their keepers: a survey", *Journal of Locks*, vol. 3, no. 2.\n\n## 2012\n\nSmith C., "A gate", PhD thesis, University of Aldern.\n', /bibliography/],
  ['a bibliography', '# Sources\n\n- Miller, A. (1998). *Gates of oak*. Aldern: University Press.\n- Carter, B. & Smith, C. (2001). Keepers. *Journal of Locks*, 3(2), 12–19.\n- Smith, C. (2004). *A history of locks*. London: Routledge.\n- Taylor, D. (2010). "Water". In *Proceedings of Gates*, pp. 1-9.\n', /./],
  ['prose with many dates', 'In 1921 the gate began to leak. Nobody cared until 4 May 1922, when the lane was flooded.\n\nThe keeper, who had come in 1919, resigned. By 1925 there were three gates.\n\nOn 7 June 1926 the fourth was opened, and in 1930 the fifth.\n\nSince then the lane has been dry.\n', /./],
  ['a post that announces a day', '# A new gate\n\nWe are glad to tell you that the new gate opens on 4 May 2024.\n\n## What changes\n\n- The fare is two pence\n- The keeper lives elsewhere\n', /./],
  ['days by which something is due', '# Call for papers\n\n- Submission deadline: 1 May 2024\n- Notification: 1 June 2024\n- Camera-ready papers due: 20 June 2024\n- Registration opens: 1 July 2024\n', /./],
  ['an index of posts', '# Blog\n\n- [A new gate](/2024/03/gate.html) - 1 March 2024\n- [Why we paint](/2024/01/paint.html) - 15 January 2024\n- [Leaks](/2023/12/leaks.html) - 1 December 2023\n- [Hello](/2023/11/hello.html) - 3 November 2023\n', /links/],
  ['opening hours', '# The lock\n\n| Day | Open |\n|---|---|\n| Monday | 9:00–17:00 |\n| Tuesday | 9:00–17:00 |\n| Saturday | 10:00–14:00 |\n', /./],
  ['a page that only says timeline', '# Timeline\n\n<iframe src="https://example.org/1921"></iframe>\n\nThis timeline was made with a tool. Write to us.\n', /./],
  ['figures in a table', '# Lengths\n\n| Gate | Length | Weight |\n|---|---|---|\n| 1 | 1200 | 1921 |\n| 2 | 1100 | 1644 |\n| 3 | 1500 | 1300 |\n| 4 | 900 | 1777 |\n', /./],
  ['addresses and numbers', '# Numbers\n\n- 192.168.1.1 the gate\n- 192.168.1.2 the lock\n- 10.0.0.1 the keeper\n', /./],
  ['steps', '# How to\n\n1. Open the gate\n2. Wait 5 minutes\n3. Close the gate\n', /./],
  ['sums', '# Costs\n\n- 1200 for stone\n- 1500 for oak\n- 300 for beer\n', /./],
];

describe('what is no chronology has no entries and says why', () => {
  test.each(refused)('%s', (_, text, why) => {
    const account = read(text);
    expect(account.entries.map(({ labelText }) => labelText)).toEqual([]);
    expect(account.why).toMatch(/^no chronology: /);
    expect(account.why).toMatch(why);
  });
});

describe('boxes of a page', () => {
  const page = (body: string) => accountOf(readHtml(`<html lang="en"><body><h1>The bridge</h1>${body}</body></html>`, { path: 'bridge.html' }));
  const card = (date: string, title: string, text: string) => `<div class="card">${date}<h3>${title}</h3><p>${text}</p></div>`;

  const told = [['1921-05-04', 'It falls\nSo it was.'], ['1922-06-07', 'A ferry\nSo it was.'], ['1926-01-01', 'It opens\nSo it was.']];
  test.each([
    ['the date in a box of its own', ['4 May 1921', '7 June 1922', '1 January 1926'].map((day) => `<div class="date">${day}</div>`)],
    ['the year in a box of its own', [['4 May', 1921], ['7 June', 1922], ['1 January', 1926]].map(([day, year]) => `<div class="day">${day}</div><div class="year">${year}</div>`)],
    ['the date told to machines', ['1921-05-04', '1922-06-07', '1926-01-01'].map((day) => `<time datetime="${day}">long ago</time>`)],
  ])('%s', (_, [first = '', second = '', third = '']) => {
    const { entries } = page(card(first, 'It falls', 'So it was.') + card(second, 'A ferry', 'So it was.') + card(third, 'It opens', 'So it was.'));
    expect(entries.map(({ when, text }) => [when.kind === 'read' && when.edtf, text.text])).toEqual(told);
  });
});
