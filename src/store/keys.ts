/** The part of a keyboard event that decides which command is meant. */
export interface KeyPress {
  readonly key: string;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** True when the press is the written key: `mod+shift+z`, `/`, `?`, `Escape`. `mod` is ⌘ on Apple machines, else Ctrl. */
export function isPressed(written: string, press: KeyPress, apple: boolean): boolean {
  const parts = written.split('+');
  const key = written.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const mod = parts.includes('mod');
  const shift = parts.includes('shift');
  const modPressed = apple ? press.metaKey : press.ctrlKey;
  const otherPressed = apple ? press.ctrlKey : press.metaKey;
  if (modPressed !== mod || otherPressed || press.altKey) return false;
  // A sign such as `?` needs Shift on most keyboards and none on others: only letters and named keys mind it.
  if (/^[a-z]$/i.test(key) || key.length > 1) {
    if (press.shiftKey !== shift) return false;
  }
  return press.key.toLowerCase() === key.toLowerCase();
}

const signs: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
};

/** How a key is printed on this machine: `⌘⇧Z` or `Ctrl+Shift+Z`. */
export function printKey(written: string, apple: boolean): string {
  const key = written.endsWith('+') ? '+' : (written.split('+').at(-1) ?? '');
  const shown = signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const mod = written.includes('mod+');
  const shift = written.includes('shift+');
  if (apple) return `${shift ? '⇧' : ''}${mod ? '⌘' : ''}${shown}`;
  return `${mod ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${shown}`;
}
