/** English sentences: the tests of influence, side by side. */
export const enInfluenceTests = {
  'influence.rule.amlr52': 'EU anti-money-laundering: ownership interest',
  'influence.rule.amlr52.threshold':
    '25 % or more of the capital or the votes, multiplied along chains and added across them',
  'influence.rule.amlr53': 'EU anti-money-laundering: control',
  'influence.rule.amlr53.threshold':
    'More than half of the votes or the capital at every level, or control by other means',
  'influence.rule.amlr54a': 'EU anti-money-laundering: controls a holder',
  'influence.rule.amlr54a.threshold': 'Controls entities that together directly hold 25 % or more',
  'influence.rule.amlr54b': 'EU anti-money-laundering: interest in a controller',
  'influence.rule.amlr54b.threshold': 'Holds 25 % or more of an entity that controls the company',
  'influence.rule.amld25': 'EU directive: more than 25 %',
  'influence.rule.amld25.threshold': 'More than 25 % of the capital or the votes in total',
  'influence.rule.ukPsc': 'UK: person with significant control',
  'influence.rule.ukPsc.threshold':
    'More than 25 % of shares or votes, indirectly only down majority stakes; or the board majority or significant influence',
  'influence.rule.closeLinks': 'EU banking: close links',
  'influence.rule.closeLinks.threshold':
    '20 % of votes or capital either way, or of both in one hand; or control, also by the same party',
  'influence.rule.ias28': 'IAS 28: significant influence',
  'influence.rule.ias28.threshold': '20 % or more of the votes, directly or through subsidiaries, without control',
  'influence.rule.ifrs11': 'IFRS 11: joint control',
  'influence.rule.ifrs11.threshold': 'Decisions need the unanimous consent of the parties by contract',
  'influence.rule.japanSubsidiary': 'Japan: subsidiary',
  'influence.rule.japanSubsidiary.threshold':
    'More than 50 % of the votes; or 40 to 50 % with the board majority, a contract or similar facts',
  'influence.rule.japan308': 'Japan: suspended votes of mutual holdings',
  'influence.rule.japan308.threshold': 'The company holds 25 % or more of the votes of its shareholder',
  'influence.rule.ofac50': 'US sanctions: 50 % rule',
  'influence.rule.ofac50.threshold': '50 % or more at each level, holdings of listed owners added',
  'influence.test.missing.range': 'An exact share in place of a range or an unknown holding',
  'influence.test.missing.unanimity': 'The contract: does it require unanimous consent?',
  'influence.test.missing.substance':
    'Whether {owner} has the board majority, a contract on policy, most of the financing, or holders who vote with it',
  'influence.test.chain': 'Along {chain}',
  'influence.test.onVotes': 'Counted on the votes: the capital does not reach the threshold',
  'influence.test.exactly': 'Exactly at the threshold of {share}',
  'influence.test.holds': '{holder} directly holds of {company}',
  'influence.test.interest': '{owner} holds of {holder} in total',
  'influence.test.majorityChain': '{holders}, linked by majority stakes, hold of {company}',
  'influence.test.directly': '{holders} directly holds of {company}',
  'influence.test.groupVotes': 'Votes of {owner} and its subsidiaries in {company}',
  'influence.test.linked': '{owner} holds of {company}',
  'influence.test.common': '{holder} holds enough of both {first} and {second}',
  'influence.test.onlyTogether': 'Only together do {holders} have more than half of the votes of {company}',
  'influence.test.holdsBack': '{company} and its subsidiaries hold votes of {owner}',
  'influence.test.eachLevel': 'Share of the capital of {company} held by {holders}',
  'influence.test.missing.holders': 'Who holds {company} directly: no direct holding is on record on this day',
  'influence.loops.title': 'Circular ownership',
  'influence.loops.summary':
    'Companies that own each other in a circle, the strongest loops, and what each holds of itself that way.',
  'influence.loops.group': 'Own each other: {members}',
  'influence.loops.loop': 'Loop {loop}',
  'influence.loops.self': '{party} holds of itself',
  'influence.loops.none': 'No circular ownership on this date.',
  'influence.loops.count':
    '{count|one:# group|other:# groups} of companies that own each other, {members} companies in all.',
} as const;
