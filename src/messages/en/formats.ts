/** English sentences: formats. */
export const enFormats = {
  'formats.bods': 'Beneficial Ownership Data Standard (BODS)',
  'formats.gleif': 'LEI and relationship data (GLEIF)',
  'formats.psc': 'UK register of people with significant control',
  'formats.stix': 'STIX bundle',
  'formats.cyclonedx': 'CycloneDX bill of materials',
  'formats.ftm': 'FollowTheMoney (OpenSanctions, Aleph)',
  'formats.openGraph': 'BloodHound OpenGraph',
  'formats.cytoscapeJson': 'Cytoscape JSON',
  'formats.graphml': 'GraphML',
  'formats.gexf': 'GEXF',
  'formats.holdingsCsv': 'Table of holdings (CSV)',
  'formats.loses.dependencies': 'Dependencies, events and counts are not part of the format.',
  'formats.loses.claims': 'Only the figure used on the date is written, not those that disagree with it.',
  'formats.loses.events': 'Events, counts and the wording of the evidence are not part of the format.',
  'problem.unknownEncoding':
    '{file} is text in an encoding that cannot be told for certain. Save it as UTF-8 and open it again.',
  'problem.readInEncoding':
    '{file} was read as {encoding}. If names look wrong, save the file as UTF-8 and open it again.',
  'problem.leftOut':
    '“{what}”: {count|one:one entry has|other:# entries have} no place here and {count|one:was|other:were} left out.',
  'problem.againstBods': '{value} breaks the BODS 0.4 schema (rule “{rule}”). Nothing was loaded.',
  'problem.beforeItsParties': 'This statement stands before “{id}”, which it refers to. It was read all the same.',
  'problem.danglingReference': '“{id}” is referred to but not in the file.',
  'problem.severalMatches': '{count} nodes fit “{id}”, so it is not clear which is meant; the link was left out.',
  'problem.duplicateNode': 'There is a node “{id}” already; this one was left out.',
  'problem.linkWithoutEnd':
    '“{what}”: {count|one:one link lacks|other:# links lack} an end and {count|one:was|other:were} left out.',
  'problem.genericLink':
    '“{what}”: {count|one:one link is|other:# links are} kept as an unspecified dependency; whether a compromise travels along it is not known.',
  'problem.undirectedLink':
    '“{what}”: {count|one:one link has|other:# links have} no direction in the file; the order of the ends was taken for it.',
  'problem.linkOfUnknownKind':
    '“{what}”: {count|one:one link|other:# links} of an undetermined kind {count|one:is|other:are} kept as a doubtful influence.',
  'problem.kindGuessed':
    'The kind “{what}” is not known here; {count|one:one entity was|other:# entities were} given the nearest.',
  'problem.onlyByIdentifier':
    '{count|one:One entity is|other:# entities are} known by {what} only: no record in the file gives a name.',
  'problem.noOwnerStated': '“{what}” is said {count|one:once|other:# times}: no owner is added for it.',
  'problem.holdingOfAsset':
    '“{what}”: {count|one:one holding|other:# holdings} of or by something that is no party {count|one:was|other:were} left out.',
  'problem.ofItself':
    '“{what}”: {count|one:one link|other:# links} of something to itself {count|one:was|other:were} left out.',
  'problem.markupInText': '“{what}” looks like code of a web page. It is shown as plain text and never run.',
  'problem.addressLeftOut': '“{what}” is no https address and was left out ({count|one:once|other:# times}).',
  'problem.jurisdictionLeftOut': '“{what}” is no country code and was left out ({count|one:once|other:# times}).',
  'problem.dateLeftOut': '“{what}” is no date and was left out ({count|one:once|other:# times}).',
  'problem.datesContradict': '“{what}” ends before it begins and was left out ({count|one:once|other:# times}).',
  'problem.sharingRestricted': 'The source restricts sharing: “{what}”. Mind it before passing this on.',
  'problem.nothingInFile': 'The file holds nothing that can be put on the map.',
  'problem.readAsPercent': '{count|one:One share was|other:# shares were} read as per cent: 50 is one half.',
  'problem.readAsFractions': '{count|one:One share was|other:# shares were} read as parts of one: 0.5 is one half.',
  'problem.notAShare': '{value} cannot be read as a share: write 32.25, 25-50, >25 or ?.',
  'problem.noHoldingsHead':
    'The first line should name the columns, among them the owner and the company owned. Found: {found}.',
  'problem.rowWithoutParties':
    '{what}: {count|one:one row lacks|other:# rows lack} an owner or a company and {count|one:was|other:were} left out.',
  'problem.openQuote': 'The quotation mark opened on line {line} never closes.',
  'problem.notXml': 'The file is no valid XML: it breaks at line {line}, column {column}. {reason}',
  'problem.xmlEntities': 'The file declares entities of its own (line {line}). Such files are not opened.',
  'problem.wrongRoot': 'The outermost element is “{found}”, not “{expected}”.',
  'problem.missingAttribute': 'The element “{element}” lacks “{attribute}”.',
  'problem.undeclaredKey': 'The data refer to “{key}”, which no key declares.',
  'problem.hyperedge': 'A hyperedge joins more than two ends and cannot be read here.',
} as const;
