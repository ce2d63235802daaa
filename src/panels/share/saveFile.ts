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

/** Opens a page of our own text in a new tab and asks for the print dialog; false where the browser does not let us. */
export function printPage(html: string): boolean {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const opened = window.open(address);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  if (opened === null) return false;
  opened.addEventListener('load', () => opened.print());
  return true;
}
