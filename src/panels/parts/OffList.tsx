import { useApp } from '../../store/useApp.ts';
import { FactLink } from './FactLink.tsx';
import { Section } from './Section.tsx';
import { useWords } from './useWords.ts';

/** The links that are off for a moment, each with its way back. */
export function OffList() {
  const words = useWords();
  const off = useApp((state) => state.view.off);
  const change = useApp((state) => state.change);
  if (off.length === 0) return null;
  return (
    <Section
      title={words.text('panels.off.title')}
      aside={
        <button type="button" className="p-link" onClick={() => change({ key: 'panels.step.on' }, { off: [] })}>
          {words.text('panels.off.all')}
        </button>
      }
    >
      <ul className="p-factlinks">
        {off.map((id) => (
          <li key={id} className="p-row">
            <FactLink id={id} />
            <button
              type="button"
              className="p-link"
              onClick={() => change({ key: 'panels.step.on' }, { off: off.filter((one) => one !== id) })}
            >
              {words.text('panels.off.back')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
