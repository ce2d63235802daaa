import type { enInfluenceFlip } from '../en/influenceFlip.ts';

/** Japanese sentences: the keys of `en/influenceFlip.ts`; a missing or extra key does not compile. */
export const jaInfluenceFlip: Record<keyof typeof enInfluenceFlip, string> = {
  'influence.flip.title': '支配を変える最小の移動',
  'influence.flip.summary':
    '一社の議決権がどれだけ動けば、所有者が支配を得るか、現在の支配者が支配を失うか、その最小量を示します。',
  'influence.flip.gain': '{company}の議決権を{share}より多く追加取得すれば、{owner}が議決権で{target}を支配する。',
  'influence.flip.loss': '{company}の議決権の{share}が手を離れると、{holder}は{target}の支配を失う。',
  'influence.flip.never': '一社での移動だけでは、{owner}は{target}を支配できない。',
  'influence.flip.already': '{owner}はすでに{target}を支配している。',
  'influence.flip.gain.label': '{company}で追加を要する議決権（これを超える）',
  'influence.flip.loss.label': '{company}で手放すことになる議決権',
  'influence.flip.before': '移動前の{company}の議決権',
  'influence.flip.needed': '決め手となる{company}での最小の移動',
  'influence.condition.oneCompany': '一社内の移動に限る。複数社の組み合わせではより少なく済むこともある。',
  'influence.method.flip': '上位の各社について議決権の整数単位で検証',
  'influence.breakpoints.title': '保有比率の分岐点',
  'influence.breakpoints.summary': '一つの保有だけを動かしたとき、各判定の結果が変わらない比率の範囲を示します。',
  'influence.breakpoints.count':
    '{holder}の{company}の保有は{share}。0〜100%の間で結果が変わる判定は{count|other:#件}。',
  'influence.method.breakpoints': '合計や保有比率が基準と交わるすべての比率とその中間、さらに一定間隔ごとに全判定',
  'influence.condition.restFirst':
    '増える分はまず記録のない保有者から、次に他の保有者から按分して取る。資本と議決権は同時に動かす。',
  'influence.stretchFromTo': '{from}以上{to}以下：{result}',
  'influence.stretchFromBelow': '{from}以上{to}未満：{result}',
  'influence.stretchAboveTo': '{from}超{to}以下：{result}',
  'influence.stretchAboveBelow': '{from}超{to}未満：{result}',
  'influence.flip.givers': '{company}のこの議決権を持つ保有者（最少で{count|other:#}者）：{parts}。',
  'influence.flip.part': '{holder}から{share}',
  'influence.flip.partAbove': '{holder}から{share}超',
  'influence.flip.rest': '記録にない保有者から{share}',
  'influence.flip.gives': '{holder}が手放す分',
  'influence.flip.which': '変化',
  'influence.flip.toGain': '支配の獲得',
  'influence.flip.toGainAbove': '支配の獲得（これを超える）',
  'influence.flip.toLose': '支配の喪失',
  'influence.condition.fewest': '最小量は一社での移動としては厳密。誰が手放すかは一例で、保有者の数が最も少ないもの。',
  'influence.condition.stretchBands': '比率に幅や不明がある場合、{share}以内で元に戻る変化は見落とすことがある。',
};
