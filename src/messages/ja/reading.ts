import type { enReading } from '../en/reading.ts';

/** The sentences of `en/reading.ts`; a missing or extra key does not compile. */
export const jaReading: Record<keyof typeof enReading, string> = {
  'reading.table.all': 'その日の全件',
  'reading.table.onPicture': '図にあるもの',
  'reading.table.which': '表に載せる事実',
  'reading.claim.supposed': 'シナリオ「{name}」での仮定',
  'reading.menu.behind': '{name}の背後にいる保有者',
  'reading.menu.influence': '{name}の影響力',
  'reading.menu.start': '{name}が侵害された場合',
  'reading.menu.reached': '{name}に届く経路',
  'reading.table.titleOnPicture': '図にある事実の表',
  'reading.menu.openFact': '開く：{name}',
  'reading.menu.allOff': 'この{count|other:#件}のつながりを一時的に外す',
  'reading.menu.allOn': 'この{count|other:#件}のつながりを元に戻す',
  'reading.between.title': '同じ二者の間の他の事実',
};
