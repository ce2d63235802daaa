import type { enExposure } from '../en/exposure.ts';

/** The sentences of `en/exposure.ts`; a missing or extra key does not compile. */
export const koExposure: Record<keyof typeof enExposure, string> = {
  'exposure.param.from': '먼저 침해되는 대상',
  'exposure.param.to': '도달 대상',
  'exposure.param.via': '경유 지점',
  'exposure.param.control': '장악을 집계',
  'exposure.param.data': '데이터 유출을 집계',
  'exposure.param.outage': '중단을 집계',
  'exposure.param.weak': '약한 역방향 경로도 집계',
  'exposure.param.k': '경로 수 상한',
  'exposure.param.maxHops': '단계 수 상한',
  'exposure.param.routes': '보고된 경로',

  'exposure.effect.control': '장악',
  'exposure.effect.data': '데이터 유출',
  'exposure.effect.outage': '중단',
  'exposure.unit.users': '이용자 {count|other:#명}',
  'exposure.unit.records': '기록 {count|other:#건}',
  'exposure.unit.items': '데이터 {count|other:#건}',
  'exposure.unit.people': '{count|other:#명}',
  'exposure.unit.companies': '{count|other:#개사}',
  'exposure.units.users': '이용자',
  'exposure.units.records': '기록',
  'exposure.units.items': '데이터',
  'exposure.units.people': '인원',
  'exposure.units.companies': '기업',

  'exposure.column.entity': '이름',
  'exposure.column.step': '단계',
  'exposure.figure.reached': '도달될 수 있는 대상',
  'exposure.figure.reached.control': '장악될 수 있는 대상',
  'exposure.figure.reached.data': '데이터가 유출될 수 있는 대상',
  'exposure.figure.reached.outage': '중단될 수 있는 대상',
  'exposure.figure.stake': '영향을 받을 수 있는 {unit}',
  'exposure.figure.hops': '최단 경로의 단계 수',
  'exposure.figure.routes': '최단 경로 수',
  'exposure.figure.variants': '최단 경로 수(나란한 연결을 따로 셈)',
  'exposure.stake.count': '{about} ({date} 기준)',

  'exposure.reach.title': '침해가 미치는 범위',
  'exposure.reach.summary':
    '선택한 출발점이 침해됐을 때 어디까지 도달될 수 있는지 단계별, 영향별로 보여 준다. 기록된 연결로 가능한 일을 보여 줄 뿐, 얼마나 일어날 법한지는 말하지 않는다.',
  'exposure.reach.nothing': '기록된 연결로 보면 침해 출발점이 다음과 같을 때 더 도달되는 대상이 없다: {starts}.',
  'exposure.reach.some':
    '침해 출발점이 {starts}일 때 최대 {steps|other:#단계} 만에 {count|other:#개} 대상이 도달될 수 있다.',
  'exposure.reach.by.control': '장악될 수 있는 대상은 {count|other:#개}다.',
  'exposure.reach.by.data': '데이터가 유출될 수 있는 대상은 {count|other:#개}다.',
  'exposure.reach.by.outage': '중단될 수 있는 대상은 {count|other:#개}다.',
  'exposure.reach.stakes': '영향을 받을 수 있는 규모: {list}.',
  'exposure.reach.step': '{entity} ({steps|other:#단계})',
  'exposure.reach.group': '{step}단계: {count|other:#개} 대상',
  'exposure.reach.detail': '{entity}: {effects}',

  'exposure.route.title': '{from}에서 {to}까지 {steps|other:#단계}',
  'exposure.route.titleChance': '{from}에서 {to}까지 {steps|other:#단계}, 확률 {chance}',
  'exposure.routes.title': '공격 경로',
  'exposure.routes.summary':
    '출발점에서 대상까지의 모든 최단 경로와 상한까지의 더 긴 경로를 보여 준다. 경로는 도달될 수 있다는 뜻이며 실제로 쓰였다는 뜻은 아니다.',
  'exposure.routes.none': '경로 없음: 기록된 연결로는 {starts}에서 {targets}까지 도달할 수 없다.',
  'exposure.routes.beyond':
    '{starts}에서 {targets}까지 {limit|other:#단계} 이내의 경로는 없다. 가장 짧은 경로도 {fewest|other:#단계}다.',
  'exposure.routes.stopped':
    '너무 커서 중단했다. {starts}에서 {targets}까지의 경로 {tried|other:#개}를 살펴봤지만 더 남아 있다. 질문의 범위를 좁혀야 한다.',
  'exposure.routes.noneThrough':
    '{starts}에서 {targets}까지 {limit|other:#단계} 이내로 {via} 지점을 지나는 경로는 없다.',
  'exposure.routes.self': '{starts} 자체가 침해의 출발점이므로 경로가 필요 없다.',
  'exposure.routes.shortest':
    '{starts}에서 {targets}까지 {steps|other:#단계}의 최단 경로 {count|other:#개}로 도달될 수 있다.',
  'exposure.routes.through': '{starts}에서 {via} 지점을 거쳐 {targets}까지 경로 {count|other:#개}로 도달될 수 있다.',
  'exposure.routes.variants': '나란한 연결을 따로 세면 {count|other:#가지}다.',
  'exposure.routes.all': '{limit|other:#단계} 이내의 경로는 이 {count|other:#개}가 전부다.',
  'exposure.routes.limited': '처음 {count|other:#개}만 표시했다. 경로는 더 있다.',
  'exposure.routes.needs': '경로 {count|other:#개}는 여러 조건이 동시에 갖춰져야 하며, 그 조건을 모두 표시했다.',

  'exposure.reported.title': '보고된 경로',
  'exposure.reported.summary':
    '출처가 보고한 경로를 날짜, 수법, 출처와 함께 단계별로 보여 주고 기록된 연결과 대조한다.',
  'exposure.reported.none': '이 데이터에는 경로를 보고한 출처가 없다.',
  'exposure.reported.presumed':
    '{by}의 추정에 따르면 경로는 {from}에서 {to}까지 {steps|other:#단계}다. 추정일 뿐 입증된 것은 아니다.',
  'exposure.reported.stated': '{by}의 보고에 따르면 경로는 {from}에서 {to}까지 {steps|other:#단계}다.',
  'exposure.reported.presumedTitle': '추정 경로: {from}에서 {to}까지',
  'exposure.reported.statedTitle': '보고된 경로: {from}에서 {to}까지',
  'exposure.reported.matchesAll': '모든 단계가 이 날짜에 기록된 연결을 따라 이어진다.',
  'exposure.reported.matchesSome': '{count|other:#단계} 가운데 {derived}단계가 이 날짜에 기록된 연결을 따라 이어진다.',

  'exposure.method.reach': '기록된 모든 연결을 따른 도달 범위(확률 미사용)',
  'exposure.method.routes': '최단 경로와 더 긴 단순 경로(확률 미사용)',
  'exposure.method.reported': '출처의 보고 그대로',
  'exposure.condition.starts': '침해됐다고 가정한 대상: {starts}.',
  'exposure.condition.latest': '기록 가운데 최신 연결을 사용했다.',
  'exposure.condition.asOf': '{date} 기준 연결을 사용했다.',
  'exposure.condition.knownBy': '{date}까지 알려진 사실만 사용했다.',
  'exposure.condition.effects': '집계한 영향: {effects}.',
  'exposure.condition.weakOn': '약한 역방향 경로도 집계했다.',
  'exposure.condition.weakOff': '약한 역방향 경로는 집계하지 않았다.',
  'exposure.condition.recorded': '침해는 기록된 의존 관계로만 번지며 지분을 따라 번지지 않는다.',
  'exposure.condition.presumed': '출처는 이 경로를 추정했을 뿐 입증됐다고 하지 않았다.',

  'exposure.gap.contract':
    '{from}에서 {to}까지 계약은 있으나 접근 권한 기록이 없다. 안전하다는 뜻이 아니라 데이터가 비어 있다는 뜻이다.',
  'exposure.gap.condition':
    '{from}에서 {to}까지의 연결은 조건(열린 통신로 또는 인증 정보)일 뿐이고 어느 묶음에도 속하지 않아 그것만으로는 아무것도 도출되지 않는다.',
  'exposure.gap.planned': '이 날짜에 계획 단계인 연결 {count|other:#개}는 제외했다.',
  'exposure.gap.possible': '연결 {count|other:#개}는 날짜만으로 이날 유효했는지 확정할 수 없어 유효한 것으로 봤다.',
  'exposure.gap.onlyPossible': '그런 연결이 유효했을 때만 도달되는 대상이 {count|other:#개} 있다.',
  'exposure.gap.laterCount': '{about}: 더 나중의 집계가 있다. {what} ({date} 기준).',
  'exposure.gap.reportedStep': '{step}단계({entity})는 보고됐지만 이 날짜의 기록에는 이를 잇는 연결이 없다.',

  'problem.exposureNoStart': '먼저 침해되는 대상을 하나 이상 골라야 한다.',
  'problem.exposureNoTarget': '도달 대상을 하나 이상 골라야 한다.',
  'problem.exposureNoEffect': '장악, 데이터 유출, 중단 가운데 하나 이상을 켜야 한다.',
  'problem.exposureUnknownEntity': '이 데이터에 ‘{entity}’ 대상이 없다.',
  'problem.exposureAbsentEntity': '‘{entity}’ 대상은 이 날짜에 존재하지 않아 제외했다.',
  'problem.exposureUnknownRoute': '이 데이터에 ‘{route}’ 보고 경로가 없다.',
  'problem.exposureStartIsTarget': '‘{entity}’ 대상은 출발점이자 도달 대상이다.',
};
