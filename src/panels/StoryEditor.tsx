import { ArrowDown, ArrowUp, Check, Eye, Plus, RefreshCw, Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import type { LocalText } from '../model/types.ts';
import type { StoryStep } from '../snapshot/snapshot.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { StorySentences } from './parts/StorySentences.tsx';
import { useWords } from './parts/useWords.ts';

/** Makes, orders, edits and deletes the steps of a story. Every change can be taken back. */
export function StoryEditor() {
  const words = useWords();
  const store = useAppStore();
  const story = useApp((state) => state.words);
  const changeWords = useApp((state) => state.changeWords);
  const setSession = useApp((state) => state.setSession);
  const language = useApp((state) => state.language);
  const id = useId();
  const add = (): void => {
    const { view } = store.getState();
    const title = { [language]: words.text('story.write.newStep', { step: story.steps.length + 1 }) };
    const step: StoryStep = {
      title,
      sentences: [{ text: { [language]: '' }, facts: [] }],
      view: { ...view, step: null },
    };
    changeWords({ key: 'story.undo.add' }, { steps: [...story.steps, step] });
  };
  return (
    <div className="p-panel story-panel">
      <div className="story-head">
        <h2 className="p-title">{words.text('story.write.title')}</h2>
        <button type="button" className="button" onClick={() => setSession({ writing: false })}>
          <Check size={15} aria-hidden="true" />
          {words.text('story.write.done')}
        </button>
      </div>
      <p className="p-hint">{words.text('story.write.intro')}</p>
      <label className="field-label" htmlFor={`${id}title`}>
        {words.text('story.write.storyTitle')}
      </label>
      <input
        id={`${id}title`}
        className="field"
        maxLength={200}
        value={story.title?.[language] ?? ''}
        placeholder={words.local(story.title ?? undefined)}
        onChange={(event) =>
          changeWords(
            { key: 'story.undo.edit' },
            { title: withText(story.title, language, event.target.value) },
            'title',
          )
        }
      />
      <ol className="story-steps">
        {story.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name than its place
          <StepForm key={index} step={step} index={index} />
        ))}
      </ol>
      {story.steps.length === 0 ? <p className="p-empty">{words.text('story.write.empty')}</p> : null}
      <div className="story-tools">
        <button type="button" className="button primary" onClick={add}>
          <Plus size={15} aria-hidden="true" />
          {words.text('story.write.add')}
        </button>
      </div>
      <p className="p-hint">{words.text('story.write.languages')}</p>
    </div>
  );
}

function StepForm({ step, index }: { readonly step: StoryStep; readonly index: number }) {
  const words = useWords();
  const store = useAppStore();
  const steps = useApp((state) => state.words.steps);
  const view = useApp((state) => state.view);
  const changeWords = useApp((state) => state.changeWords);
  const language = useApp((state) => state.language);
  const item = useRef<HTMLLIElement>(null);
  const number = { step: index + 1 };
  const asShown = JSON.stringify({ ...view, step: null }) === JSON.stringify({ ...step.view, step: null });
  const put = (patch: Partial<StoryStep>, key: 'story.undo.edit' | 'story.undo.view', join?: string): void =>
    changeWords({ key }, { steps: steps.map((one, at) => (at === index ? { ...one, ...patch } : one)) }, join);
  const remove = (): void =>
    changeWords({ key: 'story.undo.remove' }, { steps: steps.filter((_one, at) => at !== index) });
  const move = (by: 1 | -1): void => {
    const other = steps[index + by];
    if (other === undefined) return;
    const next = [...steps];
    next[index] = other;
    next[index + by] = step;
    changeWords({ key: 'story.undo.order' }, { steps: next });
    // The focus goes along with the step, so that it can be moved on.
    const row = by === 1 ? item.current?.nextElementSibling : item.current?.previousElementSibling;
    row?.querySelector<HTMLElement>(`[data-move="${by}"]`)?.focus();
  };
  return (
    <li className="story-form" ref={item}>
      <div className="story-form-head">
        <span className="story-number" aria-hidden="true">
          {index + 1}
        </span>
        <input
          className="field"
          maxLength={200}
          aria-label={words.text('story.write.stepTitle', number)}
          value={step.title[language] ?? ''}
          placeholder={words.local(step.title)}
          onChange={(event) =>
            put(
              { title: withText(step.title, language, event.target.value) ?? {} },
              'story.undo.edit',
              `title ${index}`,
            )
          }
        />
      </div>
      <StorySentences
        sentences={step.sentences}
        step={index + 1}
        onChange={(sentences, join) =>
          put({ sentences }, 'story.undo.edit', join === undefined ? undefined : `${index} ${join}`)
        }
      />
      <div className="story-form-tools">
        <button type="button" className="button plain" onClick={() => store.getState().goToStep(index)}>
          <Eye size={14} aria-hidden="true" />
          {words.text('story.write.show')}
        </button>
        <button
          type="button"
          className="button plain"
          disabled={asShown}
          onClick={() => put({ view: { ...store.getState().view, step: null } }, 'story.undo.view')}
        >
          <RefreshCw size={14} aria-hidden="true" />
          {words.text(asShown ? 'story.write.upToDate' : 'story.write.update')}
        </button>
        <span className="story-form-order">
          <Tool label={words.text('story.write.up', number)} move={-1} off={index === 0} onPress={() => move(-1)}>
            <ArrowUp size={14} aria-hidden="true" />
          </Tool>
          <Tool
            label={words.text('story.write.down', number)}
            move={1}
            off={index === steps.length - 1}
            onPress={() => move(1)}
          >
            <ArrowDown size={14} aria-hidden="true" />
          </Tool>
          <Tool label={words.text('story.write.remove', number)} onPress={remove}>
            <Trash2 size={14} aria-hidden="true" />
          </Tool>
        </span>
      </div>
    </li>
  );
}

function Tool({
  label,
  move,
  off = false,
  onPress,
  children,
}: {
  readonly label: string;
  readonly move?: number;
  readonly off?: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className="button icon plain"
      aria-label={label}
      title={label}
      aria-disabled={off}
      data-move={move}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** The text with this language's words; null when no language has any. */
function withText(text: LocalText | null, language: string, words: string): LocalText | null {
  const { [language]: _old, ...others } = text ?? {};
  if (words !== '') return { ...others, [language]: words };
  return Object.keys(others).length > 0 ? others : null;
}
