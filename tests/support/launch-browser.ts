import { BUILDS } from '../../tools/measure-build.ts';
import type { BrowserKind, BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** A real browser with the built extension in it. */
export function launchBrowser(kind: BrowserKind, options: Omit<LaunchOptions, 'extension'> & { extension?: string } = {}): Promise<BrowserUnderTest> {
  const complete = { extension: BUILDS[kind], ...options };
  return kind === 'chromium' ? launchChromium(complete) : launchFirefox(complete);
}
