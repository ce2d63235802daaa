import { exactShare, midShare } from '../../model/share.ts';
import type { Share, Stake } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** Sliders over the shares of one holding: every figure follows. They make a scenario; the data stays as it is. */
export function TryShare({ stake }: { readonly stake: Stake }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const used = useApp(selectAt)?.stakes.find((one) => one.stake.id === stake.id);
  if (dataset === null || used === undefined || !dataset.stakes.some((one) => one.id === stake.id)) return null;
  const id = `share ${stake.id}`;
  const on = view.scenario === id;
  const name = words.text('panels.try.name', { owner: { entity: stake.owner }, target: { entity: stake.target } });
  // A side that no source gives follows the other one; only what is stated gets a slider of its own.
  const sides = { capital: !used.capitalFromVoting, voting: !used.votingFromCapital };
  const set = (side: 'capital' | 'voting', share: number) => {
    const kept = view.scenarios.find((one) => one.id === id)?.changes.find((one) => one.type === 'setShare');
    const capital = side === 'capital' ? exactShare(share) : kept?.capital;
    const voting = side === 'voting' ? exactShare(share) : kept?.voting;
    const shares = { ...(capital === undefined ? {} : { capital }), ...(voting === undefined ? {} : { voting }) };
    const scenario = {
      id,
      name,
      dataset: dataset.id,
      changes: [{ type: 'setShare' as const, stake: stake.id, ...shares }],
    };
    change(
      { key: 'panels.step.share', params: { name } },
      { scenarios: [...view.scenarios.filter((one) => one.id !== id), scenario], scenario: id },
    );
  };
  const ask = () =>
    change(
      { key: 'panels.step.measure', params: { name: words.text('panels.flip.title') } },
      {
        lens: 'influence',
        from: view.lens === 'influence' && view.from.length > 0 ? view.from : [stake.owner],
        to: view.lens === 'influence' && view.to.length > 0 ? view.to : [stake.target],
        measure: 'influence.breakpoints',
        params: { holder: stake.owner, company: stake.target },
        lit: null,
      },
    );
  return (
    <Section
      title={words.text('panels.try.title')}
      aside={
        view.measure === 'influence.breakpoints' ? undefined : (
          <button type="button" className="p-link" onClick={ask}>
            {words.text('panels.flip.title')}
          </button>
        )
      }
    >
      {sides.capital ? (
        <ShareSlider
          label={words.text('panels.stake.capital')}
          share={used.capital}
          onChange={(to) => set('capital', to)}
        />
      ) : null}
      {sides.voting ? (
        <ShareSlider
          label={words.text('panels.stake.voting')}
          share={used.voting}
          onChange={(to) => set('voting', to)}
        />
      ) : null}
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

function ShareSlider({
  label,
  share,
  onChange,
}: {
  readonly label: string;
  readonly share: Share;
  readonly onChange: (share: number) => void;
}) {
  const words = useWords();
  const now = share === 'unknown' ? 0 : midShare(share);
  return (
    <label className="p-slider">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={0.5}
        value={Math.round(now * 10000) / 100}
        aria-valuetext={words.shareOf(share)}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
      />
      <b>{words.shareOf(share)}</b>
    </label>
  );
}
