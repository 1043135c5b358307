/** Texts of many kinds, each with what a careful reader gives: written down before the reader was asked. */
import { describe, expect, test } from 'vitest';
import { readDates, readLabel } from '../every.ts';
import type { DateContext, When } from '../when.ts';

const edtfOf = (found: readonly When[]): string => found.map((when) => (when.kind === 'read' ? when.edtf : `unread: ${when.why}`)).join(' ; ');

describe('history', () => {
  test.each([
    ['The abbey was founded in the reign of Odo, about the year 1090, and burnt in 1134.', '1090~ ; 1134'],
    ['Between the autumn of 1618 and the following May the town paid twice.', '1618-23/1619-05'],
    ['By the mid-1720s the canal had silted up; it was not cleared until the spring of 1741.', '1724~/1726~ ; ../1741-21'],
    ['He governed from 1756 to 1763 and again in 1771–74.', '1756/1763 ; 1771/1774'],
    ['At the turn of the 19th century the guild had 40 members.', '1800~'],
    ['Work stopped in the last week of August 1839 and began again on 9 September.', '1839-08-25/1839-08-31 ; 1839-09-09'],
    ['In the early hours of 4 June 1940, the last boat left.', '1940-06-04'],
    ['The census of 1851, like those of 1841 and 1861, counted only heads.', '1851 ; {1841,1861}'],
    ['During the 1640s and 1650s wages doubled.', '{164X,165X}'],
    ['From the 1880s to the outbreak of war in August 1914, trade grew.', '188X ; 1914-08'],
    ['The Lent fair of 1502/3 was the last.', '1502/1503'],
    ['On the night of 12–13 November 1887 the roof fell in.', '1887-11-12/1887-11-13'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text))).toBe(dates); });
});

describe('courts', () => {
  test.each([
    ['The complaint was filed on 02/14/2019; the defendants answered on 03/01/2019.', '2019-02-14 ; 2019-03-01'],
    ['On Jan. 9, 2017, the parties moved to stay; thirty days later the stay was lifted.', '2017-01-09 ; 2017-02-08'],
    ['Judge May ruled on the fourth of March 2018.', '2018-03-04'],
    ['The statute of limitations ran out on or before Dec. 31, 2015.', '../2015-12-31'],
    ['Exhibit 1984 and Docket No. 2011 were entered on the 5th day of April, 2016.', '2016-04-05'],
    ['The hearing set for Tuesday, June 6, 2017, was moved to the following Thursday.', '2017-06-06 ; 2017-06-08'],
    ['Counsel appeared on Sept. 3, 4, and 9, 2014.', '{2014-09-03,2014-09-04,2014-09-09}'],
    ['The deed of 1998 was amended in 2003 and in 2007.', '1998 ; 2003 ; 2007'],
    ['No later than 15 July 2020 the trustee shall report.', '../2020-07-15'],
    ['The lease ran for ten years from 1 May 1996.', '1996-05-01'],
    ['In Smith v. Jones (2004), the court cited section 1983.', '2004'],
    ['Discovery closes March 1, 2021; trial is set for fall 2021.', '2021-03-01 ; 2021-23'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text))).toBe(dates); });
});

describe('deep time', () => {
  test.each([
    ['The crater is 35.5 ± 0.2 Ma old.', 'Y-35500000~'],
    ['The flow erupted 640,000 years ago, the next some 70 ka later.', 'Y-640000'],
    ['Ice covered the valley between 26,000 and 19,000 years ago.', 'Y-26000/Y-19000'],
    ['The site dates to 12,900–11,600 BP.', 'Y-10950~/-9650~'],
    ['The star formed about 4.6 billion years ago.', 'Y-4600000000~'],
    ['Dinosaurs vanished 66 Ma, at the end of the Cretaceous.', 'Y-66000000'],
    ['The layer was laid down c. 8200 BP.', '-6250~'],
    ['It lived from 2.8 to 1.4 million years ago.', 'Y-2800000/Y-1400000'],
    ['Farming reached the plain around 5500 BC.', '-5499~'],
    ['The probe flew past on 14 July 2015 at 11:49 UTC.', '2015-07-14T11:49:00Z'],
    ['The comet was seen in 1682, 1759 and 1835.', '{1682,1759,1835}'],
    ['Samples from layer 1500 weigh 1600 grams.', ''],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text))).toBe(dates); });
});

