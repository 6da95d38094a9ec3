import { describe, expect, it, vi } from 'vitest';
import type { ReaderCorrection } from '../../core/corrections/correction.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { click, find, plain, show, submit, type } from '../test-support.tsx';
import { Options } from './options.tsx';

async function open(settings: Partial<Settings> = {}, { hasEverySite = false, storageUsed = 1_250_000 as number | null, eraseAll = vi.fn(async () => true), changeSettings = vi.fn(async () => {}), corrections = [] as readonly ReaderCorrection[], isDone = true } = {}) {
  const actions = { changeSettings, requestEverySite: vi.fn(async () => true), dropEverySite: vi.fn(async () => true), eraseAll, takeBackCorrection: vi.fn(async () => isDone), saveCorrection: vi.fn(async () => isDone) };
  const root = await show(<Options settings={{ ...DEFAULT_SETTINGS, ...settings }} hasEverySite={hasEverySite} storageUsed={storageUsed} version="1.2.3" corrections={corrections} actions={actions} />);
  return { root, actions };
}

describe('Options', () => {
  it('changes language, digits and theme, each alone', async () => {
    const { root, actions } = await open();
    await click(find(root, 'radio', 'English'));
    await click(find(root, 'radio', '0123'));
    await click(find(root, 'radio', 'داكن'));
    expect(actions.changeSettings.mock.calls).toEqual([[{ language: 'en' }], [{ digits: 'latn' }], [{ theme: 'dark' }]]);
  });

  it('keeps the kinds in their own order, whichever was ticked last', async () => {
    const { root, actions } = await open({ kinds: ['percent', 'person'] });
    await click(find(root, 'checkbox', 'مبلغ'));
    expect(actions.changeSettings).toHaveBeenCalledWith({ kinds: ['money', 'percent', 'person'] });
    await click(find(root, 'checkbox', 'شخص'));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ kinds: ['percent'] });
  });

  it('adds a site however it was pasted, once, and removes one', async () => {
    const { root, actions } = await open({ sitesOff: ['kuna.net.kw'] });
    const field = find(root, 'textbox', 'اسم الموقع');
    await type(field, 'https://www.example.com/news');
    await submit(field);
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['kuna.net.kw', 'example.com'] });
    await type(field, 'KUNA.net.kw');
    await submit(field);
    expect(actions.changeSettings).toHaveBeenCalledOnce();
    await click(find(root, 'button', 'إزالة kuna.net.kw'));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ sitesOff: [] });
  });

  it('says what is wrong with a site that is none, beside the field', async () => {
    const { root, actions } = await open();
    const field = find(root, 'textbox', 'اسم الموقع');
    await type(field, 'not a site');
    await submit(field);
    expect(actions.changeSettings).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)!.textContent).toContain('اكتب اسم موقع');
  });

  it('grants every site, and takes it back', async () => {
    const before = await open();
    await click(find(before.root, 'button', 'منح الإذن'));
    expect(before.actions.requestEverySite).toHaveBeenCalledOnce();
    const after = await open({}, { hasEverySite: true });
    await click(find(after.root, 'button', 'سحب الإذن'));
    expect(after.actions.dropEverySite).toHaveBeenCalledOnce();
  });

  it('says how much is stored, or that the browser does not say', async () => {
    expect(plain((await open()).root.querySelector('.amount')!.textContent)).toBe('١٫٣ ميغابايت');
    expect((await open({}, { storageUsed: null })).root.querySelector('.amount')!.textContent).toContain('لا يقول المتصفح');
  });

  it('says when a choice was not kept', async () => {
    const { root } = await open({}, { changeSettings: vi.fn(async () => { throw new Error('full'); }) });
    await click(find(root, 'radio', 'داكن'));
    expect(root.querySelector('.sheet > [role=status]')!.textContent).toContain('لم يُحفظ');
  });
});

describe('Options: names', () => {
  const corrections: readonly ReaderCorrection[] = [
    { key: 'name حريه', says: 'notName', text: 'حرية', updatedAt: '2026-01-03T00:00:00.000Z' },
    { key: 'name زاخو', says: 'kind', text: 'زاخو', kind: 'place', updatedAt: '2026-01-02T00:00:00.000Z' },
    { key: 'figure 53 https://a.example/1', says: 'notFigure', text: '53', articleUrl: 'https://a.example/1', updatedAt: '2026-01-01T00:00:00.000Z' },
  ];

  it('changes how many names are marked', async () => {
    const { root, actions } = await open();
    expect((find(root, 'radio', 'متوازن') as HTMLInputElement).checked).toBe(true);
    await click(find(root, 'radio', 'الأوثق فقط'));
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ sensitivity: 'surest' });
  });

  it('lists what the reader said, and says where there is nothing', async () => {
    const { root } = await open({}, { corrections });
    expect([...root.querySelectorAll('.corrections li')].map((row) => plain(row.querySelector('div')!.textContent))).toEqual(['حريةليس اسما', 'زاخوالنوع: مكان', '53ليس رقما، في مقال واحد']);
    expect((await open()).root.textContent).toContain('لا تصحيحات بعد');
  });

  it('takes one back, and says it again', async () => {
    const { root, actions } = await open({}, { corrections });
    await click(find(root, 'button', 'تراجع عن تصحيح زاخو'));
    expect(actions.takeBackCorrection).toHaveBeenCalledExactlyOnceWith('name زاخو');
    await click([...root.querySelectorAll('.status button')][0] as HTMLElement);
    expect(actions.saveCorrection).toHaveBeenCalledExactlyOnceWith(corrections[1]);
    expect(plain(root.textContent)).toContain('عاد تصحيح زاخو');
  });

  it('says when it could not', async () => {
    const { root } = await open({ language: 'en' }, { corrections, isDone: false });
    await click(find(root, 'button', 'Take back the correction of زاخو'));
    expect(root.textContent).toContain('not saved');
  });
});

describe('Options: erasing', () => {
  it('erases only after the word was typed', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'محو كل شيء'));
    const field = find(root, 'textbox', 'اكتب محو');
    expect((find(root, 'button', 'امحُ الآن') as HTMLButtonElement).disabled).toBe(true);
    await type(field, 'محوا');
    await submit(field);
    expect(actions.eraseAll).not.toHaveBeenCalled();
    await type(field, ' محو ');
    await submit(field);
    expect(actions.eraseAll).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('مُحي كل شيء');
  });

  it('says when it could not', async () => {
    const { root } = await open({ language: 'en' }, { eraseAll: vi.fn(async () => false) });
    await click(find(root, 'button', 'Erase everything'));
    await type(find(root, 'textbox', 'Type erase'), 'erase');
    await submit(find(root, 'textbox', 'Type erase'));
    expect(root.textContent).not.toContain('Everything was erased');
    expect(root.textContent).toContain('not saved');
  });
});
