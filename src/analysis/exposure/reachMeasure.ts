import type { Phrase } from '../../messages/phrase.ts';
import { succeed } from '../../model/problem.ts';
import type { Effect } from '../../model/types.ts';
import { effects as allEffects } from '../../model/types.ts';
import { type AnswerTable, type Figure, type Group, makeAnswer, type WorkingStep } from '../answer.ts';
import type { Measure } from '../measure.ts';
import { atStake, type LaterCount, laterCounts, type StakeTotal } from './atStake.ts';
import { type Blast, blastOf } from './blast.ts';
import { effectWord, exactMethod, gapsOf, names } from './honesty.ts';
import { type Question, questionParameters, readQuestion } from './question.ts';
import { stakePhrases, stakeSteps, unitPhrase } from './stakeWords.ts';

/** Blast radius: everything that can be reached when the starts fall, by step and by effect, and what is at stake. */
export const reachMeasure: Measure = {
  id: 'exposure.reach',
  family: 'exposure',
  title: 'exposure.reach.title',
  summary: 'exposure.reach.summary',
  parameters: questionParameters.starts,
  run: (data, params) => {
    const read = readQuestion(data, params, false);
    if (!read.ok) return read;
    const question = read.value;
    const blast = blastOf(question.set, question);
    const exposed = new Set(
      blast.fallen.filter(({ steps }) => steps.data !== undefined || steps.control !== undefined).map((f) => f.entity),
    );
    for (const start of question.starts) exposed.add(start);
    const stakes = atStake(data, exposed);
    const later = laterCounts(data, exposed);
    return succeed(
      makeAnswer(
        'exposure.reach',
        params,
        data.on,
        exactMethod(data, question, 'exposure.method.reach', 'Breadth-first least fixed point over AND/OR arcs'),
        {
          sentences: sentencesOf(question, blast, stakes),
          figures: figuresOf(blast, stakes),
          groups: groupsOf(blast),
          tables: [tableOf(blast)],
          highlight: {
            entities: [...question.starts, ...blast.fallen.map(({ entity }) => entity)],
            facts: blast.facts,
          },
          gaps: [...gapsOf(data, question), ...sureOnly(question, blast), ...laterPhrases(later)],
          problems: read.problems,
        },
      ),
      read.problems,
    );
  },
};

function sentencesOf(question: Question, blast: Blast, stakes: readonly StakeTotal[]): readonly Phrase[] {
  const starts = names(question.starts);
  const count = blast.fallen.length;
  if (count === 0) return [{ key: 'exposure.reach.nothing', params: { starts } }, ...stakePhrases(stakes)];
  // Nearest first. Never spread over a call: 200,000 arguments overflow the stack.
  const steps = blast.fallen.at(-1)?.first ?? 0;
  const sentences: Phrase[] = [{ key: 'exposure.reach.some', params: { starts, count, steps } }];
  for (const effect of question.effects) {
    const own = blast.fallen.filter((fallen) => fallen.steps[effect] !== undefined).length;
    if (own > 0) sentences.push({ key: `exposure.reach.by.${effect}`, params: { count: own } });
  }
  return [...sentences, ...stakePhrases(stakes)];
}

/** One sentence for each thing counted: all its later figures with their dates. */
function laterPhrases(later: readonly LaterCount[]): readonly Phrase[] {
  return [...new Set(later.map(({ count }) => count.about))].map((about) => {
    const own = later.filter(({ count }) => count.about === about);
    const whole = own.find((one) => one.whole !== undefined && one.whole !== about)?.whole;
    const list = own.map(({ count: { unit, value, asOf } }) => ({
      phrase: {
        key: 'exposure.gap.laterCount' as const,
        params: { what: { phrase: unitPhrase(unit, value) }, date: { date: asOf } },
      },
    }));
    return {
      key: whole === undefined ? 'exposure.gap.laterCounts' : 'exposure.gap.laterPart',
      params: {
        about: { entity: about },
        list: { list },
        ...(whole === undefined ? {} : { whole: { entity: whole } }),
      },
    };
  });
}