describe('business', () => {
  test.each([
    ['In FY2018 sales rose; the first half of FY2019 was weaker.', '2018 ; 2019-40'],
    ['The firm lost money in Q3 2020 and in the final quarter of 2021.', '2020-35 ; 2021-36'],
    ['Shares fell 3.5 per cent on 9 May.', 'XXXX-05-09'],
    ['The 2016–17 season closed with 1,850 tickets sold.', '2016/2017'],
    ['Revenue for the year ended 31 March 2015 was $1,950.', '2015-03-31'],
    ['In H2 2019 it bought its rival.', '2019-41'],
    ['Since the start of 2022 prices have doubled.', '2022-01~/..'],
    ['The plant opened in late \'98.', '1998-09~/1998-12~'],
    ['The bond matures in 2045.', '2045'],
    ['In the three years to 2012 it built 1400 homes.', '2012'],
    ['The contract runs through the end of 2026.', '../2026-12~'],
    ['The merger was announced on 3/4/2011 and 3/28/2011 was its last day.', '{2011-03-04,2011-03-28}'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text))).toBe(dates); });
});

describe('antiquity', () => {
  test.each([
    ['The city fell in 146 BC, the same year as its rival.', '-0145 ; -0145'],
    ['He ruled from AD 14 to 37.', '0014/0037'],
    ['The war lasted from 264 to 241 BC.', '-0263/-0240'],
    ['The temple was begun in the late 6th century BC and finished c. 432 BC.', '-0533~/-0500~ ; -0431~'],
    ['The poet (43 BC – AD 17) died far from home.', '-0042/0017'],
    ['In the third quarter of the 5th century BC walls were built.', '-0449/-0425'],
    ['Coins of the 2nd and 1st centuries BC were found.', '-0199/0000'],
    ['The decree is dated to 117/116 BC.', '-0116/-0115'],
    ['Between 30 BC and AD 14 he changed the law.', '-0029/0014'],
    ['Around 1200 BCE the palaces burned.', '-1199~'],
    ['In the first decade of the 1st century AD the road was paved.', '0001/0010'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text))).toBe(dates); });
});

describe('logs', () => {
  test.each([
    ['2024-02-11 03:14 UTC pager fires; 03:20 first responder joins.', '2024-02-11T03:14:00Z'],
    ['On 11 Feb at 9:05 a.m. the queue was drained.', 'XXXX-02-11'],
    ['2021-10-04T15:39:00+00:00 routes withdrawn', '2021-10-04T15:39:00+00:00'],
    ['Build 20210412 failed on host 10.0.0.12 with code 1984.', ''],
    ['The certificate expires 2025-01-01 00:00:00 UTC.', '2025-01-01T00:00:00Z'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text))).toBe(dates); });
});

describe('letters', () => {
  test.each([
    ['I arrived yesterday and leave next week.', '1912-04-19 ; 1912-04-22/1912-04-28'],
    ['Last month it rained; the day before yesterday it stopped.', '1912-03 ; 1912-04-18'],
    ['We met three years ago in Lyon.', '1909'],
    ['Your letter of the 14th inst. came today.', '1912-04-14 ; 1912-04-20'],
    ['This summer we go north; last winter was hard.', '1912-22 ; 1911-24'],
    ['He died a fortnight ago.', '1912-04-06'],
    ['I have not seen her since last October.', '1911-10/..'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text, { reference: '1912-04-20' }))).toBe(dates); });
});

describe('numbers that deceive', () => {
  test.each([
    ['Flight 1549 carried 155 people; bus 1990 was late.', ''],
    ['Call 555-1986 or fax 1992-2001.', ''],
    ['The hill rises 1815 metres and cost £1,776.', ''],
    ['Psalm 119:105 and page 1845 are marked.', ''],
    ['Take Route 1960 to house 1789.', ''],
    ['Model T-1908, part no. 1914-18.', ''],
    ['ISBN 978-0-1404-4 sold 1999 copies.', ''],
    ['They won 21–14 on 20 tries.', ''],
    ['You may march on second thought.', ''],
    ['Apollo 11 and Boeing 747 are names; Windows 2000 too.', ''],
    ['A 1500-year-old oak stands at 1750 m.', ''],
    ['Room 2010, floor 20, open 9-17.', ''],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text))).toBe(dates); });
});

