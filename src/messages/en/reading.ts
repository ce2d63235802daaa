/** English sentences: reading the facts, the menu of a line. */
export const enReading = {
  'reading.table.all': 'All of the day',
  'reading.table.onPicture': 'On the picture',
  'reading.table.which': 'Which facts',
  'reading.claim.supposed': 'As supposed in the scenario “{name}”',
  'reading.menu.behind': 'Who stands behind {name}',
  'reading.menu.influence': 'Influence of {name}',
  'reading.menu.start': 'If {name} is compromised',
  'reading.menu.reached': 'What reaches {name}',
  'reading.table.titleOnPicture': 'Table of the facts on the picture',
  'reading.menu.openFact': 'Open: {name}',
  'reading.menu.allOff': 'Switch these {count|other:#} links off for a moment',
  'reading.menu.allOn': 'Switch these {count|other:#} links back on',
  'reading.between.title': 'Also between the same two',
} as const;
