import { describe, expect, test } from 'vitest';
import { readDates } from '../every.ts';

/** Words and EDTF of each date in a text whose language is not said. */
const read = (text: string) => readDates(text, { reference: '2000-01-01' }).map((when) => [text.slice(when.at.start, when.at.end), when.kind === 'read' ? when.edtf : `unread: ${when.why}`]);

describe('each language, found from the text', () => {
  test.each([
    ['Am 12. und 13. April 1921 tagte der Rat.', [['12. und 13. April 1921', '{1921-04-12,1921-04-13}']]],
    ['In der ersten Hälfte des 18. Jahrhunderts wuchs die Stadt.', [['ersten Hälfte des 18. Jahrhunderts', '1701/1750']]],
    ['Seit Mitte März 1848 war in der Stadt keine Ruhe.', [['Seit Mitte März 1848', '1848-03-11~/..']]],
    ['Die 1200 Einwohner zahlten 1500 Mark.', []],
    ['Le moulin brûle le 3 mai 1871 ; il est reconstruit entre 1873 et 1875.', [['3 mai 1871', '1871-05-03'], ['entre 1873 et 1875', '1873/1875']]],
    ['La ville naît à la fin des années 1960, dans les marais.', [['fin des années 1960', '1967~/1969~']]],
    ['El molino ardió el 3 de mayo de 1871; dos años después lo reconstruyeron.', [['3 de mayo de 1871', '1871-05-03'], ['dos años después', '1873']]],
    ['O moinho ardeu no final dos anos 1960, com 12 homens.', [['no final dos anos 1960', '1967~/1969~']]],
    ['Il mulino bruciò nella prima metà del Settecento, con la chiesa.', [['prima metà del Settecento', '1701/1750']]],
    ['De molen brandde op 3 mei 1871; twee jaar later stond hij er weer.', [['3 mei 1871', '1871-05-03'], ['twee jaar later', '1873']]],
    ['Мельница сгорела 3 мая 1871 года; два года спустя её отстроили.', [['3 мая 1871 года', '1871-05-03'], ['два года спустя', '1873']]],
    ['Млин згорів 3 травня 1871 року; через два роки його відбудували.', [['3 травня 1871 року', '1871-05-03'], ['через два роки', '1873']]],
    ['W latach dwudziestych było tu kino, a od 1950 roku garaż.', [['latach dwudziestych', '192X'], ['od 1950 roku', '1950/..']]],
    ['احترقت الطاحونة في 3 مايو 1871 وبعد عامين أعيد بناؤها.', [['3 مايو 1871', '1871-05-03'], ['بعد عامين', '1873']]],
    ['آسیاب در پاییز ۱۳۵۷ سوخت و دو سال بعد ساخته شد.', [['پاییز ۱۳۵۷', '1978-09-23/1978-12-21'], ['دو سال بعد', '1980-03-21/1981-03-20']]],
    ['磨坊在1871年5月3日被烧毁，两年后重建。', [['1871年5月3日', '1871-05-03'], ['两年后', '1873']]],
    ['水車は平成元年5月に焼け、2年後に再建された。', [['平成元年5月', '1989-05'], ['2年後に', '1991']]],
  ])('%s', (text, dates) => { expect(read(text)).toEqual(dates); });
});

