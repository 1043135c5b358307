import type { Phrases } from './phrases.ts';

export const ja: Phrases = {
  id: 'ja',
  undated: ['日付不明', '年代不明', '年月日不詳', '不詳', '不明', '未定'],
  now: ['現在', '今日', '現代'],
  chronology: ['年表', '沿革', '歴史', '経緯', '年譜', 'タイムライン', 'できごと', '出来事', 'あゆみ'],
  dateColumn: ['日付', '年月日', '年', '年月', '時期', '年代', '日時', '時刻', '西暦', '月日'],
  startColumn: ['開始', 'から', '開始日', '始'],
  endColumn: ['終了', 'まで', '終了日', '終'],
  yearColumn: ['年', '西暦'],
  monthColumn: ['月'],
  dayColumn: ['日', '月日'],
  otherDateColumn: ['更新', '更新日', '締切', '生年', '没年'],
  sourceColumn: ['出典', '典拠', '参考', '資料'],
  allDates: ['日付はすべて', 'すべての日付'],
  bc: ['紀元前'],
  bibliography: ['出版', '論文', '書店', '編著'],
  works: ['参考文献', '著作一覧', '出典', '論文一覧'],
  schedule: ['日程', '時間割', '営業時間', '予定表'],
  release: ['バージョン', '修正', '追加', 'リリース'],
  deadline: ['締切', '申込'],
  timeUnits: ['日', '週', '月', '年', '世紀', '年代', '頃', '春', '夏', '秋', '冬'],
};
