import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../parts/useWords.ts';

/** A report that is about to be read or printed: the document as it is saved. */
export interface Preview {
  readonly html: string;
  /** Whether the print dialog shall come as soon as it stands. */
  readonly print: boolean;
}

/**
 * The report in a frame that runs nothing and asks no address for anything: the same document that is saved and printed.
 * Its links are followed from out here, because the frame itself may go nowhere.
 */
export function ReportPreview({ preview, onClose }: { readonly preview: Preview; readonly onClose: () => void }) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  // Escape is one step back, wherever in the dialog the focus is: before the page and the dialog hear of it.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [onClose]);
  const print = (): void => frame.current?.contentWindow?.print();
  const stands = (): void => {
    const page = frame.current?.contentDocument;
    page?.addEventListener('click', (event) => {
      // The frame has a realm of its own: `instanceof` would not know its elements.
      const link = (event.target as Element | null)?.closest?.('a');
      const href = link?.getAttribute('href') ?? '';
      if (href === '') return;
      event.preventDefault();
      if (href.startsWith('#')) {
        const goal = page.getElementById(href.slice(1));
        goal?.setAttribute('tabindex', '-1');
        goal?.focus();
        goal?.scrollIntoView({ block: 'center' });
      } else if (href.startsWith('https://')) window.open(href, '_blank', 'noopener,noreferrer');
    });
    page?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') onClose();
    });
    if (preview.print) print();
  };
  return (
    <div className="share-preview">
      <div className="share-preview-tools">
        <button type="button" className="button" ref={back} onClick={onClose}>
          <ArrowLeft size={15} aria-hidden="true" />
          {words.text('story.share.report.back')}
        </button>
        <button type="button" className="button primary" onClick={print}>
          <Printer size={14} aria-hidden="true" />
          {words.text('story.share.report.print')}
        </button>
      </div>
      <iframe
        ref={frame}
        className="share-page"
        title={words.text('story.share.report.preview')}
        sandbox="allow-same-origin allow-modals"
        srcDoc={preview.html}
        onLoad={stands}
      />
    </div>
  );
}
