import { Pause, Play } from 'lucide-react';
import { useEffect } from 'react';
import { stepDate } from '../../store/dates.ts';
import { playFrom } from '../../store/playFrom.ts';
import { useApp, useAppStore } from '../../store/useApp.ts';
import { useWords } from '../parts/useWords.ts';

/** One change after the other, until the last or until stopped. Fast enough to be one step of undo. */
const pace = 700;

/** Plays the dates of the case, and stops. */
export function PlayButton() {
  const words = useWords();
  const store = useAppStore();
  const playing = useApp((state) => state.playing);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const before = store.getState().view.asOf;
      stepDate(store.getState(), 1);
      if (store.getState().view.asOf === before) store.getState().setSession({ playing: false });
    }, pace);
    return () => clearInterval(timer);
  }, [playing, store]);
  const label = words.text(playing ? 'time.stop' : 'time.play');
  const Icon = playing ? Pause : Play;
  return (
    <button
      type="button"
      className="button plain icon small"
      aria-label={label}
      aria-pressed={playing}
      title={`${label} (k)`}
      onClick={() => playFrom(store.getState())}
    >
      <Icon size={14} aria-hidden="true" />
    </button>
  );
}
