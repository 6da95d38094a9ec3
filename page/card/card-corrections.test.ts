import { describe, expect, it } from 'vitest';
import type { Entity, EntityMention } from '../../core/entities/entity.ts';
import { inPageStrings } from '../../core/i18n/strings/page.ts';
import { translateWith } from '../../core/i18n/translator.ts';
import type { Mark } from '../marks/mark.ts';
import { offerCorrections } from './card-corrections.ts';

const t = translateWith(inPageStrings, 'ar', 'arab');
const articleUrl = 'https://www.spa.gov.sa/w1';
const entity: Entity = { id: 'e1', kind: 'organization', name: 'بنك الخليج الدولي', aliases: [] };
const mention: EntityMention = { start: 4, end: 21, text: 'بنك الخليج الدولي', kind: 'organization', entity: 'e1', ruleId: 'test', confidence: 1 };
const mark: Mark = { id: 'entity:4', type: 'entity', start: 4, end: 21, mention, entity };
const plain = (label: string): string => label.replace(/[\u2066-\u2069]/g, '');

describe('offerCorrections', () => {
  it('of a name: it is none, here or anywhere, or of another kind', () => {
    const offers = offerCorrections({ mark, span: mark, text: mention.text, articleUrl }, [mark], t);
    expect(offers.map(({ label }) => plain(label))).toEqual(['ليس اسما', 'ليس اسما في هذا المقال', 'بل شخص', 'بل مكان', 'بل منتج', 'بل حدث']);
    expect(offers[1]!.drafts).toEqual([{ says: 'notName', text: 'بنك الخليج الدولي', articleUrl }]);
    expect(offers[3]!.drafts).toEqual([{ says: 'kind', text: 'بنك الخليج الدولي', kind: 'place' }]);
  });

  it('of selected words: a name of each kind, and no part of the longer name that holds them', () => {
    const offers = offerCorrections({ mark: null, span: { start: 4, end: 14 }, text: 'بنك الخليج', articleUrl }, [mark], t);
    expect(offers).toHaveLength(5);
    expect(offers[1]!.drafts).toEqual([{ says: 'notName', text: 'بنك الخليج الدولي' }, { says: 'name', text: 'بنك الخليج', kind: 'organization' }]);
    expect(offerCorrections({ mark: null, span: { start: 0, end: 14 }, text: 'في بنك الخليج', articleUrl }, [mark], t)[0]!.drafts).toHaveLength(1);
  });

  it('of a note: nothing; of a figure: it is none here', () => {
    const figure = { ...mention, value: 1, kind: 'number' } as never;
    expect(offerCorrections({ mark: { id: 'f', type: 'figure', start: 0, end: 2, figure }, span: mark, text: '53', articleUrl }, [], t)[0]!.drafts).toEqual([{ says: 'notFigure', text: '53', articleUrl }]);
    expect(offerCorrections({ mark: { id: 'n', type: 'note', start: 0, end: 2, placed: {} as never }, span: mark, text: '53', articleUrl }, [], t)).toEqual([]);
  });
});
