import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixturePages } from '../fixtures/pages.ts';
import type { FixturePage } from '../fixtures/fixture-page.ts';

export interface FixtureServer {
  port: number;
  /** The address of a page on loopback by its id, for a browser that maps no host names. Throws for an unknown id. */
  url(page: string): string;
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

/** Finds what a request asks for: by host and path, or by `/__pages/ID` on any host. A known site's other paths are its 404. */
function answer(host: string, path: string): Answer {
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
  return text(404, 'الصفحة غير موجودة\n');
}

/** Serves every fixture page on 127.0.0.1, telling sites apart by the Host header. Port 0, the default, takes a free one. */
export async function serveFixtures({ port = 0 }: { port?: number } = {}): Promise<FixtureServer> {
  const server = createServer((request, response) => {
    const known = request.method === 'GET' || request.method === 'HEAD';
    const { status, headers, body } = known ? answer(request.headers.host ?? '', request.url ?? '/') : text(405, 'GET\n');
    response.writeHead(status, { 'cache-control': 'no-cache', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
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
