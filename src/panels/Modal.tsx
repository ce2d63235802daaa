import './modal.css';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from './parts/useWords.ts';

/**
 * A dialog of the browser's own: it keeps the focus inside, makes the rest inert, and gives the focus back when it
 * closes.
 */
export function Modal({
  title,
  onClose,
  children,
  wide = false,
  bare = false,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** Without a visible title: the content begins with its own field. */
  readonly bare?: boolean;
}) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, by the browser's own `cancel`
    <dialog
      ref={dialog}
      className={`modal${wide ? ' wide' : ''}${bare ? ' bare' : ''}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="modal-body">
        <div className={bare ? 'unseen' : 'modal-head'}>
          <h2 id={heading}>{title}</h2>
          {bare ? null : (
            <button type="button" className="button plain icon" aria-label={words.text('page.close')} onClick={onClose}>
              <X size={17} aria-hidden="true" />
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}
