import { useEffect, useState } from 'react';
import { useWords } from './useWords.ts';

/** Progress and a way out, but only when the wait is long enough to be noticed. */
export function Waiting({ progress, onCancel }: { readonly progress: number; readonly onCancel?: () => void }) {
  const words = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="p-waiting">
      <progress max={1} value={progress > 0 ? progress : undefined} aria-label={words.text('panels.waiting.label')} />
      <span>{words.text('panels.waiting.label')}</span>
      {onCancel === undefined ? null : (
        <button type="button" className="p-link" onClick={onCancel}>
          {words.text('panels.waiting.cancel')}
        </button>
      )}
    </div>
  );
}
