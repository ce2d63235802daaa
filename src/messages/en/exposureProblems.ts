/** English sentences: what an exposure question may be refused for. */
export const enExposureProblems = {
  'problem.exposureNoStart': 'Say what falls first: at least one start is needed.',
  'problem.exposureNoTarget': 'Say what may be reached: at least one target is needed.',
  'problem.exposureNoEffect': 'Switch on at least one effect: control, data or outage.',
  'problem.exposureUnknownEntity': 'There is no entity “{entity}” in this dataset.',
  'problem.exposureAbsentEntity': '“{entity}” does not exist on this date and is left out.',
  'problem.exposureUnknownRoute': 'There is no reported route “{route}” in this dataset.',
  'problem.exposureStartIsTarget': '“{entity}” is both start and target.',
  'problem.exposureBadChance': 'A chance is a number from 0 to 1; “{value}” is not.',
  'problem.exposureClassWithoutChance':
    'Give the class “{class}” a chance: links of that class are on the way, and none is filled in.',
  'problem.exposureTooLarge':
    'Stopped, too large: {count} links lie between start and target, and this question is answered for up to {limit}. Reach, routes, choke points and cheapest cut can still be asked.',
  'problem.exposureNoLikelihoods': 'Likelihoods are off. Give each class a chance to switch them on.',
  'problem.exposureNoArc': 'Say which link is to be explained.',
  'problem.exposureUnknownArc': 'There is no link “{arc}” in this dataset.',
  'problem.exposureEmptyPeriod': 'The period begins on {start}, after its last day {end}.',
  'problem.exposureNoDates': 'No link carries a date, so there is no period to look at.',
} as const;
