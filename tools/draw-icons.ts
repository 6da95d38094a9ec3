// Draws public/icon/*.png from assets/icons/hashiya.svg with a headless Chromium: `node tools/draw-icons.ts`. Run by hand when the drawing changes.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128];
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const drawing = await readFile(new URL('../assets/icons/hashiya.svg', import.meta.url), 'base64');
const folder = new URL('../public/icon/', import.meta.url);

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
