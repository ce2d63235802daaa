import type { EntityId, FactId } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { FactLinks } from './FactLink.tsx';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** What else holds between the same two on this day: a counted line of the picture stands for several facts. */
export function BetweenSame({ fact, ends }: { readonly fact: FactId; readonly ends: readonly [EntityId, EntityId] }) {
  const words = useWords();
  const at = useApp(selectAt);
  if (at === null) return null;
  const same = (a: EntityId, b: EntityId): boolean =>
    (a === ends[0] && b === ends[1]) || (a === ends[1] && b === ends[0]);
  const ids = [
    ...at.stakes.flatMap(({ stake }) => (same(stake.owner, stake.target) ? [stake.id] : [])),
    ...at.controlRights.flatMap(({ fact: right }) => (same(right.holder, right.target) ? [right.id] : [])),
    ...at.dependencies.flatMap(({ fact: link }) => (same(link.from, link.to) ? [link.id] : [])),
  ].filter((id) => id !== fact);
  if (ids.length === 0) return null;
  return (
    <Section
      title={words.text('reading.between.title')}
      aside={<span className="p-aside">{words.number(ids.length)}</span>}
    >
      <FactLinks ids={ids} />
    </Section>
  );
}
