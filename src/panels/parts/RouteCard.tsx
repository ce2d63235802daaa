import { useId } from 'react';
import type { Route } from '../../analysis/answer.ts';
import { routeStages } from '../../view/routeStages.ts';
import { RoutePlayer } from './RoutePlayer.tsx';
import { DerivedTag, StandingTag } from './StandingTag.tsx';
import { useLit } from './useLit.ts';
import { useWords } from './useWords.ts';

/** A route as a card: a click lights it up on the picture and opens its numbered steps. */
export function RouteCard({ route, title }: { readonly route: Route; readonly title?: string }) {
  const words = useWords();
  const { lit, toggle } = useLit(route.id);
  const id = useId();
  const names = routeStages(route)
    .map((stage) => words.list(stage.map((entity) => words.short(entity))))
    .join(' → ');
  const together = neededTogether(route).map((numbers) => words.list(numbers.map((one) => words.number(one))));
  return (
    <div className={lit ? 'p-card p-card-hit p-card-on' : 'p-card p-card-hit'}>
      <button
        type="button"
        className="p-card-head"
        aria-pressed={lit}
        aria-expanded={lit}
        aria-controls={id}
        onClick={toggle}
      >
        <span className="p-card-title">{title ?? words.say(route.title)}</span>
        <b className="p-card-value">{words.text('panels.route.steps', { count: route.hops.length })}</b>
        <span className="p-card-sub">{names}</span>
        {together.map((numbers) => (
          <span key={numbers} className="p-card-sub">
            {words.text('panels.route.together', { numbers })}
          </span>
        ))}
      </button>
      <div className="p-card-tags">
        {route.presumed === true ? (
          <span className="p-chip p-chip-hit">{words.text('panels.route.presumed')}</span>
        ) : null}
        {route.presumed === undefined ? (
          <DerivedTag facts={route.standing} />
        ) : (
          <StandingTag standing={route.standing} />
        )}
        {route.chance === undefined ? null : (
          <span>{words.text('panels.route.chance', { chance: { chance: route.chance } })}</span>
        )}
      </div>
      {(route.support ?? []).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id; their order is their identity
        <p key={index} className="p-card-sub">
          {words.say(line.text)}
        </p>
      ))}
      <div id={id} hidden={!lit}>
        {lit ? (
          <>
            {route.caveat === undefined ? null : <p className="p-caveat">{words.local(route.caveat)}</p>}
            <RoutePlayer route={route} />
          </>
        ) : null}
      </div>
    </div>
  );
}

/** The numbers of the links that are needed at once, one list for each AND group that the route goes through. */
function neededTogether(route: Route): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  route.hops.forEach((hop, index) => {
    if (hop.requirement === undefined || (hop.needs ?? []).length === 0) return;
    groups.set(hop.requirement, [...(groups.get(hop.requirement) ?? []), index + 1]);
  });
  return [...groups.values()].filter((numbers) => numbers.length > 1);
}
