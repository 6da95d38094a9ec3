/** Copies plain text after a click. False where the browser refuses. `within` takes a field for a moment where the page is not served securely. */
export async function copyText(text: string, document: Document, within: HTMLElement): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // A page's permissions policy may forbid it: the old way does not ask.
    }
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  within.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
