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
} as const;
