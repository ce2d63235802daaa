import type { enShare } from '../en/share.ts';

/** The sentences of `en/share.ts`; a missing or extra key does not compile. */
export const jaShare: Record<keyof typeof enShare, string> = {
  'problem.snapshotTooLarge': 'スナップショットが大きすぎて開けません(サイズ{size}、上限{max})。',
  'problem.snapshotTooMany': 'スナップショットの項目が上限({max})を超えているため開けません。',
  'problem.snapshotNotJson': 'スナップショットとして読めません。JSONの形式になっていません。',
  'problem.snapshotNotOne': 'Throughlineのスナップショットではありません。',
  'problem.snapshotEndlessNumber': '計算できる範囲を超える数値が含まれているため開けません。',
  'problem.snapshotBadVersion': 'スナップショットのバージョンが読み取れません。',
  'problem.snapshotNewer':
    'より新しいThroughline({appVersion}、形式{version})で作られたスナップショットです。このバージョンで読めるのは形式{known}までのため、開いていません。',
  'problem.snapshotChanged': '作成後に内容が書き換えられています(ダイジェストが一致しません)。開いていません。',
  'problem.snapshotReformatted': '作成後に書式が整え直されていますが、内容は変わっていません。',
  'problem.snapshotNoLink': 'このアドレスにスナップショットは含まれていません。',
  'problem.snapshotLinkBroken':
    'リンクが途中で欠けたか書き換えられています。リンクかファイルをもう一度受け取ってください。',
  'problem.snapshotBomb': '展開すると{max}バイトを超えるため、処理を中止しました。スナップショットではありません。',
  'problem.snapshotLinkLong':
    'リンクの長さは{length}文字です。{long}文字を超えると途中で切られることがあるため、ファイルでの共有が確実です。',
  'problem.snapshotLinkTooLong':
    'この表示のリンクは{length}文字になり、上限の{longest}文字を超えます。ファイルで共有してください。',
  'problem.snapshotUnknownChoice': '「{value}」はこのバージョンにないため、「{used}」で表示します。',
  'problem.snapshotUnknownItem': '「{value}」はこのバージョンにないため除きました。',
  'problem.snapshotUnknownId': '「{id}」({field})はこのデータにないため除きました。',
  'problem.snapshotUnknownChange': 'シナリオに、このバージョンにない変更が含まれています:{value}。',
  'problem.snapshotBadDigest': 'ダイジェストは16進数64桁でなければなりません(「{value}」)。',
  'problem.snapshotBadTime': '「{value}」は2026-01-31T09:30:00Zのような時刻ではありません。',
  'problem.snapshotNoDataset': 'データの指定も、データそのものも含まれていません。',
  'problem.snapshotUnknownDataset':
    'このスナップショットのデータ「{id}」はここにありません。データを含むファイル形式で受け取ってください。',
  'problem.snapshotDatasetChanged':
    'スナップショットの作成後にデータ「{id}」が更新されました。数値が異なる場合があります。',
  'problem.snapshotForeign': 'このページまたは画像にThroughlineのスナップショットは含まれていません。',
  'problem.snapshotPictureBroken': '画像が壊れているか途中で切れており、読み取れません。',
  'problem.snapshotAround':
    'スナップショットのデータは元のままですが、それを収めたページまたは画像が作成後に変更されています。表示内容がデータと一致しない可能性があります。',
  'problem.snapshotNoViewer':
    'スナップショットを収める閲覧用ページがないか、バージョンが異なります。「npm run build」で作成してください。',
  'problem.snapshotNotText': 'このファイルは、Throughlineが読めるテキストでも画像でもありません。',
  'problem.storyNotOne': 'Throughlineのストーリーではありません。',
  'problem.storyNewer': 'ストーリーの形式{version}には対応していません。',
  'problem.storyOtherDataset': 'このストーリーは「{id}」ではなくデータ「{wanted}」のものです。',
  'problem.storyUnbacked': 'この文には裏付けとなる事実が示されていません。',
  'problem.storyUnknownFact': 'この文を裏付けるはずの事実「{id}」がデータにありません。',
  'share.report.question': '問い',
  'share.report.answer': '答え',
  'share.report.picture': '図',
  'share.report.working': '導出過程',
  'share.report.assumptions': '前提と不足している情報',
  'share.report.evidence': '出典',
  'share.report.method': '算出方法',
  'share.report.data': 'データと検証方法',
  'share.report.figure': '項目',
  'share.report.value': '値',
  'share.report.standing': '区分',
  'share.report.chain': '持株の連鎖',
  'share.report.product': '連鎖の積',
  'share.report.sum': '累計',
  'share.report.test': '判定基準',
  'share.report.result': '結果',
  'share.report.threshold': 'しきい値',
  'share.report.rule': '根拠規定',
  'share.report.scenario':
    'シナリオ「{name}」({count|other:#件の変更})を適用した結果であり、出典の記載そのものではない。',
  'share.report.off': 'このビューで無効にした事実：{count|other:#件}({ids})。',
  'share.report.filtered': 'フィルターで除外：{list}。',
  'share.report.data.title': 'データ',
  'share.report.data.licence': 'ライセンス',
  'share.report.data.fingerprint': 'フィンガープリント',
  'share.report.data.asked': '分析と条件',
  'share.report.data.made': '作成',
  'share.report.data.link': 'リンク',
  'share.report.data.check':
    '同じデータからは同じ値が得られる。このレポートに対応するスナップショットの答えは「throughline verify」ですべて再計算できる。',
  'share.caption.sources': '出典：{named}',
  'share.caption.sourcesMore': '出典：{named}、ほか{more}件',
  'share.caption.data': 'Throughline・データ「{id}」、SHA-256 {fingerprint}…',
  'share.cite':
    '「{title}」。{date}時点のビュー、{made}にThroughline {version}で作成。データ「{id}」(SHA-256 {fingerprint})、出典{count|other:#件}。',
};
