/** English sentences: exposure. */
export const enExposure = {
  'exposure.param.from': 'What falls first',
  'exposure.param.to': 'What may be reached',
  'exposure.param.via': 'Through',
  'exposure.param.control': 'Count taking control',
  'exposure.param.data': 'Count data exposed',
  'exposure.param.outage': 'Count outage',
  'exposure.param.weak': 'Count weak ways back',
  'exposure.param.k': 'Routes at most',
  'exposure.param.maxHops': 'Steps at most',
  'exposure.param.routes': 'Reported routes',

  'exposure.effect.control': 'control',
  'exposure.effect.data': 'data',
  'exposure.effect.outage': 'outage',
  'exposure.unit.users': '{count|one:# user|other:# users}',
  'exposure.unit.records': '{count|one:# record|other:# records}',
  'exposure.unit.items': '{count|one:# item of data|other:# items of data}',
  'exposure.unit.people': '{count|one:# person|other:# people}',
  'exposure.unit.companies': '{count|one:# company|other:# companies}',
  'exposure.units.users': 'users',
  'exposure.units.records': 'records',
  'exposure.units.items': 'items of data',
  'exposure.units.people': 'people',
  'exposure.units.companies': 'companies',

  'exposure.column.entity': 'Entity',
  'exposure.column.step': 'Steps',
  'exposure.figure.reached': 'Entities that can be reached',
  'exposure.figure.reached.control': 'Can be taken over',
  'exposure.figure.reached.data': 'Data can be exposed',
  'exposure.figure.reached.outage': 'Can be stopped',
  'exposure.figure.stake': 'At stake',
  'exposure.figure.stakeAtLeast': 'At stake, at least',
  'exposure.figure.hops': 'Steps on the shortest route',
  'exposure.figure.routes': 'Shortest routes',
  'exposure.figure.variants': 'Shortest routes, parallel links counted apart',
  'exposure.stake.count': '{about}, as of {date}',
  'exposure.stake.part': 'of which {about}, as of {date}',
  'exposure.stake.among': 'among them, overlapping other parts: {about}, as of {date}',
  'exposure.stake.item': '{what} ({about}, as of {date})',
  'exposure.stake.atLeast': 'at least {what}',
  'exposure.stake.near': 'about {what}',

  'exposure.reach.title': 'What can be reached',
  'exposure.reach.summary':
    'Everything that can be reached when the chosen start falls, step by step and effect by effect. It says what is possible over the recorded links, not what is likely.',
  'exposure.reach.nothing': 'If {starts} falls, nothing else can be reached over the recorded links.',
  'exposure.reach.some':
    'If {starts} falls, {count|one:# entity|other:# entities} can be reached in up to {steps|one:# step|other:# steps}.',
  'exposure.reach.by.control': '{count|one:# entity|other:# entities} can be taken over.',
  'exposure.reach.by.data': 'Data of {count|one:# entity|other:# entities} can be exposed.',
  'exposure.reach.by.outage': '{count|one:# entity|other:# entities} can be stopped.',
  'exposure.reach.stake': 'At stake: {what} ({about}, as of {date}).',
  'exposure.reach.stakeParts': 'At stake: {what} ({about}, as of {date}), of which {parts}.',
  'exposure.reach.stakeSum': 'At stake: {what}, added up from {list}.',
  'exposure.reach.stakeNone': 'Nothing of what is counted on this date is at stake.',
  'exposure.reach.step': '{entity} after {steps|one:# step|other:# steps}',
  'exposure.reach.group': 'Step {step}: {count|one:# entity|other:# entities}',
  'exposure.reach.detail': '{entity}: {effects}',

  'exposure.route.title': '{from} to {to}: {links|one:# link|other:# links}',
  'exposure.route.titleChance': '{from} to {to}: {links|one:# link|other:# links}, chance {chance}',
  'exposure.routes.title': 'Routes',
  'exposure.routes.summary':
    'All shortest routes from the start to the target and longer ones up to a limit. A route shows what can be reached; it does not say that anyone took it.',
  'exposure.routes.none': 'No route: {targets} cannot be reached from {starts} over the recorded links.',
  'exposure.routes.beyond':
    'No route within {limit|one:# step|other:# steps} from {starts} to {targets}; the shortest takes {fewest|one:# step|other:# steps}.',
  'exposure.routes.stopped':
    'Stopped, too large: {tried|one:# route|other:# routes} from {starts} to {targets} were looked at, and there are more. Narrow the question.',
  'exposure.routes.noneThrough':
    'No route from {starts} to {targets} within {limit|one:# step|other:# steps} passes through {via}.',
  'exposure.routes.self': '{starts} is where the compromise starts, so it needs no route.',
  'exposure.routes.shortest':
    '{targets} can be reached from {starts} by {count|one:# shortest route|other:# shortest routes}, {steps|one:# step|other:# steps} deep.',
  'exposure.routes.through':
    '{targets} can be reached from {starts} through {via} by {count|one:# route|other:# routes}.',
  'exposure.routes.variants': 'With parallel links counted apart there are {count|one:# variant|other:# variants}.',
  'exposure.routes.all':
    '{count|one:This is the only route|other:These # are all the routes} of at most {limit|one:# step|other:# steps}.',
  'exposure.routes.step': 'Step {step}: {links}',
  'exposure.routes.allWays':
    'With {count|one:the route listed|other:the # routes listed} no other way of at most {limit|one:# step|other:# steps} is left out, but combinations of what is needed at once are not listed one by one.',
  'exposure.routes.limited': 'The first {count|one:# route is|other:# routes are} listed; there are more.',
  'exposure.routes.needs':
    '{count|one:# route needs|other:# routes need} several links at once. Every link is shown and numbered, so such a route has more links than steps.',

  'exposure.reported.title': 'The reported route',
  'exposure.reported.summary':
    'The route that the sources report, step by step, with date, technique and source, matched to the links on record.',
  'exposure.reported.none': 'No source in this dataset reports a route.',
  'exposure.reported.presumed':
    'The route presumed by {by} leads from {from} to {to} in {steps|one:# stage|other:# stages}. It is presumed, not proven.',
  'exposure.reported.stated':
    'The route reported by {by} leads from {from} to {to} in {steps|one:# stage|other:# stages}.',
  'exposure.reported.presumedTitle': 'Presumed route: {from} to {to}',
  'exposure.reported.statedTitle': 'Reported route: {from} to {to}',
  'exposure.reported.matchesAll': 'Every stage after the first runs over links that are on record for this date.',
  'exposure.reported.matchesSome':
    '{derived} of {count|one:# stage|other:# stages} run over links that are on record for this date.',

  'exposure.method.reach': 'Reach over all recorded links, without likelihoods',
  'exposure.method.routes': 'Shortest routes and longer ones that pass nothing twice, without likelihoods',
  'exposure.method.reported': 'As the sources report it',
  'exposure.condition.starts': '{starts} is taken to have fallen.',
  'exposure.condition.latest': 'The latest links on record.',
  'exposure.condition.asOf': 'Links as of {date}.',
  'exposure.condition.knownBy': 'As known on {date}.',
  'exposure.condition.effects': 'Effects that count: {effects}.',
  'exposure.condition.weakOn': 'Weak ways back are counted.',
  'exposure.condition.weakOff': 'Weak ways back are not counted.',
  'exposure.condition.recorded': 'Only recorded dependencies carry a compromise; holdings never do.',
  'exposure.condition.presumed': 'The sources presume this route; they do not say that it is proven.',

  'exposure.gap.contract':
    '{from} has a contract with {to}, but no access is recorded: a gap in the data, not a safe wall.',
  'exposure.gap.condition':
    'The link between {from} and {to} is a condition only (an open way or a credential) and belongs to no group, so nothing follows from it.',
  'exposure.gap.planned': '{count|one:# link is|other:# links are} only planned on this date and left out.',
  'exposure.gap.possible':
    'For {count|one:# link|other:# links} the dates leave open whether it held on this date; it is counted.',
  'exposure.gap.onlyPossible': '{count|one:# entity is|other:# entities are} reached only if such links held.',
  'exposure.gap.laterCounts': 'Counted later for {about}: {list}.',
  'exposure.gap.laterPart': 'Counted later for {about}, as part of what is counted for {whole}: {list}.',
  'exposure.gap.laterCount': '{what} as of {date}',
  'exposure.gap.reportedStep': 'Stage {step} ({entity}) is reported, but no link on record for this date carries it.',

  'exposure.link': '{from} – {to}',
  'exposure.date': '{date}',
  'exposure.param.by': 'What to cut',
  'exposure.param.by.links': 'Links',
  'exposure.param.by.entities': 'Entities',
  'exposure.param.keep': 'Not to be cut',
  'exposure.param.likelihoods': 'Likelihood of each class',
  'exposure.param.worlds': 'Runs',
  'exposure.param.seed': 'Seed',
  'exposure.param.since': 'First day of the period (instead of days looked back)',
  'exposure.param.days': 'Days looked back',
  'exposure.param.arcs': 'Links',
  'exposure.column.link': 'Link',
  'exposure.column.impact': 'Impact',
  'exposure.column.reachesTarget': 'Can reach the target',
  'exposure.column.chanceCut': 'Chance once it is cut',
  'exposure.column.importance': 'Importance',
  'exposure.column.firstDay': 'From',
  'exposure.column.anyDay': 'Also on a single date',
  'exposure.figure.cutCost': 'Cost of the cheapest cut',
  'exposure.figure.chance': 'Chance that {targets} is reached',
  'exposure.figure.expected': 'Expected at stake: {unit}',
  'exposure.figure.exposure': 'Exposure of {targets}',
  'exposure.figure.importance': 'Importance of {link}',
  'exposure.figure.reachedPeriod': 'Reached in the period if a foothold persists',
  'exposure.figure.reachedAnyDay': 'Reached on some single date',
  'exposure.stake.expected': '{about}: {value} as of {date}, chance {chance}',
  'exposure.stake.worst': 'Worst case: everything',
  'exposure.chokepoints.title': 'Choke points',
  'exposure.chokepoints.summary':
    'What every route must pass, and what cannot be missing where several things are needed at once. Without a target: the points behind which most of what can be reached lies.',
  'exposure.chokepoints.found': 'Every route from {starts} to {targets} passes through {points}.',
  'exposure.chokepoints.none': 'No single entity lies on every route from {starts} to {targets}.',
  'exposure.chokepoints.needed':
    'Several things are needed at once, so the routes would also stop if any one of these were missing: {points}.',
  'exposure.chokepoints.links': 'Each of these links alone, once cut, would stop every route: {links}.',
  'exposure.chokepoints.card': 'Choke point: {entity}',
  'exposure.chokepoints.neededCard': 'Needed at the same time: {entity}',
  'exposure.chokepoints.linkGroup': 'Links that stop everything when cut',
  'exposure.chokepoints.structure': 'Points that hold the recorded links together (direction left aside)',
  'exposure.chokepoints.overall':
    'Of {count|one:# entity|other:# entities} that can be reached, {held} lie behind {entity}.',
  'exposure.chokepoints.overallNone': 'Nothing that can be reached from {starts} hangs on one point alone.',
  'exposure.chokepoints.overallCard': '{entity}: {held} of {count} lie behind it',
  'exposure.cut.title': 'Cheapest cut',
  'exposure.cut.summary':
    'The cheapest set of links or entities whose removal leaves no route from start to target. Links that cannot be removed are never cut.',
  'exposure.cut.none': 'There is nothing to cut: {targets} cannot be reached from {starts}.',
  'exposure.cut.self': 'No cut can help: {starts} is start and target at once.',
  'exposure.cut.impossible':
    'No finite cut exists between {starts} and {targets}: on one way nothing can be cut ({links}).',
  'exposure.cut.found.links':
    'Cutting {count|one:# link|other:# links} (cost {cost}) leaves no route from {starts} to {targets}; nothing cheaper does.',
  'exposure.cut.found.entities':
    'Without {count|one:# entity|other:# entities} (cost {cost}) there is no route from {starts} to {targets}; nothing cheaper does it.',
  'exposure.cut.bound.links':
    'Cutting {count|one:# link|other:# links} (cost {cost}) leaves no route from {starts} to {targets}. The search stopped: a cheaper cut may exist, but none below {least}.',
  'exposure.cut.bound.entities':
    'Without {count|one:# entity|other:# entities} (cost {cost}) there is no route from {starts} to {targets}. The search stopped: a cheaper cut may exist, but none below {least}.',
  'exposure.cut.all': 'There are {count} cuts of that cost, all shown; any one of them is enough.',
  'exposure.cut.only': 'It is the only cut of that cost.',
  'exposure.cut.one': 'Other cuts of that cost may exist.',
  'exposure.cut.card.links': 'Cut {number}: {links}',
  'exposure.cut.card.entities': 'Cut {number}: {entities}',
  'exposure.remedies.title': 'What to do',
  'exposure.remedies.summary':
    'Single steps ranked by what they stop, and the cheapest set of cuts that stops everything. Each can be switched on as a scenario.',
  'exposure.remedies.set':
    'The cheapest set that stops every route from {starts} to {targets} cuts {count|one:# link|other:# links} (cost {cost}).',
  'exposure.remedies.setBound':
    'Cutting {count|one:# link|other:# links} (cost {cost}) stops every route from {starts} to {targets}; a cheaper set may exist.',
  'exposure.remedies.noSet':
    'No set of cuts stops every route from {starts} to {targets}: on one way nothing can be removed.',
  'exposure.remedies.single': 'Single steps that stop every route: {count}.',
  'exposure.remedies.noSingle': 'No single step stops every route from {starts} to {targets}.',
  'exposure.remedies.chance':
    'Best first step: {remedy}. Under your own numbers the chance falls from {before} to {after}.',
  'exposure.remedy.link': 'Cut the link {link}',
  'exposure.remedy.access': 'Remove the access {link}',
  'exposure.remedy.factor': 'Ask for a second factor at {target}',
  'exposure.remedy.separate': 'Separate {system}: a copy for {users} alone',
  'exposure.remedy.set': 'All of these: {links}',
  'exposure.remedy.stops': '{remedy}: stops every route',
  'exposure.remedy.saves': '{remedy}: keeps {count|one:# entity|other:# entities} out of reach, other routes remain',
  'exposure.share.title': 'Exposure and impact',
  'exposure.share.summary':
    'Exposure: the share of entities from which the target can be reached. Impact: the share of entities that can be reached from one. Entities without any recorded dependency are not counted.',
  'exposure.share.exposure': '{targets} can be reached from {count} of {all} other entities: exposure {share}.',
  'exposure.share.impact': 'The widest impact is that of {entity}: {count|one:# entity|other:# entities}, {share}.',
  'exposure.share.reaches': 'The target can be reached from {entity}',
  'exposure.share.stopped':
    'Stopped, too large: shares are worked out for up to {limit} entities, and there are {count}.',
  'exposure.likelihood.title': 'Likelihood under your own numbers',
  'exposure.likelihood.summary':
    'How likely the target is reached if each class of link has the chance that you give it. The numbers are yours; none is filled in.',
  'exposure.likelihood.exact':
    'Under your numbers, {targets} is reached from {starts} with a chance of {chance} (exact).',
  'exposure.likelihood.sampled':
    'Under your numbers, {targets} is reached from {starts} with a chance of about {chance} ({low} to {high} at 95 %, {runs} runs, seed {seed}).',
  'exposure.likelihood.none':
    'No route: {targets} cannot be reached from {starts} over the recorded links, so the chance is 0 under any numbers.',
  'exposure.likelihood.best':
    'The most likely single route has a chance of {chance} and takes {links|one:# link|other:# links}.',
  'exposure.likelihood.overlap':
    'The {count} most likely routes are listed; they overlap, so their chances do not add up.',
  'exposure.likelihood.overlapAll': 'There are {count} routes; they overlap, so their chances do not add up.',
  'exposure.sensitivity.always':
    'No single cut beats cutting {link}, for every combination of likelihoods within ±30 %.',
  'exposure.sensitivity.each':
    'No single cut beats cutting {link}, even when any one likelihood changes by up to 30 %.',
  'exposure.sensitivity.sometimes':
    'Cutting {link} is the best single cut under your numbers, but only in {held} of {count} tests within ±30 %.',
  'exposure.importance.sure': 'Chance if the link surely carries',
  'exposure.importance.cut': 'Chance if the link is cut',
  'exposure.interval': '95 % Wilson interval: {low} to {high}',
  'exposure.class': '{class}: {chance}',
  'exposure.class.certain': 'certain',
  'exposure.class.likely': 'likely',
  'exposure.class.possible': 'possible',
  'exposure.class.unlikely': 'unlikely',
  'exposure.class.remote': 'remote',
  'exposure.period.title': 'Reach over a period',
  'exposure.period.summary':
    'What can be reached over a period if an intruder keeps every foothold once gained, against what can be reached on any single date of it.',
  'exposure.period.persistent':
    'From {start} to {end}, {count|one:# entity|other:# entities} can be reached from {starts} if a foothold persists.',
  'exposure.period.more':
    'On no single date would {count|one:# of them|other:# of them} be reached ({entities}): a single date shows too little.',
  'exposure.period.same': 'Each of them can also be reached on some single date.',
  'exposure.period.from': '{entity}: from {date}',
  'exposure.period.anyDay': '{entity}: on some single date',
  'exposure.period.group': 'Reached only because a foothold persists: {count|one:# entity|other:# entities}',
  'exposure.arc.title': 'One link explained',
  'exposure.arc.summary':
    'Which way control, data and outage travel on a recorded link, by which rule, with facts, sources and techniques.',
  'exposure.arc.strong.control': 'If {from} falls, {to} can fall.',
  'exposure.arc.strong.data': 'If {from} falls, data of {to} can be exposed.',
  'exposure.arc.strong.outage': 'If {from} stops, {to} can stop.',
  'exposure.arc.weak': 'If {from} falls, {to} can fall by a weak way back.',
  'exposure.arc.silent': 'Nothing travels on the link between {from} and {to} on this date. {rule}',
  'exposure.arc.along': 'It travels along the drawn arrow.',
  'exposure.arc.against': 'It travels against the drawn arrow.',
  'exposure.arc.lone': 'It is a condition only and belongs to no group, so it opens nothing by itself.',
  'exposure.arc.group': '{target} falls this way only if all {count} conditions of the group are met at once.',
  'exposure.arc.technique': 'ATT&CK {id}: {name}',
  'exposure.arc.otherClaims': '{count|one:# other claim differs|other:# other claims differ} on this link.',
  'exposure.method.dominators': 'What every route passes (dominators), without likelihoods',
  'exposure.method.cut': 'Cheapest cut over routes and joint conditions, without likelihoods',
  'exposure.method.remedies': 'Every single step tried, and the cheapest set of cuts',
  'exposure.method.share': 'Reach from every entity, without likelihoods',
  'exposure.method.period': 'Earliest arrival over dated links',
  'exposure.method.arc': 'The table of dependency kinds',
  'exposure.method.exact': 'Exact probability of reach',
  'exposure.method.sampled': 'Seeded sampling of worlds (Monte Carlo)',
  'exposure.condition.own': 'Likelihoods by class are your own assumptions: {classes}.',
  'exposure.condition.single': '{count|one:# link has|other:# links have} a likelihood of its own.',
  'exposure.condition.independent': 'Links are taken to be independent unless they share a cause.',
  'exposure.condition.period': 'Footholds gained between {start} and {end} are taken to persist.',
  'exposure.assumption.costOne': 'Where the data gives no cost, cutting a link costs 1.',
  'exposure.assumption.factor': 'A second factor is taken to hold as long as it is not stolen as well.',
  'exposure.assumption.own': 'All chances follow from your own numbers; no source gives them.',
  'exposure.assumption.groupRoutes':
    'Where several things are needed at once, the list follows what falls last; a likelier combination may be missing from it.',
  'exposure.assumption.counts': 'Counts that are dated apart are added as if they did not overlap.',
  'exposure.assumption.countsUnasked':
    'Recorded numbers that are not in the expected number: {left}. Chances are asked for at most {asked} different sets of things, so the expected number and the worst case are lower bounds.',
  'exposure.stakeOfAll': 'Counted over everything that falls, not over the target alone.',
  'exposure.remedies.unasked': 'Chances are worked out for at most {asked} single steps; here there are {count}.',
  'exposure.chokepoints.untried': 'Links were not tried one by one: {count} can matter, at most {tried} are tried.',
} as const;
