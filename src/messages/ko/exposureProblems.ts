import type { enExposureProblems } from '../en/exposureProblems.ts';

/** Korean sentences: what an exposure question may be refused for. */
export const koExposureProblems: Record<keyof typeof enExposureProblems, string> = {
  'problem.exposureNoStart': '먼저 침해되는 대상을 하나 이상 고르십시오.',
  'problem.exposureNoTarget': '도달 대상을 하나 이상 고르십시오.',
  'problem.exposureNoEffect': '장악, 데이터 유출, 중단 가운데 하나 이상을 켜십시오.',
  'problem.exposureUnknownEntity': '이 데이터에 ‘{entity}’(이)라는 대상이 없습니다.',
  'problem.exposureAbsentEntity': '‘{entity}’은(는) 이 날짜에 존재하지 않아 제외했습니다.',
  'problem.exposureUnknownRoute': '이 데이터에 ‘{route}’ 보고 경로가 없습니다.',
  'problem.exposureStartIsTarget': '‘{entity}’은(는) 출발점이자 도달 대상입니다.',
  'problem.exposureBadChance': '확률은 0부터 1까지의 수입니다. ‘{value}’ 값은 쓸 수 없습니다.',
  'problem.exposureClassWithoutChance':
    '‘{class}’ 등급의 확률을 입력하십시오. 경로에 이 등급의 연결이 있으며 대신 채우지 않습니다.',
  'problem.exposureTooLarge':
    '규모가 너무 커서 중단했습니다. 출발점과 대상 사이에 연결이 {count}개 있으며, 이 질문의 상한은 {limit}개입니다. 침해가 미치는 범위, 공격 경로, 길목, 최소 차단은 조사할 수 있습니다.',
  'problem.exposureNoLikelihoods': '확률이 꺼져 있습니다. 켜려면 등급마다 확률을 입력하십시오.',
  'problem.exposureNoArc': '설명할 연결을 고르십시오.',
  'problem.exposureUnknownArc': '이 데이터에 ‘{arc}’ 연결이 없습니다.',
  'problem.exposureEmptyPeriod': '기간의 시작일({start})이 마지막 날({end})보다 늦습니다.',
  'problem.exposureNoDates': '날짜가 있는 연결이 없어 기간을 살펴볼 수 없습니다.',
};
