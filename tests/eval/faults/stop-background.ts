import { launchBrowser } from '../../support/launch-browser.ts';
import { openDesk } from '../../support/extension-desk.ts';
import { BOTH, type Fault } from './fault.ts';
import { ask, bodyOf, countLost, idOf, insist, listBodies, rest, saveRequest } from './messages.ts';

/** The browser stops the background at any moment while four notes are being kept. */
export const stopBackground: Fault = {
  name: 'background stopped during saves',
  browsers: BOTH,
  async run(kind, times, random) {
    const browser = await launchBrowser(kind);
    try {
      const { tab } = await openDesk(browser);
      const acknowledged = new Map<string, string>();
      let hit = 0;
      for (let round = 0; round < times; round++) {
        const numbers = [0, 1, 2, 3].map((n) => round * 4 + n + 1);
        const saves = numbers.map((n) => ask(tab, 'notes.save', saveRequest(n)));
        await rest(random.whole(25));
        await browser.stopBackground();
        let unanswered = false;
        for (const [at, save] of saves.entries()) {
          const n = numbers[at]!;
          if (!(await save).ok) unanswered = true;
          // Asked again it must not write a second note; answered before, it must still be there.
          await insist(tab, 'notes.save', saveRequest(n));
          acknowledged.set(idOf(n), bodyOf(n));
        }
        if (unanswered) hit += 1;
      }
      const kept = await listBodies(tab);
      return { acknowledged: acknowledged.size, lost: countLost(acknowledged, kept) + Math.abs(kept.size - acknowledged.size), hit, hitMeans: 'left a request unanswered' };
    } finally {
      await browser.close();
    }
  },
};
