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
};
