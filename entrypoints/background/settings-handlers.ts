import { succeed } from '../../core/result.ts';
import type { Handlers } from '../../platform/messages.ts';
import { payloads } from '../../platform/payloads.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';

type SettingsHandlers = Handlers<Pick<BackgroundProtocol, 'settings.read' | 'settings.change'>>;

export const settingsHandlers = (): SettingsHandlers => ({
  'settings.read': {
    from: ['content', 'extension'],
    parse: payloads['settings.read'],
    handle: async () => succeed(await readSettings()),
  },
  'settings.change': {
    from: ['content', 'extension'],
    parse: payloads['settings.change'],
    handle: async (patch) => succeed(await changeSettings(patch)),
  },
});
