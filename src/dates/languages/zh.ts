import type { Language } from './language.ts';

/** Chinese, simplified and traditional. Figures are read by the reader; 年, 月 and 日 mark what they count. */
export const zh: Language = {
  id: 'zh',
  common: '的|了|在|是|有|和|不|这|那|我|他|她|们|也|就|都|而|與|与|被|于|為|为',
  months: ['', '', '', '', '', '', '', '', '', '', '', ''],
  weekdays: ['星期一|周一|礼拜一|週一', '星期二|周二|礼拜二|週二', '星期三|周三|礼拜三|週三', '星期四|周四|礼拜四|週四', '星期五|周五|礼拜五|週五', '星期六|周六|礼拜六|週六', '星期日|星期天|周日|礼拜天|週日'],
  seasons: ['春|春天|春季', '夏|夏天|夏季', '秋|秋天|秋季', '冬|冬天|冬季'],
  cardinals: [[2, '两|兩']],
  ordinals: [[1, '第一'], [2, '第二'], [3, '第三'], [4, '第四'], [5, '第五'], [-1, '最后|最後|最后一个|最後一個']],
  ordinalSuffixes: '',
  decadeSuffixes: '',
  units: { minute: '分钟|分鐘', hour: '小时|小時', day: '天', night: '夜|夜间|晚', week: '周|星期|个星期|週|個星期|礼拜', month: '个月|個月', quarter: '季度|季', half: '半年', year: '年', decade: '年代', century: '世纪|世紀', millennium: '千年' },
  words: {
    circa: '约|約|大约|大約|左右|前后|前後|约莫|~|≈|±', unsure: '可能|也许|也許|或许|?|？|（？）',
    early: '初|年初|初期|早期|上旬|初叶', mid: '中叶|中葉|中期|中|中旬|年中', late: '末|底|末期|晚期|年底|年末|下旬|后期|後期', turn: '',
    since: '自|从|從|自从|自從', until: '到|至|直到|直至|截至', before: '以前|之前|前', after: '以后|以後|之后|之後', onwards: '以来|以來|起|至今|迄今|以降|开始|開始|后', noLater: '', noEarlier: '',
    from: '从|從|自|由', to: '到|至', between: '间|之间|間|之間|期间', and: '和|与|與|及|、', or: '或|或者',
    next: '次年|翌年|次日|翌日|下个|下一|第二', previous: '前年|上一|前一', last: '去年|上个|上個|昨', same: '同年|同月|同日|当年|當年|当月|當月|当日|當日|当天|當天|同一', this: '今年|本月|本年|今',
    later: '后|後|之后|之後|以后|以後', earlier: '前|之前|以前', ago: '前|以前', today: '今天|今日', yesterday: '昨天|昨日', tomorrow: '明天|明日', now: '今|现在|現在|至今|目前', thatTime: '那时|那時|此',
    bc: '公元前|西元前', ad: '公元|西元', thousand: '千', million: '百万|百萬', billion: '亿|億', of: '的', the: '第', at: '在|于|於|自|到|至|从|直至', unknown: '?|？|不详|不詳',
    yearMark: '年', monthMark: '月|月份', dayMark: '日|号|號', zone: 'utc|gmt|z',
    names: '第|页|頁|房间|号|卷宗|卷|章|节|條|条|电话|電話|版本|编号|編號|型号|档案|文件|号码|共', counts: '人|名|个|個|页|頁|号|號|条|條|元|米|公里|吨|噸|套|次|岁|歲|本|万|萬|千|百|余|餘|多|台|艘|架|位', every: '每|每年',
  },
  wholes: { begin: ['half', '上半叶|上半葉|前半叶|上半期|前半'], end: ['half', '下半叶|下半葉|后半叶|下半期|後半|后半'], next: ['year', '次年|翌年', 'day', '次日|翌日|第二天', 'month', '次月'], same: ['year', '同年|当年|當年|是年', 'month', '同月|当月|當月', 'day', '同日|当日|當日|当天|當天'], last: ['year', '去年', 'month', '上月|上个月'], this: ['year', '今年|本年', 'month', '本月'], previous: ['day', '前一天|前日', 'year', '前一年'], coming: ['year', '明年', 'month', '下月|下个月'] },
  eras: 'chinese',
  reigns: [['万历', 1573, 'chinese'], ['顺治', 1644, 'chinese'], ['嘉庆', 1796, 'chinese'], ['咸丰', 1851, 'chinese'], ['光绪', 1875, 'chinese'], ['宣统', 1909, 'chinese'], ['民国', 1912, 'chinese'], ['崇祯', 1628, 'chinese'], ['天启', 1621, 'chinese'], ['永乐', 1403, 'chinese'], ['景泰', 1450, 'chinese'], ['天顺', 1457, 'chinese'], ['贞观', 627, 'chinese'], ['開元', 713, 'chinese'], ['开元', 713, 'chinese']],
  order: 'ymd',
  format: {
    months: '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月', year: '{n}年',
    day: '{y}{m}{d}日', monthDay: '{m}{d}日', dayOnly: '{d}日', month: '{y}{m}', bc: '公元前{n}年', ad: '公元{n}年',
    yearsAgo: '{n}年前', millionsAgo: '{n}百万年前', marks: [',', '.'],
    season: '{y}{s}', quarter: '{y}第{n}季度', half: '{y}上半年|{y}下半年', decade: '{n}年代', century: '{n}世纪', centuryBc: '公元前{n}世纪',
    circa: '约{a}', perhaps: '可能{a}', early: '{a}初', mid: '{a}中|{a}中叶|{a}中期', late: '{a}末',
    elides: 'second', range: '{a}至{b}', wideRange: '{a}至{b}', between: '{a}至{b}', since: '自{a}', until: '直到{a}',
    startUnknown: '?至{a}', endUnknown: '{a}至?', or: ['、', '或'], and: ['、', '和'], time: '{a} {t}',
  },
};
