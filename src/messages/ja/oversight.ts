import type { enOversight } from '../en/oversight.ts';

/** The sentences of `en/oversight.ts`; a missing or extra key does not compile. */
export const jaOversight: Record<keyof typeof enOversight, string> = {
  'oversight.param.influence': '影響力の測り方',
  'oversight.param.threshold': '影響力とみなす比率（以上）',
  'oversight.influence.ownership': '直接・間接の保有比率の合計',
  'oversight.influence.votes': '本人と支配下の会社が行使する議決権',
  'oversight.influence.control': '議決権または権利による支配',

  'oversight.conflicts.title': '監督上の利益相反',
  'oversight.conflicts.summary':
    'ある会社に重要な影響力を持ちながら、その会社が依存し、または監督すべき相手の側にも立つ者を示す。利益相反は問うべき点であり、過失の認定ではない。',
  'oversight.conflicts.none': 'ここにある事実の限りでは、この日付に監督上の利益相反はない。',
  'oversight.conflicts.pair': '{owner}は{company}に対して双方の側に立つ。監督上の利益相反は{count|other:#件}。',
  'oversight.conflicts.first': '{conflict}。',
  'oversight.conflict.ownerSupplies':
    '{owner}は{company}に重要な影響力を持ち、同社が依存する委託先{other}の意思決定も握る',
  'oversight.conflict.ownerSupplies.itself': '{owner}は{company}に重要な影響力を持ち、自らも同社が依存する委託先である',
  'oversight.conflict.sharedSystem': '{company}は{other}を株主{owner}の側と共有している（運用・利用：{via}）',
  'oversight.conflict.ownerSupervised':
    '{company}は委託先{other}を監督すべき立場だが、同先の意思決定を握る{owner}は{company}に重要な影響力を持つ',
  'oversight.conflict.ownerSupervised.itself':
    '{company}は委託先である{owner}を監督すべき立場だが、{owner}は{company}に重要な影響力を持つ',
  'oversight.conflict.servesBothSides': '{other}は{company}と、その株主{owner}の側（{via}）の双方から委託を受けている',

  'oversight.step.ownership': '{owner}による{company}の保有比率（直接・間接）',
  'oversight.step.votes': '{owner}と支配下の会社が行使する{company}の議決権',
  'oversight.step.control': '{owner}は議決権または権利により{company}の意思決定を握る',
  'oversight.step.contract': '{from}は{to}に業務を委託し、監督する立場にある',
  'oversight.step.link': '{from} → {to}：{kind}',
  'oversight.step.reached': '{start}が侵害されると、{steps|other:#段}で{company}に到達しうる',
  'oversight.strength': '最も弱い根拠：{marks}',
  'oversight.strength.join': '{before}、{next}',
  'oversight.link': '{from} → {to}',
  'oversight.links': '{from} → {to}（{count|other:#件}）',
  'oversight.list': '{list}',

  'oversight.dissolve.least': '最小の持分変更による解消：{way}',
  'oversight.dissolve.or': 'または：{way}',
  'oversight.dissolve.sale': '{seller}が{company}の持分を{points}ポイント以上手放す',
  'oversight.dissolve.rights': '{count|other:#件}の支配権が終了する',
  'oversight.dissolve.noSale': '途中の持分を売却しても解消しない。',
  'oversight.dissolve.cut': '依存関係による解消：{links}を遮断',
  'oversight.dissolve.noCut': '依存関係の遮断では解消しない。途中に遮断できるつながりがない。',
  'oversight.cut.holdings': '持分による解消：{way}',
  'oversight.cut.dependencies': '依存関係による解消：{links}を遮断',

  'oversight.figure.conflicts': '監督上の利益相反',
  'oversight.figure.influence': '{owner}の{company}に対する影響力',
  'oversight.figure.points': '解消に必要な最小の売却ポイント：{owner}・{company}・{other}',
  'oversight.figure.cut': '{other}と{company}の間の最小の遮断',

  'oversight.method.conflicts': '規則により検出し、双方の根拠を厳密にたどる',
  'oversight.condition.ownership':
    '直接・間接の保有比率が{threshold}以上なら重要な影響力とみなす。議決権による支配と記録された権利は比率を問わない。',
  'oversight.condition.votes':
    '議決権が{threshold}以上なら重要な影響力とみなす。議決権による支配と記録された権利は比率を問わない。',
  'oversight.condition.control': '議決権または記録された権利で決定できる場合に重要な影響力とみなす。',
  'oversight.condition.effects': '会社またはその自社システムに次の形で及ぶものを依存とみなす：{effects}。',
  'oversight.condition.nearest': '一つの利益相反に複数の株主が関わる場合は、最も近い株主を挙げる。',
  'oversight.condition.sale': '売却は必要最小限とし、買い手は定めない。ほかの持分は変わらないものとする。',
  'oversight.gap.more': 'ほかに{count|other:#件}の利益相反があるが、ここでは詳述していない。',
  'oversight.gap.open': '持分が確定しないため可能性にとどまる：{conflict}。',

  'oversight.matrix.title': '影響力と侵害の波及',
  'oversight.matrix.summary':
    'すべての二者の組（向きあり）について、一方が他方に影響力を持つか、一方の侵害が他方に及ぶかを示す。持分とシステムは別々に数える。',
  'oversight.matrix.pairs': '{parties|other:#者}のうち、影響力と波及がともにある組（向きあり）は{both|other:#組}。',
  'oversight.matrix.ownsAndExposes': '影響力あり・波及あり',
  'oversight.matrix.ownsOnly': '影響力あり・波及なし',
  'oversight.matrix.exposesOnly': '影響力なし・波及あり',
  'oversight.matrix.neither': 'どちらもなし',
  'oversight.matrix.ownsOnly.count': '影響力だけがあるのは{count|other:#組}。',
  'oversight.matrix.exposesOnly.count': '波及だけがあるのは{count|other:#組}。',
  'oversight.matrix.neither.count': 'どちらもないのは{count|other:#組}。',
  'oversight.matrix.column.from': '当事者',
  'oversight.matrix.column.to': '相手',
  'oversight.matrix.column.exposes': '侵害が及ぶ',
  'oversight.matrix.more': 'ほかに{count|other:#組}があり、件数にだけ含めた。',
  'oversight.matrix.open': '{count|other:#組}は持分が確定せず影響力を判断できないため、なしとして扱った。',
  'oversight.method.matrix': '二つの図のそれぞれで当事者ごとに一度だけ計算',
  'oversight.condition.matrix': '{threshold}以上を影響力とみなす。',

  'oversight.param.from': '当事者またはシステム',
  'oversight.param.to': 'もう一方',
  'oversight.joint.title': '二者間の保有経路と攻撃経路',
  'oversight.joint.summary':
    '同じ二者の間の保有経路と攻撃経路を重ね、共通の株主とともに示す。両方があることを示すもので、因果関係を示すものではない。',
  'oversight.joint.both': '{from}と{to}の間には、持分と、侵害が伝わりうる経路の両方がある。',
  'oversight.joint.routeOnly': 'ここにある事実の限りでは、{from}と{to}の間に侵害が伝わりうる経路はあるが、持分はない。',
  'oversight.joint.chainOnly': 'ここにある事実の限りでは、{from}と{to}の間に持分はあるが、侵害が伝わりうる経路はない。',
  'oversight.joint.neither': '{from}と{to}の間には、持分も侵害の経路も記録されていない。',
  'oversight.joint.holds': '{owner}は{company}の{share}を保有している（直接・間接の合計）。',
  'oversight.joint.route': '{from}が侵害されると、{steps|other:#段}で{to}に到達しうる。',
  'oversight.joint.common': 'この依存関係は共通の株主の存在と重なる。双方に重要な影響力を持つのは{owners}である。',
  'oversight.joint.noCommon':
    '双方に重要な影響力を持つ共通の株主は記録されておらず、依存関係は株主とは別に成り立っている。',
  'oversight.joint.alsoCommon': '双方に重要な影響力を持つ者：{owners}。',
  'oversight.joint.care': '重なっていることは、一方が他方の理由であることを意味しない。',
  'oversight.joint.owner': '共通の株主：{owner}',
  'oversight.figure.steps': '{from}から{to}までの段数',
  'oversight.method.joint': '保有経路と攻撃経路を厳密にたどって並べる',
  'problem.oversightSame': '異なる二つを選んでください。「{entity}」が両方に指定されています。',
};
