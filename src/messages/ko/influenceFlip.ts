import type { enInfluenceFlip } from '../en/influenceFlip.ts';

/** Korean sentences: the keys of `en/influenceFlip.ts`; a missing or extra key does not compile. */
export const koInfluenceFlip: Record<keyof typeof enInfluenceFlip, string> = {
  'influence.flip.title': '지배를 바꾸는 최소 이동',
  'influence.flip.summary':
    '한 회사의 의결권이 얼마나 움직이면 보유자가 지배를 얻거나 현재 지배자가 지배를 잃는지, 그 최소량을 보여 줍니다.',
  'influence.flip.gain': '{company} 의결권을 {share}보다 많이 추가로 얻으면 {owner}의 {target} 지배가 성립합니다.',
  'influence.flip.loss': '{company} 의결권 가운데 {share}을(를) 잃으면 {holder}의 {target} 지배는 사라집니다.',
  'influence.flip.never': '한 회사에서의 이동만으로는 {owner}의 {target} 지배가 성립하지 않습니다.',
  'influence.flip.already': '{owner}의 {target} 지배는 이미 성립해 있습니다.',
  'influence.flip.gain.label': '{company}에서 더 얻어야 할 의결권(초과)',
  'influence.flip.loss.label': '{company}에서 잃게 되는 의결권',
  'influence.flip.before': '이동 전 {company} 의결권',
  'influence.flip.needed': '{company}에서 결과를 가르는 최소 이동',
  'influence.condition.oneCompany': '한 회사 안의 이동만 봅니다. 여러 회사를 묶으면 더 작을 수 있습니다.',
  'influence.method.flip': '위에 있는 모든 회사를 의결권 정수 단위로 검토',
  'influence.breakpoints.title': '보유 비율의 분기점',
  'influence.breakpoints.summary': '한 보유분만 움직일 때 각 판정의 결과가 그대로 유지되는 비율의 범위를 보여 줍니다.',
  'influence.breakpoints.count':
    '{holder}의 {company} 지분율은 {share}입니다. 0~100% 사이에서 결과가 바뀌는 판정은 {count|other:#건}입니다.',
  'influence.method.breakpoints': '합계나 지분율이 기준과 만나는 모든 비율과 그 사이, 일정 간격마다 모든 판정',
  'influence.condition.restFirst':
    '늘어나는 몫은 먼저 기록 없는 보유자에게서, 다음으로 다른 보유자에게서 비례해 가져옵니다. 자본과 의결권은 함께 움직입니다.',
  'influence.stretchFromTo': '{from} 이상 {to} 이하: {result}',
  'influence.stretchFromBelow': '{from} 이상 {to} 미만: {result}',
  'influence.stretchAboveTo': '{from} 초과 {to} 이하: {result}',
  'influence.stretchAboveBelow': '{from} 초과 {to} 미만: {result}',
  'influence.flip.givers': '{company}의 이 의결권을 가진 보유자(최소 {count|other:#}인): {parts}.',
  'influence.flip.part': '{holder}에게서 {share}',
  'influence.flip.partAbove': '{holder}에게서 {share} 초과',
  'influence.flip.rest': '기록에 없는 보유자에게서 {share}',
  'influence.flip.gives': '{holder}의 이전분',
  'influence.flip.which': '변화',
  'influence.flip.toGain': '지배 획득',
  'influence.flip.toGainAbove': '지배 획득(초과)',
  'influence.flip.toLose': '지배 상실',
  'influence.condition.fewest':
    '최소량은 한 회사 안의 이동으로서 정확합니다. 누가 내놓는지는 보유자 수가 가장 적은 한 가지 방법입니다.',
  'influence.condition.stretchBands':
    '비율이 범위이거나 알 수 없으면 {share} 안에서 되돌아가는 변화는 놓칠 수 있습니다.',
};
