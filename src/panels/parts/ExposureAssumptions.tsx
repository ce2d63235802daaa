import { effects } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { Section } from './Section.tsx';
import { useMeasures } from './useMeasures.ts';
import { useWords } from './useWords.ts';

/** What is counted: effects, weak ways, standings; and likelihoods, which are off until somebody supposes some. */
export function ExposureAssumptions() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const assumedToo = !view.filters.withoutStandings.includes('assumed');
  const canSuppose = useMeasures().some((measure) => measure.id === 'exposure.likelihood');
  const likely = view.measure === 'exposure.likelihood';
  return (
    <Section title={words.text('panels.exposure.assumptions')}>
      <fieldset className="p-checks">
        <legend className="p-hint">{words.text('panels.exposure.effects')}</legend>
        {effects.map((effect) => (
          <label key={effect} className="p-check">
            <input
              type="checkbox"
              checked={view.effects.includes(effect)}
              onChange={(event) =>
                change(
                  { key: 'panels.step.effects' },
                  {
                    effects: effects.filter((one) =>
                      one === effect ? event.target.checked : view.effects.includes(one),
                    ),
                  },
                )
              }
            />
            <span>{words.word('facts.effect', effect)}</span>
          </label>
        ))}
      </fieldset>
      <label className="p-check">
        <input
          type="checkbox"
          checked={view.weak}
          onChange={(event) => change({ key: 'panels.step.weak' }, { weak: event.target.checked })}
        />
        <span>{words.text('panels.exposure.weak')}</span>
      </label>
      <div className="p-metric">
        <span className="p-metric-label">{words.text('panels.exposure.counted')}</span>
        <b className="p-metric-value">
          {words.text(assumedToo ? 'panels.exposure.counted.assumed' : 'panels.exposure.counted.stated')}
        </b>
      </div>
      <div className="p-metric">
        <span className="p-metric-label">{words.text('panels.exposure.likelihood')}</span>
        <b className="p-metric-value">
          {canSuppose ? (
            <button
              type="button"
              className="p-link"
              aria-pressed={likely}
              onClick={() =>
                change(
                  { key: likely ? 'panels.step.likelihoodOff' : 'panels.step.likelihoodOn' },
                  { measure: likely ? null : 'exposure.likelihood', params: {}, lit: null },
                )
              }
            >
              {words.text(likely ? 'panels.exposure.likelihood.on' : 'panels.exposure.likelihood.off')}
            </button>
          ) : (
            words.text('panels.exposure.likelihood.off')
          )}
        </b>
      </div>
    </Section>
  );
}
