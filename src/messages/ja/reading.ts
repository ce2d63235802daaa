import type { enReading } from '../en/reading.ts';

/** The sentences of `en/reading.ts`; a missing or extra key does not compile. */
export const jaReading: Record<keyof typeof enReading, string> = {
  'reading.table.all': 'その日の全件',
  'reading.table.onPicture': '図にあるもの',
  'reading.table.which': '表に載せる事実',
  'reading.claim.supposed': 'シナリオ「{name}」での仮定',
  'reading.menu.behind': '{name}の背後にいる保有者',
  'reading.menu.influence': '{name}が及ぼす影響',
  'reading.menu.start': '{name}が侵害された場合',
  'reading.menu.reached': '{name}に届く経路',
};
