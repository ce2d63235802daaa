import { fail, makeProblem, type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { edgeBetween } from '../algorithms/bestChains.ts';
import { hasBandsBelow } from '../algorithms/intervalWalks.ts';
import { type Answer, type Figure, makeAnswer, type Params, type WorkingStep } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { factsOfEdge } from '../network.ts';
import { exactMethod, figure, named, phrase, shareValue, shareWords, step, tableOf, tickOf } from './answerParts.ts';
import { askedPair } from './askedPair.ts';
import { breakPoints, type Stretch, widestMissed } from './breakPoints.ts';
import { networkNotes } from './networkNotes.ts';
import { legalRules } from './rules/legalRules.ts';

/**
 * Break points of a holding: from which share to which each test's result stays the same, when one holding is moved from 0
 * to 100 % and everything else stays. The bar to drag.
 *
 * Complexity: that of `breakPoints`. Own construction; tests as in `influence.tests`.
 */
export const breakpointsMeasure: Measure = {
  id: 'influence.breakpoints',
  family: 'influence',
  title: 'influence.breakpoints.title',
  summary: 'influence.breakpoints.summary',
  parameters: [
    { id: 'holder', label: 'influence.param.holder', type: 'entity', required: true, of: 'party' },
    { id: 'company', label: 'influence.param.company', type: 'entity', required: true, of: 'party' },
    { id: 'owner', label: 'influence.param.ownerAsked', type: 'entity', required: false, of: 'party' },
    { id: 'target', label: 'influence.param.targetAsked', type: 'entity', required: false, of: 'party' },
  ],
  run: runBreakpoints,
};

function runBreakpoints(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const moved = askedPair(at, params, ['holder', 'company']);
  if (!moved.ok) return moved;
  const { network, owner: holder, target: company } = moved.value;
  const names = { holder: moved.value.ends.from, company: moved.value.ends.to };
  // Left out, the question is about the two of the holding itself.
  const asked = askedPair(at, { owner: names.holder, target: names.company, ...params });
  if (!asked.ok) return asked;
  const { owner, target, ends } = asked.value;
  const edge = edgeBetween(network, holder, company);
  if (edge < 0) return fail(makeProblem('noHolding', 'params.company', names));
  const all = breakPoints(network, edge, owner, target, legalRules, tickOf(context));
  const share = network.cashLow[edge] as number;
  const ranged = hasBandsBelow(network, owner) || hasBandsBelow(network, holder);
  const facts = factsOfEdge(network, edge);
  const figures = legalRules.map((rule, index): Figure => {
    const stretches = all[index] ?? [];
    const working = stretches.map(
      (stretch): WorkingStep => step(stretchPhrase(stretch), shareValue(stretch.from, stretch.to), facts),
    );
    const now = stretches.find((stretch) => contains(stretch, share)) ?? stretches[0];
    const value = now === undefined ? ({ type: 'unknown' } as const) : shareValue(now.from, now.to);
    return figure(`breakpoints.${rule.id}`, phrase(rule.title), value, working, ends);
  });
  const changing = all.filter((stretches) => stretches.length > 1).length;
  const rows = legalRules.flatMap((rule, index) =>
    (all[index] ?? []).map((stretch) => [
      { type: 'words' as const, value: phrase(rule.title) },
      shareValue(stretch.from),
      shareValue(stretch.to),
      { type: 'words' as const, value: phrase(`influence.result.${stretch.result}`) },
    ]),
  );
  return succeed(
    makeAnswer(
      breakpointsMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.breakpoints', 'influence/rules/legalRules.ts', [
        phrase('influence.condition.restFirst'),
        ...(ranged ? [phrase('influence.condition.stretchBands', { share: shareWords(widestMissed) })] : []),
      ]),
      {
        sentences: [
          phrase('influence.breakpoints.count', {
            holder: named(network, holder),
            company: named(network, company),
            share: shareWords(share, network.cashHigh[edge]),
            count: changing,
          }),
        ],
        figures,
        tables: [
          tableOf(
            [
              ['rule', 'influence.column.rule', 'words'],
              ['from', 'influence.column.from', 'share'],
              ['to', 'influence.column.to', 'share'],
              ['result', 'influence.column.result', 'words'],
            ],
            rows,
          ),
        ],
        highlight: { entities: [...new Set([names.holder, names.company, ends.from, ends.to])], facts },
        ...networkNotes(network, [company, target]),
      },
    ),
  );
}

function contains({ from, to, fromIncluded, toIncluded }: Stretch, share: number): boolean {
  return (share > from || (fromIncluded && share === from)) && (share < to || (toIncluded && share === to));
}

function stretchPhrase({ from, to, fromIncluded, toIncluded, result }: Stretch) {
  const kind = `${fromIncluded ? 'From' : 'Above'}${toIncluded ? 'To' : 'Below'}` as const;
  return phrase(`influence.stretch${kind}`, {
    from: shareWords(from),
    to: shareWords(to),
    result: { phrase: phrase(`influence.result.${result}`) },
  });
}
