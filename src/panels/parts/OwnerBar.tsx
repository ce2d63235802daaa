import type { EntityId, StakeAt } from '../../model/types.ts';
import { selectAt, selectBefore, selectDataset } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { Changed } from './Changed.tsx';
import { FactLink } from './FactLink.tsx';
import { type OwnerPart, ownerParts } from './ownerParts.ts';
import { StakeFigure } from './StakeFigure.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useStakesOf } from './useStakesOf.ts';
import { useWords } from './useWords.ts';
import type { Words } from './words.ts';

/** Who holds a company directly, as a bar that is complete to 100 %: the rest is "other holders", the unknown is hatched. */
export function OwnerBar({ target }: { readonly target: EntityId }) {
  const words = useWords();
  const { stakes, gone } = useStakesOf('target', target);
  const before = useApp(selectBefore);
  const entities = useApp(selectDataset)?.entities;
  const on = useApp(selectAt)?.on.asOf ?? null;
  const parts = ownerParts(stakes, on);
  const partsBefore =
    before === undefined
      ? []
      : ownerParts(
          before.stakes.filter((one) => one.stake.target === target),
          on,
        );
  const stakeOf = new Map(stakes.map((one) => [one.stake.id, one]));
  const indirect = stakes.filter((one) => one.stake.indirect === true && one.presence !== 'planned');
  const toneOf = (part: OwnerPart, index: number) =>
    part.type === 'holder' && entities?.find((one) => one.id === part.owner)?.dispersed === true
      ? 'p-bar-other'
      : `p-bar-${part.type === 'absent' ? 'unknown' : part.type} p-bar-tone-${index % 4}`;
  if (stakes.length + gone.length === 0) return null;
  const over = parts.reduce((sum, part) => sum + part.share, 0);
  return (
    <div className="p-bar-block">
      <div className="p-bar" aria-hidden="true">
        {parts.map((part, index) => (
          <span
            key={part.id}
            className={`p-bar-part ${toneOf(part, index)}`}
            style={{ flexGrow: Math.max(part.share, 0) }}
          />
        ))}
      </div>
      <ul className="p-bar-list">
        {parts.map((part, index) => (
          <li key={part.id} className="p-metric">
            <span className="p-metric-label">
              <span className={`p-swatch ${toneOf(part, index)}`} aria-hidden="true" />
              {part.type === 'holder' ? <FactLink id={part.owner} /> : words.text(`panels.bar.${part.type}`)}
            </span>
            <PartFigure
              part={part}
              at={part.type === 'holder' ? stakeOf.get(part.stake) : undefined}
              before={partsBefore.find((one) => one.id === part.id)}
            />
            <span className="p-metric-note">
              {part.type === 'holder' ? (
                <>
                  <StandingTag standing={part.standing} />
                  {part.stale === undefined
                    ? ''
                    : ` · ${words.text('panels.period.asOf', { date: { date: part.stale } })}`}
                </>
              ) : (
                words.text(`panels.bar.${part.type}.note`)
              )}
            </span>
          </li>
        ))}
        {indirect.map((one) => (
          <li key={one.stake.id} className="p-metric">
            <span className="p-metric-label">
              <FactLink id={one.stake.owner} />
            </span>
            <StakeFigure at={one} />
            <span className="p-metric-note">
              <StandingTag standing={one.claim.standing} />
              {` · ${notAdded(words, one)}`}
            </span>
          </li>
        ))}
        {gone.map((one) => (
          <li key={one.stake.id} className="p-metric">
            <span className="p-metric-label">
              <FactLink id={one.stake.owner} />
            </span>
            <StakeFigure at={one} gone />
          </li>
        ))}
      </ul>
      {over > 1.0005 ? <p className="p-hint">{words.text('panels.bar.over', { share: { share: over } })}</p> : null}
    </div>
  );
}

/** What one part of the bar amounts to, and what it was before a what-if. */
function PartFigure({
  part,
  at,
  before,
}: {
  readonly part: OwnerPart;
  readonly at: StakeAt | undefined;
  readonly before: OwnerPart | undefined;
}) {
  const words = useWords();
  if (at !== undefined) return <StakeFigure at={at} />;
  const text = (one: OwnerPart) =>
    one.type === 'absent' ? words.text('panels.bar.absent.value') : partShare(words, one);
  return (
    <b className="p-metric-value">
      <Changed was={before && text(before)} now={text(part)} />
    </b>
  );
}

/** Why a figure is not part of the bar: it is of a basis of its own, with its name and date, or holds others' shares too. */
function notAdded(words: Words, { stake, claim }: StakeAt): string {
  const basis = stake.shareClass;
  if (basis === undefined) return words.text('panels.bar.indirect.note');
  const date = claim.valid.asOf;
  const of = date === undefined ? [] : [words.text('panels.period.asOf', { date: { date } })];
  return [basis, ...of, words.text('panels.bar.basis.note')].join(' · ');
}

function partShare(words: Words, part: OwnerPart): string {
  if (part.type !== 'other' || part.low === part.high) return words.share(part.share);
  return words.range(part.low, part.high);
}
