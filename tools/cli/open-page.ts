import { readFile } from 'node:fs/promises';
import sniffEncoding from 'html-encoding-sniffer';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Where a saved page of unknown address is said to be. */
const NOWHERE = 'https://page.invalid/page';

export interface OpenPage {
  document: Document;
  /** Whether the address is known: given, or named by the page. */
  hasAddress: boolean;
  /** Frees the page; big ones would pile up. */
  close(): void;
}

/** Opens a saved page as a document, in whatever encoding it declares. Scripts do not run, nothing is fetched. Rejects where the file cannot be read. */
export async function openPage(file: string, url: string | null): Promise<OpenPage> {
  const bytes = await readFile(file);
  const html = decode(bytes);
  const address = url ?? addressIn(html);
  // Broken style sheets of a page are no news for whoever reads its text.
  const { window } = new JSDOM(html, { url: address ?? NOWHERE, virtualConsole: new VirtualConsole() });
  return { document: window.document, hasAddress: address !== null, close: () => window.close() };
}

/** Without a declaration a page that is valid UTF-8 is UTF-8; an older Arabic one is windows-1256, not the windows-1252 that browsers assume in the West. */
function decode(bytes: Uint8Array): string {
  const declared = sniffEncoding(bytes, { defaultEncoding: 'x-user-defined' });
  if (declared !== 'x-user-defined') return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

/** The address that the page gives itself, where it is absolute. */
function addressIn(html: string): string | null {
  const head = html.slice(0, 200_000);
  const link = /<link\b[^>]{0,500}\brel\s*=\s*["']?canonical\b[^>]{0,2000}>|<link\b[^>]{0,2000}\brel\s*=\s*["']?canonical\b[^>]{0,500}>/i.exec(head)?.[0]
    ?? /<meta\b[^>]{0,200}\bproperty\s*=\s*["']og:url["'][^>]{0,2000}>/i.exec(head)?.[0];
  const address = link && /\b(?:href|content)\s*=\s*["']?(https?:\/\/[^"'\s>]+)/i.exec(link)?.[1];
  return address && URL.canParse(address) ? address : null;
}
