import { useApp, useAppStore } from '../../store/useApp.ts';
import { whatIfs } from '../../store/whatIfs.ts';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** What can be supposed about the thing on show; each is a change in a scenario, the data stay as they are. */
export function WhatIfs({ id }: { readonly id: string }) {
  const words = useWords();
  const store = useAppStore();
  useApp((state) => state.view);
  const offers = whatIfs(store.getState(), id);
  if (offers.length === 0) return null;
  return (
    <Section title={words.text('scenario.title')}>
      <div className="what-ifs">
        {offers.map((offer) => (
          <button key={offer.id} type="button" className="p-link" onClick={() => offer.run(store.getState())}>
            {words.text(offer.label)}
          </button>
        ))}
      </div>
    </Section>
  );
}
