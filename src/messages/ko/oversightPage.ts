import type { enOversightPage } from '../en/oversightPage.ts';

/** Korean sentences: conflicts, pairs, time, what if and evidence on the page. */
export const koOversightPage: Readonly<Record<keyof typeof enOversightPage, string>> = {
  'conflict.dissolve': '해소하는 방법',
  'conflict.dissolve.none': '여기서 찾은 지분이나 의존 관계의 변경으로는 해소되지 않습니다.',
  'conflict.working': '도출 과정 전체',
  'conflict.byHoldings': '영향력(지분에 따른)',
  'conflict.bySystems': '파급(시스템에 따른)',
  'conflict.rule': '산정 기준: {influence}{from}',
  'conflict.rule.from': ', {threshold} 이상',
  'conflict.rule.effects': '파급으로 보는 영향',
  'conflict.step.rule': '영향력 산정 기준',
  'conflict.beforeAfter': '이해상충: {before}건 → {after}건',
  'conflict.gone': '해소됨',
  'matrix.title': '모든 당사자 쌍',
  'matrix.open': '행렬',
  'matrix.hint':
    '행의 당사자가 열의 당사자에게 영향력을 갖는지, 행이 침해되면 열까지 미치는지를 나타냅니다. 화살표 키로 이동하고 Enter로 그 쌍을 두 그래프에서 따라갑니다.',
  'matrix.corner': '행 → 열',
  'matrix.empty': '이 날짜에는 영향력이나 파급이 있는 쌍이 없습니다.',
  'matrix.cut': '당사자 {total}곳 가운데 쌍이 많은 순으로 {shown}곳을 표시합니다.',
  'matrix.pair': '두 그래프에서 보는 한 쌍',
  'matrix.pair.clear': '이해상충으로 돌아가기',
  'matrix.step.pair': '{from} 및 {to} 쌍',
  'matrix.step.noPair': '쌍 닫기',
  'compare.label.was': '{now} (이전 {was})',
  'compare.legend.added': '비교일 이후 추가',
  'compare.legend.changed': '비교일 이후 변경',
};
