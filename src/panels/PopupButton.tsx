import './menu.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** A button with something that opens below it: closes on Escape, on a click elsewhere, and when the focus leaves. */
export function PopupButton({
  label,
  className = 'button',
  face,
  title,
  align = 'end',
  children,
}: {
  /** Spoken name, when the face alone does not say it. */
  readonly label?: string;
  readonly className?: string;
  readonly face: ReactNode;
  readonly title?: string;
  readonly align?: 'start' | 'end';
  readonly children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    box.current?.querySelector<HTMLElement>('[data-first], .popup button, .popup input, .popup select')?.focus();
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isPlain(event.target)) {
      event.preventDefault();
      moveFocus(box.current, event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are handled for the controls inside
    <div
      className="popup-home"
      ref={box}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Node && !event.currentTarget.contains(next)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={title}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open ? (
        <div id={id} className={`popup ${align}`}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}

/** Arrow keys move between buttons; in a field they belong to the field. */
function isPlain(target: EventTarget): boolean {
  return !(target instanceof HTMLInputElement && target.type !== 'radio') && !(target instanceof HTMLSelectElement);
}

function moveFocus(box: HTMLElement | null, step: number): void {
  const stops: (Element | null)[] = [...(box?.querySelectorAll('.popup button:not(:disabled)') ?? [])];
  const next = stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length];
  if (next instanceof HTMLElement) next.focus();
}
