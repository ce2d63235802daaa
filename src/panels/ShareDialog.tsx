import { Check, Copy, Download } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { cases } from '../formats/cases.ts';
import type { Result } from '../model/problem.ts';
import { writeLink } from '../snapshot/link.ts';
import { writeSnapshot } from '../snapshot/write.ts';
import { makeSnapshot, needsEmbedding } from '../store/makeSnapshot.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { Modal } from './Modal.tsx';
import { useWords } from './parts/useWords.ts';

const longLink = 8000;

/** Makes a link or a file of the view, here in the tab, when somebody asks for it. */
export function ShareDialog() {
  const open = useApp((state) => state.dialog === 'share');
  return open ? <ShareBox /> : null;
}

function ShareBox() {
  const words = useWords();
  const store = useAppStore();
  const setSession = useApp((state) => state.setSession);
  const [title, setTitle] = useState('');
  const [made, setMade] = useState<Result<string> | null>(null);
  const id = useId();
  const embed = needsEmbedding(
    store.getState(),
    cases.map((entry) => entry.id),
  );
  // The link is made from the view as it is now; a new title makes it anew.
  useEffect(() => {
    let current = true;
    const snapshot = makeSnapshot(store.getState(), new Date(), title, embed);
    if (snapshot !== null)
      void writeLink(snapshot).then((result) => {
        if (current) setMade(result);
      });
    return () => {
      current = false;
    };
  }, [store, title, embed]);
  const link = made?.ok === true ? location.href.replace(/#.*$/, '') + made.value : null;
  return (
    <Modal title={words.text('page.share.title')} onClose={() => setSession({ dialog: null })}>
      <p>{words.text('page.share.intro')}</p>
      {embed ? <p>{words.text('page.share.ownData')}</p> : null}
      <label className="field-label" htmlFor={`${id}title`}>
        {words.text('page.share.note')}
      </label>
      <input
        id={`${id}title`}
        className="field"
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      {link === null ? (
        <p className={made === null ? '' : 'warning'} role="status">
          {words.text(made === null ? 'page.share.making' : 'page.share.tooLong')}
        </p>
      ) : (
        <LinkField link={link} />
      )}
      <SaveFile title={title} />
    </Modal>
  );
}

function LinkField({ link }: { readonly link: string }) {
  const words = useWords();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const id = useId();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {words.text('page.share.link')} · {words.text('page.share.length', { count: link.length })}
      </label>
      <input id={id} className="field" readOnly value={link} onFocus={(event) => event.target.select()} />
      {link.length > longLink ? (
        <p className="warning">{words.text('page.share.long', { count: link.length })}</p>
      ) : null}
      <div className="actions">
        <button type="button" className="button primary" onClick={() => void copy()}>
          {copied === 'yes' ? <Check size={15} aria-hidden="true" /> : <Copy size={15} aria-hidden="true" />}
          {words.text(copied === 'yes' ? 'page.share.copied' : 'page.share.copy')}
        </button>
        <span role="status">{copied === 'refused' ? words.text('page.share.copyFailed') : ''}</span>
      </div>
    </>
  );
}

function SaveFile({ title }: { readonly title: string }) {
  const words = useWords();
  const store = useAppStore();
  const save = (): void => {
    const now = new Date();
    const snapshot = makeSnapshot(store.getState(), now, title, true);
    if (snapshot === null) return;
    const address = URL.createObjectURL(new Blob([writeSnapshot(snapshot)], { type: 'application/json' }));
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.download = `${store.getState().dataset?.id ?? 'view'}-${now.toISOString().slice(0, 10)}.throughline.json`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <div className="actions">
      <button type="button" className="button" onClick={save}>
        <Download size={15} aria-hidden="true" />
        {words.text('page.share.file')}
      </button>
      <small>{words.text('page.share.fileReady')}</small>
    </div>
  );
}
