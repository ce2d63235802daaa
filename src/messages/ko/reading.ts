import type { enReading } from '../en/reading.ts';

/** The sentences of `en/reading.ts`; a missing or extra key does not compile. */
export const koReading: Record<keyof typeof enReading, string> = {
  'reading.table.all': '그날의 전체',
  'reading.table.onPicture': '그림에 있는 것',
  'reading.table.which': '표에 실을 사실',
  'reading.claim.supposed': '시나리오 ‘{name}’에서 가정',
  'reading.menu.behind': '{name}의 지분 보유자',
  'reading.menu.influence': '{name}의 영향력',
  'reading.menu.start': '{name}이(가) 침해되면',
  'reading.menu.reached': '{name}까지 닿는 경로',
  'reading.table.titleOnPicture': '그림에 있는 사실의 표',
  'reading.menu.openFact': '열기: {name}',
  'reading.menu.allOff': '이 연결 {count|other:#건}을 잠시 끄기',
  'reading.menu.allOn': '이 연결 {count|other:#건}을 다시 켜기',
  'reading.between.title': '같은 둘 사이의 다른 사실',
};
