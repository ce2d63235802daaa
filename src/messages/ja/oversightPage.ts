import type { enOversightPage } from '../en/oversightPage.ts';

/** Japanese sentences: conflicts, pairs, time, what if and evidence on the page. */
export const jaOversightPage: Readonly<Record<keyof typeof enOversightPage, string>> = {
  'conflict.dissolve': '解消する方法',
  'conflict.dissolve.none': 'ここで見つかる持分や依存関係の変更では解消されません。',
  'conflict.working': '導出の全過程',
  'conflict.byHoldings': '影響力(持分による)',
  'conflict.bySystems': '波及(システムによる)',
  'conflict.rule': '算定基準:{influence}{from}',
  'conflict.rule.from': '、{threshold}以上',
  'conflict.rule.effects': '波及とみなす影響',
  'conflict.step.rule': '影響力の算定基準',
  'conflict.beforeAfter': '利益相反:{before}件 → {after}件',
  'conflict.gone': '解消',
  'matrix.title': '当事者の全組み合わせ',
  'matrix.open': 'マトリックス',
  'matrix.hint':
    '行の当事者は列の当事者に影響力を持つか、また行が侵害されると列に及ぶか。矢印キーで移動し、Enterでその組を両方のグラフでたどります。',
  'matrix.corner': '行 → 列',
  'matrix.empty': 'この日に影響力または波及のある組はありません。',
  'matrix.cut': '{total}者のうち、組の多い順に{shown}者を表示しています。',
  'matrix.pair': '二つのグラフで見る一組',
  'matrix.pair.clear': '利益相反に戻る',
  'matrix.step.pair': '{from}と{to}の組',
  'matrix.step.noPair': '組の表示を終了',
  'compare.label.was': '{now}(以前{was})',
  'compare.legend.added': '比較日以降に追加',
  'compare.legend.changed': '比較日以降に変更',
};
