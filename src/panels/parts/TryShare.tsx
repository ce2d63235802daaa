import { exactShare, midShare } from '../../model/share.ts';
import type { Stake } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** A slider over the share of one holding: every figure follows. It makes a scenario; the data stays as it is. */
export function TryShare({ stake }: { readonly stake: Stake }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const used = useApp(selectAt)?.stakes.find((one) => one.stake.id === stake.id);
  if (dataset === null || used === undefined || !dataset.stakes.some((one) => one.id === stake.id)) return null;
  const id = `share ${stake.id}`;
  const on = view.scenario === id;
  const now = used.capital === 'unknown' ? 0 : midShare(used.capital);
  const name = words.text('panels.try.name', { owner: { entity: stake.owner }, target: { entity: stake.target } });
  const set = (share: number) =>
    change(
      { key: 'panels.step.share', params: { name } },
      {
        scenarios: [
          ...view.scenarios.filter((one) => one.id !== id),
          {
            id,
            name,
            dataset: dataset.id,
            changes: [{ type: 'setShare', stake: stake.id, capital: exactShare(share), voting: exactShare(share) }],
          },
        ],
        scenario: id,
      },
    );
  return (
    <Section title={words.text('panels.try.title')}>
      <div className="p-slider">
        <input
          type="range"
          min={0}
          max={100}
          step={0.5}
          value={Math.round(now * 10000) / 100}
          aria-label={name}
          aria-valuetext={words.share(now)}
          onChange={(event) => set(Number(event.target.value) / 100)}
        />
        <output>{words.share(now)}</output>
      </div>
      {on ? (
        <button
          type="button"
          className="p-link"
          onClick={() =>
            change(
              { key: 'panels.step.scenarioOff', params: { name } },
              { scenario: null, scenarios: view.scenarios.filter((one) => one.id !== id) },
            )
          }
        >
          {words.text('panels.try.back')}
        </button>
      ) : (
        <p className="p-hint">{words.text('panels.try.hint')}</p>
      )}
    </Section>
  );
}