describe('thirteen languages, found from the text', () => {
  test.each([
    ['Ende der dreißiger Jahre zog er fort, wohl im Herbst 1938.', '1937~/1939~ ; 1938-23?'],
    ['Die Urkunde vom 3. d. M. kam erst im Frühsommer 1911 an.', '1911-22'],
    ['Vom 28. Februar bis zum 2. März 1920 wurde gestreikt.', '1920-02-28/1920-03-02'],
    ['Im 2. Jh. v. Chr. stand hier ein Tempel, der um 80 n. Chr. brannte.', '-0199/-0100 ; 0080~'],
    ['Im darauffolgenden Jahr, 1848, wurde er gewählt.', '1848 ; 1848'],
    ['Le pont fut bâti vers 1750 et détruit dans la nuit du 4 au 5 août 1789.', '1750~ ; 1789-08-04/1789-08-05'],
    ['Au IIIe siècle av. J.-C., la ville comptait peu d\'habitants.', '-0299/-0200'],
    ['De mai 1921 à l\'hiver 1922, il vécut à Lyon.', '1921-05/1922-24'],
    ['Dès les années trente, il écrivait ; il cessa le 1er janv. 1941.', '193X/.. ; 1941-01-01'],
    ['A mediados de los años veinte llegó a Sevilla.', '1924~/1926~'],
    ['Entre el 3 y el 9 de marzo de 1911 hubo huelga.', '1911-03-03/1911-03-09'],
    ['En el siglo II a. C. se fundó la ciudad.', '-0199/-0100'],
    ['Desde principios de 1936 hasta el otoño de 1939 faltó pan.', '1936-01~/1939-23'],
    ['No século XVI chegaram os frades; em meados de 1580 partiram.', '1501/1600 ; 1580-05~/1580-08~'],
    ['De 3 a 7 de maio de 1922 choveu; no dia seguinte parou.', '1922-05-03/1922-05-07 ; 1922-05-08'],
    ['Por volta de 1810 a vila tinha cem casas.', '1810~'],
    ['Alla fine degli anni Trenta emigrò; tornò nel gennaio del \'46.', '1937~/1939~ ; 1946-01'],
    ['Nella primavera del 1848 insorsero; dal 18 al 22 marzo combatterono.', '1848-21 ; 1848-03-18/1848-03-22'],
    ['Il tempio risale al V secolo a.C. ed era intatto fino al 1250.', '-0499/-0400 ; ../1250'],
    ['In de jaren dertig woonde hij te Gent; eind 1938 vertrok hij.', '193X ; 1938-09~/1938-12~'],
    ['Van 12 tot en met 15 juni 1904 was er kermis.', '1904-06-12/1904-06-15'],
    ['Omstreeks het midden van de 17e eeuw werd de molen gebouwd.', '1634~/1666~'],
    ['В середине 1930-х годов он уехал, а в конце января 1938 г. вернулся.', '1934~/1936~ ; 1938-01-21~/1938-01-31~'],
    ['С 3 по 7 мая 1922 года шёл дождь.', '1922-05-03/1922-05-07'],
    ['В первой половине XIX в. здесь жили купцы.', '1801/1850'],
    ['Весной того же года, 1848-го, начался бунт.', '1848-21 ; 1848'],
    ['У 1920-х роках тут був млин; навесні 1933 року він стояв.', '192X ; 1933-21'],
    ['Наприкінці XVIII століття місто згоріло.', '1767~/1800~'],
    ['Від 5 до 9 липня 1917 р. тривав страйк.', '1917-07-05/1917-07-09'],
    ['بين عامي 1920 و1925 بنيت القلعة، ثم هدمت في أواخر القرن العشرين.', '1920/1925 ; 1967~/2000~'],
    ['في ربيع عام 1948 وصلوا، وبعد ثلاثة أيام رحلوا.', '1948-21 ; unread: what stands before it names no day'],
    ['حوالي سنة 1830 كانت القرية صغيرة.', '1830~'],
    ['از سال ۱۳۲۰ تا ۱۳۲۵ در تبریز بود.', '1941-03-21/1947-03-21'],
    ['در اواخر قرن نوزدهم میلادی به تهران رفت.', '1867~/1900~'],
    ['1911年10月10日，起义爆发；次年元旦民国成立。', '1911-10-10 ; 1912-01-01'],
    ['二十世纪三十年代末，他迁往重庆。', '1937~/1939~'],
    ['公元前221年至前206年是秦朝。', '-0220/-0205'],
    ['1920年春至1921年底，铁路停运。', '1920-21/1921-12~'],
    ['昭和20年8月15日に戦争が終わり、翌年春に帰国した。', '1945-08-15 ; 1946-21'],
    ['18世紀後半から19世紀初頭にかけて栄えた。', '1751/1833~'],
    ['1923年9月上旬に町は焼けた。', '1923-09-01~/1923-09-10~'],
    ['W połowie lat trzydziestych wyjechał, a wrócił na początku marca 1939 r.', '1934~/1936~ ; 1939-03-01~/1939-03-10~'],
    ['Od 3 do 7 maja 1921 r. padało.', '1921-05-03/1921-05-07'],
    ['W XVI w. zbudowano ratusz; ok. 1655 r. spłonął.', '1501/1600 ; 1655~'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text, { reference: '2000-01-01' }))).toBe(dates); });
});

