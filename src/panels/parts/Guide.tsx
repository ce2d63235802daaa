import { useApp } from '../../store/useApp.ts';
import { FactLink } from './FactLink.tsx';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** What the open lens shows and what to do next, while nothing is selected. */
export function Guide() {
  const words = useWords();
  const lens = useApp((state) => state.view.lens);
  const opening = useApp((state) => state.dataset?.opening);
  const starts = [opening?.target, opening?.owner, opening?.start, opening?.reached].filter((id) => id !== undefined);
  return (
    <div className="p-guide">
      <h2 className="p-head-title" tabIndex={-1}>
        {words.text(`panels.guide.${lens}.title`)}
      </h2>
      <p className="p-text">{words.text(`panels.guide.${lens}.what`)}</p>
      <p className="p-text">{words.text(`panels.guide.${lens}.not`)}</p>
      {starts.length === 0 ? null : (
        <Section title={words.text('panels.guide.start')}>
          <ul className="p-factlinks">
            {[...new Set(starts)].map((id) => (
              <li key={id}>
                <FactLink id={id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.text('panels.guide.standing')}>
        <dl className="p-guide-standing">
          {(['stated', 'computed', 'assumed'] as const).map((standing) => (
            <div key={standing}>
              <dt className={`p-standing p-standing-${standing}`}>
                <span className="p-standing-mark" aria-hidden="true" />
                {words.word('facts.standing', standing)}
              </dt>
              <dd>{words.text(`panels.guide.standing.${standing}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}
