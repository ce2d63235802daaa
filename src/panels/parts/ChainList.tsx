import { Fragment } from 'react';
import type { Chain, Figure } from '../../analysis/answer.ts';
import { Changed } from './Changed.tsx';
import { FactLink } from './FactLink.tsx';
import { StakeShare } from './StakeShare.tsx';
import { useLit } from './useLit.ts';
import { useWords } from './useWords.ts';

/** The chains that make a total: each with its product and the running sum, and what loops and unlisted chains add. */
export function ChainList({
  chains,
  before = [],
  total,
}: {
  readonly chains: readonly Chain[];
  /** The chains before the what-if. */
  readonly before?: readonly Chain[] | undefined;
  readonly total?: Figure | undefined;
}) {
  const words = useWords();
  const last = chains.at(-1);
  if (last === undefined) return null;
  const whole = total?.value.type === 'share' ? total.value.value : null;
  const rest = whole === null ? 0 : whole - last.total;
  return (
    <div className="p-chains">
      {chains.map((chain, index) => (
        <ChainRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the picture names chains by their place in the answer
          key={index}
          chain={chain}
          before={before.find((one) => one.facts.join(' ') === chain.facts.join(' '))}
          id={`chain:${index}`}
          many={chains.length > 1}
        />
      ))}
      {rest > 1e-9 ? (
        <div className="p-metric">
          <span className="p-metric-label">{words.text('panels.chain.residual')}</span>
          <b className="p-metric-value">{words.share(rest)}</b>
        </div>
      ) : null}
    </div>
  );
}

function ChainRow({
  chain,
  before,
  id,
  many,
}: {
  readonly chain: Chain;
  readonly before: Chain | undefined;
  readonly id: string;
  readonly many: boolean;
}) {
  const words = useWords();
  const { lit, toggle } = useLit(id);
  return (
    <div className={lit ? 'p-card p-card-own p-card-on' : 'p-card p-card-own'}>
      <button type="button" className="p-card-head" aria-pressed={lit} onClick={toggle}>
        <span className="p-card-title">
          {chain.entities.map((entity, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a chain through a loop may name an entity twice
            <Fragment key={index}>
              {index === 0 ? null : <span className="p-arrow"> → </span>}
              {words.short(entity)}
            </Fragment>
          ))}
        </span>
        <b className="p-card-value">
          <Changed was={before && words.share(before.product)} now={words.share(chain.product)} />
        </b>
      </button>
      <div className="p-card-sub">
        {chain.facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={index}>
            {index === 0 ? null : ' × '}
            <FactLink id={fact}>
              <StakeShare id={fact} />
            </FactLink>
          </Fragment>
        ))}
        {many ? <span> · {words.text('panels.chain.running', { share: { share: chain.total } })}</span> : null}
      </div>
      {(chain.support ?? []).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id; their order is their identity
        <div key={index} className="p-card-sub">
          {words.say(line.text)}
        </div>
      ))}
    </div>
  );
}
