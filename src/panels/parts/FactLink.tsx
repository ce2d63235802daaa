import type { ReactNode } from 'react';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { factTitle } from './factTitle.ts';
import { useFind } from './useFind.ts';
import { useOpen } from './useOpen.ts';
import { useWords } from './useWords.ts';

/** A thing by its name: a click selects it, Tab reaches it. An id that stands for nothing is written as it is. */
export function FactLink({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const words = useWords();
  const selected = useApp((state) => state.view.selected);
  const at = useApp(selectAt);
  const open = useOpen();
  const found = useFind()(id);
  if (found === null) return <span>{children ?? id}</span>;
  return (
    <button
      type="button"
      className="p-factlink"
      aria-current={selected === found.fact.id ? 'true' : undefined}
      onClick={() => open(id)}
    >
      {children ?? factTitle(words, found, at)}
    </button>
  );
}

/** Several facts as links, each on its line. */
export function FactLinks({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <ul className="p-factlinks">
      {[...new Set(ids)].map((id) => (
        <li key={id}>
          <FactLink id={id} />
        </li>
      ))}
    </ul>
  );
}
