import { useId, useState } from 'react';
import { useWords } from './useWords.ts';

/** A number with its limits. Only a number inside them is passed on; anything else is said and changes nothing. */
export function NumberField({
  label,
  unit,
  value,
  min,
  max,
  onChange,
}: {
  readonly label: string;
  /** percent: kept as a fraction, shown times a hundred. */
  readonly unit: 'percent' | 'whole' | 'plain';
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number | undefined) => void;
}) {
  const words = useWords();
  const id = useId();
  const scale = unit === 'percent' ? 100 : 1;
  const shown = value === null ? '' : String(Math.round(value * scale * 1e10) / 1e10);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? shown;
  const wrong = typed !== null && typed !== '' && readNumber(typed, unit, min, max) === null;
  const low = words.number(min * scale);
  const high = words.number(max * scale);
  return (
    <div className="p-row">
      <label htmlFor={id}>{unit === 'percent' ? words.text('facts.inPercent', { label }) : label}</label>
      <input
        id={id}
        className="p-number"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}e` : undefined}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          if (next === '') onChange(undefined);
          const number = readNumber(next, unit, min, max);
          if (number !== null) onChange(number);
        }}
        onBlur={() => setTyped(null)}
      />
      {wrong ? (
        <span id={`${id}e`} className="p-wrong" role="alert">
          {words.text('panels.number.between', { low, high })}
        </span>
      ) : null}
    </div>
  );
}

/** The number somebody typed, as the measure wants it; null when it is none or outside the limits. */
export function readNumber(text: string, unit: 'percent' | 'whole' | 'plain', min: number, max: number): number | null {
  const plain = text.normalize('NFKC').trim().replace(',', '.').replace(/\s*%$/, '');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  // Divided, not multiplied by 0.01: 28.5 / 100 is the float nearest to 0.285.
  const number = unit === 'percent' ? Number(plain) / 100 : Number(plain);
  if (!Number.isFinite(number) || number < min || number > max) return null;
  return unit === 'whole' && !Number.isInteger(number) ? null : number;
}
