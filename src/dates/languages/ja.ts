import type { Language } from './language.ts';

/** Japanese. Figures are read by the reader; 年, 月 and 日 mark what they count; eras come from the calendar. */
export const ja: Language = {
  id: 'ja',
  script: 'kana',
  common: '昭和|平成|令和|大正|明治|の|に|は|を|た|が|で|て|と|し|れ|さ|ある|いる|も|する|から|な|こと|として|い|や',
  months: ['', '', '', '', '', '', '', '', '', '', '', ''],
  weekdays: ['月曜日|月曜', '火曜日|火曜', '水曜日|水曜', '木曜日|木曜', '金曜日|金曜', '土曜日|土曜', '日曜日|日曜'],
  seasons: ['春|春季', '夏|夏季', '秋|秋季', '冬|冬季'],
  cardinals: [[10000, '万'], [100000000, '億']],
  ordinals: [[1, '第一|最初の'], [2, '第二'], [3, '第三'], [4, '第四'], [-1, '最後の|最終']],
  ordinalSuffixes: '',
  decadeSuffixes: '',
  units: { minute: '分間|分', hour: '時間', day: '日間|日', night: '夜|晩', week: '週間|週', month: 'か月|ヶ月|カ月|ヵ月|箇月|ケ月|ヶ月間|か月間', quarter: '四半期', half: '半期', year: '年間|年', decade: '年代', century: '世紀', millennium: '千年紀' },
  twoDays: ['一昨日|おととい', '明後日|あさって'],
  words: {
    circa: '頃|ごろ|ころ|約|およそ|おおよそ|前後|頃の|~|≈|±', unsure: '恐らく|おそらく|?|？|（？）',
    early: '初め|初頭|はじめ|初期|上旬|初|はじめ頃|初め頃|前葉', mid: '半ば|中頃|中ごろ|中期|中旬|中葉|なかば|半ば頃', late: '末|末期|終わり|後期|下旬|暮れ|末頃|終わり頃|終盤|年末', since: '', until: 'まで|迄|までに', before: '以前|より前|前', after: 'より後', onwards: '以来|以降|以後|から現在|から今日|から', noLater: '',
    from: '', to: 'から|から前|〜|より|および', between: 'の間|間|にかけて|の間に', and: 'と|および|及び|、', or: 'または|か|もしくは',
    next: '次の|つぎの', previous: '前の', same: '同じ|その', this: 'この|今', last: '先', later: '後|あと|のち|後に|後の', earlier: '前|前に', ago: '前',
    today: '今日|本日', yesterday: '昨日', tomorrow: '明日', now: '現在|今日|今', thatTime: 'それ|その時',
    bc: '紀元前|西暦前', ad: '西暦|紀元|紀元後', thousand: '千', million: '百万', billion: '十億', of: 'の', the: '第', at: 'に|は|の|が', unknown: '?|？|不詳', am: '午前', pm: '午後', oclock: '時', yearMark: '年|年の|年に', monthMark: '月', dayMark: '日', zone: 'utc|gmt|jst|z',
    names: '第|号室|頁|ページ|書類|電話|版|バージョン|号|番号|型|条', counts: '人|名|個|頁|ページ|号室|号|条|円|メートル|キロ|トン|戸|回|歳|本|万|千|百|台|隻|機|分|時間|ドル|社', every: '毎|毎年',
  },
  wholes: { begin: ['half', '前半|上半期|上半|上期|前期'], end: ['half', '後半|下半期|下半|下期'], next: ['year', '翌年|次の年|よくねん', 'day', '翌日|次の日', 'month', '翌月|次の月'], same: ['year', '同年|その年', 'month', '同月|その月', 'day', '同日|その日'], last: ['year', '去年|昨年', 'month', '先月', 'week', '先週'], this: ['year', '今年|本年', 'month', '今月'], previous: ['year', '前年', 'day', '前日', 'month', '前月'], coming: ['year', '来年', 'month', '来月'] },
  feasts: { '01-01': '元日|元旦', '12-25': 'クリスマス', '12-31': '大晦日' },
  eras: 'japanese',
  order: 'ymd',
  format: {
    months: '1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月', year: '{n}年',
    day: '{y}{m}{d}日', monthDay: '{m}{d}日', dayOnly: '{d}日', month: '{y}{m}', bc: '紀元前{n}年', ad: '西暦{n}年',
    yearsAgo: '{n}年前', millionsAgo: '{n}百万年前', marks: [',', '.'],
    season: '{y}{s}', quarter: '{y}第{n}四半期', half: '{y}上半期|{y}下半期', decade: '{n}年代', century: '{n}世紀', centuryBc: '紀元前{n}世紀',
    circa: '{a}頃', perhaps: 'おそらく{a}', early: '{a}初め', mid: '{a}半ば', late: '{a}末',
    elides: 'second', range: '{a}〜{b}', wideRange: '{a}〜{b}', between: '{a}から{b}', since: '{a}以降', until: '{a}まで',
    startUnknown: '?〜{a}', endUnknown: '{a}〜?', or: ['、', 'または'], and: ['、', 'と'], time: '{a} {t}',
  },
};
