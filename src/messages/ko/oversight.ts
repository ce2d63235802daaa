import type { enOversight } from '../en/oversight.ts';

/** The sentences of `en/oversight.ts`; a missing or extra key does not compile. */
export const koOversight: Record<keyof typeof enOversight, string> = {
  'oversight.param.influence': '영향력 기준',
  'oversight.param.threshold': '영향력으로 보는 비율(이상)',
  'oversight.influence.ownership': '직접·간접지분율 합계',
  'oversight.influence.votes': '본인과 피지배 회사가 행사하는 의결권',
  'oversight.influence.control': '의결권 또는 권리에 따른 지배',

  'oversight.conflicts.title': '감독상 이해상충',
  'oversight.conflicts.summary':
    '어떤 회사에 유의적 영향력을 가지면서 그 회사가 의존하거나 감독해야 할 상대의 편에도 선 당사자를 보여 준다. 이해상충은 따져 볼 점이지 과실의 인정이 아니다.',
  'oversight.conflicts.none': '여기 있는 사실로 보는 한 이 날짜에 감독상 이해상충은 없다.',
  'oversight.conflicts.pair': '{company}의 양쪽에 선 당사자는 {owner}다. 감독상 이해상충 {count|other:#건}.',
  'oversight.conflicts.first': '{conflict}.',
  'oversight.conflict.ownerSupplies':
    '{owner}: {company}에 대한 유의적 영향력 보유, 동시에 {company}의 의존 대상인 공급업체 {other}의 의사결정 장악',
  'oversight.conflict.ownerSupplies.itself':
    '{owner}: {company}에 대한 유의적 영향력 보유, 동시에 {company}의 의존 대상인 공급업체',
  'oversight.conflict.sharedSystem': '{other}: {company}와 주주 {owner} 측의 공동 사용 시스템(운영·사용: {via})',
  'oversight.conflict.ownerSupervised':
    '{company}의 감독 대상인 수탁업체 {other}: 그 의사결정을 쥔 {owner}의 {company}에 대한 유의적 영향력 보유',
  'oversight.conflict.ownerSupervised.itself':
    '{company}의 감독 대상인 수탁업체 {owner}: {company}에 대한 유의적 영향력 보유',
  'oversight.conflict.servesBothSides': '{other}: {company} 및 주주 {owner} 측({via}) 양쪽의 업무 수탁',

  'oversight.step.ownership': '{owner}의 {company} 총지분율(직접·간접)',
  'oversight.step.votes': '{owner} 및 피지배 회사가 행사하는 {company} 의결권',
  'oversight.step.control': '의결권 또는 권리에 따른 {owner}의 {company} 의사결정 장악',
  'oversight.step.contract': '{from}의 {to}에 대한 업무 위탁 및 감독 의무',
  'oversight.step.link': '{from} → {to}: {kind}',
  'oversight.step.reached': '{start} 침해 시 {steps|other:#단계} 만에 {company}까지 도달될 수 있다',
  'oversight.strength': '가장 약한 근거: {marks}',
  'oversight.strength.join': '{before}, {next}',
  'oversight.link': '{from} → {to}',
  'oversight.links': '{from} → {to}({count|other:#건})',
  'oversight.list': '{list}',

  'oversight.dissolve.least': '최소 지분 변경에 따른 해소: {way}',
  'oversight.dissolve.or': '또는: {way}',
  'oversight.dissolve.sale': '{seller}의 {company} 지분 {points}%포인트 이상 처분',
  'oversight.dissolve.rights': '지배권 {count|other:#건} 종료',
  'oversight.dissolve.noSale': '경로상의 지분을 처분해도 해소되지 않는다.',
  'oversight.dissolve.cut': '의존 관계에 따른 해소: {links} 차단',
  'oversight.dissolve.noCut': '의존 관계 차단으로는 해소되지 않는다. 경로에 차단할 수 있는 연결이 없다.',
  'oversight.cut.holdings': '지분에 따른 해소: {way}',
  'oversight.cut.dependencies': '의존 관계에 따른 해소: {links} 차단',

  'oversight.figure.conflicts': '감독상 이해상충',
  'oversight.figure.influence': '{owner}의 {company}에 대한 영향력',
  'oversight.figure.points': '해소에 필요한 최소 처분 포인트: {owner}, {company}, {other}',
  'oversight.figure.cut': '{other}에서 {company}까지의 최소 차단',

  'oversight.method.conflicts': '규칙으로 찾고 양쪽 근거를 정확히 추적',
  'oversight.condition.ownership':
    '직접·간접지분율 {threshold} 이상을 유의적 영향력으로 본다. 의결권에 따른 지배와 기록된 권리는 비율과 무관하게 인정한다.',
  'oversight.condition.votes':
    '의결권 {threshold} 이상을 유의적 영향력으로 본다. 의결권에 따른 지배와 기록된 권리는 비율과 무관하게 인정한다.',
  'oversight.condition.control': '의결권 또는 기록된 권리로 결정할 수 있으면 유의적 영향력으로 본다.',
  'oversight.condition.effects': '회사나 자체 시스템에 다음과 같이 미치는 대상을 의존 대상으로 본다: {effects}.',
  'oversight.condition.nearest': '하나의 이해상충에 주주가 여럿이면 가장 가까운 주주를 든다.',
  'oversight.condition.sale': '처분은 필요한 최소한이며 인수자는 정하지 않는다. 다른 지분은 그대로 둔다.',
  'oversight.gap.more': '이해상충 {count|other:#건}이 더 있으나 여기서는 풀이하지 않았다.',
  'oversight.gap.open': '지분이 확정되지 않아 가능성에 그침: {conflict}.',

  'oversight.matrix.title': '영향력과 침해 파급',
  'oversight.matrix.summary':
    '방향이 있는 모든 두 당사자 쌍에 대해 한쪽이 다른 쪽에 영향력을 갖는지, 한쪽의 침해가 다른 쪽에 미치는지 보여 준다. 지분과 시스템은 따로 센다.',
  'oversight.matrix.pairs': '당사자 {parties|other:#곳} 가운데 영향력과 파급이 모두 있는 순서쌍은 {both|other:#개}다.',
  'oversight.matrix.ownsAndExposes': '영향력 있음, 파급 있음',
  'oversight.matrix.ownsOnly': '영향력 있음, 파급 없음',
  'oversight.matrix.exposesOnly': '영향력 없음, 파급 있음',
  'oversight.matrix.neither': '둘 다 없음',
  'oversight.matrix.ownsOnly.count': '영향력만 있는 쌍: {count|other:#개}.',
  'oversight.matrix.exposesOnly.count': '파급만 있는 쌍: {count|other:#개}.',
  'oversight.matrix.neither.count': '둘 다 없는 쌍: {count|other:#개}.',
  'oversight.matrix.column.from': '당사자',
  'oversight.matrix.column.to': '상대',
  'oversight.matrix.column.exposes': '침해가 미침',
  'oversight.matrix.more': '{count|other:#개} 쌍이 더 있으며 개수에만 넣었다.',
  'oversight.matrix.open': '{count|other:#개} 쌍은 지분이 확정되지 않아 영향력을 판단할 수 없으며, 없는 것으로 봤다.',
  'oversight.method.matrix': '두 그래프에서 당사자마다 한 번씩 계산',
  'oversight.condition.matrix': '{threshold} 이상을 영향력으로 본다.',

  'oversight.param.from': '당사자 또는 시스템',
  'oversight.param.to': '다른 한쪽',
  'oversight.joint.title': '두 당사자 사이의 지분 경로와 공격 경로',
  'oversight.joint.summary':
    '같은 두 당사자 사이의 지분 경로와 공격 경로를 겹쳐 공통 주주와 함께 보여 준다. 둘 다 있음을 보여 줄 뿐 인과관계를 뜻하지 않는다.',
  'oversight.joint.both': '{from}에서 {to}까지 지분 관계와 침해가 번질 수 있는 경로가 모두 있다.',
  'oversight.joint.routeOnly':
    '여기 있는 사실로 보는 한 {from}에서 {to}까지 침해가 번질 수 있는 경로는 있으나 지분 관계는 없다.',
  'oversight.joint.chainOnly':
    '여기 있는 사실로 보는 한 {from}에서 {to}까지 지분 관계는 있으나 침해가 번질 수 있는 경로는 없다.',
  'oversight.joint.neither': '{from}에서 {to}까지 지분 관계도 침해 경로도 기록되어 있지 않다.',
  'oversight.joint.holds': '{owner}의 {company} 지분율은 직접·간접을 합쳐 {share}다.',
  'oversight.joint.route': '{from} 침해 시 {steps|other:#단계} 만에 {to}까지 도달될 수 있다.',
  'oversight.joint.common': '이 의존 관계는 공통 주주의 존재와 겹친다. 양쪽에 유의적 영향력을 가진 주주: {owners}.',
  'oversight.joint.noCommon':
    '양쪽에 유의적 영향력을 가진 공통 주주는 기록에 없으며, 의존 관계는 주주와 별개로 성립한다.',
  'oversight.joint.alsoCommon': '양쪽에 유의적 영향력을 가진 당사자: {owners}.',
  'oversight.joint.care': '둘이 겹친다고 해서 한쪽이 다른 쪽의 이유라는 뜻은 아니다.',
  'oversight.joint.owner': '공통 주주: {owner}',
  'oversight.figure.steps': '{from}에서 {to}까지의 단계 수',
  'oversight.method.joint': '지분 경로와 공격 경로를 정확히 추적해 나란히 제시',
  'problem.oversightSame': '서로 다른 둘을 골라야 한다. ‘{entity}’ 대상이 양쪽에 지정되었다.',
};
