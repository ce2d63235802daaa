import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Answer, Cut, Route } from '../../analysis/answer.ts';
import { useAnswer } from './AskedView.tsx';
import { CutCard } from './CutCard.tsx';
import { HopList, HopRow } from './HopList.tsx';
import { useTold } from './useLit.ts';
import { useWords } from './useWords.ts';

/**
 * Tells a route link by link: each with its text, date and sources, while the picture lights up as far; in the end the
 * one cut that stops it. Arrow keys, Home and End; the first link follows the last only by Home.
 */
export function RoutePlayer({ route }: { readonly route: Route }) {
  const words = useWords();
  const { upTo, tell } = useTold(route.id);
  const cut = stopping(route, useAnswer('cut'));
  const count = route.hops.length;
  const last = count + (cut === null ? 0 : 1);
  const at = upTo === null ? 0 : Math.min(upTo, last);
  const go = (to: number) => tell(to <= 0 ? null : Math.min(to, last));
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
    <div className="p-player">
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
          {at === 0
            ? words.text('panels.player.whole')
            : at > count
              ? words.text('panels.player.stop')
              : words.text('panels.player.at', { at, count })}
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
      {at > count && cut !== null ? (
        <div className="p-player-cut">
          <p className="p-hint">{words.text('panels.player.cutHint')}</p>
          <CutCard cut={cut} />
        </div>
      ) : null}
    </div>
  );
}

/** The first cut of a single thing that the route itself passes; only of an answer that asks from its start to its end. */
function stopping(route: Route, answer: Answer | null): Cut | null {
  if (answer?.measure !== 'exposure.cut') return null;
  const has = (value: unknown, id: string | undefined) => Array.isArray(value) && value.includes(id);
  if (!has(answer.params['from'], route.entities[0]) || !has(answer.params['to'], route.entities.at(-1))) return null;
  const facts = new Set(route.hops.flatMap((hop) => hop.facts));
  const single = answer.cuts.filter((cut) => cut.links.length + cut.entities.length === 1 && cut.routesLeft === 0);
  return single.find((cut) => cut.links.every((link) => facts.has(link))) ?? null;
}
