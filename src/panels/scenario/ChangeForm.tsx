import { useId, useState } from 'react';
import { type Change, type DatasetAt, dependencyKindIds } from '../../model/types.ts';
import { usersOf } from '../../store/scenarioSteps.ts';
import { EntityPicker } from '../parts/EntityPicker.tsx';
import { factTitle } from '../parts/factTitle.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { useWords } from '../parts/useWords.ts';
import { changesOf, emptyFields, type Fields, type StepKind, stepKinds } from './changesOf.ts';

const needs: Readonly<Record<StepKind, readonly (keyof Fields)[]>> = {
  transfer: ['from', 'to', 'target', 'share'],
  setShare: ['stake', 'share'],
  addStake: ['from', 'target', 'share'],
  endStake: ['stake'],
  buyOut: ['target', 'to'],
  dissolve: ['target'],
  endLink: ['link'],
  guard: ['link'],
  separate: ['system'],
  addLink: ['from', 'to', 'kind'],
};

/** One more thing to suppose: what kind of step, and its parts. What does not fit is said by the engine, in words. */
export function ChangeForm({
  at,
  onAdd,
}: {
  readonly at: DatasetAt;
  readonly onAdd: (changes: readonly Change[]) => void;
}) {
  const words = useWords();
  const id = useId();
  const [kind, setKind] = useState<StepKind>('transfer');
  const [fields, setFields] = useState<Fields>(emptyFields);
  const set = (patch: Partial<Fields>): void => setFields({ ...fields, ...patch });
  const wants = needs[kind];
  const changes = changesOf(at, kind, fields);
  const ends: readonly ('from' | 'to' | 'target')[] = ['from', 'to', 'target'];
  return (
    <form
      className="change-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (changes.length === 0) return;
        onAdd(changes);
        setFields(emptyFields);
      }}
    >
      <label htmlFor={id} className="p-caption">
        {words.text('scenario.add')}
      </label>
      <select
        id={id}
        className="p-select"
        value={kind}
        onChange={(event) => setKind(stepKinds.find((one) => one === event.target.value) ?? 'transfer')}
      >
        {stepKinds.map((one) => (
          <option key={one} value={one}>
            {words.text(`scenario.step.kind.${one}`)}
          </option>
        ))}
      </select>
      <div className="change-fields">
        {ends
          .filter((end) => wants.includes(end))
          .map((end) => (
            <EntityPicker
              key={`${kind} ${end}`}
              label={words.text(labelOf(kind, end))}
              value={fields[end]}
              {...(kind === 'addLink' ? {} : { of: 'party' as const })}
              onChange={(next) => set({ [end]: next })}
            />
          ))}
        {wants.includes('stake') ? (
          <Choice
            label={words.text('panels.stake.title')}
            value={fields.stake}
            options={at.stakes.map((one) => [one.stake.id, factTitle(words, { type: 'stake', fact: one.stake }, at)])}
            onChange={(stake) => set({ stake })}
          />
        ) : null}
        {wants.includes('link') ? (
          <Choice
            label={words.text('scenario.field.link')}
            value={fields.link}
            options={at.dependencies.map(({ fact }) => [fact.id, factTitle(words, { type: 'dependency', fact }, at)])}
            onChange={(link) => set({ link })}
          />
        ) : null}
        {wants.includes('system') ? (
          <Choice
            label={words.text('scenario.field.system')}
            value={fields.system}
            options={at.entities
              .filter((one) => usersOf(at, one.id).length > 1)
              .map((one) => [one.id, words.name(one.id)])}
            onChange={(system) => set({ system })}
          />
        ) : null}
        {wants.includes('kind') ? (
          <Choice
            label={words.text('scenario.field.kind')}
            value={fields.kind}
            options={dependencyKindIds.map((one) => [one, words.word('facts.kind', one)])}
            onChange={(next) => set({ kind: dependencyKindIds.find((one) => one === next) ?? null })}
          />
        ) : null}
        {wants.includes('share') ? (
          <NumberField
            label={words.text('scenario.field.share')}
            unit="percent"
            value={fields.share}
            min={0}
            max={1}
            onChange={(next) => set({ share: next ?? null })}
          />
        ) : null}
      </div>
      <button type="submit" className="button" disabled={changes.length === 0}>
        {words.text('scenario.add.do')}
      </button>
    </form>
  );
}

function labelOf(kind: StepKind, end: 'from' | 'to' | 'target') {
  if (kind === 'addLink') return end === 'from' ? 'scenario.field.linkFrom' : 'scenario.field.linkTo';
  if (kind === 'buyOut' && end === 'to') return 'scenario.field.buyer';
  if (kind === 'addStake' && end === 'from') return 'scenario.field.holder';
  return `scenario.field.${end}` as const;
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string | null) => void;
}) {
  const id = useId();
  const words = useWords();
  return (
    <div>
      <label htmlFor={id} className="p-caption">
        {label}
      </label>
      <select
        id={id}
        className="p-select"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{words.text('scenario.choose')}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
