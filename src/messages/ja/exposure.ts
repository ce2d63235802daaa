import type { enExposure } from '../en/exposure.ts';

/** The sentences of `en/exposure.ts`; a missing or extra key does not compile. */
export const jaExposure: Record<keyof typeof enExposure, string> = {
  'exposure.param.from': '最初に侵害されるもの',
  'exposure.param.to': '到達先',
  'exposure.param.via': '経由地点',
  'exposure.param.control': '乗っ取りを数える',
  'exposure.param.data': 'データ流出を数える',
  'exposure.param.outage': '停止を数える',
  'exposure.param.weak': '弱い逆方向の経路も数える',
  'exposure.param.k': '経路の上限',
  'exposure.param.maxHops': '段数の上限',
  'exposure.param.routes': '報告された経路',

  'exposure.effect.control': '乗っ取り',
  'exposure.effect.data': 'データ流出',
  'exposure.effect.outage': '停止',
  'exposure.unit.users': '利用者{count|other:#人}',
  'exposure.unit.records': '{count|other:#件}の記録',
  'exposure.unit.items': '{count|other:#件}のデータ',
  'exposure.unit.people': '{count|other:#人}',
  'exposure.unit.companies': '{count|other:#社}',
  'exposure.units.users': '利用者',
  'exposure.units.records': '記録',
  'exposure.units.items': 'データ',
  'exposure.units.people': '人',
  'exposure.units.companies': '企業',

  'exposure.column.entity': '名称',
  'exposure.column.step': '段数',
  'exposure.figure.reached': '到達されうる対象',
  'exposure.figure.reached.control': '乗っ取られうる対象',
  'exposure.figure.reached.data': 'データが流出しうる対象',
  'exposure.figure.reached.outage': '停止しうる対象',
  'exposure.figure.stake': '影響を受けうる{unit}',
  'exposure.figure.hops': '最短経路の段数',
  'exposure.figure.routes': '最短経路の数',
  'exposure.figure.variants': '最短経路の数（並行するつながりを別々に数える）',
  'exposure.stake.count': '{about}（{date}時点）',

  'exposure.reach.title': '侵害が及ぶ範囲',
  'exposure.reach.summary':
    '選んだ起点が侵害されたとき、どこまで到達されうるかを段ごと、影響の種類ごとに示します。記録されたつながりで可能なことを示すもので、起こりやすさは示しません。',
  'exposure.reach.nothing': '{starts}が侵害されても、記録されたつながりをたどって到達されるものはありません。',
  'exposure.reach.some':
    '{starts}が侵害されると、最大{steps|other:#段}で{count|other:#件}の対象に到達されるおそれがあります。',
  'exposure.reach.by.control': '乗っ取られうる対象は{count|other:#件}です。',
  'exposure.reach.by.data': 'データが流出しうる対象は{count|other:#件}です。',
  'exposure.reach.by.outage': '停止しうる対象は{count|other:#件}です。',
  'exposure.reach.stakes': '影響を受けうるのは{list}です。',
  'exposure.reach.step': '{entity}（{steps|other:#段目}）',
  'exposure.reach.group': '{step}段目：{count|other:#件}',
  'exposure.reach.detail': '{entity}：{effects}',

  'exposure.route.title': '{from}から{to}まで{steps|other:#段}',
  'exposure.route.titleChance': '{from}から{to}まで{steps|other:#段}、確率{chance}',
  'exposure.routes.title': '攻撃経路',
  'exposure.routes.summary':
    '起点から到達先までの最短経路すべてと、上限までのより長い経路を示します。経路は到達しうることを示すもので、実際に使われたという意味ではありません。',
  'exposure.routes.none': '経路なし：記録されたつながりでは、{starts}から{targets}には到達できません。',
  'exposure.routes.beyond':
    '{starts}から{targets}まで{limit|other:#段}以内の経路はありません。最短でも{fewest|other:#段}かかります。',
  'exposure.routes.stopped':
    '大きすぎるため中止しました。{starts}から{targets}までの経路を{tried|other:#本}調べましたが、まだ残っています。条件を絞ってください。',
  'exposure.routes.noneThrough': '{starts}から{targets}まで{limit|other:#段}以内で{via}を通る経路はありません。',
  'exposure.routes.self': '{starts}は侵害の起点そのものなので、経路は要りません。',
  'exposure.routes.shortest':
    '{starts}から{targets}へは、{steps|other:#段}の最短経路{count|other:#本}で到達されるおそれがあります。',
  'exposure.routes.through':
    '{starts}から{targets}へは、{via}を通る経路{count|other:#本}で到達されるおそれがあります。',
  'exposure.routes.variants': '並行するつながりを別々に数えると{count|other:#通り}です。',
  'exposure.routes.all': '{limit|other:#段}以内の経路はこの{count|other:#本}ですべてです。',
  'exposure.routes.limited': '最初の{count|other:#本}を示しています。ほかにも経路があります。',
  'exposure.routes.needs': '{count|other:#本}の経路は複数の条件が同時にそろう必要があり、そのすべてを示しています。',

  'exposure.reported.title': '報告された経路',
  'exposure.reported.summary':
    '出典が報告する経路を、日付・手法・出典とともに一段ずつ示し、記録されたつながりと照合します。',
  'exposure.reported.none': 'このデータには、経路を報告する出典がありません。',
  'exposure.reported.presumed':
    '{by}が推定する経路は、{from}から{to}まで{steps|other:#段階}です。推定であり、立証されたものではありません。',
  'exposure.reported.stated': '{by}が報告する経路は、{from}から{to}まで{steps|other:#段階}です。',
  'exposure.reported.presumedTitle': '推定された経路：{from}から{to}まで',
  'exposure.reported.statedTitle': '報告された経路：{from}から{to}まで',
  'exposure.reported.matchesAll': 'どの段も、この日付に記録のあるつながりの上を通ります。',
  'exposure.reported.matchesSome': '{count|other:#段}のうち{derived}段が、この日付に記録のあるつながりの上を通ります。',

  'exposure.method.reach': '記録されたつながりすべてをたどる到達範囲（確率は使わない）',
  'exposure.method.routes': '最短経路と、より長い単純経路（確率は使わない）',
  'exposure.method.reported': '出典の報告どおり',
  'exposure.condition.starts': '{starts}が侵害されたものと仮定しています。',
  'exposure.condition.latest': '記録のうち最新のつながりを使っています。',
  'exposure.condition.asOf': '{date}時点のつながりを使っています。',
  'exposure.condition.knownBy': '{date}までに判明していた事実に限っています。',
  'exposure.condition.effects': '数える影響：{effects}。',
  'exposure.condition.weakOn': '弱い逆方向の経路も数えています。',
  'exposure.condition.weakOff': '弱い逆方向の経路は数えていません。',
  'exposure.condition.recorded': '侵害は記録された依存関係だけを伝わり、株式保有を伝わることはありません。',
  'exposure.condition.presumed': '出典はこの経路を推定しており、立証されたとは述べていません。',

  'exposure.gap.contract':
    '{from}と{to}の間には契約がありますが、アクセスの記録がありません。安全という意味ではなく、データの欠落です。',
  'exposure.gap.condition':
    '{from}と{to}のつながりは条件（開いた通信路または認証情報）にすぎず、どの組にも属していないため、これだけでは何も導かれません。',
  'exposure.gap.planned': 'この日付では計画にとどまる{count|other:#件}のつながりを除いています。',
  'exposure.gap.possible':
    '{count|other:#件}のつながりは、日付からはこの日に有効だったか断定できません。有効とみなしています。',
  'exposure.gap.onlyPossible': 'うち{count|other:#件}の対象は、それらが有効だった場合にだけ到達されます。',
  'exposure.gap.laterCount': '{about}については、より新しい数字があります：{what}（{date}時点）。',
  'exposure.gap.reportedStep':
    '第{step}段階（{entity}）は報告されていますが、この日付の記録にはそれを伝えるつながりがありません。',

  'problem.exposureNoStart': '最初に侵害されるものを一つ以上選んでください。',
  'problem.exposureNoTarget': '到達先を一つ以上選んでください。',
  'problem.exposureNoEffect': '乗っ取り・データ流出・停止のうち一つ以上を選んでください。',
  'problem.exposureUnknownEntity': 'このデータに「{entity}」という対象はありません。',
  'problem.exposureAbsentEntity': '「{entity}」はこの日付には存在しないため除いています。',
  'problem.exposureUnknownRoute': 'このデータに「{route}」という報告経路はありません。',
  'problem.exposureStartIsTarget': '「{entity}」は起点でもあり到達先でもあります。',
};
