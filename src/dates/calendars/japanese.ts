import { gregorian } from '../day.ts';
import { era, reignCalendar } from '../reign.ts';

/** Eras since 1596; those before Meiji by their years only. */
const ERAS = [
  era('keicho', 'Keichō', '慶長', 1596), era('genna', 'Genna', '元和', 1615), era('kanei', "Kan'ei", '寛永', 1624), era('shoho', 'Shōhō', '正保', 1644),
  era('keian', 'Keian', '慶安', 1648), era('joo', 'Jōō', '承応', 1652), era('meireki', 'Meireki', '明暦', 1655), era('manji', 'Manji', '万治', 1658),
  era('kanbun', 'Kanbun', '寛文', 1661), era('enpo', 'Enpō', '延宝', 1673), era('tenna', 'Tenna', '天和', 1681), era('jokyo', 'Jōkyō', '貞享', 1684),
  era('genroku', 'Genroku', '元禄', 1688), era('hoei', 'Hōei', '宝永', 1704), era('shotoku', 'Shōtoku', '正徳', 1711), era('kyoho', 'Kyōhō', '享保', 1716),
  era('genbun', 'Genbun', '元文', 1736), era('kanpo', 'Kanpō', '寛保', 1741), era('enkyo', 'Enkyō', '延享', 1744), era('kanen', "Kan'en", '寛延', 1748),
  era('horeki', 'Hōreki', '宝暦', 1751), era('meiwa', 'Meiwa', '明和', 1764), era('anei', "An'ei", '安永', 1772), era('tenmei', 'Tenmei', '天明', 1781),
  era('kansei', 'Kansei', '寛政', 1789), era('kyowa', 'Kyōwa', '享和', 1801), era('bunka', 'Bunka', '文化', 1804), era('bunsei', 'Bunsei', '文政', 1818),
  era('tenpo', 'Tenpō', '天保', 1830), era('koka', 'Kōka', '弘化', 1844), era('kaei', 'Kaei', '嘉永', 1848), era('ansei', 'Ansei', '安政', 1854),
  era('manen', "Man'en", '万延', 1860), era('bunkyu', 'Bunkyū', '文久', 1861), era('genji', 'Genji', '元治', 1864), era('keio', 'Keiō', '慶応', 1865),
  era('meiji', 'Meiji', '明治', 1868, gregorian(1868, 10, 23)),
  era('taisho', 'Taishō', '大正', 1912, gregorian(1912, 7, 30)),
  era('showa', 'Shōwa', '昭和', 1926, gregorian(1926, 12, 25)),
  era('heisei', 'Heisei', '平成', 1989, gregorian(1989, 1, 8)),
  era('reiwa', 'Reiwa', '令和', 2019, gregorian(2019, 5, 1)),
];

/** Japan counts months and days by the Gregorian calendar since 1 January 1873, Meiji 6. */
export const japanese = reignCalendar('japanese', 'Japanese eras: days since Meiji 6 (1873), years since Keichō 1 (1596).', ERAS, gregorian(1873, 1, 1));
