import { useState } from 'react';
import { useApp } from '../../store/useApp.ts';
import { useOpen } from './useOpen.ts';
import { useWords } from './useWords.ts';

/** The sentences of the report the case starts from, in its order. A click points at the facts that carry the sentence. */
export function StatementList({ first }: { readonly first?: number }) {
  const words = useWords();
  const statements = useApp((state) => state.dataset?.statements) ?? [];
  const selected = useApp((state) => state.view.selected);
  const open = useOpen();
  const [all, setAll] = useState(first === undefined);
  const shown = all ? statements : statements.slice(0, first);
  return (
    <>
      <ol className="p-statements">
        {shown.map((statement, index) => (
          <li key={statement.id}>
            <button
              type="button"
              className="p-statement"
              aria-current={selected === statement.id ? 'true' : undefined}
              onClick={() => open(statement.id)}
            >
              <span className="p-statement-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{words.local(statement.text)}</span>
            </button>
          </li>
        ))}
      </ol>
      {shown.length < statements.length ? (
        <button type="button" className="p-link" onClick={() => setAll(true)}>
          {words.text('panels.list.more', { count: statements.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}
