import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Route } from '../../analysis/answer.ts';
import { stoppingCut } from '../../view/stoppingCut.ts';
import { useAnswer } from './AskedView.tsx';
import { CutCard } from './CutCard.tsx';
import { HopList, HopRow } from './HopList.tsx';
import { useTold } from './useLit.ts';
import { useWords } from './useWords.ts';

/**
 * Tells a route link by link: each with its text, date and sources, while the picture lights up as far; with its last
 * link the one cut that stops it, here and on the picture. Arrow keys, Home and End.
 */
export function RoutePlayer({ route }: { readonly route: Route }) {
  const words = useWords();
  const { upTo, tell } = useTold(route.id);
  const cut = stoppingCut(route, useAnswer('cut'));
  const last = route.hops.length;
  const at = upTo === null ? 0 : Math.min(upTo, last);
  const go = (to: number) => tell(to <= 0 ? null : Math.min(to, last));
  const told = useRef<HTMLDivElement>(null);
  // The text of the link must be in sight while the picture lights up: the head of the card is taller than a low panel.
  useEffect(() => {
    if (at > 0) told.current?.scrollIntoView?.({ block: 'start' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 1, End: last };
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  };
  const hop = at > 0 ? route.hops[at - 1] : undefined;
  return (
    <div className="p-player" ref={told}>
      <div role="toolbar" aria-label={words.text('panels.player.label')} className="p-player-bar" onKeyDown={onKeyDown}>
        <button
          type="button"
          className="p-player-step"
          aria-label={words.text('panels.player.back')}
          title={`${words.text('panels.player.back')} (←)`}
          aria-disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <ChevronLeft size={16} aria-hidden="true" />
        </button>
        <span className="p-player-at" aria-live="polite">
          {at === 0 ? words.text('panels.player.whole') : words.text('panels.player.at', { at, count: last })}
        </span>
        <button
          type="button"
          className="p-player-step"
          aria-label={words.text('panels.player.on')}
          title={`${words.text('panels.player.on')} (→)`}
          aria-disabled={at === last}
          onClick={() => go(at + 1)}
        >
          <ChevronRight size={16} aria-hidden="true" />
        </button>
        {at === 0 ? null : (
          <button type="button" className="p-link" onClick={() => tell(null)}>
            {words.text('panels.player.all')}
          </button>
        )}
      </div>
      {at === 0 ? <HopList hops={route.hops} /> : null}
      {hop === undefined ? null : (
        <ol className="p-hops" start={at}>
          <HopRow hop={hop} number={at} open />
        </ol>
      )}
      {at > 0 && at === last && cut !== null ? (
        <div className="p-player-cut">
          <h4 className="p-player-stop">{words.text('panels.player.stop')}</h4>
          <p className="p-hint">{words.text('panels.player.cutHint')}</p>
          <CutCard cut={cut} />
        </div>
      ) : null}
    </div>
  );
}
