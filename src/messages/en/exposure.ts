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
  'exposure.figure.stake': 'At stake: {unit}',
  'exposure.figure.hops': 'Steps on the shortest route',
  'exposure.figure.routes': 'Shortest routes',
  'exposure.figure.variants': 'Shortest routes, parallel links counted apart',
  'exposure.stake.count': '{about}, as of {date}',

  'exposure.reach.title': 'What can be reached',
  'exposure.reach.summary':
    'Everything that can be reached when the chosen start falls, step by step and effect by effect. It says what is possible over the recorded links, not what is likely.',
  'exposure.reach.nothing': 'If {starts} falls, nothing else can be reached over the recorded links.',
  'exposure.reach.some':
    'If {starts} falls, {count|one:# entity|other:# entities} can be reached in up to {steps|one:# step|other:# steps}.',
  'exposure.reach.by.control': '{count|one:# entity|other:# entities} can be taken over.',
  'exposure.reach.by.data': 'Data of {count|one:# entity|other:# entities} can be exposed.',
  'exposure.reach.by.outage': '{count|one:# entity|other:# entities} can be stopped.',
  'exposure.reach.stakes': 'At stake: {list}.',
  'exposure.reach.step': '{entity} after {steps|one:# step|other:# steps}',
  'exposure.reach.group': 'Step {step}: {count|one:# entity|other:# entities}',
  'exposure.reach.detail': '{entity}: {effects}',

  'exposure.route.title': '{from} to {to}: {steps|one:# step|other:# steps}',
  'exposure.route.titleChance': '{from} to {to}: {steps|one:# step|other:# steps}, chance {chance}',
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
    '{targets} can be reached from {starts} by {count|one:# shortest route|other:# shortest routes} of {steps|one:# step|other:# steps}.',
  'exposure.routes.through':
    '{targets} can be reached from {starts} through {via} by {count|one:# route|other:# routes}.',
  'exposure.routes.variants': 'With parallel links counted apart there are {count|one:# variant|other:# variants}.',
  'exposure.routes.all':
    '{count|one:This is the only route|other:These # are all routes} of at most {limit|one:# step|other:# steps}.',
  'exposure.routes.limited': 'The first {count|one:# route is|other:# routes are} listed; there are more.',
  'exposure.routes.needs':
    '{count|one:# route needs|other:# routes need} several things at once; each of them is shown.',

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
  'exposure.reported.matchesAll': 'Every step runs over links that are on record for this date.',
  'exposure.reported.matchesSome':
    '{derived} of {count|one:# step|other:# steps} run over links that are on record for this date.',

  'exposure.method.reach': 'Reach over all recorded links, without likelihoods',
  'exposure.method.routes': 'Shortest and further simple routes, without likelihoods',
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
  'exposure.gap.laterCount': 'A later count for {about}: {what} as of {date}.',
  'exposure.gap.reportedStep': 'Stage {step} ({entity}) is reported, but no link on record for this date carries it.',

  'problem.exposureNoStart': 'Say what falls first: at least one start is needed.',
  'problem.exposureNoTarget': 'Say what may be reached: at least one target is needed.',
  'problem.exposureNoEffect': 'Switch on at least one effect: control, data or outage.',
  'problem.exposureUnknownEntity': 'There is no entity “{entity}” in this dataset.',
  'problem.exposureAbsentEntity': '“{entity}” does not exist on this date and is left out.',
  'problem.exposureUnknownRoute': 'There is no reported route “{route}” in this dataset.',
  'problem.exposureStartIsTarget': '“{entity}” is both start and target.',
} as const;
