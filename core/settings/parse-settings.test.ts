import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from './parse-settings.ts';
import { DEFAULT_SETTINGS, isSiteOff } from './settings.ts';

describe('parseSettings', () => {
  it('starts in Arabic, with everything but ordinals marked', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.language).toBe('ar');
    expect(DEFAULT_SETTINGS.kinds).not.toContain('ordinal');
  });

  it('keeps what is right and replaces what is wrong, field by field', () => {
    const settings = parseSettings({ language: 'en', digits: 'roman', kinds: ['money', 'nonsense'], sensitivity: 'perfect', sitesOff: ['kuna.net.kw', 7], marksOn: 'yes' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, language: 'en', kinds: ['money'], sitesOff: ['kuna.net.kw'] });
  });

  it('takes anything, and its own result again unchanged', () => {
    fc.assert(fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(parseSettings(settings)).toEqual(settings);
    }));
  });
});

describe('isSiteOff', () => {
  it('means a host with and without www', () => {
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['kuna.net.kw'] };
    expect(isSiteOff(settings, 'www.kuna.net.kw')).toBe(true);
    expect(isSiteOff(settings, 'kuna.net.kw')).toBe(true);
    expect(isSiteOff(settings, 'news.kuna.net.kw')).toBe(false);
  });
});
