import { type ReactNode, useState } from 'react';

/** What is less asked for, folded away; it is built only when somebody opens it, and stays then. */
export function More({ summary, children }: { readonly summary: string; readonly children: () => ReactNode }) {
  const [seen, setSeen] = useState(false);
  return (
    <details className="p-more" onToggle={(event) => (event.currentTarget.open ? setSeen(true) : undefined)}>
      <summary>{summary}</summary>
      {seen ? children() : null}
    </details>
  );
}
