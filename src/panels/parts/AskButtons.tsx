import type { EntityId } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { useWords } from './useWords.ts';

/** The questions one can ask about a thing, each a step into the lens that answers it. */
export function AskButtons({ entity, party }: { readonly entity: EntityId; readonly party: boolean }) {
  const words = useWords();
  const lens = useApp((state) => state.view.lens);
  const from = useApp((state) => state.view.from);
  const to = useApp((state) => state.view.to);
  const change = useApp((state) => state.change);
  const name = words.name(entity);
  const exposure = lens === 'exposure';
  return (
    <div className="p-asks">
      {party ? (
        <button
          type="button"
          className="p-ask"
          onClick={() =>
            change(
              { key: 'panels.step.askOwners', params: { name } },
              { lens: 'influence', from: [], to: [entity], measure: null, params: {}, lit: null },
            )
          }
        >
          {words.text('panels.ask.owners')}
        </button>
      ) : null}
      {party ? (
        <button
          type="button"
          className="p-ask"
          onClick={() =>
            change(
              { key: 'panels.step.askHoldings', params: { name } },
              { lens: 'influence', from: [entity], to: [], measure: null, params: {}, lit: null },
            )
          }
        >
          {words.text('panels.ask.holdings')}
        </button>
      ) : null}
      <button
        type="button"
        className="p-ask"
        onClick={() =>
          change(
            { key: 'panels.step.askReach', params: { name } },
            {
              lens: 'exposure',
              from: [entity],
              to: exposure ? to.filter((id) => id !== entity) : [],
              measure: null,
              params: {},
              lit: null,
            },
          )
        }
      >
        {words.text('panels.ask.reach')}
      </button>
      {exposure && from.length > 0 && !from.includes(entity) ? (
        <button
          type="button"
          className="p-ask"
          onClick={() =>
            change(
              { key: 'panels.step.askReached', params: { name } },
              { to: [entity], measure: null, params: {}, lit: null },
            )
          }
        >
          {words.text('panels.ask.reached')}
        </button>
      ) : null}
    </div>
  );
}
