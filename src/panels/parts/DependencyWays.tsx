import { useMemo } from 'react';
import { deriveArcs } from '../../analysis/exposure/arcs.ts';
import type { Dependency } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { useWords } from './useWords.ts';

/** Which way control, data exposure and outage travel on this link today, as derived by its kind. */
export function DependencyWays({ dependency }: { readonly dependency: Dependency }) {
  const words = useWords();
  const at = useApp(selectAt);
  const arcs = useMemo(
    () => (at === null ? [] : deriveArcs(at).arcs.filter((arc) => arc.dependency === dependency.id)),
    [at, dependency.id],
  );
  if (arcs.length === 0) return <p className="p-hint">{words.text('panels.dependency.noWay')}</p>;
  return (
    <ul className="p-ways">
      {arcs.map((arc) => (
        <li key={arc.id}>
          <span className="p-way-effect">{words.word('facts.effect', arc.effect)}</span>
          <span>
            {words.short(arc.from)} <span className="p-arrow">→</span> {words.short(arc.to)}
          </span>
          <span className="p-way-note">
            {[
              words.text(arc.againstArrow ? 'panels.hop.against' : 'panels.hop.along'),
              arc.strength === 'weak' ? words.text('panels.hop.weak') : '',
              arc.condition ? words.text('panels.hop.condition') : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
