import './menu.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { menuFor, nameOfMark } from '../store/menuFor.ts';
import { useApp, useAppStore } from '../store/useApp.ts';
import { useWords } from './parts/useWords.ts';

/** The menu of a card or line: the same for right click and for the menu key. */
export function MarkMenu() {
  const words = useWords();
  const store = useAppStore();
  const menu = useApp((state) => state.menu);
  const setSession = useApp((state) => state.setSession);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (menu === null) return;
    const before = document.activeElement;
    box.current?.querySelector('button')?.focus();
    const elsewhere = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setSession({ menu: null });
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [menu, setSession]);
  if (menu === null) return null;
  const items = menuFor(store.getState(), menu.id);
  if (items.length === 0) return null;
  const height = items.length * 34 + 44;
  const place = {
    insetInlineStart: Math.max(8, Math.min(menu.x, window.innerWidth - 262)),
    insetBlockStart: Math.max(8, Math.min(menu.y, window.innerHeight - height)),
  };
  const name = nameOfMark(store.getState(), menu.id);
  const label = words.text('page.menu.label', { name });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops: (Element | null)[] = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = stops.indexOf(document.activeElement);
    const next = stops[(at + step + stops.length) % stops.length];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <div
      ref={box}
      className="mark-menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={place}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          className="menu-item"
          onClick={() => {
            setSession({ menu: null });
            item.run(store.getState());
          }}
        >
          {words.text(item.label, item.params)}
        </button>
      ))}
    </div>
  );
}
