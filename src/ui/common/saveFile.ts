/** Hands the reader a file made on this device. */

/** Milliseconds until the browser has certainly begun to read the file. */
const KEPT_FOR = 10_000;

export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
