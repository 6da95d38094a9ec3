import { closeTab } from './close-tab.ts';
import { cutImport } from './cut-import.ts';
import { editInTwoTabs } from './edit-in-two-tabs.ts';
import type { Fault } from './fault.ts';
import { fillStorage } from './fill-storage.ts';
import { killBrowser } from './kill-browser.ts';
import { stopBackground } from './stop-background.ts';
import { blockUpgrade, failUpgrade } from './upgrade.ts';

/** Everything that may go wrong between a reader's word and the disk, done in a real browser. */
export const FAULTS: readonly Fault[] = [stopBackground, closeTab, killBrowser, editInTwoTabs, fillStorage, blockUpgrade, failUpgrade, cutImport];
