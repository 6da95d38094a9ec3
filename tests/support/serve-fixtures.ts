import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixturePages } from '../fixtures/pages.ts';
import type { FixturePage } from '../fixtures/fixture-page.ts';

export interface FixtureServer {
  port: number;
  /** The address of a page on loopback by its id, for a browser that maps no host names. Throws for an unknown id. */
  url(page: string): string;
  /** Every request so far that no fixture page is the cause of: for what no page has, from an extension's origin, or not even HTTP (a TLS greeting). As host and path. */
  strangers(): readonly string[];
  close(): Promise<void>;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

const text = (status: number, body: string): Answer => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body });
const answerPage = (page: FixturePage): Answer => ({ status: 200, headers: { 'content-type': page.contentType, ...page.headers }, body: page.body() });

/** What a link to a page's own file becomes where the page is served without its host. */
const byId = (id: string): string => `/__pages/${id}`;

const index = (): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صفحات الاختبار</title><body style="font:17px/1.8 sans-serif;max-width:60rem;margin:2rem auto">
<h1>صفحات الاختبار</h1><ul>${fixturePages.map(({ id, url, expect }) =>
    `<li><a href="${byId(id)}">${(expect.article?.title ?? id).replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</a><br><code dir="ltr">${url.replaceAll('&', '&amp;')}</code></li>`).join('')}</ul></body></html>`,
});

/** Finds what a request asks for: by host and path, or by `/__pages/ID` on any host. A known site's other paths are its 404. Null: nobody's. */
function answer(host: string, path: string): Answer | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(name);
  // Browsers ask for it unasked; a 404 would stand in the console of every test that wants it empty.
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (path === '/__pages/' || (loopback && path === '/')) return index();
  for (const page of fixturePages) {
    const { host: pageHost, pathname, search } = new URL(page.url);
    if (path === byId(page.id) || (name === pageHost && path === pathname + search)) return answerPage(page);
    const asset = page.assets?.find((file) => path === file.path && (loopback || name === pageHost));
    if (asset) return { status: 200, headers: { 'content-type': asset.contentType }, body: asset.body };
  }
  return null;
}

/** The host that a TLS greeting asks for: a name behind its own length in the server_name extension, in the clear (RFC 6066, 3). */
function readServerName(greeting: Buffer | undefined): string | null {
  const text = greeting?.toString('latin1') ?? '';
  for (let at = 2; at < text.length; at++) {
    const length = text.charCodeAt(at - 2) * 256 + text.charCodeAt(at - 1);
    if (length > 3 && length < 254 && /^[\w-]+(?:\.[\w-]+)+$/.test(text.slice(at, at + length))) return text.slice(at, at + length);
  }
  return null;
}

/** The origin that a browser names where an extension asks. */
const OF_EXTENSION = /^(?:chrome|moz)-extension:/;

/** Serves every fixture page on 127.0.0.1, telling sites apart by the Host header. Port 0, the default, takes a free one. */
export async function serveFixtures({ port = 0 }: { port?: number } = {}): Promise<FixtureServer> {
  const strangers: string[] = [];
  const server = createServer((request, response) => {
    const { host = '', origin = '' } = request.headers;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const found = isRead ? answer(host, request.url ?? '/') : text(405, 'GET\n');
    if (!found || !isRead || OF_EXTENSION.test(origin)) strangers.push(`${request.method} ${host}${request.url}${origin && ` from ${origin}`}`);
    const { status, headers, body } = found ?? text(404, 'الصفحة غير موجودة\n');
    response.writeHead(status, { 'cache-control': 'no-cache', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  server.on('connect', (request, socket) => {
    strangers.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  // Https arrives here as a greeting that this server cannot read; a connection that a browser only broke off is no message.
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    if (error.code?.startsWith('HPE_')) strangers.push(`TLS ${readServerName(error.rawPacket) ?? 'nameless'}`);
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    port: taken,
    url(page) {
      if (!fixturePages.some(({ id }) => id === page)) throw new Error(`no fixture page ${page}`);
      return `http://127.0.0.1:${taken}${byId(page)}`;
    },
    strangers: () => strangers,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    }),
  };
}

if (import.meta.main) {
  const { port } = await serveFixtures({ port: Number(process.env['PORT'] ?? 8377) });
  console.log(`http://127.0.0.1:${port}/`);
}
