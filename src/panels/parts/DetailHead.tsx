import type { ReactNode } from 'react';

/** The name of what is selected, a line about it, and a tag. */
export function DetailHead({
  title,
  line,
  tag,
}: {
  readonly title: ReactNode;
  readonly line?: ReactNode;
  readonly tag?: ReactNode;
}) {
  return (
    <div className="p-head">
      <div>
        <h2 className="p-head-title" tabIndex={-1}>
          {title}
        </h2>
        {line === undefined ? null : <div className="p-head-line">{line}</div>}
      </div>
      {tag}
    </div>
  );
}
