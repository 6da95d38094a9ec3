import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/notes.css';
import '../../assets/styles/library.css';
import { render } from 'preact';
import { applyAppearance } from '../../components/apply-appearance.ts';
import { Library, type LibraryActions } from '../../components/library/library.tsx';
import type { KeptLibrary } from '../../components/library/library-data.ts';
import { writeLibrary } from '../../components/library/write-library.ts';
import { createTranslator } from '../../core/i18n/translate.ts';
import { onSettingsChange, readSettings } from '../../platform/settings.ts';
import { saveFile } from '../../platform/save-file.ts';
import { openExtensionPage, openUrl } from '../../platform/tabs.ts';
import { openStore, watchLibrary } from '../../storage/open-store.ts';

const store = openStore();
let settings = await readSettings();
let library: KeptLibrary | 'failed' | null = null;

const actions: LibraryActions = {
  openArticle: (url) => void openUrl(url),
  openSettings: () => void openExtensionPage('/options.html'),
  update: async (id, patch) => (await store.updateNote(id, patch)).ok,
  remove: async (id) => (await store.deleteNote(id)).ok,
  restore: async (id) => (await store.restoreNote(id)).ok,
  exportAll() {
    if (library === null || library === 'failed') return;
    const { name, mediaType, content } = writeLibrary(library, new Date().toISOString());
    saveFile(name, mediaType, content);
  },
  retry: () => location.reload(),
};

function show(): void {
  applyAppearance(document.documentElement, settings);
  document.title = createTranslator(settings.language, settings.digits)('library.title');
  render(<Library settings={settings} library={library} actions={actions} />, document.getElementById('root')!);
}

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
  () => {
    library = 'failed';
    show();
  },
);
