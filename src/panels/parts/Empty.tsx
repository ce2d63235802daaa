import type { ReactNode } from 'react';

/** Nothing here yet: says what to do next. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="p-empty">{children}</p>;
}
