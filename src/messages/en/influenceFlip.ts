/** English sentences: what flips control, and the break points of a holding. */
export const enInfluenceFlip = {
  'influence.flip.title': 'What flips control',
  'influence.flip.summary':
    'The smallest transfer of votes in one company that gives control to the owner, or takes it from whoever has it.',
  'influence.flip.gain':
    'Anything more than {share} of the votes of {company} in addition gives {owner} control of {target}.',
  'influence.flip.loss': '{holder} loses control of {target} if {share} of the votes of {company} leaves its side.',
  'influence.flip.never': 'No transfer in a single company gives {owner} control of {target}.',
  'influence.flip.already': '{owner} controls {target} already.',
  'influence.flip.gain.label': 'Votes to gain in {company}: more than',
  'influence.flip.loss.label': 'Votes to leave in {company}',
  'influence.flip.before': 'Votes in {company} before',
  'influence.flip.needed': 'Least transfer in {company} that decides',
  'influence.condition.oneCompany': 'Transfers in one company only; combined transfers in several may be smaller.',
  'influence.method.flip': 'Every company above tried, on whole units of votes',
  'influence.breakpoints.title': 'Break points of a holding',
  'influence.breakpoints.summary':
    'From which share to which each test’s result stays the same when one holding moves and the rest stays.',
  'influence.breakpoints.count':
    '{holder} holds {share} of {company}; {count|one:# test changes|other:# tests change} somewhere between 0 and 100 %.',
  'influence.method.breakpoints':
    'All tests at every share where a sum or a total crosses a threshold, between them, and on a grid',
  'influence.condition.restFirst':
    'Room is taken first from unrecorded holders, then from the others in proportion; capital and votes move together.',
  'influence.stretchFromTo': 'From {from} to {to}: {result}',
  'influence.stretchFromBelow': 'From {from} to below {to}: {result}',
  'influence.stretchAboveTo': 'Above {from} to {to}: {result}',
  'influence.stretchAboveBelow': 'Above {from} to below {to}: {result}',
  'influence.flip.givers':
    'These votes of {company} would come from {count|one:one holder|other:# holders, the fewest who have them}: {parts}.',
  'influence.flip.part': '{share} from {holder}',
  'influence.flip.partAbove': 'more than {share} from {holder}',
  'influence.flip.rest': '{share} from holders who are not on record',
  'influence.flip.gives': '{holder} gives',
  'influence.flip.which': 'Change',
  'influence.flip.toGain': 'control gained',
  'influence.flip.toGainAbove': 'control gained, with more than',
  'influence.flip.toLose': 'control lost',
  'influence.condition.fewest':
    'The least amount is exact for a single company; who gives it is one way, with the fewest holders.',
  'influence.condition.stretchBands':
    'Where shares are ranges or unknown, a change that is undone within {share} may be missed.',
} as const;
