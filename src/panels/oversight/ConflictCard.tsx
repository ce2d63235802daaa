import { ChevronDown, ChevronRight, Diamond } from 'lucide-react';
import { Fragment, useId } from 'react';
import type { Answer, Chain, Group, Route } from '../../analysis/answer.ts';
import { Changed } from '../parts/Changed.tsx';
import { FactLink } from '../parts/FactLink.tsx';
import { WorkingSteps } from '../parts/FigureView.tsx';
import { StakeShare } from '../parts/StakeShare.tsx';
import { TryChanges } from '../parts/TryChanges.tsx';
import { useLit } from '../parts/useLit.ts';
import { useWords } from '../parts/useWords.ts';
import { proofsOf } from './proofsOf.ts';

/** One conflict: who stands on both sides of whom, both proofs side by side, and what would dissolve it. */
export function ConflictCard({
  answer,
  before = null,
  group,
  first = false,
}: {
  readonly answer: Answer;
  /** The conflicts without the what-if, while one is on. */
  readonly before?: Answer | null;
  readonly group: Group;
  /** The picture shows it while nothing else is chosen. */
  readonly first?: boolean;
}) {
  const words = useWords();
  const { lit, toggle } = useLit(group.id);
  const id = useId();
  const open = lit || first;
  const { chain, route, share, strengths, ways } = proofsOf(answer, group);
  const groupBefore = before?.groups.find((one) => one.id === group.id);
  const was = before === null || groupBefore === undefined ? null : proofsOf(before, groupBefore);
  const Mark = open ? ChevronDown : ChevronRight;
  return (
    <div className={`p-card p-card-conf${lit ? ' p-card-on' : ''}`}>
      <button
        type="button"
        className="p-card-head conflict-head"
        aria-pressed={lit}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <Diamond size={13} className="conflict-mark" aria-hidden="true" />
        <span className="p-card-title">
          {words.say(group.label)}
          {before === null || groupBefore !== undefined ? null : (
            <span className="p-chip conflict-added">{words.text('picture.tag.added')}</span>
          )}
        </span>
        <Mark size={15} aria-hidden="true" />
      </button>
      <div id={id} hidden={!open}>
        {open ? (
          <>
            <ChainProof chain={chain} share={share} was={was?.share ?? null} />
            <RouteProof route={route} was={was?.route} />
            {strengths.map((strength, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the first is of the chain, the second of the route
              <p key={index} className="p-hint conflict-strength">
                {words.labelled(
                  words.text(index === 0 ? 'conflict.byHoldings' : 'conflict.bySystems'),
                  words.say(strength),
                )}
              </p>
            ))}
            <p className="p-caption conflict-caption">{words.text('conflict.dissolve')}</p>
            {ways.length === 0 ? <p className="p-hint">{words.text('conflict.dissolve.none')}</p> : null}
            <ul className="conflict-ways">
              {ways.map((way) => (
                <li key={way.id}>
                  <span>{words.say(way.title)}</span>
                  <TryChanges id={`try ${way.id}`} name={words.say(way.title)} changes={way.changes} />
                </li>
              ))}
            </ul>
            <details className="p-more">
              <summary>{words.text('conflict.working')}</summary>
              <WorkingSteps steps={group.detail} />
            </details>
          </>
        ) : null}
      </div>
    </div>
  );
}

function ChainProof({
  chain,
  share,
  was,
}: {
  readonly chain: Chain | undefined;
  readonly share: number | null;
  readonly was: number | null;
}) {
  const words = useWords();
  if (chain === undefined) return null;
  return (
    <div className="proof proof-own">
      <span className="proof-name">{words.text('conflict.byHoldings')}</span>
      {share === null ? null : (
        <b>
          <Changed was={was === null ? undefined : words.share(was)} now={words.share(share)} />
        </b>
      )}
      <p>
        {chain.entities.map((entity, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain through a loop may name an entity twice
          <Fragment key={index}>
            {index === 0 ? null : (
              <span className="proof-step">
                {' '}
                <FactLink id={chain.facts[index - 1] ?? ''}>
                  <StakeShare id={chain.facts[index - 1] ?? ''} />
                </FactLink>{' '}
                <span aria-hidden="true">→ </span>
              </span>
            )}
            <FactLink id={entity}>{words.short(entity)}</FactLink>
          </Fragment>
        ))}
      </p>
    </div>
  );
}

function RouteProof({ route, was }: { readonly route: Route | undefined; readonly was: Route | undefined }) {
  const words = useWords();
  if (route === undefined) return null;
  const steps = ({ hops }: Route) => words.text('panels.route.steps', { count: hops.length });
  return (
    <div className="proof proof-hit">
      <span className="proof-name">{words.text('conflict.bySystems')}</span>
      <b>
        <Changed was={was && steps(was)} now={steps(route)} />
      </b>
      <p>
        {route.hops.map((hop, index) => (
          <Fragment key={hop.arc}>
            {index === 0 ? <FactLink id={hop.from}>{words.short(hop.from)}</FactLink> : null}
            <span className="proof-step">
              {' '}
              <FactLink id={hop.facts[0] ?? hop.arc}>{words.word('facts.kind', hop.kind)}</FactLink>{' '}
              <span aria-hidden="true">→ </span>
            </span>
            <FactLink id={hop.to}>{words.short(hop.to)}</FactLink>
          </Fragment>
        ))}
      </p>
    </div>
  );
}
