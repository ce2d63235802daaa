import type { enShare } from '../en/share.ts';

/** The sentences of `en/share.ts`; a missing or extra key does not compile. */
export const koShare: Record<keyof typeof enShare, string> = {
  'problem.snapshotTooLarge': '스냅샷이 너무 커서 열 수 없습니다(크기 {size}, 한도 {max}).',
  'problem.snapshotTooMany': '스냅샷의 항목이 한도({max}개)를 넘어 열지 않았습니다.',
  'problem.snapshotNotJson': '스냅샷으로 읽을 수 없습니다. JSON 형식이 아닙니다.',
  'problem.snapshotNotOne': 'Throughline 스냅샷이 아닙니다.',
  'problem.snapshotEndlessNumber': '계산할 수 있는 범위를 넘는 숫자가 들어 있어 열지 않았습니다.',
  'problem.snapshotBadVersion': '스냅샷의 버전을 알 수 없습니다.',
  'problem.snapshotNewer':
    '더 새로운 Throughline({appVersion}, 형식 {version})에서 만든 스냅샷입니다. 이 버전은 형식 {known}까지 읽을 수 있어 열지 않았습니다.',
  'problem.snapshotChanged': '만들어진 뒤 내용이 바뀌었습니다(다이제스트 불일치). 열지 않았습니다.',
  'problem.snapshotReformatted': '만들어진 뒤 서식이 바뀌었지만 내용은 그대로입니다.',
  'problem.snapshotNoLink': '이 주소에는 스냅샷이 없습니다.',
  'problem.snapshotLinkBroken': '링크가 잘렸거나 도중에 바뀌었습니다. 링크나 파일을 다시 받아 주십시오.',
  'problem.snapshotBomb': '압축을 풀면 {max}바이트를 넘어 중단했습니다. 스냅샷이 아닙니다.',
  'problem.snapshotLinkLong':
    '링크 길이가 {length}자입니다. {long}자를 넘으면 도중에 잘릴 수 있으니 파일로 공유하는 편이 안전합니다.',
  'problem.snapshotLinkTooLong': '이 화면의 링크는 {length}자로, 한도인 {longest}자를 넘습니다. 파일로 공유하십시오.',
  'problem.snapshotUnknownChoice': '“{value}” 값은 이 버전에 없어 “{used}” 값으로 표시합니다.',
  'problem.snapshotUnknownItem': '“{value}” 값은 이 버전에 없어 제외했습니다.',
  'problem.snapshotUnknownId': '“{id}”({field}) 항목은 이 자료에 없어 제외했습니다.',
  'problem.snapshotUnknownChange': '시나리오에 이 버전에 없는 변경이 들어 있습니다: {value}.',
  'problem.snapshotBadDigest': '다이제스트는 16진수 64자리여야 합니다(“{value}”).',
  'problem.snapshotBadTime': '“{value}” 값은 2026-01-31T09:30:00Z 같은 시각이 아닙니다.',
  'problem.snapshotNoDataset': '자료를 지정하지도, 담고 있지도 않습니다.',
  'problem.snapshotUnknownDataset': '이 스냅샷의 자료 “{id}” 값이 여기에 없습니다. 자료가 담긴 파일로 받아 주십시오.',
  'problem.snapshotDatasetChanged': '스냅샷을 만든 뒤 자료 “{id}” 내용이 바뀌었습니다. 수치가 다를 수 있습니다.',
  'problem.snapshotForeign': '이 페이지나 그림에는 Throughline 스냅샷이 들어 있지 않습니다.',
  'problem.snapshotPictureBroken': '그림이 손상됐거나 중간에 잘려 읽을 수 없습니다.',
  'problem.snapshotAround':
    '스냅샷의 데이터는 온전하지만 이를 담은 페이지나 그림이 만들어진 뒤 바뀌었습니다. 보이는 내용이 데이터와 다를 수 있습니다.',
  'problem.snapshotNoViewer': '스냅샷을 담을 열람용 페이지가 없거나 버전이 다릅니다. “npm run build”로 만드십시오.',
  'problem.snapshotNotText': '이 파일은 Throughline이 읽을 수 있는 텍스트도 그림도 아닙니다.',
  'problem.storyNotOne': 'Throughline 이야기가 아닙니다.',
  'problem.storyNewer': '이야기의 형식 {version}은(는) 여기서 읽을 수 없습니다.',
  'problem.storyOtherDataset': '이 이야기는 “{id}”이(가) 아니라 데이터 “{wanted}”에 관한 것입니다.',
  'problem.storyUnbacked': '이 문장에는 이를 뒷받침하는 사실이 없습니다.',
  'problem.storyUnknownFact': '이 문장을 뒷받침할 사실 “{id}”이(가) 데이터에 없습니다.',
};
