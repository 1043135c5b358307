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
    ['احترقت الطاحونة في 3 مايو 1871 وبعد عامين أعيد بناؤها.', [['3 مايو 1871', '1871-05-03'], ['وبعد عامين', '1873']]],
    ['آسیاب در پاییز ۱۳۵۷ سوخت و دو سال بعد ساخته شد.', [['پاییز ۱۳۵۷', '1978-09-23/1978-12-21'], ['دو سال بعد', '1980-03-21/1981-03-20']]],
    ['磨坊在1871年5月3日被烧毁，两年后重建。', [['1871年5月3日', '1871-05-03'], ['两年后', '1873']]],
    ['水車は平成元年5月に焼け、2年後に再建された。', [['平成元年5月', '1989-05'], ['2年後に', '1991']]],
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
