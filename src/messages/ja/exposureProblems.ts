import type { enExposureProblems } from '../en/exposureProblems.ts';

/** Japanese sentences: what an exposure question may be refused for. */
export const jaExposureProblems: Record<keyof typeof enExposureProblems, string> = {
  'problem.exposureNoStart': '最初に侵害されるものを一つ以上選んでください。',
  'problem.exposureNoTarget': '到達先を一つ以上選んでください。',
  'problem.exposureNoEffect': '乗っ取り・データ流出・停止のうち一つ以上を選んでください。',
  'problem.exposureUnknownEntity': 'このデータに「{entity}」という対象はありません。',
  'problem.exposureAbsentEntity': '「{entity}」はこの日付には存在しないため除いています。',
  'problem.exposureUnknownRoute': 'このデータに「{route}」という報告経路はありません。',
  'problem.exposureStartIsTarget': '「{entity}」は起点でもあり到達先でもあります。',
  'problem.exposureBadChance': '確率は0から1までの数です。「{value}」は使えません。',
  'problem.exposureClassWithoutChance':
    '区分「{class}」の確率を入力してください。経路上にこの区分のつながりがありますが、こちらで補うことはありません。',
  'problem.exposureTooLarge':
    '規模が大きすぎるため中止しました。起点と対象の間に{count}本のつながりがあり、この問いの上限は{limit}本です。侵害が及ぶ範囲、攻撃経路、要所、最小の遮断は調べられます。',
  'problem.exposureNoLikelihoods': '確率は使わない設定です。使うには区分ごとに確率を入力してください。',
  'problem.exposureNoArc': '説明するつながりを選んでください。',
  'problem.exposureUnknownArc': 'このデータに「{arc}」というつながりはありません。',
  'problem.exposureEmptyPeriod': '期間の開始日{start}が最終日{end}より後になっています。',
  'problem.exposureNoDates': '日付のあるつながりがないため、期間を見ることができません。',
};
