import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { minified } from './minified.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The gate as `lookOnce` and the reader as `readOnce`, on the global object. */
export const gateEntry = `import { readSignals } from '/page/article/read-signals.ts'; import { decideGate } from '/core/article/decide-gate.ts';
globalThis.lookOnce = () => decideGate(readSignals(document, location));`;
export const readerEntry = "import { readArticle } from '/page/article/read-article.ts'; globalThis.readOnce = () => readArticle(document);";

/** Bundles and minifies code that imports the project's files from `/`, as the extension's scripts are. For measuring; nothing is written. */
export async function bundlePage(code: string): Promise<string> {
  const entry = '\0page';
  const made = await build({
    root, configFile: false, logLevel: 'silent',
    plugins: [{ name: 'page', resolveId: (id) => (id === 'page' ? entry : id.startsWith('/') ? join(root, id) : null), load: (id) => (id === entry ? code : null) }],
    build: { ...minified, write: false, target: 'es2022', rollupOptions: { input: 'page', output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(made) ? made : [made]) as { output: { type: string; code?: string }[] }[];
  return outputs[0]!.output[0]!.code!;
}
