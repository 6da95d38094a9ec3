import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/options.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance.ts';
import type { EraseUndo } from '../../components/options/erase-all.tsx';
import { Options, type OptionsActions } from '../../components/options/options.tsx';
import type { ReaderCorrection } from '../../core/corrections/correction.ts';
import { MOST_BACKUP, MOST_BACKUP_BYTES, readBackup, writeBackup } from '../../core/exchange/backup.ts';
import type { Erased } from '../../core/notes/note-store.ts';
import type { StoreTrouble } from '../../core/notes/note.ts';
import { type Result, fail, succeed } from '../../core/result.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import { browser } from '../../platform/browser.ts';
import { sha256 } from '../../platform/digest.ts';
import { forgetErased, recallErased, rememberErased } from '../../platform/erased-records.ts';
import { askBackground } from '../../platform/messages.ts';
import { recordParsers } from '../../platform/payloads.ts';
import { dropEverySite, hasEverySite, onPermissionsChange, requestEverySite } from '../../platform/permissions.ts';
import { refreshTabs } from '../../platform/refresh-tabs.ts';
import { saveFile } from '../../platform/save-file.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../platform/settings.ts';
import { askPersistence, readStorageRoom } from '../../platform/storage-room.ts';
import { watchTrouble } from '../../platform/watch-trouble.ts';
import { openStore, watchCorrections } from '../../storage/open-store.ts';

const store = openStore();
let corrections: readonly ReaderCorrection[] = [];
let obeyedCorrections = 0;
let erased: Erased | null = await recallErased();
let canUndoErase: EraseUndo = erased && 'session';
let trouble: StoreTrouble | null = null;

/** What was done to many notes at once is seen everywhere: in open articles, and here. */
async function afterWrite<Value>(write: Promise<Result<Value>>): Promise<Result<Value>> {
  const done = await write;
  if (done.ok) void refreshTabs();
  await checkTrouble();
  await show();
  return done;
}

const actions: OptionsActions = {
  changeSettings: async (patch) => void (await changeSettings(patch)),
  requestEverySite,
  dropEverySite,
  // Through the background, which lets the open tabs know.
  takeBackCorrection: async (key) => (await askBackground('corrections.takeBack', key)).ok,
  saveCorrection: async (draft) => (await askBackground('corrections.save', draft)).ok,
  persist: askPersistence,
  retry: () => void checkTrouble(),

  previewBackup: store.previewBackup,
  restoreBackup: (day) => afterWrite(store.restoreBackup(day)),
  async saveFile() {
    const records = await store.readRecords();
    if (!records.ok) return records;
    const now = new Date().toISOString();
    const file = await writeBackup(records.value, now, sha256);
    if (!file.ok) return file;
    saveFile(`hashiya-${now.slice(0, 10)}.jsonl`, 'application/jsonl', file.value);
    return succeed(null);
  },
  async openFile(file) {
    if (file.size > MOST_BACKUP_BYTES) return fail('backupTooLarge');
    const text = await file.text().catch(() => null);
    // Longer than any text a browser holds, it fails too.
    if (text === null) return fail(file.size > MOST_BACKUP ? 'backupTooLarge' : 'unreadable');
    const records = await readBackup(text, recordParsers, sha256);
    if (!records.ok) return records;
    const counts = await store.previewMerge(records.value);
    return counts.ok ? succeed({ records: records.value, counts: counts.value }) : counts;
  },
  mergeFile: (records) => afterWrite(store.mergeRecords(records)),
  undoMerge: async (undo) => (await afterWrite(store.undoMerge(undo))).ok,

  async eraseAll() {
    const gone = await afterWrite(store.eraseAll());
    if (!gone.ok) return null;
    erased = gone.value;
    canUndoErase = (await rememberErased(gone.value)) ? 'session' : 'page';
    return canUndoErase;
  },
  async undoErase() {
    if (!erased || !(await afterWrite(store.bringBack(erased))).ok) return false;
    erased = null;
    canUndoErase = null;
    await forgetErased();
    return true;
  },
};

async function show(): Promise<void> {
  const [settings, everySite, room, backups] = await Promise.all([readSettings(), hasEverySite(), readStorageRoom(), store.listBackups()]);
  applyAppearance(document.documentElement, settings);
  document.title = createTranslator(settings.language, settings.digits)('options.title');
  render(
    <Options
      settings={settings} hasEverySite={everySite} storageUsed={room.used} isPersisted={room.isPersisted} backups={backups.ok ? backups.value : []}
      canUndoErase={canUndoErase} trouble={trouble} corrections={corrections} obeyedCorrections={obeyedCorrections} version={browser.runtime.getManifest().version} actions={actions}
    />,
    document.getElementById('root')!,
  );
}

const checkTrouble = watchTrouble(store.findTrouble, (found) => {
  trouble = found;
  void show();
});
await show();
onSettingsChange(() => void show());
onPermissionsChange(() => void show());
watchCorrections((now, obeyed) => {
  corrections = now;
  obeyedCorrections = obeyed;
  void show();
});
