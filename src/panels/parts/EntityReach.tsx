import { useMemo, useState } from 'react';
import { type Arc, deriveArcs } from '../../analysis/exposure/arcs.ts';
import type { EntityId } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { FactLink } from './FactLink.tsx';
import { Section } from './Section.tsx';
import { DerivedTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';

/** One step in each direction: what its fall reaches, and whose fall reaches it. Derived by rule; the link opens the fact. */
export function EntityReach({ entity }: { readonly entity: EntityId }) {
  const words = useWords();
  const at = useApp(selectAt);
  const arcs = useMemo(() => (at === null ? [] : deriveArcs(at).arcs), [at]);
  return (
    <>
      <ArcList title={words.text('panels.detail.reaches')} arcs={arcs.filter((arc) => arc.from === entity)} end="to" />
      <ArcList
        title={words.text('panels.detail.reachedBy')}
        arcs={arcs.filter((arc) => arc.to === entity)}
        end="from"
      />
    </>
  );
}

const first = 5;

function ArcList({
  title,
  arcs,
  end,
}: {
  readonly title: string;
  readonly arcs: readonly Arc[];
  readonly end: 'from' | 'to';
}) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const rows = new Map<string, Arc[]>();
  for (const arc of arcs)
    rows.set(`${arc.dependency} ${arc[end]}`, [...(rows.get(`${arc.dependency} ${arc[end]}`) ?? []), arc]);
  if (rows.size === 0) return null;
  return (
    <Section title={title}>
      {(all ? [...rows.values()] : [...rows.values()].slice(0, first)).map((group) => {
        const [arc] = group;
        if (arc === undefined) return null;
        const effects = [...new Set(group.map((one) => words.word('facts.effect', one.effect)))];
        return (
          <div key={arc.id} className="p-metric">
            <span className="p-metric-label">
              <FactLink id={arc[end]} />
            </span>
            <span className="p-metric-value">
              <DerivedTag facts={arc.standing} quiet />
            </span>
            <span className="p-metric-note">
              <FactLink id={arc.dependency}>{words.list(effects)}</FactLink>
              {arc.strength === 'weak' ? ` · ${words.text('panels.hop.weak')}` : ''}
              {arc.condition ? ` · ${words.text('panels.hop.condition')}` : ''}
            </span>
          </div>
        );
      })}
      {all || rows.size <= first ? null : (
        <button type="button" className="p-link" onClick={() => setAll(true)}>
          {words.text('panels.list.more', { count: rows.size - first })}
        </button>
      )}
    </Section>
  );
}
