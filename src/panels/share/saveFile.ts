/** Hands bytes to the reader as a download. Nothing leaves the tab: the address is the tab's own. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer> | Blob, mediaType: string): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type: mediaType });
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}
