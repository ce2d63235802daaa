import { expect, test } from 'vitest';
import { commands } from '../../src/store/commands.ts';
import { isPressed, type KeyPress, printKey } from '../../src/store/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test('the command key is ⌘ on Apple machines and Ctrl elsewhere, never the other', () => {
  expect(isPressed('mod+k', press('k', { metaKey: true }), true)).toBe(true);
  expect(isPressed('mod+k', press('k', { ctrlKey: true }), false)).toBe(true);
  expect(isPressed('mod+k', press('k', { ctrlKey: true }), true)).toBe(false);
  expect(isPressed('mod+k', press('k'), false)).toBe(false);
});

test('undo and redo are told apart by Shift, signs are not', () => {
  expect(isPressed('mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
  expect(isPressed('mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  expect(isPressed('?', press('?', { shiftKey: true }), false)).toBe(true);
  expect(isPressed('+', press('+', { shiftKey: true }), false)).toBe(true);
});

test('keys are printed as the machine prints them', () => {
  expect(printKey('mod+shift+z', true)).toBe('⇧⌘Z');
  expect(printKey('mod+k', false)).toBe('Ctrl+K');
});

test('no two commands share a key or an id', () => {
  const keys = commands.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
  const ids = commands.map((command) => command.id);
  expect(new Set(ids).size).toBe(ids.length);
});
