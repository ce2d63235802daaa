import type { ReactNode } from 'react';
import type { Claim } from '../../model/types.ts';
import { useApp } from '../../store/useApp.ts';
import { SourceLines } from './SourceLine.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';
import type { Words } from './words.ts';

/** All claims of a fact side by side: value, date, standing, sources. The one in use is marked, with the rule that chose it. */
export function ClaimList<C extends Claim>({
  claims,
  used,
  rule,
  claimValue,
}: {
  readonly claims: readonly C[];
  readonly used: Claim | undefined;
  readonly rule?: string;
  readonly claimValue?: (claim: C) => ReactNode;
}) {
  const words = useWords();
  const scenario = useApp(({ view }) => view.scenarios.find(({ id }) => id === view.scenario)?.name);
  const sorted = [...claims].sort((a, b) => Number(b.id === used?.id) - Number(a.id === used?.id) || later(a, b));
  return (
    <ul className="p-claims">
      {sorted.map((claim) => {
        const isUsed = claim.id === used?.id;
        return (
          <li key={claim.id} className={isUsed ? 'p-claim p-claim-used' : 'p-claim'}>
            <div className="p-claim-head">
              {claimValue === undefined ? null : <b>{claimValue(claim)}</b>}
              <span>{periodText(words, claim)}</span>
            </div>
            <div className="p-claim-tags">
              <StandingTag standing={claim.standing} />
              {claim.planned === true ? <span className="p-chip">{words.text('panels.claim.planned')}</span> : null}
              {claim.doubtful === true ? <span className="p-chip">{words.text('panels.claim.doubtful')}</span> : null}
              {isUsed && claims.length > 1 ? (
                <span className="p-chip p-chip-ink">{words.text('panels.claim.used')}</span>
              ) : null}
            </div>
            {isUsed && rule !== undefined && claims.length > 1 ? (
              <p className="p-hint">{words.word('facts.rule', rule)}</p>
            ) : null}
            {claim.by === undefined ? null : (
              <p className="p-hint">
                {claim.standing === 'assumed' && claim.by === scenario
                  ? words.text('reading.claim.supposed', { name: claim.by })
                  : words.text('panels.claim.by', { by: claim.by })}
              </p>
            )}
            {claim.note === undefined ? null : <p className="p-hint">{words.local(claim.note)}</p>}
            <SourceLines citations={claim.citations} />
          </li>
        );
      })}
    </ul>
  );
}

/** The valid time of a claim in words. */
export function periodText(words: Words, { valid }: Pick<Claim, 'valid'>): string {
  if (valid.from !== undefined && valid.to !== undefined)
    return words.text('panels.period.between', { from: { date: valid.from }, to: { date: valid.to } });
  if (valid.from !== undefined) return words.text('panels.period.from', { date: { date: valid.from } });
  if (valid.to !== undefined) return words.text('panels.period.until', { date: { date: valid.to } });
  if (valid.asOf !== undefined) return words.text('panels.period.asOf', { date: { date: valid.asOf } });
  return words.text('panels.period.always');
}

function later(a: Claim, b: Claim): number {
  const key = ({ valid }: Claim) => valid.asOf ?? valid.from ?? '';
  return key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0;
}
