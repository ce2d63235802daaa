import { X } from 'lucide-react';
import type { Answer } from '../../analysis/answer.ts';
import { useApp } from '../../store/useApp.ts';
import { AskedView } from '../parts/AskedView.tsx';
import { ChainList } from '../parts/ChainList.tsx';
import { EntityPicker } from '../parts/EntityPicker.tsx';
import { GroupCard } from '../parts/GroupCard.tsx';
import { MethodNote } from '../parts/MethodNote.tsx';
import { Notes } from '../parts/Notes.tsx';
import { RouteCard } from '../parts/RouteCard.tsx';
import { Section } from '../parts/Section.tsx';
import { Sentences } from '../parts/Sentences.tsx';
import { SwapButton } from '../parts/SwapButton.tsx';
import { useBefore } from '../parts/useBefore.ts';
import { useWords } from '../parts/useWords.ts';

/** Two parties, and what runs between them in both graphs: chains and routes together, and the owners they share. */
export function PairAnswer() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const change = useApp((state) => state.change);
  const chosen = view.from.length > 0 || view.to.length > 0;
  return (
    <Section
      title={words.text('matrix.pair')}
      aside={
        chosen ? (
          <button
            type="button"
            className="p-link"
            onClick={() => change({ key: 'matrix.step.noPair' }, { from: [], to: [], lit: null })}
          >
            {words.text('matrix.pair.clear')} <X size={12} aria-hidden="true" />
          </button>
        ) : undefined
      }
    >
      <div className="p-question pair-question">
        <EntityPicker
          label={words.text('oversight.param.from')}
          value={view.from[0] ?? null}
          tone="own"
          onChange={(id) => change({ key: 'panels.step.from' }, { from: id === null ? [] : [id], lit: null })}
        />
        <SwapButton />
        <EntityPicker
          label={words.text('oversight.param.to')}
          value={view.to[0] ?? null}
          onChange={(id) => change({ key: 'panels.step.to' }, { to: id === null ? [] : [id], lit: null })}
        />
      </div>
      <AskedView slot="main" measure="oversight.joint">
        {(answer) => <Joint answer={answer} />}
      </AskedView>
    </Section>
  );
}

function Joint({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const before = useBefore('main');
  return (
    <div className="p-answer">
      <Sentences answer={answer} before={before} />
      {answer.chains.length === 0 ? null : (
        <Section title={words.text('panels.answer.chains')}>
          <ChainList chains={answer.chains} before={before?.chains} />
        </Section>
      )}
      {answer.routes.length === 0 ? null : (
        <Section title={words.text('panels.answer.routes')}>
          {answer.routes.map((route) => (
            <RouteCard key={route.id} route={route} />
          ))}
        </Section>
      )}
      {answer.groups.map((group) => (
        <GroupCard key={group.id} group={group} tone="own" />
      ))}
      <Notes answer={answer} />
      <MethodNote method={answer.method} />
    </div>
  );
}
