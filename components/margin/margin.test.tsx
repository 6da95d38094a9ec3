import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { click, find, note, press, samplePage, show, shown, submit, type } from '../test-support.tsx';
import { Margin } from './margin.tsx';

const page = samplePage([], [shown(note('late', 'جملة متأخرة', { body: 'قارن', meaning: 'claim', tags: ['تجارة'] }), 500), shown(note('lost', 'جملة حذفت'), null), shown(note('early', 'جملة مبكرة'), 3)]);

async function open(shownPage: typeof page | null = page, overrides: object = {}) {
  const actions = { jump: vi.fn(async () => true), update: vi.fn(async () => true), remove: vi.fn(async () => true), restore: vi.fn(async () => true), ...overrides };
  return { actions, root: await show(<Margin settings={DEFAULT_SETTINGS} page={shownPage} actions={actions} />) };
}

describe('Margin', () => {
  it('lists notes in the order of the text, and those without a place apart', async () => {
    const { root } = await open();
    expect([...root.querySelectorAll('q')].map((quote) => quote.textContent)).toEqual(['جملة مبكرة', 'جملة متأخرة', 'جملة حذفت']);
    expect(root.querySelector('section')!.textContent).toContain('جملة حذفت');
    expect(root.textContent).toContain('٣ ملاحظات');
  });

  it('jumps to a note', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'جملة متأخرة'));
    expect(actions.jump).toHaveBeenCalledWith({ noteId: 'late' });
  });

  it('edits in place', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'تحرير الملاحظة عن جملة متأخرة'));
    const field = find(root, 'textbox', 'نص الملاحظة');
    expect(document.activeElement).toBe(field);
    await type(field, 'قارن بالعام الماضي');
    await submit(field);
    expect(actions.update).toHaveBeenCalledWith('late', { body: 'قارن بالعام الماضي', meaning: 'claim' });
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('keeps what was typed until the store has it', async () => {
    const { root } = await open(page, { update: vi.fn(async () => false) });
    await click(find(root, 'button', 'تحرير الملاحظة عن جملة متأخرة'));
    await type(find(root, 'textbox', 'نص الملاحظة'), 'كلام طويل');
    await submit(find(root, 'textbox', 'نص الملاحظة'));
    expect((find(root, 'textbox', 'نص الملاحظة') as HTMLTextAreaElement).value).toBe('كلام طويل');
    expect(root.querySelector('[role=alert]')).not.toBeNull();
  });

  it('leaves a note as it was on Escape', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'تحرير الملاحظة عن جملة متأخرة'));
    await press(find(root, 'textbox', 'نص الملاحظة'), 'Escape');
    expect(root.querySelector('textarea')).toBeNull();
    expect(actions.update).not.toHaveBeenCalled();
  });

  it('deletes with a way back', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'حذف الملاحظة عن جملة مبكرة'));
    expect(actions.remove).toHaveBeenCalledWith('early');
    await click(find(root, 'button', 'تراجع'));
    expect(actions.restore).toHaveBeenCalledWith('early');
    expect(root.querySelector('[role=status]')!.textContent).toContain('عادت الملاحظة');
  });

  it('says what to do where there is no article, or no note', async () => {
    expect((await open(null)).root.textContent).toContain('افتح مقالا عربيا');
    expect((await open(samplePage())).root.textContent).toContain('حدد جملة في المقال');
  });
});
