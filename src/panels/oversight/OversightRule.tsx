import { useId } from 'react';
import { type Effect, effects } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import type { View } from '../../view/view.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { useWords } from '../parts/useWords.ts';

const measures = ['ownership', 'votes', 'control'] as const;

/** What counts as influence and what as exposure: the reader's own choice, for conflicts, matrix and pair alike. */
export function OversightRule() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const id = useId();
  const chosen = measures.find((one) => one === view.params['influence']) ?? 'ownership';
  const threshold = typeof view.params['threshold'] === 'number' ? view.params['threshold'] : 0.2;
  const set = (patch: View['params']) =>
    change({ key: 'conflict.step.rule' }, { params: { ...view.params, ...patch }, lit: null });
  const toggle = (effect: Effect, on: boolean): void => {
    const next = effects.filter((one) => (one === effect ? on : view.effects.includes(one)));
    // With nothing counted there is no question left: the last one stays.
    if (next.length > 0) change({ key: 'panels.step.effects' }, { effects: next, lit: null });
  };
  return (
    <details className="p-more">
      <summary>
        {words.text('conflict.rule', {
          influence: { phrase: { key: `oversight.influence.${chosen}` } },
          from: chosen === 'control' ? '' : words.text('conflict.rule.from', { threshold: { share: threshold } }),
        })}
      </summary>
      <label htmlFor={id} className="p-caption rule-caption">
        {words.text('oversight.param.influence')}
      </label>
      <select id={id} className="p-select" value={chosen} onChange={(event) => set({ influence: event.target.value })}>
        {measures.map((one) => (
          <option key={one} value={one}>
            {words.text(`oversight.influence.${one}`)}
          </option>
        ))}
      </select>
      {chosen === 'control' ? null : (
        <NumberField
          label={words.text('oversight.param.threshold')}
          unit="percent"
          value={threshold}
          min={0}
          max={1}
          onChange={(next) => set({ threshold: next ?? 0.2 })}
        />
      )}
      <fieldset className="p-checks">
        <legend className="p-caption">{words.text('conflict.rule.effects')}</legend>
        {effects.map((effect) => (
          <label key={effect} className="p-check">
            <input
              type="checkbox"
              checked={view.effects.includes(effect)}
              onChange={(event) => toggle(effect, event.target.checked)}
            />
            <span>{words.text(`exposure.param.${effect}`)}</span>
          </label>
        ))}
        <label className="p-check">
          <input
            type="checkbox"
            checked={view.weak}
            onChange={(event) => change({ key: 'panels.step.weak' }, { weak: event.target.checked, lit: null })}
          />
          <span>{words.text('exposure.param.weak')}</span>
        </label>
      </fieldset>
    </details>
  );
}
