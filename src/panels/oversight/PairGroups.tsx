import { Grid3x3 } from 'lucide-react';
import type { Answer } from '../../analysis/answer.ts';
import { useApp } from '../../store/useApp.ts';
import { Section } from '../parts/Section.tsx';
import { useWords } from '../parts/useWords.ts';
import { type Pair, pairGroups, pairSigns, pairsOf } from './pairsOf.ts';

const first = 6;

/** The four groups of pairs with their numbers; a pair is followed on a click, the whole matrix is one click away. */
export function PairGroups({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const setSession = useApp((state) => state.setSession);
  const pairs = pairsOf(answer);
  const count = (id: string): number => {
    const value = answer.figures.find((figure) => figure.id === `matrix.${id}`)?.value;
    return value?.type === 'count' ? value.value : 0;
  };
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
            <b>{words.number(count(group))}</b>
          </summary>
          <PairList pairs={pairs.filter((pair) => pair.group === group)} />
        </details>
      ))}
      <div className="pair-group pair-neither">
        <span className="pair-sign" aria-hidden="true">
          ·
        </span>
        <span>{words.text('oversight.matrix.neither')}</span>
        <b>{words.number(count('neither'))}</b>
      </div>
    </Section>
  );
}

function PairList({ pairs }: { readonly pairs: readonly Pair[] }) {
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
            {share > 0 ? ` · ${words.share(share)}` : ''}
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
