import { type Result, succeed } from '../../model/problem.ts';
import type { DatasetAt } from '../../model/types.ts';
import { type Answer, type Figure, makeAnswer, type Params, type WorkingStep } from '../answer.ts';
import type { Measure, RunContext } from '../measure.ts';
import { factsOfEdge, networkOf, type OwnershipNetwork } from '../network.ts';
import {
  cell,
  entityOf,
  exactMethod,
  figure,
  named,
  numberParam,
  phrase,
  shareValue,
  step,
  tableOf,
  textParam,
} from './answerParts.ts';
import { networkNotes } from './networkNotes.ts';
import { controlWeights, type FloatReading, networkValue, type ValueModel } from './networkValue.ts';

/**
 * Network value and control: how many companies' worth each party holds through all chains, under the linear, threshold or
 * relative model, and its bow-tie centrality. Every company with recorded holders counts 1.
 *
 * Complexity O(edges) and one factorisation a strong component. Reference: Vitali, Glattfelder, Battiston (2011); Glattfelder (2019).
 */
export const valueMeasure: Measure = {
  id: 'influence.value',
  family: 'influence',
  title: 'influence.value.title',
  summary: 'influence.value.summary',
  parameters: [
    {
      id: 'model',
      label: 'influence.param.model',
      type: 'choice',
      default: 'linear',
      choices: [
        { id: 'linear', label: 'influence.model.linear' },
        { id: 'threshold', label: 'influence.model.threshold' },
        { id: 'relative', label: 'influence.model.relative' },
      ],
    },
    { id: 'threshold', label: 'influence.param.threshold', type: 'share', default: 0.5, min: 0.1, max: 0.99 },
    {
      id: 'rest',
      label: 'influence.param.rest',
      type: 'choice',
      default: 'block',
      choices: [
        { id: 'block', label: 'influence.rest.block' },
        { id: 'dust', label: 'influence.rest.dust' },
      ],
    },
  ],
  run: runValue,
};

function runValue(at: DatasetAt, params: Params, context: RunContext): Result<Answer> {
  const network = networkOf(at);
  const model = (textParam(params, 'model') || 'linear') as ValueModel;
  const rest = (textParam(params, 'rest') || 'block') as FloatReading;
  const weights = controlWeights(network, model, numberParam(params, 'threshold', 0.5), rest);
  const base = Float64Array.from(network.ids, (_, node) =>
    network.inStart[node] === network.inStart[node + 1] ? 0 : 1,
  );
  context.checkCancelled();
  const value = networkValue(network, weights, base);
  const order = Array.from(network.ids.keys())
    .filter((node) => (value.net[node] as number) > 0 && network.dispersed[node] !== 1)
    .sort((a, b) => (value.net[b] as number) - (value.net[a] as number) || a - b);
  const amount = (values: Float64Array, node: number) => ({ type: 'number' as const, value: values[node] as number });
  context.checkCancelled();
  context.progress(0.7);
  const figures = order.slice(0, 50).map((node): Figure => {
    return figure(
      `value.${network.ids[node] ?? ''}`,
      phrase('influence.value.of', { party: named(network, node) }),
      amount(value.net, node),
      [
        step(phrase('influence.column.valueAccumulated'), amount(value.accumulated, node)),
        step(phrase('influence.column.valueCorrected'), amount(value.corrected, node)),
        step(phrase('influence.column.valueNet'), amount(value.net, node)),
        ...directSteps(network, weights, node),
      ],
      { from: entityOf(network, node) },
    );
  });
  const first = order[0];
  const conditions = [
    phrase('influence.condition.valueOne'),
    phrase(rest === 'block' ? 'influence.rest.block' : 'influence.rest.dust'),
  ];
  if (value.unlimited.length > 0)
    conditions.push(phrase('influence.condition.unlimited', { count: value.unlimited.length }));
  return succeed(
    makeAnswer(
      valueMeasure.id,
      params,
      at.on,
      exactMethod('influence.method.value', 'Vitali, Glattfelder, Battiston 2011; Glattfelder 2019', conditions),
      {
        sentences: [
          first === undefined
            ? phrase('influence.value.none')
            : phrase('influence.value.first', {
                party: named(network, first),
                value: Math.round((value.net[first] as number) * 100) / 100,
              }),
        ],
        figures,
        tables: [
          tableOf(
            [
              ['party', 'influence.column.holder', 'entity'],
              ['net', 'influence.column.valueNet', 'number'],
              ['corrected', 'influence.column.valueCorrected', 'number'],
              ['accumulated', 'influence.column.valueAccumulated', 'number'],
              ['bowTie', 'influence.column.bowTie', 'number'],
            ],
            order
              .slice(0, 500)
              .map((node) => [
                cell(entityOf(network, node)),
                amount(value.net, node),
                amount(value.corrected, node),
                amount(value.accumulated, node),
                amount(value.bowTie, node),
              ]),
          ),
        ],
        highlight: { entities: order.slice(0, 10).map((node) => entityOf(network, node)), facts: [] },
        ...networkNotes(network),
      },
    ),
  );
}

/** What a party holds directly under the model, the largest first. */
function directSteps(network: OwnershipNetwork, weights: Float64Array, node: number): readonly WorkingStep[] {
  const first = network.outStart[node] as number;
  return Array.from(network.outNode.subarray(first, network.outStart[node + 1]), (company, at) => ({
    company,
    edge: first + at,
  }))
    .toSorted((a, b) => (weights[b.edge] as number) - (weights[a.edge] as number) || a.edge - b.edge)
    .slice(0, 8)
    .map(({ company, edge }) =>
      step(
        phrase('influence.value.direct', { company: named(network, company) }),
        shareValue(weights[edge] as number),
        factsOfEdge(network, edge),
      ),
    );
}
