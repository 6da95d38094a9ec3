import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundlePage, gateEntry, readerEntry } from './bundle-page.ts';

export const BUILDS = { chromium: outputFolder('chrome-mv3'), firefox: outputFolder('firefox-mv3') } as const;

function outputFolder(name: string): string {
  return fileURLToPath(new URL(`../.output/${name}`, import.meta.url));
}

/** What a part of the extension may weigh: everything that is loaded before it can do its work, each file gzipped, in bytes. */
export const LIMITS = { sentinel: 4_096, annotator: 61_440, popup: 61_440 } as const;
export type Part = keyof typeof LIMITS;

const ROOTS: Record<Part, string[]> = {
  sentinel: ['sentinel.js', 'sentinel.css'],
  annotator: ['annotator.js', 'annotator.css'],
  popup: ['popup.html'],
};

// What one built file loads at once: a page's scripts, styles and preloads, a module's static imports.
const PAGE_LINKS = /(?:src|href)="([^"#:]+\.(?:js|css))"/g;
const STATIC_IMPORTS = /(?:\bfrom|\bimport)\s*"([^"]+\.js)"/g;

/** The files of a build that a part loads at once, itself included, as paths relative to `folder`. */
export function listFiles(folder: string, part: Part): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(join(folder, file))) return;
    found.add(file);
    const pattern = file.endsWith('.html') ? PAGE_LINKS : file.endsWith('.js') ? STATIC_IMPORTS : null;
    if (!pattern) return;
    for (const [, link = ''] of readFileSync(join(folder, file), 'utf8').matchAll(pattern)) {
      visit(link.startsWith('/') ? link.slice(1) : normalize(join(dirname(file), link)));
    }
  };
  ROOTS[part].forEach(visit);
  return [...found];
}

export interface Size {
  build: keyof typeof BUILDS;
  part: Part;
  files: string[];
  /** Bytes, gzipped. */
  gzip: number;
  limit: number;
}

export function measureBuilds(): Size[] {
  return (Object.keys(BUILDS) as (keyof typeof BUILDS)[]).flatMap((build) =>
    (Object.keys(LIMITS) as Part[]).map((part) => {
      const files = listFiles(BUILDS[build], part);
      const gzip = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILDS[build], file)), { level: 9 }).length, 0);
      return { build, part, files, gzip, limit: LIMITS[part] };
    }),
  );
}

/** What tells an Arabic news article and reads it may weigh together, gzipped, in bytes: the gate of the sentinel and the reader of the annotator. */
export const READER_LIMIT = 12 * 1024;

/** Bytes, gzipped, of the gate and the reader, bundled and minified as the extension is, with nothing but what they import. */
export const measureReader = async (): Promise<number> => gzipSync(await bundlePage(`${gateEntry}${readerEntry}`), { level: 9 }).length;

/** One line a part: «sentinel  3.1 KB of 4 KB (chromium)». */
export const formatSizes = (sizes: readonly Size[]): string =>
  sizes.map(({ build, part, gzip, limit }) => `  ${part.padEnd(9)} ${(gzip / 1024).toFixed(1).padStart(5)} KB gzip of ${limit / 1024} (${build})`).join('\n');
