import type { EntityId } from '../../model/types.ts';
import { useAnswer } from './AskedView.tsx';
import { GroupCard } from './GroupCard.tsx';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** The oversight conflicts this thing is part of, where they have been looked for. */
export function EntityConflicts({ entity }: { readonly entity: EntityId }) {
  const words = useWords();
  const groups = useAnswer('conflicts')?.groups.filter((group) => group.entities.includes(entity)) ?? [];
  if (groups.length === 0) return null;
  return (
    <Section title={words.text('panels.detail.conflicts')}>
      {groups.slice(0, 4).map((group) => (
        <GroupCard key={group.id} group={group} tone="conf" />
      ))}
    </Section>
  );
}
