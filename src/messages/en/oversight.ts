/** English sentences: oversight. */
export const enOversight = {
  'oversight.param.influence': 'Influence measured by',
  'oversight.param.threshold': 'Influence counts from',
  'oversight.influence.ownership': 'total ownership (direct and indirect)',
  'oversight.influence.votes': 'votes of the owner and of all it controls',
  'oversight.influence.control': 'control by votes or rights',

  'oversight.conflicts.title': 'Conflicts of oversight',
  'oversight.conflicts.summary':
    'Parties that have significant influence over a company and also stand behind what it depends on or has to oversee. A conflict is a question to ask, not a finding of fault.',
  'oversight.conflicts.none': 'No conflict of oversight on this date, as far as the facts here say.',
  'oversight.conflicts.pair':
    '{owner} stands on both sides of {company}: {count|one:# conflict|other:# conflicts} of oversight.',
  'oversight.conflicts.first': '{conflict}.',
  'oversight.conflict.ownerSupplies':
    '{owner} has significant influence over {company} and decides at {other}, a supplier on which {company} depends',
  'oversight.conflict.ownerSupplies.itself':
    '{owner} has significant influence over {company} and is itself a supplier on which {company} depends',
  'oversight.conflict.sharedSystem':
    '{company} shares {other} with the side of its owner {owner}: run or used by {via}',
  'oversight.conflict.ownerSupervised':
    '{company} has to oversee its contractor {other}, where {owner} decides, and {owner} has significant influence over {company}',
  'oversight.conflict.ownerSupervised.itself':
    '{company} has to oversee {owner} as its contractor, and {owner} has significant influence over {company}',
  'oversight.conflict.servesBothSides':
    '{other} works for {company} and also for the side of its owner {owner} ({via})',

  'oversight.step.ownership': '{owner} holds of {company} in total',
  'oversight.step.votes': '{owner} and all it controls cast votes in {company}',
  'oversight.step.control': '{owner} decides at {company} by votes or rights',
  'oversight.step.contract': '{from} gives work to {to} and has to oversee it',
  'oversight.step.link': '{from} → {to}: {kind}',
  'oversight.step.reached': 'If {start} falls, {company} can be reached in {steps|one:# step|other:# steps}',
  'oversight.strength': 'Its weakest claim: {marks}',
  'oversight.strength.join': '{before}, {next}',
  'oversight.link': '{from} → {to}',
  'oversight.links': '{from} → {to} ({count|one:# link|other:# links})',
  'oversight.list': '{list}',

  'oversight.dissolve.least': 'Dissolved by holdings with the fewest points: {way}',
  'oversight.dissolve.or': 'Or: {way}',
  'oversight.dissolve.sale': '{seller} gives up at least {points} percentage points of {company}',
  'oversight.dissolve.rights': '{count|one:# control right ends|other:# control rights end}',
  'oversight.dissolve.noSale': 'No sale of a holding on the way dissolves it.',
  'oversight.dissolve.cut': 'Dissolved by dependencies: {links} cut',
  'oversight.dissolve.noCut': 'No cut of dependencies dissolves it: nothing on the way can be cut.',
  'oversight.cut.holdings': 'By holdings: {way}',
  'oversight.cut.dependencies': 'By dependencies: cut {links}',

  'oversight.figure.conflicts': 'Conflicts of oversight',
  'oversight.figure.influence': 'Influence of {owner} over {company}',
  'oversight.figure.points': 'Fewest points to give up: {owner}, {company}, {other}',
  'oversight.figure.cut': 'Cheapest cut between {other} and {company}',

  'oversight.method.conflicts': 'Found by rule, both proofs followed exactly',
  'oversight.condition.ownership':
    'Influence is significant from {threshold} of total ownership on; control by votes and recorded rights count whatever the share.',
  'oversight.condition.votes':
    'Influence is significant from {threshold} of the votes on; control by votes and recorded rights count whatever the share.',
  'oversight.condition.control': 'Influence is significant when votes or recorded rights decide.',
  'oversight.condition.effects': 'A company depends on whatever reaches it or its own systems by: {effects}.',
  'oversight.condition.nearest': 'Of several owners of one conflict the nearest is named.',
  'oversight.condition.sale': 'Sales are at their least, to nobody in particular; other holdings stay as they are.',
  'oversight.gap.more': '{count|one:# further conflict is|other:# further conflicts are} not worked out here.',
  'oversight.gap.open': 'Possible, the shares leave it open: {conflict}.',

  'oversight.matrix.title': 'Influence against exposure',
  'oversight.matrix.summary':
    'Every ordered pair of parties: does the first have influence over the second, and does its fall reach the second? Holdings and systems are counted apart.',
  'oversight.matrix.pairs':
    'Among {parties|one:# party|other:# parties}, {both|one:# ordered pair has|other:# ordered pairs have} both influence and exposure.',
  'oversight.matrix.ownsAndExposes': 'Owns and exposes',
  'oversight.matrix.ownsOnly': 'Owns, does not expose',
  'oversight.matrix.exposesOnly': 'Exposes without owning',
  'oversight.matrix.neither': 'Neither',
  'oversight.matrix.ownsOnly.count': 'Influence without exposure in {count|one:# pair|other:# pairs}.',
  'oversight.matrix.exposesOnly.count': 'Exposure without influence in {count|one:# pair|other:# pairs}.',
  'oversight.matrix.neither.count': 'Neither in {count|one:# pair|other:# pairs}.',
  'oversight.matrix.column.from': 'Party',
  'oversight.matrix.column.to': 'Over',
  'oversight.matrix.column.exposes': 'Its fall reaches it',
  'oversight.matrix.more': '{count|one:# further pair is|other:# further pairs are} counted and not listed.',
  'oversight.matrix.open':
    'For {count|one:# pair|other:# pairs} the shares leave open whether the influence counts; taken as not.',
  'oversight.method.matrix': 'One pass a party in each of the two graphs',
  'oversight.condition.matrix': 'Influence counts from {threshold} on.',

  'oversight.param.from': 'Party or system',
  'oversight.param.to': 'And the other',
  'oversight.joint.title': 'Chain and route between two',
  'oversight.joint.summary':
    'The ownership chains and the compromise routes between the same two, together, and the owners they have in common. That both exist is shown; what explains what is not.',
  'oversight.joint.both':
    'Between {from} and {to} there are both: holdings and a way on which a compromise can travel.',
  'oversight.joint.routeOnly':
    'Between {from} and {to} a compromise can travel, and neither holds a part of the other, as far as the facts here say.',
  'oversight.joint.chainOnly':
    'Between {from} and {to} there are holdings, and no way on which a compromise can travel, as far as the facts here say.',
  'oversight.joint.neither': 'Between {from} and {to} there is neither a holding nor a way for a compromise on record.',
  'oversight.joint.holds': '{owner} holds {share} of {company} in total.',
  'oversight.joint.route': 'If {from} falls, {to} can be reached in {steps|one:# step|other:# steps}.',
  'oversight.joint.common':
    'The dependency coincides with a common owner: significant influence over both is in the hands of {owners}.',
  'oversight.joint.noCommon':
    'No common owner with significant influence over both is on record: the dependency stands without one.',
  'oversight.joint.alsoCommon': 'Significant influence over both: {owners}.',
  'oversight.joint.care': 'That they coincide does not say that one explains the other.',
  'oversight.joint.owner': 'Common owner: {owner}',
  'oversight.figure.steps': 'Steps from {from} to {to}',
  'oversight.method.joint': 'Chains and routes followed exactly, side by side',
  'problem.oversightSame': 'Choose two different things: “{entity}” is both.',
  'compare.summary': 'Compare two dates, two states of knowledge or two scenarios',
  'compare.option.and': 'The other day, YYYY-MM-DD, or “latest”',
  'compare.option.andKnownBy': 'On the other side only what was known by this day; as --known-by when left out',
  'compare.option.andScenario': 'On the other side the scenario in this file; as --scenario when left out',
  'compare.added': 'Added: {count|one:# fact|other:# facts}',
  'compare.ended': 'Ended: {count|one:# fact|other:# facts}',
  'compare.changed': 'Changed: {count|one:# fact|other:# facts}',
  'compare.planned': 'Only planned on the second side: {count|one:# fact|other:# facts}',
  'compare.figures': 'Figures that change: {count|other:#}',
  'compare.same': 'Figures that stay the same: {count|other:#}.',
  'compare.holding': 'holding',

  'lint.summary': 'Look a dataset over: what is wrong or worth a look, and what to do',
  'lint.error': '{count|one:# error|other:# errors}',
  'lint.warning': '{count|one:# warning|other:# warnings}',
  'lint.info': '{count|one:# note|other:# notes}',
  'lint.nothing': 'Nothing found.',
  'problem.beforeItExisted': '“{id}” begins on {date}, before “{entity}” existed ({existence}).',
  'problem.afterItEnded': '“{id}” still holds on {date}, after “{entity}” ended ({existence}).',
  'problem.mixedDates':
    'The {count} figures that add up to “{entity}” are of different dates, from {oldest} to {newest}.',
  'problem.votesNotStated': '“{id}” states capital only: the same share stands in for the votes.',
  'problem.capitalNotStated': '“{id}” states votes only: the same share stands in for the capital.',
  'problem.shareNotStated': '“{id}” states no share: it counts as a range from 0 up to what others leave.',
  'problem.uncitedClaim': 'A claim of “{id}” ({standing}) names no source.',
  'problem.uncitedEvent': 'The event “{id}” names no source.',
  'problem.claimsDisagree':
    'On the day the case opens {count|one:another claim|other:# other claims} of “{id}” disagree with the one in use ({used}).',
  'problem.doubtfulInUse': 'The claim of “{id}” that is in use ({used}) is hedged by its own source.',
  'problem.orphan': 'Nothing refers to “{entity}”.',
  'problem.ownershipRing': 'These {count} hold each other in a ring: {group}.',
  'todo.capitalAboveWhole':
    'Look for the same shares counted twice (another date, a nominee, an indirect figure), and mark those.',
  'todo.votesAboveWhole':
    'Look for the same votes counted twice (another date, a nominee, an indirect figure), and mark those.',
  'todo.sumRounding': 'Nothing needs doing; more decimals would settle it.',
  'todo.closedGroup': 'Find who holds the rest from outside, or check that the shares are of the same date.',
  'todo.treasuryShares': 'Nothing needs doing: treasury shares are taken out of the whole.',
  'todo.factWithoutClaim': 'Add a claim with a date and a source, or remove the fact.',
  'todo.seatsAboveTotal': 'Check both numbers in the source.',
  'todo.beforeItExisted': 'Check both dates; a predecessor may need an entity of its own.',
  'todo.afterItEnded': 'Close the period with “to”, or move the fact to the successor.',
  'todo.mixedDates': 'Use figures of one date where the sources have them; until then read the sum as approximate.',
  'todo.votesNotStated': 'Add the voting share, if a source gives it.',
  'todo.capitalNotStated': 'Add the capital share, if a source gives it.',
  'todo.shareNotStated': 'Add a share or a band such as “more than 50 %”, if a source gives one.',
  'todo.uncitedClaim': 'Cite a source, or keep it as an assumption and say whose.',
  'todo.uncitedEvent': 'Cite a source.',
  'todo.claimsDisagree': 'Compare the sources; if one figure is of another date, write its date.',
  'todo.doubtfulInUse': 'Look for a filing that settles it.',
  'todo.orphan': 'Link it to a fact, or remove it.',
  'todo.ownershipRing': 'Nothing needs doing: rings are computed exactly. Check that all shares are of the same date.',
} as const;
