import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/notes.css';
import '../../assets/styles/library.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance.ts';
import { Library, type LibraryActions } from '../../components/library/library.tsx';
import type { KeptLibrary } from '../../components/library/library-data.ts';
import { writeLibrary } from '../../components/library/write-library.ts';
import type { StoreTrouble } from '../../core/notes/note.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import { askBackground } from '../../platform/messages.ts';
import { refreshTabs } from '../../platform/refresh-tabs.ts';
import { onSettingsChange, readSettings } from '../../platform/settings.ts';
import { saveFile } from '../../platform/save-file.ts';
import { openExtensionPage, openUrl } from '../../platform/tabs.ts';
import { watchTrouble } from '../../platform/watch-trouble.ts';
import { openStore, watchLibrary } from '../../storage/open-store.ts';

const store = openStore();
let settings = await readSettings();
let library: KeptLibrary | 'failed' | null = null;

/** From a card: the name whose articles are wanted. */
const named = new URLSearchParams(location.hash.slice(1)).get('name');
let trouble: StoreTrouble | null = null;

/** Open articles show it at once; what could not be written says why. */
async function afterWrite(write: Promise<{ ok: boolean }>): Promise<boolean> {
  const { ok } = await write;
  if (ok) void refreshTabs({ notesOnly: true });
  await checkTrouble();
  return ok;
}

const actions: LibraryActions = {
  openArticle: (url) => void openUrl(url),
  openSettings: () => void openExtensionPage('/options.html'),
  update: (id, patch) => afterWrite(store.updateNote(id, patch)),
  remove: (id) => afterWrite(store.deleteNote(id)),
  restore: (id) => afterWrite(store.restoreNote(id)),
  removeArticle: (url) => afterWrite(store.deleteArticle(url)),
  restoreArticle: (url) => afterWrite(store.restoreArticle(url)),
  exportAll() {
    if (library === null || library === 'failed') return;
    const { name, mediaType, content } = writeLibrary(library, new Date().toISOString());
    saveFile(name, mediaType, content);
  },
  retry: () => (library === 'failed' ? location.reload() : void checkTrouble()),
};

function show(): void {
  applyAppearance(document.documentElement, settings);
  document.title = createTranslator(settings.language, settings.digits)('library.title');
  render(<Library settings={settings} library={library} trouble={trouble} named={named} actions={actions} />, document.getElementById('root')!);
}

const checkTrouble = watchTrouble(store.findTrouble, (found) => {
  trouble = found;
  show();
});
show();
onSettingsChange((changed) => {
  settings = changed;
  show();
});
watchLibrary(
  (kept) => {
    library = kept;
    show();
  },
  // Behind an upgrade that waits, this page can read nothing; the background has read before it asked for that.
  async () => {
    const reply = await askBackground('library.read');
    library = reply.ok ? reply.value : 'failed';
    show();
  },
);
