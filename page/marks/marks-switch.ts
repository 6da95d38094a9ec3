import { type Settings, isSiteOff } from '../../core/settings/settings.ts';

/** Whether marks are painted: as the settings say, or as the reader chose for the article that is shown, until the next one. */
export interface MarksSwitch {
  readonly isOn: boolean;
  setFor(articleUrl: string | null, on: boolean): void;
  /** Another article may be shown: what was chosen for the one before is forgotten. */
  followArticle(articleUrl: string | null, settings: Settings): void;
  followSettings(next: Settings, before: Settings): void;
}

export function createMarksSwitch(document: Document, settings: Settings): MarksSwitch {
  /** Read also where the site is switched off, since the reader may ask for its overview; painted only where it is on. */
  const areWanted = (now: Settings): boolean => now.marksOn && !isSiteOff(now, document.location.hostname);
  let isOn = areWanted(settings);
  let setFor: string | null = null;

  return {
    get isOn() { return isOn; },
    setFor(articleUrl, on) {
      setFor = articleUrl;
      isOn = on;
    },
    followArticle(articleUrl, now) {
      if (articleUrl === null || setFor === null || articleUrl === setFor) return;
      setFor = null;
      isOn = areWanted(now);
    },
    followSettings(next, before) {
      if (areWanted(next) !== areWanted(before)) isOn = areWanted(next);
    },
  };
}
