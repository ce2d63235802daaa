import { useMeasures } from './useMeasures.ts';
import { useWords } from './useWords.ts';

/** The name of a measure in the reader's words; its id until the engine has described itself. */
export function useMeasureTitle(): (id: string) => string {
  const words = useWords();
  const measures = useMeasures();
  return (id) => {
    const found = measures.find((measure) => measure.id === id);
    return found === undefined ? id : words.text(found.title);
  };
}
