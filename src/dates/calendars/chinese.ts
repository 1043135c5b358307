import { gregorian } from '../day.ts';
import { era, reignCalendar } from '../reign.ts';

/** Reigns of Ming and Qing, by their years: a Chinese year begins in January or February of the Gregorian year given. */
const ERAS = [
  era('hongwu', 'Hongwu', '洪武', 1368), era('jianwen', 'Jianwen', '建文', 1399), era('yongle', 'Yongle', '永樂', 1403), era('hongxi', 'Hongxi', '洪熙', 1425),
  era('xuande', 'Xuande', '宣德', 1426), era('zhengtong', 'Zhengtong', '正統', 1436), era('jingtai', 'Jingtai', '景泰', 1450), era('tianshun', 'Tianshun', '天順', 1457),
  era('chenghua', 'Chenghua', '成化', 1465), era('hongzhi', 'Hongzhi', '弘治', 1488), era('zhengde', 'Zhengde', '正德', 1506), era('jiajing', 'Jiajing', '嘉靖', 1522),
  era('longqing', 'Longqing', '隆慶', 1567), era('wanli', 'Wanli', '萬曆', 1573), era('taichang', 'Taichang', '泰昌', 1620), era('tianqi', 'Tianqi', '天啟', 1621),
  era('chongzhen', 'Chongzhen', '崇禎', 1628), era('shunzhi', 'Shunzhi', '順治', 1644), era('kangxi', 'Kangxi', '康熙', 1662), era('yongzheng', 'Yongzheng', '雍正', 1723),
  era('qianlong', 'Qianlong', '乾隆', 1736), era('jiaqing', 'Jiaqing', '嘉慶', 1796), era('daoguang', 'Daoguang', '道光', 1821), era('xianfeng', 'Xianfeng', '咸豐', 1851),
  era('tongzhi', 'Tongzhi', '同治', 1862), era('guangxu', 'Guangxu', '光緒', 1875), era('xuantong', 'Xuantong', '宣統', 1909),
  era('minguo', 'Minguo', '民國', 1912, gregorian(1912, 1, 1)),
];

/** The Republic counts months and days by the Gregorian calendar; of the reigns before it only years are known here. */
export const chinese = reignCalendar('chinese', 'Chinese years of a reign since Hongwu 1 (1368), and days of the Republic (Minguo).', ERAS, gregorian(1912, 1, 1));
