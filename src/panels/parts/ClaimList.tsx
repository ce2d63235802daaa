import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { claimWords } from '../../view/claimWords.ts';
import { type LedgerLine, ledgerOf } from '../../view/ledger.ts';
import { periodWords } from '../../view/periodWords.ts';
import { Section } from './Section.tsx';
import { SourceLines } from './SourceLine.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';

/**
 * The ledger of a fact: the claims in force side by side where they disagree, the one in use marked, with the rule that
 * chose it; below them those of other times, and those not known yet.
 */
export function ClaimList({ fact }: { readonly fact: string }) {
  const words = useWords();
  const at = useApp(selectAt);
  const ledger = at === null ? null : ledgerOf(at, fact);
  if (ledger === null) return null;
  const { lines, rule, values } = ledger;
  const inForce = lines.filter(({ state }) => state === 'used' || state === 'conflicting');
  const others = lines.filter(({ state }) => state === 'other' || state === 'notKnown');
  const torn = inForce.some(({ state }) => state === 'conflicting');
  return (
    <Section title={words.text('panels.claim.title', { count: lines.length })}>
      {torn && values > 1 ? <p className="p-caveat">{words.text('ledger.disagree', { count: values })}</p> : null}
      {rule === null || lines.length < 2 ? null : (
        <p className="p-hint">{words.text('ledger.rule', { rule: words.word('facts.rule', rule) })}</p>
      )}
      <ul className={torn ? 'p-claims p-claims-torn' : 'p-claims'}>
        {inForce.map((line) => (
          <ClaimCard key={line.claim.id} line={line} alone={lines.length === 1} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <details className="p-more" open={inForce.length === 0}>
          <summary>{words.text('ledger.others', { count: others.length })}</summary>
          <ul className="p-claims">
            {others.map((line) => (
              <ClaimCard key={line.claim.id} line={line} alone={lines.length === 1} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** One claim: value, date, standing, sources; and whether it is the one that counts. */
function ClaimCard({ line, alone }: { readonly line: LedgerLine; readonly alone: boolean }) {
  const words = useWords();
  const scenario = useApp(({ view }) => view.scenarios.find(({ id }) => id === view.scenario)?.name);
  const { claim, state, grade, gives } = line;
  const value = claimWords(line, words.speaker);
  const used = state === 'used';
  const marks = [
    claim.planned === true ? words.text('panels.claim.planned') : '',
    claim.doubtful === true ? words.text('panels.claim.doubtful') : '',
    state === 'notKnown' ? words.text('ledger.notKnown') : '',
  ].filter((mark) => mark !== '');
  return (
    <li className={used && !alone ? 'p-claim p-claim-used' : 'p-claim'}>
      {used && !alone ? (
        <span className="p-chip p-chip-ink">
          {words.text(gives === undefined ? 'panels.claim.used' : `ledger.used.${gives}`)}
        </span>
      ) : null}
      <div className="p-claim-head">
        {value === '' ? null : <b>{value}</b>}
        <span>{periodWords(claim.valid, words.speaker)}</span>
      </div>
      <div className="p-claim-tags">
        <StandingTag standing={claim.standing} />
        {grade === null ? null : <span className="p-claim-grade">{words.word('facts.grade', grade)}</span>}
        {marks.map((mark) => (
          <span key={mark} className="p-chip">
            {mark}
          </span>
        ))}
      </div>
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
}
