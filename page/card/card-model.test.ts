import { describe, expect, it } from 'vitest';
import { inPageStrings } from '../../core/i18n/strings/page.ts';
import { translateWith } from '../../core/i18n/translator.ts';
import { STORE_TROUBLES } from '../../core/notes/note.ts';
import type { NoteEditor } from '../notes/note-editor.ts';
import { buildCard } from './card-model.ts';

const t = translateWith(inPageStrings, 'ar', 'arab');

const errorOf = (code: string): string | null => {
  const editor = { id: 'a', content: { body: 'نص', tags: [], meaning: null }, state: { is: 'error', code }, isKept: false } as unknown as NoteEditor;
  return buildCard({ subject: { mark: null, text: 'نص' }, marks: [], others: [], editor, placed: null, offers: [], corrected: null, otherArticles: 0, notice: null, wantsToWrite: true }, t).note.error;
};

describe('buildCard', () => {
  it('says for each reason that kept a note from being saved what to do, in words of its own', () => {
    const told = [...STORE_TROUBLES, 'noteTooLong', 'noteNotFound', 'unreachable'].map(errorOf);
    expect(new Set(told).size).toBe(told.length);
    expect(told).not.toContain(t('inPage.error.other'));
  });

  it('says that the text is still here where the reason is none of these', () => {
    for (const code of ['internal', 'constructor', '']) expect(errorOf(code)).toBe(t('inPage.error.other'));
  });
});
