/**
 * Hands the reader a file through the browser's own download, from an extension page. No `downloads` permission is needed for it,
 * and nothing leaves the machine.
 */
export function saveFile(name: string, mediaType: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click only starts the download: the address must live until the browser has read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
