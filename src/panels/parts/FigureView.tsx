import { useId, useState } from 'react';
import type { Answer, Figure, WorkingStep } from '../../analysis/answer.ts';
import { isSupport } from '../../analysis/strength.ts';
import { Changed } from './Changed.tsx';
import { FactLinks } from './FactLink.tsx';
import { More } from './More.tsx';
import { StandingTag } from './StandingTag.tsx';
import { useWords } from './useWords.ts';
import { valueText } from './valueText.ts';

/** A number on the page: its label, its standing, and, on a click, how it came about. */
export function FigureView({
  figure,
  label,
  note,
  before,
}: {
  readonly figure: Figure;
  readonly label?: string;
  readonly note?: string;
  /** The same figure before the scenario. */
  readonly before?: Figure | undefined;
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = label ?? words.say(figure.label);
  const value = valueText(words, figure.value);
  const steps = figure.working.filter((step) => !isSupport(step));
  const reason = steps[0] === undefined ? '' : words.say(steps[0].text);
  // One step that fits on the line says it at once; longer workings wait for the click.
  const said = note ?? (steps.length === 1 && reason.length <= 60 ? reason : '');
  const row = (
    <>
      <span className="p-metric-label">{name}</span>
      <b className="p-metric-value">
        <Changed was={before && valueText(words, before.value)} now={value} />
      </b>
      <span className="p-metric-note">
        <StandingTag standing={figure.standing} />
        {said === '' ? null : ` · ${said}`}
      </span>
    </>
  );
  if (figure.working.length === 0) return <div className="p-metric">{row}</div>;
  return (
    <div className="p-metric-open">
      <button
        type="button"
        className="p-metric p-metric-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {row}
        <span className="p-sr">{words.text('panels.figure.working')}</span>
      </button>
      <div id={id} hidden={!open} className="p-working">
        {open ? <WorkingSteps steps={figure.working} /> : null}
      </div>
    </div>
  );
}

/** The working of a figure or the proof of a test, step by step, with the facts it rests on. */
export function WorkingSteps({ steps }: { readonly steps: readonly WorkingStep[] }) {
  const words = useWords();
  return (
    <ol className="p-steps">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id; their order is their identity
        <li key={index}>
          <span className="p-step-text">{words.say(step.text)}</span>
          {step.value === undefined ? null : <b className="p-step-value">{valueText(words, step.value)}</b>}
          <FactLinks ids={step.facts} />
        </li>
      ))}
    </ol>
  );
}

const many = 8;

/** Several figures, one a row; with the value before the scenario where it was another. The less asked for are folded. */
export function Figures({
  figures,
  before = null,
  lead = [],
}: {
  readonly figures: readonly Figure[];
  readonly before?: Answer | null;
  readonly lead?: readonly string[];
}) {
  const words = useWords();
  const asked = figures.filter((figure) => lead.includes(figure.id));
  const first = asked.length > 0 ? asked : figures.slice(0, many);
  const rest = figures.filter((figure) => !first.includes(figure));
  const row = (figure: Figure) => (
    <FigureView key={figure.id} figure={figure} before={before?.figures.find((one) => one.id === figure.id)} />
  );
  return (
    <div className="p-figures">
      {first.map(row)}
      {rest.length === 0 ? null : (
        <More summary={words.text('panels.figure.rest', { count: rest.length })}>{() => rest.map(row)}</More>
      )}
    </div>
  );
}
