import { Grid3x3 } from 'lucide-react';
import type { Answer } from '../../analysis/answer.ts';
import { useApp } from '../../store/useApp.ts';
import { Changed } from '../parts/Changed.tsx';
import { Section } from '../parts/Section.tsx';
import { useBefore } from '../parts/useBefore.ts';
import { useWords } from '../parts/useWords.ts';
import { type Pair, pairGroups, pairSigns, pairsOf } from './pairsOf.ts';

const first = 6;

/** The four groups of pairs with their numbers; a pair is followed on a click, the whole matrix is one click away. */
export function PairGroups({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const setSession = useApp((state) => state.setSession);
  const before = useBefore('extra');
  const pairs = pairsOf(answer);
  const sharesBefore = new Map(
    (before === null ? [] : pairsOf(before)).map((pair) => [`${pair.from} ${pair.to}`, pair.share]),
  );
  const count = (id: string) => (
    <b>
      <Changed
        was={before === null ? undefined : words.number(countOf(before, id))}
        now={words.number(countOf(answer, id))}
      />
    </b>
  );
  return (
    <Section
      title={words.text('matrix.title')}
      aside={
        <button type="button" className="p-link" onClick={() => setSession({ dialog: 'matrix' })}>
          <Grid3x3 size={13} aria-hidden="true" /> {words.text('matrix.open')}
        </button>
      }
    >
      {pairGroups.map((group) => (
        <details key={group} className={`pair-group pair-${group}`}>
          <summary>
            <span className="pair-sign" aria-hidden="true">
              {pairSigns[group]}
            </span>
            <span>{words.text(`oversight.matrix.${group}`)}</span>
            {count(group)}
          </summary>
          <PairList pairs={pairs.filter((pair) => pair.group === group)} sharesBefore={sharesBefore} />
        </details>
      ))}
      <div className="pair-group pair-neither">
        <span className="pair-sign" aria-hidden="true">
          ·
        </span>
        <span>{words.text('oversight.matrix.neither')}</span>
        {count('neither')}
      </div>
    </Section>
  );
}

function countOf(answer: Answer, id: string): number {
  const value = answer.figures.find((figure) => figure.id === `matrix.${id}`)?.value;
  return value?.type === 'count' ? value.value : 0;
}

function PairList({
  pairs,
  sharesBefore,
}: {
  readonly pairs: readonly Pair[];
  readonly sharesBefore: ReadonlyMap<string, number>;
}) {
  const words = useWords();
  const change = useApp((state) => state.change);
  const setSession = useApp((state) => state.setSession);
  return (
    <ul className="p-factlinks">
      {pairs.slice(0, first).map(({ from, to, share }) => (
        <li key={`${from} ${to}`}>
          <button
            type="button"
            className="p-factlink"
            onClick={() =>
              change(
                { key: 'matrix.step.pair', params: { from: { entity: from }, to: { entity: to } } },
                { from: [from], to: [to], lit: null },
              )
            }
          >
            {words.short(from)} → {words.short(to)}
            <PairShare share={share} was={sharesBefore.get(`${from} ${to}`)} />
          </button>
        </li>
      ))}
      {pairs.length > first ? (
        <li>
          <button type="button" className="p-link" onClick={() => setSession({ dialog: 'matrix' })}>
            {words.text('panels.list.more', { count: pairs.length - first })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

/** The holding behind a pair; none is not said, unless the what-if took it away. */
function PairShare({ share, was }: { readonly share: number; readonly was: number | undefined }) {
  const words = useWords();
  if (share === 0 && (was ?? 0) === 0) return null;
  return (
    <>
      {' · '}
      <Changed was={was === undefined ? undefined : words.share(was)} now={words.share(share)} />
    </>
  );
}
