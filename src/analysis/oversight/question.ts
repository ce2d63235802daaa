import type { Phrase } from '../../messages/phrase.ts';
import type { Effect } from '../../model/types.ts';
import type { Params } from '../answer.ts';
import { effectWord } from '../exposure/honesty.ts';
import { numberParam, truthParam } from '../influence/answerParts.ts';
import type { Parameter } from '../measure.ts';
import { type InfluenceRule, influenceMeasureIds } from './influenceOver.ts';

/** What counts as influence and what as exposure, as the oversight measures ask it. */
export const oversightParameters: readonly Parameter[] = [
  {
    id: 'influence',
    label: 'oversight.param.influence',
    type: 'choice',
    default: 'ownership',
    choices: [
      { id: 'ownership', label: 'oversight.influence.ownership' },
      { id: 'votes', label: 'oversight.influence.votes' },
      { id: 'control', label: 'oversight.influence.control' },
    ],
  },
  { id: 'threshold', label: 'oversight.param.threshold', type: 'share', default: 0.2, min: 0, max: 1 },
  { id: 'control', label: 'exposure.param.control', type: 'truth', default: true },
  { id: 'data', label: 'exposure.param.data', type: 'truth', default: true },
  { id: 'outage', label: 'exposure.param.outage', type: 'truth', default: false },
  { id: 'weak', label: 'exposure.param.weak', type: 'truth', default: false },
];

/** The two sides of an oversight question. */
export interface OversightQuestion {
  readonly rule: InfluenceRule;
  readonly effects: readonly Effect[];
  readonly weak: boolean;
}

/** Reads the parameters; with every effect switched off, control is what is asked about. */
export function readOversight(params: Params): OversightQuestion {
  const effects: Effect[] = [];
  if (truthParam(params, 'control', true)) effects.push('control');
  if (truthParam(params, 'data', true)) effects.push('data');
  if (truthParam(params, 'outage', false)) effects.push('outage');
  if (effects.length === 0) effects.push('control');
  const measure = influenceMeasureIds.find((id) => id === params['influence']) ?? 'ownership';
  return {
    rule: { measure, threshold: numberParam(params, 'threshold', 0.2) },
    effects,
    weak: truthParam(params, 'weak', false),
  };
}

/** The question in sentences, for the method. */
export function conditionsOf({ rule, effects, weak }: OversightQuestion): readonly Phrase[] {
  return [
    rule.measure === 'control'
      ? { key: 'oversight.condition.control' }
      : { key: `oversight.condition.${rule.measure}`, params: { threshold: { share: rule.threshold } } },
    {
      key: 'oversight.condition.effects',
      params: { effects: { list: effects.map((effect) => ({ phrase: effectWord(effect) })) } },
    },
    { key: weak ? 'exposure.condition.weakOn' : 'exposure.condition.weakOff' },
    { key: 'exposure.condition.recorded' },
  ];
}
