import type { Cut } from '../../analysis/answer.ts';
import { FactLink, FactLinks } from './FactLink.tsx';
import { TryChanges } from './TryChanges.tsx';
import { useLit } from './useLit.ts';
import { useWords } from './useWords.ts';

/** What to cut, what is left then, what it costs; and a switch that tries it out. `votes`: the cost is votes that move. */
export function CutCard({ cut, votes = false }: { readonly cut: Cut; readonly votes?: boolean }) {
  const words = useWords();
  const { lit, toggle } = useLit(cut.id);
  // Of one thing there is nothing to leave out.
  const several = cut.links.length + cut.entities.length > 1;
  const left =
    cut.cost === null
      ? words.text('panels.cut.none')
      : votes
        ? words.text('panels.cut.votes', { share: { share: cut.cost } })
        : cut.routesLeft === undefined
          ? words.text('panels.cut.cost', { cost: cut.cost })
          : words.text('panels.cut.left', { count: cut.routesLeft });
  return (
    <div className={lit ? 'p-card p-card-dep p-card-on' : 'p-card p-card-dep'}>
      <button type="button" className="p-card-head" aria-pressed={lit} onClick={toggle}>
        <span className="p-card-title">{words.say(cut.title)}</span>
        <b className="p-card-value">{left}</b>
        <span className="p-card-sub">
          {[
            cut.minimal && several && !votes ? words.text('panels.cut.minimal') : '',
            cut.cost !== null && cut.routesLeft !== undefined ? words.text('panels.cut.cost', { cost: cut.cost }) : '',
            cut.chanceLeft === undefined ? '' : words.text('panels.cut.chance', { chance: { chance: cut.chanceLeft } }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </button>
      {lit ? (
        <>
          <FactLinks ids={cut.links} />
          <ul className="p-factlinks">
            {cut.entities.map((entity) => (
              <li key={entity}>
                <FactLink id={entity} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <TryChanges id={`try ${cut.id}`} name={words.say(cut.title)} changes={cut.changes} />
    </div>
  );
}
