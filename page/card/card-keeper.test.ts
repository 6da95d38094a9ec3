import { expect, it, vi } from 'vitest';
import type { Article } from '../../core/article/article.ts';
import { inPageStrings } from '../../core/i18n/strings/page.ts';
import { translateWith } from '../../core/i18n/translator.ts';
import { type Result, fail, succeed } from '../../core/result.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { createEditors } from '../notes/editors.ts';
import { showArticle } from '../shown-article.ts';
import { createCardKeeper } from './card-keeper.ts';

const name = 'بنك الخليج الدولي';
const text = `وقال ${name} إنه يفتح فرعا.`;
const start = text.indexOf(name);

function setUp(language: 'ar' | 'en' = 'ar') {
  const article: Article = { url: 'https://www.sada.example/1', title: '', blocks: [{ id: 'b0', role: 'paragraph', text }] };
  const shown = showArticle({
    article,
    places: { text, rangesOf: () => [], spanOf: () => null, offsetAt: () => null, root: document.body },
    analysis: { figures: [], entities: [{ id: 'e1', kind: 'organization', name, aliases: [] }], entityMentions: [{ start, end: start + name.length, text: name, kind: 'organization', entity: 'e1', ruleId: 'test', confidence: 1 }] },
    notes: [],
    settings: DEFAULT_SETTINGS,
  });
  const translator = translateWith(inPageStrings, language, 'arab');
  const unused = (): never => { throw new Error('not asked for in this test'); };
  const openLibrary = vi.fn<(name: string) => Promise<Result<null>>>();
  const cards = createCardKeeper({
    shown: () => shown,
    translator: () => translator,
    editors: createEditors({ ports: { saveNote: unused, updateNote: unused, deleteNote: unused, restoreNote: unused, newId: () => '01890a5d-ac96-774b-bcce-b302099a8057' }, readingSeconds: () => 0, onChange: () => undefined }),
    ports: { countArticlesNaming: async () => succeed(2), openLibrary, saveCorrection: unused, takeBackCorrection: unused },
    refresh: unused, places: {} as never, copy: async () => true, visit: unused, onChange: () => undefined,
  });
  const mark = shown.marks[0]!;
  cards.open(mark, 'press');
  const notice = () => cards.view()?.model.notice;
  return { cards, mark, openLibrary, notice, press: () => cards.view()!.actions.openLibrary(), t: translator };
}

it.each(['ar', 'en'] as const)('says that the library could not be opened, and what to do: %s', async (language) => {
  const { openLibrary, notice, press, t } = setUp(language);
  openLibrary.mockResolvedValueOnce(fail('unreachable'));
  press();
  await vi.waitFor(() => expect(notice()).toBe(t('inPage.libraryFailed')));
  expect(openLibrary).toHaveBeenLastCalledWith(name);
  // Once it opens, nothing is left to be said.
  openLibrary.mockResolvedValueOnce(succeed(null));
  press();
  await vi.waitFor(() => expect(notice()).toBeNull());
});

it('says so on no other card than the one that was pressed', async () => {
  const { cards, mark, openLibrary, notice, press } = setUp();
  let answer: (reply: Result<null>) => void = () => undefined;
  openLibrary.mockReturnValueOnce(new Promise((resolve) => { answer = resolve; }));
  press();
  cards.close();
  cards.open(mark, 'press');
  answer(fail('unreachable'));
  await new Promise((resume) => setTimeout(resume));
  expect(notice()).toBeNull();
});
