import { useState } from 'react';
import type { EntityId } from '../../model/types.ts';
import { useLate } from '../useLate.ts';
import { PlainField } from './PlainField.tsx';
import { useWords } from './useWords.ts';

export interface EntityPickerProps {
  readonly label: string;
  readonly value: EntityId | null;
  readonly onChange: (value: EntityId | null) => void;
  readonly of?: 'party' | 'asset' | undefined;
  readonly tone?: 'ink' | 'hit' | 'own';
  readonly placeholder?: string;
}

const combo = () => import('./EntityCombo.tsx').then((file) => file.EntityCombo);

/**
 * Picks one entity by any of its names. The combo box is heavy and comes when the page has come to rest, or when
 * somebody reaches for it; until then a plain field of the same looks stands in its place, and what is typed there
 * goes on into the combo box.
 */
export function EntityPicker(props: EntityPickerProps) {
  // Only the field that has the keyboard now hands it on: with two fields waiting, the later one would else take it.
  const [wanted, setWanted] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const Combo = useLate(combo, wanted);
  const words = useWords();
  if (Combo !== null) return <Combo {...props} wanted={wanted} typedBefore={wanted ? typed : null} />;
  const { label, value, tone = 'ink', placeholder } = props;
  const shown = value === null ? '' : words.name(value);
  return <PlainField {...{ label, shown, tone, placeholder, typed }} onTyped={setTyped} onWanted={setWanted} />;
}
