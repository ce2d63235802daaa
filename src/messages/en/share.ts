/** English sentences: share. */
export const enShare = {
  'problem.snapshotTooLarge': 'This snapshot is too large to open: {size}, at most {max}.',
  'problem.snapshotTooMany': 'This snapshot holds more than {max} values and is not opened.',
  'problem.snapshotNotJson': 'This is no snapshot: the text can’t be read as JSON.',
  'problem.snapshotNotOne': 'This is no Throughline snapshot.',
  'problem.snapshotEndlessNumber': 'This snapshot holds a number that is too large for arithmetic, and is not opened.',
  'problem.snapshotBadVersion': 'This snapshot does not say which version it is.',
  'problem.snapshotNewer':
    'This snapshot was made by a newer Throughline ({appVersion}, format {version}); this one reads up to format {known}. Nothing was opened.',
  'problem.snapshotChanged':
    'This snapshot was changed after it was made: its digest does not match its content. Nothing was opened.',
  'problem.snapshotReformatted': 'The file was formatted anew since it was made; its content is unchanged.',
  'problem.snapshotNoLink': 'This address holds no snapshot.',
  'problem.snapshotLinkBroken':
    'This snapshot link is incomplete or was changed on its way. Ask for it again, or for the file.',
  'problem.snapshotBomb': 'This link unpacks to more than {max} bytes. That is no snapshot, and it was stopped.',
  'problem.snapshotLinkLong':
    'This link is {length} characters long. Some mail programs and messengers cut links above {long}; a file is safer.',
  'problem.snapshotLinkTooLong':
    'This view needs a link of {length} characters, and links end at {longest}. Share the file instead.',
  'problem.snapshotUnknownChoice': '“{value}” is not known here; “{used}” is shown instead.',
  'problem.snapshotUnknownItem': '“{value}” is not known here and was left out.',
  'problem.snapshotUnknownId': '“{id}” ({field}) is not in these data and was left out.',
  'problem.snapshotUnknownChange': 'A scenario holds a change that is not known here: {value}.',
  'problem.snapshotBadDigest': 'A digest has to be 64 hexadecimal digits; “{value}” is not.',
  'problem.snapshotBadTime': '“{value}” is no time such as 2026-01-31T09:30:00Z.',
  'problem.snapshotNoDataset': 'The snapshot names no dataset and carries none.',
  'problem.snapshotUnknownDataset':
    'The data “{id}” of this snapshot are not here. Ask for the snapshot as a file: it carries its data.',
  'problem.snapshotDatasetChanged': 'The data “{id}” have changed since this snapshot was made; figures may differ.',
  'problem.snapshotForeign': 'This page or picture carries no Throughline snapshot.',
  'problem.snapshotPictureBroken': 'This picture is damaged or cut short, and can’t be read.',
  'problem.snapshotAround':
    'The data of this snapshot are whole, but the page or picture around them was changed since it was made: what it shows may not be what the data say.',
  'problem.snapshotNoViewer':
    'The page that a snapshot is put into is missing or of another version. Build it with “npm run build”.',
  'problem.snapshotNotText': 'This file is neither text nor a picture that Throughline can read.',
  'problem.storyNotOne': 'This is no Throughline story.',
  'problem.storyNewer': 'This story is of format {version}, which is not known here.',
  'problem.storyOtherDataset': 'This story is about the data “{wanted}”, not “{id}”.',
  'problem.storyUnbacked': 'This sentence names no fact that backs it.',
  'problem.storyUnknownFact': 'The fact “{id}” that should back this sentence is not in the data.',
} as const;
