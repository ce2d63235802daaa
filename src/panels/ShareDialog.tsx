import './share.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { cases } from '../formats/cases.ts';
import type { Result } from '../model/problem.ts';
import { longLink } from '../snapshot/limits.ts';
import { needsEmbedding } from '../store/makeSnapshot.ts';
import { makeScene, type Scene, type ShareWish } from '../store/scene.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { ProblemList } from './parts/Notes.tsx';
import { useWords } from './parts/useWords.ts';
import { type Preview, ReportPreview } from './share/ReportPreview.tsx';
import { ShareData } from './share/ShareData.tsx';
import { ShareFiles } from './share/ShareFiles.tsx';
import { ShareLink } from './share/ShareLink.tsx';
import { SharePicture } from './share/SharePicture.tsx';
import { linkOf } from './share/shareForms.ts';

const levels = ['full', 'roles', 'structure'] as const;

/** Everything a view can be shared as, made here in the tab when somebody asks for it. */
export function ShareDialog() {
  const words = useWords();
  const store = useAppStore();
  const setSession = useApp((state) => state.setSession);
  const [wish, setWish] = useState<ShareWish>(() => {
    const { words: written } = store.getState();
    return {
      title: words.local(written.title ?? undefined),
      note: words.local(written.note ?? undefined),
      author: written.author ?? '',
      level: 'full',
    };
  });
  const [preview, setPreview] = useState<Preview | null>(null);
  const opener = useRef<Element | null>(null);
  const scene = useScene(wish);
  const embed = useMemo(() => needsEmbedding(store.getState(), caseIds), [store]);
  const link = useLink(scene?.ok === true ? scene.value : null, embed);
  const address = link?.ok === true ? location.href.replace(/#.*$/, '').replace(/[?&]embed\b/, '') + link.value : null;
  const id = useId();
  const put = (patch: Partial<ShareWish>): void => setWish({ ...wish, ...patch });
  const show = (made: Preview): void => {
    opener.current = document.activeElement;
    setPreview(made);
  };
  // Escape goes back one step: from the report to the forms, then out.
  const leave = (): void => {
    if (preview === null) {
      setSession({ dialog: null });
      return;
    }
    flushSync(() => setPreview(null));
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <Modal title={words.text(preview === null ? 'story.share.title' : 'story.report.title')} wide onClose={leave}>
      {preview === null ? null : <ReportPreview preview={preview} onClose={leave} />}
      <div hidden={preview !== null}>
        <p>{words.text('story.share.intro')}</p>
        <div className="share-words">
          <Field id={`${id}t`} label={words.text('story.share.words.title')}>
            <input
              id={`${id}t`}
              className="field"
              maxLength={200}
              value={wish.title}
              onChange={(event) => put({ title: event.target.value })}
            />
          </Field>
          <Field id={`${id}a`} label={words.text('story.share.words.author')}>
            <input
              id={`${id}a`}
              className="field"
              maxLength={200}
              autoComplete="off"
              value={wish.author}
              onChange={(event) => put({ author: event.target.value })}
            />
          </Field>
          <Field id={`${id}n`} label={words.text('story.share.words.note')}>
            <textarea
              id={`${id}n`}
              className="field"
              rows={2}
              maxLength={4000}
              value={wish.note}
              onChange={(event) => put({ note: event.target.value })}
            />
          </Field>
        </div>
        <fieldset className="share-levels">
          <legend className="field-label">{words.text('story.share.level')}</legend>
          {levels.map((level) => (
            <label key={level} className="share-level" data-on={wish.level === level}>
              <input type="radio" name={`${id}level`} checked={wish.level === level} onChange={() => put({ level })} />
              <span>
                <b>{words.text(`story.share.level.${level}`)}</b>
                <small>{words.text(`story.share.level.${level}.hint`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {wish.level === 'full' ? null : <p className="share-hint">{words.text('story.share.level.remains')}</p>}
        {scene === null ? (
          <p role="status">{words.text('story.share.making')}</p>
        ) : scene.ok ? (
          <div className="share-forms" key={wish.level}>
            {scene.problems.length === 0 ? null : <ProblemList problems={scene.problems} />}
            <ShareLink link={link} address={address} scene={scene.value} ownData={embed} />
            <ShareFiles scene={scene.value} link={address ?? undefined} onPreview={show} />
            <SharePicture scene={scene.value} embed={embed} />
            <ShareData scene={scene.value} link={address ?? undefined} />
          </div>
        ) : (
          <div role="alert">
            <p>{words.text('story.share.refused')}</p>
            <ProblemList problems={scene.problems} />
          </div>
        )}
      </div>
    </Modal>
  );
}

const caseIds = cases.map((entry) => entry.id);

function Field({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}

/** The scene of the wish, made anew a moment after the last key. */
function useScene(wish: ShareWish): Result<Scene> | null {
  const store = useAppStore();
  const [made, setMade] = useState<{ readonly level: string; readonly scene: Result<Scene> } | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void makeScene(store.getState(), wish, new Date()).then((scene) => {
        if (current) setMade({ level: wish.level, scene });
      });
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [store, wish]);
  // What was made with more in it must not stand while less was asked for.
  return made?.level === wish.level ? made.scene : null;
}

function useLink(scene: Scene | null, embed: boolean): Result<string> | null {
  const [made, setMade] = useState<{ readonly scene: Scene; readonly link: Result<string> } | null>(null);
  useEffect(() => {
    if (scene === null) return;
    let current = true;
    void linkOf(scene, embed, longLink).then((link) => {
      if (current) setMade({ scene, link });
    });
    return () => {
      current = false;
    };
  }, [scene, embed]);
  return made !== null && made.scene.level === scene?.level ? made.link : null;
}
