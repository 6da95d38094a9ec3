import { isSameSiteAddress } from '../../core/article/same-site.ts';

/**
 * A script in a page speaks of that page's own site alone: a process that was taken over must not read or write the notes of another. What
 * is no web page (a saved file) was opened to us by the reader and may name where it came from; our own pages may speak of all.
 */
export function maySpeakOf(articleUrl: string, { url }: { url?: string | undefined }): boolean {
  if (url === undefined) return false;
  return !/^https?:/i.test(url) || isSameSiteAddress(articleUrl, url);
}
