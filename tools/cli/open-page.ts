import { readFileSync } from 'node:fs';
import sniffEncoding from 'html-encoding-sniffer';
import { JSDOM } from 'jsdom';

/** Where a saved page of unknown address is said to be. */
const NOWHERE = 'https://page.invalid/';

/** Opens a saved page as a document, in whatever encoding it declares (mark, meta, or windows-1252 as browsers assume). Scripts do not run, nothing is fetched. */
export function openPage(file: string, url?: string): Document {
  const bytes = readFileSync(file);
  const encoding = sniffEncoding(bytes, { defaultEncoding: looksLikeUtf8(bytes) ? 'UTF-8' : 'windows-1252' });
  const html = new TextDecoder(encoding).decode(bytes);
  return new JSDOM(html, { url: url ?? addressIn(html) ?? NOWHERE }).window.document;
}

/** Saved pages without a declaration are UTF-8 far more often than what browsers assume of the old web. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The address that the page gives itself, where it is absolute. */
function addressIn(html: string): string | null {
  const head = html.slice(0, 200_000);
  const link = /<link\b[^>]{0,500}\brel\s*=\s*["']?canonical\b[^>]{0,2000}>/i.exec(head)?.[0] ?? /<meta\b[^>]{0,200}\bproperty\s*=\s*["']og:url["'][^>]{0,2000}>/i.exec(head)?.[0];
  const address = link && /\b(?:href|content)\s*=\s*["']?(https?:\/\/[^"'\s>]+)/i.exec(link)?.[1];
  return address && URL.canParse(address) ? address : null;
}