/** How much of the answer hangs on links whose dates leave open whether they held on the day. */
function sureOnly(question: Question, blast: Blast): readonly Phrase[] {
  const { set } = question;
  if (!set.arcs.some(({ presence }) => presence === 'possible')) return [];
  const sure = blastOf(set, question, (eg) => ({
    linkOff: Uint8Array.from(eg.arc, (arc) => (set.arcs[arc]?.presence === 'possible' ? 1 : 0)),
  }));
  const fewer = blast.fallen.length - sure.fallen.length;
  return fewer > 0 ? [{ key: 'exposure.gap.onlyPossible', params: { count: fewer } }] : [];
}

function figuresOf(blast: Blast, stakes: readonly StakeTotal[]): readonly Figure[] {
  const working = (effect: Effect | null): WorkingStep[] =>
    blast.fallen
      .filter((fallen) => effect === null || fallen.steps[effect] !== undefined)
      .slice(0, 500)
      .map((fallen) => ({
        text: {
          key: 'exposure.reach.step',
          params: {
            entity: { entity: fallen.entity },
            steps: effect === null ? fallen.first : (fallen.steps[effect] ?? 0),
          },
        },
        facts: [],
      }));
  const figures: Figure[] = [
    {
      id: 'reached',
      label: { key: 'exposure.figure.reached' },
      value: { type: 'count', value: blast.fallen.length },
      standing: 'computed',
      working: working(null),
    },
  ];
  for (const effect of allEffects) {
    const own = blast.fallen.filter((fallen) => fallen.steps[effect] !== undefined).length;
    if (!blast.eg.choice.effects.includes(effect)) continue;
    figures.push({
      id: `reached.${effect}`,
      label: { key: `exposure.figure.reached.${effect}` },
      value: { type: 'count', value: own },
      standing: 'computed',
      working: working(effect),
    });
  }
  for (const stake of stakes) {
    figures.push({
      id: `stake.${stake.unit}`,
      label: { key: stake.atLeast ? 'exposure.figure.stakeAtLeast' : 'exposure.figure.stake' },
      value: { type: 'count', value: stake.total, unit: stake.unit },
      standing: 'computed',
      working: stakeSteps(stake),
    });
  }
  return figures;
}

function groupsOf(blast: Blast): readonly Group[] {
  const steps = [...new Set(blast.fallen.map(({ first }) => first))];
  return steps.map((step) => {
    const own = blast.fallen.filter(({ first }) => first === step);
    return {
      id: `step:${step}`,
      label: { key: 'exposure.reach.group', params: { step, count: own.length } },
      entities: own.map(({ entity }) => entity),
      facts: [],
      detail: own.slice(0, 200).map(({ entity, steps: held }) => ({
        text: {
          key: 'exposure.reach.detail',
          params: {
            entity: { entity },
            effects: { list: allEffects.filter((e) => held[e] !== undefined).map((e) => ({ phrase: effectWord(e) })) },
          },
        },
        facts: [],
      })),
    };
  });
}

function tableOf(blast: Blast): AnswerTable {
  return {
    columns: [
      { id: 'entity', label: { key: 'exposure.column.entity' }, type: 'entity' },
      { id: 'step', label: { key: 'exposure.column.step' }, type: 'number' },
      ...blast.eg.choice.effects.map((effect) => ({ id: effect, label: effectWord(effect), type: 'truth' as const })),
    ],
    rows: blast.fallen.map((fallen) => [
      { type: 'entity', value: fallen.entity },
      { type: 'number', value: fallen.first },
      ...blast.eg.choice.effects.map((effect) => ({
        type: 'truth' as const,
        value: fallen.steps[effect] !== undefined,
      })),
    ]),
  };
}
