import type { Phrase } from '../../messages/phrase.ts';
import { type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, makeAnswer, type Params } from '../answer.ts';
import { gapsOf } from '../exposure/honesty.ts';
import { figure, phrase } from '../influence/answerParts.ts';
import { networkNotes } from '../influence/networkNotes.ts';
import type { Measure, RunContext } from '../measure.ts';
import { networkOf } from '../network.ts';
import { type Conflict, findConflicts } from './conflictRules.ts';
import { labelOf } from './conflictWords.ts';
import { workOut } from './conflictWorking.ts';
import type { InfluenceRule } from './influenceOver.ts';
import { createPartyExposure } from './partyExposure.ts';
import { conditionsOf, oversightParameters, readOversight } from './question.ts';

/** Conflicts worked out in full; further ones are counted. */
const mostShown = 40;

/**
 * Who stands on both sides: parties with significant influence over a company that also are, control, run or share
 * what it depends on or has to oversee. Each conflict with its chains, its route, and what would dissolve it.
 *
 * Reference: IAS 28, paras 5 and 6 (significant influence: 20 % of the votes, or other evidence).
 */
export const conflictsMeasure: Measure = {
  id: 'oversight.conflicts',
  family: 'oversight',
  title: 'oversight.conflicts.title',
  summary: 'oversight.conflicts.summary',
  parameters: oversightParameters,
  run: runConflicts,
};

function runConflicts(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const question = readOversight(params);
  const network = networkOf(at);
  const exposure = createPartyExposure(at, question.effects, question.weak);
  const found = findConflicts(at, network, exposure, question.rule, context.checkCancelled);
  const sure = found.filter(({ significance }) => significance === 'yes');
  const open = found.filter(({ significance }) => significance === 'possible');
  const ground = { at, network, exposure, question, checkCancelled: context.checkCancelled, ways: new Map() };
  const worked = sure.slice(0, mostShown).map((conflict, i) => {
    context.progress(i / Math.min(mostShown, sure.length));
    return workOut(ground, conflict);
  });
  const touched = new Set(worked.flatMap(({ chains }) => chains.flatMap(({ entities }) => entities)));
  const notes = networkNotes(
    network,
    [...touched].flatMap((id) => network.nodeOf.get(id) ?? []),
  );
  const { set, effects, weak } = exposure;
  return succeed(
    makeAnswer(conflictsMeasure.id, params, at.on, methodOf(question), {
      sentences: sentencesOf(sure, question.rule),
      figures: [
        figure('conflicts.count', phrase('oversight.figure.conflicts'), { type: 'count', value: sure.length }),
        ...distinctBy(
          worked.flatMap(({ figures }) => figures),
          ({ id }) => id,
        ),
      ],
      groups: worked.map(({ group }) => group),
      chains: distinctBy(
        worked.flatMap(({ chains }) => chains),
        ({ facts }) => facts.join(' '),
      ),
      routes: distinctBy(
        worked.flatMap(({ routes }) => routes),
        ({ id }) => id,
      ),
      cuts: worked.flatMap(({ cuts }) => cuts),
      highlight: {
        entities: [...new Set(worked.flatMap(({ group }) => group.entities))],
        facts: [...new Set(worked.flatMap(({ group }) => group.facts))],
      },
      assumptions: notes.assumptions,
      gaps: [
        ...(sure.length > mostShown ? [phrase('oversight.gap.more', { count: sure.length - mostShown })] : []),
        ...open.map((conflict) =>
          phrase('oversight.gap.open', { conflict: { phrase: labelOf(conflict, question.rule) } }),
        ),
        ...notes.gaps,
        ...gapsOf(at, { set, effects, weak, starts: [], targets: [], via: [] }),
      ],
      problems: notes.problems,
    }),
    notes.problems,
  );
}

function methodOf(question: ReturnType<typeof readOversight>) {
  return {
    name: phrase('oversight.method.conflicts'),
    exactness: 'exact' as const,
    conditions: [...conditionsOf(question), phrase('oversight.condition.nearest'), phrase('oversight.condition.sale')],
    reference: 'IAS 28, 5–6',
  };
}

function sentencesOf(conflicts: readonly Conflict[], rule: InfluenceRule): readonly Phrase[] {
  if (conflicts.length === 0) return [phrase('oversight.conflicts.none')];
  const pairs = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const key = `${conflict.owner}>${conflict.company}`;
    pairs.set(key, [...(pairs.get(key) ?? []), conflict]);
  }
  return [...pairs.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const names = { owner: { entity: first.owner }, company: { entity: first.company }, count: own.length };
    return [
      phrase('oversight.conflicts.pair', names),
      phrase('oversight.conflicts.first', { conflict: { phrase: labelOf(first, rule) } }),
    ];
  });
}

function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const)).values()];
}
