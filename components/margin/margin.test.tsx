import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { click, find, note, plain, press, samplePage, show, showAgain, shown, submit, type } from '../test-support.tsx';
import { Margin } from './margin.tsx';

const page = samplePage([], [shown(note('late', 'جملة متأخرة', { body: 'قارن', meaning: 'claim', tags: ['تجارة'] }), 500), shown(note('lost', 'جملة حذفت'), null), shown(note('early', 'جملة مبكرة'), 3)]);

async function open(shownPage: typeof page | null = page, overrides: object = {}) {
  const actions = { jump: vi.fn(async () => true), attach: vi.fn(async () => true), choosePlace: vi.fn(async () => true), update: vi.fn(async () => true), remove: vi.fn(async () => true), restore: vi.fn(async () => true), retry: vi.fn(), ...overrides };
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
    expect(actions.update).toHaveBeenCalledWith('late', { body: 'قارن بالعام الماضي' });
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('keeps what was typed until the store has it', async () => {
    const { root } = await open(page, { update: vi.fn(async () => false) });
    await click(find(root, 'button', 'تحرير الملاحظة عن جملة متأخرة'));
    await type(find(root, 'textbox', 'نص الملاحظة'), 'كلام طويل');
    await submit(find(root, 'textbox', 'نص الملاحظة'));
    expect((find(root, 'textbox', 'نص الملاحظة') as HTMLTextAreaElement).value).toBe('كلام طويل');
    expect(root.querySelector('[role=alert]')).not.toBeNull();
    await click(find(root, 'button', 'إلغاء'));
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('leaves a note as it was on Escape, and the focus on its button', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'تحرير الملاحظة عن جملة متأخرة'));
    await press(find(root, 'textbox', 'نص الملاحظة'), 'Escape');
    expect(root.querySelector('textarea')).toBeNull();
    expect(actions.update).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find(root, 'button', 'تحرير الملاحظة عن جملة متأخرة'));
  });

  const typeInto = async (root: HTMLElement): Promise<HTMLElement> => {
    await click(find(root, 'button', 'تحرير الملاحظة عن جملة متأخرة'));
    const field = find(root, 'textbox', 'نص الملاحظة');
    await type(field, 'كلام لم يُحفظ');
    return field;
  };
  const kept = ['late', { body: 'كلام لم يُحفظ' }];

  it('keeps what was typed when Escape closes the field', async () => {
    const { root, actions } = await open();
    await press(await typeInto(root), 'Escape');
    expect(actions.update.mock.calls).toEqual([kept]);
  });

  it('keeps what was typed when the tab changes, by the actions of the tab it was typed in', async () => {
    const { root, actions } = await open();
    await typeInto(root);
    const next = { ...actions, update: vi.fn(async () => true) };
    await showAgain(root, <Margin settings={DEFAULT_SETTINGS} page={samplePage()} actions={next} />);
    expect(actions.update.mock.calls).toEqual([kept]);
    expect(next.update).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the view is left, once', async () => {
    const { root, actions } = await open();
    const field = await typeInto(root);
    field.blur();
    window.dispatchEvent(new Event('pagehide'));
    await showAgain(root, null);
    expect(actions.update.mock.calls).toEqual([kept]);
  });

  it('takes back on cancel what was kept on the way', async () => {
    const { root, actions } = await open();
    (await typeInto(root)).blur();
    await click(find(root, 'button', 'إلغاء'));
    expect(actions.update.mock.calls).toEqual([kept, ['late', { body: 'قارن' }]]);
    expect(document.activeElement).toBe(find(root, 'button', 'تحرير الملاحظة عن جملة متأخرة'));
  });

  it('writes nothing on cancel where nothing was kept', async () => {
    const { root, actions } = await open();
    await typeInto(root);
    await click(find(root, 'button', 'إلغاء'));
    await showAgain(root, null);
    expect(actions.update).not.toHaveBeenCalled();
  });

  it('deletes with a way back', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'حذف الملاحظة عن جملة مبكرة'));
    expect(actions.remove).toHaveBeenCalledWith('early');
    expect(document.activeElement).toBe(find(root, 'button', 'تراجع'));
    await click(find(root, 'button', 'تراجع'));
    expect(actions.restore).toHaveBeenCalledWith('early');
    expect(root.querySelector('[role=status]')!.textContent).toContain('عادت الملاحظة');
    expect(document.activeElement!.textContent).toContain('عادت الملاحظة');
  });

  it('brings a note back in the tab that it was deleted in', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'حذف الملاحظة عن جملة مبكرة'));
    const next = { ...actions, restore: vi.fn(async () => true) };
    await showAgain(root, <Margin settings={DEFAULT_SETTINGS} page={samplePage()} actions={next} />);
    await click(find(root, 'button', 'تراجع'));
    expect(actions.restore).toHaveBeenCalledWith('early');
    expect(next.restore).not.toHaveBeenCalled();
  });

  it('shows both values of a corrected figure and when it was seen first, and takes the new one', async () => {
    const money = (value: number) => ({ kind: 'money' as const, value, currency: 'USD' });
    const changed = note('changed', '53 مليار دولار', { correction: { was: '53 مليار دولار', now: '35 مليار دولار', firstSeenAt: '2026-03-14T09:00:00.000Z' } });
    const changes = [{ was: { text: '53 مليار دولار', reading: money(53e9) }, now: { text: '35 مليار دولار', reading: money(35e9) } }];
    const { root, actions } = await open(samplePage([], [shown(changed, 7, 'changed', { changes })]));
    expect([...root.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual(['٥٣٬٠٠٠٬٠٠٠٬٠٠٠ دولار أمريكي', '٣٥٬٠٠٠٬٠٠٠٬٠٠٠ دولار أمريكي']);
    for (const value of root.querySelectorAll('dd')) expect(value.querySelector('bdi')?.textContent).toBe(value.textContent);
    expect(plain(root.textContent)).toMatch(/لوحظ أول مرة ١٤[^٠-٩]+٠٣[^٠-٩]+٢٠٢٦|لوحظ أول مرة .*٢٠٢٦/);
    expect(root.querySelector('.margin-head')!.textContent).toContain('رقم واحد تغيّر');
    await click(find(root, 'button', 'اعتماد الرقم الجديد'));
    expect(actions.attach).toHaveBeenCalledWith('changed', { start: 7, end: 12 });
    expect(root.textContent).toContain('أُلحقت الملاحظة بالنص');
  });

  it('keeps a note without a place where the reader says so, and tells what failed', async () => {
    const { root, actions } = await open(page, { update: vi.fn(async () => false) });
    await click(find(root, 'button', 'إبقاؤها بلا موضع'));
    expect(actions.update).toHaveBeenCalledWith('lost', { keptAsOrphan: true });
    expect(root.textContent).toContain('لم يُحفظ هذا');
  });

  it('says what to do where there is no article, or no note', async () => {
    expect((await open(null)).root.textContent).toContain('افتح مقالا عربيا');
    expect((await open(samplePage())).root.textContent).toContain('حدد جملة في المقال');
  });
});
