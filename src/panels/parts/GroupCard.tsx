import type { Group } from '../../analysis/answer.ts';
import { FactLink, FactLinks } from './FactLink.tsx';
import { WorkingSteps } from './FigureView.tsx';
import { useLit } from './useLit.ts';
import { useWords } from './useWords.ts';

/** A named set: a ring, a closed group, a layer of the blast radius, a conflict. Lit up on a click. */
export function GroupCard({
  group,
  tone = 'plain',
}: {
  readonly group: Group;
  readonly tone?: 'plain' | 'own' | 'dep' | 'hit' | 'conf';
}) {
  const words = useWords();
  const { lit, toggle } = useLit(group.id);
  const many = tone !== 'conf' && group.entities.length > 4;
  return (
    <div className={`p-card p-card-${tone}${lit ? ' p-card-on' : ''}`}>
      <button type="button" className="p-card-head" aria-pressed={lit} onClick={toggle}>
        <span className="p-card-title">{words.say(group.label)}</span>
        {many ? <b className="p-card-value">{words.number(group.entities.length)}</b> : null}
      </button>
      <ul className="p-inline">
        {(lit ? group.entities : group.entities.slice(0, 6)).map((entity) => (
          <li key={entity}>
            <FactLink id={entity} />
          </li>
        ))}
        {lit || group.entities.length <= 6 ? null : (
          <li>{words.text('panels.list.more', { count: group.entities.length - 6 })}</li>
        )}
      </ul>
      {lit ? (
        <>
          <WorkingSteps steps={group.detail} />
          <FactLinks ids={group.facts} />
        </>
      ) : null}
    </div>
  );
}
