import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { selectDrawing } from '../store/selectors.ts';
import { useApp } from '../store/useApp.ts';
import type { LegendEntry } from '../view/drawing.ts';
import { useWords } from './parts/useWords.ts';

/** Always there and always true: made from the marks that are on show. */
export function LegendPanel() {
  const words = useWords();
  const drawing = useApp(selectDrawing);
  const shown = useApp((state) => state.view.beside === 'canvas');
  const [open, setOpen] = useState(() => window.innerWidth > 760);
  const id = useId();
  if (!shown || drawing === null || drawing.legend.length === 0) return null;
  const Icon = open ? ChevronDown : ChevronUp;
  return (
    <section className="legend" aria-label={words.text('page.legend')}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.text('page.legend')}
        <Icon size={13} aria-hidden="true" />
      </button>
      {open ? (
        <ul id={id}>
          {drawing.legend.map((entry) => (
            <li key={entry.id}>
              <span className="sample" aria-hidden="true">
                <Sample sample={entry.sample} />
              </span>
              {entry.words}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Sample({ sample }: { readonly sample: LegendEntry['sample'] }) {
  return (
    <svg width="34" height="14" viewBox="0 0 34 14" fill="none" aria-hidden="true">
      {'line' in sample ? <LineSample sample={sample} /> : <CardSample sample={sample} />}
    </svg>
  );
}

const dashes = { solid: undefined, dashed: '6 3', dotted: '1.5 3', hatched: '2 1.5' } as const;

function LineSample({ sample }: { readonly sample: Extract<LegendEntry['sample'], { readonly line: string }> }) {
  const { state, family } = sample;
  const colour = state.ended === true || state.cut === true ? 'var(--ink3)' : `var(--${family})`;
  const width = family === 'route' ? 3 : family === 'dependency' ? 1.6 : 2.2;
  const fill = state.planned === true ? 'var(--panel)' : colour;
  return (
    <g stroke={colour} strokeWidth={width}>
      <path d={sample.arrow === 'none' ? 'M1 7H33' : 'M1 7H25'} strokeDasharray={dashes[sample.line]} />
      {sample.arrow === 'triangle' ? (
        <path d="M24 2.6 33 7 24 11.4z" fill={fill} strokeWidth={state.planned === true ? 1.4 : 0} />
      ) : null}
      {sample.arrow === 'diamond' ? <path d="M23 7l5-4.2L33 7l-5 4.2z" fill={fill} strokeWidth="0" /> : null}
      {sample.arrow === 'circle' ? <circle cx="28.5" cy="7" r="3.6" fill="var(--panel)" strokeWidth="1.6" /> : null}
      {state.cut === true ? <path d="M10 12 18 2" strokeWidth="1.6" stroke="var(--ink)" /> : null}
    </g>
  );
}

function CardSample({ sample }: { readonly sample: Extract<LegendEntry['sample'], { readonly shape: string }> }) {
  const { state, shape, accent } = sample;
  const family =
    state.start === true || state.reached === true ? 'route' : state.conflict === true ? 'conflict' : accent;
  const tint = state.start === true || state.conflict === true ? `var(--${family}-soft)` : 'var(--panel)';
  return (
    <>
      <rect
        x="4"
        y="1"
        width="26"
        height="12"
        rx={shape === 'pill' ? 6 : shape === 'sheet' ? 1 : 3}
        fill={state.planned === true ? 'none' : tint}
        stroke={`var(--${family})`}
        strokeWidth="1.6"
        strokeDasharray={undefined}
      />
      {state.conflict === true ? <path d="M17 3.5 20.5 7 17 10.5 13.5 7z" fill={`var(--${family})`} /> : null}
    </>
  );
}
