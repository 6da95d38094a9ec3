import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { click, find, plain, show } from '../test-support.tsx';
import { Welcome } from './welcome.tsx';

async function open(isGranted = true, language: 'ar' | 'en' = 'ar') {
  const actions = { requestEverySite: vi.fn(async () => isGranted), changeSettings: vi.fn() };
  return { actions, root: await show(<Welcome settings={{ ...DEFAULT_SETTINGS, language }} actions={actions} />) };
}

const card = (root: HTMLElement): string => plain(root.querySelector('.example-card')!.textContent);

describe('Welcome', () => {
  it('shows what a mark means: at once, and of each that is pressed', async () => {
    const { root } = await open();
    expect(card(root)).toContain('٣٬٢٠٠٬٠٠٠٬٠٠٠ جنيه مصري');
    expect(card(root)).toContain('ثلاثة مليارات ومئتا مليون جنيه مصري');
    await click(find(root, 'button', '12.5%'));
    expect(card(root)).toContain('ارتفاع');
    await click(find(root, 'button', 'الإسكندرية'));
    expect(card(root)).toContain('مكان');
    expect(root.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
  });

  it('takes the known sites without asking the browser', async () => {
    const { root, actions } = await open();
    await click(find(root, 'button', 'تكفيني القائمة'));
    expect(actions.requestEverySite).not.toHaveBeenCalled();
    expect(root.querySelector('[role=status]')!.textContent).toContain('مواقع الأخبار المعروفة');
  });

  it('says what became of asking for every site', async () => {
    const granted = await open(true);
    await click(find(granted.root, 'button', 'كل المواقع'));
    expect(granted.root.querySelector('[role=status]')!.textContent).toContain('مُنح الإذن');
    const refused = await open(false);
    await click(find(refused.root, 'button', 'كل المواقع'));
    expect(refused.root.querySelector('[role=status]')!.textContent).toContain('لم يُمنح الإذن');
  });

  it('turns to English with English digits', async () => {
    const { root, actions } = await open();
    await click(find(root, 'radio', 'English'));
    expect(actions.changeSettings).toHaveBeenCalledWith({ language: 'en', digits: 'latn' });
  });
});
