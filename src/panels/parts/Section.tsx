import type { ReactNode } from 'react';

/** A captioned part of a panel. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="p-section">
      <div className="p-caption-row">
        <h3 className="p-caption">{title}</h3>
        {aside}
      </div>
      {children}
    </div>
  );
}
