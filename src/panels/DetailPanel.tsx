import './panels.css';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp } from '../store/useApp.ts';
import { EntityDetail } from './parts/EntityDetail.tsx';
import type { Found } from './parts/findFact.ts';
import { Guide } from './parts/Guide.tsx';
import { DependencyDetail, RequirementDetail, RightDetail } from './parts/LinkDetail.tsx';
import { CountDetail, EventDetail, RouteDetail, SourceDetail, StatementDetail } from './parts/RecordDetail.tsx';
import { StakeDetail } from './parts/StakeDetail.tsx';
import { useFind } from './parts/useFind.ts';
import { useWords } from './parts/useWords.ts';

/** What is selected, with its evidence; a short guide to the lens while nothing is. */
export function DetailPanel() {
  const words = useWords();
  const selected = useApp((state) => state.view.selected);
  const change = useApp((state) => state.change);
  const find = useFind();
  const found = selected === null ? null : find(selected);
  const panel = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const shown = found?.fact.id ?? null;
  // A link in the panel takes its own place away: the focus goes on to the name of what came instead of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another thing is shown
  useEffect(() => {
    if (pressed.current) panel.current?.querySelector<HTMLElement>('h2')?.focus();
    pressed.current = false;
  }, [shown]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what its links do
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by key makes a click as well
    <div
      className="p-panel p-detail"
      ref={panel}
      onClick={() => {
        pressed.current = true;
      }}
    >
      {found === null ? (
        <Guide />
      ) : (
        <>
          <button
            type="button"
            className="p-close"
            aria-label={words.text('panels.detail.close')}
            onClick={() => change({ key: 'panels.step.close' }, { selected: null })}
          >
            <X size={16} aria-hidden="true" />
          </button>
          <FoundDetail key={found.fact.id} found={found} />
        </>
      )}
    </div>
  );
}

function FoundDetail({ found }: { readonly found: Found }) {
  switch (found.type) {
    case 'entity':
      return <EntityDetail entity={found.fact} />;
    case 'stake':
      return <StakeDetail stake={found.fact} />;
    case 'right':
      return <RightDetail right={found.fact} />;
    case 'dependency':
      return <DependencyDetail dependency={found.fact} />;
    case 'requirement':
      return <RequirementDetail requirement={found.fact} />;
    case 'event':
      return <EventDetail event={found.fact} />;
    case 'count':
      return <CountDetail count={found.fact} />;
    case 'route':
      return <RouteDetail route={found.fact} />;
    case 'source':
      return <SourceDetail source={found.fact} />;
    case 'statement':
      return <StatementDetail statement={found.fact} />;
  }
}
