import { sha256Hex } from '../model/fingerprint.ts';

/** Stands in a text where its seal will be, while the seal is computed: 64 noughts. */
export const openSeal = '0'.repeat(64);

/** Puts the SHA-256 of a text into its one open seal, `data-seal="000…"`. O(length). */
export function sealText(text: string): string {
  return text.replace(`data-seal="${openSeal}"`, `data-seal="${sha256Hex(text)}"`);
}

/** Whether a sealed text is byte for byte what was sealed. O(length). */
export function sealHolds(text: string, seal: string): boolean {
  return seal !== openSeal && sha256Hex(text.replace(`data-seal="${seal}"`, `data-seal="${openSeal}"`)) === seal;
}
