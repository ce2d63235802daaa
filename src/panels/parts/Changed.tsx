import { useWords } from './useWords.ts';

/** A figure, with what it was without the what-if where that was another; an unchanged one is said once. */
export function Changed({ was, now }: { readonly was: string | undefined; readonly now: string }) {
  const words = useWords();
  if (was === undefined || was === now) return <>{now}</>;
  return (
    <>
      <s className="p-before">
        <span className="p-sr">{words.text('panels.figure.before')} </span>
        {was}
      </s>{' '}
      <span aria-hidden="true">→ </span>
      {now}
    </>
  );
}