describe('what each says in its own way', () => {
  test.each([
    // Rows of days and centuries, whose month or unit stands behind the last.
    ['Das Fest war am 3., 4. und 5. Juni 1850.', [['3., 4. und 5. Juni 1850', '{1850-06-03,1850-06-04,1850-06-05}']]],
    ['Fue el 30 de mayo, 3 y 4 de junio de 1850.', [['30 de mayo, 3 y 4 de junio de 1850', '{1850-05-30,1850-06-03,1850-06-04}']]],
    ['El castillo surgió en los siglos XII y XIII.', [['siglos XII y XIII', '1101/1300']]],
    ['Замок возник в XII—XIII веках.', [['XII—XIII веках', '1101/1300']]],
    ['Die Burg entstand im 12./13. Jahrhundert.', [['12./13. Jahrhundert', '1101/1300']]],
    ['Do século XVI ao XVIII navegou-se.', [['Do século XVI ao XVIII', '1501/1800']]],
    ['نشأت القلعة في القرنين الثاني عشر والثالث عشر.', [['القرنين الثاني عشر والثالث عشر', '1101/1300']]],
    ['1848年3月18—19日筑街垒。', [['1848年3月18—19日', '1848-03-18/1848-03-19']]],
    // Figures set apart, Roman months.
    ['Der Erlass vom 3. 5. 1525 galt lange.', [['3. 5. 1525', '1525-05-03']]],
    ['Dekret z 21 VIII 1926 r. obowiązywał.', [['21 VIII 1926 r.', '1926-08-21']]],
    // Times of day.
    ["La séance s'ouvrit le 4 mai 2011 à 14 h 30 en salle 12.", [['4 mai 2011 à 14 h 30', '2011-05-04T14:30:00']]],
    ['La sesión empezó el 4 de mayo de 2011 a las 14:30.', [['4 de mayo de 2011 a las 14:30', '2011-05-04T14:30:00']]],
    ['2011年3月11日午後2時46分に揺れた。', [['2011年3月11日午後2時46分', '2011-03-11T14:46:00']]],
    // The day after, in one word; the adjective behind.
    ['Am 9. November 1998 war Eröffnung; tags darauf kam die Schule.', [['9. November 1998', '1998-11-09'], ['tags darauf', '1998-11-10']]],
    ["Le 9 novembre 1998 on ouvrit ; le lendemain l'école vint.", [['9 novembre 1998', '1998-11-09'], ['lendemain', '1998-11-10']]],
    ['Le temps au lendemain du 8 mai 1945 était gris.', [['au lendemain du 8 mai 1945', '1945-05-09/..']]],
    ['El año pasado se reformó el museo; en diciembre cerró.', [['año pasado', '1999'], ['diciembre', '1999-12']]],
    ['Le 14 juillet dernier, on dansa.', [['14 juillet dernier', '1999-07-14']]],
    ['في العام الماضي جدد المتحف.', [['العام الماضي', '1999']]],
    ['В 1871 году пришла дорога, через год почта.', [['1871 году', '1871'], ['через год', '1872']]],
    // Eras and powers of ten of Han; the lunar day is shown and not converted.
    ['公元前3世纪出现村庄，前221年统一。', [['公元前3世纪', '-0299/-0200'], ['前221年', '-0220']]],
    ['紀元前3世紀に村ができた。', [['紀元前3世紀', '-0299/-0200']]],
    ['約1万2000年前に氷が溶けた。', [['約1万2000年前に', 'Y-12000~']]],
    ['地球形成于46亿年前。', [['46亿年前', 'Y-4600000000']]],
    ['光緒二十六年五月廿一日開戰。', [['光緒二十六年五月廿一日', '1900~']]],
    // Parts of years in their own calendar; marks over letters.
    ['در نیمه دوم سال ۱۴۰۰ فروش افتاد.', [['نیمه دوم سال ۱۴۰۰', '2021-09-23/2022-03-20']]],
    ['در اوایل ۱۳۵۷ پچ‌پچ بود؛ تابستان همان سال آرام نبود.', [['در اوایل ۱۳۵۷', '1978-03-21~/1978-07-22~'], ['تابستان همان سال', '1978-06-22/1978-09-22']]],
    ['گفتگو در ژوئیهٔ ۲۰۱۵ بود.', [['ژوئیهٔ ۲۰۱۵', '2015-07']]],
    ['سقطت المدينة سنة 656 هـ.', [['سنة 656 هـ', '1258-01-15/1259-01-04']]],
    // Decades; far from what is told they are the reader's own.
    ['W 1794 roku był pożar. Lata pięćdziesiąte: bieda.', [['1794 roku', '1794'], ['Lata pięćdziesiąte', '195X']]],
    ['Na początku lat 60. archiwum się przeniosło.', [['Na początku lat 60', '1960~/1963~']]],
    // Parts of centuries, and the abbreviations of catalogues.
    ['Im letzten Drittel des 17. Jahrhunderts wuchs die Stadt.', [['letzten Drittel des 17. Jahrhunderts', '1667~/1700~']]],
    ['Anf. 20. Jh. kam der Strom in die Stadt.', [['Anf. 20. Jh.', '1901~/1933~']]],
    ['Au premier quart du XVIIIe siècle, la ville grandit.', [['premier quart du XVIIIe siècle', '1701/1725']]],
    ['La escuela se fundó a finales del XIX, con la iglesia.', [['a finales del XIX', '1867~/1900~']]],
    ['La torre es de la 1.ª mitad del s. XIX y la puerta no.', [['1.ª mitad del s. XIX', '1801/1850']]],
    ['Город вырос в нач. XX в. и сгорел.', [['нач. XX в.', '1901~/1933~']]],
    ['Miasto powstało w 2. poł. XIX w. i spłonęło.', [['2. poł. XIX w.', '1851/1900']]],
    ['نشأت المدينة في القرن الأول الهجري.', [['القرن الأول الهجري', '0622-07-19/0719-07-27']]],
    ['در نیمه دوم سده نوزدهم میلادی شهر بزرگ شد.', [['نیمه دوم سده نوزدهم میلادی', '1851/1900']]],
    // A line in Han alone may be in either language; a year may be said twice.
    ['昭和16年12月8日', [['昭和16年12月8日', '1941-12-08']]],
    ['1923年（大正12年）9月1日、地震。', [['1923年（大正12年）9月1日', '1923-09-01']]],
    ['昭和30年代に工場ができた。', [['昭和30年代', '1955/1964']]],
    // Years without a word for "in"; the word for "to" within that for "the beginning of".
    ['Der Verein entstand 1904; im folgenden Jahr zählte er 60.', [['1904', '1904'], ['folgenden Jahr', '1905']]],
    ['Dal novembre 2019 all’inizio del 2020 il porto rimase chiuso.', [['Dal novembre 2019 all’inizio del 2020', '2019-11/2020-04~']]],
    ['14 (27) июля 1905 года вышел указ.', [['14 (27) июля 1905 года', '1905-07-27']]],
    ['1300年以前没有集市；1648年之后所剩无几。', [['1300年以前', '../1299'], ['1648年之后', '1649/..']]],
    // Told from the day of the document.
    ['Kommenden Herbst wird gebaut, im Mai letzten Jahres fiel der Putz.', [['Kommenden Herbst', '2000-23'], ['Mai letzten Jahres', '1999-05']]],
    ['El próximo otoño se obrará en la villa.', [['próximo otoño', '2000-23']]],
    ['Lo scorso maggio cadde il tetto della chiesa.', [['scorso maggio', '1999-05']]],
    ['في مايو من العام الماضي سقط السقف.', [['مايو من العام الماضي', '1999-05']]],
    ['На прошлой неделе шёл дождь.', [['прошлой неделе', '1999-12-20/1999-12-26']]],
    // What is none.
    ['Aktenzeichen 4 U 1987/03 blieb offen.', []],
    ['Vennero circa 1200 ospiti nella sala.', []],
    ['Пришло около 1200 гостей.', []],
    ['ارتفعت المبيعات إلى 1950 دينارا.', []],
  ])('%s', (text, dates) => { expect(read(text)).toEqual(dates); });
});

test('one document may hold several', () => {
  expect(read('The mill burned in March 1871 and was not rebuilt.\n\nDie Mühle wurde im Mai 1873 wieder gebaut.\n\nМельница сгорела в августе 1880 года.').map(([, edtf]) => edtf)).toEqual(['1871-03', '1873-05', '1880-08']);
});

test.each([
  ['9 رمضان 1445 هـ', '2024-03-19', 'islamic-umalqura'],
  ['۲۲ بهمن ۱۳۵۷', '1979-02-11', 'persian'],
  ['20 brumaire an VIII', '1799-11-11', 'french-republican'],
])('%s is shown in its own calendar beside the Gregorian', (text, edtf, calendar) => {
  expect(readDates(text)).toMatchObject([{ edtf, original: { calendar, text } }]);
});

test('25 октября (7 ноября) 1917 года is the Gregorian day in brackets', () => {
  expect(readDates('25 октября (7 ноября) 1917 года')).toMatchObject([{ edtf: '1917-11-07' }]);
});
