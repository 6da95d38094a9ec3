import { expect, it } from 'vitest';
import { isSameStory } from './same-story.ts';

const story = (...texts: string[]) => ({ blocks: texts.map((text, at) => ({ id: `b${at}`, role: 'paragraph' as const, text })) });
const [lead, second, third] = ['افتتح الوزير الجسر صباح اليوم.', 'وبلغت تكلفته ستة ملايين دولار.', 'ويبدأ العمل في الطريق العام المقبل.'] as const;

it.each([
  ['the same text', story(lead, second), story(lead, second), true],
  ['one that goes on', story(lead), story(lead, second, third), true],
  ['one whose beginning was cut away', story(lead, second, third), story(third), true],
  ['one in which a paragraph was corrected', story(lead, second, third), story(lead, second.replace('ستة', 'سبعة'), third), true],
  ['another that shares a label', story('خاص', lead, second), story('خاص', third), false],
  ['another', story(lead, second), story(third), false],
  ['nothing', story(lead), story(), false],
])('tells of %s whether it is the same story', (_, one, other, isSame) => {
  expect(isSameStory(one, other)).toBe(isSame);
  expect(isSameStory(other, one)).toBe(isSame);
});
