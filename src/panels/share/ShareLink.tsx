import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import type { Result } from '../../model/problem.ts';
import { longLink } from '../../snapshot/limits.ts';
import type { Scene } from '../../store/scene.ts';
import { ProblemList } from '../parts/Notes.tsx';
import { useWords } from '../parts/useWords.ts';
import { ShareGroup } from './ShareGroup.tsx';

/** The link: how long it is, whether it is too long, to copy it, and the frame for a page of one's own. */
export function ShareLink({
  link,
  address,
  scene,
  ownData,
}: {
  readonly link: Result<string> | null;
  readonly address: string | null;
  readonly scene: Scene;
  readonly ownData: boolean;
}) {
  const words = useWords();
  const id = useId();
  const length = link?.ok === true ? link.value.length : 0;
  const steps = scene.snapshot.words.steps.length;
  return (
    <ShareGroup title={words.text('story.share.link')}>
      {address === null ? (
        <div role="status">
          {link === null ? words.text('story.share.making') : <ProblemList problems={link.problems} />}
        </div>
      ) : (
        <>
          <label className="p-sr" htmlFor={id}>
            {words.text('story.share.link')}
          </label>
          <div className="field-row">
            <input id={id} className="field" readOnly value={address} onFocus={(event) => event.target.select()} />
            <CopyButton text={address} label={words.text('story.share.copy')} primary />
          </div>
          <p className="share-hint">
            {words.text('story.share.length', { count: length, most: longLink })}
            {steps === 0 ? '' : ` ${words.text('story.share.withStory', { count: steps })}`}
            {ownData || scene.level !== 'full' ? ` ${words.text('story.share.ownData')}` : ''}
          </p>
          {length > longLink ? <p className="warning">{words.text('story.share.long', { count: length })}</p> : null}
          <details className="share-frame">
            <summary>{words.text('story.share.frame')}</summary>
            <p className="share-hint">{words.text('story.share.frameHint')}</p>
            <div className="field-row">
              <input
                className="field"
                readOnly
                aria-label={words.text('story.share.frame')}
                value={frameOf(address)}
                onFocus={(event) => event.target.select()}
              />
              <CopyButton text={frameOf(address)} label={words.text('story.share.copy')} />
            </div>
          </details>
        </>
      )}
    </ShareGroup>
  );
}

/** The frame that shows the view in another page; the fragment stays in the address, so no server sees it. */
function frameOf(address: string): string {
  const [page = '', fragment = ''] = address.split('#');
  const framed = `${page}${page.includes('?') ? '&' : '?'}embed#${fragment}`;
  return `<iframe src="${framed}" width="100%" height="560" style="border:1px solid #ddd" title="Throughline" loading="lazy"></iframe>`;
}

/** Copies a text; where the browser refuses, it says so. */
export function CopyButton({
  text,
  label,
  primary = false,
}: {
  readonly text: string;
  readonly label: string;
  readonly primary?: boolean;
}) {
  const words = useWords();
  const [done, setDone] = useState<{ readonly text: string; readonly went: boolean } | null>(null);
  const copied = done?.text === text && done.went;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, went: true });
    } catch {
      setDone({ text, went: false });
    }
  };
  return (
    <>
      <button type="button" className={`button${primary ? ' primary' : ''}`} onClick={() => void copy()}>
        {copied ? <Check size={15} aria-hidden="true" /> : <Copy size={15} aria-hidden="true" />}
        {copied ? words.text('story.share.copied') : label}
      </button>
      <span role="status" className="share-said">
        {done?.text === text && !done.went ? words.text('story.share.copyFailed') : ''}
      </span>
    </>
  );
}