describe('labels by themselves', () => {
  test.each<[string, string, DateContext?]>([
    ['3500 ± 50 BP', '-1550~'],
    ['from 1990', '1990/..'],
    ['1958 ff.', '1958/..'],
    ['um 1970', '1970~', { language: 'de' }],
    ['vers 1830', '1830~', { language: 'fr' }],
    ['um 1970', '1970~'],
    ['vers 1830', '1830~'],
    ['hacia 1830', '1830~'],
    ['cerca de 1830', '1830~'],
    ['verso il 1830', '1830~'],
    ['omstreeks 1830', '1830~'],
    ['rond 1830', '1830~'],
    ['около 1830 года', '1830~'],
    ['близько 1830 року', '1830~'],
    ['около 1830', '1830~'],
    ['حوالي 1830', '1830~'],
    ['حدود ۱۸۳۰', '1830~'],
    ['约1830年', '1830~'],
    ['1830年頃', '1830~'],
    ['intorno al 1830', '1830~'],
    ['por volta de 1830', '1830~'],
    ['circa 1830', '1830~'],
    ['1830 c.', '1830~'],
    ['1830 c', '1830'],
    ['około 1830', '1830~'],
    ['ок. 1830', '1830~'],
    ['nach 1970', '1971/..'],
    ['seit 1970', '1970/..'],
    ['bis 1970', '../1970'],
    ['1950年代初', '1950~/1953~'],
    ['1950年代初期', '1950~/1953~'],
    ['89', '-0088', { era: 'BC' }],
    ['45 000 BC', 'Y-45000'],
    ['1900s–1920s', '190X/192X'],
    ['December 12 BC', '-0011-12'],
  ])('%s', (text, edtf, context = {}) => { expect(readLabel(text, context)).toMatchObject({ edtf }); });
});

describe('what was misread once', () => {
  test.each([
    ['Charcoal gave 3500 ± 50 BP.', '-1550~'],
    ['Fossils from 66 million years ago lay below.', 'Y-66000000'],
    ['Coins from 1843 lay in the box.', '1843'],
    ['Letters from the 1920s survive.', '192X'],
    ['From 1843 on he lived there.', '1843/..'],
    ['From May 1990 onwards it was open.', '1990-05/..'],
    ['1950年代初，他到了上海。', '1950~/1953~'],
    ['1950年代初め、彼は上海に着いた。', '1950~/1953~'],
    ['Version 10.11.12 is out.', ''],
    ['A landing at 45 000 BC is likely.', 'Y-45000'],
    ['Abbot Odo (?–1187) ruled here.', '/1187'],
    ['The abbot, ?–1187, ruled here.', '/1187'],
    ['In 1912 it closed. Three years before, in 1909, it began.', '1912 ; 1909 ; 1909'],
    ['Two years later, in 1850, he died.', '1850 ; 1850'],
    ['The 1900s–1920s were quiet.', '190X/192X'],
    ['He died in December 12 BC.', '-0011-12'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text))).toBe(dates); });
});

test.each([
  ['the entry before ends in 1939', '1938/1939', '7/8 May 1945', '1945-05-07/1945-05-08'],
  ['a date that names an attack', 'October 2023', 'after the October 7 attack', '2023-10-07'],
  ['the entry\'s label is a range', 'October 2023-December 2024', 'after October 7 attack', '2023-10-07'],
])('%s', (_, before, text, edtf) => {
  const when = readLabel(before);
  if (when?.kind !== 'read') throw new Error(before);
  const established = [{ when, at: when.at, role: 'the entry before' }];
  expect(readDates(text, { established, language: 'en' })).toMatchObject([{ edtf }]);
});

describe('times, fiscal quarters, seasons of two years', () => {
  test.each([
    ['The pump failed at 11:30 p.m. on 5 March 2020.', '2020-03-05T23:30:00'],
    ['Meeting 3 May 2021, 14:30 - 14:45.', '2021-05-03T14:30:00/2021-05-03T14:45:00'],
    ['It was logged on 5 May 1990 at 0930 hrs.', '1990-05-05T09:30:00'],
    ['At 2023-09-14 08:02:11.345Z it rose.', '2023-09-14T08:02:11Z'],
    ['The fiscal year ends on 30 June. In Q1 FY2020 sales fell.', 'XXXX-06-30 ; 2019-07/2019-09'],
    ['1966–67 to 1969–70: four promotions.', '1966/1970'],
    ['A fault like that of 21 November last year came back in the first half of this year.', '2023-11-21 ; 2024-40'],
    ['He was consul in 59 and again in 55 BC.', '-0058 ; -0054'],
    ['Dated 1900–1600 cal BC.', '-1899/-1599'],
    ['It was the 32nd of May 1990.', 'unread: May has 31 days'],
  ])('%s', (text, dates) => { expect(edtfOf(readDates(text, { reference: '2024-05-01' }))).toBe(dates); });
});
