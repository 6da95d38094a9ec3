import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOTH, type Fault } from './fault.ts';
import { launchToKill } from './launch-to-kill.ts';
import { ask, bodyOf, countLost, idOf, insist, listBodies, rest, saveRequest } from './messages.ts';

/** All processes of the browser end at once, as in a crash or a power cut, while notes are kept and typed. */
export const killBrowser: Fault = {
  name: 'browser process killed',
  browsers: BOTH,
  async run(kind, times, random) {
    const folder = mkdtempSync(join(tmpdir(), 'hashiya-faults-'));
    let browser = await launchToKill(kind, folder);
    try {
      const acknowledged = new Map<string, string>();
      let hit = 0;
      for (let round = 0; round < times; round++) {
        const [saved, typed, unfinished] = [round * 3 + 1, round * 3 + 2, round * 3 + 3];
        await insist(browser, 'notes.save', saveRequest(saved));
        const { draft, ...about } = saveRequest(typed);
        const { mentions: _, ...draftRequest } = { ...about, draft };
        await insist(browser, 'notes.keepDraft', draftRequest);
        acknowledged.set(idOf(saved), bodyOf(saved)).set(idOf(typed), bodyOf(typed));
        let isAnswered = false;
        ask(browser, 'notes.save', saveRequest(unfinished)).then(({ ok }) => { isAnswered = ok; }, () => undefined);
        await rest(random.whole(30));
        const wasTold = isAnswered;
        await browser.kill();
        browser = await launchToKill(kind, folder);
        if (wasTold) acknowledged.set(idOf(unfinished), bodyOf(unfinished));
        else hit += 1;
      }
      // A draft becomes a note once nobody has typed in it for five seconds and the background comes up.
      await rest(5_500);
      await browser.kill();
      browser = await launchToKill(kind, folder);
      await insist(browser, 'notes.list', 'https://www.spa.gov.sa/w1234567');
      await rest(1_000);
      return { acknowledged: acknowledged.size, lost: countLost(acknowledged, await listBodies(browser)), hit, hitMeans: 'cut off a save that was not yet answered' };
    } finally {
      await browser.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
